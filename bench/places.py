"""Makes the vaults, and the organisation with its hub, that the benchmarks work on, and weighs them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import NoKeyStore
from imsa_desktop.paths import own_paths, resources
from imsa_desktop.services.program import Program
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.storage import vault as vaults
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.storage.unlocked import Vault
from imsa_desktop.story.hub_process import HubProcess

PASSPHRASE = "copper lantern quiet harbour violet maple"
PAGE_BYTES = 4096


def around(folder: Path, cost: Argon2Cost | None = None) -> Surroundings:
    """A world with a state folder of its own, no key store and (unless told) a cheap key derivation."""
    return Surroundings(key_store=NoKeyStore(), state_folder=folder / "state", kdf=cost or Argon2Cost.cheap_for_tests())


@contextmanager
def a_vault(folder: Path) -> Iterator[Vault]:
    """A fresh vault."""
    made, _ = vaults.create_vault(folder / "vault", PASSPHRASE, around(folder))
    try:
        yield made
    finally:
        made.lock()


def vault_of(workspace: Workspace) -> Vault:
    """The vault behind a workspace; benchmarks write to it in bulk."""
    return workspace._vault


def a_program(folder: Path, cost: Argon2Cost | None = None) -> Program:
    """The program over a vault of its own."""
    return Program(own_paths(), around(folder, cost), resources(), vault=folder / "vault")


def a_workspace(folder: Path, person: str) -> Workspace:
    """A fresh vault with all that may be asked of it."""
    return a_program(folder).create(person, PASSPHRASE).workspace


@contextmanager
def an_organisation(folder: Path, laptops: int = 1, role: str = "head-office") -> Iterator[list[Workspace]]:
    """Head office and some other laptops, all joined, with a real hub; the first one is head office's founder."""
    with HubProcess(folder) as hub:
        office = a_workspace(folder / "office", "Olga Example")
        office.joining.found("Example Advocacy")
        office.joining.connect(hub.url, hub.pin, hub.token)
        everyone = [office]
        for number in range(laptops):
            laptop = a_workspace(folder / f"laptop{number}", f"Laptop Example {number}")
            file = folder / f"{number}.imsa-invitation"
            code = office.joining.invite(f"Laptop Example {number}", role, file).code
            laptop.joining.join(file, code)
            office.contact.exchange()
            laptop.contact.exchange()
            everyone.append(laptop)
        try:
            yield everyone
        finally:
            for each in everyone:
                each.lock()


def vault_bytes(vault: Vault) -> int:
    """The size of a vault's database, whether its pages still stand in the write-ahead log or not."""
    with vault.read() as conn:
        return PAGE_BYTES * int(conn.exec_driver_sql("PRAGMA page_count").scalar_one())


def hub_bytes(folder: Path) -> int:
    """The size of the hub's database, as :func:`vault_bytes`."""
    with closing(sqlite3.connect(folder / "hub" / "hub.db")) as database:
        return PAGE_BYTES * int(database.execute("PRAGMA page_count").fetchone()[0])
