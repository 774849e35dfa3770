"""Every kind of record of a case file has its chapter, its lines and its words; a kind added later has them too."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest

from imsa_desktop.casework import chapters, declaration, lines
from imsa_desktop.casework.case_chapters import EVERY_CHAPTER, SHOWN_BY_TAB, further_records
from imsa_desktop.casework.declaration import Kind, Sensitivity, choice, choices_of, kinds, record_kind, text
from imsa_desktop.casework.kind_words import OTHER_WORDS, fits, words_for
from imsa_desktop.casework.lines import line_of

TABS = ("overview", "needs", "timeline", "tasks", "safety_plan", "letters", "people", "documents", "consent")
CASE_KINDS = [kind for kind in kinds().values() if chapters.is_case_kind(kind)]


def _reached(tabs: tuple[str, ...]) -> set[str]:
    named = {name for chapter in (*EVERY_CHAPTER, further_records(tabs)) for name in chapter.kinds}
    named |= {name for tab in tabs for name in SHOWN_BY_TAB.get(tab, ())}
    return set(chapters.with_what_hangs(named))


@pytest.fixture
def kept_goats() -> Iterator[Kind]:
    """A kind that a later version declares."""

    @record_kind("kept_goat", "Goat", title_field="name")
    @dataclasses.dataclass(frozen=True, slots=True)
    class KeptGoat:
        name: str | None = text("Name")
        state: str | None = choice("How it is", choices_of((("well", "Well"), ("ill", "Ill"))))
        colour: str | None = text("Colour")

    for each in (chapters.stands_alone, chapters.hang_on, chapters.about_others, lines.line_of):
        each.cache_clear()
    yield declaration.kind_named("kept_goat")
    del declaration._KINDS["kept_goat"]
    for each in (chapters.stands_alone, chapters.hang_on, chapters.about_others, lines.line_of):
        each.cache_clear()


def test_every_kind_of_a_case_file_is_reached_from_its_tabs() -> None:
    assert {kind.name for kind in CASE_KINDS} - _reached(TABS) == set()


@pytest.mark.parametrize("missing", ["needs", "documents"])
def test_what_a_missing_tab_would_show_stands_among_the_further_records(missing: str) -> None:
    tabs = tuple(tab for tab in TABS if tab != missing)
    assert set(SHOWN_BY_TAB[missing]) <= set(further_records(tabs).kinds)
    assert {kind.name for kind in CASE_KINDS} - _reached(tabs) == set()


def test_a_kind_added_later_is_a_further_record_with_lines_of_its_own(kept_goats: Kind) -> None:
    assert "kept_goat" in further_records(TABS).kinds
    assert "kept_goat" in _reached(TABS)
    line = line_of("kept_goat")
    assert (line.first, line.second, line.state) == (("name",), ("colour",), "state")


def test_nothing_is_placed_twice_and_every_name_is_a_kind() -> None:
    placed = [name for chapter in EVERY_CHAPTER for name in chapter.kinds]
    placed += [name for names in SHOWN_BY_TAB.values() for name in names]
    assert {name for name in placed if placed.count(name) > 1} == {"hearing"}  # a day in court is a day of work too
    assert [name for name in placed if name not in kinds()] == []


def test_what_hangs_on_what_follows_from_the_declaration() -> None:
    assert "deadline" in chapters.hang_on("decision")
    assert "interpreter_booking" in chapters.hang_on("appointment")
    assert not chapters.stands_alone("deadline")
    assert chapters.stands_alone("identity_paper")  # it hangs on the client, who is there once
    assert chapters.stands_alone("do_not_use")
    assert "need_attempt" in chapters.with_what_hangs(["need"])


def test_the_lines_name_only_fields_that_are_there() -> None:
    for name, told in lines._LINES.items():
        there = {each.name for each in kinds()[name].fields}
        named = {*told.first, *told.second, *(each for each in (told.state, told.when, told.order, told.ends) if each)}
        assert named - there == set(), name


def test_the_account_of_exploitation_stands_in_no_line_but_that_of_its_sources() -> None:
    for kind in CASE_KINDS:
        told = line_of(kind.name)
        account = {each.name for each in kind.fields if each.sensitivity is Sensitivity.ACCOUNT_OF_EXPLOITATION}
        if kind.name != "account_source":
            assert account.isdisjoint((*told.first, *told.second)), kind.name
    (chapter,) = (each for each in EVERY_CHAPTER if "account_source" in each.kinds)
    assert chapter.folded
    assert chapter.for_colleagues


def test_people_and_places_of_danger_are_folded_and_for_colleagues() -> None:
    for name in ("danger_person", "danger_place", "client_link"):
        (chapter,) = (each for each in EVERY_CHAPTER if name in each.kinds)
        assert chapter.folded
        assert chapter.for_colleagues
        assert chapters.about_others(name)
    assert not chapters.about_others("professional_contact")


def test_every_chapter_says_what_to_do_while_it_is_empty_or_is_only_for_colleagues() -> None:
    assert [each.code for each in EVERY_CHAPTER if not each.empty and not each.for_colleagues] == []


@pytest.mark.parametrize("kind", [kind.name for kind in CASE_KINDS])
def test_each_kind_is_found_first_by_its_own_name(kind: str) -> None:
    label = kinds()[kind].label
    first = fits([each.name for each in CASE_KINDS], label)
    assert kinds()[first[0]].label == label


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("passport", "identity_paper"),
        ("BRP", "identity_paper"),
        ("solicitor find", "lawyer_search"),
        ("trafficker", "danger_person"),
        ("time limit", "deadline"),
        ("European Arrest", "warrant"),
        ("hotel", "crisis_help"),
        ("counsell", "wellbeing_support"),
    ],
)
def test_any_usual_word_finds_a_kind(typed: str, kind: str) -> None:
    assert kind in fits([each.name for each in CASE_KINDS], typed)[:3]


def test_nothing_typed_offers_all_and_nonsense_offers_nothing() -> None:
    names = [each.name for each in CASE_KINDS]
    assert fits(names, "  ") == names
    assert fits(names, "xyzzy") == []


def test_other_words_are_words_of_kinds_that_are_there() -> None:
    assert [name for name in OTHER_WORDS if name not in kinds()] == []
    assert "passport" in words_for(kinds()["identity_paper"])
