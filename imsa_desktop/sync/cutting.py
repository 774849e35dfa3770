"""Seals what was written here into segments, stored before anything is sent (docs/sync.md §4, §8)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from imsa_desktop.crypto.sealing import seal_segment
from imsa_desktop.merge.body import CHAIN_START, DIGEST_START, HASH_START, Head, HubPlace, LogHead, encode_body
from imsa_desktop.merge.changes import Change
from imsa_desktop.storage.digests import digest_of
from imsa_desktop.storage.exchange_state import hub_place
from imsa_desktop.storage.frames import applied_heads, store_frame
from imsa_desktop.storage.journal import spaces_with_unsealed, unsealed, unsealed_counts
from imsa_desktop.storage.segments import heads_seen_by, mark_sealed
from imsa_desktop.storage.spaces import Space, present_key, space_info
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_desktop.sync.exchange import Exchange
from imsa_desktop.sync.giving_out import give_out, own_header, spaces_to_give_out
from imsa_desktop.sync.membership import Membership
from imsa_desktop.sync.outcome import Phase
from imsa_desktop.sync.pacing import in_short_transactions
from imsa_protocol.frames import FrameKind
from imsa_protocol.identifiers import SpaceId, author_and_counter

CHANGES_A_SEGMENT: Final = 500  # about as many as can be applied in one transaction of 50 ms
CHARACTERS_A_SEGMENT: Final = 400_000
SEGMENTS_AT_ONCE: Final = 10
_BYTES_A_NAME: Final = 10


def cut(exchange: Exchange, member: Membership) -> None:
    """Begin every space that has not left this laptop, and seal every change that no segment holds yet."""
    vault = exchange.vault
    with vault.read() as conn:
        beginning = spaces_to_give_out(conn)
    in_short_transactions(exchange, beginning, lambda conn, space: _begin(vault, conn, member, space))
    with vault.read() as conn:
        to_seal = [each for each in spaces_with_unsealed(conn) if space_info(conn, each).given_out]
    exchange.tell_progress(Phase.SEALING, 0, len(to_seal))
    left: list[SpaceId] = to_seal
    while left:
        more: list[SpaceId] = []

        def seal(conn: Connection, space: SpaceId, more: list[SpaceId] = more) -> None:
            if _seal_some(vault, conn, member, space):
                more.append(space)

        in_short_transactions(exchange, left, seal)
        left = more


def _begin(vault: Vault, conn: Connection, member: Membership, space: Space) -> None:
    give_out(vault, conn, member, space)


def cut_receipt(vault: Vault, conn: Connection, member: Membership, space: SpaceId, *, with_digest: bool) -> bool:
    """Seal a segment without changes: it says what has been applied here, and perhaps the digest of it."""
    heads = heads_to_tell(vault, conn, space)
    if not heads or present_key(conn, space) is None:
        return False
    comparable = with_digest and not unsealed_counts(conn).get(space)
    _seal(vault, conn, member, space, (), digest_of(conn, space)[:DIGEST_START] if comparable else None)
    return True


def heads_to_tell(vault: Vault, conn: Connection, space: SpaceId) -> list[Head]:
    """The streams of a space that have moved here since the own previous segment said how far they were."""
    told = heads_seen_by(conn, space, vault.author)
    return [
        Head(author, head.number, head.hash[:HASH_START])
        for author, head in sorted(applied_heads(conn, space).items())
        if author != vault.author and head.number > told.get(author, 0)
    ]


def _seal_some(vault: Vault, conn: Connection, member: Membership, space: SpaceId) -> bool:
    """Seal up to some segments of a space; True while changes are left."""
    changes = unsealed(vault, conn, space)
    if not changes or present_key(conn, space) is None:
        return False
    cut_so_far = 0
    for run in _runs(changes):
        _seal(vault, conn, member, space, run, None)
        cut_so_far += 1
        if cut_so_far == SEGMENTS_AT_ONCE:
            break
    return cut_so_far == SEGMENTS_AT_ONCE


def _seal(
    vault: Vault, conn: Connection, member: Membership, space: SpaceId, changes: Sequence[Change], digest: bytes | None
) -> None:
    """Seal one segment and store it, in the transaction of ``conn``."""
    key = present_key(conn, space)
    assert key is not None
    heads = heads_to_tell(vault, conn, space)
    register, hub = member.register, hub_place(conn, space)
    body = encode_body(
        changes,
        heads=heads,
        log=LogHead(register.number, register.hash[:HASH_START]),
        digest=digest,
        hub=HubPlace(hub.generation, hub.place, hub.chain[:CHAIN_START]) if hub else None,
    )
    header = own_header(conn, member, FrameKind.SEGMENT, space, len(changes))
    frame = seal_segment(header, body, key.key, vault.surroundings.random, member.own.signer)
    store_frame(
        vault,
        conn,
        space=space,
        author=vault.author,
        number=header.number,
        kind=int(FrameKind.SEGMENT),
        hash=frame.hash,
        data=frame.bytes,
    )
    through = author_and_counter(changes[-1].id)[1] if changes else 0
    mark_sealed(vault, conn, space, header.number, through, heads)


def _runs(changes: Sequence[Change]) -> Iterator[Sequence[Change]]:
    """The changes in runs that make segments of a size that is applied in one short transaction."""
    start = size = 0
    for index, change in enumerate(changes):
        length = 100 + _length(change.sets) + len(change.reason or "")
        length += sum(len(register) + _BYTES_A_NAME * len(names) for register, names in change.replaces.items())
        if index > start and (index - start == CHANGES_A_SEGMENT or size + length > CHARACTERS_A_SEGMENT):
            yield changes[start:index]
            start, size = index, 0
        size += length
    if start < len(changes):
        yield changes[start:]


def _length(value: object) -> int:
    """About how much room a value takes: text may need four bytes a character."""
    if isinstance(value, Mapping):
        return sum(len(name) + _length(each) for name, each in value.items())
    return len(value) if isinstance(value, str | bytes) else 8
