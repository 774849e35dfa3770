"""Questions: settled with a reason, refused when they have grown, and a new question when settled twice differently."""

from __future__ import annotations

import pytest

from imsa_desktop.services.errors import NoSuchAnswer, NoSuchQuestion, ReasonNeeded
from tests.services.conftest import Two


def _asked(two: Two) -> bytes:
    case = two.ana.case()
    two.exchange()
    for laptop, answer in ((two.ana, "yes"), (two.office, "no")):
        laptop.workspace.interpreting.open_need(case.space).save({"needed": answer})
    two.exchange()
    return case.space


def test_settling_needs_a_reason_and_one_of_the_answers(two: Two) -> None:
    _asked(two)
    (question,) = two.office.workspace.questions.open()
    assert question.label == "Interpreter need – Is an interpreter needed?"
    assert [(each.who, each.words, each.mine) for each in question.answers] == [
        ("Ana", "Yes", False),
        ("Olive", "No", True),
    ]
    with pytest.raises(ReasonNeeded):
        two.office.workspace.questions.settle(question.id, 1, " ")
    for number in (0, 3):
        with pytest.raises(NoSuchAnswer):
            two.office.workspace.questions.settle(question.id, number, "Asked again")
    assert two.office.workspace.questions.count() == 1


def test_a_question_that_has_grown_is_refused_and_names_what_it_grew_to(two: Two) -> None:
    space = _asked(two)
    (question,) = two.office.workspace.questions.open()
    two.ana.workspace.interpreting.open_need(space).save({"needed": "declined"})
    two.exchange()
    with pytest.raises(NoSuchQuestion) as refused:
        two.office.workspace.questions.settle(question, 1, "Asked again")
    (grown,) = two.office.workspace.questions.open(space)
    assert refused.value.grown_to == grown.id.hex()
    assert len(grown.answers) == 3
    two.office.workspace.questions.settle(grown, 1, "Asked again")
    with pytest.raises(NoSuchQuestion) as settled:
        two.office.workspace.questions.settle(grown, 1, "Asked again")
    assert settled.value.grown_to is None


def test_two_different_settlements_are_a_new_question(two: Two) -> None:
    _asked(two)
    for laptop, number in ((two.ana, 1), (two.office, 2)):
        (question,) = laptop.workspace.questions.open()
        laptop.workspace.questions.settle(question.id, number, "As I see it")
    two.exchange()
    for laptop in (two.ana, two.office):
        (question,) = laptop.workspace.questions.open()
        assert {each.value for each in question.answers} == {"yes", "no"}


def test_two_equal_settlements_agree(two: Two) -> None:
    _asked(two)
    for laptop in (two.ana, two.office):
        (question,) = laptop.workspace.questions.open()
        laptop.workspace.questions.settle(question.id, 1, "She said so")
    two.exchange()
    assert two.ana.workspace.questions.count() == two.office.workspace.questions.count() == 0


def test_a_whole_group_is_settled_together(two: Two) -> None:
    case = two.ana.case()
    risk = two.ana.workspace.records.add("risk_judgement", {"level": "low"}, space=case.space)
    two.exchange()
    two.ana.workspace.records.change("risk_judgement", risk, {"level": "high", "reasons": "Threats by telephone"})
    two.office.workspace.records.change("risk_judgement", risk, {"level": "medium", "reasons": "A new address"})
    two.exchange()
    for laptop in (two.ana, two.office):
        view = laptop.workspace.records.get("risk_judgement", risk)
        assert (view["level"], view["reasons"]) == ("high", "Threats by telephone")
    (question,) = two.office.workspace.questions.open()
    two.office.workspace.questions.settle(question.id, 2, "We saw the address")
    two.exchange()
    view = two.ana.workspace.records.get("risk_judgement", risk)
    assert (view["level"], view["reasons"], view.needs_look) == ("medium", "A new address", False)


def test_a_joined_text_is_marked_until_somebody_accepts_it(two: Two) -> None:
    case = two.ana.case()
    client = case.client
    first, second = "She cooks for everybody.", "She sings."
    two.ana.workspace.records.change("client", client, {"strengths": f"{first}\n\nShe reads.\n\n{second}"})
    two.exchange()
    two.ana.workspace.records.change(
        "client", client, {"strengths": f"{first} At weddings too.\n\nShe reads.\n\n{second}"}
    )
    two.office.workspace.records.change(
        "client", client, {"strengths": f"{first}\n\nShe reads.\n\n{second} In a choir."}
    )
    two.exchange()
    editor = two.office.workspace.records.open_editor("client", client)
    state = editor.state("strengths")
    assert state is not None
    assert state.standing.value == "joined"
    assert "weddings" in state.value
    assert "choir" in state.value
    editor.save({**editor.values, "pronouns": "she"})  # other fields leave the mark
    assert two.office.workspace.records.get("client", client).fields["strengths"].standing.value == "joined"
    editor.accept("strengths")
    two.exchange()
    assert two.ana.workspace.records.get("client", client).fields["strengths"].standing.value == "settled"
