"""Puts every laptop of a test away, and makes broken lines quick."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from imsa_desktop.sync import https
from imsa_desktop.sync.hub_line import Patience
from tests.promises.laptop import Laptop


@pytest.fixture(autouse=True)
def _everybody_locks() -> Iterator[None]:
    """No vault stays open after a test, also when it failed."""
    before = set(Laptop.made)
    yield
    for laptop in set(Laptop.made) - before:
        laptop.lock()
        Laptop.made.remove(laptop)


@pytest.fixture
def in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """A broken line is tried again at once, and once only."""
    monkeypatch.setattr(https, "Patience", lambda: Patience(pauses=(0.01,)))
