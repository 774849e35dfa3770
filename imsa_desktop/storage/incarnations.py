"""Draws a new incarnation for a vault that was copied or put back, and issues its unsealed changes again under it."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

import cbor2

from imsa_desktop.storage import notices
from imsa_desktop.storage.rebuild import rebuild_in
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import HASH_BYTES, ID_BYTES, INCARNATION_BYTES, change_id


def draw(vault: Vault, conn: Connection, why: str) -> int:
    """Take another incarnation; returns how many changes were issued again. The person is told by a notice."""
    counting = vault.counting(conn)
    old = counting.author
    new = old[:ID_BYTES] + vault.surroundings.random(INCARNATION_BYTES)
    rows = conn.exec_driver_sql("SELECT counter, space, record, body FROM unsealed ORDER BY counter").all()
    renamed = {change_id(old, row.counter): change_id(new, place) for place, row in enumerate(rows, 1)}
    counters = [row.counter for row in rows]
    again = [
        (place, row.space, row.record, _reissued(row.body, renamed, old, new, counters))
        for place, row in enumerate(rows, 1)
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
    return len(again)


def _reissued(body: bytes, renamed: dict[bytes, bytes], old: bytes, new: bytes, counters: list[int]) -> bytes:
    """An unsealed change with everything it names called by its new name."""
    time, kind, sets, names, reason, saw = cbor2.loads(body)
    names = {register: sorted(renamed.get(each, each) for each in given) for register, given in names.items()}
    if saw is not None:
        saw = _saw_again(saw, old, new, counters)
    return cbor2.dumps([time, kind, sets, names, reason, saw])


def _saw_again(saw: dict[bytes, Any], old: bytes, new: bytes, counters: list[int]) -> dict[bytes, Any]:
    if old not in saw:
        return saw
    reissued = sum(counter <= saw[old] for counter in counters)
    return {**saw, new: reissued} if reissued else saw
