"""Takes an Outlook message file (.msg) apart."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import oxmsg

from imsa_desktop.documents.encodings import decoded
from imsa_desktop.documents.messages.message import Attached, Message
from imsa_desktop.documents.messages.pasted import split_thread
from imsa_desktop.documents.messages.web_words import words_of_html


def messages_of_outlook(data: bytes) -> list[Message]:
    """The message and the letters quoted in it, the oldest first. Raises what the library raises on broken files."""
    found = oxmsg.Message.load(BytesIO(data))
    body = found.body or ""
    if not body.strip() and found.html_body:
        html = found.html_body
        body = words_of_html(html if isinstance(html, str) else decoded(html))
    quoted = split_thread(body.replace("\r\n", "\n")) if body.strip() else [Message("")]
    if quoted[-1].sender or quoted[-1].sent:
        quoted.append(Message(""))
    recipients = [
        f"{each.name} <{each.email_address}>" if each.name and each.email_address != each.name else each.email_address
        for each in found.recipients
    ]
    headers = {name.lower(): value for name, value in found.message_headers.items()}
    sent = found.sent_date.isoformat(timespec="minutes") if found.sent_date else None
    quoted[-1] = replace(
        quoted[-1],
        sender=found.sender or headers.get("from", ""),
        recipients=headers.get("to") or "; ".join(recipients),
        copies=headers.get("cc", ""),
        subject=found.subject or "",
        sent=sent,
        sent_words="" if sent else headers.get("date", ""),
        attachments=tuple(
            Attached(each.file_name or f"attachment-{place}", each.mime_type or "", each.file_bytes or b"")
            for place, each in enumerate(found.attachments, 1)
        ),
    )
    thread = (headers.get("references", "").split() or [headers.get("message-id", "")])[0]
    return [replace(each, thread=thread, subject=each.subject or quoted[-1].subject) for each in quoted]
