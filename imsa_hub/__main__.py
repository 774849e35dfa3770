"""Runs the hub's commands as ``python -m imsa_hub``."""

from __future__ import annotations

from imsa_hub.cli import main

if __name__ == "__main__":
    main()
