"""Reads the phrase library: what a sheet says to the client, written by people in each language, never by machine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from imsa_desktop.casework.lists import ListUnreadable, read_json_list

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Wording:
    """One language of the library. ``checked`` is False until a translator has read it."""

    language: str
    right_to_left: bool
    checked: bool
    months: tuple[str, ...]
    weekdays: tuple[str, ...]
    day_pattern: str  # with {weekday}, {day}, {month} and {year}
    month_pattern: str  # with {month} and {year}
    moment_pattern: str  # with {day} and {time}


@dataclass(frozen=True, slots=True)
class PhraseLibrary:
    """Texts by code and language; what a language lacks stands in English."""

    version: int
    wordings: Mapping[str, Wording]
    texts: Mapping[str, Mapping[str, str]]  # code → language → words
    sections: Mapping[str, tuple[str, ...]]  # section key → codes of the phrases offered there
    numbers: tuple[EmergencyNumber, ...]

    def languages(self) -> tuple[str, ...]:
        """Languages the library speaks, English first."""
        return (ENGLISH, *sorted(each for each in self.wordings if each != ENGLISH))

    def wording(self, language: str) -> Wording:
        """The language asked for, or English where the library does not speak it."""
        return self.wordings.get(language) or self.wordings[ENGLISH]

    def text(self, code: str, language: str) -> str:
        """The words of a code; in English where the language lacks them. Raises :class:`KeyError` for no such code."""
        words = self.texts[code]
        return words.get(language) or words[ENGLISH]

    def translated(self, code: str, language: str) -> str | None:
        """The words of a code in exactly this language, or None."""
        return self.texts.get(code, {}).get(language)

    def phrases_of(self, section: str) -> tuple[str, ...]:
        """Codes of the phrases offered under a section of the plan."""
        return self.sections.get(section, ())

    def write_day(self, iso: str, language: str) -> str:
        """Write a day as the language writes it, with its weekday: people plan by weekdays."""
        day, wording = date.fromisoformat(iso), self.wording(language)
        return wording.day_pattern.format(
            weekday=wording.weekdays[day.weekday()],
            day=day.day,
            month=wording.months[day.month - 1],
            year=day.year,
        )

    def write_approximate(self, stored: str, language: str) -> str:
        """Write an approximate date as exactly as it is known."""
        parts, wording = stored.rstrip("~").split("-"), self.wording(language)
        if len(parts) == 3:
            words = self.write_day("-".join(parts), language)
        elif len(parts) == 2:
            words = wording.month_pattern.format(month=wording.months[int(parts[1]) - 1], year=parts[0])
        else:
            words = parts[0]
        return self.text("sheet.about", language).format(day=words) if stored.endswith("~") else words

    def write_moment(self, iso: str, language: str) -> str:
        """Write a day and a time by the wall clock they were agreed in."""
        moment = datetime.fromisoformat(iso)
        day = self.write_day(moment.date().isoformat(), language)
        return self.wording(language).moment_pattern.format(day=day, time=f"{moment:%H:%M}")


@dataclass(frozen=True, slots=True)
class EmergencyNumber:
    """A number that stands on every sheet; ``reveals`` when it tells a finder what the sheet is about."""

    code: str
    number: str
    reveals: bool


def load_phrases(folder: Path) -> PhraseLibrary:
    """Read ``safety_plan.json`` of the folder. Raises :class:`~imsa_desktop.casework.lists.ListUnreadable`."""
    whole = read_json_list(folder / "safety_plan.json")
    try:
        wordings = {
            code: Wording(
                language=code,
                right_to_left=each["direction"] == "rtl",
                checked=each["checked"],
                months=tuple(each["months"]),
                weekdays=tuple(each["weekdays"]),
                day_pattern=each["day_pattern"],
                month_pattern=each["month_pattern"],
                moment_pattern=each["moment_pattern"],
            )
            for code, each in whole["languages"].items()
        }
        texts = dict(whole["sheet"])
        sections = {}
        for section, offered in whole["phrases"].items():
            texts |= offered
            sections[section] = tuple(offered)
        numbers = tuple(EmergencyNumber(each["code"], each["number"], each["reveals"]) for each in whole["numbers"])
        return PhraseLibrary(whole["version"], wordings, texts, sections, numbers)
    except (KeyError, TypeError, AttributeError):
        raise ListUnreadable("safety_plan.json") from None
