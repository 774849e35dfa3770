"""Reads the shipped lists – which languages interpreters are asked for – from the folder of resources."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from imsa_desktop.casework.folding import fold
from imsa_desktop.casework.tongue import said


class ListUnreadable(ValueError):
    """A shipped list that is missing or not as it must be; ``name`` is the file's name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


@dataclass(frozen=True, slots=True)
class Language:
    """One language people interpret into; ``code`` is a BCP 47 tag."""

    code: str
    name: str
    own_name: str
    right_to_left: bool = False
    signed: bool = False
    dialects: tuple[str, ...] = ()
    also_called: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Folded:
    """How a language is looked for."""

    code: str
    name: str
    own_name: str
    also_called: tuple[str, ...]


class Languages:
    """The languages of the list, in the order of their English names."""

    def __init__(self, languages: tuple[Language, ...]) -> None:
        self._all = tuple(sorted(languages, key=lambda each: fold(each.name)))
        self._by_code = {each.code: each for each in self._all}
        # folded once: every key typed into a sheet with a language asks what its words mean
        self._folded = {
            each.code: _Folded(
                fold(each.code), fold(each.name), fold(each.own_name), tuple(fold(name) for name in each.also_called)
            )
            for each in self._all
        }

    def __iter__(self) -> Iterator[Language]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    def get(self, code: str | None) -> Language | None:
        """The language of this code, if the list has it."""
        return self._by_code.get(code or "")

    def words(self, code: str | None) -> str:
        """The name of a code in the language in force; free words stand as they are."""
        found = self.get(code)
        return said(found.name) if found else code or ""

    def is_right_to_left(self, code: str | None) -> bool:
        """Whether the language is written from right to left."""
        found = self.get(code)
        return bool(found and found.right_to_left)

    def find(self, typed: str) -> list[Language]:
        """Languages whose name, own name, code or other name holds what was typed; those that begin with it first."""
        wanted = fold(typed)
        ranked = []
        for language in self._all:
            names = self._names(language)
            if wanted == language.code or any(each.startswith(wanted) for each in names):
                ranked.append((0, language))
            elif any(wanted in each for each in names):
                ranked.append((1, language))
        return [language for _, language in sorted(ranked, key=lambda each: each[0])]

    def code_for(self, typed: str) -> str:
        """The code for a name somebody typed whole, when only one language has it; otherwise the words themselves."""
        wanted = fold(typed)
        shipped = self._folded
        exact = [
            each.code
            for each in self._all
            if wanted == shipped[each.code].code or wanted in self._names(each, also_called=False)
        ]
        called = exact or [each.code for each in self._all if wanted in shipped[each.code].also_called]
        return called[0] if len(called) == 1 else typed.strip()

    def _names(self, language: Language, *, also_called: bool = True) -> tuple[str, ...]:
        """The folded names of a language, that in the language in force among them."""
        shipped, in_force = self._folded[language.code], said(language.name)
        names = (shipped.name, shipped.own_name, *(shipped.also_called if also_called else ()))
        return names if in_force == language.name else (*names, fold(in_force))


def read_json_list(path: Path) -> dict[str, Any]:
    """Read one shipped file. Raises :class:`ListUnreadable`."""
    try:
        whole = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise ListUnreadable(path.name) from None
    if not isinstance(whole, dict):
        raise ListUnreadable(path.name)
    return whole


def load_languages(folder: Path) -> Languages:
    """Read ``languages.json`` of the folder. Raises :class:`ListUnreadable`."""
    whole = read_json_list(folder / "languages.json")
    try:
        return Languages(
            tuple(
                Language(
                    code=each["code"],
                    name=each["name"],
                    own_name=each["own_name"],
                    right_to_left=each.get("direction") == "rtl",
                    signed=each.get("signed", False),
                    dialects=tuple(each.get("dialects", ())),
                    also_called=tuple(each.get("also_called", ())),
                )
                for each in whole["languages"]
            )
        )
    except (KeyError, TypeError):
        raise ListUnreadable("languages.json") from None
