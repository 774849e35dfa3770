"""A save is a change that names what it replaces, merged into the tables at once."""

from __future__ import annotations

import gc
from logging import LogRecord

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imsa_desktop.merge.changes import Live
from imsa_desktop.storage import journal, records
from imsa_desktop.storage.binding import without_collecting
from imsa_desktop.storage.errors import BadVersion, NotAChange, UnknownRecord, UnknownSpace
from imsa_desktop.storage.history import changes_of_record
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.kind_tables import make_plans
from imsa_desktop.storage.packing import FilledRow, fill, unpack
from imsa_desktop.storage.rebuild import rebuild
from imsa_desktop.storage.rows import rows
from imsa_desktop.storage.versions import decode_version, encode_version
from tests.storage.laptops import Laptop, new_record


def test_an_edit_replaces_what_stood_unless_told_otherwise(linh: Laptop):
    space, client = linh.new_space(), new_record()
    linh.save(space, "client", client, {"full_name": "Lin"})
    last = linh.save(space, "client", client, {"full_name": "Linh"})
    record = linh.get("client", client)
    assert record.values["full_name"] == "Linh"
    assert [each.id for each in record.registers["full_name"]] == [last]


def test_an_edit_that_had_seen_nothing_stands_beside_what_was_there(linh: Laptop):
    space, client = linh.new_space(), new_record()
    first = linh.save(space, "client", client, {"full_name": "Lin"})
    linh.save(space, "client", client, {"full_name": "Linh"}, replaces={})
    record = linh.get("client", client)
    assert len(record.registers["full_name"]) == 2
    assert {answer.value for answer in record.shown["full_name"].answers} == {"Lin", "Linh"}
    linh.save(space, "client", client, {"full_name": "Linh D."}, replaces={"full_name": frozenset([first])})
    assert len(linh.get("client", client).registers["full_name"]) == 2


def test_names_this_vault_cannot_have_seen_are_left_out(linh: Laptop):
    space, client = linh.new_space(), new_record()
    linh.save(space, "client", client, {"full_name": "Lin"})
    stranger = b"s" * 20 + (7).to_bytes(4, "big")
    linh.save(space, "client", client, {"full_name": "Linh"}, replaces={"full_name": frozenset([stranger])})
    with linh.vault.read() as conn:
        kept = changes_of_record(linh.vault, conn, client)
    assert [each.change.replaces for each in kept] == [{}, {}]


def test_edits_of_one_save_build_on_one_another(linh: Laptop):
    space, client = linh.new_space(), new_record()
    with linh.vault.write() as conn:
        made = journal.save(
            linh.vault,
            conn,
            [Edit(space, "client", client, {"full_name": word}) for word in ("a", "b", "c")],
        )
    record = linh.get("client", client)
    assert record.values["full_name"] == "c"
    assert [each.id for each in record.registers["full_name"]] == [made[-1]]
    assert made == sorted(made)


def test_a_failed_save_leaves_nothing_and_uses_no_counter(linh: Laptop):
    space, client = linh.new_space(), new_record()
    first = linh.save(space, "client", client, {"full_name": "Linh"})
    before = linh.dump()
    with pytest.raises(NotAChange), linh.vault.write() as conn:
        journal.save(
            linh.vault,
            conn,
            [
                Edit(space, "client", client, {"full_name": "x"}),
                Edit(space, "client", client, {"wants": "y" * 200_001}),
            ],
        )
    assert linh.dump() == before
    second = linh.save(space, "client", client, {"full_name": "Linh D."})
    assert int.from_bytes(second[20:], "big") == int.from_bytes(first[20:], "big") + 1


def test_thousands_saved_at_once_are_as_if_saved_one_by_one(linh: Laptop):
    space = linh.new_space()
    ids = [number.to_bytes(16, "big") for number in range(1, 2501)]
    with linh.vault.write() as conn:
        made = journal.save(
            linh.vault,
            conn,
            [Edit(space, "client", each, {"full_name": f"Linh {each.hex()}", "pronouns": "she"}) for each in ids]
            + [Edit(space, "client", each, {"pronouns": "they"}) for each in ids[:10]],
        )
    assert [int.from_bytes(each[20:], "big") for each in made] == list(range(1, 2511))
    with linh.vault.read() as conn:
        found = rows(conn, "client", ["full_name", "pronouns"])
    assert [each.id for each in found] == ids
    assert [each.values["pronouns"] for each in found] == ["they"] * 10 + ["she"] * 2490
    before = linh.dump()
    rebuild(linh.vault)
    assert linh.dump() == before


@pytest.mark.parametrize("by_itself", [True, False])
def test_a_large_save_leaves_pythons_collector_as_it_was(by_itself: bool):
    was = gc.isenabled()
    (gc.enable if by_itself else gc.disable)()
    try:
        with without_collecting(10_000):
            assert not gc.isenabled()
        assert gc.isenabled() == by_itself
    finally:
        (gc.enable if was else gc.disable)()


@pytest.mark.parametrize(
    ("kind", "sets"),
    [
        ("client", {}),
        ("client", {"full_name": 1.5}),
        ("client", {"full_name": ["a"]}),
        ("client", {"f" * 129: "a"}),
        ("k" * 65, {"full_name": "a"}),
        ("client", {"full_name": 2**63}),
        ("client", {"full_name": "\ud800"}),
        ("client", {f"r{n}": "a" for n in range(257)}),
    ],
)
def test_what_others_would_set_aside_is_never_saved(linh: Laptop, kind: str, sets: dict[str, object]):
    space = linh.new_space()
    with pytest.raises(NotAChange):
        linh.save(space, kind, new_record(), sets)


def test_unknown_spaces_and_records_are_named(linh: Laptop):
    with pytest.raises(UnknownSpace):
        linh.save(b"n" * 16, "client", new_record(), {"full_name": "x"})
    with pytest.raises(UnknownRecord):
        linh.get("client", b"n" * 16)


def test_unknown_kinds_and_fields_of_a_newer_version_are_kept(linh: Laptop):
    space, record, client = linh.new_space(), new_record(), new_record()
    linh.save(space, "trial_kind", record, {"what": "x", "_finished": True})
    linh.save(space, "client", client, {"full_name": "Linh", "field_of_tomorrow": 7})
    found = linh.get("trial_kind", record)
    assert found.values == {"what": "x"}
    assert found.finished
    assert linh.get("client", client).registers["field_of_tomorrow"][0].value == 7
    with linh.vault.read() as conn:
        assert {each.kind for each in records.in_space(conn, space)} == {"trial_kind", "client"}
        assert records.find_kind(conn, record) == "trial_kind"


def test_the_same_id_in_another_space_is_another_record(linh: Laptop):
    one, other, client = linh.new_space(), linh.new_space(), new_record()
    linh.save(one, "client", client, {"full_name": "Linh"})
    linh.save(other, "client", client, {"full_name": "Somebody else"})
    with linh.vault.read() as conn:
        names = [each.values["full_name"] for each in records.list_kind(conn, "client", withdrawn=True)]
        assert names == ["Linh", "Somebody else"]
        assert records.get(conn, "client", client).values["full_name"] == "Linh"


def test_several_choices_and_groups_come_back_whole(linh: Laptop):
    space, case, client = linh.new_space(), new_record(), new_record()
    linh.save(space, "case", case, {"triage": {"triage_outcome": "taken_on", "triage_reason": "because"}})
    kind = linh.vault.plans.by_name["client"].kind
    several = next(each for each in kind.fields if each.kind.value == "choices")
    one, two = several.choices[0].code, several.choices[1].code
    linh.save(space, "client", client, {f"{several.name}/{one}": True, f"{several.name}/{two}": False})
    linh.save(space, "client", client, {f"{several.name}/{two}": True})
    linh.reopen()
    assert linh.get("case", case).values["triage_outcome"] == "taken_on"
    assert linh.get("case", case).values["triage_reason"] == "because"
    assert linh.get("client", client).values[several.name] == {one, two}
    with linh.vault.read() as conn:
        assert rows(conn, "client", [several.name])[0].values[several.name] == {one, two}


def test_lists_say_the_same_as_records(linh: Laptop):
    space = linh.new_space()
    for name in ("An", "Binh", "Chi"):
        linh.save(space, "client", new_record(), {"full_name": name, "pronouns": "she"})
    gone = new_record()
    linh.save(space, "client", gone, {"full_name": "Gone"})
    linh.save(space, "client", gone, {"_withdrawn": True}, reason="twice")
    with linh.vault.read() as conn:
        whole = records.list_kind(conn, "client", space=space)
        light = rows(conn, "client", ["full_name", "pronouns"], space=space)
        assert [each.values["full_name"] for each in whole] == ["An", "Binh", "Chi"]
        assert [(each.id, each.values["full_name"], each.changed) for each in light] == [
            (each.id, each.values["full_name"], each.changed) for each in whole
        ]
        assert len(records.list_kind(conn, "client", space=space, withdrawn=True)) == 4
        assert [
            each.values["full_name"] for each in rows(conn, "client", ["full_name"], where={"full_name": "Chi"})
        ] == ["Chi"]


def test_children_hang_on_their_parent(linh: Laptop):
    space, client, need = linh.new_space(), new_record(), new_record()
    linh.save(space, "client", client, {"full_name": "Linh"})
    parent_field = linh.vault.plans.by_name["interpreter_need"].parent_field
    linh.save(space, "interpreter_need", need, {parent_field: client, "needed": "yes"})
    with linh.vault.read() as conn:
        assert [each.id for each in records.children(conn, client, space)] == [need]
        assert [each.id for each in rows(conn, "interpreter_need", [], parent=client)] == [need]


def test_everybody_hears_what_changed_and_only_after_it_is_saved(linh: Laptop):
    heard = []
    stop = linh.vault.on_change(heard.append)
    space, client = linh.new_space(), new_record()
    linh.save(space, "client", client, {"full_name": "Linh"})
    with pytest.raises(UnknownSpace), linh.vault.write() as conn:
        journal.save(
            linh.vault, conn, [Edit(each, "client", client, {"full_name": "x"}) for each in (space, b"n" * 16)]
        )
    stop()
    linh.save(space, "client", client, {"full_name": "y"})
    assert len(heard) == 2
    assert heard[0].spaces == {space}
    assert heard[1].records == {client}
    assert heard[1].kinds == {"client"}


def test_a_listener_that_fails_does_not_make_a_save_look_refused(linh: Laptop, logged_errors: list[LogRecord]):
    heard = []

    def fail(_: object) -> None:
        raise ZeroDivisionError

    linh.vault.on_change(fail)
    linh.vault.on_change(heard.append)
    linh.save(linh.new_space(), "client", new_record(), {"full_name": "Linh"})
    assert len(heard) == 2
    assert [each.getMessage() for each in logged_errors] == ["listener failed: ZeroDivisionError"] * 2
    logged_errors.clear()


def test_a_clock_set_back_never_gives_an_earlier_time(linh: Laptop):
    space, client = linh.new_space(), new_record()
    linh.save(space, "client", client, {"full_name": "first"}, replaces={})
    an_hour_ago = linh.surroundings.now_ms() - 3_600_000
    object.__setattr__(linh.surroundings, "now_ms", lambda: an_hour_ago)
    linh.save(space, "client", client, {"full_name": "second"}, replaces={})
    assert linh.get("client", client).values["full_name"] == "second"


def test_version_words_name_what_was_shown_in_any_vault(linh: Laptop):
    space, client = linh.new_space(), new_record()
    linh.save(space, "client", client, {"full_name": "Linh", "pronouns": "she"})
    shown = linh.get("client", client)
    assert decode_version(shown.version) == {
        register: frozenset(each.id for each in live) for register, live in shown.registers.items()
    }
    linh.save(space, "client", client, {"full_name": "Linh D."})
    linh.save(space, "client", client, {"full_name": "L."}, replaces=decode_version(shown.version))
    assert len(linh.get("client", client).registers["full_name"]) == 2


@pytest.mark.parametrize("word", ["", "v1.", "v2.oA", "v1.!!!", "v1.gYA", "v1.goGBAKA", "v1.9g"])
def test_words_that_are_no_versions_are_refused(word: str):
    with pytest.raises(BadVersion):
        decode_version(word)


_AUTHORS = st.sampled_from([b"a" * 20, b"b" * 20])
_IDS = st.builds(lambda author, counter: author + counter.to_bytes(4, "big"), _AUTHORS, st.integers(1, 9))
_SINGLE = st.one_of(
    st.none(), st.booleans(), st.integers(-(2**63), 2**63 - 1), st.text(max_size=4), st.binary(max_size=4)
)
_PLANS = make_plans()


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_packing_gives_every_register_back_exactly(data: st.DataObject):
    plan = _PLANS.by_name[data.draw(st.sampled_from(["client", "case", "risk_judgement"]))]
    names = [*plan.slots, "from_tomorrow"]
    registers = {}
    for register in data.draw(st.lists(st.sampled_from(names), max_size=6, unique=True)):
        slot = plan.slots.get(register)
        value = _SINGLE
        if slot is not None and slot.how == "group":
            value = st.one_of(_SINGLE, st.dictionaries(st.sampled_from([*slot.names, "other"]), _SINGLE, max_size=3))
        live = data.draw(st.lists(_IDS, min_size=1, max_size=3, unique=True))
        registers[register] = tuple(Live(each, data.draw(st.integers(0, 3)), data.draw(value)) for each in sorted(live))
    base, base_time = data.draw(_IDS), data.draw(st.integers(0, 3))
    numbers: dict[bytes, int] = {}
    row = FilledRow()
    shown = {register: live[0].value for register, live in registers.items()}
    packed = fill(plan, row, registers, shown, base, base_time, lambda each: numbers.setdefault(each, len(numbers)))
    back = unpack(plan, row, packed, base, base_time, lambda dot: next(k for k, v in numbers.items() if v == dot))
    assert back == registers
    assert [[type(each.value) for each in live] for live in back.values()] == [
        [type(each.value) for each in registers[register]] for register in back
    ]
    assert decode_version(encode_version(back)) == {
        register: frozenset(each.id for each in live) for register, live in registers.items()
    }
