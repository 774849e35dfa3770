"""Keeps concluding acts and what they had seen, so that nothing that came unseen is swallowed (docs/sync.md §3)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any

import cbor2

from imsa_desktop.merge.changes import FINISHED, WITHDRAWN, Change
from imsa_desktop.merge.changes import RecordKey as Key
from imsa_desktop.merge.concluding import conclude
from imsa_desktop.storage.standing import (
    CONCLUDED_FLAGS,
    FLAG_AMENDED,
    FLAG_CHANGED_AFTER_WITHDRAWING,
    Standing,
)
from imsa_desktop.storage.statements import every, run, run_many, scalar
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import ChangeId, RecordId, change_id

MARKS = (FINISHED, WITHDRAWN)
FLAG_OF = {FINISHED: FLAG_AMENDED, WITHDRAWN: FLAG_CHANGED_AFTER_WITHDRAWING}
DEEPEST = 8  # records hang on records a few levels deep; a longer chain is a ring that somebody made


def concludes(change: Change) -> bool:
    """Whether a change finishes or withdraws its record."""
    return change.sets.get(FINISHED) is True or change.sets.get(WITHDRAWN) is True


Marks = dict[tuple[int, RecordId, str, str], set[int]]
"""Which acts stand: space, record, kind and mark to dots."""


def acts_there(conn: Connection, spaces: Iterable[int]) -> Marks:
    """The acts noted in these spaces, each space read once."""
    found: Marks = {}
    for space in spaces:
        for record, kind, register, dot in run(
            conn, "SELECT record, kind, register, dot FROM act WHERE space = ?", (space,)
        ):
            found.setdefault((space, record, kind, register), set()).add(dot)
    return found


def keep_acts(
    vault: Vault, conn: Connection, standings: Iterable[Standing], made: Mapping[ChangeId, Change], there: Marks
) -> None:
    """Note the acts that stand now in marks that changed; ``made`` are the concluding changes of this transaction.

    ``there`` are those noted before, in the spaces of these records; it is brought up to date.
    """
    gone: list[tuple[Any, ...]] = []
    fresh: list[tuple[Any, ...]] = []
    for standing in standings:
        for register in MARKS:
            if register not in standing.dirty:
                continue
            place = (standing.space_row, standing.key.record, standing.key.kind, register)
            stood = there.pop(place, set())
            live = [each.id for each in standing.registers.get(register, ()) if each.value is True]
            wanted = {vault.numbers.dot(conn, change): change for change in live}
            new = sorted(change for dot, change in wanted.items() if dot not in stood and change in made)
            added = [(vault.numbers.dot(conn, change), _told(made[change])) for change in new]
            gone += [(*place, dot) for dot in stood - wanted.keys()]
            fresh += [(*place, dot, told) for dot, told in added]
            stands = stood & wanted.keys() | {dot for dot, _ in added}
            if stands:
                there[place] = stands
    if gone:
        run_many(conn, "DELETE FROM act WHERE space = ? AND record = ? AND kind = ? AND register = ? AND dot = ?", gone)
    if fresh:
        run_many(conn, "INSERT INTO act (space, record, kind, register, dot, told) VALUES (?, ?, ?, ?, ?, ?)", fresh)


def _told(act: Change) -> bytes:
    return cbor2.dumps([act.saw, dict(act.seen), act.reason])


def acts_of(vault: Vault, conn: Connection, key: Key, register: str) -> list[Change]:
    """The acts that stand in a mark of a record, as far as judging by them needs."""
    row = vault.numbers.known_space_row(conn, key.space)
    found = every(
        conn,
        "SELECT dot, told FROM act WHERE space = ? AND record = ? AND kind = ? AND register = ? ORDER BY dot",
        (row, key.record, key.kind, register),
    )
    return [act_from(key, register, vault.numbers.change(conn, dot), told) for dot, told in found]


def act_from(key: Key, register: str, change: ChangeId, told: bytes) -> Change:
    """An act as far as judging by it needs, as :func:`keep_acts` noted it."""
    saw, seen, reason = cbor2.loads(told)
    return Change(change, 0, key.space, key.kind, key.record, {register: True}, {}, seen, reason, saw)


def flag_concluded(vault: Vault, conn: Connection, standings: Iterable[Standing], there: Marks) -> set[Key]:
    """Work out afresh the flags of concluded records among these and those they hang on; returns which moved.

    ``there`` are the acts that stand in their spaces.
    """
    concluded: dict[int, set[tuple[RecordId, str]]] = defaultdict(set)
    of_kinds: dict[int, set[str]] = defaultdict(set)
    for space, record, kind, _ in there:
        concluded[space].add((record, kind))
        of_kinds[space].add(kind)
    moved: set[Key] = set()
    looked: set[Key] = set()
    for standing in standings:
        here = concluded[standing.space_row]
        reopened = standing.flags & CONCLUDED_FLAGS and standing.dirty.intersection(MARKS)
        if not here and not reopened:
            continue
        kinds = of_kinds[standing.space_row]
        for key in _with_those_above(vault, conn, standing, kinds) + _once_above(vault, conn, standing):
            of_itself = key == standing.key and standing.flags & CONCLUDED_FLAGS
            if key not in looked and ((key.record, key.kind) in here or of_itself):
                looked.add(key)
                if _set_flags(vault, conn, key, standing.space_row):
                    moved.add(key)
    return moved


def _once_above(vault: Vault, conn: Connection, standing: Standing) -> list[Key]:
    """Where a record was moved elsewhere: what it hung on before, and all above."""
    plan = standing.plan
    link = plan.kind.parent_field.links_to if plan.kind and plan.kind.parent_field else None
    if standing.above is None or link is None or plan.parent_register not in standing.dirty:
        return []
    return _upwards(vault, conn, Key(standing.key.space, link, standing.above), standing.space_row)


def _with_those_above(vault: Vault, conn: Connection, standing: Standing, kinds: Collection[str]) -> list[Key]:
    """A record and what it hangs on, as far as something of these kinds may stand above it."""
    if vault.plans.above.get(standing.key.kind, frozenset()).isdisjoint(kinds):
        return [standing.key]
    return _upwards(vault, conn, standing.key, standing.space_row)


def _upwards(vault: Vault, conn: Connection, key: Key, space_row: int) -> list[Key]:
    keys = [key]
    while len(keys) <= DEEPEST:
        plan = vault.plans.of(keys[-1].kind)
        above = plan.kind.parent_field if plan.kind else None
        if above is None or above.links_to is None:
            break
        parent = scalar(
            conn,
            f'SELECT parent FROM "{plan.table_name}" WHERE id = ? AND space = ?',  # noqa: S608  # reason: a name of our own declarations
            (keys[-1].record, space_row),
        )
        if parent is None:
            break
        keys.append(Key(key.space, above.links_to, parent))
    return keys


def _set_flags(vault: Vault, conn: Connection, key: Key, space_row: int) -> bool:
    flags = 0
    for register, flag in FLAG_OF.items():
        if unseen(vault, conn, key, register):
            flags |= flag
    return write_flags(vault, conn, key, space_row, flags)


def write_flags(vault: Vault, conn: Connection, key: Key, space_row: int, flags: int) -> bool:
    """Say in a record's row how it stands after what concluded it; returns whether it said something else before."""
    plan = vault.plans.of(key.kind)
    of_kind = (key.kind,) if plan.kind is None else ()
    done = run(
        conn,
        f'UPDATE "{plan.table_name}" SET flags = (flags & ?) | ? WHERE id = ? AND space = ?'  # noqa: S608  # reason: a name of our own declarations
        f" {'AND kind = ?' if of_kind else ''} AND (flags & ?) <> ?",
        (~CONCLUDED_FLAGS, flags, key.record, space_row, *of_kind, CONCLUDED_FLAGS, flags),
    )
    return done.rowcount > 0


def unseen(vault: Vault, conn: Connection, key: Key, register: str) -> tuple[ChangeId, ...]:
    """Changes to a record and to those that hang on it that none of the acts in one of its marks had seen."""
    acts = acts_of(vault, conn, key, register)
    if not acts or not conclude(acts, _frontier(vault, conn, key)).unseen:
        return ()  # nearly always: the latest change of each author had been seen, so all before it had
    return conclude(acts, every_change(vault, conn, key)).unseen


def every_change(vault: Vault, conn: Connection, key: Key) -> set[ChangeId]:
    """Every change to a record and to those that hang on it, read from the journal."""
    from imsa_desktop.storage.history import changes_of_record  # the history reads frames, which apply through here

    return {
        kept.change.id
        for each in family(vault, conn, key)
        for kept in changes_of_record(vault, conn, each.record)
        if kept.change.key == each
    }


def family(vault: Vault, conn: Connection, key: Key) -> list[Key]:
    """A record and all that hang on it, in the same space."""
    row = vault.numbers.space_row(conn, key.space)
    found, open_ends = {key: None}, [key]
    for _ in range(DEEPEST):
        below: list[Key] = []
        for each in open_ends:
            for plan in vault.plans.hanging_on.get(each.kind, ()):
                ids = run(
                    conn,
                    f'SELECT id FROM "{plan.table_name}" WHERE space = ? AND parent = ?',  # noqa: S608  # reason: a name of our own declarations
                    (row, each.record),
                )
                below += [Key(key.space, plan.name, record) for (record,) in ids]
        open_ends = [each for each in below if each not in found]
        found.update(dict.fromkeys(open_ends))
    return list(found)


def _frontier(vault: Vault, conn: Connection, key: Key) -> list[ChangeId]:
    """The latest change of each author to a record and those that hang on it (or to another kind of the same id)."""
    space_row = vault.numbers.space_row(conn, key.space)
    highest: dict[bytes, int] = {}
    for each in family(vault, conn, key):
        for author, counter in every(
            conn,
            "SELECT f.author, max(r.last_counter) FROM frame_record r JOIN frame f ON f.row = r.frame"
            " WHERE r.record = ? AND f.space = ? GROUP BY f.author",
            (each.record, space_row),
        ):
            name = vault.numbers.author(conn, author)
            highest[name] = max(counter, highest.get(name, 0))
        own = scalar(conn, "SELECT max(counter) FROM unsealed WHERE record = ? AND space = ?", (each.record, space_row))
        if own:
            highest[vault.author] = max(own, highest.get(vault.author, 0))
    return [change_id(author, counter) for author, counter in highest.items()]
