"""Starts the process that reads files from outside, asks it for pages and messages, and never waits for it in vain."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from math import isfinite
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, Final, cast

import imsa_desktop
from imsa_desktop.documents.messages.message import Attached, Message, Thread
from imsa_desktop.documents.reading import wire
from imsa_desktop.documents.reading.page import (
    MOST_BYTES,
    MOST_PAGES,
    MOST_PIXELS,
    MOST_RATIO,
    PagePicture,
    PageWords,
    ReadPage,
    Unreadable,
)
from imsa_desktop.documents.reading.wire import COMMAND
from imsa_desktop.services.errors import FileUnreadable

__all__ = ["MOST_BYTES", "PagePicture", "PageWords", "Pages", "ReadPage", "read_messages"]

PATIENCE: Final = 15.0
"""Seconds that one answer may take before the process is ended."""

_MOST_ANSWER: Final = max(MOST_PIXELS * 3, MOST_BYTES) + 1024
_MOST_MESSAGES: Final = 20_000


class ReadingProcess:
    """One reading process. Calls block, one at a time; whatever goes wrong ends it and is a ``FileUnreadable``."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self._patience = patience
        self._late = False
        package = Path(imsa_desktop.__file__).resolve().parent
        frozen = bool(getattr(sys, "frozen", False))
        command = [sys.executable, COMMAND] if frozen else [sys.executable, "-s", "-m", "imsa_desktop", COMMAND]
        self._process = subprocess.Popen(  # noqa: S603  # reason: this very program, with words of our own
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=package.parent if not frozen else Path(sys.executable).parent,
            env=_environment(),
            start_new_session=True,
        )

    @property
    def alive(self) -> bool:
        """Whether it can be asked."""
        return self._process.poll() is None

    def ask(self, facts: dict[str, Any], data: bytes = b"") -> tuple[dict[str, Any], bytes]:
        """Send a packet and wait for the answer; raises :class:`FileUnreadable`."""
        source, target = self._process.stdout, self._process.stdin
        if source is None or target is None:
            raise FileUnreadable(Unreadable.GAVE_UP.value)
        try:
            with self._watched():
                wire.send(cast(BinaryIO, target), facts, data)
                answer, content = wire.receive(cast(BinaryIO, source), _MOST_ANSWER)
        except (wire.BrokenWire, OSError, ValueError):
            self.end()
            raise FileUnreadable((Unreadable.TOOK_TOO_LONG if self._late else Unreadable.GAVE_UP).value) from None
        if "error" in answer:
            raise FileUnreadable(str(answer["error"]))
        return answer, content

    @contextmanager
    def _watched(self) -> Iterator[None]:
        def too_late() -> None:
            self._late = True
            self._process.kill()

        watch = threading.Timer(self._patience, too_late)
        watch.daemon = True
        watch.start()
        try:
            yield
        finally:
            watch.cancel()

    def end(self) -> None:
        """End the process; harmless when it has ended."""
        self._process.kill()
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                with suppress(OSError):
                    stream.close()
        self._process.wait()


def _environment() -> dict[str, str]:
    """Nothing of ours; Windows starts no program without these two."""
    return {name: os.environ[name] for name in ("SYSTEMROOT", "WINDIR") if name in os.environ}


class Pages:
    """The pages of one file, made when they are looked at. May be used from one thread at a time."""

    def __init__(self, content: Callable[[], bytes], patience: float = PATIENCE) -> None:
        """Open the file that ``content`` gives; raises :class:`FileUnreadable` and what ``content`` raises."""
        self._content = content
        self._patience = patience
        self._process: ReadingProcess | None = None
        self._bad: dict[int, FileUnreadable] = {}
        self.kind = ""
        self.ratios: tuple[float, ...] = ()
        self.more_pages = 0
        self._opened()

    def _opened(self) -> ReadingProcess:
        """The process with the file open in it; one that had to be ended over a page is started again."""
        if self._process is not None and self._process.alive:
            return self._process
        self.close()
        data = self._content()
        if len(data) > MOST_BYTES:
            raise FileUnreadable(Unreadable.TOO_LARGE.value)
        process = ReadingProcess(self._patience)
        try:
            facts, _ = process.ask({"do": "open"}, data)
            self.kind, self.ratios, self.more_pages = _checked_opening(facts)
        except BaseException:
            process.end()
            raise
        self._process = process
        return process

    def __len__(self) -> int:
        """How many pages can be looked at."""
        return len(self.ratios)

    def page(self, number: int, width: int) -> ReadPage:
        """A page, from 0, so many pixels wide; raises :class:`FileUnreadable`, for a bad page without trying again."""
        if number in self._bad:
            raise self._bad[number]
        process = self._opened()
        try:
            return _checked_page(*process.ask({"do": "page", "number": number, "width": width}))
        except FileUnreadable as error:
            self._bad[number] = error
            raise

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.end()
            self._process = None

    def __enter__(self) -> Pages:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()


def read_messages(data: bytes, patience: float = 2 * PATIENCE) -> Thread:
    """The messages in a file or in copied words; raises :class:`FileUnreadable`."""
    if len(data) > MOST_BYTES:
        raise FileUnreadable(Unreadable.TOO_LARGE.value)
    process = ReadingProcess(patience)
    try:
        facts, content = process.ask({"do": "messages"}, data)
    finally:
        process.end()
    try:
        told = facts["messages"]
        if len(told) > _MOST_MESSAGES:
            raise FileUnreadable(Unreadable.TOO_LARGE.value)
        return Thread(_messages(told, content), str(facts["came_as"]), bool(facts["whole"]))
    except (KeyError, TypeError, ValueError) as error:
        raise FileUnreadable(Unreadable.GAVE_UP.value) from error


def _messages(told: list[dict[str, Any]], content: bytes) -> tuple[Message, ...]:
    found, at = [], 0
    for each in told:
        attached = []
        for name, media_type, size in each["attachments"]:
            if not 0 <= size <= len(content) - at:
                raise ValueError(size)
            attached.append(Attached(_words(name), _words(media_type), content[at : at + size]))
            at += size
        words = {
            name: _words(each[name])
            for name in ("words", "sender", "recipients", "copies", "subject", "sent_words", "thread")
        }
        sent = _words(each["sent"]) if each["sent"] is not None else None
        found.append(Message(**words, sent=sent, attachments=tuple(attached)))
    return tuple(found)


def _words(value: object) -> str:
    """Words as they can be kept: half characters, which no database takes, become marks of replacement."""
    if not isinstance(value, str):
        raise TypeError
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace").replace("\0", "")


def _checked_opening(facts: dict[str, Any]) -> tuple[str, tuple[float, ...], int]:
    kind, ratios, more = facts.get("kind"), facts.get("ratios"), facts.get("more")
    if kind not in ("pdf", "picture", "words") or not isinstance(ratios, list) or not isinstance(more, int):
        raise FileUnreadable(Unreadable.GAVE_UP.value)
    if not 0 < len(ratios) <= MOST_PAGES or not all(_is_ratio(each) for each in ratios):
        raise FileUnreadable(Unreadable.GAVE_UP.value)
    return kind, tuple(float(each) for each in ratios), max(0, more)


def _is_ratio(value: object) -> bool:
    return isinstance(value, int | float) and isfinite(value) and 0 <= value <= MOST_RATIO


def _checked_page(facts: dict[str, Any], content: bytes) -> ReadPage:
    try:
        if "paragraphs" in facts:
            return PageWords(tuple((bool(heading), _words(words)) for heading, words in facts["paragraphs"]))
        width, height, words = int(facts["width"]), int(facts["height"]), _words(facts["words"])
    except (KeyError, TypeError, ValueError) as error:
        raise FileUnreadable(Unreadable.GAVE_UP.value) from error
    if width < 1 or height < 1 or width * height * 3 != len(content):
        raise FileUnreadable(Unreadable.GAVE_UP.value)
    return PagePicture(width, height, content, words)
