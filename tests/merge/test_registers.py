"""The promises of merging, for any history of any laptops."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from imsa_desktop.merge.changes import Change, Live, RecordKey, Register
from imsa_desktop.merge.registers import (
    IgnoredName,
    Step,
    Unordered,
    apply_change,
    apply_in_any_order,
    apply_to_record,
    ignored_names,
    live_values,
    may_name,
)
from imsa_desktop.merge.shown import show
from imsa_protocol.identifiers import change_id
from tests.merge.histories import KIND, RECORDS, REGISTERS, SPACE, History, author, causal_orders, histories

KEYS = [RecordKey(SPACE, KIND, record) for record in RECORDS]


def state(changes: list[Change]) -> dict[tuple[RecordKey, str], Register]:
    return {(key, register): live_values(changes, key, register) for key in KEYS for register in REGISTERS}


def honest(change: Change, history: History) -> Change:
    """The change without the names that its author cannot have seen, told by what the author knew."""
    known = history.known[change.id]
    names = {register: named & known for register, named in change.replaces.items() if register in change.sets}
    return change._replace(replaces=names)


@given(histories(), st.data())
def test_any_order_with_repeats_gives_one_state(history, data):
    repeated = history.changes + data.draw(st.lists(st.sampled_from(history.changes), max_size=10))
    assert state(data.draw(st.permutations(repeated))) == state(history.changes)


@given(histories(), st.data())
def test_one_change_at_a_time_gives_the_same_state_in_every_causal_order(history, data):
    order = data.draw(causal_orders(history))
    records = {key: {} for key in KEYS}
    for change in order:
        apply_to_record(records[change.key], change)
    assert {(key, r): records[key].get(r, ()) for key in KEYS for r in REGISTERS} == state(history.changes)


@given(histories(), st.data())
def test_register_by_register_gives_the_same_state_in_every_causal_order(history, data):
    registers = {}
    for change in data.draw(causal_orders(history)):
        for register in change.sets:
            here = (change.key, register)
            registers[here] = apply_change(registers.get(here, ()), change, register).live
    assert registers == {key: live for key, live in state(history.changes).items() if live}


@given(histories(), st.data())
def test_names_that_are_kept_give_the_same_state_in_every_order_and_with_repeats(history, data):
    repeated = history.changes + data.draw(st.lists(st.sampled_from(history.changes), max_size=10))
    registers = {}
    for change in data.draw(st.permutations(repeated)):
        for register in change.sets:
            here = (change.key, register)
            registers[here] = apply_in_any_order(registers.get(here, Unordered()), change, register)
    assert {key: each.live for key, each in registers.items()} == {
        key: live for key, live in state(history.changes).items() if live
    }


@given(histories())
def test_every_value_is_shown_or_listed_or_replaced_by_a_change_that_had_seen_it(history):
    for (key, register), live in state(history.changes).items():
        shown = show(None, register, live)
        in_sight = [change for answer in shown.answers for change in answer.ids]
        assert len(in_sight) == len(set(in_sight))
        written = {each.id for each in history.changes if each.key == key and register in each.sets}
        replaced = {
            name
            for each in history.changes
            if each.key == key and register in each.sets
            for name in each.replaces.get(register, ())
            if name in history.known[each.id]
        }
        assert set(in_sight) == written - replaced
        assert bool(in_sight) == bool(written)


@given(histories())
def test_what_a_change_cannot_have_seen_it_cannot_replace_for_anybody(history):
    assert state([honest(each, history) for each in history.changes]) == state(history.changes)


@given(histories())
def test_names_without_effect_are_reported_and_no_others(history):
    for change in history.changes:
        told = ignored_names(change)
        kept = honest(change, history).replaces
        expected = {
            (register, name)
            for register, names in change.replaces.items()
            for name in names - kept.get(register, frozenset())
        }
        assert {(each.register, each.name) for each in told} == expected
        assert told == sorted(told)
        assert apply_to_record({}, change) == told
        for register in change.sets:
            ignored = apply_change((), change, register).ignored
            assert ignored == {name for in_register, name in expected if in_register == register}


def test_a_name_beyond_what_was_seen_is_ignored_at_once():
    theirs, mine = change_id(author(1), 4), change_id(author(2), 1)
    live = (Live(theirs, 5, "never call"),)
    change = Change(mine, 6, SPACE, KIND, RECORDS[0], {"mood": "call"}, {"mood": frozenset({theirs})}, {author(1): 3})
    assert not may_name(change, theirs)
    assert apply_change(live, change, "mood") == Step((live[0], Live(mine, 6, "call")), frozenset({theirs}))
    assert ignored_names(change) == [IgnoredName(mine, "mood", theirs)]
    knowing = change._replace(seen={author(1): 4})
    assert apply_change(live, knowing, "mood") == Step((Live(mine, 6, "call"),), frozenset())


def test_the_same_bytes_in_another_space_or_kind_are_another_record():
    change = Change(change_id(author(1), 1), 1, SPACE, KIND, RECORDS[0], {"mood": "calm"}, {}, {})
    elsewhere = change._replace(id=change_id(author(2), 1), space=b"other".ljust(16, b"."), seen={author(1): 9})
    elsewhere = elsewhere._replace(replaces={"mood": frozenset({change.id})})
    assert live_values([change, elsewhere], change.key, "mood") == (Live(change.id, 1, "calm"),)
    other_kind = elsewhere._replace(space=SPACE, kind="task")
    assert live_values([change, other_kind], change.key, "mood") == (Live(change.id, 1, "calm"),)
