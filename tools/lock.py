"""Writes the hash-pinned lists in `requirements/` from `pyproject.toml`, without any index address."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LISTS = {"desktop.txt": (), "hub.txt": ("hub",), "dev.txt": ("hub", "dev")}
HEADER = "# Made by `make lock` from pyproject.toml. Every file is named by its hash; no index is named.\n"


def main() -> int:
    """Write the three lists; returns an exit code. Needs uv, which it installs into the environment."""
    subprocess.run([sys.executable, "-m", "pip", "install", "--quiet", "uv"], check=True)
    for name, extras in LISTS.items():
        target = ROOT / "requirements" / name
        command = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11"]
        command += ["--generate-hashes", "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links"]
        command += [part for extra in extras for part in ("--extra", extra)]
        done = subprocess.run([*command, "pyproject.toml"], check=True, cwd=ROOT, capture_output=True, text=True)
        lines = [line for line in done.stdout.splitlines() if not re.match(r"\s*(#|--(extra-)?index|--find)", line)]
        target.write_text(HEADER + "\n".join(lines).strip() + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
