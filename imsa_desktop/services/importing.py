"""Imports JSON lines: the same records into a new vault, new ones anywhere else; never overwrites."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did, or with ``dry_run`` would do."""

    records: int
    new: int
    known: int  # already here with equal values
    changed: int  # here, filled in or given a second answer
    questions: int  # values that differ and now stand as questions
    kept_ids: bool
    dry_run: bool


class Importing:
    """What may be imported."""

    def import_file(self, file: Path, passphrase: str | None = None, *, dry_run: bool = False) -> Imported:
        """Read an export. Raises :class:`ExportUnreadable`, :class:`ExportPassphraseWrong`."""
        raise NotImplementedError
