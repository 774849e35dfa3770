"""Holds the frames that are stored and not applied, and applies each as soon as its turn has come (docs/sync.md §8).

A segment's turn comes when it is the next of its stream, its key is here, and everything that its author had seen of
the space and of the organisation log is here. What was applied is never taken from memory alone: one exchange reads
where each stream stands once, and changes that only together with the vault.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from imsa_desktop.merge.body import HASH_START, SegmentBody
from imsa_desktop.storage.frames import applied_heads, waiting_frames
from imsa_desktop.storage.notices import tell
from imsa_desktop.storage.segments import OpenedSegment, apply_segments
from imsa_desktop.storage.streams import frame_hash
from imsa_desktop.storage.unlocked import Connection
from imsa_desktop.sync.errors import FrameRefused
from imsa_desktop.sync.exchange import Exchange
from imsa_desktop.sync.gate import OPEN, SawAnother, Waits, passage
from imsa_desktop.sync.membership import Membership
from imsa_desktop.sync.notices import NoticeCode
from imsa_desktop.sync.receipts import owe_receipt
from imsa_desktop.sync.segments import opened_segment
from imsa_desktop.sync.space_keys import find_space_key
from imsa_desktop.sync.watch import look_over
from imsa_protocol.frames import Frame
from imsa_protocol.identifiers import ID_BYTES, Author, SpaceId


@dataclass(frozen=True, slots=True)
class Place:
    """How far a stream has come here."""

    number: int
    hash: bytes


@dataclass(slots=True)
class SpaceQueue:
    """What waits in one space, and what has been applied in it."""

    applied: dict[Author, Place]
    waiting: dict[Author, dict[int, Frame]] = field(default_factory=lambda: defaultdict(dict))
    blocked: dict[tuple[Author, int], set[Author]] = field(default_factory=lambda: defaultdict(set))


class Queue:
    """The frames of one exchange that are stored and not yet applied."""

    def __init__(self, exchange: Exchange, member: Membership) -> None:
        self._exchange = exchange
        self._member = member
        self._spaces: dict[SpaceId, SpaceQueue] = {}
        self._ready: list[OpenedSegment] = []
        self.changes_ready = 0
        self.keyless: set[tuple[SpaceId, Author, int]] = set()  # frames that no envelope here opens
        self.wants_log = False  # somebody has seen more of the organisation log than is here

    def load(self, conn: Connection) -> None:
        """Take up what earlier exchanges left waiting."""
        for kept in waiting_frames(conn):
            self._space(conn, kept.space).waiting[kept.author][kept.number] = Frame.parse(kept.data)

    def add(self, conn: Connection, frame: Frame) -> None:
        """Queue a frame that was just stored, and apply what now can be."""
        header = frame.header
        space = self._space(conn, header.space)
        space.waiting[header.author][header.number] = frame
        self._advance(conn, header.space, header.author)

    def note_applied(self, conn: Connection, frame: Frame) -> None:
        """Note a frame that was stored as applied already (genesis, epoch), and apply what waited for it."""
        header = frame.header
        space = self._space(conn, header.space)
        place = space.applied.get(header.author, Place(0, bytes(32)))
        if header.number == place.number + 1:
            space.applied[header.author] = Place(header.number, frame.hash)
            self._release(conn, header.space, header.author, header.number)
            self._advance(conn, header.space, header.author)

    def try_all(self, conn: Connection) -> None:
        """Look at everything that waits once more: keys or log entries may have come."""
        self.keyless.clear()
        for space_id, space in self._spaces.items():
            space.blocked.clear()
            for author in [each for each, frames in space.waiting.items() if frames]:
                self._advance(conn, space_id, author)

    def flush(self, conn: Connection) -> None:
        """Apply what is ready, in the transaction of ``conn``."""
        if not self._ready:
            return
        exchange, ready = self._exchange, self._ready
        report = apply_segments(exchange.vault, conn, ready)
        self._ready, self.changes_ready = [], 0
        exchange.outcome.received += report.changes
        exchange.outcome.new_questions += report.new_questions
        exchange.outcome.spaces |= report.spaces
        for space in {each.space for each in ready if each.body.arrays}:
            owe_receipt(exchange.vault, conn, space)
        look_over(exchange, conn, ready)

    def still_waiting(self) -> list[tuple[SpaceId, Author, int]]:
        """The frames that wait: space, author, number."""
        return [
            (space_id, author, number)
            for space_id, space in self._spaces.items()
            for author, frames in space.waiting.items()
            for number in frames
        ]

    def missing(self) -> set[tuple[SpaceId, Author, int]]:
        """The frames that others had seen, or that stand before a frame that waits, and that nobody has handed out."""
        found = set()
        for space_id, space in self._spaces.items():
            for author, frames in space.waiting.items():
                after = space.applied[author].number if author in space.applied else 0
                if frames and min(frames) > after + 1:
                    found.add((space_id, author, after + 1))
            for (author, number), waiters in space.blocked.items():
                if any(space.waiting[each] for each in waiters) and number not in space.waiting.get(author, {}):
                    found.add((space_id, author, number))
        return found

    def _space(self, conn: Connection, space: SpaceId) -> SpaceQueue:
        if space not in self._spaces:
            heads = applied_heads(conn, space)
            self._spaces[space] = SpaceQueue({author: Place(head.number, head.hash) for author, head in heads.items()})
        return self._spaces[space]

    def _advance(self, conn: Connection, space_id: SpaceId, first: Author) -> None:
        """Make ready whatever has its turn in a stream, then in the streams that waited for it."""
        space, authors = self._spaces[space_id], [first]
        while authors:
            author = authors.pop()
            while True:
                place = space.applied.get(author, Place(0, bytes(32)))
                frame = space.waiting[author].get(place.number + 1)
                if frame is None:
                    break
                body = self._body_if_its_turn(conn, space_id, frame, place)
                if body is None:
                    break
                del space.waiting[author][frame.header.number]
                space.applied[author] = Place(frame.header.number, frame.hash)
                self._ready.append(OpenedSegment(space_id, author, frame.header.number, body))
                self.changes_ready += len(body.arrays)
                authors.extend(space.blocked.pop((author, frame.header.number), ()))

    def _release(self, conn: Connection, space_id: SpaceId, author: Author, number: int) -> None:
        for each in self._spaces[space_id].blocked.pop((author, number), set()):
            self._advance(conn, space_id, each)

    def _body_if_its_turn(self, conn: Connection, space_id: SpaceId, frame: Frame, place: Place) -> SegmentBody | None:
        """The opened body of the next frame of a stream, or None while something keeps it waiting."""
        header, space = frame.header, self._spaces[space_id]
        if header.previous != place.hash:
            self._tell(conn, NoticeCode.FORK, frame)
            return None
        key = find_space_key(conn, self._member.organisation, space_id, header.key_id)
        if key is None:
            self.keyless.add((space_id, header.author, header.number))
            return None
        try:
            body = opened_segment(frame, key.key)
        except FrameRefused as refused:
            self._tell(conn, NoticeCode.REFUSED_FRAME, frame, why=refused.why.value)
            return None
        if not self._knows_log(conn, frame, body):
            return None
        applied = {author: each.number for author, each in space.applied.items()}
        found = passage(body.heads, applied, lambda author, number: self._hash(conn, space_id, author, number))
        if isinstance(found, Waits):
            space.blocked[found.author, found.number].add(header.author)
        elif isinstance(found, SawAnother):
            self._tell(conn, NoticeCode.FORK, frame, seen_of=found.author[:ID_BYTES], seen_number=found.number)
        return body if found is OPEN else None

    def _hash(self, conn: Connection, space_id: SpaceId, author: Author, number: int) -> bytes | None:
        place = self._spaces[space_id].applied.get(author)
        if place is not None and place.number == number:
            return place.hash
        return frame_hash(conn, space_id, author, number)

    def _knows_log(self, conn: Connection, frame: Frame, body: SegmentBody) -> bool:
        """Whether the organisation log is here as far as the author of a segment had seen it."""
        if body.log.number > self._member.register.number:
            self.wants_log = True
            return False
        known = self._member.log_hash(body.log.number)
        if known is not None and known[:HASH_START] != body.log.hash_start:
            self._tell(conn, NoticeCode.LOG_FORKED, frame, log_number=body.log.number)
            return False
        return True

    def _tell(self, conn: Connection, code: NoticeCode, frame: Frame, **more: object) -> None:
        header = frame.header
        data = {"space": header.space, "device": header.device, "number": header.number, **more}
        exchange = self._exchange
        exchange.outcome.notices += tell(exchange.vault, conn, code, header.space + header.author, data)
