"""A duty sheet carries what may print and nothing else; what is not settled stands first; no code word stands on it."""

from __future__ import annotations

import html
import re
from typing import Any

from imsa_desktop.documents.duty_sheet import DutyFile, DutyWish, duty_sheet
from imsa_desktop.documents.plan_file import OpenQuestion, Sheet

OPENLY = DutyWish()
VALUES = {
    "name_on_sheet": "Linh",
    "safe_contact": "Text 07700 900123",
    "dangers": "A man from the nail bar",
    "never_told": "Her cousin Hung",
    "plan": "Ring Farah Aziz. Then say marigold.",
    "bed_tonight": "At the safe house",
    "bed_until": "2026-12-01",
    "valid_until": "2026-11-30",
}


def _made(values: dict[str, Any] | None = None, wish: DutyWish = OPENLY, **more: Any) -> Sheet:
    names = ("Linh", "Đặng Thị Linh", "Farah Aziz")
    given = {"names": names, "code_words": ("marigold",), **more}
    return duty_sheet(DutyFile(values or VALUES, "8K2M4QX5", "Yes", **given), wish)


def _words(sheet: Sheet) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", sheet.html)).replace("\xa0", " ")


def test_what_may_print_stands_on_it_and_what_may_not_does_not() -> None:
    words = _words(_made())
    for said in ("Linh", "8K2M4QX5", "07700 900123", "nail bar", "At the safe house", "1 December 2026"):
        assert said in words
    assert "Hung" not in words


def test_the_code_word_is_taken_out_and_said_so() -> None:
    sheet = _made()
    assert "marigold" not in _words(sheet)
    assert "our word" in _words(sheet)
    assert "code_word" in sheet.held_back


def test_without_names_only_initials_stand_and_a_plain_title_tells_nothing() -> None:
    sheet = _made(wish=DutyWish(plain_title=True, without_names=True))
    words = _words(sheet)
    for name in ("Linh", "Farah", "Aziz", "8K2M4QX5", "Duty sheet"):
        assert name not in words
    assert "names" in sheet.held_back


def test_an_open_question_stands_before_everything_each_answer_by_itself() -> None:
    question = OpenQuestion("Tonight's bed", ("At the safe house", "With her sister"))
    sheet = _made(questions=(question,))
    words = _words(sheet)
    assert words.index("With her sister") < words.index("07700 900123")
    assert sheet.questions == (question,)


def test_marks_that_reorder_text_and_markup_cannot_make_a_number_lie() -> None:
    words = _words(_made({**VALUES, "safe_contact": "Text <b>07700</b> \u202e321009"}))
    assert "<b>07700</b>" in words
    assert "\u202e" not in words
