"""Names open questions, so that a person settles what was shown and nothing that came meanwhile.

docs/sync.md §2, "Settling": the id of a question is
``H("imsa question" ‖ record ‖ register ‖ 0x00 ‖ sorted live change ids)``.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from imsa_desktop.merge.changes import Register
from imsa_desktop.merge.errors import QuestionMoved
from imsa_protocol.identifiers import ChangeId, RecordId

QuestionId = bytes
_LABEL = b"imsa question"


def question_id(record: RecordId, register: str, live: Iterable[ChangeId]) -> QuestionId:
    """Return the 32-byte id of the question that these live changes pose in a register."""
    return sha256(b"".join((_LABEL, record, register.encode(), b"\0", *sorted(live)))).digest()


def still_asked(
    asked: QuestionId, record: RecordId, register: str, live: Register, *, open_now: bool = True
) -> frozenset[ChangeId]:
    """Return the change ids that settling must name; raises :class:`QuestionMoved` when the question stands no longer.

    ``open_now``: whether the register, as it is shown now, poses a question at all.
    """
    present = question_id(record, register, (each.id for each in live)) if open_now else None
    if present != asked:
        raise QuestionMoved(asked, present)
    return frozenset(each.id for each in live)
