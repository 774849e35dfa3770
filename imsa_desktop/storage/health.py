"""Examines a vault without ever calling sound data damaged: checkpoint, cipher check, reopen, integrity check."""

from __future__ import annotations

from dataclasses import dataclass, field

import sqlcipher3

from imsa_desktop.storage import attachments
from imsa_desktop.storage.engine import connect
from imsa_desktop.storage.errors import VaultLocked
from imsa_desktop.storage.rebuild import count_records
from imsa_desktop.storage.unlocked import Vault


@dataclass(slots=True)
class Health:
    """What an examination found; empty lists mean sound."""

    cipher: list[str] = field(default_factory=list)  # what cipher_integrity_check said, every row
    structure: list[str] = field(default_factory=list)  # what integrity_check said, besides "ok"
    links: list[str] = field(default_factory=list)  # broken references between our tables
    attachments: list[str] = field(default_factory=list)  # chunks that are not what they should be, by their names
    records: int = 0
    frames: int = 0
    unsealed: int = 0
    chunks: int = 0

    @property
    def sound(self) -> bool:
        """Nothing was found."""
        return not (self.cipher or self.structure or self.links or self.attachments)


def examine(vault: Vault) -> Health:
    """Examine the vault; takes seconds a gigabyte. Raises ``VaultLocked``."""
    if vault.locked:
        raise VaultLocked
    health = Health()
    health.cipher = _asked(vault, "PRAGMA wal_checkpoint(TRUNCATE)", "PRAGMA cipher_integrity_check")
    # a page that could not be read poisons the connection: the second half is asked of a fresh one
    health.structure = [each for each in _asked(vault, "PRAGMA integrity_check") if each != "ok"]
    health.links = _asked(vault, "PRAGMA foreign_key_check")
    if not health.structure:
        _count(vault, health)
        health.chunks, health.attachments = attachments.examine(vault)
    return health


def _asked(vault: Vault, *pragmas: str) -> list[str]:
    """Ask one fresh connection; returns every row of the last answer."""
    said: list[str] = []
    try:
        raw = connect(vault.engine.path, vault.engine.key)
    except sqlcipher3.Error as error:
        return [str(error)]
    try:
        for pragma in pragmas:
            said = [" ".join(map(str, row)) for row in raw.execute(pragma).fetchall()]
    except sqlcipher3.Error as error:
        return [str(error)]
    finally:
        raw.close()
    return said


def _count(vault: Vault, health: Health) -> None:
    with vault.read() as conn:
        health.records = count_records(vault, conn)
        health.frames = conn.exec_driver_sql("SELECT count(*) FROM frame").scalar_one()
        health.unsealed = conn.exec_driver_sql("SELECT count(*) FROM unsealed").scalar_one()
