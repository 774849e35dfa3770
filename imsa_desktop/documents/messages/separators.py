"""Finds the lines at which a quoted letter begins, as mail programs and telephones write them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from imsa_desktop.documents.messages.dates import moment_in

_LABELS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("from", "von", "de"), "sender"),
    **dict.fromkeys(("sent", "date", "gesendet", "datum", "envoyé", "envoye"), "sent"),
    **dict.fromkeys(("to", "an", "à", "a"), "recipients"),
    **dict.fromkeys(("cc", "kopie", "copie"), "copies"),
    **dict.fromkeys(("subject", "betreff", "objet", "re"), "subject"),
    **dict.fromkeys(("importance", "reply-to", "bcc", "attachments", "wichtigkeit", "anlagen", "priorité"), "other"),
}
_LABELLED: Final = re.compile(
    r"^[ \t]*\*{0,2}(?P<label>[^\W\d_][^\W\d_-]*(?:-[Tt]o)?)[ \u00a0]?:\*{0,2}[ \t\u00a0]*(?P<value>.*)$"
)
_RULE: Final = re.compile(
    r"^[ \t]*(?:-{2,}[ ]*(?:original(?: message|nachricht)?|ursprüngliche nachricht|weitergeleitete nachricht|"
    r"message (?:d'origine|d’origine|original|transféré)|forwarded message|original message|"
    r"nachricht|reply message)[ ]*-{2,}|_{20,}|begin forwarded message:|"
    r"anfang der weitergeleiteten nachricht:|début du message (?:transféré|réexpédié)[ \u00a0]?:)[ \t]*$",
    re.IGNORECASE,
)
_WROTE: Final = (
    re.compile(
        r"^[ \t]*On\b(?P<sent>.{6,90}?)[,\s]+(?P<sender>[^,]{1,160}?)\s+wrote:[ \t]*$", re.IGNORECASE | re.DOTALL
    ),
    re.compile(r"^[ \t]*Am\b(?P<sent>.{6,90}?)\s+schrieb\s+(?P<sender>.{1,160}?):[ \t]*$", re.IGNORECASE | re.DOTALL),
    re.compile(
        r"^[ \t]*Le\b(?P<sent>.{6,90}?)[,\s]+(?P<sender>[^,]{1,160}?)\s+a écrit[ \u00a0\u202f]?:[ \t]*$",
        re.IGNORECASE | re.DOTALL,
    ),
)
_WROTE_BEGINS: Final = re.compile(r"^[ \t]*(?:On|Am|Le)\b", re.IGNORECASE)
_MOST_WROTE_LINES: Final = 4
_MOST_HEADER_LINES: Final = 14


@dataclass(frozen=True, slots=True)
class Separator:
    """A quoted letter begins: which lines say so, and what they say."""

    first: int  # line
    after: int  # the line its words begin at
    said: Mapping[str, str]  # "sender", "recipients", "copies", "subject", "sent"
    lines: tuple[str, ...]  # as they were


def separator_at(lines: Sequence[str], at: int) -> Separator | None:
    """The separator that begins at that line, if one does."""
    if _RULE.match(lines[at]):
        below = at + 1
        while below < len(lines) and not lines[below].strip() and below - at < 3:
            below += 1
        found = _labelled(lines, below, needed=1) if below < len(lines) else None
        return Separator(at, found.after, found.said, tuple(lines[at : found.after])) if found else None
    return _labelled(lines, at, needed=2) or _wrote(lines, at)


def _labelled(lines: Sequence[str], at: int, needed: int) -> Separator | None:
    """A block of ``From: … Sent: … To: … Subject: …``; begins with the sender or the day, and names both or more."""
    said: dict[str, str] = {}
    line, last = at, ""
    while line < len(lines) and line - at < _MOST_HEADER_LINES:
        found = _LABELLED.match(lines[line])
        label = _LABELS.get(found["label"].lower()) if found else None
        if found and label:
            if label in said:
                break
            said[label] = found["value"].strip()
            last = label
        elif last in ("recipients", "copies") and lines[line].startswith((" ", "\t")) and lines[line].strip():
            said[last] += " " + lines[line].strip()
        else:
            break
        line += 1
    if "sender" not in said or len(said) < needed + 1 or not ({"sent", "recipients", "subject"} & said.keys()):
        return None
    if needed == 2 and "sent" not in said:
        return None
    return Separator(at, line, said, tuple(lines[at:line]))


def _wrote(lines: Sequence[str], at: int) -> Separator | None:
    """``On Mon, 12 Oct 2026 at 14:03, Name <a@b> wrote:``, broken over a few lines or not."""
    if not _WROTE_BEGINS.match(lines[at]):
        return None
    for many in range(1, _MOST_WROTE_LINES + 1):
        taken = lines[at : at + many]
        if len(taken) < many or (many > 1 and not taken[-1].strip()):
            return None
        joined = " ".join(each.strip() for each in taken)
        if not joined.rstrip().endswith(":"):
            continue
        for pattern in _WROTE:
            found = pattern.match(joined)
            if found and moment_in(found["sent"]):
                said = _name_from(found["sent"].strip(" ,"), found["sender"].strip(" ,"))
                return Separator(at, at + many, said, tuple(taken))
    return None


def _name_from(sent: str, sender: str) -> dict[str, str]:
    """Tell the time from the name where no comma stands between: the time may have slipped into the name's part."""
    found = re.match(
        r"^(?:(?:at|um|à)\s+)?(\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:\s*[ap]\.?m\.?)?(?:\s*uhr)?)\s+(.+)$",
        sender,
        re.IGNORECASE,
    )
    if found:
        sent, sender = f"{sent} {found[1]}", found[2]
    return {"sent": sent, "sender": sender}
