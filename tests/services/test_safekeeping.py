"""The vault's passphrase is changed with the one in force, and copies are verified and listed."""

from __future__ import annotations

import pytest

from imsa_desktop.services.errors import PassphraseTooShort
from imsa_desktop.storage.errors import WrongPassphrase
from tests.services.conftest import PASSPHRASE, Laptop

NEW = "five other words for ana"


def test_only_the_new_passphrase_opens_afterwards(ana: Laptop) -> None:
    ana.workspace.safekeeping.change_passphrase(PASSPHRASE, NEW)
    ana.workspace.lock()
    with pytest.raises(WrongPassphrase):
        ana.program.unlock(PASSPHRASE)
    ana.workspace = ana.program.unlock(NEW)


def test_a_wrong_or_a_short_one_changes_nothing(ana: Laptop) -> None:
    with pytest.raises(WrongPassphrase):
        ana.workspace.safekeeping.change_passphrase("not the passphrase at all", NEW)
    with pytest.raises(PassphraseTooShort):
        ana.workspace.safekeeping.change_passphrase(PASSPHRASE, "short")
    assert not ana.reopen().locked


def test_a_copy_opens_like_the_vault_itself(ana: Laptop) -> None:
    ana.case("Linh")
    made = ana.workspace.safekeeping.back_up()
    (listed,) = ana.workspace.safekeeping.backups()
    assert listed == made
    assert made.by_hand
    (folder,) = [each for each in (ana.workspace.folder / "backups").iterdir() if each.is_dir()]
    copy = ana.program.unlock(PASSPHRASE, folder)
    assert [row.name for row in copy.cases.rows()] == ["Linh"]
    copy.lock()
