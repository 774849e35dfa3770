"""Entries in the wrong file: hidden there at once, moved with their story to the right one, the breach written down.

Source: DOMAIN, "Encounters": finished entries are amended and both stay, except misfiled ones – hidden at once in the
wrong case, moved, breach recorded. DESIGN: a record that belongs elsewhere is copied with its story, withdrawn here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.merge.changes import WITHDRAWN
from imsa_desktop.services.clock import moment
from imsa_desktop.services.copying import Copying
from imsa_desktop.services.editor import DraftKept, Editor, drafts_kept
from imsa_desktop.services.errors import CannotBeMoved, NoSuchRecord, ParentNeeded
from imsa_desktop.services.misfiled_drafts import hide_drafts, move_drafts
from imsa_desktop.services.places import only_record, place_of
from imsa_desktop.services.records import Records
from imsa_desktop.services.registers import known_kind
from imsa_desktop.services.showing import RecordView
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.storage import records as stored
from imsa_desktop.storage import rows
from imsa_desktop.storage.errors import UnknownRecord
from imsa_desktop.storage.history import Opened, changes_of_record
from imsa_desktop.storage.records import Record
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

HIDDEN = "Written into the wrong file"
"""The reason of such a withdrawal, the same in every vault: it stays behind when the entry is moved."""
_RIGHT = to_say("It stands in the right file after all")


@dataclass(frozen=True, slots=True)
class Misfiled:
    """What was done: the note in the wrong file, and where the entry is now (None while it is only hidden)."""

    note: RecordId
    moved_to: RecordId | None


class Misfilings:
    """What may be asked of entries in the wrong file."""

    def __init__(self, vault: Vault, records: Records, viewing: Viewing) -> None:
        self._vault = vault
        self._records = records
        self._viewing = viewing
        self._copying = Copying(vault, viewing.names)

    def editor(self, space: SpaceId, kind: str, record: RecordId) -> Editor:
        """What holds the note of an entry: the note there is, a draft that waits, or a new one."""
        with self._vault.read() as conn:
            tree = self._tree(conn, kind, record)
            note = self._note_of(conn, tree[0])
            waiting = [each for each in drafts_kept(conn) if each.kind.name == "misfiling" and each.space == space]
            place = place_of(self._vault, conn, known_kind("misfiling"), space=space, parent=None)
        if note is not None:
            return self._records.open_editor("misfiling", note)
        for draft in waiting:
            if draft.links.get("record_link") == record.hex():
                return self._records.resume(draft)
        told = {"record_link": record.hex(), "what_kind": said(known_kind(kind).label)}
        return Editor(self._vault, self._viewing, replace(place, links={**place.links, **told}))

    def entry_of(self, note: RecordView | DraftKept) -> tuple[str, RecordId] | None:
        """The entry a note, or the draft of one, is about: its kind and id; None where it is not here."""
        number = note.links.get("record_link") if isinstance(note, DraftKept) else None
        number = number or note.values.get("record_link")
        with self._vault.read() as conn:
            record = bytes.fromhex(str(number)) if number else b""
            kind = stored.find_kind(conn, record) if record else None
        return (kind, record) if kind is not None else None

    def can_be_moved(self, kind: str) -> bool:
        """Whether an entry of this kind stands for itself; what hangs on another is moved with that one."""
        above = known_kind(kind).parent_field
        return above is None or known_kind(above.links_to or "").once_in == "space"

    def hide(
        self,
        kind: str,
        record: RecordId,
        why: str = "",
        values: Mapping[str, Any] | None = None,
        editor: Editor | None = None,
    ) -> Misfiled:
        """Hide an entry and all that hangs on it, now; where it belongs may be found out later.

        ``editor`` is the sheet the note was written in. What was typed in the entry and not saved is hidden with it.
        Raises :class:`NoSuchRecord` and, for the case and the client, :class:`CannotBeMoved`.
        """
        self._refuse_the_case_itself(kind)
        with self._vault.write() as conn:
            tree = self._tree(conn, kind, record)
            return Misfiled(self._hide(conn, tree, why, values or {}, editor), None)

    def bring_back(self, kind: str, record: RecordId) -> None:
        """It stands in the right file after all: show it again, with what was hidden along with it."""
        with self._vault.write() as conn:
            tree = self._tree(conn, kind, record)
            opened = Opened()
            for each in tree:
                acts = [
                    kept.change
                    for kept in changes_of_record(self._vault, conn, each.id, opened)
                    if WITHDRAWN in kept.change.sets
                ]
                if each.withdrawn and acts and acts[-1].reason == HIDDEN:
                    self._records.conclude_within(conn, each.kind, each.id, WITHDRAWN, False, said(_RIGHT))
            note = self._note_of(conn, tree[0])
            if note is not None:
                self._records.conclude_within(conn, "misfiling", note, WITHDRAWN, True, said(_RIGHT))
            hide_drafts(self._vault, conn, tree[0].space, [each.id for each in tree], hidden=False)

    def move(
        self,
        kind: str,
        record: RecordId,
        to_space: SpaceId,
        *,
        why: str = "",
        under: RecordId | None = None,
        values: Mapping[str, Any] | None = None,
        editor: Editor | None = None,
    ) -> Misfiled:
        """Hide an entry here and put it, with its story, into the case it belongs to, in one transaction.

        ``under`` is the record it hangs on there, for kinds that do not hang on the case or the client. ``values`` are
        further fields of the note (``seen_by``, ``told`` …). An entry that was hidden before keeps its note. What was
        typed in it and not saved goes along.
        Raises :class:`ParentNeeded` besides what :meth:`hide` raises.
        """
        self._refuse_the_case_itself(kind)
        parent = self._parent_there(kind, to_space, under)
        with self._vault.write() as conn:
            tree = self._tree(conn, kind, record)
            before = self._note_of(conn, tree[0])
            note = before or self._hide(conn, tree, why, {}, editor)
            ids = self._copying.copy(conn, tree, to_space, parent, frozenset({HIDDEN}))
            move_drafts(self._vault, conn, tree[0].space, to_space, ids)
            told = {
                **({"why": why} if before is not None and why else {}),
                **(values or {}),
                "belongs_to": self._viewing.reference(conn, to_space),
                "moved_as": ids[record].hex(),
                "moved_on": moment(self._vault),
            }
            self._records.set_within(conn, "misfiling", note, told, space=tree[0].space)
        return Misfiled(note, ids[record])

    def notes(self, space: SpaceId) -> list[RecordView]:
        """What was hidden or moved out of a case."""
        return self._records.list("misfiling", space=space)

    def _hide(
        self, conn: Connection, tree: list[Record], why: str, values: Mapping[str, Any], editor: Editor | None
    ) -> RecordId:
        root = tree[0]
        for each in reversed(tree):  # what hangs first, so that nothing looks changed after its withdrawal
            if not each.withdrawn:
                self._records.conclude_within(conn, each.kind, each.id, WITHDRAWN, True, HIDDEN)
        told = {
            "what_kind": said(known_kind(root.kind).label),
            "record_link": root.id.hex(),
            "hidden_on": moment(self._vault),
            "why": why,
            "breach_recorded": "not_decided",
        }
        hide_drafts(self._vault, conn, root.space, [each.id for each in tree], hidden=True)
        if editor is not None:
            return editor.save_within(conn, {**told, **values}, finished=True)
        return self._records.add_within(conn, "misfiling", {**told, **values}, space=root.space)

    def _note_of(self, conn: Connection, record: Record) -> RecordId | None:
        notes = stored.list_kind(conn, "misfiling", space=record.space)
        return next((each.id for each in notes if each.values.get("record_link") == record.id.hex()), None)

    def _tree(self, conn: Connection, kind: str, record: RecordId) -> list[Record]:
        try:
            there = stored.get(conn, kind, record)
        except UnknownRecord:
            raise NoSuchRecord(kind, record.hex()) from None
        return self._copying.tree(conn, kind, record, there.space)

    def _refuse_the_case_itself(self, kind: str) -> None:
        if known_kind(kind).once_in == "space":
            raise CannotBeMoved(kind)

    def _parent_there(self, kind: str, to_space: SpaceId, under: RecordId | None) -> RecordId | None:
        above = known_kind(kind).parent_field
        if above is None or under is not None:
            return under
        if known_kind(above.links_to or "").once_in != "space":
            raise ParentNeeded(kind, above.links_to or "", above.name)
        return only_record(to_space, above.links_to or "")


def is_misfiled(conn: Connection, kind: str, record: RecordId, space: SpaceId) -> bool:
    """Whether a withdrawn record, or what it hangs on, was hidden because it stood in the wrong file.

    Such a one is not to be come upon there again, not even by looking for its words.
    """
    notes = rows.rows(conn, "misfiling", ["record_link"], space=space)
    hidden = {str(each.values["record_link"]) for each in notes}
    while hidden:
        if record.hex() in hidden:
            return True
        above = kind_named(kind).parent_field
        try:
            parent = stored.get(conn, kind, record, space).parent
        except UnknownRecord:
            return False
        if above is None or above.links_to is None or parent is None:
            return False
        kind, record = above.links_to, parent
    return False
