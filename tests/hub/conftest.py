"""A running hub with an organisation in it, and two laptops with a line to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from imsa_desktop.sync.https import HttpsHub
from tests.hub.made_up import Laptop, Organisation
from tests.hub.running import MadeHub, RunningHub, make_hub


@dataclass
class Founded:
    """A founded hub: head office and one advocate, each with a line to it."""

    made: MadeHub
    running: RunningHub
    organisation: Organisation
    advocate: Laptop
    office_line: HttpsHub
    advocate_line: HttpsHub

    def line(self, laptop: Laptop | None = None) -> HttpsHub:
        """One more line, of a laptop or of somebody without one."""
        return HttpsHub(self.running.address(self.made.pin), laptop.asking if laptop else None)

    def admit(self) -> Laptop:
        """Let one more laptop in."""
        laptop = Laptop(self.organisation.id)
        after = len(self.organisation.entries)
        self.office_line.append_log(after, [self.organisation.admit(laptop).bytes])
        return laptop


def _with_people(made: MadeHub, running: RunningHub, organisation: Organisation) -> Iterator[Founded]:
    address = running.address(made.pin)
    advocate = Laptop(organisation.id)
    office_line, advocate_line = HttpsHub(address, organisation.office.asking), HttpsHub(address, advocate.asking)
    after = len(organisation.entries)
    office_line.append_log(after, [organisation.admit(advocate).bytes])
    yield Founded(made, running, organisation, advocate, office_line, advocate_line)
    office_line.close()
    advocate_line.close()


def _founded(folder: Path) -> tuple[MadeHub, RunningHub, Organisation]:
    made = make_hub(folder)
    running = RunningHub(made.folder)
    organisation = Organisation()
    line = HttpsHub(running.address(made.pin))
    line.found(made.token, organisation.log())
    line.close()
    return made, running, organisation


@pytest.fixture(scope="session")
def shared_hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[MadeHub, RunningHub, Organisation]]:
    """One process for all tests that leave each other's spaces alone."""
    made, running, organisation = _founded(tmp_path_factory.mktemp("shared") / "hub")
    yield made, running, organisation
    running.kill()


@pytest.fixture
def founded(shared_hub: tuple[MadeHub, RunningHub, Organisation]) -> Iterator[Founded]:
    """The shared hub, with an advocate of the test's own."""
    yield from _with_people(*shared_hub)


@pytest.fixture
def alone(tmp_path: Path) -> Iterator[Founded]:
    """A hub of the test's own, to stop, kill, restore or fill."""
    for founded in _with_people(*_founded(tmp_path / "hub")):
        yield founded
        founded.running.kill()
