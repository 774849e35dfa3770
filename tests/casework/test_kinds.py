"""Every record kind is well formed, whatever is added to it later."""

from __future__ import annotations

import dataclasses
import re

import pytest

from imsa_desktop.casework.declaration import (
    ANSWERS,
    FieldKind,
    Kind,
    MergeClass,
    Sensitivity,
    kinds,
    record_kind,
    text,
)
from imsa_desktop.casework.plan_sections import SECTIONS, section_named

KINDS = list(kinds().values())
FIELDS = [(kind, field) for kind in KINDS for field in kind.fields]
EACH_KIND = pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
DATES = {FieldKind.DATE, FieldKind.APPROXIMATE_DATE, FieldKind.MOMENT, FieldKind.TIME}
CODE = re.compile(r"[a-z][a-z0-9_]*")


def test_every_kind_of_the_path_is_declared():
    wanted = (
        "person client client_language contact_way interpreter_need do_not_use case encounter encounter_interpreter "
        "option amendment safety_plan plan_section plan_phrase plan_contact plan_issue check_in risk_judgement task "
        "professional_contact"
    )
    assert set(wanted.split()) <= set(kinds())


@EACH_KIND
def test_a_kind_has_words_and_a_title_of_its_own_fields(kind: Kind):
    assert CODE.fullmatch(kind.name)
    assert len(kind.name) <= 64
    assert kind.label
    assert kind.plural
    assert kind.record_type.__doc__
    if kind.title_field:
        assert kind.field(kind.title_field).kind is not FieldKind.CHOICES


@EACH_KIND
def test_a_kind_that_exists_once_can_be_placed(kind: Kind):
    parents = [field for field in kind.fields if field.is_parent]
    assert len(parents) <= 1
    if kind.once_in not in (None, "space"):
        assert parents
        assert parents[0].links_to == kind.once_in
        assert kind.once_in in kinds()
    if kind.once_key:
        assert kind.once_in
        assert kind.field(kind.once_key).kind in (FieldKind.CHOICE, FieldKind.TEXT)


@EACH_KIND
def test_registers_of_a_kind_never_meet(kind: Kind):
    registers = [register for field in kind.fields if not field.group for register in field.registers()]
    registers += list(kind.groups())
    assert len(registers) == len(set(registers))
    assert not any(register.startswith("_") for register in registers)
    assert all(len(register.encode()) <= 128 for register in registers)
    assert len(registers) <= 256


@EACH_KIND
def test_a_group_has_one_leading_field_and_the_others_follow_it(kind: Kind):
    for fields in kind.groups().values():
        assert [field.leads_group for field in fields].count(True) == 1
        assert fields[0].leads_group
        others = [field for field in fields if not field.leads_group]
        assert all(field.merge is MergeClass.PLAIN or field.safest_first == ("earliest",) for field in others)
        assert all(field.kind is not FieldKind.CHOICES for field in fields)


@EACH_KIND
def test_a_record_of_nothing_can_be_made_and_never_altered(kind: Kind):
    record = kind.record_type()
    assert all(getattr(record, field.name) is None for field in kind.fields)
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(record, kind.fields[0].name, "x")


@EACH_KIND
def test_a_field_is_named_and_worded(kind: Kind):
    for field in kind.fields:
        assert CODE.fullmatch(field.name)
        assert field.label
        assert field.label[0].isupper()
        assert not field.leads_group or field.group


@EACH_KIND
def test_choices_stand_where_they_belong_and_tell_each_other_apart(kind: Kind):
    for field in kind.fields:
        choosing = field.kind in (FieldKind.CHOICE, FieldKind.CHOICES, FieldKind.ANSWER)
        assert bool(field.choices) is choosing
        codes, labels = [choice.code for choice in field.choices], [choice.label for choice in field.choices]
        assert len(codes) == len(set(codes))
        assert len(labels) == len(set(labels))
        assert all(CODE.fullmatch(code) for code in codes)
        if field.kind is FieldKind.ANSWER:
            assert field.choices == ANSWERS


@EACH_KIND
def test_a_protective_order_lists_every_answer_once(kind: Kind):
    for field in kind.fields:
        if field.merge is not MergeClass.PROTECTIVE:
            assert field.safest_first == ()
        elif field.choices:
            assert field.kind in (FieldKind.CHOICE, FieldKind.ANSWER)
            assert sorted(field.safest_first) == sorted(choice.code for choice in field.choices)
        else:
            assert field.kind in DATES
            assert field.safest_first == ("earliest",)


@EACH_KIND
def test_long_words_merge_by_paragraphs_and_nothing_else_does(kind: Kind):
    for field in kind.fields:
        if field.merge is MergeClass.TEXT:
            assert field.kind is FieldKind.LONG_TEXT
            assert field.group is None


@EACH_KIND
def test_links_lead_to_declared_kinds(kind: Kind):
    for field in kind.fields:
        assert (field.links_to is not None) is (field.kind is FieldKind.LINK)
        assert field.links_to is None or field.links_to in kinds()


@EACH_KIND
def test_what_third_parties_said_and_the_account_never_print(kind: Kind):
    for field in kind.fields:
        if field.sensitivity is not Sensitivity.NORMAL:
            assert not field.prints


@pytest.mark.parametrize(
    ("kind", "field", "first", "last"),
    [
        ("interpreter_need", "needed", "yes", "no"),
        ("contact_way", "safety", "never", "safe"),
        ("do_not_use", "standing", "do_not_use", "lifted"),
        ("safety_plan", "printing", "do_not_print", "may_print"),
        ("plan_section", "printing", "do_not_print", "may_print"),
        ("address", "confidential", "yes", "no"),
        ("professional_contact", "permission", "withdrawn", "given"),
        ("client", "may_be_child", "yes", "no"),
        ("case", "stage", "open", "closed"),
        ("task", "state", "open", "done"),
        ("risk_judgement", "level", "high", "low"),
        ("check_in", "state", "acting", "came"),
        ("plan_contact", "safe_to_call", "no", "yes"),
        ("client_language", "fluency", "none", "fluent"),
    ],
)
def test_the_safer_answer_stands_first(kind: str, field: str, first: str, last: str):
    order = kinds()[kind].field(field).safest_first
    assert (order[0], order[-1]) == (first, last)


def test_not_asked_is_never_taken_for_the_unsafe_answer():
    for _, field in FIELDS:
        if field.merge is MergeClass.PROTECTIVE and "not_asked" in field.safest_first:
            assert field.safest_first[-1] != "not_asked"
            assert field.safest_first[0] != "not_asked"


def test_review_days_keep_the_earlier_one():
    reviews = [field for _, field in FIELDS if field.name == "review_on"]
    assert reviews
    assert all(field.safest_first == ("earliest",) for field in reviews)


def test_risk_is_one_answer_with_its_reasons_and_its_assessor():
    group = kinds()["risk_judgement"].groups()["judgement"]
    assert [field.name for field in group] == ["level", "reasons", "assessor", "judged_on"]


def test_the_code_word_is_neither_printed_nor_found():
    field = kinds()["safety_plan"].field("code_word")
    assert (field.prints, field.searched) == (False, False)


def test_the_plan_has_every_section_in_the_order_it_is_talked_through():
    assert [section.key for section in SECTIONS] == [
        "decision",
        "worries",
        "before",
        "on_the_way",
        "while_there",
        "if_unsafe",
        "who_comes",
        "who_knows",
        "who_to_call",
        "must_not_see",
        "belongings",
        "consequences",
        "way_back",
        "plan_harm",
        "advocate_will",
    ]
    assert section_named("way_back").on_card
    with pytest.raises(KeyError):
        section_named("nowhere")
    assert [choice.code for choice in kinds()["plan_section"].field("section").choices] == [
        each.key for each in SECTIONS
    ]


def test_a_new_field_is_one_line(monkeypatch: pytest.MonkeyPatch):
    from imsa_desktop.casework import declaration

    monkeypatch.setattr(declaration, "_KINDS", {})

    @record_kind("thing", "Thing")
    @dataclasses.dataclass(frozen=True, slots=True)
    class Thing:
        """A thing."""

        name: str | None = text("Name")
        colour: str | None = text("Colour", searched=True, since=2)  # the one line

    kind = declaration._KINDS["thing"]
    assert kind.field("colour").registers() == ("colour",)
    assert kind.field("colour").since == 2
    with pytest.raises(ValueError, match="thing"):
        record_kind("thing", "Thing")(Thing)
