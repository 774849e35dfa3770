"""Takes the text that a message app exports apart: each message with its day, its time and its name."""

from __future__ import annotations

import re
from typing import Final

from imsa_desktop.documents.messages.dates import moment_in
from imsa_desktop.documents.messages.message import Message

_DAY: Final = r"(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})"
_CLOCK: Final = r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[\s\u202f\u00a0]*[ap]\.?[ ]?m\.?)?"
_INVISIBLE: Final = "\u200e\u200f\u202a\u202c\ufeff"
_LINES: Final = (
    re.compile(rf"^\[(?P<when>{_DAY},?[ \u202f]+{_CLOCK})\][ ]*(?P<rest>.*)$", re.IGNORECASE),
    re.compile(rf"^(?P<when>{_DAY},?[ \u202f]+{_CLOCK})[ ]+[-\u2013][ ]+(?P<rest>.*)$", re.IGNORECASE),
)
_NAMED: Final = re.compile(r"^(?P<name>[^:]{1,80}):(?: (?P<words>.*))?$", re.DOTALL)


def split_export(text: str) -> list[Message] | None:
    """The messages of an exported chat in their order; None where the text is none."""
    lines = text.split("\n")
    begun = [start for line in lines if (start := _begins(line))]
    first = next((line for line in lines if line.strip()), "")
    if not begun or not _begins(first):
        return None
    if len(begun) == 1 and not _NAMED.match(begun[0]["rest"]):
        return None
    found: list[Message] = []
    when, body = "", ""
    for line in lines:
        begins = _begins(line)
        if begins is None:
            body += "\n" + line
            continue
        _add(found, when, body)
        when, body = begins["when"], begins["rest"]
    _add(found, when, body)
    return found


def _begins(line: str) -> re.Match[str] | None:
    bare = line.lstrip(_INVISIBLE + " ")
    return next((found for pattern in _LINES if (found := pattern.match(bare))), None)


def _add(found: list[Message], when: str, body: str) -> None:
    if not when:
        return
    named = _NAMED.match(body.lstrip(_INVISIBLE))
    name, words = (named["name"].strip(_INVISIBLE + " "), named["words"] or "") if named else ("", body)
    sent = moment_in(when)
    found.append(Message(words.rstrip("\n").strip(_INVISIBLE), sender=name, sent=sent, sent_words="" if sent else when))
