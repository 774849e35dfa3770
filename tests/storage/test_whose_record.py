"""A record is found in its own case, and what it hangs on is judged afresh wherever it is moved."""

from __future__ import annotations

from dataclasses import replace

from imsa_desktop.casework.identity import once_id
from imsa_desktop.storage import records
from imsa_desktop.storage.rebuild import rebuild
from tests.storage.laptops import Laptop, new_record


def test_an_id_taken_from_another_case_does_not_lead_there(linh: Laptop):
    theirs, space = linh.new_space(), linh.new_space()
    client = once_id(space, space, "client")
    linh.save(theirs, "client", client, {"full_name": "not she"})  # earlier, and in a space opened before
    linh.save(space, "client", client, {"full_name": "Lan"})

    assert linh.get("client", client).values["full_name"] == "Lan"
    with linh.vault.read() as conn:
        assert records.get_many(conn, "client", [client])[client].space == space
        assert records.get(conn, "client", client, theirs).values["full_name"] == "not she"


def test_of_two_records_of_one_id_the_one_that_was_here_first_is_meant(linh: Laptop):
    space, theirs = linh.new_space(), linh.new_space()
    task = new_record()
    linh.save(space, "task", task, {"what": "ours"})
    long_ago = linh.surroundings.now_ms() - 900 * 86_400_000
    linh.vault.surroundings = replace(linh.surroundings, now_ms=lambda: long_ago)
    linh.save(theirs, "task", task, {"what": "theirs"})

    assert linh.get("task", task).space == space


def test_what_a_moved_record_hung_on_is_judged_afresh(linh: Laptop):
    space = linh.new_space()
    finished, other, option = new_record(), new_record(), new_record()
    linh.save(space, "encounter", finished, {"_finished": True})
    linh.save(space, "encounter", other, {"_finished": False})
    linh.save(space, "option", option, {"encounter": finished})
    assert linh.get("encounter", finished).flags == {records.AMENDED}

    linh.save(space, "option", option, {"encounter": other})

    assert not linh.get("encounter", finished).flags
    before = linh.dump()
    rebuild(linh.vault)
    assert linh.dump() == before
