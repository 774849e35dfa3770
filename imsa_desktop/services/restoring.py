"""Brings back what stood in a record before: as a new change with a reason, so that nothing leaves the history."""

from __future__ import annotations

from dataclasses import dataclass

from imsa_desktop.merge.changes import FINISHED, WITHDRAWN
from imsa_desktop.services.act_words import RESTORE, earlier_answer, forget_within
from imsa_desktop.services.errors import FinishedRecord, NoSuchRecord, ReasonNeeded, ServiceError
from imsa_desktop.services.history import History
from imsa_desktop.services.registers import known_kind
from imsa_desktop.services.showing import RecordView
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.storage import journal, records
from imsa_desktop.storage.errors import UnknownRecord
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.records import Record
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import ChangeId, RecordId


@dataclass
class NoSuchAnswerThen(ServiceError):
    """That change did not set what is to be brought back."""

    kind: str
    register: str


@dataclass
class AnswersDiffer(ServiceError):
    """Several answers stand there now: that is a question, and is settled as one."""

    kind: str
    register: str


class Restoring:
    """What may be asked of earlier answers."""

    def __init__(self, vault: Vault, viewing: Viewing) -> None:
        self._vault = vault
        self._viewing = viewing
        self._history = History(vault, viewing)

    def restore(self, kind: str, record: RecordId, register: str, change: ChangeId, reason: str) -> RecordView:
        """Set a register (a field, a together-group, one choice) to what a change had set, replacing what stands now.

        Raises :class:`ReasonNeeded`, :class:`FinishedRecord` (amend it instead), :class:`AnswersDiffer`,
        :class:`NoSuchAnswerThen` and :class:`NoSuchRecord`.
        """
        if not reason.strip():
            raise ReasonNeeded("restore")
        declared = known_kind(kind)
        with self._vault.write() as conn:
            there = self._there(conn, kind, record)
            if there.finished and declared.amend_only_when_finished:
                raise FinishedRecord(kind, record.hex())
            live = there.registers.get(register, ())
            shown = there.shown.get(register)
            if shown is not None and shown.question:
                raise AnswersDiffer(kind, register)
            then = self._history.answers_of(conn, there, register)
            if register in (FINISHED, WITHDRAWN) or change not in then:
                raise NoSuchAnswerThen(kind, register)
            if not (len(live) == 1 and live[0].value == then[change]):
                replaces = {register: frozenset(each.id for each in live)}
                edit = Edit(there.space, kind, record, {register: then[change]}, replaces, reason.strip())
                journal.save(self._vault, conn, [edit])
            forget_within(conn, RESTORE, record, earlier_answer(register, change))
            return self._viewing.view(conn, self._there(conn, kind, record))

    def _there(self, conn: Connection, kind: str, record: RecordId) -> Record:
        try:
            return records.get(conn, kind, record)
        except UnknownRecord:
            raise NoSuchRecord(kind, record.hex()) from None
