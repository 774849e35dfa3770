"""Draws histories of several laptops that write, look at one another's work and sometimes cheat."""

from __future__ import annotations

from typing import NamedTuple

from hypothesis import strategies as st

from imsa_desktop.merge.changes import Change
from imsa_protocol.identifiers import Author, ChangeId, change_id

SPACE = b"space".ljust(16, b".")
KIND = "note"
RECORDS = [b"one".ljust(16, b"."), b"two".ljust(16, b".")]
REGISTERS = ["mood", "place", "text"]
VALUES = ["calm", "afraid", None, True, 1, "é", "e\u0301", {"level": "high", "reason": "threat"}]


class History(NamedTuple):
    """All changes in an order in which they may have been made, and what each one's author knew when making it."""

    changes: list[Change]
    known: dict[ChangeId, frozenset[ChangeId]]


def author(number: int) -> Author:
    return bytes([number]) * 20


class _Laptop:
    def __init__(self, number: int) -> None:
        self.author = author(number)
        self.counter = 0
        self.known: set[ChangeId] = set()

    def seen(self) -> dict[Author, int]:
        highest: dict[Author, int] = {}
        for each in self.known:
            highest[each[:20]] = max(highest.get(each[:20], 0), int.from_bytes(each[20:], "big"))
        highest.pop(self.author, None)
        return highest


@st.composite
def histories(draw: st.DrawFn, most: int = 14) -> History:
    """Histories of two to four laptops; names are of what was known, of what was not, and of what never was."""
    laptops = [_Laptop(number) for number in range(1, draw(st.integers(2, 4)) + 1)]
    made = History([], {})
    for _ in range(draw(st.integers(1, most))):
        laptop = draw(st.sampled_from(laptops))
        if draw(st.booleans()):
            laptop.known |= draw(st.sampled_from(laptops)).known
        _write(draw, laptop, made)
    return made


def _write(draw: st.DrawFn, laptop: _Laptop, made: History) -> None:
    laptop.counter += draw(st.integers(1, 2))
    own_id = change_id(laptop.author, laptop.counter)
    registers = draw(st.lists(st.sampled_from(REGISTERS), min_size=1, max_size=2, unique=True))
    anything = sorted(
        {each.id for each in made.changes} | {own_id, change_id(author(9), 1), change_id(laptop.author, 999)}
    )
    names = {
        register: frozenset(draw(st.lists(st.sampled_from(anything), max_size=4)))
        for register in draw(st.lists(st.sampled_from(REGISTERS), max_size=3, unique=True))
    }
    sets = {register: draw(st.sampled_from(VALUES)) for register in registers}
    record = draw(st.sampled_from(RECORDS))
    time = draw(st.integers(0, 5))
    made.changes.append(Change(own_id, time, SPACE, KIND, record, sets, names, laptop.seen()))
    made.known[own_id] = frozenset(laptop.known)
    laptop.known.add(own_id)


@st.composite
def causal_orders(draw: st.DrawFn, history: History) -> list[Change]:
    """Orders in which every change comes after all that its author knew."""
    left = list(history.changes)
    order: list[Change] = []
    while left:
        here = {each.id for each in order}
        ready = [each for each in left if history.known[each.id] <= here]
        chosen = draw(st.sampled_from(ready))
        left.remove(chosen)
        order.append(chosen)
    return order
