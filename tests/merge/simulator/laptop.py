"""One laptop of the simulator: the causal gate and a journal in memory around the real merge room."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from hashlib import sha256
from typing import Any, NamedTuple

from imsa_desktop.merge.body import HASH_START, Head, LogHead, changes_in, decode_body, encode_body, join_heads
from imsa_desktop.merge.change_array import check_own
from imsa_desktop.merge.changes import FINISHED, WITHDRAWN, Change, RecordKey, Register, Value
from imsa_desktop.merge.clock import HybridClock
from imsa_desktop.merge.concluding import Conclusion, conclude
from imsa_desktop.merge.digest import SpaceDigest
from imsa_desktop.merge.registers import IgnoredName, apply_to_record, ignored_names
from imsa_desktop.merge.shown import Shown, show
from imsa_desktop.merge.text import nearest_common_ancestor
from imsa_protocol.canonical import decode, encode_fast
from imsa_protocol.identifiers import Author, ChangeId, change_id
from tests.merge.kinds import VISIT

SPACE = b"s" * 16
_LOG = LogHead(1, b"log head")


class Segment(NamedTuple):
    """What travels: the frame's header and body without its seal."""

    author: Author
    number: int
    before: bytes
    body: bytes

    @property
    def hash(self) -> bytes:
        return sha256(self.author + self.number.to_bytes(4, "big") + self.before + self.body).digest()


class Laptop:
    """A vault's worth of one space. ``registers`` are kept one change at a time, as storage keeps them."""

    def __init__(self, author: Author, now_ms: Callable[[], int]) -> None:
        self.author = author
        self.clock = HybridClock(now_ms)
        self.counter = 0
        self.registers: dict[RecordKey, dict[str, Register]] = {}
        self.changes: list[Change] = []
        self.unsealed: list[Change] = []
        self.streams: dict[Author, list[Segment]] = {}
        self.last_counters: dict[Author, list[int]] = {}
        self.joined: dict[Author, dict[Author, int]] = {}
        self.waiting: dict[tuple[Author, int], Segment] = {}
        self.set_aside: set[tuple[Author, int, int]] = set()
        self.ignored: set[IgnoredName] = set()

    # what its person does

    def seen(self) -> dict[Author, int]:
        """The last counter of every other stream that is applied here."""
        return {author: counters[-1] for author, counters in self.last_counters.items() if author != self.author}

    def live_ids(self, key: RecordKey, register: str) -> frozenset[ChangeId]:
        return frozenset(each.id for each in self.registers.get(key, {}).get(register, ()))

    def write(
        self,
        key: RecordKey,
        sets: Mapping[str, Value],
        replaces: Mapping[str, frozenset[ChangeId]],
        *,
        reason: str | None = None,
        saw: Mapping[Author, int] | None = None,
    ) -> Change:
        """Save a change; its names are those of what an editor showed."""
        self.counter += 1
        named = {register: names for register, names in replaces.items() if names}
        own_id, time = change_id(self.author, self.counter), self.clock.tick()
        change = Change(own_id, time, *key, dict(sets), named, self.seen(), reason, saw)
        check_own(change)
        self.unsealed.append(change)
        self._apply(change)
        return change

    def cut(self, broken: Iterable[Any] = ()) -> Segment:
        """Seal what is unsealed; ``broken`` are arrays that a program with a mistake would add."""
        stream = self.streams.setdefault(self.author, [])
        told = self.joined.setdefault(self.author, {})
        heads = [
            Head(author, len(segments), segments[-1].hash[:HASH_START])
            for author, segments in self.streams.items()
            if author != self.author and len(segments) > told.get(author, 0)
        ]
        body = encode_body(self.unsealed, heads=heads, log=_LOG, digest=None if self.unsealed else self.digest()[:16])
        for place, array in enumerate(broken):
            raw = decode(body, max_bytes=len(body))
            raw[3].insert(place, array)
            body = encode_fast(raw)
        segment = Segment(self.author, len(stream) + 1, stream[-1].hash if stream else bytes(32), body)
        stream.append(segment)
        self.joined[self.author] = join_heads(told, heads)
        self.last_counters.setdefault(self.author, []).append(self.counter)
        self.unsealed = []
        return segment

    def start_anew(self, author: Author) -> None:
        """Become another incarnation, as a vault put back does: what was not sealed is issued again under new ids."""
        lost, self.unsealed = self.unsealed, []
        sealed = self.changes[:]
        for each in lost:
            sealed.remove(each)
        self.registers, self.changes = {}, []
        for each in sealed:
            self._apply(each)
        self.author, self.counter = author, 0
        new_ids: dict[ChangeId, ChangeId] = {}
        for each in lost:
            named = {name: frozenset(new_ids.get(one, one) for one in ids) for name, ids in each.replaces.items()}
            saw = {who: counter for who, counter in (each.saw or {}).items() if who != each.id[:20]}
            again = self.write(each.key, each.sets, named, reason=each.reason, saw=None if each.saw is None else saw)
            new_ids[each.id] = again.id

    # what comes from others

    def receive(self, segment: Segment) -> None:
        """Take a segment in any order and however often; apply what the causal gate lets through."""
        if segment.number > len(self.streams.get(segment.author, ())):
            self.waiting[segment.author, segment.number] = segment
        moved = True
        while moved:
            moved = False
            for place in sorted(self.waiting):
                if self._is_ready(self.waiting[place]):
                    self._apply_segment(self.waiting.pop(place))
                    moved = True

    def _is_ready(self, segment: Segment) -> bool:
        stream = self.streams.get(segment.author, [])
        if segment.number != len(stream) + 1:
            return False
        assert segment.before == (stream[-1].hash if stream else bytes(32))
        for head in decode_body(segment.body).heads:
            here = self.streams.get(head.author, ())
            if len(here) < head.number:
                return False
            assert here[head.number - 1].hash[:HASH_START] == head.hash_start
        return True

    def _apply_segment(self, segment: Segment) -> None:
        author = segment.author
        body = decode_body(segment.body)
        self.joined[author] = join_heads(self.joined.get(author, {}), body.heads)
        counters = self.last_counters.setdefault(author, [])
        seen = {other: self.last_counters[other][number - 1] for other, number in self.joined[author].items()}
        found = changes_in(body, author=author, space=SPACE, seen=seen, after=counters[-1] if counters else 0)
        counters.append(found.last_counter)
        self.streams.setdefault(author, []).append(segment)
        self.set_aside |= {(author, segment.number, each.place) for each in found.set_aside}
        for change in found.changes:
            self.clock.observe(change.time)
            self._apply(change)

    def _apply(self, change: Change) -> None:
        self.changes.append(change)
        told = apply_to_record(self.registers.setdefault(change.key, {}), change)
        assert told == ignored_names(change)
        self.ignored |= set(told)

    # what is seen on it

    def heads(self) -> dict[Author, int]:
        return {author: len(segments) for author, segments in self.streams.items()}

    def digest(self) -> bytes:
        digest = SpaceDigest()
        places = (
            (key.record, key.kind, name, live)
            for key, all_of in self.registers.items()
            for name, live in all_of.items()
        )
        for each in sorted(places, key=lambda place: place[:3]):
            digest.add(*each)
        return digest.digest()

    def shown(self, key: RecordKey, register: str) -> Shown:
        live = self.registers.get(key, {}).get(register, ())
        ancestor = None
        if len(live) > 1 and register == "plan":
            about = [each for each in self.changes if each.key == key]
            ancestor = nearest_common_ancestor(about, register, live)
        return show(VISIT if key.kind == VISIT.name else None, register, live, ancestor)

    def conclusion(self, key: RecordKey, family: Iterable[RecordKey], register: str) -> Conclusion:
        """How a record stands; ``family`` are the record and its children."""
        acting = {each.id for each in self.registers.get(key, {}).get(register, ()) if each.value is True}
        of_family = set(family)
        return conclude(
            [each for each in self.changes if each.id in acting],
            [each.id for each in self.changes if each.key in of_family],
        )


CONCLUDING = (FINISHED, WITHDRAWN)
