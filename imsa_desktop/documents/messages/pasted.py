"""Takes a copied thread apart: the letter on top, and each letter quoted beneath it, back to the first.

Words are never lost: what belongs to no separator that was understood stays in the message it stands in, and where
answers are written between quoted lines the whole of it stays together, or it would not be understood.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from imsa_desktop.documents.messages.dates import moment_in, only_a_moment
from imsa_desktop.documents.messages.message import Message
from imsa_desktop.documents.messages.separators import Separator, separator_at

_QUOTED: Final = re.compile(r"^[ \t]*>")
_ONE_LEVEL: Final = re.compile(r"^[ \t]*>[ \t]?")
_MOST_MESSAGES: Final = 500


def split_thread(text: str) -> list[Message]:
    """The messages of a copied thread, the oldest first; one without separators is one message."""
    found: list[Message] = []
    _take(text.split("\n"), {}, (), found)
    found.reverse()
    return found or [Message(text)]


def _take(lines: Sequence[str], said: dict[str, str], raw: tuple[str, ...], found: list[Message]) -> None:
    """Take the message that these lines begin with, then those quoted in it, the latest first."""
    while True:
        first = next((at for at, line in enumerate(lines) if line.strip()), None)
        top = separator_at(lines, first) if first is not None else None
        if not said and top is not None:
            said, raw, lines = dict(top.said), top.lines, lines[top.after :]
            continue
        break
    separator = _first_separator(lines) if len(found) < _MOST_MESSAGES else None
    if separator is None:
        _add(lines, said, raw, found)
        return
    above, below = lines[: separator.first], lines[separator.after :]
    quoted = _ONE_LEVEL.match(lines[separator.first]) is not None or _begins_quoted(below)
    if not quoted:
        _add(above, said, raw, found)
        _take(below, dict(separator.said), separator.lines, found)
        return
    inner, rest = _quoted_run(below)
    next_one = next((at for at, line in enumerate(rest) if line.strip()), None)
    if next_one is not None and separator_at(rest, next_one) is not None:
        _add(above, said, raw, found)  # one letter after another, each quoted by itself
        _take([_ONE_LEVEL.sub("", line, count=1) for line in inner], dict(separator.said), separator.lines, found)
        _take(rest, {}, (), found)
        return
    if any(_QUOTED.match(line) for line in rest):
        _add(lines, said, raw, found)  # answers between the quoted lines: apart they would say nothing
        return
    _add([*above, *rest], said, raw, found)
    _take([_ONE_LEVEL.sub("", line, count=1) for line in inner], dict(separator.said), separator.lines, found)


def _first_separator(lines: Sequence[str]) -> Separator | None:
    for at, line in enumerate(lines):
        if not line.strip():
            continue
        found = separator_at(lines, at)
        if found is not None:
            return found
        if _QUOTED.match(line):
            bare = [_ONE_LEVEL.sub("", each, count=1) for each in lines[at : at + 16]]
            found = separator_at(bare, 0)
            if found is not None:
                return Separator(at, at + found.after, found.said, tuple(lines[at : at + found.after]))
    return None


def _begins_quoted(lines: Sequence[str]) -> bool:
    return any(_QUOTED.match(line) for line in lines[:3] if line.strip())


def _quoted_run(lines: Sequence[str]) -> tuple[list[str], list[str]]:
    """The lines that are quoted, with the empty ones between them, and what stands after."""
    end = 0
    for at, line in enumerate(lines):
        if _QUOTED.match(line):
            end = at + 1
        elif line.strip():
            break
    return list(lines[:end]), list(lines[end:])


def _add(lines: Sequence[str], said: dict[str, str], raw: tuple[str, ...], found: list[Message]) -> None:
    words = "\n".join(lines).strip("\n")
    if not words.strip() and not said:
        return
    when = said.get("sent", "")
    sent = moment_in(when) if when else None
    if raw and not sent:
        words = "\n".join((*raw, "", words))  # what these lines say was not understood: they stay
    beside = not only_a_moment(when) or "other" in said  # not all that they say has a place of its own
    found.append(
        Message(
            words,
            sender=said.get("sender", ""),
            recipients=said.get("recipients", ""),
            copies=said.get("copies", ""),
            subject=said.get("subject", ""),
            sent=sent,
            sent_words=when if not sent else "\n".join(raw) if beside else "",
        )
    )
