"""Laptops for the tests of the services: real vaults with a cheap key derivation."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from imsa_desktop.app import Program, Workspace
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.paths import Paths, resources
from imsa_desktop.services.cases import CaseStart, OpenedCase
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.storage.unlocked import Vault
from tests.clock import Clock

PASSPHRASE = "correct horse battery staple"


@dataclass
class Laptop:
    """A made-up person's laptop."""

    program: Program
    workspace: Workspace
    clock: Clock
    words: tuple[str, ...] = field(default=())

    @property
    def vault(self) -> Vault:
        """The vault itself, for tests of what goes wrong below."""
        return self.workspace._vault

    def reopen(self) -> Workspace:
        """Lock and unlock."""
        self.workspace.lock()
        self.workspace = self.program.unlock(PASSPHRASE)
        return self.workspace

    def case(self, name: str = "Linh") -> OpenedCase:
        """Open a case."""
        return self.workspace.cases.open_case(CaseStart(client={"name_to_use": name, "full_name": f"Đặng Thị {name}"}))


@pytest.fixture
def new_laptop(tmp_path: Path) -> Iterator[Callable[[str], Laptop]]:
    """Makes laptops; each is locked at the end."""
    made: list[Laptop] = []

    def make(person: str) -> Laptop:
        home = tmp_path / person.lower()
        clock = Clock()
        around = Surroundings(MemoryKeyStore(), home / "state", now_ms=clock, kdf=Argon2Cost.cheap_for_tests())
        program = Program(Paths(home, home / "settings.toml", home / "state"), around, resources())
        new = program.create(person, PASSPHRASE)
        made.append(Laptop(program, new.workspace, clock, new.recovery_words))
        return made[-1]

    yield make
    for laptop in made:
        laptop.workspace.lock()


@pytest.fixture
def ana(new_laptop: Callable[[str], Laptop]) -> Laptop:
    """Ana, an advocate who has not joined anything yet."""
    return new_laptop("Ana")


@dataclass
class Two:
    """Head office and an advocate of one organisation, exchanging through a folder."""

    office: Laptop
    ana: Laptop
    stick: Path

    def exchange(self) -> None:
        """Bring both to the same state."""
        for laptop in (self.ana, self.office, self.ana, self.office):
            laptop.workspace.contact.exchange_by_folder(self.stick)


@pytest.fixture
def two(new_laptop: Callable[[str], Laptop], tmp_path: Path) -> Two:
    """An organisation of two laptops that know each other."""
    office, ana = new_laptop("Olive"), new_laptop("Ana")
    stick = tmp_path / "stick"
    stick.mkdir()
    office.workspace.joining.found("Harbour")
    invitation = office.workspace.joining.invite("Ana", "advocate", tmp_path / "ana.invitation")
    ana.workspace.joining.join(invitation.file, invitation.code, by_courier=True)
    both = Two(office, ana, stick)
    both.exchange()
    return both
