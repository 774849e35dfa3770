"""Starts the program: the window when nothing is asked for, otherwise the command."""

from __future__ import annotations

from imsa_desktop.cli import main

if __name__ == "__main__":
    main()
