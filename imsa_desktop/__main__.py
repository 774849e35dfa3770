"""Starts the program: the window when nothing is asked for, otherwise the command; or the process that reads files."""

from __future__ import annotations

import sys


def main() -> None:
    """Start what the command line asks for; ``imsa-desktop`` and ``python -m imsa_desktop`` both come here."""
    if sys.argv[1:] == ["read-pages"]:
        # it reads what strangers sent: of the program it is given nothing but the readers themselves
        from imsa_desktop.documents.reading.process import main as read_pages

        sys.exit(read_pages())
    from imsa_desktop.cli import main as begin

    begin()


if __name__ == "__main__":
    main()
