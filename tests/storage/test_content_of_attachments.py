"""Attachments in the vault's folder: sealed, crash-safe, read back whole, and missed when they are not there."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Any

import pytest

from imsa_desktop.crypto.attachments import PIECE_BYTES, Manifest
from imsa_desktop.crypto.errors import BadManifest
from imsa_desktop.storage import attachments, backup, chunks, health, journal
from imsa_desktop.storage.errors import ChunkDamaged, ChunkMissing, DiskFull, NoAttachment, SourceChanged
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.vault import open_vault
from imsa_protocol.limits import CHUNK_BYTES
from tests.storage.laptops import PASSPHRASE, Laptop, new_record

CANARY = b"The landlord's letter names the hostel"


def attach(laptop: Laptop, content: bytes, space: bytes | None = None) -> tuple[bytes, Manifest]:
    """A document with this content; returns its id and manifest."""
    space = space or laptop.new_space()
    kept = attachments.keep(laptop.vault, io.BytesIO(content), len(content))
    record = new_record()
    with laptop.vault.write() as conn:
        journal.save(laptop.vault, conn, [Edit(space, "document", record, {"title": "L", "attachment": kept.text})])
        attachments.name(conn, space, record, kept)
    return record, kept.manifest


def files(laptop: Laptop) -> list[Path]:
    return [path for _, path in chunks.names_here(laptop.folder)]


def content_of(laptop: Laptop, manifest: Manifest) -> bytes:
    return b"".join(attachments.pieces(laptop.vault, manifest))


@pytest.mark.parametrize("size", [0, 1, 300, PIECE_BYTES - 1, PIECE_BYTES, PIECE_BYTES + 1, 3 * PIECE_BYTES + 17])
def test_what_was_taken_in_comes_back_whole(linh: Laptop, size: int):
    content = os.urandom(size)
    record, manifest = attach(linh, content)
    linh.reopen()
    text = linh.get("document", record).values["attachment"]
    assert attachments.manifest_of(text) == manifest
    assert content_of(linh, manifest) == content


def test_nothing_in_the_folder_can_be_read_or_named_by_anybody_else(linh: Laptop):
    _, manifest = attach(linh, CANARY * 50_000)
    assert len(files(linh)) == len(manifest.chunks) == 2
    for path in files(linh):
        data = path.read_bytes()
        assert len(data) <= CHUNK_BYTES
        assert CANARY[:12] not in data
        assert set(path.name) <= set("0123456789abcdef")
        if os.name == "posix":
            assert path.stat().st_mode & 0o077 == 0


def test_the_same_content_twice_gives_unlike_chunks(linh: Laptop):
    _, first = attach(linh, CANARY)
    _, second = attach(linh, CANARY)
    assert not set(first.chunks) & set(second.chunks)


def test_small_files_of_nearly_the_same_length_look_alike_from_outside(linh: Laptop):
    for size in (1, 100, 256):
        attach(linh, b"x" * size)
    assert len({path.stat().st_size for path in files(linh)}) == 1


def test_a_missing_chunk_is_said_and_asked_for_again(linh: Laptop):
    _, manifest = attach(linh, os.urandom(2 * PIECE_BYTES))
    chunks.chunk_file(linh.folder, manifest.chunks[1]).unlink()
    with pytest.raises(ChunkMissing) as refused:
        content_of(linh, manifest)
    assert (refused.value.missing, refused.value.of) == (1, 2)
    with linh.vault.read() as conn:
        assert [each.name for each in attachments.wanted(conn, 10)] == [manifest.chunks[1]]


def test_a_damaged_chunk_is_never_given_out(linh: Laptop):
    _, manifest = attach(linh, os.urandom(2 * PIECE_BYTES))
    path = chunks.chunk_file(linh.folder, manifest.chunks[1])
    data = bytearray(path.read_bytes())
    data[500] ^= 1
    path.write_bytes(data)
    with pytest.raises(ChunkDamaged) as refused:
        content_of(linh, manifest)
    assert refused.value.index == 1


def test_chunks_that_change_places_do_not_open(linh: Laptop):
    _, manifest = attach(linh, os.urandom(2 * PIECE_BYTES))
    swapped = Manifest(manifest.id, manifest.key, manifest.size, tuple(reversed(manifest.chunks)))
    with pytest.raises(ChunkDamaged):
        content_of(linh, swapped)


def test_the_doctor_finds_a_chunk_that_was_altered_or_lost(linh: Laptop):
    _, manifest = attach(linh, os.urandom(3 * PIECE_BYTES))
    found = health.examine(linh.vault)
    assert found.sound
    assert found.chunks == 3
    chunks.chunk_file(linh.folder, manifest.chunks[0]).unlink()
    path = chunks.chunk_file(linh.folder, manifest.chunks[2])
    path.write_bytes(path.read_bytes()[:-1])
    found = health.examine(linh.vault)
    assert not found.sound
    assert len(found.attachments) == 2


def test_a_disk_that_is_full_in_the_middle_leaves_nothing_behind(linh: Laptop, monkeypatch: pytest.MonkeyPatch):
    true, written = chunks.write_chunk, []

    def soon_full(vault: Any, chunk: bytes) -> bytes:
        if len(written) == 2:
            raise DiskFull
        written.append(true(vault, chunk))
        return written[-1]

    monkeypatch.setattr(chunks, "write_chunk", soon_full)
    with pytest.raises(DiskFull):
        attachments.keep(linh.vault, io.BytesIO(bytes(3 * PIECE_BYTES)), 3 * PIECE_BYTES)
    assert len(written) == 2
    assert files(linh) == []


@pytest.mark.parametrize("said", [10, 30])
def test_a_file_that_changes_while_it_is_taken_in_is_not_kept(linh: Laptop, said: int):
    with pytest.raises(SourceChanged):
        attachments.keep(linh.vault, io.BytesIO(bytes(20)), said)
    assert files(linh) == []


def test_what_a_crash_left_behind_is_swept_after_a_day_and_nothing_else(linh: Laptop):
    attach(linh, CANARY)
    attachments.keep(linh.vault, io.BytesIO(CANARY), len(CANARY))  # and then the power went
    half = chunks.chunk_file(linh.folder, bytes(32)).with_suffix(".part")
    half.parent.mkdir(parents=True)
    half.write_bytes(b"half of a chunk")
    assert chunks.sweep(linh.vault) == 0
    yesterday = 1_700_000_000
    for path in [*files(linh), half]:
        os.utime(path, (yesterday, yesterday))
    assert chunks.sweep(linh.vault) == 2
    assert health.examine(linh.vault).sound
    assert len(files(linh)) == 1


def test_a_backup_holds_the_attachments_and_outlives_the_originals(linh: Laptop):
    _, manifest = attach(linh, CANARY)
    copy = backup.back_up(linh.vault)
    for path in files(linh):
        path.unlink()
    opened = open_vault(copy, PASSPHRASE, linh.surroundings)
    try:
        assert b"".join(attachments.pieces(opened, manifest)) == CANARY
    finally:
        opened.lock()


def test_a_record_that_came_from_elsewhere_makes_its_chunks_wanted_once(linh: Laptop, office: Laptop):
    space = linh.new_space()
    _, manifest = attach(linh, os.urandom(PIECE_BYTES + 1), space)
    mine = office.new_space()
    office.save(mine, "document", new_record(), {"attachment": manifest.to_text()})
    assert attachments.look_through(office.vault) == 1
    assert attachments.look_through(office.vault) == 0
    with office.vault.read() as conn:
        assert {each.name for each in attachments.wanted(conn, 10)} == set(manifest.chunks)
        assert attachments.count_wanted(conn) == 2


@pytest.mark.parametrize("text", ["", "x", "AAAA", "é" * 40, "A" * 190_000])
def test_words_that_are_no_manifest_are_refused_and_never_asked_for_again(linh: Laptop, text: str):
    with pytest.raises(NoAttachment):
        attachments.manifest_of(text)
    linh.save(linh.new_space(), "document", new_record(), {"attachment": text})
    attachments.look_through(linh.vault)
    assert attachments.look_through(linh.vault) == 0


def test_a_manifest_that_says_more_chunks_than_its_size_is_refused():
    lying = Manifest(bytes(16), bytes(32), 10, (bytes(32), bytes(32)))
    with pytest.raises(BadManifest):
        Manifest.from_text(lying.to_text())
