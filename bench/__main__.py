"""Runs the benchmarks and prints one JSON object; ``--quick`` measures less, ``--only`` one part."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench import daily, hub, line, opening, writing


def main() -> int:
    """Measure and print; returns an exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="fewer records and one round of the line; under a minute")
    parser.add_argument("--only", choices=["local", "line", "hub", "opening", "daily"], help="one part")
    asked = parser.parse_args()
    quick, found = asked.quick, {}
    parts: dict[str, Callable[[Path], dict[str, Any]]] = {
        "local": lambda here: writing.measure(here, 4_000 if quick else 20_000, 20_000 if quick else 100_000),
        "line": lambda here: line.measure(here, 2_000 if quick else 10_000, 1 if quick else 3),
        "hub": lambda here: hub.measure(here, 200 if quick else 1_000),
        "daily": lambda here: daily.measure_all(
            here, [(1_000, 10_000)] if quick else [(5_000, 100_000), (10_000, 100_000)]
        ),
        "opening": lambda here: opening.measure(here, 1_000 if quick else 5_000),
    }
    with tempfile.TemporaryDirectory() as folder:
        for name, measure in parts.items():
            if asked.only in (None, name):
                here = Path(folder) / name
                here.mkdir()
                found[name] = measure(here)
    print(json.dumps({"python": platform.python_version(), "processors": os.cpu_count(), **found}, indent=2))
    return 0


if __name__ == "__main__":
    sys.exit(main())
