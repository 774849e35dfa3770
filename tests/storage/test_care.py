"""Health checks, backups, and the small stores that an exchange leans on."""

from __future__ import annotations

from pathlib import Path

import pytest

from imsa_desktop.storage import backup, exchange_state, health, membership, notices, records
from imsa_desktop.storage.errors import DiskFull, VaultLocked
from imsa_desktop.storage.exchange_state import HubPlace
from imsa_desktop.storage.membership import LogEntry, PersonName, RingKey
from imsa_desktop.storage.vault import open_vault
from tests.storage.laptops import PASSPHRASE, Laptop, new_record


def _fill(laptop: Laptop) -> bytes:
    space = laptop.new_space()
    for number in range(60):
        laptop.save(space, "client", new_record(), {"full_name": f"Linh {number}", "wants": "x" * 900})
    laptop.cut(space)
    laptop.save(space, "client", new_record(), {"full_name": "last"})
    return space


def test_a_sound_vault_is_called_sound_and_counted(linh: Laptop):
    _fill(linh)
    found = health.examine(linh.vault)
    assert found.sound, found
    assert (found.records, found.frames, found.unsealed) == (61, 1, 1)
    linh.vault.lock()
    with pytest.raises(VaultLocked):
        health.examine(linh.vault)


def test_a_flipped_bit_is_found_and_named(linh: Laptop):
    _fill(linh)
    linh.vault.lock()
    path = linh.folder / "vault.db"
    data = bytearray(path.read_bytes())
    data[-2000] ^= 1
    path.write_bytes(data)
    linh.vault = open_vault(linh.folder, PASSPHRASE, linh.surroundings)
    assert not health.examine(linh.vault).sound


def test_a_backup_is_a_vault_of_its_own(linh: Laptop):
    space = _fill(linh)
    folder = backup.back_up(linh.vault)
    linh.save(space, "client", new_record(), {"full_name": "after"})
    assert folder.parent == linh.folder / "backups"
    copy = open_vault(folder, PASSPHRASE, linh.surroundings)
    try:
        with copy.read() as conn:
            assert len(records.list_kind(conn, "client")) == 61
        assert copy.author == linh.vault.author or copy.device == linh.vault.device
    finally:
        copy.lock()


def test_only_the_last_backups_of_a_label_are_kept(linh: Laptop):
    clock = iter(range(1, 100))
    object.__setattr__(linh.surroundings, "now_ms", lambda: next(clock))
    for _ in range(7):
        backup.back_up(linh.vault)
    backup.back_up(linh.vault, "before-upgrade")
    names = sorted(path.name for path in (linh.folder / "backups").iterdir())
    assert len([name for name in names if name.startswith("daily-")]) == 5
    assert len(names) == 6


def test_a_backup_without_room_leaves_nothing(linh: Laptop, monkeypatch: pytest.MonkeyPatch):
    import errno

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr("shutil.copyfile", full)
    with pytest.raises(DiskFull):
        backup.back_up(linh.vault)
    assert list((linh.folder / "backups").iterdir()) == []


def test_notices_are_told_once_and_can_be_taken_back(linh: Laptop):
    with linh.vault.write() as conn:
        assert notices.tell(linh.vault, conn, "withheld", b"a", {"n": 1})
        assert not notices.tell(linh.vault, conn, "withheld", b"a", {"n": 2})
        assert notices.tell(linh.vault, conn, "withheld", b"b")
    with linh.vault.write() as conn:
        found = {each.about: each for each in notices.notices(conn)}
        assert found[b"a"].data == {"n": 2}
        notices.mark_seen(conn, found[b"a"].id)
        assert [each.about for each in notices.notices(conn, unseen_only=True)] == [b"b"]
        assert notices.tell(linh.vault, conn, "withheld", b"a")
        notices.withdraw(conn, "withheld", b"b")
        assert [each.about for each in notices.notices(conn)] == [b"a"]


def test_what_an_exchange_remembers_is_there_after_locking(linh: Laptop, tmp_path: Path):
    space = linh.new_space()
    with linh.vault.write() as conn:
        exchange_state.keep_value(conn, "hub/cursor", [b"g", 7, b"h"])
        exchange_state.keep_value(conn, "hub/url", "https://x")
        exchange_state.keep_value(conn, "other", None)
        exchange_state.keep_hub_place(conn, HubPlace(space, b"g" * 8, 3, b"c" * 32))
        exchange_state.keep_hub_place(conn, HubPlace(space, b"g" * 8, 4, b"d" * 32))
        for _ in range(2):
            exchange_state.keep_evidence(linh.vault, conn, "bad signature", b"bytes")
    linh.reopen()
    with linh.vault.write() as conn:
        assert exchange_state.values(conn, "hub/") == {"hub/cursor": [b"g", 7, b"h"], "hub/url": "https://x"}
        assert exchange_state.value(conn, "hub/url") == "https://x"
        exchange_state.forget_value(conn, "hub/url")
        assert exchange_state.value(conn, "hub/url", 5) == 5
        assert exchange_state.hub_place(conn, space) == HubPlace(space, b"g" * 8, 4, b"d" * 32)
        assert exchange_state.hub_place(conn, b"n" * 16) is None
        assert [each[1:] for each in exchange_state.evidence(conn)] == [("bad signature", b"bytes")]


def test_membership_is_kept(linh: Laptop):
    entries = [LogEntry(number, bytes([number]) * 32, 4, b"bytes") for number in (1, 2, 3)]
    with linh.vault.write() as conn:
        assert membership.log_head(conn) == (0, bytes(32))
        membership.append_log(conn, entries)
        membership.append_log(conn, [])
        for generation in (1, 2):
            membership.keep_ring_key(conn, RingKey(b"r" * 16, generation, bytes([generation]) * 96))
        membership.keep_person(conn, PersonName(b"p" * 16, "Rosa", "advocate"))
        membership.keep_person(conn, PersonName(b"p" * 16, "Rosa M.", "advocate"))
        membership.keep_secret(conn, "seed", b"s" * 32)
    linh.reopen()
    with linh.vault.write() as conn:
        assert membership.log_entries(conn, 1) == entries[1:]
        assert membership.log_head(conn) == (3, b"\x03" * 32)
        latest = membership.ring_key(conn, b"r" * 16)
        assert latest is not None
        assert latest.generation == 2
        first = membership.ring_key(conn, b"r" * 16, 1)
        assert first is not None
        assert len(membership.ring_keys(conn)) == 2
        assert membership.ring_key(conn, b"n" * 16) is None
        assert [each.name for each in membership.people(conn)] == ["Rosa M."]
        assert membership.person(conn, b"n" * 16) is None
        assert membership.secret(conn, "seed") == b"s" * 32
        membership.forget_secret(conn, "seed")
        assert membership.secret(conn, "seed") is None
