"""A vault opens for its owner, and refuses everything else kindly and without touching a byte."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import cbor2
import pytest

from imsa_desktop.crypto.errors import KeyStoreLocked, NotAWord
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore, NoKeyStore
from imsa_desktop.storage import header, records, spaces
from imsa_desktop.storage.errors import (
    DeviceSecretMissing,
    FolderNotEmpty,
    VaultDamaged,
    VaultEmpty,
    VaultFromTheFuture,
    VaultInUse,
    VaultLocked,
    VaultMissing,
    WrongPassphrase,
    WrongRecoveryWords,
)
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.storage.vault import change_passphrase, create_vault, holds_vault, open_vault, open_with_recovery
from tests.storage.laptops import PASSPHRASE, Laptop, new_record

DATABASE = "vault.db"


def _bytes_of(folder: Path) -> dict[str, bytes]:
    lasting = (path for path in folder.iterdir() if path.is_file() and not path.name.endswith(("-shm", ".lock")))
    return {path.name: path.read_bytes() for path in lasting}


def _refused(laptop: Laptop, error: type[Exception], passphrase: str = PASSPHRASE) -> Exception:
    """Opening is refused with that error, changes no byte, and can be tried again."""
    before = _bytes_of(laptop.folder) if laptop.folder.exists() else None
    for _ in range(2):
        with pytest.raises(error) as caught:
            open_vault(laptop.folder, passphrase, laptop.surroundings)
    if before is not None:
        assert _bytes_of(laptop.folder) == before
    return caught.value


@pytest.fixture
def locked(linh: Laptop) -> Laptop:
    """A vault that holds one client and is locked."""
    linh.save(linh.new_space(), "client", b"c" * 16, {"full_name": "Đặng Thị Linh"})
    linh.vault.lock()
    return linh


def test_what_was_saved_is_there_after_locking_and_opening(linh: Laptop):
    client, space = new_record(), linh.new_space()
    linh.save(space, "client", client, {"full_name": "Đặng Thị Linh", "pronouns": "she"})
    shown = linh.get("client", client)
    linh.reopen()
    again = linh.get("client", client)
    assert again == shown
    assert again.values["full_name"] == "Đặng Thị Linh"
    assert again.space == space


def test_a_new_vault_has_its_own_desk_and_notebook(linh: Laptop):
    with linh.vault.read() as conn:
        assert sorted(space.space_class for space in spaces.spaces(conn)) == ["desk", "notebook"]
        assert all(spaces.present_key(conn, space.id) for space in spaces.spaces(conn))


def test_a_wrong_passphrase_is_called_that(locked: Laptop):
    _refused(locked, WrongPassphrase, "not it at all, sorry")
    assert not locked.reopen().locked


def test_a_passphrase_typed_on_another_keyboard_is_the_same(tmp_path: Path):
    surroundings = Surroundings(MemoryKeyStore(), tmp_path / "state", kdf=Argon2Cost.cheap_for_tests())
    create_vault(tmp_path / "v", "Zoë’s café by the lake", surroundings)[0].lock()
    open_vault(tmp_path / "v", "Zoe\u0308’s cafe\u0301 by the lake", surroundings).lock()


@pytest.mark.parametrize("part", ["folder", "header", "database"])
def test_a_missing_part_is_named(locked: Laptop, part: str):
    if part == "folder":
        shutil.rmtree(locked.folder)
    else:
        (locked.folder / {"header": header.FILE, "database": DATABASE}[part]).unlink()
    error = _refused(locked, VaultMissing)
    assert error.part == part
    assert not (locked.folder / DATABASE).exists() or part == "header"


@pytest.mark.parametrize("name", [header.FILE, DATABASE])
def test_an_empty_file_is_no_new_vault(locked: Laptop, name: str):
    (locked.folder / name).write_bytes(b"")
    _refused(locked, VaultEmpty)


@pytest.mark.parametrize("kept", [1, 4095, 4096 * 3, 4096 * 3 + 77])
def test_a_cut_off_database_is_noticed_before_anything_is_read_from_it(locked: Laptop, kept: int):
    path = locked.folder / DATABASE
    path.write_bytes(path.read_bytes()[:kept])
    assert _refused(locked, VaultDamaged).part == "database"


def test_every_cut_of_the_header_is_noticed(locked: Laptop):
    path = locked.folder / header.FILE
    whole = path.read_bytes()
    for kept in range(1, len(whole), 37):
        path.write_bytes(whole[:kept])
        with pytest.raises(VaultDamaged):
            open_vault(locked.folder, PASSPHRASE, locked.surroundings)
    path.write_bytes(whole)
    locked.reopen()


def test_a_foreign_header_is_called_that(locked: Laptop):
    (locked.folder / header.FILE).write_bytes(b"PK\x03\x04 something else")
    assert _refused(locked, VaultDamaged).how == "foreign"


@pytest.mark.parametrize("content", [b"SQLite format 3\0" + bytes(8176), b"x" * 8192])
def test_a_foreign_database_is_called_that_and_not_a_wrong_passphrase(locked: Laptop, content: bytes):
    (locked.folder / DATABASE).write_bytes(content)
    error = _refused(locked, VaultDamaged)
    assert (error.part, error.how) == ("database", "foreign")


def test_the_database_of_another_vault_is_noticed(locked: Laptop, office: Laptop):
    office.vault.lock()
    shutil.copy(office.folder / DATABASE, locked.folder / DATABASE)
    assert _refused(locked, VaultDamaged).how == "foreign"


def test_a_header_from_the_future_is_not_called_damaged(locked: Laptop):
    path = locked.folder / header.FILE
    content = cbor2.loads(path.read_bytes())
    path.write_bytes(cbor2.dumps({**content, "version": 2, "new thing": [1, 2]}, canonical=True))
    assert _refused(locked, VaultFromTheFuture).version == "2"


def test_a_database_from_the_future_is_not_called_damaged(linh: Laptop):
    with linh.vault.write() as conn:
        conn.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    linh.vault.lock()
    error = _refused(linh, VaultFromTheFuture)
    assert (error.part, error.version) == ("database", "9999")


def test_the_practice_mark_cannot_be_altered(locked: Laptop):
    path = locked.folder / header.FILE
    content = cbor2.loads(path.read_bytes())
    path.write_bytes(cbor2.dumps({**content, "practice": True}, canonical=True))
    assert _refused(locked, VaultDamaged).how == "altered"


@pytest.mark.parametrize(
    "change", [{"version": "1"}, {"slots": []}, {"slots": [1]}, {"vault": b"short"}, {"magic": "x"}]
)
def test_a_header_that_says_something_else_is_refused(locked: Laptop, change: dict[str, object]):
    path = locked.folder / header.FILE
    path.write_bytes(cbor2.dumps({**cbor2.loads(path.read_bytes()), **change}, canonical=True))
    assert _refused(locked, VaultDamaged).part == "header"
    with pytest.raises(VaultDamaged):
        open_with_recovery(locked.folder, locked.words, "five new words stand here", locked.surroundings)


@pytest.mark.parametrize("way", ["passphrase", "recovery"])
def test_an_altered_slot_is_not_called_a_wrong_passphrase(locked: Laptop, way: str):
    path = locked.folder / header.FILE
    content = cbor2.loads(path.read_bytes())
    slots = [{**each, "salt": bytes(16)} if each["way"] == way else each for each in content["slots"]]
    path.write_bytes(cbor2.dumps({**content, "slots": slots}, canonical=True))
    words = {"passphrase": PASSPHRASE, "recovery": locked.words}[way]
    door = {"passphrase": open_vault, "recovery": partial(open_with_recovery, new_passphrase="five new words")}[way]
    with pytest.raises(VaultDamaged):
        door(locked.folder, words, surroundings=locked.surroundings)


def test_one_process_holds_a_vault(linh: Laptop):
    with pytest.raises(VaultInUse):
        open_vault(linh.folder, PASSPHRASE, linh.surroundings)
    linh.save(linh.new_space(), "client", new_record(), {"full_name": "still works"})


def test_a_new_vault_never_takes_an_occupied_folder(linh: Laptop, tmp_path: Path):
    with pytest.raises(FolderNotEmpty) as caught:
        create_vault(linh.folder, PASSPHRASE, linh.surroundings)
    assert caught.value.holds_vault
    other = tmp_path / "papers"
    other.mkdir()
    (other / "letter.txt").write_text("mine")
    with pytest.raises(FolderNotEmpty) as caught:
        create_vault(other, PASSPHRASE, linh.surroundings)
    assert not caught.value.holds_vault
    assert [path.name for path in other.iterdir()] == ["letter.txt"]


def test_a_new_vault_may_take_an_empty_folder_and_leaves_nothing_beside_it(tmp_path: Path):
    surroundings = Surroundings(MemoryKeyStore(), tmp_path / "state", kdf=Argon2Cost.cheap_for_tests())
    folder = tmp_path / "place" / "vault"
    folder.mkdir(parents=True)
    vault, words = create_vault(folder, PASSPHRASE, surroundings, practice=True)
    assert len(words) == 12
    assert vault.practice
    assert holds_vault(folder)
    assert [path.name for path in folder.parent.iterdir()] == ["vault"]
    vault.lock()
    again = open_vault(folder, PASSPHRASE, surroundings)
    assert again.practice
    again.lock()


def test_files_are_for_the_owner_alone(linh: Laptop):
    linh.save(linh.new_space(), "client", new_record(), {"full_name": "x"})
    assert linh.folder.stat().st_mode & 0o077 == 0
    for path in linh.folder.iterdir():
        assert path.stat().st_mode & 0o077 == 0, path.name


def test_recovery_words_open_the_vault_and_give_it_a_new_passphrase(locked: Laptop):
    other_machine = Surroundings(MemoryKeyStore(), locked.surroundings.state_folder, kdf=Argon2Cost.cheap_for_tests())
    vault = open_with_recovery(locked.folder, locked.words, "five new words stand here", other_machine)
    with vault.read() as conn:
        assert records.get(conn, "client", b"c" * 16).values["full_name"] == "Đặng Thị Linh"
    vault.lock()
    with pytest.raises(WrongPassphrase):
        open_vault(locked.folder, PASSPHRASE, other_machine)
    open_vault(locked.folder, "five new words stand here", other_machine).lock()


def test_recovery_words_of_another_vault_and_slips_are_told_apart(locked: Laptop, office: Laptop):
    with pytest.raises(WrongRecoveryWords):
        open_with_recovery(locked.folder, office.words, "five new words stand here", locked.surroundings)
    with pytest.raises(NotAWord):
        open_with_recovery(locked.folder, ("lintel", *locked.words[1:]), "five new words", locked.surroundings)
    assert not locked.reopen().locked


def test_a_changed_passphrase_is_the_only_one(linh: Laptop):
    with pytest.raises(WrongPassphrase):
        change_passphrase(linh.vault, "not it", "another long passphrase")
    before = set(linh.surroundings.key_store.secrets)
    change_passphrase(linh.vault, PASSPHRASE, "another long passphrase")
    assert len(linh.surroundings.key_store.secrets) == len(before)  # the old device secret is gone
    assert set(linh.surroundings.key_store.secrets) != before
    linh.vault.lock()
    _refused(linh, WrongPassphrase)
    open_vault(linh.folder, "another long passphrase", linh.surroundings).lock()


def test_a_copied_folder_alone_cannot_be_guessed_at(locked: Laptop):
    thief = Surroundings(MemoryKeyStore(), locked.surroundings.state_folder, kdf=Argon2Cost.cheap_for_tests())
    with pytest.raises(DeviceSecretMissing):
        open_vault(locked.folder, PASSPHRASE, thief)
    with pytest.raises(DeviceSecretMissing):
        open_vault(locked.folder, "not it", thief)


def test_without_a_key_store_the_passphrase_alone_opens(tmp_path: Path):
    bare = Surroundings(NoKeyStore(), tmp_path / "state", kdf=Argon2Cost.cheap_for_tests())
    create_vault(tmp_path / "v", PASSPHRASE, bare)[0].lock()
    open_vault(tmp_path / "v", PASSPHRASE, bare).lock()


def test_a_locked_key_store_is_said_and_never_passed_over(tmp_path: Path):
    class Locked(MemoryKeyStore):
        name = "locked"

        def set(self, name: str, secret: bytes) -> None:
            raise KeyStoreLocked(self.name)

    surroundings = Surroundings(Locked(), tmp_path / "state", kdf=Argon2Cost.cheap_for_tests())
    with pytest.raises(KeyStoreLocked):
        create_vault(tmp_path / "v", PASSPHRASE, surroundings)
    assert not (tmp_path / "v").exists()


def test_a_locked_vault_answers_nobody(linh: Laptop):
    linh.vault.lock()
    linh.vault.lock()
    assert linh.vault.locked
    with pytest.raises(VaultLocked), linh.vault.read() as conn:
        conn.exec_driver_sql("SELECT 1")
    with pytest.raises(VaultLocked), linh.vault.write():
        pass


def test_locking_interrupts_what_still_runs(laptop: Callable[[str], Laptop]):
    import threading

    linh = laptop("busy")
    started, ended = threading.Event(), []

    def work() -> None:
        try:
            with linh.vault.read() as conn:
                started.set()
                conn.exec_driver_sql(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
                ).all()
        except VaultLocked as error:
            ended.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    assert started.wait(5)
    linh.vault.lock()
    thread.join(10)
    assert not thread.is_alive()
    assert len(ended) == 1
