"""Gives the tests of the gravest screens the window on a real vault that the casework pages are tested with."""

from __future__ import annotations

from tests.ui.casework.conftest import Desktop, desktop, linh, real_program

__all__ = ["Desktop", "desktop", "linh", "real_program"]
