"""Says in words what a sheet holds back, what on it is not settled, and who has not read its language yet."""

from __future__ import annotations

from collections.abc import Sequence

from imsa_desktop.casework import tongue
from imsa_desktop.casework.plan_sections import section_named
from imsa_desktop.documents.plan_file import Sheet
from imsa_desktop.ui.words import iso, tr

_SECTION = "section:"


def held_back_words(sheets: Sequence[Sheet]) -> list[str]:
    """What was kept off the sheets, a line each, in a steady order."""
    codes = frozenset().union(*(each.held_back for each in sheets))
    lines = {
        "code_word": tr("The code word was written in the plan. The sheet says “our word” in its place."),
        "names": tr("Names stand as initials."),
        "other_names": tr("A name given by an exploiter, or a former name, stands as its initial."),
        "contact": tr("A person who is not safe to call, or is not to be printed, is left out."),
        "withdrawn": tr("What was withdrawn is left out."),
    }
    said = [words for code, words in lines.items() if code in codes]
    for code in sorted(codes):
        if code.startswith(_SECTION):
            said.append(tr("“{section}” stays in the file.").format(section=_title(code.removeprefix(_SECTION))))
        elif code not in lines:
            said.append(tr("Something more is left out that this version has no words for."))
    return said


def unsettled_words(sheets: Sequence[Sheet]) -> str:
    """How many questions stand first on the sheet; "" when there is none."""
    number = max((len(each.questions) for each in sheets), default=0)
    if number == 0:
        return ""
    if number == 1:
        return tr("One thing in the plan is not settled. It stands first on the sheet, each answer by itself.")
    words = tr("{n} things in the plan are not settled. They stand first on the sheet, each answer by itself.")
    return words.format(n=number)


def unchecked_words(sheets: Sequence[Sheet], language_names: Sequence[str]) -> str:
    """That no translator has read the program's phrases in these languages yet; "" when all were read."""
    names = [name for each, name in zip(sheets, language_names, strict=True) if each.unchecked]
    if not names:
        return ""
    words = tr("No translator has checked our phrases in {languages} yet. Read the sheet through with the interpreter.")
    return words.format(languages=tr(" and ").join(iso(name) for name in names))


def summary_words(sheets: Sequence[Sheet], language_names: Sequence[str]) -> str:
    """All of that in half a line, for the foot of the page."""
    said = []
    if unsettled_words(sheets):
        said.append(tr("Not everything is settled"))
    if unchecked_words(sheets, language_names):
        said.append(tr("No translator has checked it"))
    number = len(held_back_words(sheets))
    if number:
        said.append(tr("1 thing is held back") if number == 1 else tr("{n} things are held back").format(n=number))
    return " · ".join(said)


def _title(key: str) -> str:
    try:
        return tongue.said(section_named(key).label)
    except KeyError:
        return key
