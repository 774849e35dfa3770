"""Is the Web of needs tab (S08): the picture or its list, what else the assessment asks, the open area, the plan.

Keys: arrows move round the ring, 1 to 9, 0 and P set what an area shows, Enter opens it, N goes to its next step.
Nothing is ever asked for: “not talked about” is the quiet default, and each area may stay as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.services.needs_view import AreaFile, StateSet, TiedQuestion, Web
from imsa_desktop.ui import appearance
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.pages.case_tab import CaseTab
from imsa_desktop.ui.presenters.needs import NeedsPresenter
from imsa_desktop.ui.record_drawer import EditAsked
from imsa_desktop.ui.tab_order import in_reading_order
from imsa_desktop.ui.web_of_needs.area_panel import AreaPanel
from imsa_desktop.ui.web_of_needs.before_after import BeforeAfter
from imsa_desktop.ui.web_of_needs.canvas import WebCanvas
from imsa_desktop.ui.web_of_needs.goals import GoalsPart
from imsa_desktop.ui.web_of_needs.legend import Legend
from imsa_desktop.ui.web_of_needs.listed import AreaList, OtherParts
from imsa_desktop.ui.web_of_needs.tied import TiedStrip
from imsa_desktop.ui.web_of_needs.unplaced import UnplacedNeeds
from imsa_desktop.ui.widgets.buttons import quiet_button
from imsa_desktop.ui.widgets.card import SectionHeading
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.reading_column import ReadingColumn
from imsa_desktop.ui.widgets.toggle import Toggle
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import SpaceId

_PANEL_CHARACTERS, _PANEL_SHARE = 52, 0.4
_LEAST_ROOM = 280  # under this the picture is scrolled


class NeedsTab(CaseTab):
    """The web of one case."""

    def __init__(self, desk: Desk, space: SpaceId, parent: QWidget | None = None) -> None:
        super().__init__(desk, space, parent)
        self.presenter = NeedsPresenter(desk, space, self)
        self.presenter.web_read.connect(self._show_web)
        self.presenter.area_read.connect(self._show_area)
        self.presenter.state_set.connect(self._on_state_set)
        self._wants_list = False
        self._focus: str | None = None  # the area that gets the keyboard when it is shown
        self._panel_focus = ""  # "first" or "next_step": what the panel does when its area is read
        self._lay_out()
        self._connect()
        appearance.appearance_changed().connect(self._fit)

    # -- widgets ----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.canvas, self.listed, self.others = WebCanvas(), AreaList(), OtherParts()
        self.legend, self.threads = Legend(), Label("", Text.SMALL)
        self.goals = GoalsPart(self.desk, self.space)
        self.panel, self.strip = AreaPanel(self.desk, self.space), TiedStrip()
        self.before_after = BeforeAfter(self.presenter)
        self.column = ReadingColumn(measure=None, margin=Space.XL, above=Space.S)
        self._tools()
        self.others_heading = SectionHeading(tr("What else there is to talk about"))
        self.notes = quiet_button(
            tr("Notes on the assessment"), "edit", lambda: self.edit_asked.emit(asked("assessment"))
        )
        self.others_heading.head.addWidget(self.notes)
        self.unplaced = UnplacedNeeds()
        self.quiet = Help(tr("Whatever has not come up may stay as it is. Nothing has to be asked in one meeting."))
        parts: tuple[QWidget, ...] = (
            self.before_after, self.canvas, self.listed, self.threads, self.legend, self.unplaced,
            self.before_after.moves,
            self.others_heading, self.quiet, self.others, self.goals,
        )  # fmt: skip  # reason: the page from top to bottom, in three lines
        for each in parts:
            self.column.add(each)
        for each in (self.listed, self.threads, self.panel, self.before_after):
            each.hide()
        self._panes = QHBoxLayout()
        self._panes.setContentsMargins(0, 0, 0, 0)
        self._panes.setSpacing(0)
        self._panes.addWidget(self.column, 1)
        self._panes.addWidget(self.panel)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.tools)
        whole.addLayout(self._panes, 1)
        whole.addWidget(self.strip)

    def _tools(self) -> None:
        self.tools = QWidget()
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(Space.XL, Space.M, Space.XL, 0)
        row.setSpacing(Space.S)
        self.as_list = Toggle(tr("As a list"))
        self.in_words = Toggle(tr("Threads in words"))
        self.then = Toggle(tr("Before and now"))
        self.print = quiet_button(tr("Print …"), "print", self.print_web)
        self.print.setToolTip(tr("Ctrl+P"))
        for each in (self.as_list, self.in_words, self.then):
            row.addWidget(each)
        row.addStretch(1)
        row.addWidget(self.print)

    def _connect(self) -> None:
        for view in (self.canvas, self.listed, self.others):
            view.opened.connect(lambda area: self.open_area(area))
            view.state_asked.connect(self.presenter.set_state)
            view.next_step_asked.connect(lambda area: self.open_area(area, "next_step"))
        self.as_list.toggled.connect(self._want_list)
        self.in_words.toggled.connect(self._say_threads)
        self.then.toggled.connect(self._compare)
        self.panel.closed.connect(self.close_area)
        self.panel.edit_asked.connect(self.edit_asked)
        self.panel.state_asked.connect(self.presenter.set_state)
        self.panel.need_state_asked.connect(self._set_need)
        self.panel.urgency_asked.connect(self.presenter.set_urgency)
        self.panel.order_asked.connect(self.presenter.set_order)
        self.panel.task_asked.connect(self.presenter.make_task)
        self.panel.tie_asked.connect(self.presenter.tie)
        self.panel.untie_asked.connect(self.presenter.untie)
        self.panel.words_asked.connect(self._write_words)
        self.panel.built.connect(self._order_tabs)
        self.strip.look_asked.connect(self._look_at)
        self.strip.undo_asked.connect(self.presenter.put_back)
        self.goals.edit_asked.connect(self.edit_asked)
        self.unplaced.edit_asked.connect(self.edit_asked)
        self.goals.print_asked.connect(self.print_plan)
        self.goals.made.connect(self._order_tabs)
        self.before_after.shown.connect(self._show_then)

    # -- the tab ----------------------------------------------------------------------------------------------

    def on_shown(self, where: Mapping[str, Any]) -> None:
        if isinstance(where.get("area"), str):
            self.open_area(where["area"])
        self.presenter.ask()
        self.goals.ask()

    def refresh(self, changed: Changed | None) -> None:
        self.presenter.refresh(changed)
        self.goals.refresh(changed)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"print": self.print_web}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: Any) -> None:
        if event.key() == Qt.Key.Key_Escape and self.panel.isVisible():
            self.close_area()
            return
        super().keyPressEvent(event)

    # -- what can be done here --------------------------------------------------------------------------------

    def open_area(self, area: str, focus: str = "first") -> None:
        """Open the panel of an area; pressing it again puts the keyboard there."""
        self._panel_focus = focus
        self.presenter.open_area(area)
        for view in (self.canvas, self.listed, self.others):
            view.mark(area)

    def close_area(self) -> None:
        """Put the panel away and give the keyboard back to its area."""
        area, had = self.presenter.area, self.panel.isAncestorOf(self.focusWidget() or self)
        self.presenter.open_area(None)
        self.panel.hide()
        for view in (self.canvas, self.listed, self.others):
            view.mark(None)
        self._fit()
        if area is not None and had:
            self.focus_area(area)

    def focus_area(self, area: str) -> None:
        """Put the keyboard on an area, in the picture, the list or the other parts."""
        view = self.others if area in self.others.nodes else self.listed if self.listed.isVisible() else self.canvas
        view.focus_area(area)

    def print_web(self) -> None:
        """Go to the printable web."""
        self.desk.go("needs_sheet", space=self.space)

    def print_plan(self) -> None:
        """Go to the printable advocacy plan."""
        self.desk.go("needs_sheet", space=self.space, what="plan")

    def _write_words(self, area: str) -> None:
        title = self.presenter.web.area(area).label if self.presenter.web is not None else ""
        rows = ("words", "urgency", "talked_on")
        words = EditAsked("assessment_area", key=area, title=title, rows=rows, focus="words")
        self.presenter.begin(lambda _: self.edit_asked.emit(words))

    def _set_need(self, need: bytes, state: str) -> None:
        if self.presenter.area is not None:
            self.presenter.set_need_state(need, self.presenter.area, state)

    def _on_state_set(self, made: StateSet) -> None:
        self.strip.ask(made)
        if not made.asked:
            self.presenter.say(made)

    def _look_at(self, question: TiedQuestion) -> None:
        self.strip.put_away()
        self.open_area(question.area)

    # -- showing ----------------------------------------------------------------------------------------------

    def _show_web(self, web: Web) -> None:
        self.others.show_areas(web.others, web)
        self.unplaced.show_needs(web.unplaced)
        if self.then.isChecked():
            self.before_after.ask()
        else:
            self._draw(web)
        self._fit()
        self._order_tabs()

    def _draw(self, web: Web) -> None:
        self.canvas.show_web(web)
        self.listed.show_areas(web.areas, web)
        self._say_threads(self.in_words.isChecked())

    def _show_then(self, web: Web) -> None:
        """Show the web of a day that was chosen; keys do nothing to the past."""
        past = web.on is not None
        for view in (self.canvas, self.listed):
            view.set_past(past)
        self._draw(web)
        moved = self.before_after.moved_areas() if self.then.isChecked() else frozenset()
        for view in (self.canvas, self.listed):
            view.mark_all(moved)

    def _show_area(self, file: AreaFile) -> None:
        self.panel.show_file(file)
        came = self.panel.isHidden()
        self.panel.show()
        focus, self._panel_focus = self._panel_focus, ""
        if came:
            self._fit()
        self._order_tabs()
        if focus == "next_step":
            self.panel.open_next_step()
        elif focus == "first":
            self.panel.focus_first()

    def _compare(self, wanted: bool) -> None:
        self.before_after.setVisible(wanted)
        self.before_after.moves.setVisible(wanted)
        if wanted:
            self.before_after.ask()
        elif self.presenter.web is not None:
            self._show_then(self.presenter.web)

    def _want_list(self, wanted: bool) -> None:
        self._wants_list = wanted
        self._fit()

    def _say_threads(self, wanted: bool) -> None:
        self.canvas.set_words(wanted)
        web = self.canvas.web
        lines = [f"{each.words}: {each.why}" if each.why else each.words for each in web.ties] if web else []
        self.threads.setText("\n".join(lines) or tr("No need is tied to another yet."))
        self.threads.setVisible(wanted)

    def _fit(self) -> None:
        """Picture, list, panel: what there is room for."""
        wide = self.width()
        panel = min(self.fontMetrics().averageCharWidth() * _PANEL_CHARACTERS, int(wide * _PANEL_SHARE))
        opened = not self.panel.isHidden()
        margins = 2 * Space.XL + 12
        alone = opened and wide - panel < self.fontMetrics().averageCharWidth() * 40
        self.column.setVisible(not alone)
        self.panel.setMinimumWidth(0 if alone else panel)
        self.panel.setMaximumWidth(wide if alone else panel)
        room = max(200, (wide - panel if opened and not alone else wide) - margins)
        fits = self.canvas.fits(room)
        self.as_list.setVisible(fits)
        listed = self._wants_list or not fits
        had = self.focusWidget()
        self.listed.setVisible(listed)
        self.canvas.setVisible(not listed)
        # the legend is to be seen without scrolling
        beneath = Space.L + self.legend.heightForWidth(room) + Space.S
        self.canvas.set_room(max(_LEAST_ROOM, self.height() - self.tools.sizeHint().height() - Space.S - beneath))
        if had is not None and not had.isVisible():
            self._keep_keyboard(had)

    def _keep_keyboard(self, had: QWidget) -> None:
        for view, other in ((self.canvas, self.listed), (self.listed, self.canvas)):
            for code, node in view.nodes.items():
                if node is had and other.isVisible():
                    other.focus_area(code)

    def _order_tabs(self) -> None:
        in_reading_order(self.tools, self.column, self.panel, self.strip)
