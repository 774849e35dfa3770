"""Finding: typing a few letters brings the client, the reference, the phone number, the note."""

from __future__ import annotations

from dataclasses import dataclass

from imsa_protocol.identifiers import RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class Found:
    """One hit."""

    kind: str
    kind_label: str
    record: RecordId
    space: SpaceId
    case: str | None  # reference
    case_name: str  # the client's name to use
    title: str
    excerpt: str


class Finding:
    """What may be looked for."""

    def find(self, text: str, limit: int = 20) -> list[Found]:
        """Cases by name and reference first, then everything else; folded, every word by its beginning."""
        raise NotImplementedError
