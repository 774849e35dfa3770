"""An editor saves with what it had shown: no duplicates, no question with oneself, nothing unseen replaced."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.services.editor import DraftKept, Editor
from imsa_desktop.services.errors import FinishedRecord
from imsa_desktop.services.showing import FieldStanding
from imsa_desktop.storage import journal
from imsa_desktop.storage.errors import DiskFull, NotAChange
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.records import get
from tests.services.conftest import Laptop, Two


def test_saving_twice_makes_one_record_and_no_question(ana: Laptop) -> None:
    case = ana.case()
    editor = ana.workspace.records.open_editor("task", space=case.space)
    first = editor.save({**editor.values, "what": "Ring the solicitor"})
    second = editor.save({**editor.values, "what": "Ring the solicitor"})
    assert first.changed
    assert not second.changed
    assert len(ana.workspace.records.list("task", space=case.space)) == 1
    assert ana.workspace.questions.count() == 0


def test_an_editor_keeps_to_the_record_of_its_own_case_where_another_case_has_one_of_the_same_id(ana: Laptop) -> None:
    first, second = ana.case(), ana.case("Mai")
    records = ana.workspace.records
    mine = records.add("task", {"what": "Ring the solicitor"}, space=first.space)
    theirs = Edit(second.space, "task", mine, {"what": "Something else"})
    with ana.vault.write() as conn:
        journal.save(ana.vault, conn, [theirs])
    kind = kind_named("task")
    for space, what in ((first.space, "Ring the solicitor"), (second.space, "Something else")):
        draft = DraftKept("", kind, mine, space, None, {}, False, 0, {})
        editor = records.resume(draft)
        assert editor.values["what"] == what
        editor.save({**editor.values, "notes": what})
        with ana.vault.read() as conn:
            assert get(conn, "task", mine, space).values["notes"] == what


def test_a_double_click_on_save_makes_one_record(ana: Laptop) -> None:
    case = ana.case()
    editor = ana.workspace.records.open_editor("task", space=case.space)
    with ThreadPoolExecutor(4) as clicks:
        saves = list(clicks.map(lambda _: editor.save({"what": "Ring", "urgency": "urgent"}), range(8)))
    assert sum(bool(each.changed) for each in saves) == 1
    assert len(ana.workspace.records.list("task", space=case.space)) == 1
    task = ana.workspace.records.get("task", editor.record)
    assert len(ana.workspace.records.history("task", task.id)) == 1
    assert not task.needs_look


def test_changing_ones_mind_in_one_editor_is_no_question(ana: Laptop) -> None:
    case = ana.case()
    editor = ana.workspace.interpreting.open_need(case.space)
    for answer in ("yes", "no", "yes", "no"):
        editor.save({**editor.values, "needed": answer})
    card = ana.workspace.interpreting.card(case.space)
    assert card.need is not None
    assert card.need["needed"] == "no"
    assert not card.need.needs_look


def test_an_untouched_new_form_saves_nothing(ana: Laptop) -> None:
    case = ana.case()
    editor = ana.workspace.records.open_editor("task", space=case.space)
    assert editor.save(editor.values).changed == ()
    assert ana.workspace.records.list("task", space=case.space) == []


def test_finishing_an_empty_form_never_refuses_and_lists_what_is_missing(ana: Laptop) -> None:
    case = ana.case()
    editor = ana.workspace.records.open_editor("encounter", space=case.space)
    saved = editor.finish({})
    assert {each.field for each in saved.missing} >= {"encounter_kind", "what_happened"}
    assert ana.workspace.records.get("encounter", editor.record).finished


def test_a_finished_encounter_is_not_edited(ana: Laptop) -> None:
    case = ana.case()
    editor = ana.workspace.records.open_editor("encounter", space=case.space)
    editor.finish({"about": "Housing"})
    with pytest.raises(FinishedRecord):
        ana.workspace.records.open_editor("encounter", editor.record).save({"about": "Benefits"})
    assert ana.workspace.records.get("encounter", editor.record)["about"] == "Housing"


def test_a_draft_survives_lock_and_unlock_with_what_it_had_seen(ana: Laptop) -> None:
    case = ana.case()
    editor = ana.workspace.interpreting.open_need(case.space)
    editor.save({"needed": "yes", "modes": frozenset({"telephone"})})
    again = ana.workspace.interpreting.open_need(case.space)
    again.keep({**again.values, "dialect": "Huế", "modes": frozenset({"telephone", "video"})})
    workspace = ana.reopen()
    (draft,) = workspace.records.drafts()
    restored = workspace.records.resume(draft)
    assert restored.draft_restored
    assert restored.values["dialect"] == "Huế"
    assert restored.values["modes"] == frozenset({"telephone", "video"})
    restored.save(restored.values)
    assert workspace.records.drafts() == []
    need = workspace.interpreting.card(case.space).need
    assert need is not None
    assert need["dialect"] == "Huế"
    assert not need.needs_look


def test_a_draft_saved_from_a_form_without_its_field_loses_no_word(ana: Laptop) -> None:
    case = ana.case()
    client = ana.workspace.records.list("client", space=case.space)[0]
    ana.workspace.records.open_editor("client", client.id).keep({"wants": "A safe place for my sister"})
    workspace = ana.reopen()
    (draft,) = workspace.records.drafts()
    other_form = workspace.records.resume(draft)
    assert other_form.restored == {"wants"}
    other_form.keep({"pronouns": "she"})
    (draft,) = workspace.records.drafts()
    assert draft.values == {"wants": "A safe place for my sister", "pronouns": "she"}
    other_form.finish({"pronouns": "she"})
    assert workspace.records.drafts() == []
    assert workspace.records.get("client", client.id)["wants"] == "A safe place for my sister"
    other_form.save({"wants": "", "pronouns": "she"})
    assert not workspace.records.get("client", client.id)["wants"]


def test_settling_a_question_leaves_what_is_being_typed_in_another_field_as_a_draft(two: Two) -> None:
    case = two.ana.case()
    two.exchange()
    for laptop, answer in ((two.ana, "yes"), (two.office, "no")):
        laptop.workspace.interpreting.open_need(case.space).save({"needed": answer})
    two.exchange()
    editor = two.office.workspace.interpreting.open_need(case.space)
    editor.keep({"dialect": "Huế", "notes": "Rings on Fridays"})
    editor.settle("needed", 1, "She said so")
    (draft,) = two.office.reopen().records.drafts()
    assert draft.values == {"dialect": "Huế", "notes": "Rings on Fridays"}
    restored = two.office.workspace.records.resume(draft)
    restored.save(restored.values)
    assert two.office.workspace.records.drafts() == []
    need = two.office.workspace.interpreting.card(case.space).need
    assert need is not None
    assert (need["dialect"], need["notes"], need.needs_look) == ("Huế", "Rings on Fridays", False)
    assert len(two.office.workspace.records.list("interpreter_need", space=case.space)) == 1


def test_accepting_a_joined_text_leaves_what_is_being_typed_in_another_field_as_a_draft(two: Two) -> None:
    client, editor = _joined_strengths(two)
    editor.keep({"wants": "A safe place for my sister"})
    assert editor.accept("strengths").changed
    (draft,) = two.office.reopen().records.drafts()
    assert draft.values == {"wants": "A safe place for my sister"}
    restored = two.office.workspace.records.resume(draft)
    assert restored.arrived() == ()
    restored.save({})
    client_now = two.office.workspace.records.get("client", client)
    assert client_now["wants"] == "A safe place for my sister"
    assert client_now.fields["strengths"].standing is FieldStanding.SETTLED


def test_finishing_a_form_keeps_a_joined_text_that_stands_in_it(two: Two) -> None:
    client, editor = _joined_strengths(two)
    editor.save({"strengths": editor.values["strengths"]})
    assert two.office.workspace.records.get("client", client).fields["strengths"].standing is FieldStanding.JOINED
    editor.finish({"strengths": editor.values["strengths"]})
    assert two.office.workspace.records.get("client", client).fields["strengths"].standing is FieldStanding.SETTLED


def _joined_strengths(two: Two) -> tuple[bytes, Editor]:
    case = two.ana.case()
    client = two.ana.workspace.records.list("client", space=case.space)[0].id
    two.ana.workspace.records.change("client", client, {"strengths": "Sings.\n\nCooks.\n\nReads."})
    two.exchange()
    for laptop, words in (
        (two.ana, "Sings well.\n\nCooks.\n\nReads."),
        (two.office, "Sings.\n\nCooks.\n\nReads a lot."),
    ):
        laptop.workspace.records.change("client", client, {"strengths": words})
    two.exchange()
    editor = two.office.workspace.records.open_editor("client", client)
    state = editor.state("strengths")
    assert state is not None
    assert state.standing is FieldStanding.JOINED
    return client, editor


def test_saving_part_of_a_form_saves_the_whole_draft(ana: Laptop) -> None:
    case = ana.case()
    editor = ana.workspace.interpreting.open_need(case.space)
    editor.keep({"needed": "yes", "dialect": "Huế"})
    editor.save({"needed": "yes"})
    assert ana.workspace.records.drafts() == []
    need = ana.workspace.interpreting.card(case.space).need
    assert need is not None
    assert (need["needed"], need["dialect"]) == ("yes", "Huế")


def test_two_open_editors_of_one_record_never_drop_each_others_words(ana: Laptop) -> None:
    case = ana.case()
    client = ana.workspace.records.list("client", space=case.space)[0]
    page = ana.workspace.records.open_editor("client", client.id)
    sheet = ana.workspace.records.open_editor("client", client.id)
    page.keep({"wants": "A safe place for my sister"})
    sheet.keep({"pronouns": "she"})
    assert [each.values for each in ana.workspace.records.drafts()] == [
        {"wants": "A safe place for my sister", "pronouns": "she"}
    ]
    sheet.save({"pronouns": "she"})
    (draft,) = ana.reopen().records.drafts()
    assert draft.values == {"wants": "A safe place for my sister"}
    restored = ana.workspace.records.resume(draft)
    restored.save(restored.values)
    assert ana.workspace.records.drafts() == []
    after = ana.workspace.records.get("client", client.id)
    assert (after["wants"], after["pronouns"], after.needs_look) == ("A safe place for my sister", "she", False)


def test_a_new_form_typed_empty_again_leaves_no_draft_when_it_is_left(ana: Laptop) -> None:
    case = ana.case()
    editor = ana.workspace.records.open_editor("task", space=case.space)
    editor.keep({"what": "Ring"})
    editor.save({"what": ""})
    assert ana.workspace.records.drafts() == []
    assert ana.workspace.records.list("task", space=case.space) == []


def test_what_cannot_be_saved_is_kept_as_a_draft_at_once(ana: Laptop) -> None:
    case = ana.case()
    editor = ana.workspace.encounters.open_new(case.space)
    too_long = "what she said " * 20_000
    with pytest.raises(NotAChange):
        editor.save({"what_happened": too_long, "about": "Housing"})
    (draft,) = ana.reopen().records.drafts()
    assert draft.values == {"what_happened": too_long, "about": "Housing"}


def test_a_draft_typed_back_to_what_stood_is_dropped(ana: Laptop) -> None:
    case = ana.case()
    editor = ana.workspace.interpreting.open_need(case.space)
    editor.keep({"dialect": "Huế"})
    editor.keep({"dialect": ""})
    assert ana.workspace.records.drafts() == []


def test_a_full_disk_while_saving_loses_nothing(ana: Laptop) -> None:
    case = ana.case()
    editor = ana.workspace.encounters.open_new(case.space)
    editor.save({"about": "Housing"})
    words = "what she said, " * 9000 + "and no more"
    _fill_the_disk(ana)
    with pytest.raises(DiskFull):
        editor.save({**editor.values, "what_happened": words})
    assert ana.workspace.records.get("encounter", editor.record)["about"] == "Housing"
    _empty_the_disk(ana)
    editor.save({**editor.values, "what_happened": words})
    seen = ana.workspace.records.get("encounter", editor.record)
    assert seen["what_happened"] == words
    assert not seen.needs_look


def _fill_the_disk(laptop: Laptop) -> None:
    with laptop.vault.write() as conn:
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        conn.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def _empty_the_disk(laptop: Laptop) -> None:
    with laptop.vault.write() as conn:
        conn.exec_driver_sql("PRAGMA max_page_count = 1000000")


def test_what_arrives_while_an_editor_is_open_is_announced_and_not_replaced(two: Two) -> None:
    case = two.ana.case()
    mine = two.ana.workspace.interpreting.open_need(case.space)
    mine.save({"needed": "not_asked"})
    two.exchange()
    theirs = two.office.workspace.interpreting.open_need(case.space)
    two.ana.workspace.records.change("interpreter_need", mine.record, {"needed": "yes"})
    two.exchange()
    (arrived,) = theirs.arrived()
    assert arrived.field.name == "needed"
    theirs.save({**theirs.values, "needed": "no"})
    need = two.office.workspace.records.get("interpreter_need", mine.record)
    assert need["needed"] == "yes"  # the safer one shows
    assert need.fields["needed"].standing is FieldStanding.QUESTION
    theirs.save({**theirs.values, "needed": "no"})
    question = two.office.workspace.questions.open()
    assert [len(each.answers) for each in question] == [2]


def test_what_was_taken_in_is_replaced_by_the_next_save(two: Two) -> None:
    case = two.ana.case()
    mine = two.ana.workspace.records.open_editor("task", space=case.space)
    mine.save({"what": "Ring"})
    two.exchange()
    theirs = two.office.workspace.records.open_editor("task", mine.record)
    two.ana.workspace.records.change("task", mine.record, {"what": "Ring twice"})
    two.exchange()
    view = theirs.take_in()
    assert view is not None
    assert view["what"] == "Ring twice"
    assert theirs.arrived() == ()
    theirs.save({"what": "Ring three times"})
    task = two.office.workspace.records.get("task", mine.record)
    assert task.fields["what"].others == ()


def test_a_form_save_never_settles_an_open_question(two: Two) -> None:
    case = two.ana.case()
    two.exchange()
    for laptop, answer in ((two.ana, "yes"), (two.office, "no")):
        laptop.workspace.interpreting.open_need(case.space).save({"needed": answer})
    two.exchange()
    editor = two.office.workspace.interpreting.open_need(case.space)
    state = editor.state("needed")
    assert state is not None
    assert state.question is not None
    editor.save({**editor.values, "dialect": "Huế"})
    assert two.office.workspace.questions.count() == 1
    editor.save({**editor.values, "needed": "declined"})
    (grown,) = two.office.workspace.questions.open()
    assert sorted(each.value for each in grown.answers) == ["declined", "no", "yes"]
    editor.take_in()
    number = 1 + [each.value for each in editor.state("needed").question.answers].index("yes")  # type: ignore[union-attr]  # reason: shown above
    editor.settle("needed", number, "Linh said so again")
    assert two.office.workspace.questions.count() == 0
    two.exchange()
    assert two.ana.workspace.questions.count() == 0


def test_two_people_who_write_the_need_offline_meet_in_one_record(two: Two) -> None:
    case = two.ana.case()
    two.exchange()
    for laptop in (two.ana, two.office):
        laptop.workspace.interpreting.open_need(case.space).save({"needed": "yes", "language": "vi"})
    two.exchange()
    for laptop in (two.ana, two.office):
        assert len(laptop.workspace.records.list("interpreter_need", space=case.space)) == 1
        assert laptop.workspace.questions.count() == 0
