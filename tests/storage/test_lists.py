"""Lists of thousands say the same as the records themselves, from columns and narrow indexes alone."""

from __future__ import annotations

from typing import Any

import pytest

from imsa_desktop.storage import delivery, lists, records
from imsa_desktop.storage.lists import Wanted
from tests.storage.laptops import Laptop, new_record

HEARD = ("meeting", "call")


def _light(laptop: Laptop, kind: str, fields: tuple[str, ...], wanted: Wanted = lists.EVERYTHING) -> dict[bytes, Any]:
    with laptop.vault.read() as conn:
        return {record: values for _, record, values in lists.light(conn, kind, fields, wanted)}


def test_values_are_those_of_the_records(linh: Laptop) -> None:
    space = linh.new_space()
    plain, ticked = new_record(), new_record()
    linh.save(space, "task", plain, {"what": "Ring the council", "due": "2026-11-24", "state": "open"})
    linh.save(space, "interpreter_need", ticked, {"modes/telephone": True, "modes/video": True, "needed": "yes"})
    assert _light(linh, "task", ("what", "due", "state")) == {plain: ("Ring the council", "2026-11-24", "open")}
    with linh.vault.read() as conn:
        whole = records.get(conn, "interpreter_need", ticked)
    assert _light(linh, "interpreter_need", ("modes", "needed")) == {ticked: (whole.values["modes"], "yes")}


def test_what_is_over_withdrawn_or_of_another_time_is_left_out(linh: Laptop) -> None:
    here, there = linh.new_space(), linh.new_space()
    wanted, done, gone, elsewhere, late = (new_record() for _ in range(5))
    for record, space, due, state in (
        (wanted, here, "2026-11-24", "open"),
        (done, here, "2026-11-24", "done"),
        (gone, here, "2026-11-24", "open"),
        (elsewhere, there, "2026-11-24", "open"),
        (late, here, "2026-12-24", "open"),
    ):
        linh.save(space, "task", record, {"due": due, "state": state})
    linh.save(here, "task", gone, {"_withdrawn": True}, reason="Twice")
    some = Wanted({here}, unless={"state": ("done", "not_needed")}, between=("due", "2026-11-01", "2026-12-01"))
    assert _light(linh, "task", ("due",), some) == {wanted: ("2026-11-24",)}
    assert set(_light(linh, "task", (), Wanted({here}, withdrawn=True))) == {wanted, done, gone, late}


def test_more_spaces_than_can_be_named_are_still_told_apart(linh: Laptop) -> None:
    spaces = [linh.new_space() for _ in range(lists._MOST_NAMED + 2)]
    kept, left = new_record(), new_record()
    linh.save(spaces[0], "task", kept, {"what": "Kept"})
    linh.save(spaces[-1], "task", left, {"what": "Left"})
    assert set(_light(linh, "task", ("what",), Wanted(set(spaces[:-1])))) == {kept}


def test_a_code_that_is_not_declared_is_refused(linh: Laptop) -> None:
    with pytest.raises(KeyError):
        _light(linh, "task", ("what",), Wanted(unless={"state": ("done' OR '1",)}))


def test_the_last_time_the_client_was_heard_is_the_latest_real_moment(linh: Laptop) -> None:
    space = linh.new_space()
    for kind, happened, took_part in (
        ("meeting", "2026-11-01T10:00+00:00", "yes"),
        ("call", "2026-11-20T09:00+00:00", "yes"),
        ("call", "2026-11-22T09:00+00:00", "no"),
        ("letter", "2026-11-23T09:00+00:00", "yes"),
        ("meeting", "some time last week", "yes"),
    ):
        values = {"encounter_kind": kind, "happened": happened, "client_took_part": took_part}
        linh.save(space, "encounter", new_record(), values)
    with linh.vault.read() as conn:
        assert lists.last_heard(conn, HEARD) == {space: "2026-11-20T09:00+00:00"}


def test_unfinished_ones_are_counted_whole_and_named_as_far_as_asked(linh: Laptop) -> None:
    space = linh.new_space()
    for number in range(5):
        linh.save(
            space, "encounter", new_record(), {"about": f"Talk {number}", **({"_finished": True} if number else {})}
        )
        linh.save(space, "encounter", new_record(), {"about": f"Left {number}"})
    with linh.vault.read() as conn:
        many, latest = lists.unfinished(conn, "encounter", "about", 2)
        assert many == 6
        assert [words for _, _, words, _ in latest] == ["Left 4", "Left 3"]
        assert lists.count(conn, "encounter", Wanted(unfinished=True)) == {space: 6}


def test_lists_never_read_a_table_through_where_an_index_serves(linh: Laptop) -> None:
    with linh.vault.read() as conn:
        for statement, index in (
            ("SELECT space, count(*) FROM kind_encounter WHERE finished IS NOT 1 GROUP BY space", "_unfinished"),
            (
                "SELECT space, max(f_happened) FROM kind_encounter WHERE f_encounter_kind IN ('call') GROUP BY space",
                "_heard",
            ),
            ("SELECT id FROM kind_task WHERE \"f_state\" IS NOT 'done' AND \"f_state\" IS NOT 'not_needed'", "_open"),
        ):
            plan = conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}").all()
            assert any(index in row[-1] for row in plan), plan


def test_a_space_has_come_as_far_as_its_least_far_record(linh: Laptop) -> None:
    space, untouched = linh.new_space(), linh.new_space()
    record = new_record()
    linh.save(space, "task", record, {"what": "Ring"})
    with linh.vault.read() as conn:
        assert delivery.of_spaces(conn) == {space: delivery.delivery_of(conn, record)}
        assert untouched not in delivery.of_spaces(conn)
