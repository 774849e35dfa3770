"""Reads days, times and moments as people type them, and writes them out; pure functions of the words and of now."""

from __future__ import annotations

import calendar
import re
from datetime import date, datetime, time, timedelta, tzinfo

from imsa_desktop.casework.tongue import said, to_say

MONTHS = to_say(
    (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    )
)
_DAYS = to_say(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
_WEEKDAYS = tuple(each.lower() for each in _DAYS)
_SEASONS = {"spring": "-04", "summer": "-07", "autumn": "-10", "fall": "-10", "winter": ""}
_ABOUT = re.compile(r"^(?:about|around|approximately|approx\.?|circa|ca?\.|roughly|perhaps|~)\s*|\s*(?:~|\?)$")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{4}|\d{2})")
_DAY_MONTH_YEAR = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?(?:\s+(\d{4}|\d{2}))?")
_MONTH_DAY_YEAR = re.compile(r"([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")
_AHEAD = re.compile(r"(?:in\s+|\+\s*)(\d{1,4})\s*(d|days?|w|weeks?)?")
_TIME = re.compile(r"(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?|(\d{2})(\d{2})")
_YEARS_AHEAD = 20  # two-digit years: up to twenty years from now, else the last century


class NotADay(ValueError):
    """Words that name no day; ``code`` says in which way."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def _month(word: str) -> int:
    for number, name in enumerate(MONTHS, 1):
        if len(word) >= 3 and name.lower().startswith(word):
            return number
    raise NotADay("not_a_date")


def _year(digits: str, today: date) -> int:
    if len(digits) == 4:
        return int(digits)
    year = today.year // 100 * 100 + int(digits)
    return year if year <= today.year + _YEARS_AHEAD else year - 100


def _day(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise NotADay("no_such_day") from None


def _named_day(words: str, today: date) -> date | None:
    """Today, tomorrow, in three weeks, or the next Friday."""
    near = {"today": 0, "now": 0, "tomorrow": 1, "yesterday": -1}
    if words in near:
        return today + timedelta(days=near[words])
    if found := _AHEAD.fullmatch(words):
        weeks = (found[2] or "d").startswith("w")
        return today + timedelta(days=int(found[1]) * (7 if weeks else 1))
    if words.removeprefix("next ") in _WEEKDAYS:
        ahead = (_WEEKDAYS.index(words.removeprefix("next ")) - today.weekday()) % 7
        return today + timedelta(days=ahead or 7)
    return None


def read_day(typed: str, today: date) -> date:
    """Read a day, day before month: 2026-11-23, 23/11/2026, 23.11.26, 23 Nov, tomorrow, in 3 weeks.

    Raises :class:`NotADay`.
    """
    words = " ".join(typed.lower().split())
    if named := _named_day(words, today):
        return named
    words = re.sub(r"^(?:" + "|".join(f"{each}|{each[:3]}" for each in _WEEKDAYS) + r")\.?,?\s+", "", words)
    if found := _ISO.fullmatch(words):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _DAY_FIRST.fullmatch(words):
        return _day(_year(found[3], today), int(found[2]), int(found[1]))
    if found := _DAY_MONTH_YEAR.fullmatch(words):
        year = _year(found[3], today) if found[3] else today.year
        return _day(year, _month(found[2]), int(found[1]))
    if found := _MONTH_DAY_YEAR.fullmatch(words):
        return _day(int(found[3]), _month(found[1]), int(found[2]))
    raise NotADay("not_a_date")


def read_approximate(typed: str, today: date) -> str:
    """Read a day, a month or a year as exactly as it is known; "about" and seasons end in ``~``.

    Raises :class:`NotADay`.
    """
    words = " ".join(typed.lower().split())
    plain = words
    while (shorter := _ABOUT.sub("", plain)) != plain:
        plain = shorter
    about = "~" if plain != words else ""
    plain = re.sub(r"^(?:early|mid|late|in)[ -]+", "", plain)
    about = about or ("~" if re.match(r"(?:early|mid|late)\b", words) else "")
    if re.fullmatch(r"\d{4}", plain):
        return f"{_day(int(plain), 1, 1):%Y}".rjust(4, "0") + about
    if found := re.fullmatch(r"(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4})", plain):
        year, month = int(found[1] or found[4]), int(found[2] or found[3])
        return f"{_day(year, month, 1):%Y-%m}{about}"
    if found := re.fullmatch(r"([a-z]{3,9})\.?,?\s+(\d{4})", plain):
        if found[1] in _SEASONS:
            return f"{found[2]}{_SEASONS[found[1]]}~"
        return f"{found[2]}-{_month(found[1]):02}{about}"
    return f"{read_day(plain, today).isoformat()}{about}"


def read_time(typed: str) -> str:
    """Read a time of day: 14:05, 14.05, 1405, 2 pm, noon. Raises :class:`NotADay`."""
    words = typed.lower().strip()
    words = {"noon": "12:00", "midday": "12:00", "midnight": "00:00"}.get(words, words)
    found = _TIME.fullmatch(words)
    if not found:
        raise NotADay("not_a_time")
    hour, minute = int(found[1] or found[4]), int(found[2] or found[5] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            raise NotADay("not_a_time")
        hour = hour % 12 + (12 if found[3].startswith("p") else 0)
    elif not found[2] and not found[4]:
        raise NotADay("not_a_time")
    try:
        return f"{time(hour, minute):%H:%M}"
    except ValueError:
        raise NotADay("not_a_time") from None


def read_moment(typed: str, now: datetime, zone: tzinfo | None = None) -> str:
    """Read a day and a time, the day being today when only a time stands there.

    The wall clock of ``zone`` counts (the laptop's own where it is ``None``). Raises :class:`NotADay`.
    """
    words = " ".join(typed.split())
    try:
        given = datetime.fromisoformat(words)
    except ValueError:
        given = None
    if given is None or len(words) <= len("2026-11-23"):
        if words.lower() == "now":
            given = now
        else:
            given = _day_and_time(words, now.date())
    placed = given if given.tzinfo else given.replace(tzinfo=zone) if zone else given.astimezone()
    return placed.isoformat(timespec="minutes")


def _day_and_time(words: str, today: date) -> datetime:
    parts = words.replace(",", " ").split()
    for cut in range(len(parts), -1, -1):
        day_words = " ".join(parts[:cut])
        time_words = re.sub(r"^at\s+", "", " ".join(parts[cut:]).lower())
        if not time_words:
            continue
        try:
            day = read_day(day_words, today) if day_words else today
            return datetime.combine(day, time.fromisoformat(read_time(time_words)))
        except NotADay:
            continue
    raise NotADay("not_a_moment")


def write_day(iso: str) -> str:
    """Write a stored day out: "23 November 2026"; an approximate one as exactly as it is known."""
    parts = iso.rstrip("~").split("-")
    words = [parts[0]]
    if len(parts) > 1:
        words.insert(0, said(MONTHS[int(parts[1]) - 1]))
    if len(parts) > 2:
        words.insert(0, str(int(parts[2])))
    day = " ".join(words)
    return said("about {day}").format(day=day) if iso.endswith("~") else day


def write_moment(iso: str) -> str:
    """Write a stored moment out by its own wall clock: "Monday 23 November 2026, 14:05"."""
    moment = datetime.fromisoformat(iso)
    return f"{said(_DAYS[moment.weekday()])} {write_day(moment.date().isoformat())}, {moment:%H:%M}"


def first_day(approximate: str) -> date:
    """The earliest day an approximate date may mean; for ordering."""
    parts = [int(each) for each in approximate.rstrip("~").split("-")]
    return date(parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1)


def last_day(approximate: str) -> date:
    """The latest day an approximate date may mean."""
    parts = [int(each) for each in approximate.rstrip("~").split("-")]
    if len(parts) == 3:
        return date(*parts)
    year, month = (parts[0], parts[1]) if len(parts) == 2 else (parts[0], 12)
    return date(year, month, calendar.monthrange(year, month)[1])


def compare(one: str, other: str) -> int | None:
    """Compare two approximate dates.

    -1 when ``one`` surely lies before, 1 when it surely lies after, 0 for the same words, None when they may overlap.
    """
    if one.rstrip("~") == other.rstrip("~"):
        return 0
    if "~" in one or "~" in other:
        return None
    if last_day(one) < first_day(other):
        return -1
    if last_day(other) < first_day(one):
        return 1
    return None
