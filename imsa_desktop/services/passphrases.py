"""Says which passphrases protect a vault.

With a key store of the operating system, a copied folder cannot be guessed at, and 15 characters or five words are
enough. Without one, the passphrase stands alone and must be long: 20 characters, best drawn by the program.
"""

from __future__ import annotations

from dataclasses import dataclass

from imsa_desktop.services.errors import PassphraseTooShort

LEAST_CHARACTERS = 15
LEAST_WORDS = 5
LEAST_CHARACTERS_ALONE = 20
_LETTERS_OF_A_WORD = 3


@dataclass(frozen=True, slots=True)
class Strength:
    """How a passphrase stands against the rule, for the meter."""

    enough: bool
    characters: int
    words: int
    least_characters: int
    least_words: int | None
    score: int  # 0 … 4, for the bar; only the rule refuses


def strength(passphrase: str, *, key_store: bool) -> Strength:
    """Measure a passphrase against the rule."""
    characters = len(passphrase.strip())
    words = sum(1 for word in passphrase.replace("-", " ").split() if len(word) >= _LETTERS_OF_A_WORD)
    least = LEAST_CHARACTERS if key_store else LEAST_CHARACTERS_ALONE
    least_words = LEAST_WORDS if key_store else None
    enough = characters >= least or (least_words is not None and words >= least_words)
    different = len(set(passphrase.casefold()))
    reach = min(characters / least, different / 8, 1.6)
    score = min(4, int(reach * 2.5)) if enough else min(1, int(reach * 2))
    return Strength(enough, characters, words, least, least_words, score)


def check_passphrase(passphrase: str, *, key_store: bool) -> None:
    """Raise :class:`PassphraseTooShort` when the rule is not met."""
    found = strength(passphrase, key_store=key_store)
    if not found.enough:
        raise PassphraseTooShort(found.characters, found.least_characters, found.least_words)
