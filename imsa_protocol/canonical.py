"""Writes and reads CBOR as the protocol allows it (RFC 8949): definite lengths, no tags, no floats, no repeated keys.

``encode`` is the deterministic form of §4.2.1 (shortest integers, map keys in bytewise order) and is what is hashed,
signed or compared. ``encode_fast`` keeps the order of maps; it is for bytes that are kept as they were first written.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from typing import Any, Final

import cbor2

from imsa_protocol.errors import CutOff, Malformed, TooLarge
from imsa_protocol.limits import DEPTH

_LEAVES: Final = frozenset((int, str, bytes, bool, type(None)))
_KEYS: Final = frozenset((int, str, bytes))
_INTEGER_MIN: Final = -(1 << 64)
_INTEGER_MAX: Final = (1 << 64) - 1


class _EveryTagRefused(Mapping[int, Any]):
    """Stands in for the library's table of tags.

    Left to itself it would build dates, numbers of any size, patterns and values that contain themselves out of a
    stranger's bytes before we could look at them.
    """

    def __getitem__(self, tag: int) -> Any:
        return _refuse

    def __iter__(self) -> Iterator[int]:
        return iter(())

    def __len__(self) -> int:
        return 0


def _refuse(*_: object) -> Any:
    raise ValueError("a tag")


_NO_TAGS: Final = _EveryTagRefused()


class NotEncodable(TypeError):
    """A value of our own that the protocol has no form for: a mistake of the program, never of the sender."""


def encode(value: object) -> bytes:
    """Return the deterministic form of ``value``; raises :class:`NotEncodable`."""
    return cbor2.dumps(_ordered(value))


def encode_fast(value: object) -> bytes:
    """Return a form of ``value`` with maps in their own order.

    The caller answers for the types (see :func:`encode`): nothing is checked here, a segment's body has tens of
    thousands of values.
    """
    return cbor2.dumps(value)


def decode(data: bytes, *, max_bytes: int, max_depth: int = DEPTH) -> Any:
    """Read the one item that ``data`` is.

    Arrays come as lists, maps as dicts with keys of integers, text and bytes. Raises
    :class:`~imsa_protocol.errors.TooLarge` and :class:`~imsa_protocol.errors.Malformed`, nothing else.
    """
    if len(data) > max_bytes:
        raise TooLarge("cbor", len(data), max_bytes)
    stream = io.BytesIO(data)
    value = _next(stream, max_depth)
    if stream.tell() != len(data):
        raise Malformed("cbor: bytes after the item")
    _check_received(value)
    return value


def decode_sequence(data: bytes, *, max_bytes: int, max_items: int, max_depth: int = DEPTH) -> tuple[list[Any], int]:
    """Read items that stand one after another; returns them and how many bytes the whole ones took.

    A cut-off last item is left out (RFC 8742). Raises as :func:`decode` does, except for the cut.
    """
    if len(data) > max_bytes:
        raise TooLarge("cbor", len(data), max_bytes)
    stream = io.BytesIO(data)
    items: list[Any] = []
    end = 0
    while end < len(data) and len(items) < max_items:
        try:
            item = _next(stream, max_depth)
        except CutOff:
            break
        _check_received(item)
        items.append(item)
        end = stream.tell()
    return items, end


def _next(stream: io.BytesIO, max_depth: int) -> Any:
    try:
        return cbor2.CBORDecoder(
            stream,
            max_depth=max_depth,
            allow_indefinite=False,
            allow_duplicate_keys=False,
            semantic_decoders=_NO_TAGS,
        ).decode()
    except cbor2.CBORDecodeEOF as error:
        raise CutOff("cbor: cut off") from error
    except (cbor2.CBORError, ValueError, TypeError, OverflowError) as error:
        raise Malformed("cbor") from error


def _check_received(value: Any) -> None:
    """Refuse what the library reads and the protocol does not have: floats, tags, undefined, simple values."""
    kind = type(value)
    if kind is list:
        if not _LEAVES.issuperset(map(type, value)):
            for each in value:
                _check_received(each)
    elif kind is dict:
        if not _KEYS.issuperset(map(type, value)):
            raise Malformed("cbor: key of a map")
        if not _LEAVES.issuperset(map(type, value.values())):
            for each in value.values():
                _check_received(each)
    elif kind not in _LEAVES:
        raise Malformed("cbor: a type that is not used")


def _ordered(value: object) -> object:
    """Return ``value`` with its maps in bytewise order of their keys; refuse types that do not travel.

    The library's own "canonical" puts shorter keys first (RFC 8949 §4.2.3), which is another order once keys of two
    types meet in one map.
    """
    if value is None or isinstance(value, bool | str | bytes):
        return value
    if isinstance(value, int):
        if not _INTEGER_MIN <= value <= _INTEGER_MAX:
            raise NotEncodable("an integer over 64 bits")
        return value
    if isinstance(value, list | tuple):
        return [_ordered(each) for each in value]
    if isinstance(value, Mapping):
        if not _KEYS.issuperset(map(type, value)):
            raise NotEncodable("a key of a map")
        return {key: _ordered(value[key]) for key in sorted(value, key=cbor2.dumps)}
    raise NotEncodable(type(value).__name__)
