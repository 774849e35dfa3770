"""Says what changed in a safety plan since the client last had it: word for word, heading by heading.

What the client has is what was frozen at the hand-over, not what the records said that day: another laptop's words may
have come later. So two sheets are compared – the frozen one, and the living plan set in the same way and language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from imsa_desktop.casework.phrases import ENGLISH, PhraseLibrary
from imsa_desktop.casework.plan_sections import SECTIONS
from imsa_desktop.casework.tongue import said
from imsa_protocol.identifiers import RecordId

TOP, CHECK_IN, CLOSING = "top", "check_in", "closing"
_ON_PAPER = tuple(each for each in SECTIONS if each.prints)
_LABELS = (
    "sheet.own_words", "sheet.noted", "sheet.read_through", "sheet.who", "sheet.telephone", "sheet.when",
    "sheet.danger", "sheet.keep", "sheet.title", "sheet.plain_title", "sheet.card_title", "sheet.unsettled_help",
)  # fmt: skip  # reason: a list of codes reads better in two lines than in twelve
_DATED, _CLOSING = ("sheet.made_on", "sheet.for"), ("sheet.advocate", "sheet.review")


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A line of a sheet: as it stands there, in English where the phrase library knows it, and whether it is new."""

    words: str
    english: str
    only_here: bool  # the other version does not have it


@dataclass(frozen=True, slots=True)
class ChangedPart:
    """One heading in both versions."""

    key: str
    title: str
    before: tuple[SheetLine, ...]
    after: tuple[SheetLine, ...]

    @property
    def changed(self) -> bool:
        """Whether the two differ."""
        return any(each.only_here for each in (*self.before, *self.after))


@dataclass(frozen=True, slots=True)
class PlanComparison:
    """Two versions of a plan side by side."""

    before: RecordId  # an issue
    after: RecordId | None  # another issue, or None: the plan as it stands now
    parts: Sequence[ChangedPart]

    @property
    def changed(self) -> tuple[ChangedPart, ...]:
        """The headings that differ."""
        return tuple(each for each in self.parts if each.changed)


def compare_sheets(library: PhraseLibrary, before: str, after: str) -> list[ChangedPart]:
    """Compare the words of two sheets, whatever language each is in; headings in the order of the plan."""
    first, last = sections_of(library, before), sections_of(library, after)
    titles = {section.key: said(section.label) for section in SECTIONS}
    titles |= {TOP: said("At the top"), CHECK_IN: said("Check-in"), CLOSING: said("At the end")}
    keys = [TOP, *(each.key for each in SECTIONS), CHECK_IN, CLOSING]
    found = []
    for key in keys:
        one, other = first.get(key, ()), last.get(key, ())
        if one or other:
            found.append(ChangedPart(key, titles[key], *_marked(library, one, other)))
    return found


def sections_of(library: PhraseLibrary, words: str) -> dict[str, tuple[str, ...]]:
    """The lines of a sheet by heading; labels that say nothing by themselves are left out."""
    language = language_of(library, words)
    headings = {library.text(f"section.{each.key}", language): each.key for each in _ON_PAPER}
    headings[library.text("check_in.title", language)] = CHECK_IN
    labels = {library.text(code, language) for code in _LABELS}
    dated, closing = _beginnings(library, language, _DATED), _beginnings(library, language, _CLOSING)
    found: dict[str, list[str]] = {}
    at = TOP
    for line in _plain(words):
        key = headings.get(line)
        if key is not None:
            at = key
        elif line.startswith(closing):
            found.setdefault(CLOSING, []).append(line)
        elif line not in labels and not (at == TOP and line.startswith(dated)):
            found.setdefault(at, []).append(line)
    return {key: tuple(lines) for key, lines in found.items()}


def language_of(library: PhraseLibrary, words: str) -> str:
    """The language of a sheet: the one whose headings it has most of."""
    lines = set(_plain(words))

    def known(language: str) -> int:
        codes = (*(f"section.{each.key}" for each in _ON_PAPER), "check_in.title", "sheet.danger", "sheet.keep")
        return sum(library.text(code, language) in lines for code in codes)

    return max(library.languages(), key=lambda language: (known(language), language == ENGLISH))


def _beginnings(library: PhraseLibrary, language: str, codes: Sequence[str]) -> tuple[str, ...]:
    """How lines with something put in begin."""
    found = (library.text(code, language).partition("{")[0] for code in codes)
    return tuple(each for each in found if each)


def _plain(words: str) -> Iterator[str]:
    """Lines without the marks that only set them: bullets, isolates, hard spaces."""
    for line in words.split("\n"):
        plain = "".join(each for each in line if each not in "\u2066\u2067\u2068\u2069").replace("\u00a0", " ")
        plain = plain.removeprefix("•").strip()
        if plain:
            yield plain


def _marked(
    library: PhraseLibrary, one: Sequence[str], other: Sequence[str]
) -> tuple[tuple[SheetLine, ...], tuple[SheetLine, ...]]:
    codes = _codes(library)
    first, last = [codes.get(each, each) for each in one], [codes.get(each, each) for each in other]
    same_first, same_last = set[int](), set[int]()
    for match in SequenceMatcher(None, first, last, autojunk=False).get_matching_blocks():
        same_first |= set(range(match.a, match.a + match.size))
        same_last |= set(range(match.b, match.b + match.size))
    moved = set(first) & set(last)  # in another order: nothing the client has to be told

    def lines(texts: Sequence[str], keys: Sequence[str], same: set[int]) -> tuple[SheetLine, ...]:
        return tuple(
            SheetLine(text, _english(library, codes.get(text), text), at not in same and keys[at] not in moved)
            for at, text in enumerate(texts)
        )

    return lines(one, first, same_first), lines(other, last, same_last)


def _codes(library: PhraseLibrary) -> Mapping[str, str]:
    """Every fixed text of the library, in each language, to its code."""
    return {words: code for code, texts in library.texts.items() for words in texts.values() if "{" not in words}


def _english(library: PhraseLibrary, code: str | None, words: str) -> str:
    return library.text(code, ENGLISH) if code is not None else words
