"""Withdraws a record with all that hangs on it, and brings back just what went with it.

A deadline whose decision was withdrawn, or an option of an encounter that never was, must not go on standing by itself.
A whole case or client takes nothing along: its file is closed, never withdrawn piece by piece.
"""

from __future__ import annotations

from collections.abc import Mapping

from imsa_desktop.casework.declaration import UnknownKind, kind_named
from imsa_desktop.casework.tongue import said, to_say
from imsa_desktop.merge.changes import WITHDRAWN, Change
from imsa_desktop.storage import journal
from imsa_desktop.storage import records as stored
from imsa_desktop.storage.history import Opened, changes_of_record
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.records import Record
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import AUTHOR_BYTES, Author

_ALONG = to_say("withdrawn along with what it hangs on")


def hanging_on(conn: Connection, there: Record) -> list[Record]:
    """What hangs on a record, however deep; what hangs stands behind what it hangs on."""
    try:
        whole_file = kind_named(there.kind).once_in == "space"
    except UnknownKind:
        whole_file = True  # of a newer version: nobody here knows what it carries
    found: list[Record] = [] if whole_file else stored.children(conn, there.id, there.space)
    for each in found:  # grows while it is read
        found += stored.children(conn, each.id, each.space)
    return found


def withdraw_hanging(
    vault: Vault, conn: Connection, there: Record, reason: str, saw: Mapping[Author, int] | None
) -> None:
    """Withdraw what hangs on a record that is about to be withdrawn: first, so that nothing looks changed after it."""
    along = f"{reason} ({said(_ALONG)})"
    edits = [
        Edit(each.space, each.kind, each.id, {WITHDRAWN: True}, reason=along, concluding=True, saw=saw)
        for each in reversed(hanging_on(conn, there))
        if not each.withdrawn
    ]
    if edits:
        journal.save(vault, conn, edits)


def bring_back_hanging(vault: Vault, conn: Connection, there: Record, reason: str | None) -> None:
    """Bring back what was withdrawn along with a record; what had been withdrawn for itself stays so."""
    hanging = [each for each in hanging_on(conn, there) if each.withdrawn]
    opened = Opened()
    act = _last_withdrawal(vault, conn, there, opened) if hanging else None
    if act is None:
        return
    along = [each for each in hanging if _same_act(_last_withdrawal(vault, conn, each, opened), act, len(hanging))]
    if along:
        edits = [Edit(each.space, each.kind, each.id, {WITHDRAWN: False}, reason=reason) for each in along]
        journal.save(vault, conn, edits)


def _last_withdrawal(vault: Vault, conn: Connection, there: Record, opened: Opened) -> Change | None:
    kept = [each.change for each in changes_of_record(vault, conn, there.id, opened)]
    return next((each for each in reversed(kept) if each.sets.get(WITHDRAWN) is True), None)


def _same_act(one: Change | None, act: Change, most: int) -> bool:
    """Whether a withdrawal was written along with another: by the same laptop, just before it, and saying so.

    Of what it says only the beginning is compared: the rest stands there in the language of whoever withdrew.
    """
    if one is None or one.id[:AUTHOR_BYTES] != act.id[:AUTHOR_BYTES]:
        return False
    reason, along = act.reason or "", one.reason or ""
    if along == reason or not along.startswith(f"{reason} ("):
        return False
    before = int.from_bytes(act.id[AUTHOR_BYTES:], "big") - int.from_bytes(one.id[AUTHOR_BYTES:], "big")
    return 0 < before <= most
