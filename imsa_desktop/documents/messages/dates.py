"""Reads the dates that mail programs write above a quoted letter, in English, German and French."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import Final

_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janv janvier jänner",
            "feb february februar févr fevr février fevrier",
            "mar march märz maerz mär mrz mars",
            "apr april avr avril",
            "may mai",
            "jun june juni juin",
            "jul july juli juil juillet",
            "aug august août aout",
            "sep sept september septembre",
            "oct october okt oktober octobre",
            "nov november novembre",
            "dec december dez dezember déc décembre decembre",
        ),
        1,
    )
    for name in names.split()
}
_MONTH: Final = r"(?P<month>[^\W\d_]{3,9})\.?"
_ISO: Final = re.compile(r"(?P<year>\d{4})-(?P<number>\d{1,2})-(?P<day>\d{1,2})")
_BY_NAME: Final = (
    re.compile(
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th|er)?\.?[ ,]+(?:of )?{_MONTH},?[ ]+(?P<year>\d{{4}})", re.IGNORECASE
    ),
    re.compile(rf"\b{_MONTH}[ ]+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?[ ]+(?P<year>\d{{4}})", re.IGNORECASE),
    re.compile(rf"\b(?P<day>\d{{1,2}})[- ]{_MONTH}[- ](?P<year>\d{{2,4}})", re.IGNORECASE),
)
_BY_NUMBERS: Final = re.compile(r"\b(?P<first>\d{1,2})[./-](?P<second>\d{1,2})[./-](?P<year>\d{4}|\d{2})\b")
_TIME: Final = re.compile(
    r"(?<![\d.:/-])(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))(?:[:.](?P<second>\d{2}))?(?![\d/])"
    r"[\s\u202f\u00a0]*(?P<half>[ap]\.?[ ]?m\b\.?)?",
    re.IGNORECASE,
)
_OFFSET: Final = re.compile(r"(?<!\d)(?:UTC|GMT)?(?P<sign>[+-])(?P<hours>\d{2}):?(?P<minutes>\d{2})\b")


_LETTERS: Final = re.compile(r"[^\W\d_]+")
_OF_A_MOMENT: Final = frozenset(_MONTHS) | frozenset(
    re.findall(
        r"\S+",
        "mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday "
        "mo montag di dienstag mi mittwoch do donnerstag fr freitag sa samstag sonnabend so sonntag "
        "lun lundi mar mardi mer mercredi jeu jeudi ven vendredi sam samedi dim dimanche "
        "at um à h uhr of the den der le st nd rd th er am pm a p m t z utc gmt bst cet cest",
    )
)


def moment_in(words: str) -> str | None:
    """The moment that stands in some words: ISO 8601 to the minute, with an offset where one is said; None for none.

    Days come before months, as here; a month over twelve is taken for a day.
    """
    day, end = _day(words)
    if day is None:
        return None
    time = next((found for found in _TIME.finditer(words) if not (day[1] < found.end() and found.start() < end)), None)
    hour, minute = (int(time["hour"]), int(time["minute"])) if time else (0, 0)
    if time and time["half"]:
        hour = hour % 12 + (12 if time["half"][0] in "pP" else 0)
    try:
        found = datetime(*day[0], hour, minute)  # noqa: DTZ001  # reason: which clock was meant is said only sometimes
        offset = _OFFSET.search(words, time.end()) if time else None
        if offset:
            ahead = timedelta(hours=int(offset["hours"]), minutes=int(offset["minutes"]))
            found = found.replace(tzinfo=timezone(-ahead if offset["sign"] == "-" else ahead))
    except ValueError:
        return None
    return found.isoformat(timespec="minutes")


def only_a_moment(words: str) -> bool:
    """Whether nothing but a day and a time is said: whatever else stands there must be kept as words."""
    return all(each.casefold() in _OF_A_MOMENT for each in _LETTERS.findall(words))


def _day(words: str) -> tuple[tuple[tuple[int, int, int], int] | None, int]:
    """Year, month and day, with where they begin and end."""
    found = _ISO.search(words)
    if found:
        return ((int(found["year"]), int(found["number"]), int(found["day"])), found.start()), found.end()
    for pattern in _BY_NAME:
        for found in pattern.finditer(words):
            month = _MONTHS.get(found["month"].lower().rstrip("."))
            if month:
                return ((_year(found["year"]), month, int(found["day"])), found.start()), found.end()
    found = _BY_NUMBERS.search(words)
    if found:
        day, month = int(found["first"]), int(found["second"])
        if month > 12:
            day, month = month, day
        return ((_year(found["year"]), month, day), found.start()), found.end()
    return None, 0


def _year(words: str) -> int:
    return int(words) + (2000 if len(words) == 2 else 0)
