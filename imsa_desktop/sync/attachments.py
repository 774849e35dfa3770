"""Carries chunks of attachments to the hub and back, after all text and for a while only (docs/sync.md §11).

Each chunk is kept and noted by itself, so an exchange that is broken off goes on where it was. What is not done within
its time waits for the next exchange, which begins with text again: a large scan on a slow line holds nothing up.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Final

from imsa_desktop.crypto.attachments import chunk_name
from imsa_desktop.storage import attachments, chunks
from imsa_desktop.storage.attachments import Waiting
from imsa_desktop.storage.exchange_state import keep_evidence, keep_value, value
from imsa_desktop.storage.notices import tell, withdraw
from imsa_desktop.sync.exchange import Exchange
from imsa_desktop.sync.founding import HUB_IDENTITY
from imsa_desktop.sync.notices import NoticeCode
from imsa_desktop.sync.outcome import Phase
from imsa_desktop.sync.transport import Cancelled, HubRefused, Transport, TransportError
from imsa_protocol.errors import HubRefusal
from imsa_protocol.identifiers import SpaceId

SECONDS: Final = 20.0
"""How long attachments may keep an exchange that nobody is waiting for."""

_AT_ONCE: Final = 200
_SENT_TO: Final = "chunks sent to"
_SILENT: Final = frozenset((HubRefusal.UNKNOWN_SPACE, HubRefusal.MAY_NOT_WRITE, HubRefusal.UNKNOWN_CHUNK))


def exchange_attachments(exchange: Exchange, transport: Transport, seconds: float | None = SECONDS) -> None:
    """Send what the hub lacks, then fetch what is not here; raises ``Cancelled`` only.

    A line that breaks ends this phase and nothing else: the text has arrived.
    """
    attachments.look_through(exchange.vault)
    ends = time.monotonic() + seconds if seconds is not None else None
    carrying = _Carrying(exchange, transport, lambda: ends is not None and time.monotonic() > ends)
    try:
        carrying.note_hub()
        carrying.send()
        carrying.fetch()
    except Cancelled:
        raise
    except TransportError:
        pass  # asked again in the next exchange
    with exchange.vault.read() as conn:
        exchange.outcome.chunks_left = attachments.count_unsent(conn) + attachments.count_wanted(conn)
    chunks.sweep(exchange.vault)


class _Carrying:
    """The chunks of one exchange."""

    def __init__(self, exchange: Exchange, transport: Transport, is_over: Callable[[], bool]) -> None:
        self._exchange = exchange
        self._vault = exchange.vault
        self._transport = transport
        self._is_over = is_over

    def note_hub(self) -> None:
        """Forget what another store of the hub's held: it may have been put back."""
        with self._vault.read() as conn:
            store, before = value(conn, HUB_IDENTITY), value(conn, _SENT_TO)
        if store is None or store == before:
            return
        with self._vault.write() as conn:
            if before is not None:
                attachments.forget_sent(conn)
            keep_value(conn, _SENT_TO, store)

    def send(self) -> None:
        """Hand in chunks, a space at a time; one that refuses is left alone until the next exchange."""
        closed: set[SpaceId] = set()
        total = self._exchange.outcome.chunks_sent
        while not self._is_over():
            with self._vault.read() as conn:
                batch = attachments.unsent(conn, _AT_ONCE, frozenset(closed))
            if not batch:
                return
            total += len(batch)
            for space, group in groupby(sorted(batch, key=lambda each: each.space), key=lambda each: each.space):
                try:
                    self._send_some(space, [each.name for each in group], total)
                except HubRefused as refused:
                    closed.add(space)
                    self._tell_refused(space, refused.code)

    def _send_some(self, space: SpaceId, names: Sequence[bytes], total: int) -> None:
        self._exchange.stop_if_asked()
        held = self._transport.chunks_held(space, names)
        self._note_sent(space, [each for each in names if each in held])
        for name in names:
            if name in held:
                continue
            if self._is_over():
                return
            self._exchange.stop_if_asked()
            data = chunks.read_chunk(self._vault.folder, name)
            if data is None or chunk_name(data) != name:
                attachments.mark_missing(self._vault, name)
                continue
            self._transport.put_chunk(space, name, data)
            self._note_sent(space, [name])
            self._exchange.outcome.chunks_sent += 1
            self._exchange.tell_progress(Phase.ATTACHMENTS_SENDING, self._exchange.outcome.chunks_sent, total)
        with self._vault.write() as conn:
            withdraw(conn, NoticeCode.CHUNKS_REFUSED, space)

    def _note_sent(self, space: SpaceId, names: list[bytes]) -> None:
        if names:
            with self._vault.write() as conn:
                attachments.mark_sent(conn, space, names)

    def fetch(self) -> None:
        """Fetch chunks, those somebody wanted to read first."""
        passed: set[bytes] = set()
        with self._vault.read() as conn:
            total = attachments.count_wanted(conn)
        while not self._is_over():
            with self._vault.read() as conn:
                batch = attachments.wanted(conn, _AT_ONCE, frozenset(passed))
            if not batch:
                return
            for each in batch:
                if self._is_over():
                    return
                self._exchange.stop_if_asked()
                passed.add(each.name)
                try:
                    data = self._transport.get_chunk(each.space, each.name)
                except HubRefused as refused:
                    self._tell_refused(each.space, refused.code)
                    continue
                if take_chunk(self._exchange, each, data):
                    self._note_sent(each.space, [each.name])
                    self._exchange.tell_progress(
                        Phase.ATTACHMENTS_RECEIVING, self._exchange.outcome.chunks_received, total
                    )

    def _tell_refused(self, space: SpaceId, error: str) -> None:
        if error in _SILENT:
            return  # not there yet, or a space that is not this laptop's to fill
        with self._vault.write() as conn:
            data = {"space": space, "error": error}
            self._exchange.outcome.notices += tell(self._vault, conn, NoticeCode.CHUNKS_REFUSED, space, data)


def take_chunk(exchange: Exchange, wanted: Waiting, data: bytes) -> bool:
    """Keep a chunk that came from outside if it is what its name says; else keep the proof, and say so."""
    vault = exchange.vault
    if chunk_name(data) != wanted.name:
        with vault.write() as conn:
            keep_evidence(vault, conn, NoticeCode.CHUNK_ALTERED, wanted.name + data[:1024])
            about = {"space": wanted.space, "chunk": wanted.name[:8]}
            exchange.outcome.notices += tell(vault, conn, NoticeCode.CHUNK_ALTERED, wanted.name, about)
        return False
    chunks.write_chunk(vault, data)
    with vault.write() as conn:
        attachments.mark_here(conn, wanted.name)
        withdraw(conn, NoticeCode.CHUNK_ALTERED, wanted.name)
    exchange.outcome.chunks_received += 1
    return True
