"""Holds what the sheets of the web of needs and of the advocacy plan are made of, and sets what they share.

They are for the client: nothing declared as not printing reaches them, open questions stand first and each answer by
itself, and names go where the client asked for none.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from imsa_desktop.casework.declaration import Field, FieldKind, kind_named
from imsa_desktop.casework.phrases import ENGLISH, PhraseLibrary
from imsa_desktop.casework.tongue import said
from imsa_desktop.casework.wording import words_of
from imsa_desktop.documents.discretion import Discretion
from imsa_desktop.documents.plan_file import OpenQuestion, PlanFile, Sheet, SheetWish, Written
from imsa_desktop.documents.plan_parts import PlanParts
from imsa_desktop.documents.rich_text import A4, CARE, CARE_EDGE, Setter

A4_MM = (210, 297)
_PICTURE_PX = 656  # as wide as the page has room


@dataclass(frozen=True, slots=True)
class Entry:
    """A need or a goal with what hangs on it, and the words of what it is linked to."""

    written: Written
    beneath: Sequence[Written] = ()
    state: str = ""  # in words
    linked: Mapping[str, str] | None = None  # field → title of the linked record


@dataclass(frozen=True, slots=True)
class Chapter:
    """Entries under one heading."""

    title: str
    entries: Sequence[Entry]


@dataclass(frozen=True, slots=True)
class CaseSheetFile:
    """What one sheet is made of."""

    chapters: Sequence[Chapter]
    client_name: str = ""
    names: Sequence[str] = ()
    never: Sequence[str] = ()  # names that reach no paper at all
    advocate_name: str = ""
    advocate_telephone: str = ""
    made_on: str | None = None
    code_words: Sequence[str] = ()
    interpreted: bool = False  # the client reads another language: the sheet is read through together
    reads: Sequence[str] = ()  # the languages the client reads, as codes


@dataclass(frozen=True, slots=True)
class Tools:
    """What sets the words of one sheet."""

    parts: PlanParts
    discretions: Sequence[Discretion]

    @property
    def setter(self) -> Setter:
        """Sets words."""
        return self.parts.setter

    def discreet(self, words: str) -> str:
        """Words as they may stand on this sheet."""
        for each in self.discretions:
            words = each.text(words)
        return words

    def value(self, written: Written, name: str) -> str:
        """A value as it may stand on the sheet; several answers, or an unread text, are only pointed at."""
        if written.open_answers(name) or (name in written.joined and written.printed(name)):
            return self.parts.text("sheet.see_top")
        return self.discreet(_words(written, name, written.printed(name)))

    def held_back(self) -> frozenset[str]:
        """What was kept off, as codes."""
        return frozenset().union(*(each.held_back for each in self.discretions))


def tools_of(file: CaseSheetFile, wish: SheetWish, library: PhraseLibrary) -> Tools:
    """What sets this sheet: names and code words are kept off as the client asked."""
    names = (file.client_name, *file.names, file.advocate_name)
    discretions = [
        Discretion(word, lambda language: library.text("sheet.our_word", language), names, without_names=False)
        for word in file.code_words
    ]
    discretions.append(Discretion(None, lambda _: "", names, without_names=wish.without_names, never=file.never))
    plan = PlanFile(
        Written("safety_plan", {}),
        advocate_name=file.advocate_name,
        advocate_telephone=file.advocate_telephone,
    )
    english = SheetWish(ENGLISH, wish.plain_title, wish.without_names)
    return Tools(PlanParts(plan, english, library, discretions[-1], Setter(A4, right_to_left=False)), discretions)


def questions_of(
    file: CaseSheetFile, tools: Tools, fields: Sequence[str], beneath: Sequence[str]
) -> list[OpenQuestion]:
    """Every open question about something that would print, in the order of the sheet."""
    found: list[OpenQuestion] = []
    for entry in (entry for chapter in file.chapters for entry in chapter.entries):
        found.extend(_asked(entry.written, fields, tools.discreet))
        for each in entry.beneath:
            found.extend(_asked(each, beneath, tools.discreet))
    return found


def whole_sheet(
    file: CaseSheetFile, wish: SheetWish, tools: Tools, title: str, body: str, questions: Sequence[OpenQuestion]
) -> Sheet:
    """Put title, questions, body and closing together."""
    parts, setter = tools.parts, tools.setter
    shown = parts.text("sheet.plain_title") if parts.reveals_nothing else title
    lines = []
    if file.client_name and not parts.reveals_nothing:
        lines.append(parts.text("sheet.for", name=file.client_name))
    if file.made_on:
        lines.append(parts.text("sheet.made_on", day=parts.library.write_day(file.made_on, ENGLISH)))
    small = setter.typography.small
    content = "".join(
        (
            setter.title(shown, " · ".join(lines)),
            _read_through(file, tools) if file.interpreted else "",
            parts.questions(tuple(questions)),
            body,
            parts.closing(),
            setter.paragraph(parts.text("sheet.keep"), size=small, above=14),
        )
    )
    return Sheet(
        title=shown,
        language=ENGLISH,
        right_to_left=False,
        html=setter.page(shown, ENGLISH, content),
        small_card=False,
        page_mm=A4_MM,
        questions=tuple(questions),
        held_back=tools.held_back(),
    )


def _read_through(file: CaseSheetFile, tools: Tools) -> str:
    """The box that asks to read the sheet together: in English, and in each language that a translator has checked."""
    setter, library = tools.setter, tools.parts.library
    small = setter.typography.small
    asked = said("Read this whole sheet through with the interpreter: it is written in English.")
    lines = [setter.paragraph(asked, size=small, colour=CARE_EDGE, bold=True)]
    for language in dict.fromkeys(each.split("-")[0].casefold() for each in file.reads):
        words = library.translated("sheet.read_through", language)
        if words and language != ENGLISH and library.wording(language).checked:
            lines.append(setter.typed(words, bold=True))
    return setter.box("".join(lines), ground=CARE, edge=CARE_EDGE)


def picture(png: bytes) -> str:
    """A picture as wide as the page, as HTML; nothing where there is none."""
    if not png:
        return ""
    data = b64encode(png).decode("ascii")
    return f'<p align="center"><img src="data:image/png;base64,{data}" width="{_PICTURE_PX}"/></p>'


def _asked(written: Written, fields: Sequence[str], discreet: Callable[[str], str]) -> Iterator[OpenQuestion]:
    kind = kind_named(written.kind)
    title = _words(written, kind.title_field or "", written.printed(kind.title_field or ""))
    for name in fields:
        label = said(kind.field(name).label)
        heading = discreet(f"{title}: {label}") if title and name != kind.title_field else label
        answers = tuple(discreet(_words(written, name, each)) or "–" for each in written.open_answers(name))
        if answers:
            yield OpenQuestion(heading, answers)
        elif name in written.joined and written.printed(name):
            yield OpenQuestion(heading, (discreet(str(written.printed(name))),), joined=True)


def _words(written: Written, name: str, value: object) -> str:
    field: Field = kind_named(written.kind).field(name)
    return "" if field.kind is FieldKind.LINK else words_of(field, value)
