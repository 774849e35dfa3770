"""The clock of the tests: it moves by a millisecond at each look, and otherwise when a test says so."""

from __future__ import annotations

from dataclasses import dataclass

START_MS = 1_795_437_900_000  # Monday 23 November 2026, in the afternoon


@dataclass
class Clock:
    """A clock the tests move."""

    ms: int = START_MS

    def __call__(self) -> int:
        self.ms += 1
        return self.ms

    def forward(self, *, days: float = 0, minutes: float = 0) -> None:
        """Let time pass."""
        self.ms += int(days * 86_400_000 + minutes * 60_000)
