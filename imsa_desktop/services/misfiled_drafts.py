"""Lets what was typed in an entry go with it: hidden with it in the wrong file, and moved with it to the right one."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from imsa_desktop.casework.declaration import Kind, UnknownKind, kind_named
from imsa_desktop.services.act_words import key_of
from imsa_desktop.services.copying import carried
from imsa_desktop.services.drafting import HIDDEN_WITH_ITS_ENTRY
from imsa_desktop.services.places import place_of
from imsa_desktop.storage import drafts, journal
from imsa_desktop.storage import records as stored
from imsa_desktop.storage.drafts import Draft
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import RecordId, SpaceId


def hide_drafts(vault: Vault, conn: Connection, space: SpaceId, entries: Collection[RecordId], *, hidden: bool) -> None:
    """Hide the drafts in these entries and of what was about to hang on them, or show them again."""
    for draft, _ in _of(conn, space, entries):
        drafts.keep_within(vault, conn, draft.editor, {**draft.payload, HIDDEN_WITH_ITS_ENTRY: hidden})


def move_drafts(
    vault: Vault, conn: Connection, space: SpaceId, to_space: SpaceId, ids: Mapping[RecordId, RecordId]
) -> None:
    """Move the drafts in these entries to their copies; ``ids`` is old id to new."""
    for draft, kind in _of(conn, space, ids):
        payload = draft.payload
        if payload.get("act"):  # words for an act on an entry go to its copy
            on = {name: ids.get(payload[name], payload[name]) for name in ("record", "parent")}
            key = key_of(payload["act"], on["record"], payload["links"]["register"])
            drafts.drop_draft(conn, draft.editor)
            drafts.keep_within(vault, conn, key, {**payload, **on, "space": to_space, HIDDEN_WITH_ITS_ENTRY: False})
            continue
        told = {
            **payload,
            "space": to_space,
            "values": {name: carried(kind, name, value, ids) for name, value in payload["values"].items()},
            "saw": [list(each) for each in journal.applied_counters(conn, to_space).items()],
            "own": {},
            HIDDEN_WITH_ITS_ENTRY: False,
        }
        if payload["record"] in ids:
            there = stored.get(conn, kind.name, ids[payload["record"]], to_space)
            seen = {register: sorted(each.id for each in live) for register, live in there.registers.items()}
            told |= {"record": there.id, "parent": there.parent, "links": {}, "seen": seen}
        else:
            key = str(payload["links"].get(kind.once_key) or "") if kind.once_key else ""
            place = place_of(vault, conn, kind, space=to_space, parent=ids[payload["parent"]], key=key)
            told |= {"record": place.record, "parent": place.parent, "links": dict(place.links), "seen": {}}
        drafts.drop_draft(conn, draft.editor)
        drafts.keep_within(vault, conn, f"{kind.name}:{told['record'].hex()}", told)


def _of(conn: Connection, space: SpaceId, entries: Collection[RecordId]) -> Iterator[tuple[Draft, Kind]]:
    for draft in drafts.drafts(conn):
        payload: Any = draft.payload
        if not isinstance(payload, dict) or payload.get("space") != space:
            continue
        if payload.get("record") in entries or payload.get("parent") in entries:
            try:
                yield draft, kind_named(payload["kind"])
            except UnknownKind:
                continue  # of a newer version: it stays where it is
