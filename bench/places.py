"""Makes the vaults, and the organisation with its hub, that the benchmarks work on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
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


def around(folder: Path) -> Surroundings:
    """A world with a state folder of its own, no key store and a cheap key derivation."""
    return Surroundings(key_store=NoKeyStore(), state_folder=folder / "state", kdf=Argon2Cost.cheap_for_tests())


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


def a_workspace(folder: Path, person: str) -> Workspace:
    """A fresh vault with all that may be asked of it."""
    program = Program(own_paths(), around(folder), resources(), vault=folder / "vault")
    return program.create(person, PASSPHRASE).workspace


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
