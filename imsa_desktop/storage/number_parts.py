"""Finds numbers by any part of them: telephone numbers and references, however their digits were grouped.

Beside the words' index stands one of three-digit pieces (FTS5's trigram tokeniser) over the digits alone, so that
``900 123`` finds ``+44 (0)7700-900123``. Only records that hold a number of four digits or more have a row there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from imsa_desktop.storage.statements import run, run_many
from imsa_desktop.storage.unlocked import Connection

FEWEST = 4
_RUN = re.compile(r"\d(?:[\d ()./+-]{2,}\d)")
_NUMBER = re.compile(r"[a-z]{0,2}[\d\s()./+-]*[a-z]?")  # of folded text
_NO_DIGIT = re.compile(r"\D")
_MOST_DIGITS = 400  # of one value: a pasted table of numbers is found by its first ones
_ABROAD = ("0044", "44")


def digits_of(values: Iterable[str]) -> str:
    """The digits of every number in these values, numbers apart from one another by a space."""
    found = []
    for value in values:
        whole = [digits for run_ in _RUN.findall(value) if len(digits := _NO_DIGIT.sub("", run_)) >= FEWEST]
        found.append(" ".join(whole)[:_MOST_DIGITS])
    return " ".join(filter(None, found))


def write(conn: Connection, gone: Sequence[int], rows: Sequence[tuple[int, str]]) -> None:
    """Take out the rows of these numbers, then write these."""
    if gone:
        run_many(conn, "DELETE FROM number_part WHERE rowid = ?", [(each,) for each in gone])
    if rows:
        run_many(conn, "INSERT INTO number_part (rowid, digits) VALUES (?, ?)", rows)


def asked_for(text: str) -> tuple[str, ...]:
    """The forms in which a typed number may stand; none where what was typed is no number.

    A reference with letters before and behind its digits (``qq123456c``) is asked for by the digits.
    """
    if not _NUMBER.fullmatch(text):
        return ()
    digits = _NO_DIGIT.sub("", text)
    plain = digits.lstrip("0")
    from_abroad = [plain.removeprefix("44").lstrip("0")] if digits.startswith(_ABROAD) else []
    return tuple(dict.fromkeys(each for each in (digits, plain, *from_abroad) if len(each) >= FEWEST - 1))


def find(conn: Connection, text: str, among: str, limit: int) -> list[int]:
    """Row numbers of what holds the number as a part, the latest first; ``among`` narrows them (SQL of our own)."""
    forms = asked_for(text)
    if not forms:
        return []
    query = " OR ".join(f'"{each}"' for each in forms)
    select = f"SELECT rowid FROM number_part WHERE number_part MATCH ?{among}"  # noqa: S608  # reason: numbers of our own
    return [row for (row,) in run(conn, f"{select} ORDER BY rowid DESC LIMIT ?", (query, limit))]
