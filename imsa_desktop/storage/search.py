"""Finds records by words, folded so that ``dang`` finds “Đặng”; the index lives inside the vault.

One row of an FTS5 table for each record that holds words, its number made of the kind's number and the row's. Every
value that stands is findable, not only the one shown. FTS5's own merging is put off to idle moments (:func:`tend`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from imsa_desktop.casework.declaration import Field, FieldKind
from imsa_desktop.casework.folding import fold
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
_DIGITS_APART = re.compile(r"\d[\d ()./+-]{4,}\d")
_FEWEST_DIGITS = 5  # fewer are no telephone number
_MOST_DIGITS = 15  # as are more (E.164)
_MOST_GROUPS = 24
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


def _parted(folded: str) -> str:
    """Part scripts that are written without spaces into their letters."""
    return folded if folded.isascii() else _UNPARTED.sub(r" \1 ", folded)


def _numbers_joined(text: str) -> str:
    """Numbers written in groups, once more without the gaps, and only their last ten and nine digits.

    So a telephone number is found with and without its gaps, its country code and its leading nought.
    """
    joined = (each for found in _DIGITS_APART.findall(text) for each in _numbers_within(re.findall(r"\d+", found)))
    return " ".join(form for each in joined for form in dict.fromkeys((each, each[-10:], each[-9:])))


def _numbers_within(groups: list[str]) -> list[str]:
    """The number that groups of digits make; where they are more than one number, all that neighbours could make."""
    whole = "".join(groups)
    if len(whole) <= _MOST_DIGITS:
        return [whole]
    few = groups[:_MOST_GROUPS]  # a pasted table is no list of telephone numbers
    runs = (few[first:end] for first in range(len(few)) for end in range(first + 1, len(few) + 1))
    return list(dict.fromkeys(each for run in runs if _FEWEST_DIGITS <= len(each := "".join(run)) <= _MOST_DIGITS))


def body_of(standing: Standing) -> str:
    """Everything of a record that can be found, folded."""
    parts: list[str] = []
    for register, field in standing.plan.searched:
        for live in standing.registers.get(register, ()):
            value = live.value.get(field.name) if isinstance(live.value, dict) else live.value
            if isinstance(value, str) and value:
                parts.append(value if field.kind is not FieldKind.CHOICE else _label(field, value))
    if not parts:
        return ""
    folded = [fold(each) for each in parts]
    numbers = [_numbers_joined(each) for each in folded]  # of each by itself: two answers are two numbers
    return " ".join(filter(None, (*map(_parted, folded), *numbers)))


def _label(field: Field, code: str) -> str:
    return next((each.label for each in field.choices if each.code == code), code)


def index(conn: Connection, plan: KindPlan, fresh: Sequence[Standing], changed: Sequence[Standing]) -> None:
    """Write the search rows of these records; ``changed`` had rows before, perhaps."""
    if not plan.searched:
        return
    base = plan.number << ROW_BITS
    if changed:
        run_many(conn, "DELETE FROM search WHERE rowid = ?", [(base | (each.row or 0),) for each in changed])
    rows = [(base | (each.row or 0), body) for each in (*fresh, *changed) if (body := body_of(each))]
    if rows:
        run_many(conn, "INSERT INTO search (rowid, body) VALUES (?, ?)", rows)


def _query(text: str) -> str | None:
    """FTS5's own language never reaches it: every word is quoted, what is parted into letters is a phrase."""
    words = [_UNPARTED.sub(r" \1 ", word).split() for word in _WORD.findall(fold(text))]
    if not words:
        return None
    quoted = [f'"{" ".join(word)}"' for word in words]
    spelled = " AND ".join([*quoted[:-1], f"{quoted[-1]}*"])
    digits = re.sub(r"\D", "", fold(text)).lstrip("0")
    if len(digits) < _FEWEST_DIGITS or re.search(r"[^\W\d_]", text):
        return spelled
    return f'({spelled}) OR "{digits}"* OR "{digits[-10:]}"*'


def find(conn: Connection, text: str, *, limit: int = 50, kinds: tuple[str, ...] | None = None) -> list[Hit]:
    """Records that hold all the words of ``text``, best first; the last word may be unfinished."""
    query = _query(text)
    if query is None:
        return []
    vault = vault_of(conn)
    among = ""
    if kinds is not None:
        ranges = [vault.plans.of(kind).number for kind in kinds]
        among = f" AND rowid >> {ROW_BITS} IN ({', '.join(map(str, ranges))})"
    hits = (_hit(vault, conn, number, text) for number in _best(conn, query, among, limit))
    return [each for each in hits if each is not None]


def _best(conn: Connection, query: str, among: str, limit: int) -> list[int]:
    """Row numbers, best first. Ranking reads every match: where there are thousands, people and the latest stand in."""
    select = f"SELECT rowid FROM search WHERE search MATCH ?{among}"  # noqa: S608  # reason: numbers of our own
    some = [row for (row,) in run(conn, f"{select} LIMIT ?", (query, _TOO_MANY))]
    if len(some) < _TOO_MANY:
        return [row for (row,) in run(conn, f"{select} ORDER BY rank LIMIT ?", (query, limit))]
    latest = [row for (row,) in run(conn, f"{select} ORDER BY rowid DESC LIMIT ?", (query, limit))]
    return list(dict.fromkeys((*some[: limit - limit // 2], *latest)))[:limit]


def _hit(vault: Vault, conn: Connection, number: int, text: str) -> Hit | None:
    plan = vault.plans.by_number[number >> ROW_BITS]
    row = first(conn, f"{plan.select} WHERE row = ?", (number & _ROW_MASK,))
    if row is None:
        return None
    standing = read_row(vault, conn, plan, row)
    withdrawn = bool(row[5]) and not standing.flags & FLAG_CHANGED_AFTER_WITHDRAWING
    return Hit(plan.name, standing.key.record, standing.key.space, _field_that_holds(standing, text), withdrawn)


def _field_that_holds(standing: Standing, text: str) -> str:
    words = _WORD.findall(fold(text))
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
