"""Holds one encounter: what is known of the case around it, opening it, finishing it, amending it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from imsa_desktop.services.cases import CaseRow
from imsa_desktop.services.editor import DraftKept, Editor, Missing
from imsa_desktop.services.encounters import EncounterView
from imsa_desktop.services.errors import NoSuchRecord
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.presenters.presenter import Presenter
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId, SpaceId


@dataclass(slots=True)
class Begun:
    """A new encounter under way: which record it became, so that coming back leads to it and not to another one."""

    record: RecordId | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """What a new encounter is told of its case."""

    row: CaseRow
    need: RecordView | None


@dataclass(frozen=True, slots=True)
class OpenedEncounter:
    """What there is of an encounter: the record, or only the draft of one that was never saved."""

    view: EncounterView | None
    draft: DraftKept | None = None
    not_on_file: str = ""  # the advocate speaks the language, and the competence is not on file
    children: Sequence[DraftKept] = ()  # drafts of new options, next steps and people who were there


class EncounterPresenter(Presenter):
    """Alone calls the services for one encounter."""

    own_cases_read = Signal(object)  # Sequence[OwnCase]
    also_in_read = Signal(object)  # Sequence[AlsoIn]
    shared = Signal(object, object)  # SpaceId it was put into, RecordId of the entry there

    host_copy_read = Signal(object)  # HostCopy
    host_copied = Signal(object)  # HostCopy, noted as shared

    around_read = Signal(object)  # Around
    opened = Signal(object)  # OpenedEncounter
    finished = Signal(object)  # Sequence[Missing]

    def __init__(self, desk: Desk, space: SpaceId, parent: QObject | None = None) -> None:
        super().__init__(desk, parent)
        self.space = space
        self._finishing = False

    def ask_around(self) -> None:
        """Read what is known of the case."""
        cases, interpreting, space = self.workspace.cases, self.workspace.interpreting, self.space

        def done(around: Around) -> None:
            self.around_read.emit(around)

        self.jobs.read(lambda: Around(cases.row(space), interpreting.card(space).need), done, owner=self)

    def ask(self, record: RecordId, kind: str = "encounter") -> None:
        """Read an encounter; an option or amendment leads to the encounter it belongs to."""
        encounters, records = self.workspace.encounters, self.workspace.records
        interpreting, roster = self.workspace.interpreting, self.workspace.roster

        def on_file(view: EncounterView | None) -> str:
            how = view.interpreting if view is not None else None
            if view is None or how is None or how["how"] != "advocate_speaks":
                return ""
            language = how["language"] or view.encounter["language_used"]
            return interpreting.not_on_file(language, view.encounter["advocate"] or roster.me())

        def read() -> OpenedEncounter:
            drafts = records.drafts()
            wanted: RecordId | None = record
            if kind != "encounter":
                wanted = next((each.parent for each in drafts if each.record == record), None)
                wanted = wanted or records.get(kind, record).parent
            draft = next((each for each in drafts if each.record == wanted and each.is_new), None)
            children = [each for each in drafts if each.is_new and _hangs_on(each, wanted)]
            try:
                view = encounters.view(wanted) if wanted is not None else None
                return OpenedEncounter(view, None, children=children, not_on_file=on_file(view))
            except NoSuchRecord:
                return OpenedEncounter(None, draft, children=children)

        def done(found: OpenedEncounter) -> None:
            self.opened.emit(found)

        self.jobs.read(read, done, owner=self)

    def new_editor(self) -> Callable[[], Editor]:
        """What opens a new encounter, its likely answers in it."""
        encounters, space = self.workspace.encounters, self.space
        return lambda: encounters.open_new(space)

    def editor(self, kind: str, record: RecordId) -> Callable[[], Editor]:
        """What opens a record that is there."""
        records = self.workspace.records
        return lambda: records.open_editor(kind, record)

    def resumed(self, draft: DraftKept) -> Callable[[], Editor]:
        """What opens the editor a draft belongs to."""
        records = self.workspace.records
        return lambda: records.resume(draft)

    def child_editor(self, kind: str, encounter: RecordId) -> Callable[[], Editor]:
        """What opens a record that hangs on the encounter, whether or not that has been saved yet."""
        records, space = self.workspace.records, self.space
        parent = None if kind == "task" else encounter
        return lambda: records.open_editor(kind, space=space, parent=parent)

    def ask_own_cases(self) -> None:
        """Read which other cases of one's own the meeting may be put into."""
        shared, space = self.workspace.shared_encounters, self.space
        self.jobs.read(lambda: shared.own_cases(space), self.own_cases_read.emit, owner=self)

    def ask_also_in(self, encounter: RecordId) -> None:
        """Read in which other cases of one's own it stands."""
        shared = self.workspace.shared_encounters
        self.jobs.read(lambda: shared.also_in(encounter), self.also_in_read.emit, owner=self)

    def share(self, encounter: RecordId, into: SpaceId) -> None:
        """Put the shared part into another case too."""
        shared = self.workspace.shared_encounters
        self.jobs.write(
            lambda: shared.share(encounter, [into]), lambda made: self.shared.emit(into, made[0]), owner=self
        )

    def spread(self, encounter: RecordId, fields: Collection[str]) -> None:
        """Bring what was just saved of the shared part into the other files."""
        shared = self.workspace.shared_encounters
        self.jobs.write(lambda: shared.spread(encounter, fields), lambda _: self.ask_also_in(encounter), owner=self)

    def unshare(self, entry: RecordId) -> None:
        """Take the entry back that sharing has just made."""
        records, reason = self.workspace.records, tr("Put into this file by mistake, and taken out at once.")
        self.jobs.write(lambda: records.withdraw("encounter", entry, reason))

    def finish(self, encounter: RecordId, editor: Editor | None = None) -> None:
        """Finish it, once; what is not there is listed kindly. ``editor`` is the sheet it was written in."""
        if self._finishing:
            return
        self._finishing = True
        encounters = self.workspace.encounters

        def done(missing: Sequence[Missing]) -> None:
            self.finished.emit(missing)

        def failed(error: Exception) -> None:
            self._finishing = False
            self.desk.say.wrong(error)

        self.jobs.write(lambda: encounters.finish(encounter, editor), done, failed=failed, owner=self)

    def ask_host_copy(self, encounter: RecordId) -> None:
        """Read what would go into the host's system."""
        copies = self.workspace.host_copies
        self.jobs.read(lambda: copies.look(encounter), self.host_copy_read.emit, owner=self)

    def copy_for_host(self, encounter: RecordId) -> None:
        """Write down that it goes there; whoever hears of it puts it onto the clipboard."""
        copies = self.workspace.host_copies
        self.jobs.write(lambda: copies.copied(encounter), self.host_copied.emit, owner=self)


def _hangs_on(draft: DraftKept, encounter: RecordId | None) -> bool:
    if draft.kind.name == "task":
        return draft.values.get("promised_in") == encounter
    return draft.kind.name in ("option", "encounter_participant") and draft.parent == encounter
