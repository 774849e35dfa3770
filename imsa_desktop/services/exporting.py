"""Exports everything as JSON lines, sealed to a passphrase unless asked otherwise."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Exported:
    """What went into the file."""

    records: int
    changes: int
    spaces: int
    sealed: bool


class Exporting:
    """What may be exported."""

    def export(self, out: Path, passphrase: str | None) -> Exported:
        """Write all records with their standing answers; ``passphrase=None`` writes it readable by anyone."""
        raise NotImplementedError
