"""Keeps frames within one append: the picture of spaces and streams as the push goes on, and the rows it ends in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from imsa_hub import tables
from imsa_protocol.frames import NO_HASH, Frame, Header
from imsa_protocol.genesis import Genesis
from imsa_protocol.identifiers import Author, DeviceId, RingId, SpaceId
from imsa_protocol.messages import CHAIN_START, ChainHead, next_chain
from imsa_protocol.policy import SpaceInfo, space_class

MOST_FORKS_A_STREAM = 8
"""Evidence beyond this proves nothing more, and would let one device fill the disk."""


@dataclass(slots=True)
class KeptSpace:
    """A space, or the log of a ring (``info`` is None), and how far its chain has come."""

    info: SpaceInfo | None
    size: int = 0
    places: int = 0
    chain: bytes = CHAIN_START


class Keeping:
    """What one push adds. Nothing is written before :meth:`write`."""

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self._spaces: dict[SpaceId, KeptSpace | None] = {}
        self._heads: dict[tuple[SpaceId, Author], tuple[int, bytes]] = {}
        self._moved: set[tuple[SpaceId, Author]] = set()
        self._begun: list[dict[str, Any]] = []
        self._readers: list[dict[str, Any]] = []
        self._frames: list[dict[str, Any]] = []
        self._kept: dict[tuple[SpaceId, Author, int], bytes] = {}
        self._touched: set[SpaceId] = set()
        self._position: int = connection.scalar(sa.select(sa.func.max(tables.frames.c.position))) or 0

    def space(self, space: SpaceId) -> KeptSpace | None:
        """The space as it stands now, or None where there is none."""
        if space not in self._spaces:
            row = self._connection.execute(sa.select(tables.spaces).where(tables.spaces.c.space == space)).first()
            self._spaces[space] = None if row is None else _kept_space(space, row)
        return self._spaces[space]

    def begin_space(
        self, space: SpaceId, info: SpaceInfo | None, genesis: bytes | None, read: Iterable[RingId]
    ) -> None:
        """Begin a space, or the log of a ring, that ``read`` may read."""
        self._spaces[space] = KeptSpace(info)
        self._begun.append({"space": space, "genesis": genesis, "class": info.space_class.value if info else None})
        self._readers.extend({"space": space, "ring": ring} for ring in read)

    def head(self, header: Header) -> tuple[int, bytes]:
        """Number and hash of the last frame of a header's stream; 0 and zeros for a stream that has not begun."""
        stream = (header.space, header.author)
        if stream not in self._heads:
            row = self._connection.execute(
                sa.select(tables.streams.c.number, tables.streams.c.hash).where(
                    tables.streams.c.space == header.space,
                    tables.streams.c.device == header.device,
                    tables.streams.c.incarnation == header.incarnation,
                )
            ).first()
            self._heads[stream] = (row.number, row.hash) if row else (0, NO_HASH)
        return self._heads[stream]

    def hash_at(self, header: Header) -> bytes | None:
        """The hash of the frame that stands at a header's place of its stream, if one does."""
        if header.number > self.head(header)[0]:
            return None
        known = self._kept.get((header.space, header.author, header.number))
        if known is not None:
            return known
        found: bytes | None = self._connection.scalar(
            sa.select(tables.frames.c.hash).where(
                tables.frames.c.space == header.space,
                tables.frames.c.device == header.device,
                tables.frames.c.incarnation == header.incarnation,
                tables.frames.c.number == header.number,
            )
        )
        return found

    def bytes_of_class(self, name: str) -> int:
        """How many bytes are kept of a class of space, this push included."""
        stored = sa.select(sa.func.sum(tables.spaces.c.bytes)).where(tables.spaces.c["class"] == name)
        added = sum(
            len(frame["bytes"])
            for frame in self._frames
            if (space := self._spaces[frame["space"]]) and space.info and space.info.space_class == name
        )
        return (self._connection.scalar(stored) or 0) + added

    def add(self, frame: Frame) -> None:
        """Give a frame that was found good the next position, and the next place of its space."""
        header = frame.header
        space = self.space(header.space)
        assert space is not None
        self._position += 1
        space.places += 1
        space.size += len(frame.bytes)
        space.chain = next_chain(space.chain, frame.hash)
        self._heads[header.space, header.author] = (header.number, frame.hash)
        self._moved.add((header.space, header.author))
        self._touched.add(header.space)
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
        if self._begun:
            self._connection.execute(
                sa.insert(tables.spaces), [{**each, **self._standing(each["space"])} for each in self._begun]
            )
            self._connection.execute(sa.insert(tables.space_readers), self._readers)
        for space in self._touched - begun:
            self._connection.execute(
                sa.update(tables.spaces).where(tables.spaces.c.space == space).values(**self._standing(space))
            )
        self._connection.execute(sa.insert(tables.frames), self._frames)
        self._write_heads()

    def _standing(self, space: SpaceId) -> dict[str, Any]:
        kept = self._spaces[space]
        assert kept is not None
        return {"bytes": kept.size, "places": kept.places, "chain": kept.chain}

    def _write_heads(self) -> None:
        streams = tables.streams
        of_stream = (
            streams.c.space == sa.bindparam("of_space"),
            streams.c.device == sa.bindparam("of_device"),
            streams.c.incarnation == sa.bindparam("of_incarnation"),
        )
        rows = []
        for space, author in self._moved:
            number, frame_hash = self._heads[space, author]
            rows.append(
                {
                    "space": space,
                    "device": author[:16],
                    "incarnation": author[16:],
                    "number": number,
                    "hash": frame_hash,
                }
            )
        self._connection.execute(
            sa.delete(streams).where(*of_stream),
            [
                {"of_space": row["space"], "of_device": row["device"], "of_incarnation": row["incarnation"]}
                for row in rows
            ],
        )
        self._connection.execute(sa.insert(streams), rows)


def _kept_space(space: SpaceId, row: sa.Row[Any]) -> KeptSpace:
    info = None
    if row.genesis is not None:
        genesis = Genesis.parse(row.genesis)
        rings = frozenset(envelope.ring for envelope in genesis.envelopes)
        info = SpaceInfo(space, space_class(genesis.space_class), genesis.creator, rings)
    return KeptSpace(info, row.bytes, row.places, row.chain)
