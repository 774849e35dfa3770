"""Opening: from the passphrase to the first list of cases, with the real cost of a guess."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from bench.places import PASSPHRASE, a_program, vault_of
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.services.cases import CaseStart

ROUNDS = 3


def measure(folder: Path, cases: int) -> dict[str, float]:
    """Seconds to unlock and list ``cases`` cases, each with a client, a language and a number to ring."""
    program = a_program(folder, Argon2Cost())
    workspace = program.create("Olga Example", PASSPHRASE).workspace
    vault = vault_of(workspace)
    with vault.write() as conn:
        for number in range(cases):
            workspace.cases.open_within(
                conn,
                CaseStart(
                    client={"full_name": f"Example {number}"},
                    languages=[{"language": "vi"}],
                    contact_ways=[{"value": f"020 7946 {number % 10_000:04d}"}],
                ),
            )
    workspace.lock()
    unlocking, listing = [], []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        workspace = program.unlock(PASSPHRASE)
        unlocked = time.perf_counter()
        found = workspace.cases.rows()
        listed = time.perf_counter()
        if len(found) != cases:
            raise RuntimeError("cases are missing from the list")
        workspace.lock()
        unlocking.append(unlocked - began)
        listing.append(listed - unlocked)
    return {
        "cases": cases,
        "unlock_s": round(statistics.median(unlocking), 3),
        "first_list_s": round(statistics.median(listing), 3),
        "unlock_to_list_s": round(statistics.median(map(sum, zip(unlocking, listing, strict=True))), 3),
    }
