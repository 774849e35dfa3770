"""A decision letter shows its deadline while it is typed: both days, the earlier governs, nothing relied on blindly."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QRadioButton

from imsa_desktop.casework.deadlines.governing import Override
from imsa_desktop.casework.deadlines.other_words import _OTHER
from imsa_desktop.ui.widgets.rows import Row
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop


def _letter(desktop: Desktop, space: SpaceId, kind: str = "homeless", **days: str) -> None:
    case = desktop.workspace.cases.row(space).case
    desktop.workspace.records.change("case", case or b"", {"nation": "england"})
    desktop.go("decision", space=space)
    desktop.hands.write("Kind of decision", kind)
    desktop.hands.key("Return")
    labels = {"notified": "The client had it on", "dated": "Date on it", "printed": "Deadline printed in it"}
    for name, words in days.items():
        desktop.hands.write(labels[name], words)
    desktop.hands.pause()


def test_printed_and_computed_stand_side_by_side_and_the_earlier_governs(desktop: Desktop, linh: SpaceId) -> None:
    _letter(desktop, linh, notified="2 March 2026", printed="20 March 2026")
    for words in ("Printed in the letter: Friday 20 March 2026", "Computed: Sunday 22 March 2026"):
        assert desktop.readable(words)
    assert desktop.readable("The earlier counts until a person decides.")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (deadline,) = desktop.workspace.deadlines.of_case(linh)
    assert (deadline.printed, deadline.computed, deadline.last_day) == ("2026-03-20", "2026-03-22", "2026-03-20")


def test_it_says_from_what_and_why_and_how_sure_and_that_a_lawyer_must_check(desktop: Desktop, linh: SpaceId) -> None:
    _letter(desktop, linh, notified="2 March 2026")
    assert desktop.readable("21 days from the day the client had it, that day counted: from Monday 2 March 2026.")
    assert desktop.readable("Official text seen")
    assert desktop.readable("Shelter Legal, time limits; Housing Act 1996")
    assert desktop.readable("No regulated lawyer has checked this rule for your organisation yet.")
    assert desktop.readable("a regulated lawyer must sign them off")


def test_an_unknown_day_is_counted_from_the_earliest_it_can_have_been(desktop: Desktop, linh: SpaceId) -> None:
    _letter(desktop, linh, dated="27 February 2026")
    assert desktop.readable("The day it counts from is not known: counted from the earliest it can have been.")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (deadline,) = desktop.workspace.deadlines.of_case(linh)
    assert deadline.counted_from == "2026-02-27"


def test_a_missed_one_is_never_quiet(desktop: Desktop, linh: SpaceId) -> None:
    _letter(desktop, linh, notified="2 March 2020")
    assert desktop.readable("Late – ask today, with reasons")
    assert desktop.readable("Ask the council to take it late")


def test_where_the_solicitor_acts_today_asks_for_the_proof_in_one_line(desktop: Desktop, linh: SpaceId) -> None:
    had = desktop.workspace.now().date() - timedelta(days=18)  # of 21 days: the proof is asked for by now
    _letter(desktop, linh, notified=had.isoformat())
    desktop.hands.press("Who acts: The solicitor")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (deadline,) = desktop.workspace.deadlines.of_case(linh)
    assert (deadline.who_acts, deadline.open) == ("solicitor", True)
    assert desktop.workspace.records.list("task", space=linh) == []
    day = desktop.workspace.today.day()
    (line,) = (*day.overdue, *day.today, *day.this_week)
    assert (line.kind, line.due) == ("deadline", deadline.proof_asked_by)
    assert line.what.startswith("Has it been done? Ask for proof")


def test_a_rule_the_person_takes_the_tick_from_makes_no_deadline(desktop: Desktop, linh: SpaceId) -> None:
    _letter(desktop, linh, notified="2 March 2026")
    desktop.hands.press("Keep this deadline: Ask the council for a review (s.202)")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    assert not desktop.workspace.deadlines.of_case(linh)
    assert len(desktop.workspace.records.list("decision", space=linh)) == 1


def test_a_letter_of_an_unknown_kind_keeps_the_day_it_prints(desktop: Desktop, linh: SpaceId) -> None:
    _letter(desktop, linh, "Bus pass refused", printed="20 March 2026")
    assert desktop.readable("The program knows no rule for it, so nothing is computed.")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (deadline,) = desktop.workspace.deadlines.of_case(linh)
    assert (deadline.last_day, deadline.computed) == ("2026-03-20", None)
    assert deadline.what == "Bus pass refused"


def test_without_a_nation_only_the_earliest_of_several_days_is_kept(desktop: Desktop, linh: SpaceId) -> None:
    desktop.go("decision", space=linh)
    desktop.hands.write("Kind of decision", "homeless")
    desktop.hands.key("Return")
    desktop.hands.write("The client had it on", "2 March 2026")
    desktop.hands.pause()
    assert desktop.readable("Say whose law applies: more than one rule may fit.")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (deadline,) = desktop.workspace.deadlines.of_case(linh)
    assert deadline.last_day == "2026-03-22"


def test_another_day_counts_only_for_one_of_three_reasons_and_the_computed_one_stays_in_sight(
    desktop: Desktop, linh: SpaceId
) -> None:
    _letter(desktop, linh, notified="2 March 2026")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (letter,) = desktop.workspace.records.list("decision", space=linh)
    desktop.go("decision", space=linh, record=letter.id)
    desktop.hands.pause()
    desktop.hands.press("Another day counts …")
    desktop.quiet()
    for reason in ("An extension was granted", "A wrong date was put right", "A regulated adviser says otherwise"):
        assert desktop.readable(f"Another day counts because: {reason}")
    assert not desktop.hands.seen(QRadioButton, "Another day counts because: None")
    desktop.hands.press("Another day counts because: A regulated adviser says otherwise")
    desktop.hands.write("That day instead", "30 March 2026")
    desktop.hands.write("Name and firm of the adviser", "Sarah Bell, Bell Law")
    desktop.hands.press("Let that day count")
    desktop.hands.pause()
    (deadline,) = desktop.workspace.deadlines.of_case(linh)
    assert (deadline.override, deadline.last_day) == (Override.ADVISER_SAYS, "2026-03-30")
    assert desktop.readable("Computed: Sunday 22 March 2026")
    assert desktop.readable("Instead: Monday 30 March 2026")


def test_a_deadline_is_done_with_its_proof_and_can_be_opened_again(desktop: Desktop, linh: SpaceId) -> None:
    _letter(desktop, linh, notified="2 March 2026")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (letter,) = desktop.workspace.records.list("decision", space=linh)
    desktop.go("decision", space=linh, record=letter.id)
    desktop.hands.pause()
    desktop.hands.press("It is done …")
    desktop.hands.write("Proof that it was done", "Receipt 4711")
    desktop.hands.key("Return")
    desktop.hands.pause()
    (deadline,) = desktop.workspace.deadlines.of_case(linh)
    assert not deadline.open
    assert deadline.view["proof"] == "Receipt 4711"
    desktop.hands.press("Still to be done")
    desktop.hands.pause()
    assert desktop.workspace.deadlines.of_case(linh)[0].open


def test_a_letter_half_typed_when_the_program_was_ended_is_gone_on_with(desktop: Desktop, linh: SpaceId) -> None:
    editor = desktop.workspace.records.open_editor("decision", space=linh)
    editor.keep({"what": "Council says no", "decision_kind": "housing_negative"})
    desktop.go("today")
    row = next(each for each in desktop.hands.seen(Row) if each.accessibleName().startswith("Council says no"))
    desktop.hands.click(row)
    desktop.quiet()
    assert desktop.shell.front_name() == "decision"
    assert desktop.readable("Negative decision on homelessness")
    desktop.hands.write("The client had it on", "2 March 2026")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (letter,) = desktop.workspace.records.list("decision", space=linh)
    assert (letter.id, letter["what"], letter["notified"]) == (editor.record, "Council says no", "2026-03-02")


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("universal credit", "benefits_dwp_decision"),
        ("PIP", "benefits_dwp_decision"),
        ("homeless", "housing_negative"),
        ("negative grounds", "nrm_negative_grounds"),
        ("european arrest", "convictions_extradition_1"),
        ("judicial review", "public_law_act"),
        ("vrr", "criminal_police_stop"),
    ],
)
def test_the_words_people_use_find_the_kind_of_decision(typed: str, kind: str, desktop: Desktop, linh: SpaceId) -> None:
    desktop.go("decision", space=linh)
    desktop.hands.write("Kind of decision", typed)
    desktop.hands.key("Return")
    page = desktop.front()
    assert page.sheet.value("decision_kind") == kind  # type: ignore[attr-defined]  # reason: the page's own


def test_every_other_word_belongs_to_a_kind_of_decision_that_there_is(desktop: Desktop) -> None:
    known = {each.code for each in desktop.workspace.deadlines.decision_kinds()}
    assert set(_OTHER) <= known


def test_a_newer_rule_is_offered_at_once_with_its_day_and_recounts_only_when_asked(
    desktop: Desktop, linh: SpaceId
) -> None:
    _letter(desktop, linh, notified="2 March 2026")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (letter,) = desktop.workspace.records.list("decision", space=linh)
    desktop.go("decision", space=linh, record=letter.id)
    desktop.quiet()
    rule = next(each for each in desktop.workspace.deadlines.rules() if each.code == "housing.review_england")
    values = {"code": rule.code, "version": 2, "title": rule.title, "nation": rule.nations, "area": rule.area}
    values |= {"decision_kind": rule.decision_kind, "trigger": "notified", "period": 14, "unit": "days"}
    values |= {"computed": "yes", "certainty": "a", "source": "Our lawyer", "check_again_by": "2027-12-01"}
    desktop.workspace.records.add("deadline_rule", values, space=desktop.workspace.shelf.space())
    desktop.hands.wait_to_read("Counted by it: 16 March 2026.")
    assert desktop.workspace.deadlines.of_case(linh)[0].last_day == "2026-03-22"
    desktop.hands.press("Recount by the newer rule")
    desktop.hands.wait(
        lambda: desktop.workspace.deadlines.of_case(linh)[0].last_day == "2026-03-16", "the day of the newer rule"
    )
