"""Lets a segment through once everything its author had seen is here: the causal gate (docs/sync.md §8)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from imsa_desktop.merge.body import HASH_START, Head
from imsa_protocol.identifiers import Author


@dataclass(frozen=True, slots=True)
class Open:
    """All of it is here; the segment may be applied."""


@dataclass(frozen=True, slots=True)
class Waits:
    """A frame it had seen has not been applied here."""

    author: Author
    number: int


@dataclass(frozen=True, slots=True)
class SawAnother:
    """Its author had seen other bytes under a number that is known here: somebody's stream is forked."""

    author: Author
    number: int


Passage: TypeAlias = Open | Waits | SawAnother
OPEN = Open()


def passage(
    seen: Iterable[Head],
    applied: Mapping[Author, int],
    hash_of: Callable[[Author, int], bytes | None],
) -> Passage:
    """Say whether a segment that had seen these heads may be applied.

    ``applied`` is the last number applied (or set aside, or erased) of each stream of the space; ``hash_of`` gives the
    hash of a frame up to there.
    """
    for head in seen:
        if applied.get(head.author, 0) < head.number:
            return Waits(head.author, head.number)
        here = hash_of(head.author, head.number)
        if here is not None and here[:HASH_START] != head.hash_start:
            return SawAnother(head.author, head.number)
    return OPEN
