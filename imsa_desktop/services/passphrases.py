"""Says which passphrases protect a vault, and makes good ones."""

from __future__ import annotations

from dataclasses import dataclass

LEAST_CHARACTERS = 15
LEAST_WORDS = 5
LEAST_CHARACTERS_ALONE = 20  # without an OS key store a copied folder can be guessed at


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
    raise NotImplementedError


def suggest_passphrase(words: int = 6) -> str:
    """Draw words of a list at random, joined by hyphens: at least 20 characters."""
    raise NotImplementedError
