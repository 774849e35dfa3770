"""Finds where a record belongs: its space, what it hangs on, and its id."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.declaration import Kind, SpaceClass, kind_named
from imsa_desktop.casework.identity import new_id, once_id
from imsa_desktop.services.errors import CaseNeeded, KeyNeeded, NoSharedSpaceYet, NoSuchRecord, ParentNeeded
from imsa_desktop.storage import records, spaces
from imsa_desktop.storage.errors import UnknownRecord
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId

_OWN_SPACES = (SpaceClass.DESK, SpaceClass.NOTEBOOK, SpaceClass.STAFF)
_ONE_FOR_EACH = (SpaceClass.CONCERN, SpaceClass.SURVEY)


_OF_THE_ORGANISATION = "person"  # who belongs to it is the organisation's to say


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record is or will be; ``links`` are the fields that put it there (parent link, key)."""

    kind: Kind
    space: SpaceId
    parent: RecordId | None
    record: RecordId
    links: Mapping[str, Any]


def place_of(
    vault: Vault,
    conn: Connection,
    kind: Kind,
    *,
    space: SpaceId | None,
    parent: RecordId | None,
    key: str = "",
) -> Place:
    """Find the place of a new record, or of the once-record that may be there already.

    Raises :class:`CaseNeeded`, :class:`ParentNeeded`, :class:`KeyNeeded`, :class:`NoSharedSpaceYet` and, for a parent
    that is not here, :class:`NoSuchRecord`.
    """
    field = kind.parent_field
    if parent is not None and field is not None and space is None:
        space = _space_of(conn, field.links_to or "", parent)
    where = space if space is not None else _space_for(conn, kind)
    links: dict[str, Any] = {}
    if field is not None:
        parent = parent or _only_one(where, field.links_to or "")
        if parent is None:
            raise ParentNeeded(kind.name, field.links_to or "", field.name)
        links[field.name] = parent
    if kind.once_in is None:
        return Place(kind, where, parent, new_id(vault.surroundings.now_ms(), vault.surroundings.random), links)
    if kind.once_key:
        if not key:
            raise KeyNeeded(kind.name, kind.once_key)
        links[kind.once_key] = key
    inside = parent if kind.once_in != "space" and parent is not None else where
    return Place(kind, where, parent, once_id(where, inside, kind.name, key), links)


def only_record(space: SpaceId, kind_name: str, parent: RecordId | None = None, key: str = "") -> RecordId:
    """The id of the record of a kind that exists once in a case (or once in ``parent``), written or not."""
    kind = kind_named(kind_name)
    if kind.once_in in (None, "space"):
        return once_id(space, space, kind_name, key)
    inside = parent or _only_one(space, kind.once_in or "")
    if inside is None:
        raise ParentNeeded(kind_name, kind.once_in or "", kind.parent_field.name if kind.parent_field else "")
    return once_id(space, inside, kind_name, key)


def space_to_make(conn: Connection, kind: Kind) -> bool:
    """Whether a new record of this kind needs a space that is not there yet.

    Each concern and each survey sheet stands in a space of its own, since each may have other readers; the staff file
    is made when something is first written into it.
    """
    if kind.parent_field is not None:
        return False
    if kind.space is SpaceClass.STAFF:
        return not any(each.mine for each in spaces.spaces(conn, kind.space))
    return kind.space in _ONE_FOR_EACH


def make_space(vault: Vault, conn: Connection, kind: Kind) -> SpaceId | None:
    """Make the space a new record of this kind needs, or None where it has one."""
    return spaces.create_space(vault, conn, kind.space) if space_to_make(conn, kind) else None


def _space_for(conn: Connection, kind: Kind) -> SpaceId:
    if kind.space is SpaceClass.CASE:
        raise CaseNeeded(kind.name)
    if kind.space in _ONE_FOR_EACH and kind.parent_field is not None:
        raise ParentNeeded(kind.name, kind.parent_field.links_to or "", kind.parent_field.name)
    found = spaces.spaces(conn, kind.space)
    if kind.space in _OWN_SPACES:
        found = [each for each in found if each.mine]
    if not found and kind.space is SpaceClass.SHELF and kind.name != _OF_THE_ORGANISATION:
        found = [each for each in spaces.spaces(conn, SpaceClass.DESK) if each.mine]  # moved later: services/shelf.py
    if not found:
        raise NoSharedSpaceYet(kind.name)
    return found[0].id


def _space_of(conn: Connection, kind_name: str, record: RecordId) -> SpaceId:
    try:
        return records.get(conn, kind_name, record).space
    except UnknownRecord:
        raise NoSuchRecord(kind_name, record.hex()) from None


def _only_one(space: SpaceId, kind_name: str) -> RecordId | None:
    """The id of the parent where it follows from the space alone: a kind once in the space, or once in such a one."""
    kind = kind_named(kind_name)
    if kind.once_in is None or kind.once_key:
        return None
    if kind.once_in == "space":
        return once_id(space, space, kind_name)
    above = _only_one(space, kind.once_in)
    return once_id(space, above, kind_name) if above else None
