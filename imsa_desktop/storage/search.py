"""Finds records by words, folded so that ``dang`` finds “Đặng”; the index lives inside the vault.

One row of an FTS5 table for each record that holds words, its number made of the kind's number and the row's. Every
value that stands is findable, not only the one shown; numbers by any part (:mod:`.number_parts`). FTS5's own merging
is put off to idle moments (:func:`tend`).
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.declaration import Field, FieldKind
from imsa_desktop.casework.folding import fold, tied_words
from imsa_desktop.storage import number_parts
from imsa_desktop.storage.kind_tables import KindPlan
from imsa_desktop.storage.standing import FLAG_CHANGED_AFTER_WITHDRAWING, Standing, read_row
from imsa_desktop.storage.statements import first, only, run, run_many
from imsa_desktop.storage.unlocked import Connection, Vault, vault_of
from imsa_protocol.identifiers import RecordId, SpaceId

ROW_BITS = 40
_ROW_MASK = (1 << ROW_BITS) - 1
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_UNPARTED = re.compile(
    "([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u0e01-\u0e3a\u0e40-\u0e4e\u1780-\u17dd\u1000-\u109f])"
)
_FEWEST_LETTERS = 2  # a single letter begins half of all words
_PAGES_A_STEP = 100
_MOST_STEPS = 200
_TOO_MANY = 1_500


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that holds every word looked for, the last one perhaps only begun."""

    kind: str
    record: RecordId
    space: SpaceId
    field: str  # the first field that holds one of the words
    withdrawn: bool = False
    values: Mapping[str, Any] = dataclasses.field(default_factory=dict)  # shown, of what is searched and the title


def _parted(folded: str) -> str:
    """Part scripts that are written without spaces into their letters."""
    return folded if folded.isascii() else _UNPARTED.sub(r" \1 ", folded)


def _folded(standing: Standing) -> list[str]:
    """Every value that stands in a searched field, folded."""
    parts: list[str] = []
    for register, field in standing.plan.searched:
        for live in standing.registers.get(register, ()):
            value = live.value.get(field.name) if isinstance(live.value, dict) else live.value
            if isinstance(value, str) and value:
                parts.append(fold(value if field.kind is not FieldKind.CHOICE else _label(field, value)))
    return parts


def _label(field: Field, code: str) -> str:
    return next((each.label for each in field.choices if each.code == code), code)


def index(conn: Connection, plan: KindPlan, fresh: Sequence[Standing], changed: Sequence[Standing]) -> None:
    """Write the search rows of these records; ``changed`` had rows before, perhaps."""
    if not plan.searched:
        return
    base = plan.number << ROW_BITS
    if changed:
        run_many(conn, "DELETE FROM search WHERE rowid = ?", [(base | (each.row or 0),) for each in changed])
    rows: list[tuple[int, str]] = []
    numbers: list[tuple[int, str]] = []
    for each in (*fresh, *changed):
        row, folded = base | (each.row or 0), _folded(each)
        if folded:
            tied = (word for each in folded for word in tied_words(each))
            rows.append((row, " ".join((*map(_parted, folded), *tied))))
        if digits := number_parts.digits_of(folded):
            numbers.append((row, digits))
    if rows:
        run_many(conn, "INSERT INTO search (rowid, body) VALUES (?, ?)", rows)
    number_parts.write(conn, [base | (each.row or 0) for each in changed], numbers)


def _query(text: str) -> str | None:
    """FTS5's own language never reaches it: every word is quoted, what is parted into letters is a phrase."""
    words = [_UNPARTED.sub(r" \1 ", word).split() for word in _WORD.findall(fold(text))]
    if len(words) > 1 and len(words[-1][0]) < _FEWEST_LETTERS and words[-1][0].isascii():
        words.pop()  # one letter begins thousands of words; with the next one it counts
    if not words:
        return None
    quoted = [f'"{" ".join(word)}"' for word in words]
    return " AND ".join([*quoted[:-1], f"{quoted[-1]}*"])


def find(conn: Connection, text: str, *, limit: int = 50, kinds: tuple[str, ...] | None = None) -> list[Hit]:
    """Records that hold all the words of ``text``, best first; the last word may be unfinished.

    Where ``text`` is a number, also those that hold it as a part of a longer one. One letter alone finds nothing.
    """
    query = _query(text)
    if query is None or (len(query) < _FEWEST_LETTERS + len('""*') and query.isascii()):
        return []
    vault = vault_of(conn)
    among = ""
    if kinds is not None:
        ranges = [vault.plans.of(kind).number for kind in kinds]
        among = f" AND rowid >> {ROW_BITS} IN ({', '.join(map(str, ranges))})"
    numbers = number_parts.find(conn, fold(text), among, limit)
    rows = list(dict.fromkeys((*numbers, *_best(conn, query, among, limit))))[:limit]
    words = _WORD.findall(fold(text))
    looked = [_hit(vault, conn, row, words, number_parts.asked_for(fold(text))) for row in rows]
    return [each for each in looked if each is not None]


def _best(conn: Connection, query: str, among: str, limit: int) -> list[int]:
    """Row numbers, best first. Ranking reads every match: where there are thousands, people and the latest stand in."""
    select = f"SELECT rowid FROM search WHERE search MATCH ?{among}"  # noqa: S608  # reason: numbers of our own
    some = [row for (row,) in run(conn, f"{select} LIMIT ?", (query, _TOO_MANY))]
    if len(some) < _TOO_MANY:
        return [row for (row,) in run(conn, f"{select} ORDER BY rank LIMIT ?", (query, limit))]
    latest = [row for (row,) in run(conn, f"{select} ORDER BY rowid DESC LIMIT ?", (query, limit))]
    return list(dict.fromkeys((*some[: limit - limit // 2], *latest)))[:limit]


def _hit(vault: Vault, conn: Connection, number: int, words: Sequence[str], digits: Sequence[str]) -> Hit | None:
    plan = vault.plans.by_number[number >> ROW_BITS]
    names = [field.name for _, field in plan.searched]
    title = plan.kind.title_field if plan.kind else None
    columns = [*names, *([title] if title and title not in names else [])]
    listed = "".join(f', "f_{name}"' for name in columns)
    row = first(
        conn,
        f'SELECT space, id, withdrawn, flags{listed} FROM "{plan.table_name}" WHERE row = ?',  # noqa: S608  # reason: names of our own declarations
        (number & _ROW_MASK,),
    )
    if row is None:
        return None
    space, record, gone, flags, *values = row
    shown = dict(zip(columns, values, strict=True))
    field = next((name for name in names if _holds(shown[name], words, digits)), "")
    if not field:  # perhaps in an answer that stands beside the one shown
        standing = read_row(vault, conn, plan, only(conn, f"{plan.select} WHERE row = ?", (number & _ROW_MASK,)))
        field = _field_that_holds(standing, words)
    withdrawn = bool(gone) and not flags & FLAG_CHANGED_AFTER_WITHDRAWING
    return Hit(plan.name, record, vault.numbers.space(conn, space), field, withdrawn, shown)


def _holds(value: object, words: Sequence[str], digits: Sequence[str]) -> bool:
    if not isinstance(value, str):
        return False
    folded = fold(value)
    return any(word in folded for word in words) or any(
        each in number for each in digits for number in number_parts.digits_of([folded]).split()
    )


def _field_that_holds(standing: Standing, words: Sequence[str]) -> str:
    first = ""
    for register, field in standing.plan.searched:
        for live in standing.registers.get(register, ()):
            value = live.value.get(field.name) if isinstance(live.value, dict) else live.value
            if isinstance(value, str) and value:
                first = first or field.name
                if any(word in fold(value) for word in words):
                    return field.name
    return first


def tend(vault: Vault) -> int:
    """Merge the search index as far as is useful, in short steps between which others write; returns how many."""
    for step in range(_MOST_STEPS):
        with vault.write() as conn:
            before = only(conn, "SELECT total_changes()")[0]
            run(conn, "INSERT INTO search(search, rank) VALUES ('merge', ?)", (_PAGES_A_STEP,))
            if only(conn, "SELECT total_changes()")[0] - before < 2:
                return step
    return _MOST_STEPS
