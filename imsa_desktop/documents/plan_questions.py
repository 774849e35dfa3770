"""Finds what is not settled in a plan, so that it stands first on the sheet and never as one answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from imsa_desktop.casework.phrases import PhraseLibrary
from imsa_desktop.casework.plan_sections import SECTIONS, PlanSectionKind
from imsa_desktop.documents.plan_file import OpenQuestion, PlanFile, Written

DO_NOT_PRINT = "do_not_print"

PLAN_DAYS = ("leaving", "back", "bed_until", "review_on")
_DAY_TEXTS = {
    "leaving": "sheet.leaving",
    "back": "sheet.back",
    "bed_until": "sheet.bed_until",
    "review_on": "sheet.review",
}


def section_prints(file: PlanFile, section: PlanSectionKind) -> bool:
    """Whether a section may reach paper at all."""
    written = file.section(section.key)
    return section.prints and not (written and written.value("printing") == DO_NOT_PRINT)


def contact_prints(contact: Written) -> bool:
    """Whether a person of the plan may stand on paper: not marked, and not known to be unsafe to call."""
    return bool(contact.value("printing") != DO_NOT_PRINT and contact.value("safe_to_call") != "no")


def check_in_prints(check_in: Written) -> bool:
    """Whether a check-in still lies ahead."""
    return check_in.value("state") not in ("came", "cancelled")


class Unsettled:
    """The open questions of one plan in the words of one language."""

    def __init__(self, file: PlanFile, library: PhraseLibrary, language: str, discreet: Callable[[str], str]) -> None:
        self._file = file
        self._library = library
        self._language = language
        self._discreet = discreet

    def questions(self) -> tuple[OpenQuestion, ...]:
        """Every question about something that would print, in the order of the sheet."""
        return (*self._of_the_plan(), *self._of_sections(), *self._of_contacts(), *self._of_check_ins())

    def _text(self, code: str) -> str:
        return self._library.text(code, self._language)

    def _answers(self, written: Written, name: str, write: Callable[[Any], str]) -> tuple[str, ...]:
        return tuple(self._discreet(write(each)) if each is not None else "–" for each in written.open_answers(name))

    def _day(self, value: Any) -> str:
        return self._library.write_approximate(str(value), self._language)

    def _of_the_plan(self) -> Iterator[OpenQuestion]:
        for name in PLAN_DAYS:
            answers = self._answers(self._file.plan, name, self._day)
            if answers:
                yield OpenQuestion(self._text(_DAY_TEXTS[name]).format(day="…"), answers)

    def _of_sections(self) -> Iterator[OpenQuestion]:
        for section in SECTIONS:
            if not section_prints(self._file, section):
                continue
            heading = self._text(f"section.{section.key}")
            written = self._file.section(section.key)
            if written:
                language = written.value("words_language")
                if answers := self._answers(written, "words", str):
                    yield OpenQuestion(heading, answers, language=language)
                elif "words" in written.joined and written.printed("words"):
                    joined = self._discreet(str(written.printed("words")))
                    yield OpenQuestion(heading, (joined,), joined=True, language=language)
            for phrase in self._file.phrases.get(section.key, ()):
                if phrase.open_answers("chosen"):
                    yield OpenQuestion(heading, self._with_and_without(phrase))

    def _with_and_without(self, phrase: Written) -> tuple[str, ...]:
        words = self._discreet(phrase_words(phrase, self._library, self._language))
        return self._text("sheet.with").format(words=words), self._text("sheet.without")

    def _of_contacts(self) -> Iterator[OpenQuestion]:
        for contact in self._file.contacts:
            if not contact_prints(contact):
                continue
            about = self._text("section.who_to_call")
            if contact.printed("name") and not contact.open_answers("name"):
                about = f"{about}: {self._discreet(contact.printed('name'))}"
            for name in ("name", "telephone", "when_to_call"):
                if answers := self._answers(contact, name, str):
                    yield OpenQuestion(about, answers)
            if "when_to_call" in contact.joined and contact.printed("when_to_call"):
                yield OpenQuestion(about, (self._discreet(contact.printed("when_to_call")),), joined=True)

    def _of_check_ins(self) -> Iterator[OpenQuestion]:
        title = self._text("check_in.title")
        writers: dict[str, Callable[[Any], str]] = {
            "due": lambda value: self._library.write_moment(str(value), self._language),
            "way": lambda value: self._text(f"check_in.{value}"),
            "what_client_sees": str,
        }
        for check_in in self._file.check_ins:
            if check_in_prints(check_in):
                for name, write in writers.items():
                    if answers := self._answers(check_in, name, write):
                        yield OpenQuestion(title, answers)


def phrase_words(phrase: Written, library: PhraseLibrary, language: str) -> str:
    """The words of a chosen phrase; the code itself where this version's library does not have it."""
    code = str(phrase.value("phrase") or "")
    try:
        return library.text(code, language)
    except KeyError:
        return code
