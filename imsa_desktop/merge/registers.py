"""Finds the live values of a register: as a function of the set of all changes, and one change at a time.

docs/sync.md §2. A change *c* validly names *d* in register *r* when both set *r* of the same record, and *d* is
of the same author with a smaller counter, or its counter is at most the one *c*'s segment had seen of *d*'s author.
The live values of *r* are those set by any change less those validly named by another: a set, not a sequence.

Change ids are unique among the changes given: forks are kept out before (docs/sync.md §8).
"""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping
from operator import itemgetter
from typing import NamedTuple

from imsa_desktop.merge.changes import Change, Live, RecordKey, Register
from imsa_protocol.identifiers import AUTHOR_BYTES, ChangeId

NO_NAMES: frozenset[ChangeId] = frozenset()


class Step(NamedTuple):
    """What one change did to one register. ``ignored`` are names without effect on anybody, to be reported."""

    live: Register
    ignored: frozenset[ChangeId]


class IgnoredName(NamedTuple):
    """A name that a change may not use, in one of its registers."""

    change: ChangeId
    register: str
    name: ChangeId


class Unordered(NamedTuple):
    """A register built in any order and with repeats: its live values and every name ever validly used in it."""

    live: Register = ()
    named: frozenset[ChangeId] = NO_NAMES


def may_name(change: Change, name: ChangeId) -> bool:
    """Whether ``change`` can have seen the change called ``name``."""
    author = name[:AUTHOR_BYTES]
    if author == change.id[:AUTHOR_BYTES]:
        return name < change.id
    return int.from_bytes(name[AUTHOR_BYTES:], "big") <= change.seen.get(author, 0)


def live_values(changes: Iterable[Change], record: RecordKey, register: str) -> Register:
    """Return the live values of a register by the definition: independent of order and repetition of ``changes``."""
    setting = {each.id: each for each in changes if register in each.sets and each.key == record}
    named = {
        name for each in setting.values() for name in each.replaces.get(register, NO_NAMES) if may_name(each, name)
    }
    return tuple(
        Live(each, setting[each].time, setting[each].sets[register]) for each in sorted(setting.keys() - named)
    )


def apply_change(live: Register, change: Change, register: str) -> Step:
    """Return the register after a change that sets it.

    For storage: every change comes once and after all that its segment had seen (the causal gate), so a name
    that is not live has been replaced by somebody else already, or never set this register.
    """
    names = change.replaces.get(register, NO_NAMES)
    ignored = frozenset(each for each in names if not may_name(change, each))
    return Step(_after(live, change, register, names), ignored)


def apply_to_record(registers: MutableMapping[str, Register], change: Change) -> list[IgnoredName]:
    """Apply a change to its record in place, as :func:`apply_change` does each register; return ignored names."""
    replaces = change.replaces
    for register, value in change.sets.items():
        before = registers.get(register)
        if before:
            registers[register] = _after(before, change, register, replaces.get(register, NO_NAMES))
        else:
            registers[register] = (Live(change.id, change.time, value),)
    return ignored_names(change) if replaces else []


def ignored_names(change: Change) -> list[IgnoredName]:
    """Return the names without effect: of what the change cannot have seen, or in a register that it does not set."""
    found = [
        IgnoredName(change.id, register, name)
        for register, names in change.replaces.items()
        for name in names
        if register not in change.sets or not may_name(change, name)
    ]
    return sorted(found)


def apply_in_any_order(before: Unordered, change: Change, register: str) -> Unordered:
    """Return the register after a change that sets it, whatever came before and however often.

    Names are kept, so a change that comes after the one that replaced it does not come back to life.
    """
    names = frozenset(each for each in change.replaces.get(register, NO_NAMES) if may_name(change, each))
    named = before.named | names
    left = [each for each in before.live if each.id not in named]
    if change.id in named or any(each.id == change.id for each in left):
        return Unordered(tuple(left), named)
    return Unordered(_with(left, Live(change.id, change.time, change.sets[register])), named)


def _after(live: Register, change: Change, register: str, names: frozenset[ChangeId]) -> Register:
    left = [each for each in live if each.id not in names or not may_name(change, each.id)]
    return _with(left, Live(change.id, change.time, change.sets[register]))


def _with(left: list[Live], fresh: Live) -> Register:
    left.append(fresh)
    if len(left) > 1:
        left.sort(key=itemgetter(0))
    return tuple(left)
