"""Runs one whole exchange with the hub: membership, seal and store, send, receive, receipts."""

from __future__ import annotations

from imsa_desktop.storage.vault import Vault
from imsa_desktop.sync.outcome import Cancelled, Outcome, Progress, never_cancelled, no_progress
from imsa_desktop.sync.transport import Transport


def send_and_receive(
    vault: Vault,
    transport: Transport,
    progress: Progress = no_progress,
    cancelled: Cancelled = never_cancelled,
) -> Outcome:
    """Send everything written here and apply everything others wrote; safe to be ended at any point and run again.

    Raises the transport's errors (hub unreachable, another certificate, refused, cancelled), and
    :class:`~imsa_desktop.sync.errors.NotInAnOrganisation`. What was done before the error stays done.
    """
    raise NotImplementedError
