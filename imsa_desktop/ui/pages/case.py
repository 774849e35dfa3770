"""Is the case file (S05): the identity bar, the tabs beneath it, and the sheet in which its records are written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from imsa_desktop.casework.identity import case_reference
from imsa_desktop.services.case_file import Overview
from imsa_desktop.ui.bringing import Bringing
from imsa_desktop.ui.chapters.act_sheet import ActSheet
from imsa_desktop.ui.chapters.choosing import Choosing
from imsa_desktop.ui.chapters.misfiled import MisfiledSheet
from imsa_desktop.ui.chapters.more_menu import MoreMenu
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.interpreter_card import InterpreterCardDrawer
from imsa_desktop.ui.opening import asked as sheet_of
from imsa_desktop.ui.opening import open_record
from imsa_desktop.ui.page import Page, place
from imsa_desktop.ui.pages.case_consent import ConsentTab
from imsa_desktop.ui.pages.case_documents import DocumentsTab
from imsa_desktop.ui.pages.case_letters import LettersTab
from imsa_desktop.ui.pages.case_overview import OverviewTab
from imsa_desktop.ui.pages.case_people import PeopleTab
from imsa_desktop.ui.pages.case_tab import CaseTab, note_tabs
from imsa_desktop.ui.pages.case_tasks import TasksTab
from imsa_desktop.ui.pages.case_timeline import TimelineTab
from imsa_desktop.ui.pages.needs import NeedsTab
from imsa_desktop.ui.pages.safety_plan import SafetyPlanTab
from imsa_desktop.ui.presenters.case import CasePresenter
from imsa_desktop.ui.presenters.encounter import Begun
from imsa_desktop.ui.record_drawer import EditAsked, RecordDrawer
from imsa_desktop.ui.record_rows import RISK_ROWS, TASK_ROWS
from imsa_desktop.ui.widgets.drawer import Drawer
from imsa_desktop.ui.widgets.identity_bar import IdentityBar
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import SpaceId

_TABS: tuple[tuple[str, Callable[[], str], type[CaseTab]], ...] = (
    ("overview", lambda: tr("Overview"), OverviewTab),
    ("needs", lambda: tr("Web of needs"), NeedsTab),
    ("timeline", lambda: tr("Timeline"), TimelineTab),
    ("tasks", lambda: tr("Tasks"), TasksTab),
    ("safety_plan", lambda: tr("Safety plan"), SafetyPlanTab),
    ("letters", lambda: tr("Letters"), LettersTab),
    ("people", lambda: tr("People"), PeopleTab),
    ("documents", lambda: tr("Documents"), DocumentsTab),
    ("consent", lambda: tr("Consent"), ConsentTab),
)
note_tabs([name for name, _, _ in _TABS])


class _Tabs(QTabBar):
    """The words of the tabs."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Parts of the case file"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)  # where the window is too narrow for all the words
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        for _, words, _ in _TABS:
            self.addTab(words())


@place("case", icon="folder", label=lambda: tr("Case file"))
class CasePage(Page):
    """One case at a time."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.space: SpaceId | None = None
        self.presenter: CasePresenter | None = None
        self._reference = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.bar = IdentityBar()
        self.bar.encounter.clicked.connect(self.record_encounter)
        self.bar.task.clicked.connect(self.new_task)
        self.bar.interpreter_asked.connect(self.open_interpreter)
        self.bar.risk_asked.connect(self.open_risk)
        self.bar.look_asked.connect(self._open_question)
        layout.addWidget(self.bar)
        self.tabs = _Tabs()
        self.tabs.currentChanged.connect(self._show_tab)
        self.bar.add_beneath(self.tabs)
        self.stack = QStackedWidget()
        layout.addWidget(self.stack, 1)
        self._made: dict[str, CaseTab] = {}
        self.drawer = RecordDrawer(desk, self)
        self.interpreter = InterpreterCardDrawer(desk, self)
        self.choosing = Choosing(desk, self)
        self.choosing.chosen.connect(self.open_record)
        self.bar.add.clicked.connect(self.add_anything)
        self.more = MoreMenu(desk, self)
        self.more.coming.connect(self._close_drawers)
        self.more.told_asked.connect(lambda: self.show_tab("consent"))
        self.more.work_asked.connect(lambda: self.open_record(sheet_of("case")))
        self.bar.more.clicked.connect(lambda: self.more.open_beneath(self.bar.more))
        self.bringing = Bringing(self, lambda: self.space is not None)
        self.bringing.files.connect(self.take_files)
        self.bringing.picture.connect(self.take_picture)
        self.bringing.words.connect(lambda words: self.desk.go("take_in", space=self.space, brought=[words]))
        for keys, step in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self, lambda step=step: self._turn(step), Qt.ShortcutContext.WindowShortcut)

    def title(self) -> str:
        return self.tr("Case {reference}").format(reference=self._reference).strip()

    def on_shown(self, where: Mapping[str, Any]) -> None:
        space: SpaceId = where["space"]
        if space != self.space:
            self._put_down()
            self.space = space
            self._reference = case_reference(space)
            self.presenter = CasePresenter(self.desk, space, self)
            self.presenter.overview_read.connect(self._show_overview)
            self.more.space, self.more.stage = space, None
        name = where.get("tab") or ("overview" if not self._made else self._front_name())
        at = next(at for at, (each, _, _) in enumerate(_TABS) if each == name)
        with QSignalBlocker(self.tabs):
            self.tabs.setCurrentIndex(at)
        self._show_tab(at, where)
        self._ask()
        asked = where.get("open")
        if isinstance(asked, EditAsked):
            self.open_record(asked)
        elif where.get("interpreter"):
            self.open_interpreter()
        else:
            self.tabs.setFocus()

    def refresh(self, changed: Changed | None) -> None:
        if self.space is None or self.presenter is None:
            return
        if changed is not None and self.space not in changed.spaces and not changed.local - {"drafts"}:
            return
        self._ask()
        front = self._made.get(self._front_name())
        if front is not None:
            front.refresh(changed)
        self.drawer.refresh(changed)
        self.interpreter.refresh(changed)
        self.more.refresh(changed)

    def leaving(self) -> None:
        for tab in self._made.values():
            tab.leaving()
        self.drawer.flush()
        self.interpreter.flush()
        self.more.flush()

    def acts(self) -> Mapping[str, Callable[[], object]]:
        front = self._made.get(self._front_name())
        acts: dict[str, Callable[[], object]] = {
            "encounter": self.record_encounter,
            "interpreter": self.open_interpreter,
            "task": self.new_task,
            "new": self.add_anything,
            "decision": self.new_decision,
            "print": self.hand_over,
        }
        if front is not None:
            acts.update(front.acts())
        for drawer in self._drawers():
            if drawer.isVisible() and isinstance(drawer, RecordDrawer | ActSheet):
                acts["finish"] = drawer.save
        return acts

    # -- what can be done here --------------------------------------------------------------------------------

    def record_encounter(self) -> None:
        """Begin a new encounter."""
        self.desk.go("encounter", space=self.space, begun=Begun())

    def open_interpreter(self) -> None:
        """Open the interpreter card."""
        if self.space is not None:
            self._close_drawers(self.interpreter)
            self.interpreter.open_card(self.space)

    def new_task(self) -> None:
        """Write down something to be done."""
        prefill = {"state": "open"}
        self.open_record(EditAsked("task", title=tr("New task"), rows=TASK_ROWS, prefill=prefill, focus="what"))

    def new_decision(self) -> None:
        """Write down a decision letter, with its deadline."""
        self.open_record(EditAsked("decision"))

    def add_anything(self) -> None:
        """Choose among every kind of record, and write one."""
        if self.space is not None:
            self._close_drawers(self.choosing)
            self.choosing.begin(self.space)

    def open_risk(self) -> None:
        """Judge the risk."""
        about = tr("Level, reasons and who judged belong together and are kept as one answer.")
        self.open_record(EditAsked("risk_judgement", title=tr("Risk"), about=about, rows=RISK_ROWS))

    def hand_over(self) -> None:
        """Go to the safety plan, whose hand-over Ctrl+P is."""
        self.show_tab("safety_plan")
        act = self._made["safety_plan"].acts().get("print")
        if act is not None:
            act()

    def open_record(self, asked: EditAsked) -> None:
        """Open a record beside the page, or on the page that is its own."""
        if self.space is not None:
            open_record(self.desk, self.space, asked, self._open_beside)

    def _open_beside(self, asked: EditAsked) -> None:
        if self.space is None:
            return
        if asked.kind == "interpreter_need":
            self.open_interpreter()
            return
        self.more.take(asked, self._open_in_drawer)

    def _open_in_drawer(self, asked: EditAsked) -> None:
        if self.space is not None:
            self._close_drawers(self.drawer)
            self.drawer.ask(self.space, asked)

    def take_files(self, paths: Sequence[Path]) -> None:
        """Take in files that somebody dropped."""
        self.show_tab("documents")
        documents = self._made["documents"]
        if isinstance(documents, DocumentsTab):
            documents.take(paths)

    def take_picture(self, as_file: Callable[[], bytes]) -> None:
        """Take in a picture that somebody copied or dropped."""
        self.show_tab("documents")
        documents = self._made["documents"]
        if isinstance(documents, DocumentsTab):
            documents.take_picture(as_file)

    def _drawers(self) -> tuple[RecordDrawer | InterpreterCardDrawer | Choosing | ActSheet | MisfiledSheet, ...]:
        return (self.drawer, self.interpreter, self.choosing, *self.more.sheets())

    def show_tab(self, name: str) -> None:
        """Bring a tab to the front."""
        self.tabs.setCurrentIndex(next(at for at, (each, _, _) in enumerate(_TABS) if each == name))

    def _close_drawers(self, but: Drawer) -> None:
        for drawer in self._drawers():
            if drawer is not but and drawer.isVisible():
                drawer.leave()

    def _open_question(self) -> None:
        overview = self.presenter.overview if self.presenter is not None else None
        if overview is not None and overview.questions:
            self.desk.go("needs_look", question=overview.questions[0].id)

    # -- tabs -----------------------------------------------------------------------------------------------

    def _turn(self, step: int) -> None:
        """To the next tab, or the one before."""
        if self.isVisible():
            self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    def _front_name(self) -> str:
        return _TABS[max(0, self.tabs.currentIndex())][0]

    def _show_tab(self, at: int, where: Mapping[str, Any] = MappingProxyType({})) -> None:
        if self.space is None:
            return
        name, _, kind = _TABS[at]
        for other, each in self._made.items():
            if other != name and each is self.stack.currentWidget():
                each.leaving()
        tab = self._made.get(name)
        if tab is None:
            tab = kind(self.desk, self.space)
            self._made[name] = tab
            self.stack.addWidget(tab)
            on_plan = name == "safety_plan"  # what the plan's own tab asks for opens beside it, not as itself again
            tab.edit_asked.connect(self._open_beside if on_plan else self.open_record)
            if isinstance(tab, OverviewTab):
                tab.interpreter_asked.connect(self.open_interpreter)
                tab.risk_asked.connect(self.open_risk)
                self._hand_overview(tab)
        self.stack.setCurrentWidget(tab)
        tab.on_shown(where)

    def _hand_overview(self, tab: OverviewTab) -> None:
        if self.presenter is not None:
            self.presenter.overview_read.connect(tab.show_overview)
            tab.task_done.connect(self.presenter.close_task)

    def _ask(self) -> None:
        if self.presenter is not None:
            self.presenter.ask_overview()

    def _show_overview(self, overview: Overview) -> None:
        self.bar.show_overview(overview)
        self.more.stage = overview.row.stage

    def _put_down(self) -> None:
        """Save and forget the case before this one."""
        for drawer in self._drawers():
            if drawer.isVisible():
                drawer.put_down()
                drawer.hide()
        for tab in self._made.values():
            tab.leaving()
            self.stack.removeWidget(tab)
            tab.deleteLater()
        self._made = {}
        self.bar.forget()
        if self.presenter is not None:
            self.presenter.deleteLater()
            self.presenter = None


def tab_names() -> tuple[str, ...]:
    """The names of the tabs, in order."""
    return tuple(name for name, _, _ in _TABS)
