"""Says how the records of a case file are put together for a reader: what hangs on what, and what a chapter is.

Everything follows from the declaration. A chapter names the kinds that belong together and what to do while it is
empty; what no chapter names stands in the chapter of further records, so a kind added later appears without new code.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache

from imsa_desktop.casework.declaration import FieldKind, Kind, SpaceClass, kind_named, kinds


@dataclass(frozen=True, slots=True)
class Chapter:
    """Kinds of records that are read together."""

    code: str
    label: str
    kinds: tuple[str, ...]
    empty: str = ""  # what this chapter is for and what to do next, said while nothing is written
    for_colleagues: bool = False  # out of sight while the client looks on
    folded: bool = False  # opened on purpose


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page within a tab of the case file."""

    code: str
    label: str
    chapters: tuple[Chapter, ...]


def is_case_kind(kind: Kind) -> bool:
    """Whether records of this kind lie in a case file."""
    return kind.space is SpaceClass.CASE


@cache
def stands_alone(name: str) -> bool:
    """Whether a record stands by itself in the case: it hangs on nothing, or on what is there only once."""
    kind = kind_named(name)
    above = kind.parent_field
    if above is None or above.links_to is None:
        return True
    parent = kind_named(above.links_to)
    return parent.once_in is not None and parent.once_key is None and stands_alone(parent.name)


@cache
def hang_on(name: str) -> tuple[str, ...]:
    """The kinds whose records are read beneath a record of this kind, in the order of declaration."""
    return tuple(
        kind.name
        for kind in kinds().values()
        if kind.parent_field is not None and kind.parent_field.links_to == name and not stands_alone(kind.name)
    )


def with_what_hangs(names: Iterable[str]) -> tuple[str, ...]:
    """These kinds and all that hang on them, however deep."""
    found: list[str] = []
    waiting = [name for name in names if name in kinds()]
    while waiting:
        name = waiting.pop(0)
        if name not in found:
            found.append(name)
            waiting.extend(hang_on(name))
    return tuple(found)


def alone_in_case() -> tuple[str, ...]:
    """Every kind of a case file that stands by itself."""
    return tuple(kind.name for kind in kinds().values() if is_case_kind(kind) and stands_alone(kind.name))


def further(named: Collection[str]) -> tuple[str, ...]:
    """The kinds of a case file that nobody has named: they stand in the chapter of further records."""
    return tuple(name for name in alone_in_case() if name not in named)


@cache
def about_others(name: str) -> bool:
    """Whether what names a record speaks of other people, so that the client need not come upon it."""
    kind = kind_named(name)
    speaking = [each for each in kind.fields if not each.is_parent]
    title = next((each for each in speaking if each.name == kind.title_field), None)
    if title is not None:
        return title.for_colleagues
    told = [each for each in speaking if each.kind is not FieldKind.LINK]
    return bool(told) and all(each.for_colleagues for each in told)
