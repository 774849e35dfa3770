"""Knows the folders of this program on this computer; none of their names says anything about a client.

``IMSA_DESKTOP_HOME`` moves all of them below one folder (a stick, a test, a second person on one account).
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

_NAME = "imsa-desktop"
HOME_VARIABLE = "IMSA_DESKTOP_HOME"


@dataclass(frozen=True, slots=True)
class Paths:
    """Where things stand: the vault, the settings, what is kept outside the vault, the log."""

    data: Path
    settings: Path
    state: Path

    @property
    def vault(self) -> Path:
        """The person's vault."""
        return self.data / "vault"

    @property
    def practice_vault(self) -> Path:
        """The vault of practice cases, apart from the real one."""
        return self.data / "practice"

    @property
    def log(self) -> Path:
        """The log file: event names and ids, never a value."""
        return self.state / "log" / "events.jsonl"


def own_paths() -> Paths:
    """The folders of the user who runs the program; nothing is made yet."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        below = Path(home).absolute()
        return Paths(data=below, settings=below / "settings.toml", state=below / "state")
    return Paths(
        data=platformdirs.user_data_path(_NAME, appauthor=False),
        settings=platformdirs.user_config_path(_NAME, appauthor=False) / "settings.toml",
        state=platformdirs.user_state_path(_NAME, appauthor=False),
    )


def resources() -> Path:
    """The folder of icons, fonts, lists and phrases, in a checkout as in a built program."""
    built = getattr(sys, "_MEIPASS", None)
    if built is not None:
        return Path(built) / "resources"
    return Path(__file__).resolve().parent.parent / "resources"
