"""Reads and writes the body of a segment: what its author had seen, and the changes (docs/sync.md §4, "Segment body").

A body that breaks the schema is malformed as a whole; a single change that breaks the rules of §2 is set aside and
those around it are applied. Reading takes two steps, because what a segment had seen is known only once its heads have
been joined with those of its stream so far: :func:`decode_body`, then :func:`changes_in`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from imsa_desktop.merge.change_array import MAX_COUNTER, Break, BrokenChange, authors_named, read_change, write_change
from imsa_desktop.merge.changes import Change, Seen
from imsa_protocol.canonical import decode, encode_fast
from imsa_protocol.errors import Malformed
from imsa_protocol.identifiers import AUTHOR_BYTES, Author, SpaceId
from imsa_protocol.limits import BODY_BYTES, CHANGE_BYTES, CHANGES_A_SEGMENT

HASH_START = 8
GENERATION_BYTES = 8
DIGEST_START = 16
CHAIN_START = 16
_MAX_NUMBER = 2**32 - 1
_MAX_PLACE = 2**63 - 1
_HEADS, _LOG, _AUTHORS, _CHANGES, _DIGEST, _HUB = range(6)


class Head(NamedTuple):
    """The last segment of a stream that an author had applied: its number and the first 8 bytes of its frame hash."""

    author: Author
    number: int
    hash_start: bytes


class LogHead(NamedTuple):
    """The last entry of the organisation log that an author knew: its number and the first 8 bytes of its hash."""

    number: int
    hash_start: bytes


class HubPlace(NamedTuple):
    """What an author last verified of the space's chain on the hub; ``chain_start``: the first 16 bytes of its head."""

    generation: bytes
    place: int
    chain_start: bytes


class SegmentBody(NamedTuple):
    """A body as it was sent. ``arrays`` are the changes before they are read; ``size`` is the body's bytes."""

    heads: tuple[Head, ...]
    log: LogHead
    authors: tuple[Author, ...]
    arrays: Sequence[Any]
    digest: bytes | None
    hub: HubPlace | None
    size: int


class SetAside(NamedTuple):
    """A change without effect: its place in the body from 0, its counter if it can be read, and the rule it breaks."""

    place: int
    counter: int | None
    why: Break


class ReadChanges(NamedTuple):
    """The changes of a body in order, those set aside, and the last counter of the stream after them."""

    changes: list[Change]
    set_aside: list[SetAside]
    last_counter: int


def encode_body(
    changes: Sequence[Change],
    *,
    heads: Iterable[Head] = (),
    log: LogHead,
    digest: bytes | None = None,
    hub: HubPlace | None = None,
) -> bytes:
    """Return the bytes of a body; all changes are of one author and space, in order of their counters."""
    heads = tuple(heads)
    authors = sorted({each.author for each in heads}.union(*map(authors_named, changes)))
    places = {author: place for place, author in enumerate(authors)}
    body: dict[int, Any] = {
        _HEADS: [[places[each.author], each.number, each.hash_start] for each in heads],
        _LOG: list(log),
        _AUTHORS: authors,
        _CHANGES: [write_change(each, places) for each in changes],
    }
    if digest is not None:
        body[_DIGEST] = digest
    if hub is not None:
        body[_HUB] = list(hub)
    return encode_fast(body)


def decode_body(data: bytes) -> SegmentBody:
    """Return the body with its changes unread; raises :class:`~imsa_protocol.errors.Malformed` or ``TooLarge``."""
    body = decode(data, max_bytes=BODY_BYTES)
    if type(body) is not dict:
        raise Malformed("body")
    authors = body.get(_AUTHORS)
    if type(authors) is not list or not all(_is_bytes(each, AUTHOR_BYTES) for each in authors):
        raise Malformed("body: authors")
    arrays = body.get(_CHANGES)
    if type(arrays) is not list or len(arrays) > CHANGES_A_SEGMENT:
        raise Malformed("body: changes")
    digest = body.get(_DIGEST)
    if _DIGEST in body and not _is_bytes(digest, DIGEST_START):
        raise Malformed("body: digest")
    heads = _heads(body.get(_HEADS), authors)
    hub = _hub(body[_HUB]) if _HUB in body else None
    return SegmentBody(heads, _log(body.get(_LOG)), tuple(authors), arrays, digest, hub, len(data))


def changes_in(body: SegmentBody, *, author: Author, space: SpaceId, seen: Seen, after: int = 0) -> ReadChanges:
    """Return the changes of a body.

    ``seen`` is what the segment had seen (see :func:`join_heads`), as the last counter of each stream; ``after`` is
    the last counter of the author's stream before this segment. A change set aside moves no counter.
    """
    changes: list[Change] = []
    set_aside: list[SetAside] = []
    authors, large = body.authors, body.size > CHANGE_BYTES
    for place, array in enumerate(body.arrays):
        try:
            change = read_change(
                array, authors=authors, author=author, space=space, seen=seen, after=after, may_be_large=large
            )
        except BrokenChange as broken:
            set_aside.append(SetAside(place, _counter(array), broken.why))
        else:
            changes.append(change)
            after = array[0]
    return ReadChanges(changes, set_aside, after)


def join_heads(before: Mapping[Author, int], heads: Iterable[Head]) -> dict[Author, int]:
    """Return the highest segment number seen of each stream, once a segment's heads join those before it."""
    joined = dict(before)
    for each in heads:
        joined[each.author] = max(each.number, joined.get(each.author, 0))
    return joined


def _heads(heads: Any, authors: Sequence[Author]) -> tuple[Head, ...]:
    if type(heads) is not list:
        raise Malformed("body: heads")
    found = []
    for each in heads:
        if type(each) is not list or len(each) != 3 or not _is_integer(each[0], 0, len(authors) - 1):
            raise Malformed("body: heads")
        if not _is_integer(each[1], 1, _MAX_NUMBER) or not _is_bytes(each[2], HASH_START):
            raise Malformed("body: heads")
        found.append(Head(authors[each[0]], each[1], each[2]))
    return tuple(found)


def _log(log: Any) -> LogHead:
    if type(log) is not list or len(log) != 2:
        raise Malformed("body: log")
    if not _is_integer(log[0], 0, _MAX_NUMBER) or not _is_bytes(log[1], HASH_START):
        raise Malformed("body: log")
    return LogHead(*log)


def _hub(hub: Any) -> HubPlace:
    if type(hub) is not list or len(hub) != 3 or not _is_integer(hub[1], 0, _MAX_PLACE):
        raise Malformed("body: hub")
    if not _is_bytes(hub[0], GENERATION_BYTES) or not _is_bytes(hub[2], CHAIN_START):
        raise Malformed("body: hub")
    return HubPlace(*hub)


def _counter(array: Any) -> int | None:
    if type(array) is list and array and _is_integer(array[0], 1, MAX_COUNTER):
        return int(array[0])
    return None


def _is_bytes(value: Any, length: int) -> bool:
    return type(value) is bytes and len(value) == length


def _is_integer(value: Any, least: int, most: int) -> bool:
    return type(value) is int and least <= value <= most
