"""Carries what the phases of one exchange share: the vault, who is told how far it is, and what has come of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from imsa_desktop.storage.unlocked import Vault
from imsa_desktop.sync.outcome import Cancelled, Outcome, Phase, Progress, Step, never_cancelled, no_progress
from imsa_desktop.sync.transport import Cancelled as Stopped
from imsa_desktop.sync.transport import Receipt
from imsa_protocol.identifiers import SpaceId


@dataclass(slots=True)
class Exchange:
    """One exchange under way."""

    vault: Vault
    progress: Progress = no_progress
    cancelled: Cancelled = never_cancelled
    outcome: Outcome = field(default_factory=Outcome)
    chain_at: dict[tuple[SpaceId, bytes, int], bytes] = field(default_factory=dict)  # by generation and place, verified
    promised: dict[SpaceId, tuple[int, bytes]] = field(default_factory=dict)  # what receipts said of each space's chain

    def stop_if_asked(self) -> None:
        """Raise the transport's ``Cancelled`` when somebody asked for the exchange to stop."""
        if self.cancelled():
            raise Stopped

    def tell_progress(self, phase: Phase, done: int = 0, total: int | None = None) -> None:
        """Say how far it is."""
        self.progress(Step(phase, done, total))

    def note_receipt(self, receipt: Receipt) -> None:
        """Remember what the hub signed, to be compared with what it then hands out."""
        for head in receipt.chains:
            self.promised[head.space] = (head.place, head.chain)
