"""Opens the program; where there is no display it plays the story instead and says so."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import check_system


def main() -> int:
    """Return the exit code of what was started."""
    problem = check_system.main()
    if problem:
        return problem
    program = [sys.executable, "-m", "imsa_desktop"]
    if not check_system.has_display():
        print("There is no display here, so no window can open. Playing the story instead:", flush=True)
        program += ["story", "--out", "build/story"]
    return subprocess.run(program, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
