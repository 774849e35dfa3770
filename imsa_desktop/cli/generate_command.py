"""The command that fills an empty vault with a made-up caseload: generate."""

from __future__ import annotations

import time

import click

from imsa_desktop.cli.session import Session, command


@click.command()
@click.option("--cases", type=click.IntRange(1, 100_000), required=True, help="How many cases to make up.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed makes the same people and stories.")
@click.option(
    "--notes-a-case", type=click.IntRange(1, 500), default=20, show_default=True, help="Encounters and notes of each."
)
@command
def generate(session: Session, cases: int, seed: int, notes_a_case: int) -> None:
    """Fill an empty vault with made-up clients and two years of work with each; one that holds anything is refused."""
    began = time.monotonic()
    made = session.workspace().generating.generate(cases, seed=seed, notes_a_case=notes_a_case)
    took = round(time.monotonic() - began, 1)
    session.output.tell(
        f"{made.cases} made-up cases with {made.notes} encounters and notes, {made.records} records in all, "
        f"written in {took} seconds.",
        {"cases": made.cases, "notes": made.notes, "records": made.records, "seconds": took},
    )
