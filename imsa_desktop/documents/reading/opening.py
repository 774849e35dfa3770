"""Opens a file as pages, whatever kind it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from imsa_desktop.casework.calendar_words import write_moment
from imsa_desktop.documents.encodings import decoded
from imsa_desktop.documents.messages.message import Message
from imsa_desktop.documents.messages.taking_apart import take_apart
from imsa_desktop.documents.messages.web_words import words_of_html
from imsa_desktop.documents.reading.page import MOST_BYTES, CannotRead, Readable, Unreadable
from imsa_desktop.documents.reading.pdf import PdfPages
from imsa_desktop.documents.reading.pictures import PicturePages
from imsa_desktop.documents.reading.recognising import PICTURES, FileKind, recognise
from imsa_desktop.documents.reading.words import WordPages, open_text_pages, text_pages, word_pages


def open_pages(data: bytes) -> Readable:
    """The pages of a file; raises :class:`CannotRead`."""
    if len(data) > MOST_BYTES:
        raise CannotRead(Unreadable.TOO_LARGE)
    if not data:
        raise CannotRead(Unreadable.EMPTY)
    opener = _OPENERS.get(recognise(data))
    if opener is None:
        raise CannotRead(Unreadable.UNKNOWN_KIND)
    return opener(data)


def _html_pages(data: bytes) -> WordPages:
    return WordPages((False, line) for line in words_of_html(decoded(data)).splitlines())


def _mail_pages(data: bytes) -> WordPages:
    return WordPages(line for message in take_apart(data).messages for line in _lines_of(message))


def _lines_of(message: Message) -> list[tuple[bool, str]]:
    lines = [(True, message.subject or "–")]
    for label, words in (
        ("From", message.sender),
        ("To", message.recipients),
        ("Cc", message.copies),
        ("Sent", write_moment(message.sent) if message.sent else message.sent_words),
        ("Attached", ", ".join(each.name for each in message.attachments)),
    ):
        if words:
            lines.append((False, f"{label}: {words}"))
    return [*lines, (False, ""), *((False, line) for line in message.words.splitlines()), (False, "")]


_OPENERS: Final[Mapping[FileKind, Callable[[bytes], Readable]]] = {
    FileKind.PDF: PdfPages,
    **dict.fromkeys(PICTURES, PicturePages),
    FileKind.WORD: word_pages,
    FileKind.OPEN_TEXT: open_text_pages,
    FileKind.EMAIL: _mail_pages,
    FileKind.OUTLOOK: _mail_pages,
    FileKind.HTML: _html_pages,
    FileKind.TEXT: text_pages,
}
