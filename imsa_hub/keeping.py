"""Keeps frames within one append: the picture of spaces and streams as the push goes on, and the rows it ends in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from imsa_hub import tables
from imsa_protocol.frames import NO_HASH, Frame, Header
from imsa_protocol.genesis import Genesis
from imsa_protocol.identifiers import ID_BYTES, Author, DeviceId, RingId, SpaceId
from imsa_protocol.messages import CHAIN_START, ChainHead, next_chain
from imsa_protocol.policy import SpaceInfo, space_class

MOST_FORKS_A_STREAM = 8
"""Evidence beyond this proves nothing more, and would let one device fill the disk."""


_LOOKED_UP_AT_ONCE = 500

# Built once: SQLAlchemy takes longer to build a statement than SQLite to run it.
_LAST_POSITION = sa.select(sa.func.max(tables.frames.c.position))
_SPACES = sa.select(tables.spaces).where(tables.spaces.c.space.in_(sa.bindparam("some", expanding=True)))
_STREAMS = sa.select(tables.streams).where(tables.streams.c.space.in_(sa.bindparam("some", expanding=True)))
_HASH_AT = sa.select(tables.frames.c.hash).where(
    tables.frames.c.space == sa.bindparam("s"),
    tables.frames.c.device == sa.bindparam("d"),
    tables.frames.c.incarnation == sa.bindparam("i"),
    tables.frames.c.number == sa.bindparam("n"),
)
_NEW_SPACE, _NEW_READER = sa.insert(tables.spaces), sa.insert(tables.space_readers)
_NEW_FRAME, _NEW_STREAM = sa.insert(tables.frames), sa.insert(tables.streams)
_SPACE_GREW = sa.update(tables.spaces).where(tables.spaces.c.space == sa.bindparam("of"))
_STREAM_MOVED = sa.update(tables.streams).where(
    tables.streams.c.space == sa.bindparam("s"),
    tables.streams.c.device == sa.bindparam("d"),
    tables.streams.c.incarnation == sa.bindparam("i"),
)


@dataclass(slots=True)
class KeptSpace:
    """A space, or the log of a ring (``info`` is None), and how far its chain has come."""

    info: SpaceInfo | None
    size: int = 0
    places: int = 0
    chain: bytes = CHAIN_START


class Keeping:
    """What one push adds to some spaces. Nothing is written before :meth:`write`."""

    def __init__(self, connection: sa.Connection, spaces: Iterable[SpaceId]) -> None:
        self._connection = connection
        self._spaces: dict[SpaceId, KeptSpace] = {}
        self._heads: dict[tuple[SpaceId, Author], tuple[int, bytes]] = {}
        self._begun: list[dict[str, Any]] = []
        self._readers: list[dict[str, Any]] = []
        self._frames: list[dict[str, Any]] = []
        self._kept: dict[tuple[SpaceId, Author, int], bytes] = {}
        self._look_up(sorted(set(spaces)))
        self._streams_before = frozenset(self._heads)
        self._position: int = connection.scalar(_LAST_POSITION) or 0

    def _look_up(self, spaces: list[SpaceId]) -> None:
        for start in range(0, len(spaces), _LOOKED_UP_AT_ONCE):
            some = {"some": spaces[start : start + _LOOKED_UP_AT_ONCE]}
            for row in self._connection.execute(_SPACES, some):
                self._spaces[row.space] = KeptSpace(info_of(row.space, row.genesis), row.bytes, row.places, row.chain)
            for row in self._connection.execute(_STREAMS, some):
                self._heads[row.space, row.device + row.incarnation] = (row.number, row.hash)

    def space(self, space: SpaceId) -> KeptSpace | None:
        """The space as it stands now, or None where there is none."""
        return self._spaces.get(space)

    def begin_space(
        self, space: SpaceId, info: SpaceInfo | None, genesis: bytes | None, read: Iterable[RingId]
    ) -> None:
        """Begin a space, or the log of a ring, that ``read`` may read."""
        self._spaces[space] = KeptSpace(info)
        self._begun.append({"space": space, "genesis": genesis, "class": info.space_class.value if info else None})
        self._readers.extend({"space": space, "ring": ring} for ring in read)

    def head(self, header: Header) -> tuple[int, bytes]:
        """Number and hash of the last frame of a header's stream; 0 and zeros for a stream that has not begun."""
        return self._heads.get((header.space, header.author), (0, NO_HASH))

    def hash_at(self, header: Header) -> bytes | None:
        """The hash of the frame that stands at a header's place of its stream, if one does."""
        number, last = self.head(header)
        if header.number >= number:
            return last if header.number == number else None
        known = self._kept.get((header.space, header.author, header.number))
        if known is not None:
            return known
        place = {"s": header.space, "d": header.device, "i": header.incarnation, "n": header.number}
        found: bytes | None = self._connection.scalar(_HASH_AT, place)
        return found

    def bytes_of_class(self, name: str) -> int:
        """How many bytes are kept of a class of space, this push included."""
        stored = sa.select(sa.func.sum(tables.spaces.c.bytes)).where(tables.spaces.c["class"] == name)
        added = sum(
            len(frame["bytes"])
            for frame in self._frames
            if (info := self._spaces[frame["space"]].info) and info.space_class == name
        )
        return (self._connection.scalar(stored) or 0) + added

    def add(self, frame: Frame) -> None:
        """Give a frame that was found good the next position, and the next place of its space."""
        header = frame.header
        space = self._spaces[header.space]
        self._position += 1
        space.places += 1
        space.size += len(frame.bytes)
        space.chain = next_chain(space.chain, frame.hash)
        self._heads[header.space, header.author] = (header.number, frame.hash)
        self._kept[header.space, header.author, header.number] = frame.hash
        self._frames.append(
            {
                "position": self._position,
                "space": header.space,
                "place": space.places,
                "device": header.device,
                "incarnation": header.incarnation,
                "number": header.number,
                "hash": frame.hash,
                "chain": space.chain,
                "bytes": frame.bytes,
            }
        )

    def keep_fork(self, frame: Frame, kept_hash: bytes, handed_in_by: DeviceId) -> None:
        """Keep a frame that its author signed for a place where another one of hers stands."""
        header, forks = frame.header, tables.forks
        same = (forks.c.space == header.space, forks.c.device == header.device)
        rows = self._connection.scalars(
            sa.select(forks.c.hash).where(*same, forks.c.incarnation == header.incarnation)
        ).all()
        if frame.hash in rows or len(rows) >= MOST_FORKS_A_STREAM:
            return
        self._connection.execute(
            sa.insert(forks).values(
                hash=frame.hash,
                space=header.space,
                device=header.device,
                incarnation=header.incarnation,
                number=header.number,
                kept_hash=kept_hash,
                handed_in_by=handed_in_by,
                bytes=frame.bytes,
            )
        )

    def chain_heads(self, spaces: Iterable[SpaceId]) -> tuple[ChainHead, ...]:
        """Where the chains of spaces stand, for the receipt."""
        found = ((space, self.space(space)) for space in sorted(set(spaces)))
        return tuple(ChainHead(space, kept.places, kept.chain) for space, kept in found if kept is not None)

    def write(self) -> None:
        """Write everything that was added."""
        if not self._frames:
            return
        begun = {each["space"] for each in self._begun}
        if begun:
            self._connection.execute(_NEW_SPACE, [{**each, **self._standing(each["space"])} for each in self._begun])
            self._connection.execute(_NEW_READER, self._readers)
        touched = {frame["space"] for frame in self._frames} - begun
        if touched:
            self._connection.execute(_SPACE_GREW, [{"of": space, **self._standing(space)} for space in touched])
        self._connection.execute(_NEW_FRAME, self._frames)
        self._write_heads()

    def _standing(self, space: SpaceId) -> dict[str, Any]:
        kept = self._spaces[space]
        return {"bytes": kept.size, "places": kept.places, "chain": kept.chain}

    def _write_heads(self) -> None:
        new, moved = [], []
        for space, author in {(frame["space"], frame["device"] + frame["incarnation"]) for frame in self._frames}:
            number, frame_hash = self._heads[space, author]
            device, incarnation = author[:ID_BYTES], author[ID_BYTES:]
            if (space, author) in self._streams_before:
                moved.append({"s": space, "d": device, "i": incarnation, "number": number, "hash": frame_hash})
            else:
                row = {"space": space, "device": device, "incarnation": incarnation}
                new.append({**row, "number": number, "hash": frame_hash})
        if new:
            self._connection.execute(_NEW_STREAM, new)
        if moved:
            self._connection.execute(_STREAM_MOVED, moved)


@lru_cache(maxsize=8192)
def info_of(space: SpaceId, payload: bytes | None) -> SpaceInfo | None:
    """What the genesis payload of a space says of it; None for a ring's log."""
    if payload is None:
        return None
    genesis = Genesis.parse(payload)
    rings = frozenset(envelope.ring for envelope in genesis.envelopes)
    return SpaceInfo(space, space_class(genesis.space_class), genesis.creator, rings)
