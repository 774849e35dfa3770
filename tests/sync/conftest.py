"""A world for the tests of the exchange: a real hub process, head office, and advocates with real vaults."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from imsa_desktop.sync import founding
from imsa_desktop.sync.https import HttpsHub
from imsa_desktop.sync.joining import Role
from tests.hub.running import RunningHub, make_hub
from tests.sync.people import Laptop, World


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[dict[str, Laptop]]:
    """Three laptops of people who do not know one another yet."""
    made = {name: Laptop.make(name, tmp_path) for name in ("office", "linh", "omar")}
    yield made
    for laptop in made.values():
        laptop.vault.lock()


@pytest.fixture
def connected(tmp_path: Path, laptops: dict[str, Laptop]) -> Iterator[World]:
    """Head office has founded an organisation and connected its hub; nobody has joined."""
    made = make_hub(tmp_path / "hub")
    running = RunningHub(made.folder)
    world = World(tmp_path, made, running, laptops["office"], laptops["linh"], laptops["omar"])
    world.office.found()
    line = HttpsHub(world.address)
    founding.connect(world.office.vault, line, world.address, made.token)
    line.close()
    yield world
    world.running.stop()
    for copy in world.copies:
        copy.vault.lock()


@pytest.fixture
def world(connected: World) -> World:
    """Both advocates have joined; Omar works for head office, so that he reads every case."""
    connected.let_in(connected.linh)
    connected.let_in(connected.omar, Role.HEAD_OFFICE)
    return connected
