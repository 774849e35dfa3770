"""What people type is read as they meant it, and never lost when it cannot be."""

from __future__ import annotations

import uuid
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imsa_desktop.casework.calendar_words import compare, first_day, last_day, write_day, write_moment
from imsa_desktop.casework.declaration import Field, FieldKind, kind_named, kinds
from imsa_desktop.casework.values import BadValue, choice_named, from_json, is_well_written, parse, tidy, to_json
from imsa_desktop.casework.wording import words_of, words_of_minutes

NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)  # a Monday
DECLARED = kinds()  # read here, so that the first example of a property does not pay for it


def field_of(kind: FieldKind) -> Field:
    """A declared field of this kind; of a kind no chapter uses yet, a bare one."""
    declared = (field for each in DECLARED.values() for field in each.fields if field.kind is kind)
    return next(declared, Field(name="x", label="X", kind=kind))


def read(kind: FieldKind, typed: str) -> Any:
    return parse(Field(name="x", label="X", kind=kind), typed, now=NOW, zone=UTC)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("2026-11-23", "2026-11-23"),
        ("23/11/2026", "2026-11-23"),
        ("23.11.26", "2026-11-23"),
        ("4/3/27", "2027-03-04"),
        ("1.2.89", "1989-02-01"),
        ("23 Nov", "2026-11-23"),
        ("23rd of November 2026", "2026-11-23"),
        ("Mon 23 November 2026", "2026-11-23"),
        ("Nov 23, 2026", "2026-11-23"),
        ("today", "2026-11-23"),
        ("Tomorrow", "2026-11-24"),
        ("yesterday", "2026-11-22"),
        ("in 3 weeks", "2026-12-14"),
        ("+2", "2026-11-25"),
        ("friday", "2026-11-27"),
        ("next monday", "2026-11-30"),
        ("29.2.2028", "2028-02-29"),
    ],
)
def test_days(typed: str, stored: str):
    assert read(FieldKind.DATE, typed) == stored


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("2019", "2019"),
        ("about 2019", "2019~"),
        ("c. 2019", "2019~"),
        ("2019?", "2019~"),
        ("~2019", "2019~"),
        ("spring 2019", "2019-04~"),
        ("winter 2019", "2019~"),
        ("late 2018", "2018~"),
        ("04/2019", "2019-04"),
        ("April 2019", "2019-04"),
        ("2019-4", "2019-04"),
        ("around 2 April 2019", "2019-04-02~"),
        ("2.4.2019", "2019-04-02"),
    ],
)
def test_days_as_exactly_as_they_are_known(typed: str, stored: str):
    assert read(FieldKind.APPROXIMATE_DATE, typed) == stored


@pytest.mark.parametrize(
    ("kind", "typed", "stored"),
    [
        (FieldKind.TIME, "2pm", "14:00"),
        (FieldKind.TIME, "14.05", "14:05"),
        (FieldKind.TIME, "0905", "09:05"),
        (FieldKind.TIME, "12.30 am", "00:30"),
        (FieldKind.TIME, "noon", "12:00"),
        (FieldKind.MOMENT, "14:05", "2026-11-23T14:05+00:00"),
        (FieldKind.MOMENT, "now", "2026-11-23T09:30+00:00"),
        (FieldKind.MOMENT, "tomorrow 2pm", "2026-11-24T14:00+00:00"),
        (FieldKind.MOMENT, "24 Nov 2026, 9:15", "2026-11-24T09:15+00:00"),
        (FieldKind.MOMENT, "friday at 10.30", "2026-11-27T10:30+00:00"),
        (FieldKind.MOMENT, "2026-07-01T14:05+01:00", "2026-07-01T14:05+01:00"),
        (FieldKind.MONEY, "£1,250", 125_000),
        (FieldKind.MONEY, "12.5", 1_250),
        (FieldKind.MONEY, "-3.07", -307),
        (FieldKind.DURATION, "45", 45),
        (FieldKind.DURATION, "1h30", 90),
        (FieldKind.DURATION, "1:30", 90),
        (FieldKind.DURATION, "1.5 hours", 90),
        (FieldKind.DURATION, "2 days and 3 hours", 3_060),
        (FieldKind.DURATION, "3 weeks", 30_240),
        (FieldKind.NUMBER, "1,200", 1_200),
        (FieldKind.NUMBER, "-4", -4),
        (
            FieldKind.LINK,
            "0192f0c1-0000-7000-8000-000000000001",
            uuid.UUID("0192f0c1-0000-7000-8000-000000000001").bytes,
        ),
        (FieldKind.TEXT, "  Đặng \t Thị\nLinh ", "Đặng Thị Linh"),
        (FieldKind.TEXT, "e\u0301", "\u00e9"),
        (FieldKind.LONG_TEXT, "one\r\n\r\ntwo\x00\n", "one\n\ntwo"),
    ],
)
def test_times_amounts_ids_and_words(kind: FieldKind, typed: str, stored: object):
    assert read(kind, typed) == stored


@pytest.mark.parametrize(
    ("kind", "typed", "code"),
    [
        (FieldKind.DATE, "31.2.2026", "no_such_day"),
        (FieldKind.DATE, "soon", "not_a_date"),
        (FieldKind.DATE, "2019", "not_a_date"),
        (FieldKind.DATE, "3 Novembruary 2026", "not_a_date"),
        (FieldKind.DATE, "in 9999 weeks", None),
        (FieldKind.APPROXIMATE_DATE, "long ago", "not_a_date"),
        (FieldKind.APPROXIMATE_DATE, "13/2019", "no_such_day"),
        (FieldKind.APPROXIMATE_DATE, "0000", "no_such_day"),
        (FieldKind.TIME, "25:00", "not_a_time"),
        (FieldKind.TIME, "13pm", "not_a_time"),
        (FieldKind.TIME, "7", "not_a_time"),
        (FieldKind.MOMENT, "tomorrow", "not_a_moment"),
        (FieldKind.MONEY, "a lot", "not_an_amount"),
        (FieldKind.MONEY, "1.234", "not_an_amount"),
        (FieldKind.DURATION, "a while", "not_a_duration"),
        (FieldKind.DURATION, "3 5", "not_a_duration"),
        (FieldKind.NUMBER, "3.5", "not_a_number"),
        (FieldKind.NUMBER, "9" * 30, "too_large"),
        (FieldKind.LINK, "Linh", "not_an_id"),
        (FieldKind.LONG_TEXT, "x" * 200_000, "too_long"),
    ],
)
def test_what_cannot_be_read_is_named_and_kept(kind: FieldKind, typed: str, code: str | None):
    if code is None:  # far ahead, but a day like any other
        assert read(kind, typed) == "2218-07-13"
        return
    with pytest.raises(BadValue) as caught:
        read(kind, typed)
    assert caught.value.code == code
    assert caught.value.typed == typed


@given(st.sampled_from(list(FieldKind)), st.text(max_size=40))
def test_whatever_is_typed_is_read_or_kept(kind: FieldKind, typed: str):
    field = field_of(kind)
    try:
        stored = parse(field, typed, now=NOW, zone=UTC)
    except BadValue as bad:
        kept = bad
    else:
        kept = None
    if kept:
        assert (kept.field, bool(kept.code)) == (field, True)
    elif stored is not None:
        assert from_json(field, to_json(field, stored)) == stored
        assert isinstance(words_of(field, stored), str)


@pytest.mark.parametrize("typed", ["\x1b\r0", "a \x1b b", "a\x1cb", "\x00 a", "U\x1f\u0300"])
def test_a_line_is_tidied_once_and_for_all(typed: str):
    once = tidy(typed, one_line=True)
    assert once
    assert tidy(once, one_line=True) == once == once.strip()


@pytest.mark.parametrize("typed", ["yes", "Yes", "Y", "true", "1"])
def test_yes_is_understood_in_every_spelling(typed: str):
    assert parse(kind_named("interpreter_need").field("needed"), typed, now=NOW) == "yes"


def test_choices_are_read_by_code_label_or_beginning():
    level = kind_named("risk_judgement").field("level")
    assert {parse(level, typed, now=NOW) for typed in ("high", "High", "HI")} == {"high"}
    needed = kind_named("interpreter_need").field("needed")
    assert parse(needed, "prefers not to say", now=NOW) == "prefers_not_to_say"
    with pytest.raises(BadValue):
        parse(kind_named("interpreter_need").field("gender"), "rather", now=NOW)


def test_several_choices_are_read_from_a_list():
    modes = kind_named("interpreter_need").field("modes")
    assert parse(modes, "in_person, By video", now=NOW) == frozenset({"in_person", "video"})
    assert parse(modes, "", now=NOW) == frozenset()
    assert to_json(modes, frozenset({"video", "in_person", "by_pigeon"})) == ["in_person", "video", "by_pigeon"]
    assert from_json(modes, ["video"]) == frozenset({"video"})


@pytest.mark.parametrize(
    ("kind", "raw"),
    [
        (FieldKind.DATE, "23.11.2026"),
        (FieldKind.DATE, 20261123),
        (FieldKind.APPROXIMATE_DATE, "2019-13"),
        (FieldKind.TIME, "9:05"),
        (FieldKind.MOMENT, "2026-11-23T14:05"),
        (FieldKind.NUMBER, True),
        (FieldKind.NUMBER, "3"),
        (FieldKind.ANSWER, "maybe"),
        (FieldKind.CHOICES, "video"),
        (FieldKind.CHOICES, ["pigeon"]),
        (FieldKind.LINK, 7),
        (FieldKind.TEXT, 7),
    ],
)
def test_json_is_read_strictly(kind: FieldKind, raw: object):
    with pytest.raises(BadValue):
        from_json(field_of(kind), raw)


def test_nothing_stays_nothing():
    for kind in FieldKind:
        field = field_of(kind)
        expected = frozenset() if kind is FieldKind.CHOICES else None
        assert parse(field, "  ", now=NOW) == expected
        assert from_json(field, None) == expected
        assert words_of(field, None) == ""


@given(st.dates(min_value=date(1, 1, 1)), st.booleans())
def test_stored_days_are_well_written_and_read_back(day: date, about: bool):
    assert is_well_written(FieldKind.DATE, day.isoformat())
    assert read(FieldKind.APPROXIMATE_DATE, day.isoformat() + "~" * about) == day.isoformat() + "~" * about


def test_days_are_written_as_on_paper():
    assert write_day("2026-11-23") == "23 November 2026"
    assert write_day("2019-04~") == "about April 2019"
    assert write_moment("2026-11-23T14:05+00:00") == "Monday 23 November 2026, 14:05"


def test_approximate_days_compare_only_where_they_must():
    assert compare("2018", "2019-01") == -1
    assert compare("2019-05", "2019-04-30") == 1
    assert compare("2019", "2019-04") is None
    assert compare("2019~", "2021") is None
    assert compare("2019~", "2019") == 0
    assert (first_day("2019-02"), last_day("2020-02")) == (date(2019, 2, 1), date(2020, 2, 29))
    assert last_day("9999") == date(9999, 12, 31)


def test_values_are_said_in_words():
    assert words_of(field_of(FieldKind.MONEY), 125_050) == "£1,250.50"
    assert words_of_minutes(90) == "1 h 30 min"
    assert words_of_minutes(0) == "0 min"
    assert words_of_minutes(2 * 1440) == "2 days"
    assert words_of(kind_named("interpreter_need").field("modes"), frozenset({"video"})) == "By video"
    assert words_of(kind_named("interpreter_need").field("needed"), "not_asked") == "Not asked"


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        (FieldKind.DATE, "2026-11-23", "23 November 2026"),
        (FieldKind.DATE, "not a day", "not a day"),
        (FieldKind.APPROXIMATE_DATE, "2019~", "about 2019"),
        (FieldKind.MOMENT, "2026-11-23T14:05+00:00", "Monday 23 November 2026, 14:05"),
        (FieldKind.MONEY, -50, "−£0.50"),
        (FieldKind.NUMBER, 7, "7"),
        (FieldKind.DURATION, 1_441, "1 day 1 min"),
        (FieldKind.LINK, bytes(15) + b"\x01", "00000000-0000-0000-0000-000000000001"),
        (FieldKind.LINK, b"\x01", "01"),
        (FieldKind.TEXT, True, "Yes"),
        (FieldKind.CHOICES, False, "No"),
        (FieldKind.CHOICES, "video", "video"),
        (FieldKind.TEXT, b"\x01", "01"),
        (FieldKind.TEXT, {"from": "a newer version"}, "{'from': 'a newer version'}"),
    ],
)
def test_every_value_has_words_and_none_is_hidden(kind: FieldKind, value: object, words: str):
    assert words_of(Field(name="x", label="X", kind=kind), value) == words


@pytest.mark.parametrize("typed", ["1 h 20", "1h20m", "80 min", "1 hour, 20 minutes"])
def test_a_length_of_time_is_read_in_every_spelling(typed: str):
    assert read(FieldKind.DURATION, typed) == 80


def test_an_answer_of_a_newer_version_is_shown_as_it_stands():
    level = kind_named("risk_judgement").field("level")
    assert words_of(level, "very_high") == "very_high"
    assert choice_named(level, "very_high").label == "very_high"


def test_a_choice_is_understood_with_either_apostrophe() -> None:
    how = kind_named("encounter_interpreter").field("how")
    for words in ("The client's choice today", "the client’s choice today", "client_choice"):
        assert parse(how, words, now=datetime(2026, 11, 23, tzinfo=UTC)) == "client_choice"
