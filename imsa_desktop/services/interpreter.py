"""What is known of a client's interpreter need, and the languages one may pick from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imsa_desktop.services.editor import Editor
from imsa_desktop.services.showing import RecordView
from imsa_protocol.identifiers import RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the shipped list."""

    code: str
    name: str  # in English
    own_name: str
    right_to_left: bool
    signed: bool


@dataclass(frozen=True, slots=True)
class InterpreterCard:
    """All the interpreter card shows."""

    need: RecordView | None  # None while it has never been written
    not_to_be_used: Sequence[RecordView]
    languages: Sequence[RecordView]


class Interpreting:
    """What may be asked about interpreters."""

    def languages(self) -> Sequence[Language]:
        """The shipped list, by English name."""
        raise NotImplementedError

    def language_words(self, code: str | None) -> str:
        """The English name of a code; the code itself (or free text) when it is not of the list."""
        raise NotImplementedError

    def card(self, space: SpaceId) -> InterpreterCard:
        """The interpreter card of a case."""
        raise NotImplementedError

    def open_need(self, space: SpaceId) -> Editor:
        """The editor of the client's interpreter need; the same record on every laptop."""
        raise NotImplementedError

    def not_to_be_used(self, space: SpaceId, name: str, why: str = "") -> RecordId:
        """Note a person or agency that must never be used for this client."""
        raise NotImplementedError
