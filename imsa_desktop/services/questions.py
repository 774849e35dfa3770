"""Questions: several answers to one thing, and settling them with a reason."""

from __future__ import annotations

from typing import Any

from imsa_desktop.merge.changes import FINISHED, WITHDRAWN
from imsa_desktop.services.act_words import SETTLE, forget_within
from imsa_desktop.services.errors import NoSuchAnswer, NoSuchQuestion, ReasonNeeded
from imsa_desktop.services.registers import normal
from imsa_desktop.services.showing import Question, RecordView
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.storage import journal, questions, records
from imsa_desktop.storage.journal import Edit
from imsa_desktop.storage.records import Record
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import SpaceId


class Questions:
    """What may be asked of open questions."""

    def __init__(self, vault: Vault, viewing: Viewing) -> None:
        self._vault = vault
        self._viewing = viewing

    def open(self, space: SpaceId | None = None) -> list[Question]:
        """Every open question here, or those of one case, the latest first."""
        with self._vault.read() as conn:
            return self.open_within(conn, space)

    def open_within(self, conn: Connection, space: SpaceId | None = None) -> list[Question]:
        """The same inside a transaction that is already open."""
        wording = self._viewing.wording(conn)
        known: dict[tuple[str, bytes, bytes], Record] = {}
        found = []
        for each in questions.open_questions(conn, space):
            key = each.kind, each.record, each.space
            if key not in known:
                known[key] = records.get(conn, *key)
            found.append(self._viewing.question(conn, known[key], each.register, wording))
        return found

    def get(self, question: bytes) -> Question:
        """One open question (its id, or how the id begins); raises :class:`NoSuchQuestion`."""
        with self._vault.read() as conn:
            return self._present(conn, question)

    def count(self) -> int:
        """How many are open."""
        with self._vault.read() as conn:
            return questions.count(conn)

    def settle(self, question: Question | bytes, keep: int, reason: str) -> RecordView:
        """Keep the answer of that number (from 1); refused with :class:`NoSuchQuestion` when it has grown meanwhile.

        Given the question as it was shown, the refusal names what it has grown to.
        """
        return self._settle(question, reason, keep=keep)

    def settle_with(self, question: Question | bytes, value: Any, reason: str) -> RecordView:
        """Settle with another value than those that stand (a together-group: a mapping of field to value)."""
        return self._settle(question, reason, value=value)

    def _settle(
        self, question: Question | bytes, reason: str, *, keep: int | None = None, value: Any = None
    ) -> RecordView:
        if not reason.strip():
            raise ReasonNeeded("settle a question")
        with self._vault.write() as conn:
            asked = self._present(conn, question)
            if keep is not None:
                if not 1 <= keep <= len(asked.answers):
                    raise NoSuchAnswer(keep, len(asked.answers))
                value = asked.answers[keep - 1].value
            replaces = {asked.register: frozenset(each for answer in asked.answers for each in answer.ids)}
            concluding = value is True and asked.register in (FINISHED, WITHDRAWN)
            edit = Edit(
                asked.space,
                asked.kind.name,
                asked.record,
                {asked.register: normal(value)},
                replaces,
                reason,
                concluding,
            )
            journal.save(self._vault, conn, [edit])
            forget_within(conn, SETTLE, asked.record, asked.register)
            return self._viewing.view(conn, records.get(conn, asked.kind.name, asked.record, asked.space))

    def _present(self, conn: Connection, question: Question | bytes) -> Question:
        wanted = question.id if isinstance(question, Question) else question
        found = questions.question(conn, wanted)
        if found is None:
            raise NoSuchQuestion(wanted.hex(), self._grown(conn, question))
        there = records.get(conn, found.kind, found.record, found.space)
        return self._viewing.question(conn, there, found.register)

    def _grown(self, conn: Connection, question: Question | bytes) -> str | None:
        if isinstance(question, bytes):
            return None
        standing = (each for each in questions.open_questions(conn, question.space) if each.record == question.record)
        return next((each.id.hex() for each in standing if each.register == question.register), None)
