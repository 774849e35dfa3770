"""Records of any kind: add, set, withdraw, finish, show, list, and their history."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from typing import Any

from imsa_desktop.casework.declaration import Kind, kinds
from imsa_desktop.merge.changes import FINISHED, WITHDRAWN
from imsa_desktop.services.act_words import WITHDRAW, forget_within
from imsa_desktop.services.editor import DraftKept, Editor, drafts_kept
from imsa_desktop.services.errors import FinishedRecord, NoSuchRecord, ReasonNeeded
from imsa_desktop.services.history import History
from imsa_desktop.services.places import Place, make_space, only_record, place_of, space_to_make
from imsa_desktop.services.registers import concludes, known_kind, sets_for
from imsa_desktop.services.restoring import Restoring
from imsa_desktop.services.showing import Happening, RecordView
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.services.withdrawing import bring_back_hanging, withdraw_hanging
from imsa_desktop.storage import drafts, journal, records
from imsa_desktop.storage.errors import UnknownRecord
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.records import Record
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.storage.versions import decode_version
from imsa_protocol.identifiers import ID_BYTES, Author, ChangeId, RecordId, SpaceId


class Records:
    """What may be asked of records, whatever their kind."""

    def __init__(self, vault: Vault, viewing: Viewing) -> None:
        self._vault = vault
        self._viewing = viewing
        self._history = History(vault, viewing)
        self._restoring = Restoring(vault, viewing)

    def kinds(self) -> Sequence[Kind]:
        """Every declared kind."""
        return tuple(kinds().values())

    def get(self, kind: str, record: RecordId) -> RecordView:
        """One record; raises :class:`NoSuchRecord`. A kind of a newer version is shown as it was kept."""
        with self._vault.read() as conn:
            return self._viewing.view(conn, self._kept(conn, kind, record))

    def kind_of(self, record: RecordId) -> str | None:
        """The kind of a record of which only the id is known."""
        with self._vault.read() as conn:
            return records.find_kind(conn, record)

    def list(
        self,
        kind: str,
        *,
        space: SpaceId | None = None,
        parent: RecordId | None = None,
        withdrawn: bool = False,
    ) -> list[RecordView]:
        """Records of a kind, oldest first; raises :class:`NoSuchKind`."""
        known_kind(kind)
        with self._vault.read() as conn:
            found = records.list_kind(conn, kind, space=space, parent=parent, withdrawn=withdrawn)
            return self._viewing.views(conn, found)

    def only(self, kind: str, *, space: SpaceId, parent: RecordId | None = None, key: str = "") -> RecordView | None:
        """The record of a kind that exists once in its parent, or None while it has never been written."""
        with self._vault.read() as conn:
            found = _present(conn, kind, only_record(space, kind, parent, key), space)
            return self._viewing.view(conn, found) if found else None

    def add(
        self,
        kind: str,
        values: Mapping[str, Any],
        *,
        space: SpaceId | None = None,
        parent: RecordId | None = None,
        finished: bool | None = None,
        ends: str = "",
    ) -> RecordId:
        """Make a record. A once-kind that is already there is met: own answers are replaced, others' stay beside.

        ``ends`` is the key of a draft that is over with it.
        """
        with self._vault.write() as conn:
            if ends:
                drafts.drop_draft(conn, ends)
            return self.add_within(conn, kind, values, space=space, parent=parent, finished=finished)

    def add_within(
        self,
        conn: Connection,
        kind: str,
        values: Mapping[str, Any],
        *,
        space: SpaceId | None = None,
        parent: RecordId | None = None,
        finished: bool | None = None,
    ) -> RecordId:
        """The same inside a transaction that is already open."""
        declared = known_kind(kind)
        given = dict(values)
        field = declared.parent_field
        if parent is None and field is not None:
            parent = given.get(field.name)
        key = str(given.get(declared.once_key) or "") if declared.once_key else ""
        if space is None and parent is None:
            space = make_space(self._vault, conn, declared)
        place = place_of(self._vault, conn, declared, space=space, parent=parent, key=key)
        there = _present(conn, kind, place.record, place.space)
        own = self._own(there)
        shown = _settled(there, {name for name, answers in own.items() if answers}) if there else {}
        sets = sets_for(declared, {**given, **place.links}, shown)
        if finished is not None or not (sets or there):
            sets[FINISHED] = bool(finished)
        if sets:
            edit = Edit(place.space, kind, place.record, sets, own, concluding=concludes(declared, sets))
            journal.save(self._vault, conn, [edit])
        return place.record

    def is_there(self, conn: Connection, kind: str, record: RecordId, space: SpaceId) -> bool:
        """Whether a record has ever been written."""
        return _present(conn, kind, record, space) is not None

    def set_within(
        self,
        conn: Connection,
        kind: str,
        record: RecordId,
        values: Mapping[str, Any],
        *,
        space: SpaceId,
        parent: RecordId | None = None,
    ) -> None:
        """Set what somebody has on screen: replaces what stands, or makes the record where there is none."""
        there = _present(conn, kind, record, space)
        if there is None:
            self.add_within(conn, kind, values, space=space, parent=parent)
            return
        sets = _sets_on(known_kind(kind), values, there)
        if sets:
            journal.save(self._vault, conn, [Edit(space, kind, record, sets)])

    def _own(self, there: Record | None) -> dict[str, frozenset[ChangeId]]:
        """Of each register the answers this laptop gave: adding has seen nobody else's."""
        if there is None:
            return {}
        return {
            register: frozenset(each.id for each in live if each.id[:ID_BYTES] == self._vault.device)
            for register, live in there.registers.items()
        }

    def change(
        self,
        kind: str,
        record: RecordId,
        values: Mapping[str, Any],
        *,
        seen: str | None = None,
        reason: str | None = None,
        ends: str = "",
    ) -> RecordView:
        """Set fields, replacing what the version word ``seen`` shows (default: what stands now).

        ``ends`` is the key of a draft that is over with it.

        Raises :class:`NoSuchRecord`, :class:`FinishedRecord`, and storage's ``BadVersion``.
        """
        declared = known_kind(kind)
        with self._vault.write() as conn:
            there = self._kept(conn, kind, record)
            shown = None if seen is None else decode_version(seen)
            knew_finished = shown is None or bool(shown.get(FINISHED))
            if there.finished and declared.amend_only_when_finished and knew_finished:
                raise FinishedRecord(kind, record.hex())
            if shown is None:
                sets = _sets_on(declared, values, there)
                replaces = {name: frozenset(each.id for each in there.registers.get(name, ())) for name in sets}
            else:
                sets = sets_for(declared, values, self._history.values_of(conn, there, shown))
                replaces = {name: shown.get(name, frozenset()) for name in sets}
            if sets:
                edit = Edit(there.space, kind, record, sets, replaces, reason, concluding=concludes(declared, sets))
                journal.save(self._vault, conn, [edit])
            if ends:
                drafts.drop_draft(conn, ends)
            return self._viewing.view(conn, self._kept(conn, kind, record))

    def withdraw(self, kind: str, record: RecordId, reason: str, editor: Editor | None = None) -> RecordView:
        """Withdraw a record and what hangs on it (never delete), naming everything seen.

        With the ``editor`` it stood in that is what had come when it was shown. Raises :class:`ReasonNeeded`.
        """
        if not reason.strip():
            raise ReasonNeeded("withdraw")
        with self._vault.write() as conn:
            saw = editor.saw_within(conn) if editor is not None else None
            withdraw_hanging(self._vault, conn, self._kept(conn, kind, record), reason, saw)
            self.conclude_within(conn, kind, record, WITHDRAWN, True, reason, saw=saw)
            forget_within(conn, WITHDRAW, record)
            return self._viewing.view(conn, self._kept(conn, kind, record))

    def bring_back(self, kind: str, record: RecordId, reason: str | None = None) -> RecordView:
        """Undo a withdrawal, also of what was withdrawn along with it."""
        with self._vault.write() as conn:
            bring_back_hanging(self._vault, conn, self._kept(conn, kind, record), reason)
            self.conclude_within(conn, kind, record, WITHDRAWN, False, reason)
            return self._viewing.view(conn, self._kept(conn, kind, record))

    def finish(self, kind: str, record: RecordId, reason: str | None = None) -> RecordView:
        """Mark as finished, naming everything seen, children included."""
        return self._conclude(kind, record, FINISHED, True, reason)

    def _conclude(self, kind: str, record: RecordId, register: str, value: bool, reason: str | None) -> RecordView:
        with self._vault.write() as conn:
            self.conclude_within(conn, kind, record, register, value, reason)
            return self._viewing.view(conn, self._kept(conn, kind, record))

    def conclude_within(
        self,
        conn: Connection,
        kind: str,
        record: RecordId,
        register: str,
        value: bool,
        reason: str | None = None,
        *,
        saw: Mapping[Author, int] | None = None,
    ) -> None:
        """Conclude inside a transaction that is already open; doing it twice is harmless.

        ``saw`` is what whoever concludes had on screen (default: everything that is here).
        """
        there = self._kept(conn, kind, record)
        live = there.registers.get(register, ())
        if len(live) == 1 and live[0].value is value and not there.flags:
            return
        replaces = {register: frozenset(each.id for each in live)}
        edit = Edit(there.space, kind, record, {register: value}, replaces, reason, concluding=value, saw=saw)
        journal.save(self._vault, conn, [edit])

    def history(self, kind: str, record: RecordId) -> Sequence[Happening]:
        """Every change of the record, the latest first."""
        with self._vault.read() as conn:
            return self._history.of(conn, self._kept(conn, kind, record))

    def restore(self, kind: str, record: RecordId, register: str, change: ChangeId, reason: str) -> RecordView:
        """Bring back what a change had set, as a new change with a reason; see :meth:`Restoring.restore`."""
        return self._restoring.restore(kind, record, register, change, reason)

    def open_editor(
        self,
        kind: str,
        record: RecordId | None = None,
        *,
        space: SpaceId | None = None,
        parent: RecordId | None = None,
        key: str = "",
    ) -> Editor:
        """Open an editing session; without ``record`` a new one (a once-kind: the one that is or will be)."""
        declared = known_kind(kind)
        if record is None and space is None and parent is None:
            space = self._space_made_for(declared)
        with self._vault.read() as conn:
            if record is None:
                place = place_of(self._vault, conn, declared, space=space, parent=parent, key=key)
            else:
                there = self._kept(conn, kind, record)
                place = Place(declared, there.space, there.parent, record, {})
        return Editor(self._vault, self._viewing, place)

    def _space_made_for(self, kind: Kind) -> SpaceId | None:
        with self._vault.read() as conn:
            wanted = space_to_make(conn, kind)
        if not wanted:
            return None
        with self._vault.write() as conn:
            return make_space(self._vault, conn, kind)

    def drafts(self) -> Sequence[DraftKept]:
        """Drafts waiting on this laptop, the latest first; open one with :meth:`resume`."""
        with self._vault.read() as conn:
            return drafts_kept(conn)

    def resume(self, draft: DraftKept) -> Editor:
        """Open the editor a draft belongs to, its typed values and what it had seen restored."""
        return Editor(
            self._vault, self._viewing, Place(draft.kind, draft.space, draft.parent, draft.record, draft.links)
        )

    def _kept(self, conn: Connection, kind: str, record: RecordId) -> Record:
        try:
            return records.get(conn, kind, record)
        except UnknownRecord:
            known_kind(kind)  # a kind that was mistyped is the likelier reason
            raise NoSuchRecord(kind, record.hex()) from None


def _present(conn: Connection, kind: str, record: RecordId, space: SpaceId) -> Record | None:
    try:
        return records.get(conn, kind, record, space)
    except UnknownRecord:
        return None


def _sets_on(kind: Kind, values: Mapping[str, Any], there: Record) -> dict[str, Any]:
    """Registers to set on what stands: of a group in which several answers stand, what is not given stays as shown."""
    sets = sets_for(kind, values, _settled(there))
    for group, members in kind.groups().items():
        if group in sets:
            kept = {each.name: there.values.get(each.name) for each in members if each.name not in values}
            sets[group] = {**sets[group], **kept}
    return sets


def _settled(there: Record, of: Container[str] | None = None) -> dict[str, Any]:
    """Shown values less those of registers (of these) in which several answers stand: setting one anew is a change."""
    several = {
        name.partition("/")[0]
        for name, shown in there.shown.items()
        if len(shown.answers) > 1 and (of is None or name in of)
    }
    groups = {each.name: each.group for each in known_kind(there.kind).fields if each.group}
    return {
        name: value for name, value in there.values.items() if name not in several and groups.get(name) not in several
    }
