"""Keeps what is typed for one act on a record until it is done: why it is withdrawn, why one answer is kept, and so on.

These words stand in no field of a record that an editor could hold: the act takes them. The act drops them in its own
transaction (:func:`forget_within`), so that neither the words stay without the deed nor the deed without the words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.services.drafting import DraftKept
from imsa_desktop.storage import drafts, questions, records
from imsa_desktop.storage.errors import UnknownRecord
from imsa_desktop.storage.history import changes_of_record
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import ChangeId, RecordId, SpaceId

WITHDRAW = "withdraw"  # why a record is withdrawn
SETTLE = "settle"  # why one answer to a question is kept
SHARE = "share"  # who gets what leaves, and why; the register says on which page it is asked
RESTORE = "restore"  # why what stood before is brought back
DEADLINE = "deadline"  # that it is done, or which other day counts and why
NOT_TO_BE_USED = "not_to_be_used"  # who must never interpret; on the case itself, whose number stands for the record


@dataclass(frozen=True, slots=True)
class ActOn:
    """What is about to be done, and to what."""

    act: str
    kind: str
    record: RecordId
    space: SpaceId = b""  # looked up where it is not given
    register: str = ""  # of a question; what else tells two acts on one record apart
    parent: RecordId | None = None  # on whose page it is done

    @property
    def key(self) -> str:
        """Under which the words are kept."""
        return key_of(self.act, self.record, self.register)


def key_of(act: str, record: RecordId, register: str = "") -> str:
    """The key of the words for an act; no editor's begins like it."""
    return f"act:{act}:{record.hex()}:{register}"


def earlier_answer(register: str, change: ChangeId) -> str:
    """Names an answer of before, of which a record has many, where a register stands in a key."""
    return f"{register}@{change.hex()}"


def register_and_change(answer: str) -> tuple[str, ChangeId]:
    """The same the other way round."""
    register, _, change = answer.rpartition("@")
    return register, bytes.fromhex(change)


def forget_within(conn: Connection, act: str, record: RecordId, register: str = "") -> None:
    """Drop the words for an act inside the transaction that does it."""
    drafts.drop_draft(conn, key_of(act, record, register))


class ActWords:
    """The words that wait on this laptop for an act."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def keep(self, on: ActOn, values: Mapping[str, Any]) -> None:
        """Keep what was typed, 0.8 s after a key; nothing typed is no draft."""
        typed = {name: value for name, value in values.items() if value not in (None, "")}
        with self._vault.write() as conn:
            if not typed:
                drafts.drop_draft(conn, on.key)
                return
            space = on.space or records.get(conn, on.kind, on.record).space
            payload = {
                "act": on.act,
                "kind": on.kind,
                "record": on.record,
                "space": space,
                "parent": on.parent,
                "links": {"register": on.register},
                "new": False,
                "values": typed,
            }
            drafts.keep_within(self._vault, conn, on.key, payload)

    def kept(self, on: ActOn) -> Mapping[str, Any]:
        """What was typed and not done yet; empty where nothing waits."""
        with self._vault.read() as conn:
            found = drafts.draft(conn, on.key)
        return found.payload["values"] if found is not None else {}

    def waiting(self, act: str, record: RecordId) -> Sequence[tuple[str, ChangeId]]:
        """Of which earlier answers of a record words wait for this act; those typed last come first."""
        begins = key_of(act, record)
        with self._vault.read() as conn:
            found = [each for each in drafts.drafts(conn) if each.editor.startswith(begins)]
        found.sort(key=lambda each: each.kept_ms, reverse=True)
        return [register_and_change(each.editor.removeprefix(begins)) for each in found]

    def forget(self, key: str) -> None:
        """Nothing can be done with them any more."""
        with self._vault.write() as conn:
            drafts.drop_draft(conn, key)

    def stands(self, draft: DraftKept) -> bool:
        """Whether there is still something to do it to: the record not withdrawn meanwhile, the question open."""
        if draft.act == NOT_TO_BE_USED or draft.record == draft.space:  # a page of the case, not one record of it
            return True
        with self._vault.read() as conn:
            try:
                there = records.get(conn, draft.kind.name, draft.record, draft.space)
            except UnknownRecord:
                return False
            register = draft.links["register"]
            if draft.act == RESTORE:
                register, change = register_and_change(register)
                then = (each.change for each in changes_of_record(self._vault, conn, draft.record))
                stands = any(each.id == change for each in there.registers.get(register, ()))
                return not stands and any(each.id == change for each in then)
            if draft.act != SETTLE:
                return not there.withdrawn
            asked = questions.open_questions(conn, draft.space)
            return any(each.record == draft.record and each.register == register for each in asked)
