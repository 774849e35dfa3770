"""Encounters: the record of a meeting with its interpreter, options explained, choices and next steps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.services.editor import Editor, Missing
from imsa_desktop.services.showing import RecordView
from imsa_protocol.identifiers import RecordId, SpaceId


@dataclass(frozen=True, slots=True)
class InterpreterRule:
    """What the interpreter rule says of one encounter."""

    covered: bool  # the client took part by voice or sign in a language in which she is not fluent
    recorded: bool  # one of the reasons is there
    words: str  # said kindly; never a failing


@dataclass(frozen=True, slots=True)
class EncounterView:
    """One encounter with all that hangs on it."""

    encounter: RecordView
    interpreters: Sequence[RecordView]
    options: Sequence[RecordView]
    amendments: Sequence[RecordView]
    tasks: Sequence[RecordView]
    rule: InterpreterRule


class Encounters:
    """What may be asked of encounters."""

    def open_new(self, space: SpaceId, prefill: Mapping[str, Any] | None = None) -> Editor:
        """A new encounter's editor, its likely answers (now, the client's interpreter) filled in as values."""
        raise NotImplementedError

    def open_interpreter(self, space: SpaceId, encounter: RecordId, record: RecordId | None = None) -> Editor:
        """The editor of one interpreter of an encounter."""
        raise NotImplementedError

    def open_option(self, space: SpaceId, encounter: RecordId, record: RecordId | None = None) -> Editor:
        """The editor of one option explained and what the client chose."""
        raise NotImplementedError

    def view(self, encounter: RecordId) -> EncounterView:
        """An encounter with all that hangs on it."""
        raise NotImplementedError

    def finish(self, encounter: RecordId) -> tuple[Missing, ...]:
        """Finish an encounter and all that hangs on it; never refuses, lists kindly what is not there."""
        raise NotImplementedError

    def amend(self, encounter: RecordId, text: str, reason: str = "") -> RecordId:
        """Add an amendment to a finished encounter; both stay."""
        raise NotImplementedError
