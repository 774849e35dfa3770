"""The body of a segment: what is sent is what is read, and one bad change leaves the others alone."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsa_desktop.merge.body import Head, HubPlace, LogHead, SetAside, changes_in, decode_body, encode_body, join_heads
from imsa_desktop.merge.change_array import (
    MAX_COUNTER,
    MAX_INTEGER,
    MAX_TIME,
    MIN_INTEGER,
    Break,
    BrokenChange,
    check_own,
)
from imsa_desktop.merge.changes import Change
from imsa_protocol.canonical import encode, encode_fast
from imsa_protocol.errors import Malformed, TooLarge
from imsa_protocol.identifiers import change_id
from imsa_protocol.limits import BODY_BYTES, CHANGE_BYTES, CHANGES_A_SEGMENT
from tests.merge.histories import SPACE, author

ME, THEM = author(1), author(2)
LOG = LogHead(3, b"loghash.")
HEAD = Head(THEM, 7, b"headhash")
HUB = HubPlace(b"generati", 12, b"chainheadchainhe")
RECORD = b"r" * 16

LETTERS = "ab/_é\u0301語\U0001f600"
WORDS = st.text(LETTERS, min_size=1, max_size=8)
TEXTS = st.text(LETTERS + "\0\n", max_size=8)
SINGLE = st.one_of(st.none(), st.booleans(), st.integers(MIN_INTEGER, MAX_INTEGER), TEXTS, st.binary(max_size=8))
IDS = st.builds(change_id, st.sampled_from([ME, THEM, author(3)]), st.integers(1, MAX_COUNTER))


@st.composite
def changes(draw):
    counters = draw(st.lists(st.integers(1, MAX_COUNTER), unique=True, max_size=4).map(sorted))
    return [
        Change(
            id=change_id(ME, counter),
            time=draw(st.integers(0, MAX_TIME)),
            space=SPACE,
            kind=draw(WORDS),
            record=draw(st.binary(min_size=16, max_size=16)),
            sets=draw(st.dictionaries(WORDS, SINGLE | st.dictionaries(TEXTS, SINGLE), min_size=1, max_size=3)),
            replaces=draw(st.dictionaries(WORDS, st.frozensets(IDS, min_size=1, max_size=3), max_size=2)),
            seen={THEM: 5},
            reason=draw(st.none() | TEXTS),
            saw=draw(st.none() | st.dictionaries(st.sampled_from([ME, THEM]), st.integers(1, MAX_COUNTER))),
        )
        for counter in counters
    ]


@given(changes())
def test_what_is_sent_is_what_is_read(made):
    body = decode_body(encode_body(made, heads=[HEAD], log=LOG, digest=b"d" * 16, hub=HUB))
    assert (body.heads, body.log, body.digest, body.hub) == ((HEAD,), LOG, b"d" * 16, HUB)
    found = changes_in(body, author=ME, space=SPACE, seen={THEM: 5})
    assert found.changes == made
    assert found.set_aside == []
    assert found.last_counter == max((int.from_bytes(each.id[20:], "big") for each in made), default=0)
    for each in made:
        check_own(each)


def test_a_receipt_carries_no_changes_and_leaves_the_counter_where_it_was():
    body = decode_body(encode_body([], log=LOG))
    assert (body.heads, body.digest, body.hub) == ((), None, None)
    assert changes_in(body, author=ME, space=SPACE, seen={}, after=8) == ([], [], 8)


def test_names_of_nothing_are_no_names():
    change = Change(change_id(ME, 1), 1, SPACE, "note", RECORD, {"mood": "calm"}, {"mood": frozenset()}, {})
    body = decode_body(encode_body([change], log=LOG))
    assert changes_in(body, author=ME, space=SPACE, seen={}).changes == [change._replace(replaces={})]
    empty_names = body._replace(arrays=[[1, 1, "note", RECORD, {"mood": "calm"}, {"mood": []}]])
    assert changes_in(empty_names, author=ME, space=SPACE, seen={}).changes == [change._replace(replaces={})]


def array(counter=5, time=1, kind="note", record=RECORD, sets=None, replaces=None, *extras):
    return [counter, time, kind, record, {"mood": "calm"} if sets is None else sets, replaces or {}, *extras]


BROKEN = [
    (5, Break.SHAPE),
    ([], Break.SHAPE),
    (array()[:5], Break.SHAPE),
    ([*array(), {}, {}], Break.SHAPE),
    (array(counter=4), Break.COUNTER),
    (array(counter=0), Break.COUNTER),
    (array(counter=True), Break.COUNTER),
    (array(counter=MAX_COUNTER + 1), Break.COUNTER),
    (array(time=-1), Break.TIME),
    (array(time=MAX_TIME + 1), Break.TIME),
    (array(time=None), Break.TIME),
    (array(kind=""), Break.KIND),
    (array(kind="k" * 65), Break.KIND),
    (array(kind="a\0b"), Break.KIND),
    (array(kind=b"note"), Break.KIND),
    (array(record=b"r" * 15), Break.RECORD),
    (array(record="r" * 16), Break.RECORD),
    (array(sets={}), Break.REGISTERS),
    (array(sets=[]), Break.REGISTERS),
    (array(sets={str(each): 1 for each in range(257)}), Break.REGISTERS),
    (array(sets={"r" * 129: 1}), Break.REGISTERS),
    (array(sets={"": 1}), Break.REGISTERS),
    (array(sets={"a\0b": 1}), Break.REGISTERS),
    (array(sets={5: 1}), Break.REGISTERS),
    (array(sets={"mood": []}), Break.VALUE),
    (array(sets={"mood": MAX_INTEGER + 1}), Break.VALUE),
    (array(sets={"mood": MIN_INTEGER - 1}), Break.VALUE),
    (array(sets={"mood": {"level": {}}}), Break.VALUE),
    (array(sets={"mood": {5: "level"}}), Break.VALUE),
    (array(replaces=[1]), Break.NAMES),
    (array(replaces={5: []}), Break.NAMES),
    (array(replaces={"mood": {}}), Break.NAMES),
    (array(replaces={"mood": [5]}), Break.NAMES),
    (array(replaces={"mood": [[0]]}), Break.NAMES),
    (array(replaces={"mood": [[1, 1]]}), Break.NAMES),
    (array(replaces={"mood": [[-1, 1]]}), Break.NAMES),
    (array(replaces={"mood": [[False, 1]]}), Break.NAMES),
    (array(replaces={"mood": [[0, 0]]}), Break.NAMES),
    (array(replaces={"mood": [[0, True]]}), Break.NAMES),
    (array(5, 1, "note", RECORD, None, None, []), Break.EXTRAS),
    (array(5, 1, "note", RECORD, None, None, {"reason": None}), Break.EXTRAS),
    (array(5, 1, "note", RECORD, None, None, {"saw": {}}), Break.EXTRAS),
    (array(5, 1, "note", RECORD, None, None, {"saw": [[1, 1]]}), Break.NAMES),
    (array(sets={"mood": "x" * CHANGE_BYTES}), Break.SIZE),
]


@pytest.mark.parametrize(("broken", "why"), BROKEN)
def test_a_change_that_breaks_the_rules_is_set_aside_and_those_around_it_are_read(broken, why):
    sent = encode_fast({0: [], 1: list(LOG), 2: [THEM], 3: [array(4), broken, array(6)]})
    found = changes_in(decode_body(sent), author=ME, space=SPACE, seen={})
    assert [each.id for each in found.changes] == [change_id(ME, 4), change_id(ME, 6)]
    counter = broken[0] if isinstance(broken, list) and broken and type(broken[0]) is int else None
    readable = counter if counter is not None and 1 <= counter <= MAX_COUNTER else None
    assert found.set_aside == [SetAside(1, readable, why)]
    assert found.last_counter == 6


def test_a_change_set_aside_uses_up_no_counter_and_a_counter_used_twice_is_set_aside():
    sent = encode_fast({0: [], 1: list(LOG), 2: [], 3: [array(99, sets={}), array(9), array(9), array(8)]})
    found = changes_in(decode_body(sent), author=ME, space=SPACE, seen={}, after=8)
    assert [each.why for each in found.set_aside] == [Break.REGISTERS, Break.COUNTER, Break.COUNTER]
    assert [each.id for each in found.changes] == [change_id(ME, 9)]
    assert found.last_counter == 9


def test_the_largest_change_passes_and_one_byte_more_does_not():
    room = CHANGE_BYTES - len(encode(array(sets={"mood": "x" * 70_000}))) + 70_000
    sent = encode_fast(
        {
            0: [],
            1: list(LOG),
            2: [],
            3: [array(1, sets={"mood": "x" * room}), array(2, sets={"mood": "x" * (room + 1)})],
        }
    )
    found = changes_in(decode_body(sent), author=ME, space=SPACE, seen={})
    assert [each.id for each in found.changes] == [change_id(ME, 1)]
    assert [each.why for each in found.set_aside] == [Break.SIZE]


def test_unknown_extras_and_keys_break_nothing():
    odd = array(
        5,
        1,
        "note",
        RECORD,
        None,
        None,
        {"mood music": [1], 5: 6, "reason": "because", "saw": [[0, 7], [0, 9], [0, 8]]},
    )
    sent = encode_fast({0: [], 1: list(LOG), 2: [THEM], 3: [odd], 99: "later"})
    found = changes_in(decode_body(sent), author=ME, space=SPACE, seen={})
    assert (found.changes[0].reason, found.changes[0].saw) == ("because", {THEM: 9})


def test_our_own_change_that_others_would_set_aside_is_refused_before_it_is_kept():
    change = Change(change_id(ME, 1), 1, SPACE, "note", RECORD, {"mood": "x" * CHANGE_BYTES}, {}, {})
    with pytest.raises(BrokenChange) as refused:
        check_own(change)
    assert refused.value.why is Break.SIZE


def sent(**other):
    names = {"heads": 0, "log": 1, "authors": 2, "changes": 3, "digest": 4, "hub": 5}
    body = {0: [[0, 7, b"headhash"]], 1: [3, b"loghash."], 2: [THEM], 3: []}
    body.update({names[name]: value for name, value in other.items()})
    return {key: value for key, value in body.items() if value is not ...}


@pytest.mark.parametrize(
    "body",
    [
        [],
        sent(heads=...),
        sent(heads=[5]),
        sent(heads=[[0, 7]]),
        sent(heads=[[1, 7, b"headhash"]]),
        sent(heads=[[0, 0, b"headhash"]]),
        sent(heads=[[0, 7, b"short"]]),
        sent(log=...),
        sent(log=[3]),
        sent(log=["3", b"loghash."]),
        sent(log=[3, b"short"]),
        sent(authors=...),
        sent(authors=[b"short"]),
        sent(authors=["a" * 20]),
        sent(changes=...),
        sent(changes=[0] * (CHANGES_A_SEGMENT + 1)),
        sent(digest=None),
        sent(digest=b"short"),
        sent(hub=None),
        sent(hub=[b"generati", 1]),
        sent(hub=[b"generati", -1, b"c" * 16]),
        sent(hub=[b"short", 1, b"c" * 16]),
        sent(hub=[b"generati", 1, b"short"]),
    ],
)
def test_a_body_that_breaks_the_schema_is_malformed(body):
    with pytest.raises(Malformed):
        decode_body(encode_fast(body))


def test_a_body_over_its_limit_is_not_even_decoded():
    with pytest.raises(TooLarge):
        decode_body(bytes(BODY_BYTES + 1))


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data):
    with suppress(Malformed):
        decode_body(data)


@given(changes(), st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), min_size=1, max_size=3))
def test_a_body_with_bytes_changed_is_read_or_refused_or_its_changes_set_aside(made, flips):
    data = bytearray(encode_body(made, heads=[HEAD], log=LOG, digest=b"d" * 16, hub=HUB))
    for place, byte in flips:
        data[place % len(data)] = byte
    with suppress(Malformed):
        body = decode_body(bytes(data))
        found = changes_in(body, author=ME, space=SPACE, seen={})
        assert len(found.changes) + len(found.set_aside) == len(body.arrays)
        for each in found.changes:
            check_own(each)


def test_heads_are_joined_and_never_go_back():
    third = author(3)
    before = {THEM: 9, ME: 1}
    joined = join_heads(before, [HEAD, Head(third, 2, b"headhash"), Head(ME, 4, b"headhash")])
    assert joined == {THEM: 9, third: 2, ME: 4}
    assert before == {THEM: 9, ME: 1}
