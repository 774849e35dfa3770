"""Takes an Outlook message file (.msg) apart."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from io import BytesIO
from typing import Any, Final

import oxmsg
from oxmsg.recipient import Recipient

from imsa_desktop.documents.encodings import decoded
from imsa_desktop.documents.messages.dates import moment_in
from imsa_desktop.documents.messages.message import Attached, Message
from imsa_desktop.documents.messages.pasted import split_thread
from imsa_desktop.documents.messages.web_words import words_of_html

_SENDER_NAME, _SENDER_SMTP, _SENDER_ADDRESS, _SENT_FOR = 0x0C1A, 0x5D01, 0x0C1F, 0x0042
_HTML: Final = 0x1013
_CHARSET: Final = re.compile(rb"charset=[\"']?([\w-]{1,40})", re.IGNORECASE)


def messages_of_outlook(data: bytes) -> list[Message]:
    """The message and the letters quoted in it, the oldest first. Raises what the library raises on broken files."""
    found = oxmsg.Message.load(BytesIO(data))
    body = (_told(lambda: found.body, "") or "").replace("\r\n", "\n")
    if not body.strip():
        body = _words_of_page(_told(lambda: found.properties.binary_prop_value(_HTML), None) or b"")
    quoted = split_thread(body) if body.strip() else [Message("")]
    if quoted[-1].sender or quoted[-1].sent:
        quoted.append(Message(""))
    headers = {name.lower(): value for name, value in _told(lambda: found.message_headers, {}).items()}
    date = _told(lambda: found.sent_date, None)
    sent = date.isoformat(timespec="minutes") if date else moment_in(headers.get("date", ""))
    quoted[-1] = replace(
        quoted[-1],
        sender=headers.get("from") or _sender(found),
        recipients=headers.get("to") or "; ".join(_told(lambda: [_person(each) for each in found.recipients], [])),
        copies=headers.get("cc", ""),
        subject=_told(lambda: found.subject, "") or "",
        sent=sent,
        sent_words="" if sent else headers.get("date", ""),
        attachments=tuple(_attached(found)),
    )
    thread = (headers.get("references", "").split() or [headers.get("message-id", "")])[0]
    return [replace(each, thread=thread, subject=each.subject or quoted[-1].subject) for each in quoted]


def _words_of_page(html: bytes) -> str:
    declared = _CHARSET.search(html[:4_096])
    return words_of_html(decoded(html, declared[1].decode("ascii", "replace") if declared else None)) if html else ""


def _told(ask: Callable[[], Any], otherwise: Any) -> Any:
    """One property of the file; one that is broken costs itself and not the letter."""
    try:
        return ask()
    except Exception:  # the library meets broken properties with errors of many sorts
        return otherwise


def _sender(found: oxmsg.Message) -> str:
    """Name and address; the address inside one Exchange server ("/O=…") says nothing to anybody."""
    asked = (_SENDER_NAME, _SENDER_SMTP, _SENDER_ADDRESS, _SENT_FOR)
    name, smtp, address, sent_for = (_told(partial(found.properties.str_prop_value, each), "") or "" for each in asked)
    real = next((each for each in (smtp, address) if "@" in each), "")
    called = name.strip() or sent_for.strip()
    return f"{called} <{real}>" if called and real and called != real else real or called


def _person(recipient: Recipient) -> str:
    name, address = recipient.name or "", recipient.email_address or ""
    return f"{name} <{address}>" if name and "@" in address and name != address else name or address


def _attached(found: oxmsg.Message) -> Iterator[Attached]:
    for place, each in enumerate(_told(lambda: tuple(found.attachments), ()), 1):
        content = _told(partial(getattr, each, "file_bytes"), None)
        if content is not None:
            name = _told(partial(getattr, each, "file_name"), None) or f"attachment-{place}"
            yield Attached(name, _told(partial(getattr, each, "mime_type"), None) or "", content)
