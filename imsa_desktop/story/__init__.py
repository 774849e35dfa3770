"""Plays the whole path – a meeting without a connection to head office and back – through the real windows."""

from __future__ import annotations

from pathlib import Path


def run(out: Path) -> int:
    """Play the story into the folder ``out``; returns an exit code (0: every step held).

    Leaves numbered pictures, the safety plan as PDF, and ``account.md``. Without a display it plays off screen.
    """
    import os
    import sys

    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from imsa_desktop.story.playing import play

    return play(out)
