"""Keeps numbers and names readable in text that runs the other way, with isolates (Unicode UAX #9).

A telephone number in an Arabic paragraph prints with its groups in the wrong order unless it stands between
U+2066 and U+2069. Marks that reorder text are taken out of what people typed: they could make a number lie.
"""

from __future__ import annotations

import re
import unicodedata

LEFT_TO_RIGHT_ISOLATE = "\u2066"
RIGHT_TO_LEFT_ISOLATE = "\u2067"
END_OF_ISOLATE = "\u2069"

_ORDERING_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_LATIN_OR_NUMBER = "A-Za-z\u00c0-\u024f\u1e00-\u1eff\u0370-\u052f0-9\u0660-\u0669\u06f0-\u06f9"
_LEFT_RUN = re.compile(
    f"[+(#£@]*[{_LATIN_OR_NUMBER}](?:[{_LATIN_OR_NUMBER}\u0300-\u036f()\\[\\]/@#+.,:;'’&%_ \u00a0–-]*"
    f"[{_LATIN_OR_NUMBER}\u0300-\u036f)%])?"
)
_RIGHT_LETTERS = "\u0590-\u05ff\u0600-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufeff"
_RIGHT_RUN = re.compile(f"[{_RIGHT_LETTERS}](?:[{_RIGHT_LETTERS} ،؛؟.,:!'-]*[{_RIGHT_LETTERS}])?")


def without_ordering_marks(text: str) -> str:
    """Return text without the invisible marks that change the order of letters."""
    return _ORDERING_MARKS.sub("", text)


def isolate(text: str, *, right_to_left: bool = False) -> str:
    """Return text as one isolate, so that it keeps its own order wherever it stands; nothing stays nothing."""
    if not text:
        return ""
    first = RIGHT_TO_LEFT_ISOLATE if right_to_left else LEFT_TO_RIGHT_ISOLATE
    return f"{first}{without_ordering_marks(text)}{END_OF_ISOLATE}"


def isolate_runs(text: str, *, right_to_left: bool) -> str:
    """Return a paragraph with each run that goes against its direction isolated (numbers, Latin names, references)."""
    text = without_ordering_marks(text)
    if right_to_left:
        return _LEFT_RUN.sub(lambda run: isolate(run[0]), text)
    return _RIGHT_RUN.sub(lambda run: isolate(run[0], right_to_left=True), text)


def runs_right_to_left(text: str) -> bool:
    """Whether most letters of a text run from right to left; one Latin name does not turn an Arabic note round."""
    directions = [unicodedata.bidirectional(letter) for letter in text]
    return sum(each in ("R", "AL") for each in directions) > directions.count("L")
