"""Gives the tests of the window a screen of a small laptop, and fails any test that Qt complains about."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={Path(__file__).with_name('screen.json')}")

import pytest
from PySide6.QtCore import QtMsgType
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imsa_desktop.services.program import VaultStanding
from imsa_desktop.ui import appearance
from imsa_desktop.ui.colours import Scheme
from imsa_desktop.ui.jobs import Jobs
from imsa_desktop.ui.window import MainWindow
from tests.ui.made_up import MadeUpProgram

_NOISE = ("This plugin does not support",)  # the offscreen platform about windows, raising, grabbing the keyboard


@pytest.fixture(autouse=True)
def _collected_between_tests() -> Iterator[None]:
    """Collect cycles between tests only: in the midst of one a widget could be taken apart that is just looked at."""
    gc.disable()
    yield
    gc.collect(2 if gc.get_count()[2] > gc.get_threshold()[2] else 1)
    gc.enable()  # the next test of this process may be another room's


@pytest.fixture(autouse=True)
def qt_is_content(qtlog: object) -> Iterator[None]:
    """No warning of Qt may pass unnoticed."""
    yield
    bad = [
        record.message
        for record in qtlog.records  # type: ignore[attr-defined]  # reason: pytest-qt's fixture has no public type
        if record.type in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
        and not any(noise in record.message for noise in _NOISE)
    ]
    assert not bad, bad


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application in its light colours at ordinary text size."""
    appearance.apply(qapp, Scheme.LIGHT)
    yield qapp
    if appearance.scheme() is not Scheme.LIGHT or appearance.text_percent() != 100:
        appearance.apply(qapp, Scheme.LIGHT)


@pytest.fixture
def jobs(app: QApplication) -> Iterator[Jobs]:
    """The lanes."""
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def program() -> MadeUpProgram:
    """A made-up program with a vault."""
    return MadeUpProgram()


@pytest.fixture
def window(app: QApplication, qtbot: QtBot, program: MadeUpProgram) -> Iterator[MainWindow]:
    """The window at the unlock page."""
    made = MainWindow(program, auto_exchange=False)  # type: ignore[arg-type]  # reason: made up
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()
    qtbot.waitUntil(lambda: not made.isVisible())
    made.deleteLater()


@pytest.fixture
def first_run(app: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window where there is no vault yet."""
    made = MainWindow(MadeUpProgram(VaultStanding.NONE), auto_exchange=False)  # type: ignore[arg-type]  # reason: made up
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.close()
    qtbot.waitUntil(lambda: not made.isVisible())
    made.deleteLater()
