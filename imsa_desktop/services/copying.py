"""Copies a record with its story into another case: every change again, in order, each saying who wrote it and when.

What stood open stays open: of each register the same answers live in the copy as in the original. Links into the old
file are left out, since they would say there that the other file is known; links within what is copied, and to what all
share, are kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from imsa_desktop.casework.calendar_words import write_moment
from imsa_desktop.casework.declaration import FieldKind, Kind, SpaceClass, kind_named
from imsa_desktop.casework.identity import new_id, once_id
from imsa_desktop.casework.tongue import said
from imsa_desktop.merge.changes import FINISHED, WITHDRAWN, Change
from imsa_desktop.services.names import Names
from imsa_desktop.services.viewing import declared, milliseconds
from imsa_desktop.storage import journal
from imsa_desktop.storage import records as stored
from imsa_desktop.storage.history import Opened, changes_of_record
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.records import Record
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import AUTHOR_BYTES, ChangeId, RecordId, SpaceId


class Copying:
    """Copies records between spaces of one vault."""

    def __init__(self, vault: Vault, names: Names) -> None:
        self._vault = vault
        self._names = names

    def tree(self, conn: Connection, kind: str, record: RecordId, space: SpaceId) -> list[Record]:
        """A record and everything that hangs on it, however deep; what hangs stands behind what it hangs on."""
        found = [stored.get(conn, kind, record, space)]
        for each in found:  # grows while it is read
            found += stored.children(conn, each.id, space)
        return found

    def copy(
        self,
        conn: Connection,
        tree: list[Record],
        to_space: SpaceId,
        parent: RecordId | None,
        without: frozenset[str] = frozenset(),
    ) -> dict[RecordId, RecordId]:
        """Copy a tree under ``parent``; returns old id to new. Withdrawals with a reason in ``without`` stay behind."""
        ids = self._new_ids(tree, to_space, parent)
        opened = Opened()
        told: list[Change] = []
        for each in tree:
            kept = changes_of_record(self._vault, conn, each.id, opened)
            told += [one.change for one in kept if one.change.space == each.space and one.change.kind == each.kind]
        made: dict[ChangeId, ChangeId] = {}
        for change in sorted(told, key=lambda one: (one.time, one.id)):
            if change.reason in without and WITHDRAWN in change.sets:
                continue
            edit = self._again(conn, change, ids, made, to_space, tree[0].id, parent)
            if edit is not None:
                made[change.id] = journal.save(self._vault, conn, [edit])[0]
        return ids

    def _new_ids(self, tree: list[Record], space: SpaceId, parent: RecordId | None) -> dict[RecordId, RecordId]:
        around = self._vault.surroundings
        ids: dict[RecordId, RecordId] = {}
        for each in tree:
            kind = kind_named(each.kind)
            above = parent if each is tree[0] or each.parent is None else ids.get(each.parent, parent)
            if kind.once_in is not None and above is not None:
                key = str(each.values.get(kind.once_key) or "") if kind.once_key else ""
                ids[each.id] = once_id(space, above, kind.name, key)
            else:
                ids[each.id] = new_id(around.now_ms(), around.random)
        return ids

    def _again(
        self,
        conn: Connection,
        change: Change,
        ids: Mapping[RecordId, RecordId],
        made: Mapping[ChangeId, ChangeId],
        space: SpaceId,
        root: RecordId,
        parent: RecordId | None,
    ) -> Edit | None:
        kind = declared(change.kind)
        if kind is None:
            return None
        above = kind.parent_field.name if kind.parent_field else None
        sets = {register: carried(kind, register, value, ids) for register, value in change.sets.items()}
        if above in sets and change.record == root:
            sets[above] = parent
        replaces = {
            register: frozenset(made[each] for each in names if each in made)
            for register, names in change.replaces.items()
        }
        concluding = any(sets.get(mark) is True for mark in (FINISHED, WITHDRAWN))
        return Edit(space, kind.name, ids[change.record], sets, replaces, self._reason(conn, change), concluding)

    def _reason(self, conn: Connection, change: Change) -> str:
        who = self._names.of(conn, change.id[:AUTHOR_BYTES]) or said("a colleague")
        when = datetime.fromtimestamp(milliseconds(change.time) / 1000, UTC).astimezone()
        words = said("Written by {who}, {when}").format(who=who, when=write_moment(when.isoformat(timespec="minutes")))
        return f"{words}: {change.reason}" if change.reason else words


def carried(kind: Kind, register: str, value: Any, ids: Mapping[RecordId, RecordId]) -> Any:
    """A value as it stands in the copy: links are followed into the copy, kept to the shelf, else left out."""
    if isinstance(value, Mapping):
        members = kind.groups().get(register, ())
        links = {each.name: each.links_to for each in members if each.kind is FieldKind.LINK}
        return {name: _link(one, links[name], ids) if name in links else one for name, one in value.items()}
    field = next((each for each in kind.fields if each.name == register and each.kind is FieldKind.LINK), None)
    return value if field is None else _link(value, field.links_to, ids)


def _link(value: Any, links_to: str | None, ids: Mapping[RecordId, RecordId]) -> Any:
    if value in ids:
        return ids[value]
    target = declared(links_to or "")
    return value if target is not None and target.space is SpaceClass.SHELF else None
