"""Builds `.venv/` from the hash-pinned list, with nothing but the Python that runs this file."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
OLDEST_PYTHON = (3, 11)


def main() -> int:
    """Make the environment and mark it ready; returns an exit code."""
    if sys.version_info < OLDEST_PYTHON:
        print(f"IMSA Desktop needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        print("Install a newer Python, or name one: make run PYTHON=python3.12")
        return 1
    python = ENVIRONMENT / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        print("Preparing .venv/ (once; takes a few minutes on a slow line) …", flush=True)
        try:
            venv.create(ENVIRONMENT, with_pip=True)
        except (subprocess.CalledProcessError, OSError):
            print("This Python cannot make a virtual environment. On Debian and Ubuntu: apt-get install python3-venv")
            return 1
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "--quiet"]
    locked = ROOT / "requirements" / "dev.txt"
    for arguments in (
        ["install", "--require-hashes", "-r", str(locked)],
        ["install", "--no-deps", "--no-build-isolation", "-e", str(ROOT)],
    ):
        done = subprocess.run([*pip, *arguments], check=False, capture_output=True, text=True)
        if done.returncode:
            print(done.stderr[-4000:])
            print("The libraries could not be installed. Is there a connection? Run the same command again.")
            return 1
    (ENVIRONMENT / "ready").touch()
    return 0


if __name__ == "__main__":
    sys.exit(main())
