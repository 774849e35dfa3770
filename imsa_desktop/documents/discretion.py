"""Keeps off paper what must not stand there: code words, names of exploiters' giving, and all names where none may."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable

from imsa_desktop.casework.folding import fold
from imsa_desktop.casework.phrases import ENGLISH

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SHORTEST_NAME = 2

# Names that are also everyday words: written small they are taken for the word, or the plan could not be read.
_EVERYDAY_WORDS = frozenset(
    {
        "an",
        "april",
        "art",
        "august",
        "bill",
        "bob",
        "chance",
        "dawn",
        "dean",
        "do",
        "don",
        "faith",
        "grace",
        "hope",
        "iris",
        "ivy",
        "joy",
        "june",
        "lee",
        "long",
        "love",
        "mark",
        "may",
        "mercy",
        "my",
        "no",
        "pat",
        "rich",
        "rose",
        "she",
        "he",
        "sue",
        "summer",
        "the",
        "thi",
        "to",
        "van",
        "will",
        "win",
    }
)


class Discretion:
    """What one sheet leaves out. ``held_back`` collects what was taken out, as codes, for the person who prints.

    ``never`` are names that reach no sheet, not even one that may bear names; a word of them that is also a word of
    ``names`` is not meant: a former name often shares one with the name of today.
    """

    def __init__(
        self,
        code_word: str | None,
        our_word: Callable[[str], str],
        names: Iterable[str],
        *,
        without_names: bool,
        never: Iterable[str] = (),
    ) -> None:
        names, never = tuple(names), tuple(never)
        self._our_word = our_word  # by language
        self._code_word = _pattern_of(code_word)
        self._never = _words_of(never) - _words_of(names)
        self._names = self._never | (_words_of(names) if without_names else frozenset())
        self._written = frozenset(_as_written(word) for name in (*names, *never) for word in _WORD.findall(name))
        self._without_names = without_names
        self.held_back: set[str] = set()

    def phrase(self, words: str, language: str = ENGLISH) -> str:
        """Return words of the library as they may stand on the sheet: they name nobody, so no name is looked for.

        In tonal languages an everyday word and a name are often one once their marks are off: "đang" and "Đặng".
        """
        if self._code_word and self._code_word.search(words):
            self.held_back.add("code_word")
            words = self._code_word.sub(self._our_word(language), words)
        return words

    def text(self, words: str, language: str = ENGLISH) -> str:
        """Return words, typed in ``language`` as far as we know, as they may stand on the sheet."""
        words = self.phrase(words, language)
        if self._names:
            words = _WORD.sub(self._initial, words)
        return words

    def name(self, name: str) -> str:
        """Return a name, or its initials where no names may stand."""
        if not self._without_names:
            return self.text(name)
        self.held_back.add("names")
        return " ".join(f"{word[0].upper()}." for word in _WORD.findall(name))

    def _initial(self, found: re.Match[str]) -> str:
        word = found[0]
        folded = fold(word)
        whole = folded in self._names
        if not whole and folded.endswith(("'s", "s'")):  # Mai's flat
            whole = folded[:-2] in self._names
        if not whole or (word[0].islower() and (folded in _EVERYDAY_WORDS or self._is_another_word(word, folded))):
            return word
        self.held_back.add("names" if self._without_names else "other_names")
        ends_with_stop = found.string.startswith(".", found.end())
        return word[0].upper() if ends_with_stop else f"{word[0].upper()}."

    def _is_another_word(self, word: str, folded: str) -> bool:
        """Whether a word written small has marks of its own that no name has: "đang" is no "Đặng", "dang" may be."""
        return word != folded and not any(name in _as_written(word) for name in self._written)  # also "Mai's"


def _words_of(names: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for name in names for word in _WORD.findall(name) if len(word) >= _SHORTEST_NAME)


def _as_written(word: str) -> str:
    return unicodedata.normalize("NFC", word).casefold()


def _pattern_of(code_word: str | None) -> re.Pattern[str] | None:
    words = (code_word or "").split()
    if not words:
        return None
    return re.compile(r"(?<!\w)" + r"\s+".join(re.escape(word) for word in words) + r"(?!\w)", re.IGNORECASE)
