"""Knows the 2,048 English words of BIP-39, 11 bits each, and reads them as people write and say them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import Final

from mnemonic import Mnemonic

from imsa_desktop.crypto.errors import NotAWord
from imsa_desktop.crypto.randomness import Random

BITS_A_WORD: Final = 11
LIST_WORDS: Final = 1 << BITS_A_WORD
_UNIQUE_LETTERS: Final = 4  # no two words of the list begin with the same four letters


@cache
def word_list() -> tuple[str, ...]:
    """The words in their order."""
    return tuple(Mnemonic("english").wordlist)


@cache
def _places() -> dict[str, int]:
    return {word: place for place, word in enumerate(word_list())}


def words_of(bits: int, count: int) -> list[str]:
    """Return the ``count`` words that stand for that many times 11 bits, the highest first."""
    listed = word_list()
    return [listed[bits >> (BITS_A_WORD * place) & (LIST_WORDS - 1)] for place in reversed(range(count))]


def bits_of(words: Sequence[str]) -> int:
    """Return the bits that list words stand for."""
    places = _places()
    bits = 0
    for word in words:
        bits = bits << BITS_A_WORD | places[word]
    return bits


def read_words(text: str) -> list[str]:
    """Return the list words in what a person typed: any case, any signs between them, numbers before them left out.

    Raises :class:`NotAWord` with the list words that begin alike.
    """
    plain = unicodedata.normalize("NFKC", text).casefold()
    words = re.findall(r"[^\W\d_]+", plain)
    places = _places()
    for place, word in enumerate(words):
        if word not in places:
            raise NotAWord(place, word, _nearest(word))
    return words


def _nearest(word: str) -> tuple[str, ...]:
    for letters in range(_UNIQUE_LETTERS, 1, -1):
        found = tuple(each for each in word_list() if each.startswith(word[:letters]))
        if found:
            return found[:5]
    return ()


def random_words(count: int, random: Random) -> list[str]:
    """Draw words for a passphrase: 11 bits each."""
    return words_of(int.from_bytes(random(2 * count), "big") & ((1 << BITS_A_WORD * count) - 1), count)
