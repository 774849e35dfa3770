"""Plays the whole path – a meeting without a connection to head office and back – through the real windows."""

from __future__ import annotations

from pathlib import Path


def run(out: Path, tale: str = "path") -> int:
    """Play a tale into the folder ``out``; returns an exit code (0: every step held).

    Leaves numbered pictures, the safety plan as PDF, and ``account.md``. Without a display it plays off screen.
    """
    import os
    import sys

    display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform == "linux" and os.environ.get("QT_QPA_PLATFORM", "") in ("", "offscreen") and not display:
        os.environ["QT_QPA_PLATFORM"] = _screen_of_a_laptop()
    from imsa_desktop.story.playing import play

    return play(out, tale)


def _screen_of_a_laptop() -> str:
    """Qt's platform without a display: one screen of an ordinary laptop instead of Qt's own small square."""
    from imsa_desktop.paths import resources

    return f"offscreen:configfile={resources() / 'screens' / 'laptop.json'}"
