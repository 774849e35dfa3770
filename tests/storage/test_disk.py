"""A full disk, a killed process and a stolen disk: nothing acknowledged is lost, nothing readable is left."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
import sqlalchemy as sa

from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore, NoKeyStore
from imsa_desktop.storage import drafts, health, journal, records, spaces
from imsa_desktop.storage.errors import DiskFull
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.storage.vault import create_vault, open_vault
from tests.storage.laptops import PASSPHRASE, Laptop, new_record

ROOT = Path(__file__).resolve().parents[2]


def test_a_full_disk_is_said_and_costs_nothing_that_was_saved(linh: Laptop):
    space, client = linh.new_space(), new_record()
    linh.save(space, "client", client, {"full_name": "Linh"})
    before = linh.dump()
    for _ in range(2):
        with pytest.raises(DiskFull):
            _save_much(linh, space)
    assert linh.dump() == before
    linh.save(space, "client", client, {"full_name": "Linh D."})  # there is room again
    linh.reopen()
    assert linh.get("client", client).values["full_name"] == "Linh D."
    assert health.examine(linh.vault).sound


def _save_much(laptop: Laptop, space: bytes) -> None:
    """Save more than a disk with room for two more pages can hold."""
    with laptop.vault.write() as conn:
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        conn.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
        try:
            edits = [Edit(space, "client", new_record(), {"wants": "x" * 4000}) for _ in range(50)]
            journal.save(laptop.vault, conn, edits)
        finally:
            conn.exec_driver_sql("PRAGMA max_page_count = 4294967294")


def test_a_vault_that_finds_no_room_to_be_made_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    surroundings = Surroundings(MemoryKeyStore(), tmp_path / "state", kdf=Argon2Cost.cheap_for_tests())
    monkeypatch.setattr(os, "write", full)
    with pytest.raises(DiskFull):
        create_vault(tmp_path / "v", PASSPHRASE, surroundings)
    monkeypatch.undo()
    assert not (tmp_path / "v").exists()
    assert not list(tmp_path.glob(".v*"))
    assert surroundings.key_store.secrets == {}
    create_vault(tmp_path / "v", PASSPHRASE, surroundings)[0].lock()


_FILLER = """
    import os, sys
    from pathlib import Path
    from imsa_desktop.storage import records
    from imsa_desktop.storage.errors import DiskFull
    from tests.storage.laptops import Laptop

    laptop = Laptop.set_up(Path(sys.argv[1]) / "laptop")
    space, saved = laptop.new_space(), 0
    try:
        while saved < 1000:
            laptop.save(space, "client", saved.to_bytes(16, "big"), {"wants": os.urandom(1500).hex()})
            saved += 1
    except DiskFull:
        pass
    counts = []
    for _ in range(2):
        with laptop.vault.read() as conn:
            counts.append(len(records.list_kind(conn, "client")))
        laptop.reopen()
    laptop.vault.lock()
    print(saved, *counts)
"""


@pytest.mark.slow
def test_a_disk_that_is_really_full_loses_nothing_and_the_vault_opens_on_it(tmp_path: Path):
    mount = f"mount -t tmpfs -o size=4000k tmpfs {tmp_path} || exit 77"  # seen by this process alone, gone with it
    run = f'{mount}; exec "{sys.executable}" -c "$0" {tmp_path}'
    if not shutil.which("unshare"):
        pytest.skip("no disk of one's own can be made here")
    done = subprocess.run(
        ["unshare", "--mount", "sh", "-c", run, textwrap.dedent(_FILLER)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode in (1, 77) and ("unshare" in done.stderr or "mount" in done.stderr):
        pytest.skip("no leave to make a disk of one's own here")
    assert done.returncode == 0, done.stderr
    saved, before, after = map(int, done.stdout.split())
    assert 0 < saved < 1000
    assert saved == before == after


_SAVER = """
    import sys
    from pathlib import Path
    from imsa_desktop.crypto.kdf import Argon2Cost
    from imsa_desktop.crypto.keystore import NoKeyStore
    from imsa_desktop.storage import journal, spaces
    from imsa_desktop.storage.journal import Edit
    from imsa_desktop.storage.surroundings import Surroundings
    from imsa_desktop.storage.vault import open_vault

    folder = Path(sys.argv[1])
    surroundings = Surroundings(NoKeyStore(), folder / "state", kdf=Argon2Cost.cheap_for_tests())
    vault = open_vault(folder / "v", sys.argv[2], surroundings)
    with vault.read() as conn:
        (space,) = (each.id for each in spaces.spaces(conn, "desk"))
    number = int(sys.argv[3])
    while True:
        number += 1
        with vault.write() as conn:
            sets = {"what": f"call back {number}", "notes": "n" * (number % 900)}
            journal.save(vault, conn, [Edit(space, "task", number.to_bytes(16, "big"), sets)])
        print(number, flush=True)
"""


def test_nothing_acknowledged_is_lost_when_the_process_is_killed(tmp_path: Path):
    bare = Surroundings(NoKeyStore(), tmp_path / "state", kdf=Argon2Cost.cheap_for_tests())
    create_vault(tmp_path / "v", PASSPHRASE, bare)[0].lock()
    acknowledged = 0
    for kill in range(4):
        process = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(_SAVER), str(tmp_path), PASSPHRASE, str(acknowledged)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        assert process.stdout is not None
        for _ in range(5 + kill * 13):
            acknowledged = int(process.stdout.readline())
        process.send_signal(signal.SIGKILL)
        acknowledged = max([acknowledged, *map(int, process.stdout.read().split())])
        process.stdout.close()
        process.wait()
        vault = open_vault(tmp_path / "v", PASSPHRASE, bare)
        with vault.read() as conn:
            there = {int.from_bytes(each.id, "big") for each in records.list_kind(conn, "task")}
        assert set(range(1, acknowledged + 1)) <= there
        acknowledged = max(there)  # one more may have been saved and not yet said
        assert health.examine(vault).sound
        vault.lock()


def test_no_word_of_a_client_is_readable_on_the_disk(linh: Laptop):
    space, client = linh.new_space(), new_record()
    canary = "Quyên-canary-of-Hải-Phòng"
    linh.save(space, "client", client, {"full_name": canary, "wants": canary * 50, "notes": canary * 90})
    for _ in range(30):
        linh.save(space, "task", new_record(), {"what": canary, "notes": canary * 30})
    drafts.keep_draft(linh.vault, "client/new", {"full_name": canary})
    linh.cut(space)
    found = _search(linh.folder.parent, canary)
    linh.vault.lock()
    found += _search(linh.folder.parent, canary)
    assert found == []
    (linh.folder.parent / "letter.txt").write_text(canary, encoding="utf-8")
    assert len(_search(linh.folder.parent, canary)) == 1  # the same search finds what is there to be found


def _search(folder: Path, word: str) -> list[str]:
    forms = [word.encode(), word.encode("utf-16-le"), b"canary", b"quyen", PASSPHRASE.encode()]
    return [
        str(path) for path in folder.rglob("*") if path.is_file() and any(form in path.read_bytes() for form in forms)
    ]


def test_neither_file_names_nor_the_key_store_say_anything(linh: Laptop):
    linh.save(linh.new_space(), "client", new_record(), {"full_name": "Linh"})
    linh.vault.lock()
    names = {path.name for path in linh.folder.iterdir()}
    assert names == {"vault.header", "vault.db", "vault.lock"}
    for name in linh.surroundings.key_store.secrets:
        assert len(bytes.fromhex(name)) == 12


def test_drafts_survive_a_crash_and_locking(linh: Laptop):
    drafts.keep_draft(linh.vault, "client/1", {"full_name": "Đặn"})
    drafts.keep_draft(linh.vault, "client/1", {"full_name": "Đặng"})
    drafts.keep_draft(linh.vault, "client/2", [1, None, b"x"])
    linh.reopen()
    with linh.vault.write() as conn:
        kept = drafts.draft(conn, "client/1")
        assert kept is not None
        assert kept.payload == {"full_name": "Đặng"}
        assert {each.editor for each in drafts.drafts(conn)} == {"client/1", "client/2"}
        drafts.drop_draft(conn, "client/1")
        assert drafts.draft(conn, "client/1") is None


def test_attaching_and_exporting_in_the_clear_are_refused_by_the_database(linh: Laptop, tmp_path: Path):
    plain = tmp_path / "plain.db"
    with pytest.raises(sa.exc.DBAPIError), linh.vault.read() as conn:
        conn.exec_driver_sql(f"ATTACH DATABASE '{plain}' AS plain KEY ''")
    assert not plain.exists()
    with pytest.raises(sa.exc.DBAPIError), linh.vault.read() as conn:
        conn.exec_driver_sql("SELECT sqlcipher_export('main')")


def test_spaces_are_kept_with_their_keys(linh: Laptop):
    with linh.vault.write() as conn:
        spaces.add_space(linh.vault, conn, b"s" * 16, "case", b"p" * 16)
        spaces.add_space(linh.vault, conn, b"s" * 16, "case", b"p" * 16)
        spaces.add_space_key(conn, b"s" * 16, 1, b"i" * 16, b"k" * 32)
        spaces.add_space_key(conn, b"s" * 16, 2, b"j" * 16, b"l" * 32)
        spaces.set_receivers(conn, {b"s" * 16: [b"d" * 16, b"e" * 16]})
        spaces.set_receivers(conn, {b"s" * 16: [b"d" * 16]})
    linh.reopen()
    with linh.vault.read() as conn:
        info = spaces.space_info(conn, b"s" * 16)
        assert (info.space_class, info.creator, info.mine, info.given_out) == ("case", b"p" * 16, False, True)
        assert [each.epoch for each in spaces.keys_of(conn, b"s" * 16)] == [1, 2]
        present = spaces.present_key(conn, b"s" * 16)
        assert present is not None
        assert present == spaces.key_of(conn, b"j" * 16)
        assert spaces.key_of(conn, b"n" * 16) is None
        assert spaces.receivers(conn, b"s" * 16) == {b"d" * 16}
