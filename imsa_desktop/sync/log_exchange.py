"""Brings the organisation log here and the hub's to the same head (docs/sync.md §6, §8)."""

from __future__ import annotations

from collections.abc import Sequence

from imsa_desktop.storage.membership import log_entries
from imsa_desktop.storage.notices import tell
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.errors import LogForked, LogRefused
from imsa_desktop.sync.log_names import learn_names
from imsa_desktop.sync.membership import Membership, take_log
from imsa_desktop.sync.notices import NoticeCode
from imsa_desktop.sync.openings import open_deliveries_again
from imsa_desktop.sync.receiving import begin_again
from imsa_desktop.sync.ring_keys import learn_ring_keys
from imsa_desktop.sync.space_rules import note_receivers
from imsa_desktop.sync.transport import InvitationHolder, Transport

_ENTRIES_A_CALL = 500


def fetch_log(vault: Vault, transport: Transport, member: Membership, holder: InvitationHolder | None = None) -> int:
    """Take in what the hub has of the log; returns how many entries were new. Raises ``LogForked``, ``LogRefused``."""
    new = 0
    while True:
        answer = transport.log_after(member.register.number, holder)
        taken = take_entries(vault, member, answer.entries)
        new += taken
        if not taken or member.register.number >= answer.head.number:
            break
    known = member.log_hash(answer.head.number)
    if known is not None and known != answer.head.hash:
        _tell(vault, NoticeCode.LOG_FORKED, {"number": answer.head.number})
        raise LogForked(answer.head.number)
    if answer.head.number < member.register.number and member.administers:
        hand_in_log(vault, transport, member, answer.head.number)
    return new


def take_entries(vault: Vault, member: Membership, entries: Sequence[bytes]) -> int:
    """Check and keep entries of the log, and learn from them: ring keys, names, who receives what."""
    if not entries:
        return 0
    trouble: LogForked | LogRefused | None = None
    before = member.register.number
    with vault.write() as conn:
        try:
            take_log(conn, member, entries)
        except (LogForked, LogRefused) as error:
            trouble = error  # the good entries before it are kept
        if member.register.number > before:
            learn(conn, member)
    if isinstance(trouble, LogForked):
        _tell(vault, NoticeCode.LOG_FORKED, {"number": trouble.number})
        raise trouble
    if trouble is not None:
        _tell(vault, NoticeCode.LOG_REFUSED, {"number": trouble.number, "why": trouble.why})
        raise trouble
    return member.register.number - before


def learn(conn: Connection, member: Membership) -> None:
    """Find in the log what is meant for this laptop, and what it says of everybody."""
    if learn_ring_keys(conn, member):
        open_deliveries_again(conn, member)
        begin_again(conn)  # what may be read from now on lies behind the cursor
    learn_names(conn, member)
    note_receivers(conn, member.register)


def hand_in_log(vault: Vault, transport: Transport, member: Membership, after: int) -> None:
    """Give the hub the entries it lacks: those of a contact without it, or of before it was restored."""
    with vault.read() as conn:
        entries = [each.data for each in log_entries(conn, after)]
    vault.note_outside()
    for start in range(0, len(entries), _ENTRIES_A_CALL):
        transport.append_log(after + start, entries[start : start + _ENTRIES_A_CALL])


def _tell(vault: Vault, code: NoticeCode, data: dict[str, object]) -> None:
    with vault.write() as conn:
        tell(vault, conn, code, b"", data)
