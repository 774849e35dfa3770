"""Finds records by words, folded so that ``dang`` finds “Đặng”; the index lives inside the vault."""

from __future__ import annotations

from dataclasses import dataclass

from imsa_desktop.storage.unlocked import Connection
from imsa_protocol.identifiers import RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that holds every word looked for, the last one perhaps only begun."""

    kind: str
    record: RecordId
    space: SpaceId
    field: str  # the first field that holds one of the words


def find(conn: Connection, text: str, *, limit: int = 50, kinds: tuple[str, ...] | None = None) -> list[Hit]:
    """Records that hold all the words of ``text``, best first; the last word may be unfinished."""
    raise NotImplementedError
