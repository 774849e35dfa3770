"""Takes the content of attachments in and gives it out again, and knows which chunks are here and on the hub.

The manifest stands in the record, so it travels with it; the tables beside it are this laptop's own and are made from
the records: :func:`look_through` brings them up to date, whoever wrote the record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Final

from imsa_desktop.crypto.attachments import (
    MOST_CHUNKS,
    PIECE_BYTES,
    Manifest,
    chunk_name,
    count_of_chunks,
    new_content,
    open_chunk,
    seal_chunk,
)
from imsa_desktop.crypto.errors import BadManifest, CannotOpen
from imsa_desktop.storage import chunks
from imsa_desktop.storage.errors import (
    AttachmentTooLarge,
    ChunkDamaged,
    ChunkMissing,
    NoAttachment,
    SourceChanged,
)
from imsa_desktop.storage.statements import every, run, run_many, scalar
from imsa_desktop.storage.unlocked import Connection, Vault, vault_of
from imsa_protocol.identifiers import RecordId, SpaceId

KIND: Final = "document"
COLUMN: Final = "f_attachment"
MOST_BYTES: Final = 1024 * 1024 * 1024
"""The most that one attachment may have; a decision of this program, the format would take four times as much."""

_ID_CHARACTERS: Final = 25  # of a manifest's text: version and id
_LOOKED_AT_ONCE: Final = 200


@dataclass(frozen=True, slots=True)
class Kept:
    """A content that lies sealed in the vault's folder; no record names it yet."""

    manifest: Manifest
    fingerprint: str  # SHA-256 of the content, hex

    @property
    def text(self) -> str:
        """What is to stand in the record."""
        return self.manifest.to_text()


def keep(vault: Vault, source: BinaryIO, size: int, went_on: Callable[[int], None] = lambda done: None) -> Kept:
    """Seal a content of ``size`` bytes chunk by chunk; ``went_on`` hears how many bytes are done and may raise.

    Raises ``AttachmentTooLarge``, ``SourceChanged``, ``DiskFull``, ``DiskFailed``; then nothing is left behind.
    """
    if size > min(MOST_BYTES, MOST_CHUNKS * PIECE_BYTES):
        raise AttachmentTooLarge(size, MOST_BYTES)
    made, key = new_content(vault.surroundings.random)
    names: list[bytes] = []
    told = sha256()
    try:
        for index in range(count_of_chunks(size)):
            wanted = min(PIECE_BYTES, size - index * PIECE_BYTES)
            piece = _read(source, wanted)
            if len(piece) != wanted:
                raise SourceChanged
            told.update(piece)
            names.append(chunks.write_chunk(vault, seal_chunk(made, key, index, size, piece)))
            went_on(index * PIECE_BYTES + wanted)
        if source.read(1):
            raise SourceChanged
    except BaseException:
        for name in names:
            chunks.drop_chunk(vault, name)
        raise
    return Kept(Manifest(made, key, size, tuple(names)), told.hexdigest())


def _read(source: BinaryIO, wanted: int) -> bytes:
    parts: list[bytes] = []
    while wanted:
        part = source.read(wanted)
        if not part:
            break
        parts.append(part)
        wanted -= len(part)
    return b"".join(parts)


def forget(vault: Vault, kept: Kept) -> None:
    """Take a content away again that no record came to name."""
    for name in kept.manifest.chunks:
        chunks.drop_chunk(vault, name)


def name(conn: Connection, space: SpaceId, record: RecordId, kept: Kept) -> None:
    """Note, in the transaction that writes the record, that it names this content and that all of it is here."""
    _note(conn, space, record, kept.manifest, kept.text, here=True)


def manifest_of(text: object) -> Manifest:
    """The manifest that stands in a record; raises ``NoAttachment``."""
    try:
        return Manifest.from_text(text if isinstance(text, str) else "")
    except BadManifest:
        raise NoAttachment from None


def pieces(vault: Vault, manifest: Manifest) -> Iterator[bytes]:
    """The content, piece by piece. Raises ``ChunkMissing`` before the first and ``ChunkDamaged`` where one is."""
    missing = [each for each in manifest.chunks if not chunks.chunk_file(vault.folder, each).is_file()]
    if missing:
        _want(vault, missing)
        raise ChunkMissing(len(missing), len(manifest.chunks))
    for index, each in enumerate(manifest.chunks):
        found = chunks.read_chunk(vault.folder, each)
        if found is None:
            _want(vault, [each])
            raise ChunkMissing(1, len(manifest.chunks))
        try:
            yield open_chunk(manifest, index, found)
        except CannotOpen:
            _want(vault, [each])
            raise ChunkDamaged(index) from None


def _want(vault: Vault, names: list[bytes]) -> None:
    """Ask for chunks in the next exchange, before all others."""
    now = vault.surroundings.now_ms()
    with vault.write() as conn:
        run_many(conn, "UPDATE chunk SET here = 0, asked = ? WHERE hash = ?", [(now, each) for each in names])


def how_many_are_here(vault: Vault, manifest: Manifest) -> int:
    """How many of its chunks lie in the vault's folder."""
    return sum(chunks.chunk_file(vault.folder, each).is_file() for each in manifest.chunks)


def look_through(vault: Vault) -> int:
    """Note the chunks of every attachment that was not looked at yet; returns how many attachments were new."""
    plan = vault.plans.by_name.get(KIND)
    if plan is None:
        return 0
    with vault.read() as conn:
        fresh = every(
            conn,
            f'SELECT d.id, p.id, d.{COLUMN} FROM "{plan.table_name}" d JOIN space p ON p.row = d.space'  # noqa: S608  # reason: names of our own declarations
            f" LEFT JOIN attached a ON a.record = d.id AND a.manifest = substr(d.{COLUMN}, 1, {_ID_CHARACTERS})"
            f" WHERE d.{COLUMN} IS NOT NULL AND a.record IS NULL",
        )
    for start in range(0, len(fresh), _LOOKED_AT_ONCE):
        with vault.write() as conn:
            for record, space, text in fresh[start : start + _LOOKED_AT_ONCE]:
                with suppress(NoAttachment):
                    _note(conn, space, record, manifest_of(text), text, here=False)
                    continue
                _looked_at(conn, record, str(text))  # no program of ours wrote it: nothing can be fetched
    return len(fresh)


def _note(conn: Connection, space: SpaceId, record: RecordId, manifest: Manifest, text: str, *, here: bool) -> None:
    vault = vault_of(conn)
    row = vault.numbers.space_row(conn, space)
    for index, each in enumerate(manifest.chunks):
        there = here or chunks.chunk_file(vault.folder, each).is_file()
        run(
            conn,
            "INSERT INTO chunk (hash, size, here, asked) VALUES (?, ?, ?, 0)"
            " ON CONFLICT (hash) DO UPDATE SET here = max(here, excluded.here)",
            (each, manifest.chunk_size(index), int(there)),
        )
        run(
            conn,
            "INSERT INTO chunk_use (hash, space, record, sent) VALUES (?, ?, ?, 0) ON CONFLICT DO NOTHING",
            (each, row, record),
        )
    _looked_at(conn, record, text)


def _looked_at(conn: Connection, record: RecordId, text: str) -> None:
    run(conn, "INSERT OR IGNORE INTO attached (record, manifest) VALUES (?, ?)", (record, text[:_ID_CHARACTERS]))


def examine(vault: Vault) -> tuple[int, list[str]]:
    """Read every chunk that should be here: how many there are, and which are not as they should be.

    What is missing or damaged is asked for again in the next exchange.
    """
    look_through(vault)
    with vault.read() as conn:
        names = [found for (found,) in every(conn, "SELECT hash FROM chunk WHERE here = 1 ORDER BY hash")]
    amiss = [each for each in names if not chunks.is_sound(vault.folder, each)]
    if amiss:
        _want(vault, amiss)
    return len(names), [f"chunk {each.hex()[:16]}" for each in amiss]


def take_from(vault: Vault, folder: Path) -> int:
    """Take chunks that are wanted here out of a folder that somebody wrote; returns how many were there and right."""
    look_through(vault)
    with vault.read() as conn:
        names = [each.name for each in wanted(conn, count_wanted(conn))]
    taken = 0
    for each in names:
        found = chunks.read_chunk(folder, each)
        if found is not None and chunk_name(found) == each:
            chunks.write_chunk(vault, found)
            with vault.write() as conn:
                mark_here(conn, each)
            taken += 1
    return taken


# -- what an exchange asks and notes -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Waiting:
    """A chunk that is to travel."""

    space: SpaceId
    name: bytes
    size: int


def unsent(conn: Connection, limit: int, but: frozenset[SpaceId] = frozenset()) -> list[Waiting]:
    """Chunks that are here and not on the hub, of spaces that have been given out; small ones first."""
    found = run(
        conn,
        "SELECT DISTINCT p.id, c.hash, c.size FROM chunk_use u JOIN chunk c ON c.hash = u.hash"
        " JOIN space p ON p.row = u.space WHERE u.sent = 0 AND c.here = 1 AND p.given_out = 1"
        " ORDER BY c.size, c.hash",
    )
    return list(islice((Waiting(*row) for row in found if row[0] not in but), limit))


def wanted(conn: Connection, limit: int, but: frozenset[bytes] = frozenset()) -> list[Waiting]:
    """Chunks that are not here: those somebody wanted to read first, then the small ones."""
    found = every(
        conn,
        "SELECT p.id, c.hash, c.size FROM chunk c JOIN chunk_use u ON u.hash = c.hash JOIN space p ON p.row = u.space"
        " WHERE c.here = 0 GROUP BY c.hash ORDER BY c.asked DESC, c.size, c.hash LIMIT ?",
        (limit + len(but),),
    )
    return [Waiting(*row) for row in found if row[1] not in but][:limit]


def to_carry(conn: Connection) -> list[tuple[bytes, int]]:
    """Name and size of every chunk that is here and that others may have: what a stick carries."""
    found = every(
        conn,
        "SELECT DISTINCT c.hash, c.size FROM chunk c JOIN chunk_use u ON u.hash = c.hash"
        " JOIN space p ON p.row = u.space WHERE c.here = 1 AND p.given_out = 1 ORDER BY c.size, c.hash",
    )
    return [(row[0], row[1]) for row in found]


def count_wanted(conn: Connection) -> int:
    """How many chunks are not here."""
    return int(scalar(conn, "SELECT count(*) FROM chunk WHERE here = 0") or 0)


def count_unsent(conn: Connection) -> int:
    """How many chunks wait to be sent."""
    return len(unsent(conn, 1_000_000))


def mark_here(conn: Connection, chunk: bytes) -> None:
    """Note that a chunk's file is in the vault's folder."""
    run(conn, "UPDATE chunk SET here = 1, asked = 0 WHERE hash = ?", (chunk,))
    vault_of(conn).touched.local.add("attachments")


def mark_sent(conn: Connection, space: SpaceId, names: list[bytes]) -> None:
    """Note that the hub holds chunks under a space."""
    row = vault_of(conn).numbers.space_row(conn, space)
    run_many(conn, "UPDATE chunk_use SET sent = 1 WHERE hash = ? AND space = ?", [(each, row) for each in names])


def mark_missing(vault: Vault, chunk: bytes) -> None:
    """Note that a chunk's file is gone or damaged."""
    _want(vault, [chunk])


def forget_sent(conn: Connection) -> None:
    """Forget what the hub holds: it is another one, or was put back."""
    run(conn, "UPDATE chunk_use SET sent = 0")
