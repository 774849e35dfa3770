"""Notices that this vault's own stream goes on without it, and goes on under another incarnation (docs/sync.md §9).

A whole disk that was put back brings an outside record as old as the vault: nothing on the laptop can tell. But the hub
(or a courier file) then holds frames that this very vault signed and that are not here.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from contextlib import suppress
from weakref import WeakSet

from imsa_desktop.storage import incarnations
from imsa_desktop.storage.notices import notices, withdraw
from imsa_desktop.storage.outside import PUT_BACK
from imsa_desktop.storage.streams import frame_hash
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.checks import checked_frame
from imsa_desktop.sync.errors import FrameRefused
from imsa_desktop.sync.exchange import Exchange
from imsa_desktop.sync.giving_out import keep_own_frame, own_frame
from imsa_desktop.sync.heads import Stream
from imsa_desktop.sync.membership import Membership, membership
from imsa_desktop.sync.notices import NoticeCode
from imsa_desktop.sync.receipts import owe_receipt
from imsa_protocol.errors import ProtocolError
from imsa_protocol.frames import Frame, FrameKind, unpack
from imsa_protocol.identifiers import SpaceId

Elsewhere = dict[SpaceId, int]
"""Spaces in which the own stream has frames that are not here, and the lowest number of those."""

_COMPARED: WeakSet[Vault] = WeakSet()


def was_compared(vault: Vault) -> bool:
    """Whether the own streams were found to be as the hub has them since this vault was opened."""
    return vault in _COMPARED


def note_compared(vault: Vault, *, alike: bool) -> None:
    """Note that they were, or that they have to be compared again."""
    (_COMPARED.add if alike else _COMPARED.discard)(vault)


def unlike(vault: Vault, at_hub: Mapping[Stream, tuple[int, bytes]]) -> set[SpaceId]:
    """The spaces in which the hub's head of the own stream is not a frame that is kept here."""
    with vault.read() as conn:
        return {
            space
            for (space, author), (number, hash_there) in at_hub.items()
            if author == vault.author and frame_hash(conn, space, author, number) != hash_there
        }


def note_elsewhere(found: Elsewhere, space: SpaceId, number: int) -> None:
    """Add a place of the own stream that holds a frame which is not here."""
    found[space] = min(number, found.get(space, number))


def is_elsewhere(vault: Vault, conn: Connection, member: Membership, data: bytes) -> Frame | None:
    """The frame, where this vault signed it under its present incarnation and does not have it."""
    with suppress(ProtocolError, FrameRefused):
        header = unpack(data)
        if header.author == vault.author and not header.of_log:
            frame = Frame.parse(data)
            if frame_hash(conn, header.space, header.author, header.number) != frame.hash:
                return checked_frame(data, member.register)
    return None


def go_on_anew(exchange: Exchange, elsewhere: Elsewhere) -> Membership:
    """Draw another incarnation and issue again under it what was not handed in; returns the membership under it."""
    vault = exchange.vault
    before = vault.author
    try:
        with vault.write() as conn:
            taken = incarnations.draw(vault, conn, PUT_BACK, elsewhere)
            member = membership(vault, conn)
            for each in sorted(taken.open_frames, key=lambda each: each.number):
                _say_again(vault, conn, member, Frame.parse(each.data))
            for space in taken.spaces:
                owe_receipt(vault, conn, space)
            _withdraw_forks(vault, conn, taken.spaces)
    except BaseException:
        vault.learn_author(before)
        raise
    exchange.outcome.notices += 1
    vault.note_outside()
    return member


def _withdraw_forks(vault: Vault, conn: Connection, spaces: Set[SpaceId]) -> None:
    """Take back what was told of frames whose authors had seen the true ones in the place of those taken back."""
    for each in notices(conn):
        if each.code == NoticeCode.FORK and each.data.get("seen_of") == vault.device and each.data["space"] in spaces:
            withdraw(conn, NoticeCode.FORK, each.about)


def _say_again(vault: Vault, conn: Connection, member: Membership, frame: Frame) -> None:
    """Put an open payload into a frame of the new incarnation; a space that begins elsewhere is not begun again."""
    kind, space = frame.header.kind, frame.header.space
    if kind is FrameKind.GENESIS:
        return  # begun again when it is given out, unless its true beginning comes first
    keep_own_frame(vault, conn, member, own_frame(conn, member, kind, space, frame.payload))
