"""Names what the merge room refuses: types with data, no people's sentences."""

from __future__ import annotations


class MergeError(Exception):
    """Base of everything that the merge room refuses."""


class QuestionMoved(MergeError):
    """The question no longer stands as it was shown: it has grown or been settled; show it afresh."""

    def __init__(self, asked: bytes, present: bytes | None) -> None:
        super().__init__(asked.hex(), present.hex() if present else None)
        self.asked = asked
        self.present = present  # the id under which it stands now; None when nothing is open any more


class OutOfOrder(MergeError):
    """A digest was fed registers out of order, so it would not be comparable."""
