"""Makes pages of words: plain text, and the paragraphs of word processors' files. No macro, no link, no picture."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable
from io import BytesIO
from typing import Final
from xml.parsers import expat

from imsa_desktop.documents.encodings import decoded
from imsa_desktop.documents.reading.page import MOST_PAGES, CannotRead, PageWords, Unreadable

_A_PAGE: Final = 2_400  # characters
_MOST_XML: Final = 24 * 1024 * 1024
_MOST_TEXT: Final = 16 * 1024 * 1024
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, EOFError, ValueError)
_WORD_PARTS: Final = ("word/document.xml", "word/footnotes.xml", "word/endnotes.xml")


class WordPages:
    """Paragraphs, parted into pages of a sheet's length."""

    kind = "words"

    def __init__(self, paragraphs: Iterable[tuple[bool, str]]) -> None:
        pages = _parted(paragraphs)
        self._pages = pages[:MOST_PAGES]
        self.more_pages = max(0, len(pages) - MOST_PAGES)
        self.ratios = (0.0,) * len(self._pages)

    def page(self, number: int, width: int) -> PageWords:
        """A page; words are laid out by whoever shows them, so the width does not matter."""
        del width
        return PageWords(tuple(self._pages[number]))


def _parted(paragraphs: Iterable[tuple[bool, str]]) -> list[list[tuple[bool, str]]]:
    pages: list[list[tuple[bool, str]]] = [[]]
    room = _A_PAGE
    for heading, words in paragraphs:
        while True:
            if room < min(len(words), 200) and pages[-1]:
                pages.append([])
                room = _A_PAGE
            part = words if len(words) <= room else words[: words.rfind(" ", 0, room) + 1 or room]
            pages[-1].append((heading, part))
            room -= max(len(part), 60)
            words = words[len(part) :]
            if not words:
                break
            room = 0
    return pages


def text_pages(data: bytes) -> WordPages:
    """Pages of a plain text."""
    if len(data) > _MOST_TEXT:
        raise CannotRead(Unreadable.TOO_LARGE)
    return WordPages((False, line) for line in decoded(data).splitlines())


def word_pages(data: bytes) -> WordPages:
    """Pages of a Word file (.docx)."""
    found: list[tuple[bool, str]] = []
    for part in _parts(data, _WORD_PARTS, needed=1):
        found += _Paragraphs("p", "t", {"tab": "\t", "br": "\n", "cr": "\n"}, skip=("delText", "instrText")).of(part)
    return WordPages(found)


def open_text_pages(data: bytes) -> WordPages:
    """Pages of an OpenDocument text (.odt)."""
    (part,) = _parts(data, ("content.xml",), needed=1)
    breaks = {"tab": "\t", "line-break": "\n", "s": " "}
    return WordPages(_Paragraphs("p", None, breaks, heading="h", skip=("tracked-changes",)).of(part))


def _parts(data: bytes, names: tuple[str, ...], *, needed: int) -> list[bytes]:
    """The named parts of an archive; what each says of its own size is not believed."""
    found: list[bytes] = []
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            for name in names:
                try:
                    with archive.open(name) as part:
                        content = part.read(_MOST_XML + 1)
                except KeyError:
                    continue
                if len(content) > _MOST_XML:
                    raise CannotRead(Unreadable.TOO_LARGE)
                found.append(content)
    except _BROKEN as error:
        raise CannotRead(Unreadable.DAMAGED) from error
    if len(found) < needed:
        raise CannotRead(Unreadable.DAMAGED)
    return found


class _Paragraphs:
    """Reads the paragraphs out of one XML part; a part that declares entities is refused, they only serve bombs."""

    def __init__(
        self, paragraph: str, run: str | None, breaks: dict[str, str], *, heading: str = "", skip: tuple[str, ...] = ()
    ) -> None:
        self._paragraph, self._run, self._heading = paragraph, run, heading
        self._breaks, self._skip = breaks, skip
        self._found: list[tuple[bool, str]] = []
        self._words: list[str] = []
        self._inside = 0  # paragraphs begun and not ended
        self._in_run = 0
        self._skipping = 0
        self._is_heading = False

    def of(self, xml: bytes) -> list[tuple[bool, str]]:
        """The paragraphs in their order; raises :class:`CannotRead`."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.EntityDeclHandler = _refuse_entities
        parser.ExternalEntityRefHandler = lambda *_: 0
        try:
            parser.Parse(xml, True)
        except expat.ExpatError as error:
            raise CannotRead(Unreadable.DAMAGED) from error
        return self._found

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        own = name.rpartition(" ")[2]
        if own in self._skip:
            self._skipping += 1
        elif own in (self._paragraph, self._heading):
            if not self._inside:
                self._words, self._is_heading = [], own == self._heading
            self._inside += 1
        elif own == "pStyle" and any("eading" in each or each == "Title" for each in attributes.values()):
            self._is_heading = True
        elif own == self._run:
            self._in_run += 1
        elif own in self._breaks and self._inside:
            self._words.append(self._breaks[own])

    def _end(self, name: str) -> None:
        own = name.rpartition(" ")[2]
        if own in self._skip:
            self._skipping -= 1
        elif own in (self._paragraph, self._heading):
            self._inside -= 1
            if not self._inside:
                self._found.append((self._is_heading, "".join(self._words)))
            else:
                self._words.append("\n")  # a paragraph in a box within another
        elif own == self._run:
            self._in_run -= 1

    def _characters(self, words: str) -> None:
        if self._inside and not self._skipping and (self._run is None or self._in_run):
            self._words.append(words)


def _refuse_entities(*_: object) -> None:
    raise CannotRead(Unreadable.DAMAGED)
