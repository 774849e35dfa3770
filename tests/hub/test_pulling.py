from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from imsa_desktop.sync.transport import Cursor, HubRefused, Page, Pulled, UnknownCursor
from imsa_protocol.errors import HubRefusal
from imsa_protocol.frames import NO_HASH, Frame
from imsa_protocol.messages import CHAIN_START, next_chain
from imsa_protocol.ring_items import SpaceReaders
from tests.hub.conftest import Founded
from tests.hub.made_up import Laptop, new_space, rand


def _all(founded: Founded, cursor: Cursor | None = None, limit: int = 1000) -> list[Pulled]:
    """Everything head office is handed from ``cursor`` on."""
    pulled: list[Pulled] = []
    while True:
        page = founded.office_line.pull(cursor, limit)
        assert len(page.frames) <= limit
        pulled.extend(page.frames)
        cursor = page.cursor
        if not page.more:
            return pulled


def _now(founded: Founded) -> Cursor:
    """Where head office stands, having pulled everything."""
    cursor = None
    while True:
        page = founded.office_line.pull(cursor, 5000)
        cursor = page.cursor
        if not page.more:
            assert cursor is not None
            return cursor


def _push(founded: Founded, *frames: Frame) -> None:
    result = founded.office_line.push([frame.bytes for frame in frames])
    assert result.refused is None


def test_frames_come_in_the_hubs_order_with_the_chain_of_their_space(founded: Founded) -> None:
    start = _now(founded)
    (one, first), (two, second) = (founded.organisation.case(founded.advocate) for _ in range(2))
    sent = [first, second, founded.advocate.segment(one), founded.advocate.segment(two), founded.advocate.segment(one)]
    _push(founded, *sent)
    pulled = _all(founded, start)
    assert [each.frame for each in pulled] == [frame.bytes for frame in sent]
    assert [each.place for each in pulled] == [1, 1, 2, 2, 3]
    positions = [each.position for each in pulled]
    assert positions == sorted(positions)
    chain = CHAIN_START
    for frame, each in zip(sent, pulled, strict=True):
        if frame.header.space == one:
            chain = next_chain(chain, frame.hash)
            assert each.chain == chain


def test_pages_keep_to_the_limit_and_lose_nothing(founded: Founded) -> None:
    start = _now(founded)
    space, genesis = founded.organisation.case(founded.advocate)
    sent = [genesis, *(founded.advocate.segment(space) for _ in range(24))]
    _push(founded, *sent)
    for limit in (1, 7, 24, 25, 26):
        assert [each.frame for each in _all(founded, start, limit)] == [frame.bytes for frame in sent]


def test_a_page_is_bounded_in_bytes_too(founded: Founded) -> None:
    start = _now(founded)
    space, genesis = founded.organisation.case(founded.advocate)
    sent = [genesis, *(founded.advocate.segment(space, 3_000_000) for _ in range(4))]
    _push(founded, *sent)
    page = founded.office_line.pull(start, 1000)
    assert page.more
    assert sum(len(each.frame or b"") for each in page.frames) <= 8 * 1024 * 1024
    assert [each.frame for each in _all(founded, start)] == [frame.bytes for frame in sent]


def test_of_its_own_frames_a_device_is_sent_the_hashes(founded: Founded) -> None:
    space, genesis = founded.organisation.case(founded.advocate)
    by_office = founded.organisation.office.segment(space)
    _push(founded, genesis, by_office)
    mine, theirs = founded.advocate_line.pull(None, 1000).frames[-2:]
    assert (mine.frame, mine.frame_hash) == (None, genesis.hash)
    assert (theirs.frame, theirs.frame_hash) == (by_office.bytes, None)


def test_nobody_is_sent_what_she_may_not_read(founded: Founded) -> None:
    start = _now(founded)
    other = founded.admit()
    notebook = new_space()
    _push(founded, founded.advocate.genesis(notebook, (founded.advocate.ring,), "notebook"))
    space, genesis = founded.organisation.case(founded.advocate)
    _push(founded, genesis)
    line = founded.line(other)
    assert line.pull(start, 1000).frames == ()
    assert [each.frame for each in _all(founded, start)] == [genesis.bytes]
    for asked in (notebook, space):
        with pytest.raises(HubRefused) as refused:
            line.space(asked, 0, 10)
        assert refused.value.code == HubRefusal.MAY_NOT_READ
    assert line.heads().heads == ()
    line.close()


def test_a_space_shared_later_is_fetched_from_its_beginning(founded: Founded) -> None:
    organisation = founded.organisation
    other = founded.admit()
    line = founded.line(other)
    space, genesis = organisation.case(founded.advocate)
    segments = [founded.advocate.segment(space) for _ in range(3)]
    _push(founded, genesis, *segments)
    behind = line.pull(None, 1000).cursor
    rings = (founded.advocate.ring, organisation.head_office, other.ring)
    entry = organisation.entry(SpaceReaders(space, rings, rings, (organisation.head_office,)))
    founded.office_line.append_log(len(organisation.entries) - 1, [entry.bytes])
    assert line.pull(behind, 1000).frames == ()
    page = line.space(space, 1, 2)
    assert page.more
    assert [each.frame for each in page.frames] == [frame.bytes for frame in segments[:2]]
    assert [each.frame for each in line.space(space, 3, 2).frames] == [segments[2].bytes]
    by_other = other.segment(space)
    assert line.push([by_other.bytes]).kept == 1
    line.close()


def test_a_ring_reads_its_own_deliveries(founded: Founded) -> None:
    start = _now(founded)
    ring = founded.organisation.head_office
    delivery = founded.advocate.delivery(ring)
    _push(founded, delivery)
    assert [each.frame for each in _all(founded, start)] == [delivery.bytes]
    assert founded.office_line.space(ring, 0, 1000).frames[-1].frame == delivery.bytes
    with pytest.raises(HubRefused) as refused:
        founded.advocate_line.space(ring, 0, 10)
    assert refused.value.code == HubRefusal.MAY_NOT_READ


def test_the_own_frames_can_be_had_back_whole_from_a_space(founded: Founded) -> None:
    space, genesis = founded.organisation.case(founded.advocate)
    _push(founded, genesis)
    assert [each.frame for each in founded.advocate_line.space(space, 0, 10).frames] == [genesis.bytes]


def test_the_cursor_steps_over_what_others_wrote(founded: Founded) -> None:
    _space, genesis = founded.organisation.case(founded.advocate)
    _push(founded, genesis)
    other = founded.admit()
    line = founded.line(other)
    cursor = line.pull(None, 10).cursor
    assert cursor is not None
    assert cursor.hash == genesis.hash
    assert line.pull(cursor, 10) == Page((), cursor, more=False)
    line.close()


def test_a_cursor_that_the_hub_does_not_hold_is_refused(founded: Founded) -> None:
    _space, genesis = founded.organisation.case(founded.advocate)
    _push(founded, genesis)
    good = _now(founded)
    for bad in (
        Cursor(rand(8), good.position, good.hash),
        Cursor(good.generation, good.position, rand(32)),
        Cursor(good.generation, good.position + 1000, good.hash),
        Cursor(good.generation, 0, good.hash),
        Cursor(good.generation, good.position, NO_HASH),
    ):
        with pytest.raises(UnknownCursor):
            founded.office_line.pull(bad, 10)
    assert founded.office_line.pull(good, 10).frames == ()


def test_heads_are_those_of_every_readable_stream(founded: Founded) -> None:
    spaces = []
    for _ in range(3):
        space, genesis = founded.organisation.case(founded.advocate)
        last = founded.advocate.segment(space)
        by_office = founded.organisation.office.segment(space)
        _push(founded, genesis, last, by_office)
        spaces.append((space, last, by_office))
    page = founded.advocate_line.heads()
    assert not page.more
    heads = {(head.space, head.author[:16]): (head.number, head.frame_hash) for head in page.heads}
    assert heads == {
        **{(space, founded.advocate.device): (2, last.hash) for space, last, _ in spaces},
        **{(space, founded.organisation.office.device): (1, by_office.hash) for space, _, by_office in spaces},
    }
    ordered = sorted(space for space, _, _ in spaces)
    later = founded.advocate_line.heads(ordered[0])
    assert {head.space for head in later.heads} == set(ordered[1:])


def test_a_space_nobody_began_is_unknown(founded: Founded) -> None:
    with pytest.raises(HubRefused) as refused:
        founded.office_line.space(rand(16), 0, 10)
    assert refused.value.code == HubRefusal.UNKNOWN_SPACE


def test_laptops_that_push_at_the_same_time_share_one_order_without_gaps(founded: Founded) -> None:
    start = _now(founded)
    shared, genesis = founded.organisation.case(founded.advocate)
    _push(founded, genesis)
    laptops = [founded.advocate, founded.organisation.office, founded.admit(), founded.admit()]
    sent: list[list[Frame]] = []
    for laptop in laptops:
        own, begin = founded.organisation.case(laptop)
        writes = (shared, own) if laptop in laptops[:2] else (own,)
        sent.append([begin, *(laptop.segment(space) for _ in range(15) for space in writes)])

    def push_one_by_one(laptop: Laptop, frames: list[Frame]) -> int:
        line = founded.line(laptop)
        kept = sum(line.push([frame.bytes]).kept for frame in frames)
        line.close()
        return kept

    with ThreadPoolExecutor(len(laptops)) as pool:
        kept = list(pool.map(push_one_by_one, laptops, sent))
    assert kept == [len(frames) for frames in sent]

    pulled = _all(founded, start, 17)
    positions = [each.position for each in pulled]
    assert positions == list(range(positions[0], positions[0] + len(positions)))
    assert len(pulled) == 1 + sum(kept)
    chains: dict[bytes, bytes] = {}
    for each in pulled:
        frame_hash = Frame.parse(each.frame).hash if each.frame else each.frame_hash
        space = Frame.parse(each.frame).header.space if each.frame else None
        if space is None:  # head office's own frame, sent as its hash: the frame it was is known here
            space = next(frame.header.space for frame in sent[1] if frame.hash == frame_hash)
        assert frame_hash is not None
        chains[space] = next_chain(chains.get(space, CHAIN_START), frame_hash)
        assert each.chain == chains[space]
