"""Keeps what a concluding act had not seen in sight: finishing, withdrawing, closing and handing over swallow nothing.

docs/sync.md §3, "After a concluding act": a change to the record or its children that the act had not seen is shown
as an amendment (finish), or keeps the record visible and flagged (withdraw, close).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from imsa_desktop.merge.changes import Change
from imsa_desktop.merge.registers import may_name
from imsa_protocol.identifiers import AUTHOR_BYTES, ChangeId


class Conclusion(NamedTuple):
    """How a record stands after the acts that conclude it: ``unseen`` are the changes that none of them had seen."""

    concluded: bool
    unseen: tuple[ChangeId, ...]

    @property
    def amended(self) -> bool:
        """Whether something is to be shown as an amendment of a finished record."""
        return self.concluded and bool(self.unseen)

    @property
    def hidden(self) -> bool:
        """Whether a withdrawn or closed record may leave the lists: only when nothing came that no act had seen."""
        return self.concluded and not self.unseen


def had_seen(act: Change, change: ChangeId) -> bool:
    """Whether a concluding act had a change on screen; of what its own author wrote before, too, it says so by ``saw``.

    A claim to have seen what the act's segment cannot have seen counts for nothing.
    """
    if change == act.id:
        return True
    author, counter = change[:AUTHOR_BYTES], int.from_bytes(change[AUTHOR_BYTES:], "big")
    saw = act.saw.get(author, 0) if act.saw else 0
    return counter <= saw and may_name(act, change)


def conclude(acts: Sequence[Change], changes: Iterable[ChangeId]) -> Conclusion:
    """Return how a record stands.

    ``acts`` are the changes whose concluding value is live (two people may have finished at once; what one of them
    had seen is seen); ``changes`` are those to the record and to its children.
    """
    if not acts:
        return Conclusion(concluded=False, unseen=())
    unseen = tuple(sorted(each for each in changes if not any(had_seen(act, each) for act in acts)))
    return Conclusion(concluded=True, unseen=unseen)
