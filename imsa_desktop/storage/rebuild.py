"""Makes the tables afresh from the journal, and dumps them so that two vaults can be compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from imsa_desktop.merge.changes import Change
from imsa_desktop.storage.acts_afresh import flag_all
from imsa_desktop.storage.apply import Batch
from imsa_desktop.storage.binding import without_collecting
from imsa_desktop.storage.frames import FrameState
from imsa_desktop.storage.history import KeptChange, all_changes
from imsa_desktop.storage.kind_tables import FIXED, create_bare, drop_projections, index_projections
from imsa_desktop.storage.search import ROW_BITS
from imsa_desktop.storage.standing import read_row
from imsa_desktop.storage.unlocked import Connection, Vault, vault_of
from imsa_desktop.storage.watched import Watched
from imsa_protocol.frames import FrameKind
from imsa_protocol.identifiers import AUTHOR_BYTES

_AT_ONCE = 5_000
_APPLIED, _INDEXED = 0.85, 0.9  # how far the whole is after each part, by what the parts take in a large vault


def rebuild(vault: Vault) -> int:
    """Drop every projection and make it again from the journal, in one transaction; returns the number of records."""
    with vault.write() as conn:
        rebuild_in(vault, conn)
        return count_records(vault, conn)


def rebuild_in(vault: Vault, conn: Connection, watched: Watched | None = None) -> None:
    """The same inside a running transaction; raises ``OpeningStopped`` where ``watched`` says so."""
    watched = watched or Watched()
    watched.at(0.0)
    drop_projections(conn)
    create_bare(conn, vault.plans)
    whole, done = max(1, _pieces(conn)), 0
    pieces = _numbered(all_changes(vault, conn))
    with without_collecting(_AT_ONCE):
        while some := list(islice(pieces, _AT_ONCE)):
            batch = Batch(vault, conn)
            batch.load({change.key for _, change in some})
            for _, change in some:
                batch.apply(change)
            batch.flush(flagging=False)
            done = some[-1][0]
            watched.at(min(1.0, done / whole) * _APPLIED)
        index_projections(conn, vault.plans)
        watched.at(_INDEXED)
        flag_all(vault, conn, lambda share: watched.at(_INDEXED + share * (1 - _INDEXED)))
    conn.exec_driver_sql("INSERT OR REPLACE INTO about (name, value) VALUES ('shape', ?)", (vault.plans.shape,))


def _pieces(conn: Connection) -> int:
    """How many segments and unsealed changes the journal holds."""
    found: int = conn.exec_driver_sql(
        "SELECT (SELECT count(*) FROM frame WHERE kind = ? AND state = ?) + (SELECT count(*) FROM unsealed)",
        (int(FrameKind.SEGMENT), int(FrameState.APPLIED)),
    ).scalar_one()
    return found


def _numbered(kept: Iterable[KeptChange]) -> Iterator[tuple[int, Change]]:
    """Each change with how many pieces of the journal have been taken up with it."""
    taken, last = 0, None
    for each in kept:
        piece = None if each.number is None else (each.change.space, each.change.id[:AUTHOR_BYTES], each.number)
        if piece is None or piece != last:
            taken, last = taken + 1, piece
        yield taken, each.change


def count_records(vault: Vault, conn: Connection) -> int:
    """How many records there are, of all kinds."""
    return sum(
        conn.exec_driver_sql(f'SELECT count(*) FROM "{plan.table_name}"').scalar_one()  # noqa: S608  # reason: a name of our own declarations
        for plan in vault.plans.all()
    )


def canonical_dump(conn: Connection) -> Iterator[tuple[Any, ...]]:
    """Every projection in an order and form that hold no local numbers: equal journals give equal dumps."""
    vault = vault_of(conn)
    yield from _records(vault, conn)
    for record, space, kind, register, question, answers, latest in sorted(
        conn.exec_driver_sql("SELECT record, space, kind, register, id, answers, latest FROM question").all()
    ):
        yield "question", vault.numbers.space(conn, space), kind, record, register, question, answers, latest
    acts = conn.exec_driver_sql("SELECT space, record, kind, register, dot FROM act").all()
    yield from sorted(
        ("act", vault.numbers.space(conn, space), kind, record, register, vault.numbers.change(conn, dot))
        for space, record, kind, register, dot in acts
    )


def _records(vault: Vault, conn: Connection) -> Iterator[tuple[Any, ...]]:
    for plan in vault.plans.all():
        for row in conn.exec_driver_sql(f"{plan.select} ORDER BY id").all():
            standing = read_row(vault, conn, plan, row)
            found = conn.exec_driver_sql(
                "SELECT body FROM search WHERE rowid = ?", (plan.number << ROW_BITS | row[0],)
            ).scalar()
            yield (
                "record",
                *standing.key,
                row[3:6],
                standing.flags,
                (standing.created, standing.created_by, standing.changed, standing.changed_by),
                row[len(FIXED) + 2 :],
                sorted(standing.registers.items()),
                found,
            )
