"""Offers words while somebody types: shipped lists for fields whose reality is wider than any list.

What is stored are the words as typed or picked, so they are shown as they stand, in every language of the window; the
code behind known words (:meth:`Suggestions.code_for`) is for counting only. Fields called ``language`` alone keep a
code, as everywhere (:mod:`imsa_desktop.casework.lists`).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from imsa_desktop.casework.declaration import Field, kind_named
from imsa_desktop.casework.folding import fold
from imsa_desktop.casework.lists import ListUnreadable, load_languages, read_json_list

LISTS = ("nationalities", "countries", "bodies", "professions", "first_responders", "police_forces", "courts")
LANGUAGES = "languages"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One entry of a list: a code that never changes, its words, and other names it is found by."""

    code: str
    label: str
    also_called: tuple[str, ...] = ()

    @property
    def stored(self) -> str:
        """What a field keeps when this is picked."""
        return self.label


class Suggestions:
    """The shipped lists, by name."""

    def __init__(self, lists: dict[str, tuple[Suggestion, ...]]) -> None:
        self._lists = lists

    def names(self) -> tuple[str, ...]:
        """The lists there are."""
        return tuple(self._lists)

    def of(self, list_name: str) -> tuple[Suggestion, ...]:
        """The whole list; empty where there is none of that name."""
        return self._lists.get(list_name, ())

    def for_field(self, kind: str, field: str) -> tuple[Suggestion, ...]:
        """What a field offers; empty where it names no list. Raises ``KeyError`` for an unknown kind or field."""
        return self.of(kind_named(kind).field(field).suggests or "")

    def matching(self, field: Field, typed: str, limit: int = 12) -> list[Suggestion]:
        """Entries of the field's list that fit what was typed, those that begin with it first; none for no words."""
        wanted = fold(typed).strip()
        if not wanted:
            return []
        ranked: list[tuple[int, str, Suggestion]] = []
        for each in self.of(field.suggests or ""):
            names = [fold(name) for name in (each.label, *each.also_called)]
            if any(name.startswith(wanted) for name in names):
                ranked.append((0, names[0], each))
            elif any(word.startswith(wanted) for name in names for word in name.split()):
                ranked.append((1, names[0], each))
            elif any(wanted in name for name in names):
                ranked.append((2, names[0], each))
        ranked.sort(key=lambda each: each[:2])
        return [each for _, _, each in ranked[:limit]]

    def code_for(self, list_name: str, words: str) -> str | None:
        """The code of words that stand in the list as they are; None for any other words."""
        wanted = fold(words).strip()
        for each in self.of(list_name):
            if wanted == fold(each.label):
                return each.code
        return None


def load_suggestions(folder: Path) -> Suggestions:
    """Read every list of the folder of lists. Raises :class:`~imsa_desktop.casework.lists.ListUnreadable`."""
    lists = {name: _read(folder, name) for name in LISTS}
    lists[LANGUAGES] = tuple(
        Suggestion(each.code, each.name, (each.own_name, *each.also_called)) for each in load_languages(folder)
    )
    return Suggestions(lists)


def _read(folder: Path, name: str) -> tuple[Suggestion, ...]:
    file = f"{name}.json"
    whole = read_json_list(folder / file)
    try:
        return tuple(
            Suggestion(each["code"], each["label"], tuple(each.get("also_called", ()))) for each in whole["entries"]
        )
    except (KeyError, TypeError):
        raise ListUnreadable(file) from None
