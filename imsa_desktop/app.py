"""The one place where the parts of the program meet: folders, key store, clock, and the program made of them."""

from __future__ import annotations

import sys
from pathlib import Path

from imsa_desktop.config import Settings, read_settings
from imsa_desktop.crypto.keystore import find_key_store
from imsa_desktop.logs import start_logging
from imsa_desktop.paths import own_paths, resources
from imsa_desktop.services.program import Program
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.storage.surroundings import Surroundings

__all__ = ["Program", "Settings", "Workspace", "begin_log", "make_program", "open_window", "surroundings"]


def surroundings() -> Surroundings:
    """The world as this computer is: its clock, its randomness, its key store, the user's state folder."""
    return Surroundings(key_store=find_key_store(), state_folder=own_paths().state)


def make_program(vault: Path | None = None, around: Surroundings | None = None) -> Program:
    """Put the program together; ``vault`` names another folder than the user's own, tests hand in ``around``."""
    return Program(own_paths(), around or surroundings(), resources(), vault=vault)


def begin_log() -> None:
    """Write the log of this process where the user's state is kept."""
    start_logging(own_paths().log)


def settings() -> Settings:
    """The settings of this user."""
    return read_settings(own_paths().settings)


def open_window(vault: Path | None = None) -> int:
    """Open the program's window and run until it is closed; returns the exit code."""
    from imsa_desktop.ui.window import run

    begin_log()
    return run(make_program(vault), sys.argv, settings())
