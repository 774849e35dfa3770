"""Passphrases: what protects a vault with a key store and without, and words drawn by the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import NoKeyStore
from imsa_desktop.paths import Paths, resources
from imsa_desktop.services.errors import PassphraseTooShort
from imsa_desktop.services.passphrases import strength
from imsa_desktop.services.program import Program, VaultStanding
from imsa_desktop.storage.errors import WrongPassphrase
from imsa_desktop.storage.surroundings import Surroundings
from tests.services.conftest import PASSPHRASE, Laptop


@pytest.mark.parametrize(
    ("passphrase", "with_store", "without"),
    [
        ("fifteen letters", True, False),
        ("fourteen chars", False, False),
        ("one two six ten cat", True, False),
        ("a b c d e f g", False, False),
        ("twenty characters it", True, True),
        ("              ", False, False),
    ],
)
def test_the_rule_is_longer_where_no_key_store_helps(passphrase: str, with_store: bool, without: bool) -> None:
    assert strength(passphrase, key_store=True).enough is with_store
    assert strength(passphrase, key_store=False).enough is without


def test_the_meter_never_shows_a_refused_passphrase_as_good() -> None:
    assert strength("short", key_store=True).score <= 1
    assert strength("copper lantern quiet harbour violet maple", key_store=False).score == 4
    assert strength("aaaaaaaaaaaaaaaaaaaaaaaa", key_store=False).score < 2


def test_a_vault_is_not_made_with_a_short_passphrase(tmp_path: Path) -> None:
    around = Surroundings(NoKeyStore(), tmp_path / "state", kdf=Argon2Cost.cheap_for_tests())
    program = Program(Paths(tmp_path, tmp_path / "settings.toml", tmp_path / "state"), around, resources())
    with pytest.raises(PassphraseTooShort) as refused:
        program.create("Ana", "fifteen letters")
    assert refused.value.least_characters == 20
    assert program.standing() is VaultStanding.NONE
    drawn = {program.suggest_passphrase() for _ in range(20)}
    assert len(drawn) == 20
    assert all(program.strength(each).enough for each in drawn)


def test_recovery_words_open_the_vault_and_set_another_passphrase(ana: Laptop) -> None:
    ana.case()
    ana.workspace.lock()
    with pytest.raises(PassphraseTooShort):
        ana.program.recover(" ".join(ana.words), "short")
    opened = ana.program.recover(" ".join(ana.words).upper(), "another long passphrase")
    assert opened.finding.find("dang")
    opened.lock()
    with pytest.raises(WrongPassphrase):
        ana.program.unlock(PASSPHRASE)
    ana.workspace = ana.program.unlock("another long passphrase")
    assert ana.workspace.person_name == "Ana"


def test_changes_are_broadcast_after_the_commit_and_listeners_can_end(
    new_laptop: Callable[[str], Laptop],
) -> None:
    ben = new_laptop("Ben")
    heard = []
    end = ben.workspace.on_change(heard.append)
    case = ben.case()
    assert any(case.space in each.spaces and "client" in each.kinds for each in heard)
    end()
    heard.clear()
    ben.case()
    assert heard == []
