"""Looks over segments just applied for signs of trouble: cloned laptops, diverging states (docs/sync.md §8, §9)."""

from __future__ import annotations

from collections.abc import Sequence

from imsa_desktop.merge.body import CHAIN_START, DIGEST_START
from imsa_desktop.storage.digests import digest_of
from imsa_desktop.storage.frames import applied_heads
from imsa_desktop.storage.journal import unsealed_counts
from imsa_desktop.storage.notices import tell
from imsa_desktop.storage.segments import OpenedSegment, heads_seen_by
from imsa_desktop.storage.unlocked import Connection
from imsa_desktop.sync.exchange import Exchange
from imsa_desktop.sync.notices import NoticeCode
from imsa_protocol.identifiers import ID_BYTES, Author, SpaceId


def look_over(exchange: Exchange, conn: Connection, applied: Sequence[OpenedSegment]) -> None:
    """Tell of clones and of digests that differ, for segments applied in the transaction of ``conn``."""
    for segment in applied:
        _look_for_clone(exchange, conn, segment)
        _compare_chain(exchange, conn, segment)
    last = {(each.space, each.author): each for each in applied}
    for segment in last.values():
        if segment.body.digest is not None:
            _compare_digest(exchange, conn, segment, segment.body.digest)


def _look_for_clone(exchange: Exchange, conn: Connection, segment: OpenedSegment) -> None:
    """Two incarnations of one device that have seen one another are both alive: its folder lives in two places."""
    device, vault = segment.author[:ID_BYTES], exchange.vault
    for head in segment.body.heads:
        if head.author[:ID_BYTES] != device or head.author == segment.author:
            continue
        if head.author == vault.author or segment.author in heads_seen_by(conn, segment.space, head.author):
            data = {"device": device, "mine": device == vault.device}
            exchange.outcome.notices += tell(vault, conn, NoticeCode.CLONED, device, data)


def _compare_chain(exchange: Exchange, conn: Connection, segment: OpenedSegment) -> None:
    """What others verified of the hub's chain lies on the chain that it shows here, or it tells two stories."""
    said = segment.body.hub
    if said is None:
        return
    here = exchange.chain_at.get((segment.space, said.generation, said.place))
    if here is not None and here[:CHAIN_START] != said.chain_start:
        data = {"space": segment.space, "place": said.place}
        exchange.outcome.notices += tell(exchange.vault, conn, NoticeCode.HUB_TOLD_TWO_STORIES, segment.space, data)


def _compare_digest(exchange: Exchange, conn: Connection, segment: OpenedSegment, digest: bytes) -> None:
    vault, space, author = exchange.vault, segment.space, segment.author
    here = {each: head.number for each, head in applied_heads(conn, space).items()}
    if _what_it_had_applied(conn, space, author, segment.number) != here or unsealed_counts(conn).get(space):
        return
    if digest_of(conn, space)[:DIGEST_START] != digest:
        data = {"space": space, "device": author[:ID_BYTES]}
        exchange.outcome.notices += tell(vault, conn, NoticeCode.DIVERGED, space + author, data)


def _what_it_had_applied(conn: Connection, space: SpaceId, author: Author, number: int) -> dict[Author, int]:
    return {**heads_seen_by(conn, space, author), author: number}
