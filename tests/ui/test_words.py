"""Times, distances and errors in words that are true and kind."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from imsa_desktop.casework.declaration import kind_named, kinds
from imsa_desktop.casework.kind_words import IN_A_SENTENCE
from imsa_desktop.services.errors import PracticeVault
from imsa_desktop.services.showing import Delivery
from imsa_desktop.sync.transport import HubUnreachable
from imsa_desktop.ui.icons import icon
from imsa_desktop.ui.words import (
    add_words,
    day_words,
    delivery_icon,
    delivery_words,
    distance_words,
    explain,
    iso,
    needs_look_words,
    new_words,
    when_words,
)

TODAY = date(2026, 11, 23)


def _ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


@pytest.mark.parametrize(
    ("days", "words"),
    [(-2, "2 days late"), (-1, "1 day late"), (0, "today"), (1, "tomorrow"), (3, "in 3 days")],
)
def test_how_far_a_day_is(days: int, words: str) -> None:
    assert distance_words((TODAY + timedelta(days=days)).isoformat(), TODAY) == words


def test_what_is_no_date_is_shown_as_it_was_typed() -> None:
    assert day_words("after the storm") == "after the storm"
    assert distance_words("after the storm", TODAY) == ""


def test_when_something_happened_names_the_day_only_as_far_as_needed() -> None:
    now = datetime(2026, 11, 23, 14, 2, tzinfo=UTC).astimezone()
    assert when_words(_ms(now), now) == f"today {now:%H:%M}"
    yesterday = now - timedelta(days=1)
    assert when_words(_ms(yesterday), now) == f"yesterday {yesterday:%H:%M}"
    last_year = now.replace(year=2025)
    assert "2025" in when_words(_ms(last_year), now)
    last_week = now - timedelta(days=7)
    assert when_words(_ms(last_week), now).startswith("Mon 16 Nov")


def test_every_step_of_delivery_has_words_and_a_drawing_of_its_own() -> None:
    assert len({delivery_words(each) for each in Delivery}) == len(Delivery)
    for each in Delivery:
        assert not icon(delivery_icon(each)).isNull()


@pytest.mark.parametrize("error", [PracticeVault(), HubUnreachable("https://x", "timeout"), ZeroDivisionError()])
def test_an_error_says_what_happened_what_is_safe_and_what_to_do_in_whole_sentences(error: Exception) -> None:
    said = explain(error)
    for part in (said.happened, said.safe, said.to_do):
        assert part
        assert part[0].isupper()
        assert part.endswith((".", "!", "?"))


def test_one_thing_needs_and_several_need_a_look() -> None:
    assert needs_look_words(1) == "1 needs a look"
    assert needs_look_words(2) == "2 need a look"


def test_names_are_isolated_from_the_direction_of_the_words_around_them() -> None:
    assert iso("Linh T.") == "\u2068Linh T.\u2069"


def test_a_time_far_ahead_of_the_own_clock_is_marked_wherever_an_answer_says_when() -> None:
    now = datetime(2026, 11, 23, 14, 5).astimezone()
    assert "ahead" not in when_words(_ms(now + timedelta(hours=23)), now)
    marked = when_words(_ms(now + timedelta(days=400)), now)
    assert marked.startswith(f"{(now + timedelta(days=400)):%d}".lstrip("0"))
    assert marked.endswith("by a clock that runs ahead")


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("criminal_matter", "Add criminal matter"),
        ("nrm_journey", "Add National Referral Mechanism referral"),
        ("encounter_participant", "Add somebody who was there"),
        ("housing_facts", "Write what is known about housing"),
        ("interpreter_need", "Write interpreter need"),
    ],
)
def test_what_a_button_adds_reads_as_one_sentence(kind: str, words: str) -> None:
    assert add_words(kind_named(kind)) == words


def test_a_new_record_is_named_and_names_keep_their_capitals() -> None:
    assert new_words(kind_named("need")) == "New need"
    assert new_words(kind_named("nrm_journey")) == "New National Referral Mechanism referral"


def test_every_kind_that_is_called_something_else_in_a_sentence_is_declared() -> None:
    assert set(IN_A_SENTENCE) <= set(kinds())
