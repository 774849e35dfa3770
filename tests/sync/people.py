"""Made-up people with real vaults: head office and advocates who write, exchange, and can be looked into."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from imsa_desktop.casework.identity import once_id
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.storage import delivery, digests, frames, journal, notices, questions, records, spaces
from imsa_desktop.storage.delivery import Delivery
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.storage.vault import Vault, create_vault, open_vault
from imsa_desktop.sync import connection, cycle, founding, joining
from imsa_desktop.sync.courier import exchange_by_folder
from imsa_desktop.sync.https import HttpsHub
from imsa_desktop.sync.outcome import Outcome
from imsa_desktop.sync.transport import HubAddress, Transport
from tests.clock import Clock
from tests.hub.running import MadeHub, RunningHub

PASSPHRASE = "correct horse battery staple"


@dataclass
class Laptop:
    """One person's laptop."""

    name: str
    folder: Path
    surroundings: Surroundings
    clock: Clock
    vault: Vault
    _numbers: Any = field(default_factory=lambda: itertools.count(1))

    @classmethod
    def make(cls, name: str, root: Path) -> Laptop:
        clock = Clock()
        surroundings = Surroundings(
            key_store=MemoryKeyStore(),
            state_folder=root / f"{name} state",
            now_ms=clock,
            kdf=Argon2Cost.cheap_for_tests(),
        )
        vault, _ = create_vault(root / name, PASSPHRASE, surroundings)
        return cls(name, root / name, surroundings, clock, vault)

    def copied(self, root: Path) -> Laptop:
        """The same laptop as it lies closed, in another place, with everything that belongs to it."""
        folder, state = root / self.name, root / f"{self.name} state"
        shutil.copytree(self.folder, folder)
        shutil.copytree(self.surroundings.state_folder, state)
        clock, store = Clock(self.clock.ms), MemoryKeyStore()
        assert isinstance(self.surroundings.key_store, MemoryKeyStore)
        store.secrets = dict(self.surroundings.key_store.secrets)
        surroundings = replace(self.surroundings, key_store=store, state_folder=state, now_ms=clock)
        return Laptop(self.name, folder, surroundings, clock, open_vault(folder, PASSPHRASE, surroundings))

    def reopen(self) -> None:
        self.vault.lock()
        self.vault = open_vault(self.folder, PASSPHRASE, self.surroundings)

    # writing

    def open_case(self) -> bytes:
        with self.vault.write() as conn:
            return spaces.create_space(self.vault, conn, "case")

    def set(self, space: bytes, kind: str, record: bytes, values: Mapping[str, Any]) -> bytes:
        with self.vault.write() as conn:
            journal.save(self.vault, conn, [journal.Edit(space, kind, record, dict(values))])
        return record

    def client(self, space: bytes, **values: Any) -> bytes:
        """Set fields of the one client of a case."""
        return self.set(space, "client", once_id(space, space, "client"), values)

    def interpreter(self, space: bytes, **values: Any) -> bytes:
        """Set fields of the one interpreter need of a case's client."""
        return self.set(space, "interpreter_need", self.interpreter_id(space), values)

    @staticmethod
    def interpreter_id(space: bytes) -> bytes:
        return once_id(space, once_id(space, space, "client"), "interpreter_need")

    # exchanging

    def found(self, organisation: str = "Example Advocacy") -> bytes:
        return founding.found_organisation(self.vault, self.name, organisation)

    def line(self) -> Transport:
        return connection.open_line(self.vault)

    def sync(self, transport: Transport | None = None) -> Outcome:
        line = transport or self.line()
        try:
            return cycle.send_and_receive(self.vault, line)
        finally:
            line.close()

    def carry(self, folder: Path) -> Outcome:
        return exchange_by_folder(self.vault, folder)

    # looking

    def show(self, kind: str, record: bytes) -> records.Record:
        with self.vault.read() as conn:
            return records.get(conn, kind, record)

    def value(self, kind: str, record: bytes, field_name: str) -> Any:
        return self.show(kind, record).values[field_name]

    def live(self, kind: str, record: bytes, register: str) -> set[Any]:
        return {each.value for each in self.show(kind, record).registers.get(register, ())}

    def digests(self) -> dict[bytes, bytes]:
        with self.vault.read() as conn:
            return {each.id: digests.digest_of(conn, each.id) for each in spaces.spaces(conn)}

    def heads(self, space: bytes) -> dict[bytes, int]:
        with self.vault.read() as conn:
            return {author: head.number for author, head in frames.applied_heads(conn, space).items()}

    def unsent(self) -> int:
        with self.vault.read() as conn:
            return len(frames.unsent_frames(conn)) + sum(journal.unsealed_counts(conn).values())

    def delivery(self, record: bytes) -> Delivery:
        with self.vault.read() as conn:
            return delivery.delivery_of(conn, record)

    def notices(self) -> list[str]:
        with self.vault.read() as conn:
            return [str(each.code) for each in notices.notices(conn)]

    def questions(self) -> int:
        with self.vault.read() as conn:
            return questions.count(conn)


@dataclass
class World:
    """Head office with its hub, and two advocates who have joined."""

    root: Path
    made: MadeHub
    running: RunningHub
    office: Laptop
    linh: Laptop
    omar: Laptop
    copies: list[Laptop] = field(default_factory=list)

    @property
    def everyone(self) -> list[Laptop]:
        return [self.office, self.linh, self.omar]

    @property
    def address(self) -> HubAddress:
        return self.running.address(self.made.pin)

    def end(self) -> None:
        """Everybody goes home; a hub that nobody asks anything any more need not be waited for."""
        self.running.kill()
        for laptop in (*self.everyone, *self.copies):
            laptop.vault.lock()

    def restart(self, folder: Path | None = None) -> None:
        """Start the hub anew at the same address, perhaps from another folder."""
        port = self.running.port
        self.running.stop()
        self.running = RunningHub(folder or self.made.folder, port)

    def invite(self, role: joining.Role = joining.Role.ADVOCATE, name: str = "Somebody") -> joining.Invited:
        line = self.office.line()
        try:
            return joining.invite(self.office.vault, name, role, line)
        finally:
            line.close()

    def ask(self, laptop: Laptop, invited: joining.Invited, code: str | None = None) -> None:
        line = HttpsHub(self.address)
        try:
            joining.request(laptop.vault, invited.file, code or invited.code, line)
        finally:
            line.close()

    def copied(self, root: Path) -> World:
        """The same organisation as it lies closed, in another place, its hub running there."""
        shutil.copytree(self.made.folder, root / "hub")
        made = replace(self.made, folder=root / "hub")
        people = [each.copied(root) for each in self.everyone]
        copy = World(root, made, RunningHub(made.folder), *people)
        for each in people:  # the hub listens elsewhere now; a laptop has no business to know why
            with each.vault.write() as conn:
                connection.keep_hub_address(conn, copy.address)
        return copy

    def let_in(self, laptop: Laptop, role: joining.Role = joining.Role.ADVOCATE) -> None:
        invited = self.invite(role, laptop.name)
        self.ask(laptop, invited)
        self.office.sync()
        assert laptop.sync().joined

    def settle(self, rounds: int = 2) -> None:
        """Everybody exchanges until nothing is under way."""
        for _ in range(rounds):
            for laptop in self.everyone:
                laptop.clock.forward(minutes=11)
                laptop.sync()

    def assert_alike(self, space: bytes) -> None:
        """Office and the case's advocate hold the same of a space, and nothing of it is unsent."""
        holding = [each for each in self.everyone if space in each.digests()]
        assert len(holding) >= 2
        assert len({each.digests()[space] for each in holding}) == 1, [each.heads(space) for each in holding]
