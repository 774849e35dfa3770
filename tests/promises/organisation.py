"""An organisation with its hub: founded once for all tests, then copied, so that every test has its own real one."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from imsa_desktop.services.cases import CaseStart
from imsa_desktop.storage.unlocked import Vault
from imsa_desktop.sync.connection import keep_hub_address
from imsa_desktop.sync.transport import HubAddress
from tests.hub.running import MadeHub, RunningHub, make_hub
from tests.promises.laptop import Laptop, new_laptop

ORGANISATION = "Harbour Example"


@dataclass(frozen=True)
class SharedCase:
    """A case that Ana opened and everybody of head office holds; nothing in it is a question yet."""

    space: bytes
    reference: str
    client: bytes
    need: bytes
    risk: bytes
    telephone: bytes
    plan: bytes


@dataclass
class Founded:
    """What is made once: folders at rest, nobody at work."""

    root: Path
    hub: MadeHub
    head_office: Laptop
    ana: Laptop
    ben: Laptop
    case: SharedCase


@dataclass
class Hub:
    """A running hub of an organisation, and everybody who belongs to it."""

    made: MadeHub
    running: RunningHub
    laptops: list[Laptop] = field(default_factory=list)

    @property
    def address(self) -> HubAddress:
        return HubAddress(self.running.url, self.made.pin)

    def tell_address(self, laptop: Laptop) -> Laptop:
        """Let a laptop know where this hub listens now."""
        vault: Vault = laptop.at._vault  # the hub of each test listens elsewhere; a laptop has no business to know why
        with vault.write() as conn:
            keep_hub_address(conn, self.address)
        laptop.lock()
        return laptop

    def restart(self, folder: Path | None = None) -> None:
        """Start it again at the same address, perhaps from another folder."""
        port = self.running.port
        self.running.stop()
        self.running = RunningHub(folder or self.made.folder, port)

    def exchange(self, rounds: int = 1) -> None:
        """Everybody sends and receives; then again, so that everybody has what the last one sent."""
        for _ in range(rounds + 1):
            for laptop in self.laptops:
                laptop.clock.forward(minutes=11)
                laptop.at.contact.exchange()

    def said(self) -> str:
        """The hub's log."""
        return self.running.log_file.read_text()


@contextmanager
def put_away(hub: Hub) -> Iterator[Hub]:
    """End the hub and lock every laptop at the end, whatever happened."""
    try:
        yield hub
    finally:
        for laptop in hub.laptops:
            laptop.lock()
        hub.running.kill()  # nobody asks it anything any more; how it ends when asked to is tested in tests/hub


def found(root: Path) -> Founded:
    """Head office founds and connects, Ana and Ben join, Ana opens a case; all by commands and services."""
    made = make_hub(root / "hub")
    with put_away(Hub(made, RunningHub(made.folder))) as hub:
        founded = _found(root, hub, made)
        hub.running.stop()
        return founded


def _found(root: Path, hub: Hub, made: MadeHub) -> Founded:
    running = hub.running
    head_office = new_laptop("Olive", root / "olive", ORGANISATION)
    head_office.ask("connect", "--hub", running.url, "--pin", made.pin, "--token", made.token)
    people = {}
    for person, role in (("Ana", "advocate"), ("Ben", "head-office")):
        laptop = people[person] = new_laptop(person, root / person.lower())
        join(head_office, laptop, root / f"{person}.invitation", role)
    ana, ben = people["Ana"], people["Ben"]
    case = _open_case(ana)
    hub.laptops = [ana, head_office, ben]
    hub.exchange(rounds=2)
    return Founded(root, made, head_office, ana, ben, case)


def join(head_office: Laptop, laptop: Laptop, file: Path, role: str = "advocate") -> None:
    """Invite, ask, admit."""
    invited = head_office.one("invite", "--person", laptop.person, "--role", role, "--out", str(file))
    laptop.ask("join", str(file), "--code", invited["code"])
    assert head_office.one("sync")["admitted"] == [laptop.person]
    assert laptop.one("sync")["joined"]


def _open_case(ana: Laptop) -> SharedCase:
    at = ana.at
    opened = at.cases.open_case(CaseStart(client={"name_to_use": "Lan", "full_name": "Nguyễn Thị Lan"}))
    need = at.records.add("interpreter_need", {"needed": "not_asked"}, space=opened.space)
    risk = at.records.add("risk_judgement", {"level": "not_judged"}, space=opened.space)
    telephone = at.records.add("contact_way", {"way": "mobile", "value": "07700 900100"}, space=opened.space)
    plan = at.safety_plans.start(opened.space, "Going back", reason="return")
    return SharedCase(opened.space, opened.reference, opened.client, need, risk, telephone, plan)


@contextmanager
def at_work(founded: Founded, root: Path) -> Iterator[tuple[Hub, Laptop, Laptop, Laptop]]:
    """A copy of the organisation for one test, its hub running: the hub, head office, Ana, Ben."""
    folder = root / "hub"
    shutil.copytree(founded.hub.folder, folder)
    made = MadeHub(folder, founded.hub.hub, founded.hub.pin, founded.hub.token)
    with put_away(Hub(made, RunningHub(folder))) as hub:
        head_office, ana, ben = (
            hub.tell_address(each.copy(root / each.home.name))
            for each in (founded.head_office, founded.ana, founded.ben)
        )
        hub.laptops = [ana, head_office, ben]
        yield hub, head_office, ana, ben
