"""Says which piece of writing a page is asked for: a new one, a record, or the draft of one that was never saved."""

from __future__ import annotations

from dataclasses import dataclass

from imsa_desktop.services.editor import DraftKept
from imsa_protocol.identifiers import RecordId, SpaceId


@dataclass
class Started:
    """One piece of writing: coming back to it goes on with it instead of beginning another."""

    record: RecordId | None = None
    draft: DraftKept | None = None
    space: SpaceId | None = None
