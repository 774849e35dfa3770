"""What is typed for an act on a record waits on this laptop, and goes in the very transaction that does the act."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from imsa_desktop.casework.deadlines.governing import Override
from imsa_desktop.services.act_words import (
    DEADLINE,
    NOT_TO_BE_USED,
    RESTORE,
    SETTLE,
    SHARE,
    WITHDRAW,
    ActOn,
    earlier_answer,
)
from imsa_desktop.services.errors import NoSuchAnswer, NoSuchField
from tests.services.conftest import Laptop

_WHY = {"reason": "Typed twice"}


@pytest.fixture
def ana(new_laptop: Callable[[str], Laptop]) -> Laptop:
    return new_laptop("Ana")


def _waiting(laptop: Laptop) -> list[str]:
    return [each.act for each in laptop.workspace.records.drafts()]


def test_the_words_wait_over_a_lock_and_emptied_lines_are_no_draft(ana: Laptop) -> None:
    note = ana.workspace.records.add("note", {"title": "Keys"}, space=ana.case().space)
    on = ActOn(WITHDRAW, "note", note)
    ana.workspace.act_words.keep(on, _WHY)
    words = ana.reopen().act_words
    assert words.kept(on) == _WHY
    words.keep(on, {"reason": ""})
    assert words.kept(on) == {}
    assert _waiting(ana) == []


def test_each_act_takes_its_words_with_it_and_leaves_the_others(ana: Laptop) -> None:
    workspace, space = ana.workspace, ana.case().space
    records, words = workspace.records, workspace.act_words
    decision = records.add("decision", {"what": "Refused"}, space=space)
    deadline = records.add("deadline", {"what": "Review", "printed": "2030-12-08"}, space=space, parent=decision)
    note = records.add("note", {"title": "Keys"}, space=space)
    first, second = (workspace.interpreting.open_need(space) for _ in range(2))
    first.save({"needed": "yes"})
    second.save({"needed": "no"})
    (question,) = workspace.questions.open()
    words.keep(ActOn(SETTLE, question.kind.name, question.record, space, question.register), _WHY)
    words.keep(ActOn(NOT_TO_BE_USED, "do_not_use", space, space), {"who": "Ben"})
    words.keep(ActOn(DEADLINE, "deadline", deadline, space, parent=decision), {"override_why": "Misprint"})
    words.keep(ActOn(WITHDRAW, "note", note, space), _WHY)

    records.withdraw("note", note, "Typed twice")
    assert sorted(_waiting(ana)) == [DEADLINE, NOT_TO_BE_USED, SETTLE]
    workspace.deadlines.override(deadline, Override.WRONG_DATE, "2030-12-10", words="Misprint")
    assert sorted(_waiting(ana)) == [NOT_TO_BE_USED, SETTLE]
    workspace.interpreting.not_to_be_used(space, "Ben")
    assert _waiting(ana) == [SETTLE]
    with pytest.raises(NoSuchAnswer):
        workspace.questions.settle(question, 9, "Typed twice")
    assert _waiting(ana) == [SETTLE]  # nothing was done, so the words stay
    workspace.questions.settle(question, 1, "Typed twice")
    assert _waiting(ana) == []


def test_who_got_a_copy_is_written_down_and_its_draft_ends_in_one_step(ana: Laptop) -> None:
    workspace, space = ana.workspace, ana.case().space
    here, there = (ActOn(SHARE, kind, space, space, kind) for kind in ("need", "duty_sheet"))
    for each in (here, there):
        workspace.act_words.keep(each, {"recipient": "Hope Housing"})
    assert all(workspace.act_words.stands(each) for each in workspace.records.drafts())
    with pytest.raises(NoSuchField):
        workspace.consents.shared(space, {"no such field": "x"}, ends=here.key)
    assert workspace.act_words.kept(here)
    workspace.consents.shared(space, {"recipient": "Hope Housing"}, ends=here.key)
    assert not workspace.act_words.kept(here)
    assert workspace.act_words.kept(there)


def test_why_an_answer_is_brought_back_waits_for_just_that_answer(ana: Laptop) -> None:
    workspace, space = ana.workspace, ana.case().space
    records, words = workspace.records, workspace.act_words
    note = records.add("note", {"title": "Keys"}, space=space)
    for title in ("Bag", "Hat"):
        records.change("note", note, {"title": title})
    now, bag, keys = (each.change for each in records.history("note", note))
    for change in (keys, bag):
        words.keep(ActOn(RESTORE, "note", note, space, earlier_answer("title", change)), _WHY)
    assert sorted(words.waiting(RESTORE, note)) == sorted([("title", keys), ("title", bag)])
    assert all(words.stands(each) for each in records.drafts())
    records.restore("note", note, "title", bag, "Typed twice")
    assert words.waiting(RESTORE, note) == [("title", keys)]
    words.keep(ActOn(RESTORE, "note", note, space, earlier_answer("title", now)), _WHY)
    words.keep(
        ActOn(RESTORE, "note", note, space, earlier_answer("title", records.history("note", note)[0].change)), _WHY
    )
    standing = [each.links["register"] for each in records.drafts() if not words.stands(each)]
    assert standing == [earlier_answer("title", records.history("note", note)[0].change)]  # it stands already


def test_words_for_what_cannot_be_done_any_more_are_known_as_such(ana: Laptop) -> None:
    workspace, space = ana.workspace, ana.case().space
    records, words = workspace.records, workspace.act_words
    decision = records.add("decision", {"what": "Refused"}, space=space)
    deadline = records.add("deadline", {"what": "Review"}, space=space, parent=decision)
    words.keep(ActOn(DEADLINE, "deadline", deadline, space, parent=decision), {"proof": "Receipt 12"})
    (draft,) = records.drafts()
    assert words.stands(draft)
    records.withdraw("decision", decision, "Of somebody else")
    assert not words.stands(draft)
    words.forget(draft.key)
    assert _waiting(ana) == []


def test_words_for_an_act_are_hidden_and_moved_with_the_entry_they_are_about(ana: Laptop) -> None:
    workspace, here, there = ana.workspace, ana.case().space, ana.case("Omar").space
    note = workspace.records.add("note", {"title": "Keys"}, space=here)
    workspace.act_words.keep(ActOn(WITHDRAW, "note", note, here), _WHY)
    workspace.misfiling.hide("note", note, "Another client's")
    assert _waiting(ana) == []
    workspace.misfiling.move("note", note, there, why="Another client's")
    (draft,) = workspace.records.drafts()
    (copy,) = workspace.records.list("note", space=there)
    assert (draft.act, draft.record, draft.space, draft.values) == (WITHDRAW, copy.id, there, _WHY)
    assert workspace.act_words.kept(ActOn(WITHDRAW, "note", copy.id)) == _WHY
