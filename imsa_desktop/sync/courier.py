"""Exchanges with others through files in a folder or on a stick; checks and applies exactly as a pull does."""

from __future__ import annotations

from pathlib import Path

from imsa_desktop.storage.vault import Vault
from imsa_desktop.sync.outcome import Cancelled, Outcome, Progress, never_cancelled, no_progress


def exchange_by_folder(
    vault: Vault,
    folder: Path,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Outcome:
    """Read the courier files of others in ``folder``, then replace this vault's own.

    Invitations' requests and admissions travel too. Raises OSError where the folder cannot be read or written.
    """
    raise NotImplementedError
