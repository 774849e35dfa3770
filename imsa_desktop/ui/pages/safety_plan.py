"""Is the safety plan editor (S09), the Safety plan tab of a case file: a list of headings, and one of them in front.

Any heading may be left open, in any order. Ctrl+S notes the one in front as talked about and goes on to the next;
Alt+Down and Alt+Up go to the next and the one before; Ctrl+P leads to the hand-over.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from imsa_desktop.casework.plan_sections import SECTIONS
from imsa_desktop.services.safety_plans import PlanView
from imsa_desktop.ui import keyboard
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.pages.case_tab import CaseTab
from imsa_desktop.ui.plan_panels.check_ins import CheckInsPanel
from imsa_desktop.ui.plan_panels.code_word import CodeWordPanel
from imsa_desktop.ui.plan_panels.entries import ABOUT, CHECK_INS, CODE_WORD, ISSUES, PEOPLE, REVIEWS, groups_of
from imsa_desktop.ui.plan_panels.heading import PlanHeading
from imsa_desktop.ui.plan_panels.issues import IssuesPanel
from imsa_desktop.ui.plan_panels.panel import PlanPanel
from imsa_desktop.ui.plan_panels.people import PeoplePanel
from imsa_desktop.ui.plan_panels.reviews import ReviewsPanel
from imsa_desktop.ui.plan_panels.section import AboutPanel, SectionPanel
from imsa_desktop.ui.plan_panels.start import StartPlan
from imsa_desktop.ui.plan_panels.task_list import TaskList
from imsa_desktop.ui.presenters.safety_plan import Plans, SafetyPlanPresenter
from imsa_desktop.ui.tab_order import in_reading_order
from imsa_desktop.ui.widgets.buttons import button, quiet_button
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId, SpaceId

_LIST_CHARACTERS, _LIST_SHARE = 42, 0.36


class SafetyPlanTab(CaseTab):
    """The plans of one case, one of them in front."""

    def __init__(self, desk: Desk, space: SpaceId, parent: QWidget | None = None) -> None:
        super().__init__(desk, space, parent)
        self.presenter = SafetyPlanPresenter(desk, space, self)
        self.presenter.shown.connect(self._show)
        self.presenter.started.connect(self._on_started)
        self.presenter.located.connect(self._on_located)
        self.presenter.tick_failed.connect(self._on_tick_failed)
        self.panel: PlanPanel | None = None
        self.key = SECTIONS[0].key  # the heading in front
        self._plan: RecordId | None = None  # whose panel is in front
        self._plans: Plans | None = None
        self._focus_wanted = False
        self.start = StartPlan()
        self.start.start_asked.connect(lambda reason, wish: self._start(reason or None, wish))
        self.heading = PlanHeading()
        self.heading.plan_chosen.connect(self.presenter.bring)
        self.heading.new_asked.connect(lambda: self._start(None, "wants"))
        self.heading.hand_over_asked.connect(self.hand_over)
        self.list = TaskList()
        self.list.chosen.connect(lambda key: self.open(key))
        self._lay_out()
        for keys, step in (("Alt+Down", 1), ("Alt+Up", -1)):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            QShortcut(QKeySequence(keys), self, lambda step=step: self.go_on(step), context=context)
        self.presenter.ask()

    def _lay_out(self) -> None:
        self._right = QVBoxLayout()
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(Space.M)
        self.next = button("", "forward", lambda: self.go_on(1))
        self.before = quiet_button(tr("Before"), "back", lambda: self.go_on(-1))
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self.next)
        foot.addWidget(self.before)
        foot.addStretch(1)
        self._right.addLayout(foot)
        panes = QHBoxLayout()
        panes.setSpacing(Space.XL)
        panes.addWidget(self.list)
        panes.addLayout(self._right, 1)
        editor = QWidget()
        layout = QVBoxLayout(editor)
        layout.setContentsMargins(Space.XL, Space.L, Space.XL, Space.M)
        layout.setSpacing(Space.L)
        layout.addWidget(self.heading)
        layout.addLayout(panes, 1)
        self._editor = editor
        self.stack = QStackedWidget()
        for each in (QWidget(), self.start, editor):
            self.stack.addWidget(each)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.fontMetrics().averageCharWidth() * _LIST_CHARACTERS
        self.list.setFixedWidth(min(wide, int(self.width() * _LIST_SHARE)))

    # -- the tab ----------------------------------------------------------------------------------------------

    def on_shown(self, where: Mapping[str, Any]) -> None:
        if isinstance(where.get("section"), str):
            self.key = where["section"]
            self._put_down()
        if isinstance(where.get("plan"), bytes):
            self.presenter.plan = where["plan"]
        if isinstance(where.get("record"), bytes) and isinstance(where.get("kind"), str):
            self.presenter.find(where["kind"], where["record"])
        else:
            self.presenter.ask()

    def refresh(self, changed: Changed | None) -> None:
        self.presenter.refresh(changed)
        if self.panel is not None:
            self.panel.refresh(changed)

    def acts(self) -> Mapping[str, Callable[[], object]]:
        acts: dict[str, Callable[[], object]] = {"print": self.hand_over}
        if self.panel is not None and self.stack.currentWidget() is self._editor:
            acts["finish"] = self.panel.complete
        return acts

    def leaving(self) -> None:
        if self.panel is not None:
            self.panel.put_away()

    # -- what can be done here --------------------------------------------------------------------------------

    def hand_over(self) -> None:
        """Go to the hand-over, with everything typed saved."""
        plan, space = self.presenter.plan, self.space
        if self.panel is not None:
            self.panel.flush(lambda: self.desk.go("hand_over", space=space, plan=plan))
        else:
            self.desk.go("hand_over", space=space, plan=plan)

    def open(self, key: str) -> None:
        """Bring a heading to the front."""
        view = self._plans.view if self._plans is not None else None
        if view is None or (key == self.key and self.panel is not None):
            return
        self._put_down()
        self.key = key
        self._make_panel(view)
        self._order_tabs()
        if self.panel is not None:
            self.panel.focus_first()

    def go_on(self, step: int = 1) -> None:
        """Go to the next heading, or the one before."""
        there = self.list.after(self.key, step)
        if there is not None:
            self.open(there)

    def _start(self, reason: str | None, wish: str) -> None:
        self.start.set_busy(True)
        self.key = SECTIONS[0].key if wish != "declined" else ABOUT
        self.presenter.start(reason, wish)

    def _on_started(self, plan: RecordId) -> None:
        self._put_down()
        self._focus_wanted = True
        self.start.set_busy(False)

    def _on_tick_failed(self, phrase: str) -> None:
        if isinstance(self.panel, SectionPanel):
            self.panel.phrases.give_up(phrase)

    def _on_located(self, key: str) -> None:
        """What is shown next stands under this heading."""
        if key != self.key:
            self._put_down()
            self.key = key

    # -- showing ----------------------------------------------------------------------------------------------

    def _show(self, found: Plans) -> None:
        self._plans = found
        view = found.view
        self.start.set_busy(False)
        if view is None:
            self._put_down()
            self.stack.setCurrentWidget(self.start)
            return
        self.heading.show_plan(view, found.plans)
        self.list.show_groups(groups_of(view))
        if self.panel is None or self._plan != view.plan.id:
            self._put_down()
            self._make_panel(view)
        elif self.panel is not None:
            self.panel.show_view(view)
        self.stack.setCurrentWidget(self._editor)
        self._order_tabs()
        if self._focus_wanted and self.panel is not None:
            self._focus_wanted = False
            if keyboard.may_take(self):
                self.panel.focus_first()

    def _make_panel(self, view: PlanView) -> None:
        self._plan = view.plan.id
        panel = self._panel_of(self.key, view)
        panel.edit_asked.connect(self.edit_asked)
        panel.done_asked.connect(self.go_on)
        self.panel = panel
        self._right.insertWidget(0, panel, 1)
        panel.show()
        self.list.mark(self.key)
        titles = {entry.key: entry.title for group in groups_of(view) for entry in group.entries}
        after, before = self.list.after(self.key), self.list.after(self.key, -1)
        self.next.setVisible(after is not None)
        self.next.setText(tr("Next: {title}").format(title=titles[after].replace("&", "&&") if after else ""))
        self.before.setVisible(before is not None)

    def _order_tabs(self) -> None:
        if self.panel is not None:
            in_reading_order(self.heading, self.list, self.panel, self.next, self.before)

    def _panel_of(self, key: str, view: PlanView) -> PlanPanel:
        if key == ABOUT:
            return AboutPanel(self.desk, view)
        if key == PEOPLE:
            return PeoplePanel(self.desk, view)
        if key == CHECK_INS:
            check_ins = CheckInsPanel(self.desk, view)
            check_ins.state_asked.connect(self.presenter.check_in_is)
            return check_ins
        if key == CODE_WORD:
            return CodeWordPanel(self.desk, view)
        if key == ISSUES:
            issues = IssuesPanel(self.desk, view)
            issues.hand_over_asked.connect(self.hand_over)
            issues.lost_asked.connect(self.presenter.mark_lost)
            issues.taken_back_asked.connect(self.presenter.taken_back)
            issues.compare_asked.connect(self.presenter.compare)
            self.presenter.compared.connect(issues.versions.show_comparison)
            issues.versions.show_issues(view.issues)
            return issues
        if key == REVIEWS:
            reviews = ReviewsPanel(self.desk, view)
            reviews.still_right_asked.connect(self.presenter.still_right)
            reviews.date_asked.connect(self.presenter.take_date)
            return reviews
        section = next((each for each in view.sections if each.key == key), view.sections[0])
        language = self._plans.language if self._plans is not None else "en"
        made = SectionPanel(self.desk, view.plan.id, section, language)
        made.ticked.connect(self.presenter.choose_phrase)
        return made

    def _put_down(self) -> None:
        """Save what was typed in the panel in front and take it away."""
        panel, self.panel = self.panel, None
        if panel is not None:
            self._right.removeWidget(panel)
            panel.hide()
            panel.put_away(panel.deleteLater)
