"""Holds the safety plans of one case: which is in front, what it says, and what is done to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from imsa_desktop.services.errors import NoSuchRecord
from imsa_desktop.services.plan_versions import Looked, Lost
from imsa_desktop.services.safety_plans import PlanView
from imsa_desktop.services.showing import RecordView
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.plan_panels.entries import CHECK_INS, ISSUES, PEOPLE, REVIEWS
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_desktop.ui.words import day_words, tr
from imsa_protocol.identifiers import RecordId, SpaceId

PLAN_KINDS = frozenset(
    {"safety_plan", "plan_section", "plan_phrase", "plan_contact", "check_in", "plan_issue", "plan_review"}
)
_HEADINGS = {"plan_contact": PEOPLE, "check_in": CHECK_INS, "plan_issue": ISSUES, "plan_review": REVIEWS}


@dataclass(frozen=True, slots=True)
class Plans:
    """The plans of a case, and the one in front, read at once."""

    plans: Sequence[RecordView]
    view: PlanView | None
    language: str  # in which phrases are shown beside the English


class SafetyPlanPresenter(Presenter):
    """Alone calls the services for the Safety plan tab."""

    shown = Signal(object)  # Plans
    started = Signal(object)  # RecordId
    compared = Signal(object)  # PlanComparison
    located = Signal(str)  # key of the heading that was asked for by a record
    tick_failed = Signal(str)  # code of a phrase whose tick was not saved

    def __init__(self, desk: Desk, space: SpaceId, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.space = space
        self.plan: RecordId | None = None  # the plan in front
        self._starting = False

    def ask(self) -> None:
        """Read the plans afresh."""
        workspace, space, plan = self.workspace, self.space, self.plan

        def read(found: Plans) -> None:
            front = found.view.plan.id if found.view is not None else None
            if self.plan in (plan, front):  # else another was brought to the front meanwhile, and is being read
                self._show(found)

        self.jobs.read(lambda: read_plans(workspace, space, plan), read, owner=self)

    def refresh(self, changed: Changed | None) -> None:
        """Read afresh if it was a plan of this case that changed."""
        if changed is None or (self.space in changed.spaces and changed.kinds & PLAN_KINDS):
            self.ask()

    def find(self, kind: str, record: RecordId) -> None:
        """Bring the plan that this record is, or hangs on, to the front, and say where in it the record stands."""
        workspace = self.workspace

        def found(there: tuple[RecordId | None, str]) -> None:
            plan, heading = there
            if plan is not None:
                self.plan = plan
            if heading:
                self.located.emit(heading)
            self.ask()

        self.jobs.read(lambda: _located(workspace, kind, record), found, owner=self)

    def bring(self, plan: RecordId) -> None:
        """Bring another plan to the front."""
        if plan != self.plan:
            self.plan = plan
            self.ask()

    def start(self, reason: str | None = None, wish: str = "wants") -> None:
        """Start a plan; a second click while it is being made starts no second one."""
        if self._starting:
            return
        self._starting = True
        plans, space = self.workspace.safety_plans, self.space
        more = {"wish": wish} if wish != "wants" else {}
        self.jobs.write(
            lambda: plans.start(space, "", reason, **more), self._started, failed=self._not_started, owner=self
        )

    def choose_phrase(self, key: str, phrase: str, chosen: bool) -> None:
        """Tick a phrase or take the tick away."""
        plans, plan = self.workspace.safety_plans, self.plan
        if plan is None:
            return

        def failed(error: Exception) -> None:
            self.tick_failed.emit(phrase)
            self.desk.say.wrong(error)
            self.ask()

        self.jobs.write(lambda: plans.choose_phrase(plan, key, phrase, chosen), failed=failed, owner=self)

    def check_in_is(self, check_in: RecordId, state: str) -> None:
        """Note that a check-in came, did not come, or is expected again."""
        records = self.workspace.records
        self.jobs.write(lambda: records.change("check_in", check_in, {"state": state}), owner=self)

    def compare(self, before: RecordId, after: RecordId | None) -> None:
        """Set two versions side by side."""
        versions, plan = self.workspace.plan_versions, self.plan
        if plan is not None:
            self.jobs.read(lambda: versions.compare(plan, before, after), self.compared.emit, owner=self)

    def still_right(self) -> None:
        """Note that the plan was looked at together and is still right."""
        versions, plan, jobs = self.workspace.plan_versions, self.plan, self.jobs
        if plan is None:
            return

        def done(looked: Looked) -> None:
            words = tr("Still right. Look again on {day}").format(day=day_words(looked.next_on))
            self.desk.say.toast(words, undo=lambda: jobs.write(lambda: versions.not_looked(looked)), tone=Tone.GOOD)

        jobs.write(lambda: versions.still_right(plan), done, owner=self)

    def take_date(self, day: str) -> None:
        """Let the plan's review date be the one agreed when it was looked at."""
        versions, plan = self.workspace.plan_versions, self.plan
        if plan is not None:
            self.jobs.write(lambda: versions.take_date(plan, day), owner=self)

    def mark_lost(self, issue: RecordId) -> None:
        """Note that a sheet was lost or seen by somebody."""
        versions, jobs = self.workspace.plan_versions, self.jobs

        def done(lost: Lost) -> None:
            words = tr("Noted. A task asks for a look at the plan today.")
            self.desk.say.toast(words, undo=lambda: jobs.write(lambda: versions.found_again(lost)), tone=Tone.WARNING)

        jobs.write(lambda: versions.mark_lost(issue), done, owner=self)

    def taken_back(self, issue: RecordId) -> None:
        """Note that a sheet was taken back or destroyed."""
        versions = self.workspace.plan_versions
        self.jobs.write(lambda: versions.taken_back(issue), owner=self)

    def _show(self, found: Plans) -> None:
        if found.view is not None:
            self.plan = found.view.plan.id
        self.shown.emit(found)

    def _started(self, plan: RecordId) -> None:
        self._starting = False
        self.plan = plan
        self.started.emit(plan)
        self.ask()

    def _not_started(self, error: Exception) -> None:
        self._starting = False
        self.desk.say.wrong(error)


def _located(workspace: Workspace, kind: str, record: RecordId) -> tuple[RecordId | None, str]:
    """The plan a record belongs to, and the key of its heading; no plan where there is no such record."""
    records = workspace.records
    try:
        view = records.get(kind, record)
        if kind == "plan_phrase" and view.parent is not None:
            view = records.get("plan_section", view.parent)
    except NoSuchRecord:
        return None, ""
    if view.kind.name == "safety_plan":
        return view.id, ""
    return view.parent, str(view["section"] or "") if view.kind.name == "plan_section" else _HEADINGS.get(kind, "")


def read_plans(workspace: Workspace, space: SpaceId, wanted: RecordId | None) -> Plans:
    """The plans of a case and the wanted one, or the latest; slow, so never on the screen's thread."""
    plans = workspace.safety_plans.plans(space)
    if not plans:
        return Plans((), None, "en")
    front = next((each for each in plans if each.id == wanted), plans[0])
    language = language_of(workspace, space, front)
    return Plans(plans, workspace.safety_plans.view(front.id, language), language)


def language_of(workspace: Workspace, space: SpaceId, plan: RecordView | None) -> str:
    """The language of the sheet: the plan's own, else the interpreter's, where the phrase library speaks it."""
    spoken = workspace.safety_plans.languages()
    need = workspace.interpreting.card(space).need
    for code in (plan["language"] if plan is not None else None, need["language"] if need is not None else None):
        if code in spoken:
            return str(code)
    return "en"
