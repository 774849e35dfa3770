"""Finds the files that come with the program: fonts, icons, lists."""

from __future__ import annotations

import sys
from pathlib import Path


def asset(*names: str) -> Path:
    """Path of a file or folder under ``resources/``, in a checkout and in the bundled program alike."""
    bundled = getattr(sys, "_MEIPASS", None)
    root = Path(bundled) if bundled else Path(__file__).resolve().parents[2]
    return root.joinpath("resources", *names)
