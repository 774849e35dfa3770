"""Lists the open questions: registers in which several answers stand until a person settles them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.merge.questions import question_id
from imsa_desktop.merge.shown import Shown
from imsa_desktop.storage.standing import Standing
from imsa_desktop.storage.statements import Row, every, only, run, run_many
from imsa_desktop.storage.unlocked import Connection, vault_of
from imsa_protocol.identifiers import RecordId, SpaceId

_SELECT = "SELECT id, kind, record, space, register, answers, latest FROM question"


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


def keep_questions(conn: Connection, standings: Sequence[tuple[Standing, Mapping[str, Shown], bool]]) -> int:
    """Write the question rows of these records; returns how many registers pose one that posed none before.

    With each record comes what is shown of its disputed registers, and whether it had questions before.
    """
    before: set[tuple[Any, ...]] = set()
    for standing, _, had_questions in standings:
        if had_questions:
            key = (standing.key.record, standing.space_row, standing.key.kind)
            gone = run(conn, "DELETE FROM question WHERE record = ? AND space = ? AND kind = ? RETURNING register", key)
            before.update((*key, register) for (register,) in gone)
    rows = [
        (
            standing.key.record,
            standing.space_row,
            standing.key.kind,
            register,
            question_id(standing.key.record, register, (each.id for each in standing.registers[register])),
            len(shown.answers),
            max(each.time for each in standing.registers[register]),
        )
        for standing, all_shown, _ in standings
        for register, shown in all_shown.items()
        if shown.question
    ]
    if rows:
        run_many(
            conn,
            "INSERT INTO question (record, space, kind, register, id, answers, latest) VALUES (?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
    return sum(row[:4] not in before for row in rows)


def _made(conn: Connection, row: Row) -> OpenQuestion:
    number, kind, record, space_row, register, answers, latest = row
    space = vault_of(conn).numbers.space(conn, space_row)
    return OpenQuestion(number, kind, record, space, register, answers, latest)


def open_questions(conn: Connection, space: SpaceId | None = None) -> list[OpenQuestion]:
    """All open questions, the latest first."""
    order = " ORDER BY latest DESC, id"
    if space is None:
        found = run(conn, _SELECT + order)
    else:
        row = vault_of(conn).numbers.known_space_row(conn, space)
        found = run(conn, _SELECT + " WHERE space = ?" + order, (row,))
    return [_made(conn, each) for each in found]


def question(conn: Connection, question_id: bytes) -> OpenQuestion | None:
    """The open question of that id (or the only one whose id begins so); None when it was settled or has grown."""
    if len(question_id) == 32:
        found = every(conn, _SELECT + " WHERE id = ?", (question_id,))
    else:
        after = question_id + b"\xff" * (32 - len(question_id))
        found = every(conn, _SELECT + " WHERE id BETWEEN ? AND ? LIMIT 2", (question_id, after))
    return _made(conn, found[0]) if len(found) == 1 else None


def count(conn: Connection) -> int:
    """How many questions are open."""
    return int(only(conn, "SELECT count(*) FROM question")[0])
