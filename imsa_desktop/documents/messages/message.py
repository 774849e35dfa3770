"""Says what one message is once it was taken out of a mail, a thread or a chat."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

_ADDRESS: Final = re.compile(r"[\w.+'-]+@[\w-]+(?:\.[\w-]+)+")


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that came with a message."""

    name: str  # as it was called there; never used as a path
    media_type: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Message:
    """One message, word for word."""

    words: str
    sender: str = ""
    recipients: str = ""
    copies: str = ""
    subject: str = ""
    sent: str | None = None  # ISO 8601 to the minute; with an offset only where one was said
    sent_words: str = ""  # as it was written, where it was not understood, or says more than a time
    attachments: tuple[Attached, ...] = ()
    thread: str = ""  # what ties the messages of one thread together

    @property
    def fingerprint(self) -> str:
        """The same message has the same one, however it came: SHA-256 of who, when to the minute, and the words."""
        told = "\0".join((who(self.sender), (self.sent or self.sent_words)[:16], plainly(self.words)))
        return sha256(told.encode("utf-8", "surrogatepass")).hexdigest()


@dataclass(frozen=True, slots=True)
class Thread:
    """What was found: messages, the oldest first, what they came as, and whether parts were not understood."""

    messages: tuple[Message, ...]
    came_as: str  # codes of the field "How it came here": "email", "outlook", "pasted", "export"
    whole: bool = False  # nothing could be told apart: it was kept in one piece


def addresses(words: str) -> list[str]:
    """The e-mail addresses in some words, in lower case."""
    return [each.lower() for each in _ADDRESS.findall(words)]


def who(sender: str) -> str:
    """The address of a sender, or the name in plain letters."""
    found = addresses(sender)
    return found[0] if found else plainly(sender)


def plainly(words: str) -> str:
    """Words without marks of quoting, gaps and capitals: alike for two copies of one text."""
    return " ".join(re.sub(r"(?m)^[ \t]*(?:>[ \t]?)+", "", words).split()).casefold()
