"""Opens one vault from several processes in turn: the one that is killed, and the one that looks afterwards."""

from __future__ import annotations

from pathlib import Path

from imsa_desktop.app import Program
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import NoKeyStore
from imsa_desktop.paths import Paths, resources
from imsa_desktop.storage.surroundings import Surroundings

PASSPHRASE = "copper lantern quiet harbour violet maple"


def program_in(home: Path) -> Program:
    """The program over the vault in this folder; nothing of it is kept anywhere else."""
    around = Surroundings(NoKeyStore(), home / "state", kdf=Argon2Cost.cheap_for_tests())
    return Program(Paths(home, home / "settings.toml", home / "state"), around, resources())
