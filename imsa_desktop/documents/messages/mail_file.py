"""Takes an e-mail file (.eml) apart: headers, words, what was attached; then the letters quoted in it."""

from __future__ import annotations

import email.policy
import email.utils
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage
from email.message import Message as AnyMessage
from email.parser import BytesParser
from typing import Final

from imsa_desktop.documents.encodings import decoded
from imsa_desktop.documents.messages.dates import moment_in
from imsa_desktop.documents.messages.message import Attached, Message
from imsa_desktop.documents.messages.pasted import split_thread
from imsa_desktop.documents.messages.web_words import words_of_html

_MOST_PARTS: Final = 500
_MOST_DEPTH: Final = 30
_ENOUGH_OF_PLAIN: Final = 0.2
"""A plain part with less than this of the HTML part's words only says that there is HTML."""


def messages_of_mail(data: bytes) -> list[Message]:
    """The mail and the letters quoted in it, the oldest first."""
    mail = BytesParser(EmailMessage, policy=email.policy.default).parsebytes(data)
    body, attached = _taken_apart(mail)
    quoted = split_thread(body) if body.strip() else [Message(body)]
    top = quoted[-1]
    if top.sender or top.sent:
        # the mail has no words of its own above the first letter that it passes on
        quoted.append(Message(""))
        top = quoted[-1]
    said = _header(mail, "date")
    sent = _date(said)
    quoted[-1] = replace(
        top,
        sender=_header(mail, "from"),
        recipients=_header(mail, "to"),
        copies=_header(mail, "cc"),
        subject=_header(mail, "subject"),
        sent=sent,
        sent_words="" if sent else said,
        attachments=tuple(attached),
    )
    thread = (_header(mail, "references").split() or [_header(mail, "in-reply-to") or _header(mail, "message-id")])[0]
    return [replace(each, thread=thread, subject=each.subject or quoted[-1].subject) for each in quoted]


def _header(mail: AnyMessage, name: str) -> str:
    """A header in words; one that is not written as it should be is given as it stands."""
    try:
        return " ".join(str(mail.get(name, "")).split())
    except Exception:  # the library meets malformed headers with errors of many sorts, and none may cost the letter
        raw = next((value for key, value in mail.raw_items() if key.lower() == name), "")
        return " ".join(str(raw).encode("utf-8", "replace").decode("utf-8").split())


def _date(said: str) -> str | None:
    try:
        return email.utils.parsedate_to_datetime(said).isoformat(timespec="minutes")
    except (ValueError, TypeError, IndexError, OverflowError):
        return moment_in(said)


def _taken_apart(mail: AnyMessage) -> tuple[str, list[Attached]]:
    plain: list[str] = []
    html: list[str] = []
    attached: list[Attached] = []
    for part in _leaves(mail, 0):
        kind = part.get_content_type()
        named = _name_of(part)
        if kind in ("text/plain", "text/html") and not named and part.get_content_disposition() != "attachment":
            charset = part.get_param("charset")
            words = decoded(_payload(part), charset if isinstance(charset, str) else None)
            (plain if kind == "text/plain" else html).append(words)
        elif (content := _payload(part)) or not part.is_multipart():
            attached.append(Attached(named or _default_name(kind, len(attached)), kind, content))
    own, other = "\n".join(plain).strip("\n"), "\n".join(words_of_html(each) for each in html).strip("\n")
    return (own if len(own) >= _ENOUGH_OF_PLAIN * len(other) else other), attached


def _leaves(part: AnyMessage, depth: int, seen: list[int] | None = None) -> Iterator[AnyMessage]:
    seen = seen if seen is not None else [0]
    if part.is_multipart() and part.get_content_maintype() == "multipart" and depth < _MOST_DEPTH:
        for each in part.get_payload():
            if isinstance(each, AnyMessage):
                yield from _leaves(each, depth + 1, seen)
    elif seen[0] < _MOST_PARTS:
        seen[0] += 1
        yield part


def _payload(part: AnyMessage) -> bytes:
    """The bytes of a part, however it was wrapped; what cannot be unwrapped stays as it came."""
    if part.is_multipart():
        try:
            return b"\r\n".join(each.as_bytes() for each in part.get_payload() if isinstance(each, AnyMessage))
        except (
            Exception
        ):  # a mail within the mail that cannot be written out again; the whole mail is kept beside it as it came
            return b""
    try:
        found = part.get_payload(decode=True)
    except Exception:
        found = None
    if isinstance(found, bytes):
        return found
    return str(part.get_payload()).encode("utf-8", "surrogateescape")


def _name_of(part: AnyMessage) -> str:
    try:
        return part.get_filename() or ""
    except Exception:  # as with headers: a name that is not written well costs the name only
        return ""


def _default_name(kind: str, place: int) -> str:
    ending = {"message/rfc822": ".eml", "text/calendar": ".ics", "text/html": ".html", "text/plain": ".txt"}
    return f"{kind.partition('/')[0]}-{place + 1}{ending.get(kind, '')}"
