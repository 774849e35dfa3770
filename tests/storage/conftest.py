"""Laptops with real vault files, a cheap passphrase and a key store in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.clock import Clock
from tests.storage.laptops import Laptop


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[Callable[[str], Laptop]]:
    """Make laptops by name; their vaults are locked at the end."""
    made: list[Laptop] = []
    clock = Clock()  # what is saved later bears a later time, also on another laptop

    def make(name: str) -> Laptop:
        made.append(Laptop.set_up(tmp_path / name, now_ms=clock))
        return made[-1]

    yield make
    for each in made:
        each.vault.lock()


@pytest.fixture
def linh(laptop: Callable[[str], Laptop]) -> Laptop:
    """The advocate's laptop."""
    return laptop("advocate")


@pytest.fixture
def office(laptop: Callable[[str], Laptop]) -> Laptop:
    """Head office's laptop."""
    return laptop("office")
