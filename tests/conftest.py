"""People and places for the tests: made-up advocates, their laptops, head office and its hub.

Every test fails that leaves a warning (pyproject: ``filterwarnings``) or logs an error nobody expected.
"""

from __future__ import annotations

import logging
import logging.handlers
import os
import sys
from collections.abc import Iterator
from pathlib import Path

# before any module of Qt is imported: no test opens a window on a real screen
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={Path(__file__).with_name('ui') / 'screen.json'}")

# before a test starts the program or a hub: each would compile every module anew where Python is told to keep none
if os.environ.pop("PYTHONDONTWRITEBYTECODE", None):
    os.environ.setdefault("PYTHONPYCACHEPREFIX", str(Path(__file__).resolve().parents[1] / "build" / "compiled"))

from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:  # the tests of a room that needs no vault do not load the whole program
    from tests.promises.laptop import Laptop
    from tests.promises.organisation import Founded, Hub, SharedCase


UNIT_ROOMS = ("casework", "documents", "merge", "protocol", "crypto")
# Begun first, the longest at the head: whoever of several workers got one of these last would keep the others waiting.
LONG = (
    "soak/test_soak.py",
    "ui/screens/test_every_screen.py",
    "story/test_by_keyboard.py",
    "killed/test_words_outlive_the_program.py",
    "house/test_the_house.py",
    "commands/test_as_a_process.py",
    "promises/test_bytes_on_disk.py",
    "promises/test_full_disk.py",
    "ui/casework/test_every_sheet.py",
    "ui/grave/test_grave_screens.py",
    "story/test_story.py",
)

settings.register_profile("quick", max_examples=20)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark as unit tests those of the rooms that need neither vault nor window nor hub; put long files first."""
    here = Path(__file__).parent
    for item in items:
        room = item.path.relative_to(here).parts[0]
        if room in UNIT_ROOMS and item.get_closest_marker("slow") is None:
            item.add_marker(pytest.mark.unit)
    places = {here / file: at for at, file in enumerate(LONG)}
    items.sort(key=lambda item: places.get(item.path, len(LONG)))


class _Errors(logging.Handler):
    """Keeps every record of an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def logged_errors() -> Iterator[list[logging.LogRecord]]:
    """Errors that were logged; a test that expects some asks for this, looks, and clears it."""
    root, seen = logging.getLogger(), _Errors()
    handlers, level, hook, raising = list(root.handlers), root.level, sys.excepthook, logging.raiseExceptions
    root.addHandler(seen)
    yield seen.records
    for handler in [each for each in root.handlers if each not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)
    sys.excepthook, logging.raiseExceptions = hook, raising
    assert [f"{each.name}: {each.getMessage()} {each.exc_info or ''}" for each in seen.records] == []


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Founded:
    """An organisation of three people with a shared case, made once; tests work on copies."""
    from tests.promises.organisation import found

    return found(tmp_path_factory.mktemp("founded"))


@pytest.fixture
def _working(founded: Founded, tmp_path: Path) -> Iterator[tuple[Hub, Laptop, Laptop, Laptop]]:
    from tests.promises.organisation import at_work

    with at_work(founded, tmp_path) as working:
        yield working
    hub, *_ = working
    assert "Traceback" not in hub.said()


@pytest.fixture
def hub(_working: tuple[Hub, Laptop, Laptop, Laptop]) -> Hub:
    """Head office's hub: a process of its own, running."""
    return _working[0]


@pytest.fixture
def head_office(_working: tuple[Hub, Laptop, Laptop, Laptop]) -> Laptop:
    """Olive's laptop, which founded the organisation."""
    return _working[1]


@pytest.fixture
def ana(_working: tuple[Hub, Laptop, Laptop, Laptop]) -> Laptop:
    """Ana's laptop; she is an advocate of the organisation."""
    return _working[2]


@pytest.fixture
def ben(_working: tuple[Hub, Laptop, Laptop, Laptop]) -> Laptop:
    """Ben's laptop; he works for head office and reads every case."""
    return _working[3]


@pytest.fixture
def case(founded: Founded, hub: Hub) -> SharedCase:
    """The case that Ana opened and everybody holds."""
    return founded.case


@pytest.fixture
def ana_laptop(tmp_path: Path) -> Iterator[Laptop]:
    """A new laptop of Ana's, with a vault that has joined nothing and knows of no hub."""
    from tests.promises.laptop import new_laptop

    laptop = new_laptop("Ana", tmp_path / "new laptop")
    yield laptop
    laptop.lock()
