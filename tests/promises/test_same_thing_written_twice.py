"""Two people write the same things offline: nothing is lost, the safer answer shows, head office settles, all see."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from imsa_desktop.cli.output import id_of
from imsa_desktop.services.showing import Delivery, FieldStanding
from tests.promises.laptop import Laptop
from tests.promises.organisation import Founded, Hub, SharedCase, at_work

pytestmark = pytest.mark.slow


@dataclass(frozen=True)
class Disagreement:
    """What everybody holds after Ana and Olive have changed the same things without a connection."""

    hub: Hub
    ana: Laptop
    head_office: Laptop
    ben: Laptop
    case: SharedCase

    @property
    def everybody(self) -> tuple[Laptop, Laptop, Laptop]:
        return self.ana, self.head_office, self.ben


def disagree(hub: Hub, head_office: Laptop, ana: Laptop, ben: Laptop, case: SharedCase) -> Disagreement:
    """Change the same things on two laptops, then send and receive."""
    for laptop, needed, level, number in (
        (ana, "no", "low", "07700 900111"),
        (head_office, "yes", "high", "07700 900222"),
    ):
        at, who = laptop.at, laptop.person
        at.interpreting.open_need(case.space).save({"needed": needed})
        judged = {"level": level, "reasons": f"as {who} sees it", "judged_on": "2026-11-23"}
        at.records.change("risk_judgement", case.risk, judged)
        at.records.change("contact_way", case.telephone, {"value": number})
    _write_section(ana, case, "before", "Mai has a copy of my passport.")
    _write_section(head_office, case, "way_back", "The last train is at 21:40.")
    for laptop, words in ((ana, "First Mai,"), (head_office, "then the safe house.")):
        _write_section(laptop, case, "who_to_call", words)
    hub.exchange(rounds=2)
    return Disagreement(hub, ana, head_office, ben, case)


@pytest.fixture(scope="module")
def disagreement(founded: Founded, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Disagreement]:
    """To be looked at by several tests, and changed by none."""
    with at_work(founded, tmp_path_factory.mktemp("disagreement")) as (hub, head_office, ana, ben):
        yield disagree(hub, head_office, ana, ben, founded.case)


@pytest.fixture
def to_settle(hub: Hub, head_office: Laptop, ana: Laptop, ben: Laptop, case: SharedCase) -> Disagreement:
    """The same, to be settled."""
    return disagree(hub, head_office, ana, ben, case)


def _write_section(laptop: Laptop, case: SharedCase, key: str, words: str) -> None:
    editor = laptop.at.safety_plans.open_section(case.plan, key)
    editor.save({**editor.values, "words": words, "state": "talked"})


def _alike(*laptops: Laptop) -> None:
    assert len({tuple(sorted((space, digest) for space, digest in _cases(each).items())) for each in laptops}) == 1


def _cases(laptop: Laptop) -> dict[str, str]:
    told = [each for each in laptop.ask("digest") if each["class"] == "case"]
    assert all(each["unsent"] == 0 for each in told)
    return {each["space"]: each["digest"] for each in told}


def test_the_safer_answer_shows_on_every_laptop_and_the_question_is_open(disagreement: Disagreement) -> None:
    for laptop in disagreement.everybody:
        need = laptop.at.records.get("interpreter_need", disagreement.case.need)
        assert need["needed"] == "yes"
        assert need.fields["needed"].standing is FieldStanding.QUESTION
        question = need.fields["needed"].question
        assert question is not None
        assert {(each.who, each.value) for each in question.answers} == {("Ana", "no"), ("Olive", "yes")}
        assert question.answers[question.standing or 0].value == "yes"
        assert laptop.at.case_file.overview(disagreement.case.space).interpreter.question
        assert need.needs_look
    _alike(*disagreement.everybody)


def test_a_risk_judgement_is_one_whole_answer_and_never_half_of_two(disagreement: Disagreement) -> None:
    for laptop in disagreement.everybody:
        risk = laptop.at.records.get("risk_judgement", disagreement.case.risk)
        assert (risk["level"], risk["reasons"]) == ("high", "as Olive sees it")
        question = risk.fields["level"].question
        assert question is not None
        assert risk.fields["reasons"].question is not None
        assert question.register == "judgement"
        answers = {(each.value["level"], each.value["reasons"]) for each in question.answers}
        assert answers == {("low", "as Ana sees it"), ("high", "as Olive sees it")}


def test_both_telephone_numbers_are_listed_and_nobody_is_asked(disagreement: Disagreement) -> None:
    for laptop in disagreement.everybody:
        way = laptop.at.records.get("contact_way", disagreement.case.telephone)
        field = way.fields["value"]
        assert field.standing is FieldStanding.DIFFERING
        assert {field.value, *(each.value for each in field.others)} == {"07700 900111", "07700 900222"}
        for number in ("07700 900111", "07700900111", "07700 900222", "+44 7700 900222"):  # whoever rings is found
            assert [each.record for each in laptop.at.finding.find(number)] == [way.id]
    shown = {
        laptop.at.records.get("contact_way", disagreement.case.telephone)["value"] for laptop in disagreement.everybody
    }
    assert len(shown) == 1


def test_sections_of_the_plan_written_apart_are_both_kept(disagreement: Disagreement) -> None:
    for laptop in disagreement.everybody:
        plan = laptop.at.safety_plans.view(disagreement.case.plan)
        sections = {each.key: each.record for each in plan.sections if each.record is not None}
        assert sections["before"]["words"] == "Mai has a copy of my passport."
        assert sections["way_back"]["words"] == "The last train is at 21:40."
        both = sections["who_to_call"].fields["words"]
        assert both.question is not None
        assert {each.value for each in both.question.answers} == {"First Mai,", "then the safe house."}
        assert sections["who_to_call"]["state"] == "talked"


def test_nobody_is_asked_about_what_nobody_wrote_differently(disagreement: Disagreement) -> None:
    asked = [
        {(each["kind"], each["register"]) for each in laptop.ask("questions")} for laptop in disagreement.everybody
    ]
    assert asked[0] == {("interpreter_need", "needed"), ("risk_judgement", "judgement"), ("plan_section", "words")}
    assert asked[0] == asked[1] == asked[2]


def test_head_office_settles_with_a_reason_and_the_advocate_sees_it_at_the_next_contact(
    to_settle: Disagreement, hub: Hub, ana: Laptop, head_office: Laptop, ben: Laptop
) -> None:
    kept = {"needed": "yes", "judgement": "high", "words": "First Mai,"}
    for question in head_office.ask("questions"):
        number = next(each["number"] for each in question["answers"] if kept[question["register"]] in _values(each))
        reason = f"Asked Lan again about {question['register']}"
        head_office.ask("settle", question["question"], "--keep", str(number), "--reason", reason)
    assert head_office.ask("questions") == []
    assert len(ana.ask("questions")) == 3  # she cannot know yet
    head_office.ask("sync")
    ana.ask("sync")
    assert ana.ask("questions") == []
    risk = ana.at.records.history("risk_judgement", to_settle.case.risk)[0]
    assert (risk.what, risk.who, risk.mine, risk.reason) == (
        "settled",
        "Olive",
        False,
        "Asked Lan again about judgement",
    )
    replaced = {words for _, _, words in risk.replaced}
    assert any("as Ana sees it" in each for each in replaced)  # what gave way is still there to be read
    assert any("as Olive sees it" in each for each in replaced)
    need = ana.at.records.get("interpreter_need", to_settle.case.need)
    assert (need["needed"], need.needs_look, need.fields["needed"].others) == ("yes", False, ())
    hub.exchange()
    assert ben.ask("questions") == []
    _alike(ana, head_office, ben)


def _values(answer: dict[str, Any]) -> list[Any]:
    value = answer["value"]
    return list(value["group"].values()) if isinstance(value, dict) else [value]


def test_a_question_that_grew_unseen_is_not_settled(
    to_settle: Disagreement, hub: Hub, ana: Laptop, head_office: Laptop, ben: Laptop
) -> None:
    before = next(each for each in head_office.ask("questions") if each["register"] == "needed")
    need = id_of(to_settle.case.need)
    ben.ask("set", "interpreter_need", need, "needed=declined", "--reason", "Told me so")
    ana.ask("settle", before["question"], "--keep", "1", "--reason", "Ana's own view")
    hub.exchange()
    refusal = head_office.refused("settle", before["question"], "--keep", "1", "--reason", "Said so")
    assert refusal.code == 11
    assert "all answers are kept" in refusal.safe
    after = next(each for each in head_office.ask("questions") if each["register"] == "needed")
    assert after["question"] != before["question"]
    assert {each["value"] for each in after["answers"]} == {"declined", before["answers"][0]["value"]}
    _alike(ana, head_office, ben)


def test_where_a_record_is_is_told_truthfully(
    hub: Hub, ana: Laptop, head_office: Laptop, case: SharedCase, in_a_hurry: None
) -> None:
    def stands() -> Delivery:
        return ana.at.contact.delivery(case.client)

    assert stands() is Delivery.RECEIVED
    ana.at.records.change("client", case.client, {"name_to_use": "Lan Anh"})
    assert stands() is Delivery.SAVED
    ana.clock.forward(minutes=30)
    hub.running.stop()
    assert ana.refused("sync").code == 7
    assert stands() is Delivery.SAVED
    hub.restart()
    ana.at.contact.exchange()
    assert stands() is Delivery.SENT
    ana.at.contact.exchange()
    assert stands() is Delivery.SENT  # nobody at head office has it
    head_office.clock.forward(minutes=30)
    head_office.at.contact.exchange()
    assert stands() is Delivery.SENT  # head office has it, and this laptop cannot know
    ana.at.contact.exchange()
    assert stands() is Delivery.RECEIVED
    (shown,) = [each for each in ana.ask("status") if each.get("id") == id_of(case.client)]
    assert (shown["delivery"], shown["needs_look"]) == ("received", False)
    ana.at.records.change("client", case.client, {"pronouns": "she"})
    assert stands() is Delivery.SAVED
