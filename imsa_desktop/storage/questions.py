"""Lists the open questions: registers in which several answers stand until a person settles them."""

from __future__ import annotations

from dataclasses import dataclass

from imsa_desktop.storage.unlocked import Connection
from imsa_protocol.identifiers import RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """A question: its id is the hash of record, register and live ids, so it changes when the question grows."""

    id: bytes
    kind: str
    record: RecordId
    space: SpaceId
    register: str
    answers: int
    latest: int  # hybrid time of the latest answer


def open_questions(conn: Connection, space: SpaceId | None = None) -> list[OpenQuestion]:
    """All open questions, the latest first."""
    raise NotImplementedError


def question(conn: Connection, question_id: bytes) -> OpenQuestion | None:
    """The open question of that id (or of an id that begins so); None when it was settled or has grown."""
    raise NotImplementedError


def count(conn: Connection) -> int:
    """How many questions are open."""
    raise NotImplementedError
