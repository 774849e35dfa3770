"""Runs the benchmarks and prints one JSON object; ``--quick`` measures less."""

from __future__ import annotations

import argparse
import json
import platform
import sys
import tempfile
from pathlib import Path

from bench import line, writing


def main() -> int:
    """Measure and print; returns an exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the records")
    count = 2_000 if parser.parse_args().quick else 20_000
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder)
        for part in ("local", "line"):
            (here / part).mkdir()
        found = {
            "python": platform.python_version(),
            "local": writing.measure(here / "local", count),
            "line": line.measure(here / "line", min(count, 10_000)),
        }
    print(json.dumps(found, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
