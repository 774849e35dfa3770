"""A question is settled as it was shown or not at all."""

from __future__ import annotations

from hashlib import sha256

import pytest

from imsa_desktop.merge.changes import Live
from imsa_desktop.merge.errors import QuestionMoved
from imsa_desktop.merge.questions import question_id, still_asked
from imsa_protocol.identifiers import change_id
from tests.merge.histories import author

RECORD = b"r" * 16
FIRST, SECOND, THIRD = (Live(change_id(author(number), 1), 1, number) for number in (1, 2, 3))


def test_its_id_is_what_the_specification_says_in_any_order():
    expected = sha256(b"imsa question" + RECORD + b"mood\0" + FIRST.id + SECOND.id).digest()
    assert question_id(RECORD, "mood", [SECOND.id, FIRST.id]) == expected


def test_a_question_that_stands_is_settled_by_naming_all_that_was_shown():
    asked = question_id(RECORD, "mood", [FIRST.id, SECOND.id])
    assert still_asked(asked, RECORD, "mood", (FIRST, SECOND)) == {FIRST.id, SECOND.id}


def test_a_question_that_has_grown_is_refused_and_told_afresh():
    asked = question_id(RECORD, "mood", [FIRST.id, SECOND.id])
    with pytest.raises(QuestionMoved) as refused:
        still_asked(asked, RECORD, "mood", (FIRST, SECOND, THIRD))
    assert refused.value.asked == asked
    assert refused.value.present == question_id(RECORD, "mood", [FIRST.id, SECOND.id, THIRD.id])


def test_a_question_already_settled_is_refused():
    asked = question_id(RECORD, "mood", [FIRST.id])
    with pytest.raises(QuestionMoved) as refused:
        still_asked(asked, RECORD, "mood", (FIRST,), open_now=False)
    assert refused.value.present is None
