"""A vault that cannot be opened says what happened, what is safe and what to do next; nothing is lost by trying."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import cbor2
import pytest

from imsa_desktop.services.explaining import ExitCode
from tests.promises.laptop import PASSPHRASE, Laptop, new_laptop

HEADER, DATABASE = "vault.header", "vault.db"
ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.slow  # together they are


@pytest.fixture
def written(ana_laptop: Laptop) -> Laptop:
    """A vault that holds a client."""
    ana_laptop.ask("add", "client", "--set", "full_name=Đặng Thị Linh")
    return ana_laptop


def _cut(path: Path, kept: int) -> None:
    path.write_bytes(path.read_bytes()[:kept])


def _from_the_future(path: Path) -> None:
    path.write_bytes(cbor2.dumps({**cbor2.loads(path.read_bytes()), "version": 2}, canonical=True))


Break = Callable[[Path], None]
_BACKUP = "use the backup"
DAMAGES: list[tuple[str, Break, str, str, str]] = [
    ("no folder", shutil.rmtree, "VaultMissing", "no vault in that folder", "check the folder"),
    ("no database", lambda at: (at / DATABASE).unlink(), "VaultMissing", "its database is not", _BACKUP),
    ("no header", lambda at: (at / HEADER).unlink(), "VaultMissing", "its header is not", _BACKUP),
    ("empty database", lambda at: (at / DATABASE).write_bytes(b""), "VaultEmpty", "database is an empty file", _BACKUP),
    ("empty header", lambda at: (at / HEADER).write_bytes(b""), "VaultEmpty", "header is an empty file", _BACKUP),
    ("cut database", lambda at: _cut(at / DATABASE, -100), "VaultDamaged", "database has been cut short", _BACKUP),
    (
        "database without its end",
        lambda at: _cut(at / DATABASE, -4096),
        "VaultDamaged",
        "database cannot be read",
        _BACKUP,
    ),
    ("cut header", lambda at: _cut(at / HEADER, 200), "VaultDamaged", "header has been cut short", _BACKUP),
    (
        "foreign database",
        lambda at: (at / DATABASE).write_bytes(b"holiday photographs " * 1000),
        "VaultDamaged",
        "was not written by this program",
        _BACKUP,
    ),
    (
        "foreign header",
        lambda at: (at / HEADER).write_bytes(b"PK\x03\x04 a letter"),
        "VaultDamaged",
        "was not written by this program",
        _BACKUP,
    ),
    (
        "from the future",
        lambda at: _from_the_future(at / HEADER),
        "VaultFromTheFuture",
        "newer version of the program",
        "open it with that version",
    ),
]


@pytest.mark.parametrize(
    ("damage", "error", "happened", "then"), [each[1:] for each in DAMAGES], ids=[d[0] for d in DAMAGES]
)
def test_a_vault_that_is_not_sound_is_refused_kindly_and_left_as_it_is(
    written: Laptop, tmp_path: Path, damage: Break, error: str, happened: str, then: str
) -> None:
    before = written.digests()
    shutil.copytree(written.vault, tmp_path / "backup")
    damage(written.vault)
    broken = written.files() if written.vault.exists() else None
    for words in (("list", "client"), ("add", "case", "--set", "strand=advice"), ("sync",), ("doctor",)):
        refusal = written.refused(*words)
        assert (refusal.code, refusal.error) == (ExitCode.VAULT_UNREADABLE, error)
        assert happened in refusal.happened
        assert "changed" in refusal.safe
        assert then in refusal.next
        assert written.refused_in_words(*words).err == refusal.sentence + "\n"
    assert (written.files() if written.vault.exists() else None) == broken
    shutil.rmtree(written.vault, ignore_errors=True)
    shutil.copytree(tmp_path / "backup", written.vault)
    assert written.digests() == before


def test_a_wrong_passphrase_is_called_that_and_nothing_is_touched(written: Laptop) -> None:
    before = written.files()
    for passphrase in ("not it at all, I am sorry", PASSPHRASE + " ", PASSPHRASE.upper()):
        refusal = written.refused("list", "client", passphrase=passphrase)
        assert (refusal.code, refusal.error) == (ExitCode.LOCKED_OUT, "WrongPassphrase")
        assert refusal.happened == "That is not the passphrase of this vault"
        assert "whole" in refusal.safe
        assert "recovery words" in refusal.next
    assert written.files() == before
    assert written.one("list", "client")["values"]["full_name"] == "Đặng Thị Linh"


def test_a_vault_without_its_passphrase_asks_for_it(written: Laptop) -> None:
    refusal = written.refused("list", "client", passphrase=None)
    assert refusal.code == ExitCode.USAGE
    assert "--passphrase-file" in refusal.happened


def test_a_vault_that_is_open_elsewhere_is_not_opened_twice(written: Laptop) -> None:
    second = Laptop(written.person, written.home, written.clock, written.key_store)
    client = written.at.records.list("client")[0]
    refusal = second.refused("list", "client")
    assert (refusal.code, refusal.error) == (ExitCode.LOCKED_OUT, "VaultInUse")
    assert "open in another window" in refusal.happened
    assert "close the other one" in refusal.next
    written.at.records.change("client", client.id, {"pronouns": "she"})
    written.lock()
    assert second.one("list", "client")["values"]["pronouns"] == "she"


def test_a_folder_of_other_files_is_not_made_a_vault(tmp_path: Path) -> None:
    laptop = Laptop("Ana", tmp_path / "home")
    laptop.vault.mkdir(parents=True)
    (laptop.vault / "letter.txt").write_text("mine")
    refusal = laptop.refused("init", "--person", "Ana")
    assert (refusal.code, refusal.error) == (ExitCode.REFUSED, "FolderNotEmpty")
    assert "other files" in refusal.happened
    assert [each.read_text() for each in laptop.vault.iterdir()] == ["mine"]
    missing = laptop.refused("list", "client")
    assert (missing.error, missing.code) == ("VaultMissing", ExitCode.VAULT_UNREADABLE)
    assert "no vault in that folder" in missing.happened


def test_a_passphrase_that_would_not_protect_anybody_is_refused_and_no_vault_is_made(tmp_path: Path) -> None:
    laptop = Laptop("Ana", tmp_path / "home")
    refusal = laptop.refused("init", "--person", "Ana", passphrase="short")
    assert refusal.code == ExitCode.REFUSED
    assert "15 characters" in refusal.happened
    assert not laptop.vault.exists()
    assert new_laptop("Ana", tmp_path / "home").ask("list", "case") == []


def test_every_exit_code_is_documented_and_no_other() -> None:
    documented = re.findall(r"^\| (\d+) \|", (ROOT / "docs" / "commands.md").read_text("utf-8"), re.MULTILINE)
    assert [int(each) for each in documented] == [int(each) for each in ExitCode]
