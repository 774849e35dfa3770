"""The code word never stands on paper, nor any name where the client wants none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsa_desktop.documents.discretion import Discretion


def discreet(code_word: str | None = None, names: tuple[str, ...] = (), *, without_names: bool = False) -> Discretion:
    return Discretion(
        code_word, {"en": "our word", "vi": "từ đã thống nhất"}.__getitem__, names, without_names=without_names
    )


@pytest.mark.parametrize("typed", ["Say bluebird twice.", "BLUEBIRD", "“Bluebird”, then wait", "bluebird\nbluebird"])
def test_the_code_word_is_replaced_wherever_it_was_typed(typed: str):
    keeper = discreet("bluebird")
    assert "bluebird" not in keeper.text(typed).lower()
    assert "our word" in keeper.text(typed)
    assert keeper.held_back == {"code_word"}


def test_a_code_of_several_words_is_found_over_a_line_break():
    assert discreet("blue  bird").text("say blue\nbird now") == "say our word now"


def test_the_replacement_speaks_the_language_of_the_words():
    assert discreet("chim xanh").text("Tôi nói chim xanh.", "vi") == "Tôi nói từ đã thống nhất."


def test_a_word_that_only_holds_the_code_word_stays():
    keeper = discreet("red")
    assert keeper.text("a hundred red doors") == "a hundred our word doors"


@pytest.mark.parametrize("empty", [None, "", "  "])
def test_without_a_code_word_nothing_changes(empty: str | None):
    assert discreet(empty).text("any words") == "any words"


@given(st.text(alphabet="abc đe.*+", min_size=1).filter(str.strip), st.text(), st.text())
def test_no_code_word_breaks_the_search_for_it(word: str, before: str, after: str):
    shown = discreet(word).text(f"{before} {word} {after}")
    assert "our word" in shown


def test_names_become_initials_only_where_none_may_stand():
    names = ("Đặng Thị Linh", "Mai Trần")
    assert discreet(names=names).text("Linh goes to Mai's flat") == "Linh goes to Mai's flat"
    keeper = discreet(names=names, without_names=True)
    assert keeper.text("Linh goes to Mai's flat, DANG THI LINH too") == "L. goes to M. flat, D. T. L. too"
    assert keeper.text("linh and tran, typed in a hurry") == "L. and T., typed in a hurry"
    assert keeper.held_back == {"names"}


def test_everyday_words_that_are_names_too_stay_readable():
    keeper = discreet(names=("Will Hope",), without_names=True)
    assert keeper.text("I will wait and hope. Will waits.") == "I will wait and hope. W. waits."


def test_names_of_other_scripts_become_initials_too():
    assert discreet(names=("أحمد",), without_names=True).text("أحمد ينتظر") == "أ. ينتظر"


def test_a_name_by_itself_is_shortened_even_when_nobody_listed_it():
    assert discreet(without_names=True).name("Ana Petrova") == "A. P."
    assert discreet().name("Ana Petrova") == "Ana Petrova"


@given(
    st.lists(st.text(alphabet="ABCDEFGHKLMNabcdeghijklmn", min_size=3, max_size=9), min_size=1, max_size=3), st.text()
)
def test_no_listed_name_stays_capitalised_in_any_text(names: list[str], around: str):
    name = " ".join(each.capitalize() for each in names)
    shown = discreet(names=(name,), without_names=True).text(f"{around} {name} {around}")
    assert f" {name} " not in shown


def test_an_everyday_word_with_marks_of_its_own_is_no_name() -> None:
    discretion = Discretion(None, lambda language: "our word", ["Đặng Thị Linh"], without_names=True)
    assert discretion.text("Tôi đang ở đâu", "vi") == "Tôi đang ở đâu"
    assert discretion.text("với đặng linh, Đặng’s và dang", "vi") == "với Đ. L., Đ. và D."


def test_the_librarys_own_words_are_never_taken_for_a_name_but_the_code_word_is_still_kept_out() -> None:
    discretion = Discretion("market", lambda language: "our word", ["Rose Way"], without_names=True)
    assert discretion.phrase("Rose is on her way to the market") == "Rose is on her way to the our word"
    assert discretion.held_back == {"code_word"}


def test_a_name_that_reaches_no_paper_is_shortened_even_where_names_may_stand() -> None:
    keeper = Discretion(None, lambda language: "our word", ["Linh Dang"], without_names=False, never=["Crystal Dang"])
    assert keeper.text("Linh was crystal’s shadow, says Ms Dang") == "Linh was C. shadow, says Ms Dang"
    assert keeper.held_back == {"other_names"}
