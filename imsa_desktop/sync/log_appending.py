"""Puts entries on the head of the organisation log, afresh on the new head when somebody else was quicker."""

from __future__ import annotations

from collections.abc import Callable

from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.log_exchange import fetch_log, learn
from imsa_desktop.sync.log_writing import Draft
from imsa_desktop.sync.membership import Membership, take_log
from imsa_desktop.sync.transport import LogMoved, Transport


def append_to_log(
    vault: Vault,
    member: Membership,
    transport: Transport | None,
    make_draft: Callable[[Connection], Draft | None],
) -> bool:
    """Append what ``make_draft`` makes on the head as it is known then; False where it makes nothing.

    They stand on the hub's head first and are kept here once they stand there. Without ``transport`` the caller has
    made sure that entries may go on the head known here. Raises the transport's errors, ``LogMoved`` among them where
    the hub says that the log has grown and shows nothing of it.
    """
    while True:
        with vault.read() as conn:
            draft = make_draft(conn)
        if draft is None:
            return False
        if transport is not None:
            vault.note_outside()
            try:
                transport.append_log(member.register.number, draft.entries)
            except LogMoved:
                if not fetch_log(vault, transport, member):
                    raise
                continue
        with vault.write() as conn:
            take_log(conn, member, draft.entries)
            learn(conn, member)
        return True
