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


def _connected(root: Path, laptops: dict[str, Laptop]) -> World:
    made = make_hub(root / "hub")
    world = World(root, made, RunningHub(made.folder), laptops["office"], laptops["linh"], laptops["omar"])
    world.office.found()
    line = HttpsHub(world.address)
    founding.connect(world.office.vault, line, world.address, made.token)
    line.close()
    return world


@pytest.fixture
def connected(tmp_path: Path, laptops: dict[str, Laptop]) -> Iterator[World]:
    """Head office has founded an organisation and connected its hub; nobody has joined."""
    world = _connected(tmp_path, laptops)
    yield world
    world.end()


@pytest.fixture(scope="session")
def joined(tmp_path_factory: pytest.TempPathFactory) -> World:
    """An organisation at rest, made once: both advocates have joined, and Omar reads every case for head office."""
    root = tmp_path_factory.mktemp("joined")
    world = _connected(root, {name: Laptop.make(name, root) for name in ("office", "linh", "omar")})
    world.let_in(world.linh)
    world.let_in(world.omar, Role.HEAD_OFFICE)
    world.running.stop()
    world.end()
    return world


@pytest.fixture
def world(joined: World, tmp_path: Path) -> Iterator[World]:
    """An organisation of one's own: both advocates have joined; Omar works for head office, so he reads every case."""
    world = joined.copied(tmp_path)
    yield world
    world.end()
