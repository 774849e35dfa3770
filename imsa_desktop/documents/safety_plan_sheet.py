"""Makes the sheet a client takes away: A4 or a small card, in the client's language, with nothing that endangers.

Whatever the file holds, the code word, third parties' words and everything declared as not printing stay off
paper; open questions stand first; two answers, or a joined text nobody has read, never stand as one.
"""

from __future__ import annotations

from imsa_desktop.casework.phrases import ENGLISH, PhraseLibrary
from imsa_desktop.casework.plan_sections import SECTIONS
from imsa_desktop.documents.discretion import Discretion
from imsa_desktop.documents.errors import NotToBePrintedError
from imsa_desktop.documents.plan_file import OpenQuestion, PlanFile, Sheet, SheetWish
from imsa_desktop.documents.plan_parts import PlanParts
from imsa_desktop.documents.plan_questions import DO_NOT_PRINT, Unsettled
from imsa_desktop.documents.rich_text import A4, CARD, QUIET, Setter

A4_MM = (210, 297)
CARD_MM = (105, 148)  # a quarter of A4; folded twice it goes into a purse


def sheet(file: PlanFile, wish: SheetWish, library: PhraseLibrary) -> Sheet:
    """Make the sheet. A language the library does not speak brings English headings, and own words as typed.

    Raises :class:`~imsa_desktop.documents.errors.NotToBePrintedError` when the plan is marked "do not print" and the
    sheet is not only read aloud.
    """
    if file.plan.value("printing") == DO_NOT_PRINT and not wish.read_aloud:
        raise NotToBePrintedError
    if wish.language not in library.wordings:
        wish = SheetWish(ENGLISH, wish.plain_title, wish.without_names, wish.small_card, wish.read_aloud)
    wording = library.wording(wish.language)
    discretion = Discretion(
        file.plan.value("code_word"),
        lambda language: library.text("sheet.our_word", language),
        _names(file),
        without_names=wish.without_names,
        never=file.never,
    )
    if file.holds_withdrawn():
        discretion.held_back.add("withdrawn")
        file = file.standing()
    setter = Setter(CARD if wish.small_card else A4, wording.right_to_left)
    parts = PlanParts(file, wish, library, discretion, setter)
    questions = Unsettled(file, library, wish.language, discretion.text).questions()
    title = _title(parts)
    content = _card(parts, title, questions) if wish.small_card else _a4(parts, title, questions)
    return Sheet(
        title=title,
        language=wish.language,
        right_to_left=wording.right_to_left,
        html=setter.page(title, wish.language, content),
        small_card=wish.small_card,
        page_mm=CARD_MM if wish.small_card else A4_MM,
        questions=questions,
        held_back=frozenset(discretion.held_back),
        unchecked=not wording.checked,
    )


def _names(file: PlanFile) -> tuple[str, ...]:
    contacts = tuple(str(each.value("name")) for each in file.contacts if each.value("name"))
    return (file.client_name, *file.names, file.advocate_name, *contacts)


def _title(parts: PlanParts) -> str:
    if parts.reveals_nothing:
        return parts.text("sheet.plain_title")
    return parts.text("sheet.card_title" if parts.wish.small_card else "sheet.title")


def _a4(parts: PlanParts, title: str, questions: tuple[OpenQuestion, ...]) -> str:
    file, setter = parts.file, parts.setter
    lines = []
    if file.client_name and not parts.reveals_nothing:
        lines.append(parts.text("sheet.for", name=file.client_name))
    if file.made_on:
        lines.append(parts.text("sheet.made_on", day=parts.library.write_day(file.made_on, parts.wish.language)))
    body = "".join(parts.section(section) for section in SECTIONS if section.key != "advocate_will")
    last = next(section for section in SECTIONS if section.key == "advocate_will")
    return "".join(
        (
            setter.title(title, " · ".join(lines)),
            parts.questions(questions),
            parts.emergency(),
            body,
            parts.check_ins(),
            parts.section(last),
            parts.closing(),
            setter.paragraph(parts.text("sheet.keep"), size=setter.typography.small, colour=QUIET, above=14),
        )
    )


def _card(parts: PlanParts, title: str, questions: tuple[OpenQuestion, ...]) -> str:
    return "".join(
        (
            parts.setter.title(title, ""),
            parts.questions(questions),
            parts.emergency(),
            *(parts.section(section) for section in SECTIONS if section.on_card),
            parts.check_ins(),
            parts.closing(),
        )
    )
