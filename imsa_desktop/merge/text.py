"""Joins what several people wrote into one text, where their edits keep clear of one another.

docs/sync.md §3: a paragraph three-way merge over the one nearest common ancestor, when the edits neither touch nor
adjoin. Lines are paragraphs, and blank lines part nothing: between two edits there must be a paragraph that
everybody left alone. Beside a paragraph that occurs twice nobody can say where an edit stands (Joplin #16023 joined
such texts and doubled them), so there nothing is joined either.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from imsa_desktop.merge.canonical_value import nfc
from imsa_desktop.merge.changes import Change, Live, Register, Value
from imsa_desktop.merge.registers import NO_NAMES, may_name
from imsa_protocol.identifiers import ChangeId

MOST_PARAGRAPHS = 2_000  # comparing takes time that grows with the square; longer texts are shown side by side


class Edit(NamedTuple):
    """Paragraphs ``start`` to ``end`` of the ancestor, and what one person put in their place."""

    start: int
    end: int
    person: int
    paragraphs: tuple[str, ...]


def join(ancestor: Value, texts: Sequence[Value]) -> str | None:
    """Return the ancestor with everybody's edits, or None where they cannot be joined."""
    if not isinstance(ancestor, str) or not all(isinstance(each, str) for each in texts):
        return None
    base = nfc(ancestor).split("\n")
    edits: list[Edit] = []
    for person, text in enumerate(texts):
        found = _edits(base, nfc(text).split("\n"), person)
        if found is None:
            return None
        edits += found
    edits.sort()
    if not all(_stand_clear(base, one, next_one) for one, next_one in pairwise(edits)):
        return None
    joined: list[str] = []
    here = 0
    for edit in edits:
        joined += base[here : edit.start]
        joined += edit.paragraphs
        here = edit.end
    return "\n".join(joined + base[here:])


def nearest_common_ancestor(changes: Iterable[Change], register: str, live: Register) -> Live | None:
    """Return the one nearest common ancestor of the live values, or None where there is none or more than one.

    ``changes`` are all changes to the record that are here. The ancestors of a change are those that it validly
    named as replaced, and theirs; of a live value whose change is not here (erased, under a snapshot) none is known.
    """
    setting = {each.id: each for each in changes if register in each.sets}
    if not all(each.id in setting for each in live):
        return None
    above = {each.id: _ancestors(each.id, setting, register) for each in live}
    common = set.intersection(*above.values()) if above else set()
    farther = {one for each in common for one in _ancestors(each, setting, register)}
    nearest = common - farther
    if len(nearest) != 1:
        return None
    found = setting[nearest.pop()]
    return Live(found.id, found.time, found.sets[register])


def _ancestors(of: ChangeId, setting: dict[ChangeId, Change], register: str) -> set[ChangeId]:
    found: set[ChangeId] = set()
    open_ends = [of]
    while open_ends:
        change = setting[open_ends.pop()]
        for name in change.replaces.get(register, NO_NAMES):
            if name in setting and name not in found and may_name(change, name):
                found.add(name)
                open_ends.append(name)
    return found


def _edits(base: list[str], text: list[str], person: int) -> list[Edit] | None:
    """Return one person's edits in order, or None where it is in doubt which paragraphs they changed."""
    if max(len(base), len(text)) > MOST_PARAGRAPHS:
        return None
    twice = {each for side in (base, text) for each, count in Counter(side).items() if count > 1 and each.strip()}
    edits = []
    for tag, start, end, text_start, text_end in SequenceMatcher(None, base, text, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        touched = {*base[start:end], *text[text_start:text_end], *_neighbours(base, start, end)}
        if touched & twice:
            return None
        edits.append(Edit(start, end, person, tuple(text[text_start:text_end])))
    return edits


def _neighbours(base: list[str], start: int, end: int) -> list[str]:
    before = next((each for each in reversed(base[:start]) if each.strip()), "")
    after = next((each for each in base[end:] if each.strip()), "")
    return [before, after]


def _stand_clear(base: list[str], one: Edit, next_one: Edit) -> bool:
    return one.person == next_one.person or any(each.strip() for each in base[one.end : next_one.start])
