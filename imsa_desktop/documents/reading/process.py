"""Is the reading process: takes one file, gives back its pages or its messages, and knows nothing else.

It is started by :mod:`imsa_desktop.services.reading` as a hidden command of the same program, without an environment.
Packets (:mod:`.wire`) come and go on standard input and output: ``open`` with a file → how many pages; ``page`` → that
page; ``messages`` with a file → the messages in it, what was attached behind one another.
"""

from __future__ import annotations

import sys
from typing import Any, BinaryIO, Final

from imsa_desktop.documents.messages.message import Message, Thread
from imsa_desktop.documents.messages.taking_apart import take_apart
from imsa_desktop.documents.reading import confinement, pictures, wire
from imsa_desktop.documents.reading.opening import open_pages
from imsa_desktop.documents.reading.page import MOST_BYTES, CannotRead, PagePicture, Readable, Unreadable

_TOO_DEEP: Final = 400


def main() -> int:
    """Serve packets until the other side goes; returns the exit code."""
    source, target = sys.stdin.buffer, sys.stdout.buffer
    _load_everything()
    confinement.confine()
    serve(source, target)
    return 0


def _load_everything() -> None:
    """Bring in what would be loaded when first used: later no file can be opened any more."""
    import encodings as codecs
    import encodings.idna
    import importlib
    import pkgutil

    pictures.prepare()
    for module in pkgutil.iter_modules(codecs.__path__):
        if module.name not in ("mbcs", "oem", "cp65001"):  # of another system
            importlib.import_module(f"encodings.{module.name}")
    for name in ("message", "parser", "policy", "headerregistry", "_header_value_parser", "generator"):
        importlib.import_module(f"email.{name}")
    importlib.import_module("oxmsg.attachment")
    importlib.import_module("oxmsg.recipient")
    assert encodings.idna is not None
    sys.setrecursionlimit(_TOO_DEEP * 2)


def serve(source: BinaryIO, target: BinaryIO) -> None:
    """Answer packets until there are no more."""
    opened: Readable | None = None
    while True:
        try:
            asked, data = wire.receive(source, MOST_BYTES)
        except wire.BrokenWire:
            return
        confinement.allow_time()
        try:
            if asked.get("do") == "open":
                opened = open_pages(data)
                facts: dict[str, Any] = {"kind": opened.kind, "ratios": opened.ratios, "more": opened.more_pages}
                content = b""
            elif asked.get("do") == "page" and opened is not None:
                facts, content = _page(opened, int(asked["number"]), int(asked["width"]))
            elif asked.get("do") == "messages":
                facts, content = _messages(take_apart(data))
            else:
                return
        except CannotRead as error:
            facts, content = {"error": error.why.value}, b""
        except MemoryError:
            facts, content = {"error": Unreadable.TOO_LARGE.value}, b""
        except Exception:  # whatever a broken file does to a library: the other side is told that it could not be read
            facts, content = {"error": Unreadable.DAMAGED.value}, b""
        wire.send(target, facts, content)


def _page(opened: Readable, number: int, width: int) -> tuple[dict[str, Any], bytes]:
    page = opened.page(number, width)
    if isinstance(page, PagePicture):
        return {"width": page.width, "height": page.height, "words": page.words}, page.pixels
    return {"paragraphs": page.paragraphs}, b""


def _messages(thread: Thread) -> tuple[dict[str, Any], bytes]:
    told = [_told(each) for each in thread.messages]
    content = b"".join(each.content for message in thread.messages for each in message.attachments)
    return {"messages": told, "came_as": thread.came_as, "whole": thread.whole}, content


def _told(message: Message) -> dict[str, Any]:
    return {
        "words": message.words,
        "sender": message.sender,
        "recipients": message.recipients,
        "copies": message.copies,
        "subject": message.subject,
        "sent": message.sent,
        "sent_words": message.sent_words,
        "thread": message.thread,
        "attachments": [[each.name, each.media_type, len(each.content)] for each in message.attachments],
    }
