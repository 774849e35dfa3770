"""Says declared words in the language of the window; English, the source, until a window hands in another.

``said`` wraps words of the program only – a label, a choice, a sentence of a service – and never what a person
wrote. The commands never set a tongue, so their output is the same on every computer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")


def _as_written(words: str) -> str:
    return words


_tongue: Callable[[str], str] = _as_written


def said(words: str) -> str:
    """These words of the program in the language in force; ``tools/translations.py`` collects them from here."""
    return _tongue(words)


def to_say(words: _T) -> _T:
    """Mark words, or the values of a table of words, that are ``said`` later; they are collected with the others."""
    return words


def speak(tongue: Callable[[str], str] | None) -> None:
    """Say everything through ``tongue`` from now on; ``None`` is English again."""
    global _tongue  # one program speaks one language at a time
    _tongue = tongue or _as_written
