"""Makes and reads the twelve recovery words: 128 random bits and a check, as BIP-39 writes them in English."""

from __future__ import annotations

from hashlib import sha256
from typing import Final

from imsa_desktop.crypto.errors import WordsDoNotFit, WrongNumberOfWords
from imsa_desktop.crypto.randomness import Random
from imsa_desktop.crypto.words import BITS_A_WORD, bits_of, read_words, words_of

WORDS: Final = 12
ENTROPY_BYTES: Final = 16
_CHECK_BITS: Final = 4


def new_words(random: Random) -> str:
    """Draw twelve words, parted by spaces."""
    return words_from(random(ENTROPY_BYTES))


def words_from(entropy: bytes) -> str:
    """Return the words that stand for 16 bytes."""
    check = sha256(entropy).digest()[0] >> (8 - _CHECK_BITS)
    return " ".join(words_of(int.from_bytes(entropy, "big") << _CHECK_BITS | check, WORDS))


def entropy_of(words: str) -> bytes:
    """Return the 16 bytes that words stand for, however they are spaced and capitalised.

    Raises :class:`WrongNumberOfWords`, :class:`NotAWord`, :class:`WordsDoNotFit`.
    """
    listed = read_words(words)
    if len(listed) != WORDS:
        raise WrongNumberOfWords(len(listed), WORDS)
    bits = bits_of(listed)
    entropy = (bits >> _CHECK_BITS).to_bytes(ENTROPY_BYTES, "big")
    if sha256(entropy).digest()[0] >> (8 - _CHECK_BITS) != bits & ((1 << _CHECK_BITS) - 1):
        raise WordsDoNotFit
    return entropy


assert WORDS * BITS_A_WORD == ENTROPY_BYTES * 8 + _CHECK_BITS
