"""Works out for a whole vault at once what concluding acts had not seen: after the tables were made afresh.

Record by record (:func:`.acts.flag_concluded`) that takes a dozen statements for each finished note, a third of the
whole rebuilding; here some hundred cases are looked at in a few statements more than there are kinds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from imsa_desktop.merge.changes import Change
from imsa_desktop.merge.changes import RecordKey as Key
from imsa_desktop.merge.concluding import conclude
from imsa_desktop.storage.acts import DEEPEST, FLAG_OF, act_from, every_change, write_flags
from imsa_desktop.storage.journal import own_author
from imsa_desktop.storage.statements import run, scalar
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import Author, ChangeId, RecordId, change_id

_SPACES_AT_ONCE = 250
_IDS_AT_ONCE = 400

Below = Mapping[tuple[int, RecordId], Sequence[tuple[str, str, RecordId]]]
"""Space and record to what hangs on it: the kind it says it hangs on, its own kind, its id."""
Latest = Mapping[tuple[int, RecordId], Mapping[Author, int]]
"""Space and record to the counter of each author's latest change to it."""


def flag_all(vault: Vault, conn: Connection, report: Callable[[float], None]) -> None:
    """Set the flags of every concluded record, in tables in which none is set yet; ``report`` is told how far it is."""
    last = scalar(conn, "SELECT max(row) FROM space") or 0
    for first in range(1, last + 1, _SPACES_AT_ONCE):
        _flag_some(vault, conn, first, first + _SPACES_AT_ONCE)
        report(min(1.0, (first + _SPACES_AT_ONCE - 1) / last))


def _flag_some(vault: Vault, conn: Connection, first: int, end: int) -> None:
    acts = _acts(vault, conn, first, end)
    if not acts:
        return
    below = _below(vault, conn, first, end)
    families = {place: _family(place, below) for place in acts}
    latest = _latest(vault, conn, {record for many in families.values() for record in many})
    for place, marks in acts.items():
        space_row, key = place
        frontier = _joined(latest.get((space_row, record), {}) for record in families[place])
        flags = 0
        for register, made in marks.items():
            if conclude(made, frontier).unseen and conclude(made, every_change(vault, conn, key)).unseen:
                flags |= FLAG_OF[register]
        if flags:
            write_flags(vault, conn, key, space_row, flags)


def _acts(vault: Vault, conn: Connection, first: int, end: int) -> dict[tuple[int, Key], dict[str, list[Change]]]:
    """The acts of these spaces by record and mark."""
    found: dict[tuple[int, Key], dict[str, list[Change]]] = defaultdict(lambda: defaultdict(list))
    read = run(
        conn,
        "SELECT space, record, kind, register, dot, told FROM act WHERE space >= ? AND space < ?"
        " ORDER BY space, record, kind, register, dot",
        (first, end),
    )
    for space_row, record, kind, register, dot, told in read:
        key = Key(vault.numbers.space(conn, space_row), kind, record)
        act = act_from(key, register, vault.numbers.change(conn, dot), told)
        found[space_row, key][register].append(act)
    return found


def _below(vault: Vault, conn: Connection, first: int, end: int) -> Below:
    found: dict[tuple[int, RecordId], list[tuple[str, str, RecordId]]] = defaultdict(list)
    for above, plans in vault.plans.hanging_on.items():
        for plan in plans:
            hanging = run(
                conn,
                f'SELECT space, parent, id FROM "{plan.table_name}"'  # noqa: S608  # reason: a name of our own declarations
                " WHERE space >= ? AND space < ? AND parent IS NOT NULL",
                (first, end),
            )
            for space_row, parent, record in hanging:
                found[space_row, parent].append((above, plan.name, record))
    return found


def _family(place: tuple[int, Key], below: Below) -> set[RecordId]:
    """The ids of a record and of all that hang on it, as :func:`.acts.family` finds them."""
    space_row, key = place
    found = {(key.kind, key.record)}
    open_ends = [(key.kind, key.record)]
    for _ in range(DEEPEST):
        open_ends = [
            (kind, record)
            for above, parent in open_ends
            for on, kind, record in below.get((space_row, parent), ())
            if on == above and (kind, record) not in found
        ]
        found.update(open_ends)
        if not open_ends:
            break
    return {record for _, record in found}


def _latest(vault: Vault, conn: Connection, records: Iterable[RecordId]) -> Latest:
    found: dict[tuple[int, RecordId], dict[Author, int]] = defaultdict(dict)
    own, ids = own_author(conn), sorted(records)
    for start in range(0, len(ids), _IDS_AT_ONCE):
        some = ids[start : start + _IDS_AT_ONCE]
        marks = ", ".join("?" * len(some))
        in_frames = run(
            conn,
            "SELECT f.space, r.record, f.author, max(r.last_counter) FROM frame_record r"  # noqa: S608  # reason: question marks
            f" JOIN frame f ON f.row = r.frame WHERE r.record IN ({marks}) GROUP BY f.space, r.record, f.author",
            some,
        )
        for space_row, record, author, counter in in_frames:
            found[space_row, record][vault.numbers.author(conn, author)] = counter
        unsealed = run(
            conn,
            f"SELECT space, record, max(counter) FROM unsealed WHERE record IN ({marks}) GROUP BY space, record",  # noqa: S608  # reason: as above
            some,
        )
        for space_row, record, counter in unsealed:
            of_record = found[space_row, record]
            of_record[own] = max(counter, of_record.get(own, 0))
    return found


def _joined(many: Iterable[Mapping[Author, int]]) -> list[ChangeId]:
    highest: dict[Author, int] = {}
    for each in many:
        for author, counter in each.items():
            highest[author] = max(counter, highest.get(author, 0))
    return [change_id(author, counter) for author, counter in highest.items()]
