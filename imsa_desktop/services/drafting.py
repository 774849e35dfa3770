"""Says what an editor's draft holds: what was typed and is not saved yet, and what had been seen when it was typed.

Several editors of one record share its draft (a sheet and a page may be open at once): each writes its own fields
into it and leaves the others' where they are.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.declaration import FieldKind, Kind, UnknownKind, kind_named
from imsa_desktop.merge.changes import FINISHED
from imsa_desktop.services.places import Place
from imsa_desktop.services.registers import normal
from imsa_desktop.storage import drafts
from imsa_desktop.storage.drafts import Draft
from imsa_desktop.storage.unlocked import Connection
from imsa_protocol.identifiers import Author, ChangeId, RecordId, SpaceId

HIDDEN_WITH_ITS_ENTRY = "hidden"
"""The mark, in a draft, that its entry was hidden (services/misfiled_drafts)."""


@dataclass(frozen=True, slots=True)
class DraftKept:
    """A draft that waits on this laptop: what it belongs to and when it was last typed in."""

    key: str
    kind: Kind
    record: RecordId
    space: SpaceId
    parent: RecordId | None
    links: Mapping[str, Any]
    is_new: bool
    when_ms: int
    values: Mapping[str, Any]
    act: str = ""  # what the words are for, where they stand in no field (services/act_words)


@dataclass(frozen=True, slots=True)
class Typing:
    """What was typed, over what, and what the editor had seen and written itself by then."""

    values: Mapping[str, Any]  # field to what was typed
    base: Mapping[str, Any]  # field to what the form had shown
    seen: Mapping[str, frozenset[ChangeId]]  # register to the changes shown
    own: Mapping[str, frozenset[ChangeId]]  # register to the editor's own saves
    asked: frozenset[str]  # registers that showed an open question
    saw: Mapping[Author, int]

    def registers(self, kind: Kind) -> frozenset[str]:
        """The registers of the typed fields, and the mark of being finished."""
        return _registers(kind, self.values)

    def payload(self, place: Place, *, is_new: bool, beside: Draft | None, ours: Collection[str]) -> dict[str, Any]:
        """The draft to keep: this, and of the draft that lies there (``beside``) the fields that are not ``ours``."""
        there = beside.payload if beside is not None else {}
        others = {name: value for name, value in there.get("values", {}).items() if name not in ours}
        theirs = _registers(place.kind, others) - {FINISHED}
        return {
            "kind": place.kind.name,
            "record": place.record,
            "space": place.space,
            "parent": place.parent,
            "links": dict(place.links) or there.get("links", {}),
            "new": is_new and there.get("new", True),
            "values": {**others, **{name: _plain(value) for name, value in self.values.items()}},
            "base": {
                **{name: there["base"].get(name) for name in others},
                **{name: _plain(self.base.get(name)) for name in self.values},
            },
            "seen": {**_ids(self.seen), **_only(there.get("seen", {}), theirs)},
            "own": {**_ids(self.own), **_only(there.get("own", {}), theirs)},
            "asked": sorted((self.asked - theirs) | theirs.intersection(there.get("asked", ()))),
            "saw": [[author, counter] for author, counter in self.saw.items()],
        }


def typed_of(kind: Kind, payload: Mapping[str, Any]) -> Typing:
    """What a draft holds, read back."""
    several = {each.name for each in kind.fields if each.kind is FieldKind.CHOICES}

    def read(values: Mapping[str, Any]) -> dict[str, Any]:
        return {name: frozenset(value or ()) if name in several else value for name, value in values.items()}

    return Typing(
        values=read(payload["values"]),
        base=read(payload["base"]),
        seen={register: frozenset(ids) for register, ids in payload["seen"].items()},
        own={register: frozenset(ids) for register, ids in payload["own"].items()},
        asked=frozenset(payload["asked"]),
        saw=dict(payload["saw"]),
    )


def drafts_kept(conn: Connection) -> list[DraftKept]:
    """Every editor's draft, the latest first; those of kinds this version does not know are left where they are.

    What was typed in an entry that was hidden because it stands in the wrong file waits unseen, until it is moved.
    """
    found = []
    for each in drafts.drafts(conn):
        payload = each.payload
        if isinstance(payload, dict) and payload.get(HIDDEN_WITH_ITS_ENTRY):
            continue
        try:
            kind = kind_named(payload["kind"])
        except (UnknownKind, KeyError, TypeError):
            continue
        found.append(
            DraftKept(
                key=each.editor,
                kind=kind,
                record=payload["record"],
                space=payload["space"],
                parent=payload["parent"],
                links=payload["links"],
                is_new=payload["new"],
                when_ms=each.kept_ms,
                values=payload["values"],
                act=payload.get("act", ""),
            )
        )
    return found


def same(one: Any, other: Any) -> bool:
    """Whether two values of a field say the same: lists in any order, text in any normal form, empty or nothing."""
    if isinstance(one, (frozenset, set)) or isinstance(other, (frozenset, set)):
        return frozenset(one or ()) == frozenset(other or ())
    return bool(normal(one) == normal(other))


def _registers(kind: Kind, names: Collection[str]) -> frozenset[str]:
    found = {register for each in kind.fields if each.name in names for register in each.registers()}
    return frozenset(found | {FINISHED})


def _ids(known: Mapping[str, frozenset[ChangeId]]) -> dict[str, list[ChangeId]]:
    return {register: sorted(ids) for register, ids in known.items()}


def _only(known: Mapping[str, Any], registers: Collection[str]) -> dict[str, Any]:
    return {register: ids for register, ids in known.items() if register in registers}


def _plain(value: Any) -> Any:
    return sorted(value) if isinstance(value, (frozenset, set)) else value
