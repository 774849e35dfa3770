"""A laptop for tests of the vault: saves, and carries sealed segments to another one as sync will."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import KeyStore, MemoryKeyStore
from imsa_desktop.crypto.sealing import open_segment, seal_segment
from imsa_desktop.merge.body import Head, LogHead, decode_body, encode_body
from imsa_desktop.storage import frames, journal, records, segments, spaces
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.rebuild import canonical_dump
from imsa_desktop.storage.records import Record
from imsa_desktop.storage.surroundings import Surroundings, wall_clock_ms
from imsa_desktop.storage.vault import Vault, create_vault, open_vault
from imsa_desktop.storage.watched import Watched
from imsa_protocol.frames import NO_HASH, Frame, FrameKind, Header

PASSPHRASE = "river lantern seven quiet boats"
_ORGANISATION = b"o" * 8


@dataclass
class Laptop:
    """One laptop: its vault and the world around it."""

    folder: Path
    surroundings: Surroundings
    vault: Vault
    words: tuple[str, ...]
    seed: bytes = field(default_factory=lambda: os.urandom(32))

    @classmethod
    def set_up(cls, at: Path, key_store: KeyStore | None = None, now_ms: Callable[[], int] = wall_clock_ms) -> Laptop:
        """Make a laptop with a new vault; it reads the time, in milliseconds, from ``now_ms``."""
        store = key_store if key_store is not None else MemoryKeyStore()
        surroundings = Surroundings(store, at / "state", kdf=Argon2Cost.cheap_for_tests(), now_ms=now_ms)
        vault, words = create_vault(at / "vault", PASSPHRASE, surroundings)
        return cls(at / "vault", surroundings, vault, words)

    def reopen(self) -> Vault:
        """Lock and open again."""
        self.vault.lock()
        return self.unlock()

    def unlock(self, watched: Watched | None = None) -> Vault:
        """Open again what was locked."""
        self.vault = open_vault(self.folder, PASSPHRASE, self.surroundings, watched)
        return self.vault

    def new_space(self, space_class: str = "case") -> bytes:
        """Open a space."""
        with self.vault.write() as conn:
            return spaces.create_space(self.vault, conn, space_class)

    def save(self, space: bytes, kind: str, record: bytes, sets: dict[str, Any], **how: Any) -> bytes:
        """Save one edit; returns its change id."""
        with self.vault.write() as conn:
            return journal.save(self.vault, conn, [Edit(space, kind, record, sets, **how)])[0]

    def get(self, kind: str, record: bytes) -> Record:
        """Read a record."""
        with self.vault.read() as conn:
            return records.get(conn, kind, record)

    def dump(self) -> list[tuple[Any, ...]]:
        """Everything that follows from the journal."""
        with self.vault.read() as conn:
            return list(canonical_dump(conn))

    def cut(self, space: bytes) -> None:
        """Seal what is unsealed in a space (or nothing: a receipt), naming the heads applied here."""
        vault = self.vault
        with vault.write() as conn:
            changes = journal.unsealed(vault, conn, space)
            own = frames.stored_head(conn, space, vault.author)
            told = segments.heads_seen_by(conn, space, vault.author)
            moved = [
                Head(author, head.number, head.hash[:8])
                for author, head in frames.applied_heads(conn, space).items()
                if author != vault.author and told.get(author, 0) < head.number
            ]
            number = own.number + 1 if own else 1
            header = Header(
                kind=FrameKind.SEGMENT,
                organisation=_ORGANISATION,
                space=space,
                device=vault.device,
                incarnation=vault.author[16:],
                number=number,
                previous=own.hash if own else NO_HASH,
                count=len(changes),
            )
            key = spaces.present_key(conn, space)
            assert key is not None
            body = encode_body(changes, heads=moved, log=LogHead(0, bytes(8)))
            frame = seal_segment(header, body, key.key, os.urandom, self.seed)
            self._store(conn, frame)
            through = int.from_bytes(changes[-1].id[20:], "big") if changes else 0
            segments.mark_sealed(vault, conn, space, number, through, moved)

    def _store(self, conn: Any, frame: Frame) -> bool:
        header = frame.header
        return frames.store_frame(
            self.vault,
            conn,
            space=header.space,
            author=header.author,
            number=header.number,
            kind=header.kind,
            hash=frame.hash,
            data=frame.bytes,
        )

    def take(self, other: Laptop, space: bytes) -> segments.AppliedReport:
        """Take every frame of a space that the other has and this one has not, in the order the other applied them."""
        with other.vault.read() as conn:
            key, info = spaces.present_key(conn, space), spaces.space_info(conn, space)
            offered = [
                each
                for author in frames.stored_heads(conn, space)
                for each in frames.frames_after(conn, space, author, 0)
            ]
            order = {
                row.hash: row.applied
                for row in conn.exec_driver_sql("SELECT hash, applied FROM frame WHERE applied IS NOT NULL")
            }
        assert key is not None
        offered.sort(key=lambda each: order[each.hash])
        with self.vault.write() as conn:
            spaces.add_space(self.vault, conn, space, info.space_class, None)
            spaces.add_space_key(conn, space, key.epoch, key.key_id, key.key)
            fresh = [frame for each in offered if self._store(conn, frame := Frame.parse(each.data))]
            opened = [
                segments.OpenedSegment(
                    space, frame.header.author, frame.header.number, decode_body(open_segment(frame, key.key))
                )
                for frame in fresh
            ]
            return segments.apply_segments(self.vault, conn, opened)

    def meet(self, other: Laptop, space: bytes) -> None:
        """Seal on both sides, then take what the other has."""
        self.cut(space)
        other.cut(space)
        self.take(other, space)
        other.take(self, space)


def new_record() -> bytes:
    """An id for a record."""
    return os.urandom(16)
