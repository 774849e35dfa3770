"""Reads and writes one change as a CBOR array: ``[counter, time, kind, record, sets, replaces, extras?]``.

docs/sync.md §2. A change that breaks the rules is set aside: kept in its frame, named in the sync centre, without
effect. Whether it breaks them is a function of its bytes and its place in the stream, so every laptop sets aside the
same ones. Storage reads tens of thousands of changes a second through :func:`read_change`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from imsa_desktop.merge.changes import Change, Seen, Value
from imsa_desktop.merge.errors import MergeError
from imsa_protocol.canonical import encode_fast
from imsa_protocol.identifiers import AUTHOR_BYTES, COUNTER_BYTES, ID_BYTES, Author, ChangeId, SpaceId
from imsa_protocol.limits import CHANGE_BYTES, KIND_CHARACTERS, REGISTER_CHARACTERS, REGISTERS_A_CHANGE

MAX_COUNTER = 2**32 - 1
MAX_TIME = 2**63 - 1
MIN_INTEGER, MAX_INTEGER = -(2**63), 2**63 - 1

_PLAIN_TYPES = frozenset((str, bytes, bool, type(None)))
_NO_REPLACES: Mapping[str, frozenset[ChangeId]] = {}


class Break(StrEnum):
    """Which rule a change breaks."""

    SHAPE = "shape"
    COUNTER = "counter"
    TIME = "time"
    KIND = "kind"
    RECORD = "record"
    REGISTERS = "registers"
    VALUE = "value"
    NAMES = "names"
    EXTRAS = "extras"
    SIZE = "size"


class BrokenChange(MergeError):
    """A change that everybody would set aside; it is never written."""

    def __init__(self, why: Break) -> None:
        super().__init__(why.value)
        self.why = why


def read_change(
    array: Any, *, authors: Sequence[Author], author: Author, space: SpaceId, seen: Seen, after: int, may_be_large: bool
) -> Change:
    """Return the change of an array as decoded from a body; raises :class:`BrokenChange`.

    ``after`` is the last counter of the stream so far. ``may_be_large`` is False where the whole body is within the
    limit of one change.
    """
    if type(array) is not list or not 6 <= len(array) <= 7:
        raise BrokenChange(Break.SHAPE)
    counter, time, kind, record, sets, replaces = array[:6]
    if type(counter) is not int or not after < counter <= MAX_COUNTER:
        raise BrokenChange(Break.COUNTER)
    if type(time) is not int or not 0 <= time <= MAX_TIME:
        raise BrokenChange(Break.TIME)
    if type(kind) is not str or not 0 < len(kind) <= KIND_CHARACTERS or "\0" in kind:
        raise BrokenChange(Break.KIND)
    if type(record) is not bytes or len(record) != ID_BYTES:
        raise BrokenChange(Break.RECORD)
    _check_sets(sets)
    names = _read_replaces(replaces, authors) if replaces != {} else _NO_REPLACES
    reason, saw = _read_extras(array[6], authors) if len(array) == 7 else (None, None)
    if may_be_large and len(encode_fast(array)) > CHANGE_BYTES:
        raise BrokenChange(Break.SIZE)
    own_id = author + counter.to_bytes(COUNTER_BYTES, "big")
    return Change(own_id, time, space, kind, record, sets, names, seen, reason, saw)


def write_change(change: Change, places: Mapping[Author, int]) -> list[Any]:
    """Return a change as an array; ``places`` says where each author stands in the body's table."""
    replaces = {
        register: [_name(each, places) for each in sorted(names)]
        for register, names in change.replaces.items()
        if names
    }
    counter = int.from_bytes(change.id[AUTHOR_BYTES:], "big")
    array = [counter, change.time, change.kind, change.record, change.sets, replaces]
    extras: dict[str, Any] = {}
    if change.reason is not None:
        extras["reason"] = change.reason
    if change.saw is not None:
        extras["saw"] = [[places[author], counter] for author, counter in sorted(change.saw.items()) if counter]
    return [*array, extras] if extras else array


def authors_named(change: Change) -> set[Author]:
    """Return the authors that a change names, whom the body's table must hold."""
    named = {each[:AUTHOR_BYTES] for names in change.replaces.values() for each in names}
    return named.union(change.saw or ())


def check_own(change: Change) -> None:
    """Raise :class:`BrokenChange` for a change of our own that others would set aside; call before it is kept."""
    authors = sorted(authors_named(change))
    array = write_change(change, {author: place for place, author in enumerate(authors)})
    author = change.id[:AUTHOR_BYTES]
    read_change(array, authors=authors, author=author, space=change.space, seen=change.seen, after=0, may_be_large=True)


def _check_sets(sets: Any) -> None:
    if type(sets) is not dict or not 0 < len(sets) <= REGISTERS_A_CHANGE:
        raise BrokenChange(Break.REGISTERS)
    for register in sets:
        if type(register) is not str or not 0 < len(register) <= REGISTER_CHARACTERS or "\0" in register:
            raise BrokenChange(Break.REGISTERS)
    if not _PLAIN_TYPES.issuperset(map(type, sets.values())) and not all(map(_is_value, sets.values())):
        raise BrokenChange(Break.VALUE)


def _is_value(value: Value) -> bool:
    if type(value) is dict:
        return all(type(key) is str and _is_single(each) for key, each in value.items())
    return _is_single(value)


def _is_single(value: Value) -> bool:
    return type(value) in _PLAIN_TYPES or (type(value) is int and MIN_INTEGER <= value <= MAX_INTEGER)


def _read_replaces(replaces: Any, authors: Sequence[Author]) -> dict[str, frozenset[ChangeId]]:
    if type(replaces) is not dict:
        raise BrokenChange(Break.NAMES)
    found = {}
    for register, names in replaces.items():
        if type(register) is not str or type(names) is not list:
            raise BrokenChange(Break.NAMES)
        if names:
            found[register] = frozenset([_read_name(each, authors) for each in names])
    return found


def _read_name(name: Any, authors: Sequence[Author]) -> ChangeId:
    if type(name) is not list or len(name) != 2:
        raise BrokenChange(Break.NAMES)
    place, counter = name
    if type(place) is not int or not 0 <= place < len(authors):
        raise BrokenChange(Break.NAMES)
    if type(counter) is not int or not 0 < counter <= MAX_COUNTER:
        raise BrokenChange(Break.NAMES)
    return authors[place] + counter.to_bytes(COUNTER_BYTES, "big")


def _read_extras(extras: Any, authors: Sequence[Author]) -> tuple[str | None, Seen | None]:
    if type(extras) is not dict:
        raise BrokenChange(Break.EXTRAS)
    reason, saw = extras.get("reason"), extras.get("saw")
    if "reason" in extras and type(reason) is not str:
        raise BrokenChange(Break.EXTRAS)
    if "saw" not in extras:
        return reason, None
    if type(saw) is not list:
        raise BrokenChange(Break.EXTRAS)
    highest: dict[Author, int] = {}
    for name in sorted(_read_name(each, authors) for each in saw):
        highest[name[:AUTHOR_BYTES]] = int.from_bytes(name[AUTHOR_BYTES:], "big")
    return reason, highest


def _name(change: ChangeId, places: Mapping[Author, int]) -> list[int]:
    return [places[change[:AUTHOR_BYTES]], int.from_bytes(change[AUTHOR_BYTES:], "big")]
