"""Draws a new incarnation for a vault that was copied or put back, and issues its unsealed changes again under it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

import cbor2

from imsa_desktop.storage import notices
from imsa_desktop.storage.journal import body_of
from imsa_desktop.storage.rebuild import rebuild_in
from imsa_desktop.storage.statements import every
from imsa_desktop.storage.taking_back import TakenBack, take_back
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import (
    HASH_BYTES,
    ID_BYTES,
    INCARNATION_BYTES,
    Author,
    ChangeId,
    SpaceId,
    author_and_counter,
    change_id,
)


def draw(vault: Vault, conn: Connection, why: str, elsewhere: Mapping[SpaceId, int] | None = None) -> TakenBack:
    """Take another incarnation and issue again what was not sealed; the person is told by a notice.

    ``elsewhere`` names the spaces in which the own stream goes on without this vault, and from which number: its own
    unsent frames there are taken back, and their changes issued again too. Returns what was in them.
    """
    counting = vault.counting(conn)
    old = counting.author
    taken = take_back(vault, conn, elsewhere or {})
    new = old[:ID_BYTES] + vault.surroundings.random(INCARNATION_BYTES)
    rows = every(conn, "SELECT counter, space, record, body FROM unsealed")
    rows += [
        (author_and_counter(each.id)[1], vault.numbers.space_row(conn, each.space), each.record, body_of(each))
        for each in taken.changes
    ]
    rows.sort(key=lambda row: row[0])
    renamed = {change_id(old, row[0]): change_id(new, place) for place, row in enumerate(rows, 1)}
    naming = _Naming(old, new, renamed, [row[0] for row in rows], _kept_counters(conn, counting.author_row))
    again = [
        (place, space, record, naming.again(space, body)) for place, (_, space, record, body) in enumerate(rows, 1)
    ]
    conn.exec_driver_sql("DELETE FROM unsealed")
    if again:
        conn.exec_driver_sql("INSERT INTO unsealed (counter, space, record, body) VALUES (?, ?, ?, ?)", again)
        conn.exec_driver_sql("INSERT OR REPLACE INTO reissued (old, new) VALUES (?, ?)", list(renamed.items()))
    counting.author = new
    counting.author_row = vault.numbers.author_row(conn, new)
    counting.counter = len(again)
    counting.last_hash = sha256(again[-1][3]).digest() if again else bytes(HASH_BYTES)
    vault.learn_author(new)
    # rebuilding reads the unsealed changes under the author that stands in the table, not under the one counted here
    conn.exec_driver_sql("UPDATE state SET author = ? WHERE id = 1", (counting.author_row,))
    if again:
        rebuild_in(vault, conn)
    notices.tell(vault, conn, notices.NEW_INCARNATION, new, {"why": why, "changes": len(again)})
    return taken


def _kept_counters(conn: Connection, author_row: int) -> dict[int, int]:
    """How far the own stream of each space reaches in what is kept sealed."""
    return dict(every(conn, "SELECT space, counter FROM stream WHERE author = ?", (author_row,)))


@dataclass(frozen=True, slots=True)
class _Naming:
    """What own changes are called after the drawing."""

    old: Author
    new: Author
    renamed: Mapping[ChangeId, ChangeId]
    counters: Sequence[int]  # of the changes issued again, under the old incarnation
    kept: Mapping[int, int]  # the highest old counter that stays, by space

    def again(self, space: int, body: bytes) -> bytes:
        """An unsealed change with everything it names called by its new name."""
        time, kind, sets, names, reason, saw = cbor2.loads(body)
        names = {register: sorted(self.renamed.get(each, each) for each in given) for register, given in names.items()}
        if saw is not None and self.old in saw:
            saw = self._saw_again(space, saw)
        return cbor2.dumps([time, kind, sets, names, reason, saw])

    def _saw_again(self, space: int, saw: dict[bytes, int]) -> dict[bytes, int]:
        # not beyond what is kept: the old incarnation may have changes of those numbers that never were here
        kept = min(saw[self.old], self.kept.get(space, 0))
        reissued = sum(counter <= saw[self.old] for counter in self.counters)
        others = {author: counter for author, counter in saw.items() if author != self.old}
        return others | {author: highest for author, highest in ((self.old, kept), (self.new, reissued)) if highest}
