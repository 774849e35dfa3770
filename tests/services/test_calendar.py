"""The calendar shows every day that matters; an appointment says how its interpreter stands, and is written up."""

from __future__ import annotations

from datetime import date

import pytest

from imsa_desktop.services.calendar import CalendarLine
from tests.services.conftest import Laptop

NOVEMBER = (date(2026, 11, 1), date(2026, 12, 1))


def _lines(ana: Laptop) -> list[CalendarLine]:
    return ana.workspace.calendar.between(*NOVEMBER)


def _appointment(ana: Laptop, space: bytes, **more: object) -> bytes:
    values = {"what": "GP", "when": "2026-11-24T10:30+00:00", "state": "planned", **more}
    return ana.workspace.records.add("appointment", values, space=space)


def test_days_and_times_of_all_kinds_stand_in_order(ana: Laptop) -> None:
    case = ana.case()
    records = ana.workspace.records
    _appointment(ana, case.space)
    records.add("hearing", {"what_for": "Sentencing", "when": "2026-11-24T09:00+00:00"}, space=case.space)
    records.add("task", {"what": "Ring the council", "due": "2026-11-24"}, space=case.space)
    records.add("task", {"what": "Next year", "due": "2027-01-05"}, space=case.space)
    records.add("task", {"what": "Done already", "due": "2026-11-24", "state": "done"}, space=case.space)
    assert [(line.time, line.words) for line in _lines(ana)] == [
        ("09:00", "Sentencing"),
        ("10:30", "GP"),
        ("", "Ring the council"),
    ]
    assert {line.name for line in _lines(ana)} == {"Linh"}


def test_a_deadline_stands_on_the_day_to_act_and_on_its_last_day(ana: Laptop) -> None:
    case = ana.case()
    records = ana.workspace.records
    decision = records.add("decision", {"what": "Not in priority need"}, space=case.space)
    values = {"what": "Ask for a review", "printed": "2026-11-27", "act_by": "2026-11-25", "state": "open"}
    records.add("deadline", values, space=case.space, parent=decision)
    found = [(line.day, line.words) for line in _lines(ana)]
    assert [day for day, _ in found] == ["2026-11-25", "2026-11-27"]
    assert found[1][1] == "Last day: Ask for a review"


def test_where_an_interpreter_is_needed_and_none_confirmed_the_line_says_so_kindly(ana: Laptop) -> None:
    case = ana.case()
    ana.workspace.records.add("interpreter_need", {"needed": "yes", "language": "vi"}, space=case.space)
    appointment = _appointment(ana, case.space)
    (line,) = _lines(ana)
    assert (line.interpreter, line.warned) == ("needed", True)
    ana.workspace.appointments.set_interpreter(appointment, "requested")
    (line,) = _lines(ana)
    assert (line.interpreter, line.warned) == ("requested", True)
    ana.workspace.appointments.set_interpreter(appointment, "confirmed")
    (line,) = _lines(ana)
    assert (line.interpreter, line.warned, line.note) == ("confirmed", False, "Interpreter confirmed")
    (booking,) = ana.workspace.records.list("interpreter_booking", space=case.space)
    assert booking["language"] == "vi"
    assert booking["requested_at"]
    assert booking["confirmed_at"]


@pytest.mark.parametrize(("said", "wanted"), [("no", ""), ("yes", "needed")])
def test_what_the_appointment_itself_says_of_an_interpreter_goes_before_the_card(
    ana: Laptop, said: str, wanted: str
) -> None:
    case = ana.case()
    card = {"needed": "yes" if said == "no" else "no", "language": "vi"}
    ana.workspace.records.add("interpreter_need", card, space=case.space)
    _appointment(ana, case.space, interpreter_needed=said)
    assert _lines(ana)[0].interpreter == wanted


def test_a_booking_that_was_called_off_warns_only_while_one_is_needed(ana: Laptop) -> None:
    case = ana.case()
    appointment = _appointment(ana, case.space)
    ana.workspace.appointments.set_interpreter(appointment, "cancelled")
    assert (_lines(ana)[0].interpreter, _lines(ana)[0].warned) == ("", False)
    ana.workspace.records.change("appointment", appointment, {"interpreter_needed": "yes"})
    assert (_lines(ana)[0].interpreter, _lines(ana)[0].warned) == ("cancelled", True)


def test_an_appointment_becomes_an_encounter_once(ana: Laptop) -> None:
    case = ana.case()
    records = ana.workspace.records
    records.add("interpreter_need", {"needed": "yes", "language": "vi"}, space=case.space)
    appointment = _appointment(ana, case.space, where="Surgery", lasts=30, how="call", area="health")
    space, encounter = ana.workspace.appointments.write_up(appointment)
    made = records.get("encounter", encounter)
    assert (space, made["about"], made["place"], made["lasted"]) == (case.space, "GP", "Surgery", 30)
    assert (made["encounter_kind"], made["happened"], made["language_used"]) == ("call", "2026-11-24T10:30+00:00", "vi")
    assert made["areas"] == frozenset({"health"})
    assert not made.finished
    there = records.get("appointment", appointment)
    assert (there["encounter"], there["state"]) == (encounter, "happened")
    assert ana.workspace.appointments.write_up(appointment) == (space, encounter)
    assert len(records.list("encounter", space=case.space)) == 1


def test_what_is_over_stays_in_the_calendar_and_warns_no_more(ana: Laptop) -> None:
    case = ana.case()
    ana.workspace.records.add("interpreter_need", {"needed": "yes", "language": "vi"}, space=case.space)
    appointment = _appointment(ana, case.space)
    ana.workspace.appointments.say_state(appointment, "not_attended")
    (line,) = _lines(ana)
    assert (line.over, line.warned) == (True, False)


def test_what_happened_with_a_task_is_kept_or_begun_as_an_encounter(ana: Laptop) -> None:
    case = ana.case()
    records, today = ana.workspace.records, ana.workspace.today
    task = records.add("task", {"what": "Ring the council", "due": "2026-11-23", "area": "housing"}, space=case.space)
    today.close_task(task)
    today.say_outcome(task, " They will write. ")
    assert (records.get("task", task)["state"], records.get("task", task)["outcome"]) == ("done", "They will write.")
    _, encounter = today.as_encounter(task, "They will write.")
    begun = records.get("encounter", encounter)
    assert (begun["about"], begun["what_happened"]) == ("Ring the council", "They will write.")
    assert [note.id for note in today.day().unfinished] == [encounter]


@pytest.mark.parametrize(("state", "says"), [("cancelled", True), ("moved", True), ("happened", False)])
def test_an_interpreter_who_is_still_booked_for_what_was_called_off_is_not_forgotten(
    ana: Laptop, state: str, says: bool
) -> None:
    space = ana.case().space
    values = {"what": "Housing", "when": "2026-11-25T10:00+00:00", "state": "planned"}
    appointment = ana.workspace.records.add("appointment", values, space=space)
    ana.workspace.appointments.set_interpreter(appointment, "confirmed")
    ana.workspace.appointments.say_state(appointment, state)
    (line,) = ana.workspace.calendar.between(date(2026, 11, 25), date(2026, 11, 26))
    assert (line.over, line.warned) == (True, says)
    assert ("still booked: tell them" in line.note) is says
    ana.workspace.appointments.set_interpreter(appointment, "cancelled")
    (line,) = ana.workspace.calendar.between(date(2026, 11, 25), date(2026, 11, 26))
    assert not line.warned
