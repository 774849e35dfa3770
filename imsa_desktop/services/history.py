"""Tells the history of a record in words, and what stood in it when somebody saw it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from imsa_desktop.casework.declaration import FieldKind
from imsa_desktop.merge.changes import FINISHED, WITHDRAWN, Change
from imsa_desktop.services.showing import Happening
from imsa_desktop.services.viewing import Viewing, declared, milliseconds
from imsa_desktop.services.wording import register_label
from imsa_desktop.storage.history import changes_of_record
from imsa_desktop.storage.records import Record
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import AUTHOR_BYTES, ChangeId


class History:
    """What has been set in a record, by whom and when."""

    def __init__(self, vault: Vault, viewing: Viewing) -> None:
        self._vault = vault
        self._viewing = viewing

    def of(self, conn: Connection, record: Record) -> list[Happening]:
        """Every change of the record, the latest first."""
        changes = self._changes(conn, record)
        values = {(each.id, register): value for each in changes for register, value in each.sets.items()}
        kind = declared(record.kind)
        wording = self._viewing.wording(conn)
        return [
            Happening(
                change=each.id,
                when_ms=milliseconds(each.time),
                who=self._viewing.names.of(conn, each.id[:AUTHOR_BYTES]),
                mine=self._viewing.names.is_mine(each.id[:AUTHOR_BYTES]),
                laptop=self._viewing.names.laptop(conn, each.id[:AUTHOR_BYTES]),
                what=_what(each),
                fields=tuple(
                    (register, register_label(kind, register), wording.of_register(kind, register, value))
                    for register, value in each.sets.items()
                ),
                reason=each.reason,
                standing=frozenset(
                    register
                    for register in each.sets
                    if any(each.id == live.id for live in record.registers.get(register, ()))
                ),
                replaced=tuple(
                    (
                        register,
                        register_label(kind, register),
                        wording.of_register(kind, register, values[name, register]),
                    )
                    for register, names in each.replaces.items()
                    for name in sorted(names)
                    if (name, register) in values
                ),
            )
            for each in sorted(changes, key=lambda change: (change.time, change.id), reverse=True)
        ]

    def answers_of(self, conn: Connection, record: Record, register: str) -> dict[ChangeId, Any]:
        """What each change of the record had set a register to."""
        return {each.id: each.sets[register] for each in self._changes(conn, record) if register in each.sets}

    def values_of(self, conn: Connection, record: Record, seen: Mapping[str, frozenset[ChangeId]]) -> dict[str, Any]:
        """The values a version word shows, as far as they need no merging: of each register its one answer.

        What somebody sets is compared with this, and a together-group is filled up from it.
        """
        kind = declared(record.kind)
        if kind is None:
            return {}
        alone = {register: next(iter(ids)) for register, ids in seen.items() if len(ids) == 1}
        sets = {each.id: each.sets for each in self._changes(conn, record)}
        found = {
            register: sets[change][register]
            for register, change in alone.items()
            if change in sets and register in sets[change]
        }
        values: dict[str, Any] = {}
        for field in kind.fields:
            if field.kind is FieldKind.CHOICES:
                values[field.name] = frozenset(
                    each.code for each in field.choices if found.get(f"{field.name}/{each.code}")
                )
            elif field.group:
                whole = found.get(field.group)
                values[field.name] = whole.get(field.name) if isinstance(whole, Mapping) else None
            elif field.name in found:
                values[field.name] = found[field.name]
        return values

    def _changes(self, conn: Connection, record: Record) -> list[Change]:
        kept = changes_of_record(self._vault, conn, record.id)
        return [each.change for each in kept if each.change.kind == record.kind and each.change.space == record.space]


def _what(change: Change) -> str:
    if WITHDRAWN in change.sets:
        return "withdrew" if change.sets[WITHDRAWN] else "brought_back"
    if change.sets.get(FINISHED):
        return "finished"
    settles = change.reason is not None and any(len(names) > 1 for names in change.replaces.values())
    return "settled" if settles else "set"
