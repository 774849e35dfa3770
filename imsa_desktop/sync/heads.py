"""Compares every stream with a restored hub's, so that both sides get what they lack (docs/sync.md §7)."""

from __future__ import annotations

from imsa_desktop.storage.frames import all_stored_heads, frame, mark_all_unsent
from imsa_desktop.storage.notices import tell
from imsa_desktop.storage.unlocked import Vault
from imsa_desktop.sync.exchange import Exchange
from imsa_desktop.sync.membership import Membership
from imsa_desktop.sync.notices import NoticeCode
from imsa_desktop.sync.space_rules import given_out_space
from imsa_desktop.sync.transport import HubMisbehaved, Transport
from imsa_protocol.identifiers import ID_BYTES, Author, SpaceId

Stream = tuple[SpaceId, Author]


def heads_at_the_hub(exchange: Exchange, transport: Transport) -> dict[Stream, tuple[int, bytes]]:
    """Number and hash of the last frame the hub has of every stream this device may read."""
    found: dict[Stream, tuple[int, bytes]] = {}
    after: SpaceId | None = None
    while True:
        exchange.stop_if_asked()
        page = transport.heads(after)
        for head in page.heads:
            found[head.space, head.author] = (head.number, head.frame_hash)
        if not page.more or not page.heads:
            return found
        if after is not None and page.heads[-1].space <= after:
            raise HubMisbehaved("heads that lead nowhere")
        after = page.heads[-1].space


def find_what_the_hub_lacks(exchange: Exchange, transport: Transport) -> None:
    """Mark as unsent every frame kept here, ours or anybody's, that the hub does not hold."""
    at_hub = heads_at_the_hub(exchange, transport)
    vault = exchange.vault
    with vault.write() as conn:
        for (space, author), (number, frame_hash) in at_hub.items():
            here = frame(conn, space, author, number)
            if here is not None and here.hash != frame_hash:
                data = {"space": space, "device": author[:ID_BYTES], "number": number}
                exchange.outcome.notices += tell(vault, conn, NoticeCode.FORK, space + author, data)
        mark_all_unsent(vault, conn, {stream: number for stream, (number, _) in at_hub.items()})


def note_what_stayed_behind(exchange: Exchange, transport: Transport, member: Membership) -> None:
    """After everything was handed in: show what was verified here and is still not on the hub."""
    at_hub = heads_at_the_hub(exchange, transport)
    vault = exchange.vault
    behind = _streams_behind(vault, member, {stream: number for stream, (number, _) in at_hub.items()})
    if behind:
        with vault.write() as conn:
            exchange.outcome.notices += tell(vault, conn, NoticeCode.HUB_BEHIND, b"", {"streams": behind})


def _streams_behind(vault: Vault, member: Membership, at_hub: dict[Stream, int]) -> int:
    """How many streams reach further here than on the hub, of those the hub may tell this laptop of."""
    register, device, behind = member.register, member.own.device, 0
    rings = register.rings_of_device(device)
    with vault.read() as conn:
        for space, author, head in all_stored_heads(conn):
            if head.number > at_hub.get((space, author), 0):
                info = given_out_space(conn, space)
                behind += space in rings or (info is not None and register.may_read(info, device))
    return behind
