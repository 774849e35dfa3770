"""A case steps between strands, is handed over, closed and opened again; each is one act and takes nothing away."""

from __future__ import annotations

from typing import Any

import pytest

from imsa_desktop.casework.strand_rule import Step
from imsa_desktop.services.cases import OpenedCase
from tests.services.conftest import Laptop, Two

MAI, OTTO, THIRD = b"m" * 16, b"o" * 16, b"t" * 16


@pytest.fixture
def case(ana: Laptop) -> OpenedCase:
    return ana.case()


def _count(laptop: Laptop, space: bytes) -> int:
    return sum(len(laptop.workspace.records.list(kind.name, space=space)) for kind in laptop.workspace.records.kinds()
               if kind.space == "case")  # fmt: skip  # reason: one sum


def test_a_case_steps_up_and_down_and_keeps_everything(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    at.records.add("need", {"title": "A bed", "area": "housing"}, space=case.space)
    before = _count(ana, case.space)
    at.strands.change(case.space, "advice", "Asked one thing")
    ana.clock.forward(days=30)
    at.strands.change(case.space, "full_advocacy", "Much more came up", {"agreed_with_client": "yes"})
    ana.clock.forward(days=400)
    at.strands.change(case.space, "intervention", "Only the appeal is left")
    story = at.strands.story(case.space)
    assert [way for _, way in story] == [Step.FIRST, Step.UP, Step.DOWN]
    assert [each["from_strand"] for each, _ in story] == [None, "advice", "full_advocacy"]
    assert story[1][0]["agreed_with_client"] == "yes"
    assert at.records.get("case", case.case)["strand"] == "intervention"
    assert _count(ana, case.space) == before + 3


def test_closing_says_what_is_open_and_never_refuses(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    decision = at.records.add("decision", {"what": "Refused"}, space=case.space)
    at.records.add("deadline", {"what": "Appeal", "state": "open"}, parent=decision)
    at.records.add("task", {"what": "Ring the school"}, space=case.space)
    at.records.add("task", {"what": "Long done", "state": "done"}, space=case.space)
    at.records.add("consent", {"recipient": "School", "standing": "given"}, space=case.space)
    look = at.closing.look(case.space)
    assert [each["what"] for each in look.deadlines] == ["Appeal"]
    assert [each["what"] for each in look.tasks] == ["Ring the school"]
    assert len(look.consents) == 1
    codes = [each.code for each in look.points]
    assert codes[:3] == ["reason", "deadlines", "tasks"]
    assert all(each.words for each in look.points)
    at.closing.close(case.space, {})  # all of it open, and closed all the same
    assert at.records.get("case", case.case)["stage"] == "closed"


def test_closing_is_one_act_with_its_record(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    task = at.records.add("task", {"what": "Ring the school"}, space=case.space)
    decision = at.records.add("decision", {"what": "Refused"}, space=case.space)
    deadline = at.records.add("deadline", {"what": "Appeal"}, parent=decision)
    prepared = at.closing.prepare(case.space, {"reason": "moved", "door_left_open": "Any day"})
    assert at.records.get("case", case.case)["stage"] == "closing"
    assert at.closing.prepare(case.space, {"safe_to_write": "no"}) == prepared
    closed = at.closing.close(case.space, {"deadlines_to": MAI})
    assert closed == prepared
    record, of = at.records.get("case_closing", closed), at.records.get("case", case.case)
    assert record.finished
    assert (record["state"], record["reason"], record["safe_to_write"], record["on"]) == (
        "closed", "moved", "no", "2026-11-23",
    )  # fmt: skip  # reason: one answer a name
    assert (of["stage"], of["closed"], of["closing_reason"]) == ("closed", "2026-11-23", "Moved away")
    assert at.records.get("task", task)["who"] == MAI
    assert at.records.get("deadline", deadline)["person"] == MAI
    assert at.closing.prepared(case.space) is None


def test_a_closed_case_opens_again_with_everything_in_it(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    at.records.add("note", {"title": "Before"}, space=case.space)
    first = at.closing.close(case.space, {"reason": "moved"})
    ana.clock.forward(days=200)
    assert at.closing.reopen(case.space, "Came back to the city") == first
    again = at.records.get("case_closing", first)
    assert again.finished
    assert (again["state"], again["reason"], again["reopened_why"]) == ("reopened", "moved", "Came back to the city")
    of = at.records.get("case", case.case)
    assert (of["stage"], of["closed"]) == ("open", None)
    assert [each.title for each in at.records.list("note", space=case.space)] == ["Before"]
    ana.clock.forward(days=100)
    second = at.closing.close(case.space, {"reason": "aims_met"})
    assert second != first
    assert {each["state"] for each in at.records.list("case_closing", space=case.space)} == {"reopened", "closed"}


def test_a_case_that_was_not_taken_on_opens_with_why_and_with_somebody_who_carries_it(
    ana: Laptop, case: OpenedCase
) -> None:
    at = ana.workspace
    at.records.change("case", case.case, {"stage": "not_taken_on"})
    made = at.records.get("case_closing", at.closing.reopen(case.space, "Asked again"))
    assert (made["state"], made["reopened_why"]) == ("reopened", "Asked again")
    of = at.records.get("case", case.case)
    assert (of["stage"], of["advocate"]) == ("open", at.roster.me())


def test_a_case_is_not_closed_twice(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    first = at.closing.close(case.space, {"reason": "moved", "door_left_open": "Any day"})
    assert at.closing.close(case.space, {"reason": "aims_met"}) == first
    (closing,) = at.records.list("case_closing", space=case.space)
    assert (closing["reason"], closing["door_left_open"], closing["state"]) == ("aims_met", "Any day", "closed")


def test_a_closed_case_says_so_and_more_is_said_in_the_same_closing(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    first = at.closing.close(case.space, {"reason": "moved"})
    assert next(each.code for each in at.closing.look(case.space).points) == "closed"
    editor = at.closing.editor(case.space)
    assert at.closing.close(case.space, {"said_to_client": "Ring any day"}, editor) == first
    (closing,) = at.records.list("case_closing", space=case.space)
    assert (closing["reason"], closing["said_to_client"]) == ("moved", "Ring any day")
    assert at.records.get("case", case.case)["stage"] == "closed"
    assert at.records.get("case", case.case)["closing_reason"] == "Moved away"


def test_when_two_laptops_closed_a_case_reopening_it_leaves_no_closing_standing(two: Two) -> None:
    case = two.ana.case()
    two.exchange()
    for laptop in (two.ana, two.office):
        laptop.workspace.closing.close(case.space, {"reason": "moved", "said_to_client": str(laptop.words)})
    two.exchange()
    at = two.ana.workspace
    assert len(at.records.list("case_closing", space=case.space)) == 2  # what each of them wrote is kept
    at.closing.reopen(case.space, "Came back")
    assert {each["state"] for each in at.records.list("case_closing", space=case.space)} == {"reopened"}


def test_what_arrived_after_the_sheet_opened_was_not_seen_by_the_closing(two: Two) -> None:
    case = two.ana.case()
    two.exchange()
    at = two.ana.workspace
    prepared = at.closing.prepare(case.space, {"door_left_open": "Any day"})
    two.exchange()
    editor = at.closing.editor(case.space)
    two.office.workspace.records.change("case_closing", prepared, {"door_left_open": "Only through us"})
    two.office.workspace.records.change("case", case.case, {"asked_for": "One thing more"})
    two.exchange()
    at.closing.close(case.space, {"reason": "moved", "door_left_open": "Ring"}, editor)
    answers = at.records.get("case_closing", prepared).fields["door_left_open"]
    assert {"Ring", "Only through us"} <= {each.value for each in answers.others}
    assert "amended" in at.records.get("case_closing", prepared).flags
    assert at.records.get("case", case.case)["stage"] == "closed"


def test_what_comes_in_after_closing_is_not_swallowed(two: Two) -> None:
    case = two.ana.case()
    two.exchange()
    two.office.workspace.records.change("case", case.case, {"asked_for": "One thing more"})
    two.ana.workspace.closing.close(case.space, {"reason": "aims_met"})
    two.exchange()
    for laptop in (two.ana, two.office):
        seen = laptop.workspace.records.get("case", case.case)
        assert (seen["stage"], seen["asked_for"]) == ("closed", "One thing more")


def test_handing_over_moves_the_case_and_what_is_open(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    at.records.change("case", case.case, {"advocate": MAI})
    task = at.records.add("task", {"what": "Ring the school", "who": MAI}, space=case.space)
    done = at.records.add("task", {"what": "Done", "who": MAI, "state": "done"}, space=case.space)
    assert at.handing_over.still_open(case.space).count == 1
    planned = at.handing_over.plan(case.space, OTTO, {"why": "Leave"})
    assert at.records.get("case", case.case)["advocate"] == MAI
    made = at.handing_over.hand_over(case.space, OTTO, {"client_agreed": "yes"}, planned=planned)
    record = at.records.get("hand_over", made)
    assert (made, record.finished, record["state"]) == (planned, True, "done")
    assert (record["from_person"], record["to_person"], record["why"]) == (MAI, OTTO, "Leave")
    assert at.records.get("case", case.case)["advocate"] == OTTO
    assert at.records.get("task", task)["who"] == OTTO
    assert at.records.get("task", done)["who"] == MAI  # who did it stays


def test_everything_open_passes_on_with_a_case_and_what_a_third_has_stays_theirs(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    at.records.change("case", case.case, {"advocate": MAI})
    plan = at.records.add("safety_plan", {"title": "Travelling"}, space=case.space)
    goal = at.records.add("plan_goal", {"goal": "A flat"}, space=case.space)
    decision = at.records.add("decision", {"what": "Refused"}, space=case.space)
    theirs = {
        "deadline": at.records.add("deadline", {"person": MAI}, parent=decision),
        "task": at.records.add("task", {"who": MAI}, space=case.space),
        "appointment": at.records.add("appointment", {"advocate": MAI, "state": "moved"}, space=case.space),
        "check_in": at.records.add("check_in", {"waits_for": MAI, "state": "missed"}, parent=plan),
        "plan_action": at.records.add("plan_action", {"colleague": MAI, "state": "working"}, parent=goal),
    }
    third = at.records.add("task", {"who": THIRD, "what": "Approve the spend"}, space=case.space)
    nobodys = at.records.add("check_in", {"state": "expected"}, parent=plan)
    alone = at.records.add("appointment", {"what": "GP, alone"}, space=case.space)
    over = at.records.add("appointment", {"advocate": MAI, "state": "happened"}, space=case.space)
    at.handing_over.hand_over(case.space, OTTO)
    fields = {"deadline": "person", "task": "who", "appointment": "advocate", "check_in": "waits_for"}
    for kind, record in theirs.items():
        assert at.records.get(kind, record)[fields.get(kind, "colleague")] == OTTO, kind
    assert at.records.get("task", third)["who"] == THIRD
    assert at.records.get("check_in", nobodys)["waits_for"] == OTTO  # somebody has to wait for it
    assert at.records.get("appointment", alone)["advocate"] is None
    assert at.records.get("appointment", over)["advocate"] == MAI  # who went stays


def test_what_was_planned_or_typed_of_a_hand_over_is_taken_up_and_done_once(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    at.handing_over.editor(case.space).keep({"why": "Leave"})
    typed = at.handing_over.editor(case.space)
    assert typed.values["why"] == "Leave"
    planned = at.handing_over.plan(case.space, None, {"why": "Leave", "to_know": "Deaf"}, typed)
    assert at.records.drafts() == []
    again = at.handing_over.editor(case.space)
    assert (again.record, again.values["to_know"]) == (planned, "Deaf")
    at.handing_over.hand_over(case.space, OTTO, {"why": "Leave", "to_know": None}, editor=again)
    (record,) = at.records.list("hand_over", space=case.space)
    assert (record["state"], record["to_person"], record["to_know"], record.finished) == ("done", OTTO, None, True)
    assert at.handing_over.planned(case.space) is None


def test_a_draft_of_an_act_goes_with_the_act(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    at.strands.editor(case.space).keep({"why": "More came up", "client_says": "Good"})
    again = at.strands.editor(case.space)
    made = at.strands.change(case.space, "full_advocacy", "More came up", {}, again)
    assert at.records.drafts() == []
    assert at.records.get("strand_change", made)["client_says"] == "Good"
    at.closing.editor(case.space).keep({"door_left_open": "Any day"})
    at.closing.close(case.space, {"reason": "moved"}, at.closing.editor(case.space))
    at.closing.reopening_editor(case.space).keep({"reopened_why": "She ra"})
    at.closing.reopen(case.space, "She rang", at.closing.reopening_editor(case.space))
    assert at.records.drafts() == []
    (closing,) = at.records.list("case_closing", space=case.space)
    assert (closing["door_left_open"], closing["reopened_why"]) == ("Any day", "She rang")


def test_a_closing_that_is_called_off_leaves_the_case_open(ana: Laptop, case: OpenedCase) -> None:
    at = ana.workspace
    at.closing.prepare(case.space, {"reason": "moved"}, at.closing.editor(case.space))
    editor = at.closing.editor(case.space)
    editor.keep({"door_left_open": "Any day"})
    at.closing.call_off(case.space, editor, "She stays")
    assert at.records.get("case", case.case)["stage"] == "open"
    assert at.records.list("case_closing", space=case.space) == []
    assert at.records.drafts() == []


@pytest.mark.parametrize("with_open_things", [True, False])
def test_open_things_may_stay_with_who_has_them(ana: Laptop, case: OpenedCase, with_open_things: bool) -> None:
    at = ana.workspace
    task = at.records.add("task", {"what": "Ring the school", "who": MAI}, space=case.space)
    at.handing_over.hand_over(case.space, OTTO, with_open_things=with_open_things)
    assert (at.records.get("task", task)["who"] == OTTO) is with_open_things


def _query(ana: Laptop, **more: Any) -> bytes:
    values = {
        "danger_now": "no",
        "child_involved": "yes",
        "safe_to_ring_back": "no",
        "contact_back": "Ring after six",
        "caller_kind": "survivor",
        "caller": "Linh",
        "language": "vi",
        "interpreter": "yes",
        "area": "housing",
        "question": "Where can I sleep?",
        "answer": "Rang the council with her.",
        "minutes": 25,
        "came_by": "call",
    }
    return ana.workspace.advice.log({**values, **more})


def test_a_query_becomes_a_case_without_typing_it_again(ana: Laptop) -> None:
    at = ana.workspace
    query = _query(ana)
    opened = at.advice.step_up(query)
    of, client = at.records.get("case", opened.case), at.records.get("client", opened.client)
    assert (of["child_involved"], of["safe_to_talk"], of["safe_ways_back"]) == ("yes", "no", "Ring after six")
    assert (of["referred_by"], of["stage"], of["asked_for"]) == ("self", "referral", "Where can I sleep?")
    assert client["name_to_use"] == "Linh"
    need = at.records.only("interpreter_need", space=opened.space)
    assert need is not None
    assert (need["needed"], need["language"]) == ("yes", "vi")
    (call,) = at.records.list("encounter", space=opened.space)
    assert call.finished
    assert (call["lasted"], call["areas"]) == (25, frozenset({"housing"}))
    assert "Rang the council" in str(call["what_happened"])
    seen = at.records.get("advice_query", query)
    assert (seen["became_case"], seen["state"]) == (opened.reference, "referral")
    assert at.advice.step_up(query) == opened  # once


def test_a_day_by_which_an_answer_is_needed_stays_wanted_in_the_case(ana: Laptop) -> None:
    at = ana.workspace
    opened = at.advice.step_up(_query(ana, needed_by="2026-12-01", answer=None))
    (task,) = at.records.list("task", space=opened.space)
    assert (task["what"], task["due"], task["state"], task["area"]) == (
        "Where can I sleep?",
        "2026-12-01",
        "open",
        "housing",
    )
    answered = at.advice.step_up(_query(ana, needed_by="2026-12-01", state="answered"))
    assert at.records.list("task", space=answered.space) == []


def test_an_answer_that_comes_into_a_case_says_whose_word_it_was(ana: Laptop) -> None:
    at = ana.workspace
    told = {"area": "immigration", "answer": "There are two ways."}
    checked = {"basis": "checked_by", "adviser": "Ms Bell", "source": "Guidance of May"}
    for more, words in (
        ({}, "Information only"),
        (checked, "Checked by a regulated adviser · Ms Bell · Guidance of May"),
    ):
        opened = at.advice.step_up(_query(ana, **told, **more))
        (call,) = at.records.list("encounter", space=opened.space)
        assert str(call["what_happened"]).endswith(words)


def test_what_a_professional_asked_names_no_client(ana: Laptop) -> None:
    at = ana.workspace
    opened = at.advice.step_up(_query(ana, caller_kind="solicitor", caller="Mr Hope", organisation="Hope & Co"))
    of = at.records.get("case", opened.case)
    assert (of["referred_by"], of["referrer"]) == ("solicitor", "Mr Hope, Hope & Co")
    assert of["safe_to_talk"] is None  # nobody asked the client
    assert at.records.get("client", opened.client)["name_to_use"] is None
    assert at.records.list("interpreter_need", space=opened.space) == []


def test_a_file_kept_for_a_trial_stays_kept_when_the_case_is_closed_again(ana: Laptop, case: OpenedCase) -> None:
    closing, records = ana.workspace.closing, ana.workspace.records
    closing.close(case.space, {"reason": "moved", "legal_hold": "yes", "legal_hold_why": "Witness in March"})
    closing.reopen(case.space, "Came back")
    assert records.get("case", case.case)["closing_reason"] is None
    again = records.get("case_closing", closing.close(case.space, {"reason": "aims_met"}))
    assert (again["legal_hold"], again["legal_hold_why"]) == ("yes", "Witness in March")
    last = records.get("case_closing", closing.close(case.space, {"reason": "moved", "legal_hold": "no"}))
    assert last["legal_hold"] == "no"
