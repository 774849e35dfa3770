"""Questions: several answers to one thing, and settling them with a reason."""

from __future__ import annotations

from imsa_desktop.services.showing import Question, RecordView
from imsa_protocol.identifiers import SpaceId


class Questions:
    """What may be asked of open questions."""

    def open(self, space: SpaceId | None = None) -> list[Question]:
        """Every open question here, or those of one case; the most protective first, then the oldest."""
        raise NotImplementedError

    def get(self, question: bytes) -> Question:
        """One open question; raises :class:`NoSuchQuestion` (``grown_to`` names its successor)."""
        raise NotImplementedError

    def count(self) -> int:
        """How many are open."""
        raise NotImplementedError

    def settle(self, question: bytes, keep: int, reason: str) -> RecordView:
        """Keep the answer of that number (from 1); refused when the question has grown meanwhile."""
        raise NotImplementedError

    def settle_with(self, question: bytes, value: object, reason: str) -> RecordView:
        """Settle with another value than those that stand."""
        raise NotImplementedError
