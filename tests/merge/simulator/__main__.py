"""The long form of the simulator: as many seeds as there is time for."""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter

from tests.merge.simulator.promises import play


def main() -> int:
    options = argparse.ArgumentParser(prog="python -m tests.merge.simulator", description=__doc__)
    options.add_argument("--seeds", type=int, default=20_000)
    options.add_argument("--first", type=int, default=0, help="the first seed")
    options.add_argument("--steps", type=int, default=90, help="what chance does in each")
    chosen = options.parse_args()
    did: Counter[str] = Counter()
    began = time.monotonic()
    for seed in range(chosen.first, chosen.first + chosen.seeds):
        try:
            did += play(seed, chosen.steps)
        except AssertionError as broken:
            sys.stdout.write(f"seed {seed}, {chosen.steps} steps: {broken}\n")
            raise
    for what, times in sorted(did.items()):
        sys.stdout.write(f"{times:>10} {what}\n")
    sys.stdout.write(f"{chosen.seeds} seeds held in {time.monotonic() - began:.0f} s\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
