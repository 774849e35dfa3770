"""Holds a hand-over on its way: what would be given, and that what was given is recorded – or taken back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from imsa_desktop.documents.plan_file import Sheet
from imsa_desktop.services.editor import Editor
from imsa_desktop.services.plan_view import HandOver, PlanView
from imsa_desktop.services.safety_plans import HandedOver
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_desktop.ui.presenters.safety_plan import PLAN_KINDS, language_of, read_plans
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId, SpaceId

Deliver = Callable[[Sequence[Sheet]], None]
"""Puts sheets on paper or into a file; runs on a thread of its own, raises where it failed."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language a sheet can be made in."""

    code: str
    name: str
    own_name: str
    checked: bool  # a translator has read our phrases in it


@dataclass(frozen=True, slots=True)
class Readiness:
    """What the page needs to know before it asks anything."""

    view: PlanView | None  # None: the case has no plan
    languages: Sequence[Language]
    first_language: str
    editor: Editor | None = None  # keeps what is being answered, and brings back what the end of the program cut off


@dataclass(frozen=True, slots=True)
class Previewed:
    """The sheets as they would be given."""

    how: HandOver
    sheets: Sequence[Sheet]


class HandOverPresenter(Presenter):
    """Alone calls the services for the hand-over."""

    ready = Signal(object)  # Readiness
    previewed = Signal(object)  # Previewed
    not_previewed = Signal(object)  # the error
    given = Signal(object)  # Sequence[HandedOver]
    failed = Signal(object)  # the error; nothing was given, and nothing stands as given
    taken_back = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.space: SpaceId | None = None
        self.plan: RecordId | None = None
        self.busy = False
        self._asked = 0

    def open(self, space: SpaceId, plan: RecordId | None) -> None:
        """Read the plan, or the latest of the case."""
        self.space, self.plan = space, plan
        self._read()

    def refresh(self, changed: Changed | None) -> None:
        """Read afresh if it was a plan of this case that changed."""
        if self.space is not None and (
            changed is None or (self.space in changed.spaces and changed.kinds & PLAN_KINDS)
        ):
            self._read()

    def preview(self, how: HandOver) -> None:
        """Make the sheets without recording anything; only the latest wish is answered."""
        plan, plans = self.plan, self.workspace.safety_plans
        if plan is None:
            return
        self._asked += 1
        asked = self._asked

        def shown(sheets: Sequence[Sheet]) -> None:
            if asked == self._asked:
                self.previewed.emit(Previewed(how, sheets))

        def failed(error: Exception) -> None:
            if asked == self._asked:
                self.not_previewed.emit(error)

        self.jobs.read(lambda: plans.preview(plan, how), shown, failed=failed, owner=self)

    def keep(self, editor: Editor, values: Mapping[str, Any]) -> None:
        """Keep what was answered so far as a draft."""
        self.jobs.write(lambda: editor.keep(values))

    def drop(self, editor: Editor) -> None:
        """It was given: nothing is left to be kept."""
        self.jobs.write(editor.discard_draft)

    def forget_preview(self) -> None:
        """Whatever preview is still on its way is no longer wanted."""
        self._asked += 1

    def give(self, how: HandOver, deliver: Deliver | None) -> None:
        """Record the hand-over, then deliver exactly what was recorded; what could not be delivered is taken back."""
        plan, plans = self.plan, self.workspace.safety_plans
        if plan is None or self.busy:
            return
        self.busy = True

        def recorded(handed: Sequence[HandedOver]) -> None:
            sheets = [each.sheet for each in handed if each.sheet is not None]
            if deliver is None or not sheets:
                self._done(handed)
                return
            self.jobs.work(
                lambda: deliver(sheets),
                lambda _: self._done(handed),
                failed=lambda error: self._not_delivered(handed, error),
                owner=self,
            )

        self.jobs.write(lambda: plans.hand_over(plan, how), recorded, failed=self._failed, owner=self)

    def take_back(self, handed: Sequence[HandedOver], reason: str) -> None:
        """Note that nothing was given after all; the record stays, withdrawn, with the reason."""
        self._withdraw(handed, reason, self.taken_back.emit)

    def _read(self) -> None:
        workspace, space, plan = self.workspace, self.space, self.plan
        if space is not None:
            self.jobs.read(lambda: _readiness(workspace, space, plan), self._show, owner=self)

    def _show(self, found: Readiness) -> None:
        self.plan = found.view.plan.id if found.view is not None else None
        self.ready.emit(found)

    def _done(self, handed: Sequence[HandedOver]) -> None:
        self.busy = False
        self.given.emit(handed)

    def _not_delivered(self, handed: Sequence[HandedOver], error: Exception) -> None:
        self._withdraw(
            handed, tr("It could not be printed or written; nothing was given."), lambda: self._failed(error)
        )

    def _failed(self, error: Exception) -> None:
        self.busy = False
        self.failed.emit(error)

    def _withdraw(self, handed: Sequence[HandedOver], reason: str, then: Callable[[], None]) -> None:
        records = self.workspace.records

        def withdraw() -> None:
            for each in handed:
                records.withdraw("plan_issue", each.issue, reason)

        self.jobs.write(withdraw, lambda _: then(), failed=self._failed, owner=self)


def _readiness(workspace: Workspace, space: SpaceId, plan: RecordId | None) -> Readiness:
    found = read_plans(workspace, space, plan)
    names = {each.code: each for each in workspace.interpreting.languages()}
    plans = workspace.safety_plans
    languages = [
        Language(
            code,
            names[code].name if code in names else workspace.interpreting.language_words(code),
            names[code].own_name if code in names else "",
            plans.is_checked(code),
        )
        for code in plans.languages()
    ]
    front = found.view.plan if found.view is not None else None
    editor = _editor(workspace, front.id) if front is not None else None
    return Readiness(found.view, languages, language_of(workspace, space, front), editor)


def _editor(workspace: Workspace, plan: RecordId) -> Editor:
    """What holds the next hand-over of a plan: the draft that waits, or a new one."""
    records = workspace.records
    for draft in records.drafts():
        if draft.kind.name == "plan_issue" and draft.parent == plan and draft.is_new:
            return records.resume(draft)
    return records.open_editor("plan_issue", parent=plan)
