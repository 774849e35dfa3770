"""Says whether a colleague's languages on file, written in any words, name a language."""

from __future__ import annotations

import re

from imsa_desktop.casework.folding import fold
from imsa_desktop.casework.lists import Languages

_BETWEEN = re.compile(r"[^\w]+")


def names_language(written: str, code: str, languages: Languages) -> bool:
    """Whether ``written`` names the language by its name, its own name, another of its names or its code.

    Whole words count: "Roma" does not name Romanian. A code that is not in the list is looked for as it stands.
    """
    found = languages.get(code)
    names = (code,) if found is None else (found.code, found.name, found.own_name, *found.also_called)
    told = f" {_plain(written)} "
    return any(f" {plain} " in told for plain in map(_plain, names) if plain)


def _plain(words: str) -> str:
    return " ".join(_BETWEEN.split(fold(words))).strip()
