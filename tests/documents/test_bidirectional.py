"""Numbers and names keep their order in text that runs the other way, and nothing can make a number lie."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsa_desktop.documents.bidirectional import isolate, isolate_runs, runs_right_to_left, without_ordering_marks

LRI, RLI, PDI = "\u2066", "\u2067", "\u2069"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أتصل بـ 0808 800 0000 الآن", f"أتصل بـ {LRI}0808 800 0000{PDI} الآن"),
        ("الهاتف: +44 20 7946 0018.", f"الهاتف: {LRI}+44 20 7946 0018{PDI}."),
        ("المناصر: Linh T. 020 7946 0018", f"المناصر: {LRI}Linh T. 020 7946 0018{PDI}"),
        ("الرقم AB12/CDE-7 هنا", f"الرقم {LRI}AB12/CDE-7{PDI} هنا"),
        ("الساعة 18:00، يوم 23/11/2026", f"الساعة {LRI}18:00{PDI}، يوم {LRI}23/11/2026{PDI}"),
        ("٠٧٧٠٠ ٩٠٠١٢٣", f"{LRI}٠٧٧٠٠ ٩٠٠١٢٣{PDI}"),
        ("Đặng Thị Linh", f"{LRI}Đặng Thị Linh{PDI}"),
        ("(020) 7946 0018 أولاً", f"{LRI}(020) 7946 0018{PDI} أولاً"),
        ("كلام فقط", "كلام فقط"),
    ],
)
def test_runs_against_a_right_to_left_paragraph_are_isolated(text: str, expected: str):
    assert isolate_runs(text, right_to_left=True) == expected


def test_arabic_in_an_english_paragraph_is_isolated():
    assert isolate_runs("Ask for أحمد علي, 07700 900123", right_to_left=False) == (
        f"Ask for {RLI}أحمد علي{PDI}, 07700 900123"
    )


def test_marks_that_reorder_letters_are_taken_out():
    evil = "call 999\u202e000 800 8080\u202c"
    assert isolate_runs(evil, right_to_left=False) == "call 999000 800 8080"
    assert isolate(evil) == f"{LRI}call 999000 800 8080{PDI}"
    assert isolate("") == ""


@given(st.text(), st.booleans())
def test_isolating_only_adds_isolates_that_close(text: str, right_to_left: bool):
    done = isolate_runs(text, right_to_left=right_to_left)
    assert without_ordering_marks(done) == without_ordering_marks(text)
    assert done.count(LRI) + done.count(RLI) == done.count(PDI)
    depth = 0
    for letter in done:
        depth += {LRI: 1, RLI: 1, PDI: -1}.get(letter, 0)
        assert depth in (0, 1)


@given(st.text(), st.booleans())
def test_isolating_twice_changes_nothing(text: str, right_to_left: bool):
    once = isolate_runs(text, right_to_left=right_to_left)
    assert isolate_runs(once, right_to_left=right_to_left) == once


@given(st.from_regex(r"\+?[0-9][0-9 ]{3,14}[0-9]", fullmatch=True))
def test_any_telephone_number_stands_in_one_isolate(number: str):
    assert f"{LRI}{number}{PDI}" in isolate_runs(f"أتصل بـ {number} الآن", right_to_left=True)


@pytest.mark.parametrize(
    ("text", "right"),
    [("أتصل بـ Linh", True), ("Linh أحمد علي محمد", True), ("Linh", False), ("", False), ("999", False)],
)
def test_most_letters_decide_the_direction_of_a_note(text: str, right: bool):
    assert runs_right_to_left(text) is right
