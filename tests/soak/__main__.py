"""The long form: ``python -m tests.soak --edits 200 --rounds 10 --seed 1``; prints one line of JSON a round."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path

from tests.soak.campaign import Campaign


def play(folder: Path, *, edits: int, rounds: int, seed: int) -> dict[str, object]:
    """Play one campaign; returns what came of it."""
    began = time.monotonic()
    campaign = Campaign(folder, seed)
    try:
        campaign.found()
        for _ in range(rounds):
            for laptop in campaign.laptops:
                campaign.edit(laptop, max(1, edits // rounds), kill=campaign.chance.random() < 0.4)
            for _ in range(campaign.chance.randint(1, 4)):
                campaign.exchange_somehow()
        campaign.settle_down(4)
        digests = [campaign.digests(laptop) for laptop in campaign.laptops]
        healthy = all(each["fine"] for laptop in campaign.laptops for each in laptop.run("doctor", "--rebuild"))
        return {
            "seed": seed,
            "acknowledged": sum(len(laptop.written) for laptop in campaign.laptops),
            "killed": sum(laptop.killed for laptop in campaign.laptops),
            "lost": campaign.lost(),
            "cases": len(digests[0]),
            "equal": digests[0] == digests[1] == digests[2] and len(digests[0]) > 0,
            "unsent": sum(unsent for each in digests for _, _, unsent in each.values()),
            "healthy": healthy,
            "seconds": round(time.monotonic() - began, 1),
        }
    finally:
        campaign.close()


def main() -> int:
    """Play and print; the exit code says whether anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--edits", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--campaigns", type=int, default=1)
    given = parser.parse_args()
    worst = 0
    for seed in range(given.seed, given.seed + given.campaigns):
        with tempfile.TemporaryDirectory() as folder:
            found = play(Path(folder), edits=given.edits, rounds=given.rounds, seed=seed)
        print(json.dumps(found), flush=True)
        if found["lost"] or not found["equal"] or not found["healthy"] or found["unsent"]:
            worst = 1
    return worst


if __name__ == "__main__":
    sys.exit(main())
