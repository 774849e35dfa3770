"""A concern has a space and readers of its own, stays until somebody has it, and never shows in the case."""

from __future__ import annotations

import pytest

from imsa_desktop.services.concerns import ConcernReaders
from imsa_desktop.services.errors import NoSuchKind, ReadersFixed
from imsa_desktop.services.showing import Delivery
from imsa_desktop.storage import spaces
from tests.services.conftest import Laptop, Two

HEARD = {"words_heard": "He said he would find her.", "danger_now": "yes", "about": "adult"}


def _space_class(laptop: Laptop, space: bytes) -> str:
    with laptop.vault.read() as conn:
        return spaces.space_info(conn, space).space_class


def test_a_concern_is_raised_in_one_act_and_stands_outside_the_case(ana: Laptop) -> None:
    case = ana.case()
    raised = ana.workspace.concerns.raise_concern(HEARD, case=case.space)
    assert _space_class(ana, raised.space) == "concern"
    seen = ana.workspace.records.get("safeguarding_concern", raised.record)
    assert (seen["case_reference"], seen["standing"], seen["danger_now"]) == (case.reference, "open", "yes")
    assert str(seen["heard_on"]).startswith("2026-11-23")
    assert ana.workspace.records.list("safeguarding_concern", space=case.space) == []
    assert seen.case is None  # no list of the case can come upon it


def test_each_concern_has_a_space_of_its_own(ana: Laptop) -> None:
    concerns = ana.workspace.concerns
    first, second = concerns.raise_concern(HEARD), concerns.raise_concern({}, kind="complaint")
    assert first.space != second.space
    third = ana.workspace.records.add("service_concern", {"what": "No beds"})  # also from a command
    assert ana.workspace.records.get("service_concern", third).space not in (first.space, second.space)
    with pytest.raises(NoSuchKind):
        concerns.raise_concern({}, kind="note")


def test_a_concern_waits_on_today_until_somebody_was_told(ana: Laptop) -> None:
    concerns = ana.workspace.concerns
    raised = concerns.raise_concern(HEARD)
    (line,) = concerns.waiting()
    assert line.delivery is Delivery.SAVED
    assert "telephone" in line.words
    concerns.told(raised.record, "Olive, duty desk")
    assert concerns.waiting() == []
    (line,) = concerns.all()
    assert (line.told, line.waits) == (True, False)
    assert "Olive, duty desk" in line.words
    ana.workspace.records.change("safeguarding_concern", raised.record, {"standing": "closed"})
    assert concerns.all() == []
    assert len(concerns.all(closed=True)) == 1


def test_head_office_has_it_by_itself_and_says_that_it_acts(two: Two) -> None:
    raised = two.ana.workspace.concerns.raise_concern(HEARD)
    two.exchange()
    (line,) = two.office.workspace.concerns.all()
    assert line.view["words_heard"] == HEARD["words_heard"]
    assert two.ana.workspace.concerns.waiting() == []
    assert two.ana.workspace.concerns.all()[0].words == "Received. Nobody has said yet that they act on it."
    two.office.workspace.concerns.receive(raised.record)
    two.exchange()
    assert two.ana.workspace.concerns.all()[0].words == "Read by Olive."


def test_readers_are_chosen_until_it_is_sent(two: Two) -> None:
    concerns = two.ana.workspace.concerns
    raised = concerns.raise_concern(HEARD)
    assert concerns.readers(raised.space) == ConcernReaders()
    assert "head office" in concerns.readers_in_words(raised.space)
    with two.ana.vault.read() as conn:
        me = two.ana.workspace._names.devices(conn)[two.ana.vault.device]
    concerns.choose_readers(raised.space, ConcernReaders(head_office=False, people=frozenset({me})))
    two.exchange()
    assert two.office.workspace.concerns.all() == []  # not sent: nobody but its maker would read it
    assert concerns.waiting()
    concerns.choose_readers(raised.space, ConcernReaders())
    two.exchange()
    assert len(two.office.workspace.concerns.all()) == 1
    assert concerns.readers(raised.space) is None
    with pytest.raises(ReadersFixed):
        concerns.choose_readers(raised.space, ConcernReaders(head_office=False))


def test_a_named_colleague_reads_it_and_head_office_does_not(two: Two) -> None:
    """Olive is both here, so what is looked at are the rings that have envelopes."""
    from imsa_desktop.sync.membership import membership
    from imsa_desktop.sync.space_rules import genesis_of
    from imsa_protocol.policy import RingClass

    with two.office.vault.read() as conn:
        member = membership(two.office.vault, conn)
    concerns = two.ana.workspace.concerns
    raised = concerns.raise_concern(HEARD, readers=ConcernReaders(head_office=False, people=frozenset({member.person})))
    assert concerns.readers_in_words(raised.space) == "You and Olive will read it."
    two.exchange()
    with two.ana.vault.read() as conn:
        genesis = genesis_of(conn, raised.space)
    assert genesis is not None
    classes = {member.register.ring(each.ring).ring_class for each in genesis.envelopes}
    assert classes == {RingClass.PERSON}
    assert len(two.office.workspace.concerns.all()) == 1


def test_a_concern_raised_from_a_query_hears_of_the_case_and_the_case_not_of_it(ana: Laptop) -> None:
    at = ana.workspace
    query = at.advice.log({"question": "May I ring?"})
    raised = at.concerns.raise_concern({**HEARD, "advice_query": query.hex()})
    opened = at.advice.step_up(query)
    assert at.records.get("safeguarding_concern", raised.record)["case_reference"] == opened.reference
    assert at.records.get("case", opened.case)["danger_now"] is None
    desk = at.records.get("advice_query", query)
    assert not any(raised.record.hex() in str(value) for value in desk.values.values())  # the desk has other readers


def test_steps_and_decisions_hang_on_their_concern(two: Two) -> None:
    at = two.ana.workspace
    raised = at.concerns.raise_concern(HEARD)
    at.records.add("concern_step", {"what": "Rang the council"}, parent=raised.record)
    at.records.add("capacity_decision", {"decision": "To go back tonight"}, parent=raised.record)
    two.exchange()
    office = two.office.workspace.records
    assert [each.title for each in office.list("concern_step", parent=raised.record)] == ["Rang the council"]
    assert len(office.list("capacity_decision", space=raised.space)) == 1


def test_an_editor_keeps_a_concern_from_the_first_word(ana: Laptop) -> None:
    case = ana.case()
    editor = ana.workspace.concerns.begin("complaint", case=case.space, values={"about": "advocate"})
    assert editor.values["taken_by"] == "Ana"
    assert editor.values["case_reference"] == case.reference
    assert len(ana.workspace.concerns.waiting()) == 1


def test_before_joining_it_is_said_who_will_read_each_concern(ana: Laptop) -> None:
    at = ana.workspace
    asked = at.concerns.raise_concern(HEARD, readers=ConcernReaders(supervisors=True))
    alone = at.concerns.raise_concern(HEARD, readers=ConcernReaders(head_office=False))
    at.staff.add("training_entry", {"what": "Housing law"})
    told = {each.space: each.sentence for each in at.joining.preview()}
    assert told[asked.space] == "A concern you wrote down: you and head office and supervisors will read it."
    assert told[alone.space] == "A concern you wrote down: nobody but you will read it."
    assert "Your staff file (supervision and training): you and supervisors will read it." in told.values()


def test_a_service_that_was_told_and_a_complaint_somebody_looks_into_wait_for_nobody(ana: Laptop) -> None:
    concerns, records = ana.workspace.concerns, ana.workspace.records
    service = concerns.raise_concern({"service": "Night hostel"}, kind="service_concern").record
    complaint = concerns.raise_concern({"words": "Twice the wrong day."}, kind="complaint").record
    assert len(concerns.waiting()) == 2
    records.change("service_concern", service, {"raised_with": "The manager", "raised_on": "2026-11-22"})
    records.change("complaint", complaint, {"looked_into_by": "Olive"})
    assert concerns.waiting() == []
    assert [line.words for line in concerns.all()] == [
        "Looked into by Olive.",
        "Told to The manager, 22 November 2026.",
    ]


def test_a_step_is_asked_about_again_until_the_next_step_or_the_end_of_the_concern(ana: Laptop) -> None:
    at = ana.workspace
    raised = at.concerns.raise_concern(HEARD)

    def asked() -> list[str]:
        day = at.today.day()
        return [each.what for each in (*day.overdue, *day.today, *day.this_week) if each.kind == "concern_step"]

    first = {"what": "Rang the council", "on": "2026-11-22T09:00+00:00", "again_by": "2026-11-23"}
    at.records.add("concern_step", first, parent=raised.record)
    assert asked() == ["Ask again about a concern: Rang the council"]
    then = {"what": "Wrote to them", "on": "2026-11-23T09:00+00:00", "again_by": "2026-11-25"}
    at.records.add("concern_step", then, parent=raised.record)
    assert asked() == ["Ask again about a concern: Wrote to them"]
    at.records.change("safeguarding_concern", raised.record, {"standing": "closed"})
    assert asked() == []


def test_a_complaint_is_read_by_the_advocate_once_it_is_released_and_only_as_it_stood(two: Two) -> None:
    office, ana = two.office.workspace, two.ana.workspace
    told = {"words": "She shouted at Ms Okafor.", "about": "advocate", "answer_due": "2026-12-07"}
    raised = office.concerns.raise_concern(told, kind="complaint")
    office.records.change("complaint", raised.record, {"words": "She shouted at somebody."})
    two.exchange()
    assert ana.concerns.all(closed=True) == []
    (her,) = (each.id for each in office.joining.people() if each.name == "Ana")
    made = office.releasing.release(raised.record, her)
    office.records.change("complaint", raised.record, {"learned": "Two people next time."})
    two.exchange()

    (line,) = ana.concerns.all()
    assert (line.view["words"], line.view["released"]) == ("She shouted at somebody.", "yes")
    story = [str(each) for each in ana.records.history("complaint", made.record)]
    assert not any("Okafor" in each or "Two people" in each for each in story)
    with two.ana.vault.read() as conn:
        assert not any(each.id == raised.space for each in spaces.spaces(conn))  # not so much as its key
    (own,) = office.concerns.all()
    assert (own.view.id, own.view["released_to"], own.view["released_on"]) == (raised.record, "Ana", "2026-11-23")
