"""Says what a page is once it can be shown, what a readable file offers, and why one cannot be read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Protocol, TypeAlias

MOST_BYTES: Final = 96 * 1024 * 1024
"""The largest file that is shown inside the program."""

MOST_PAGES: Final = 2_000
"""Pages of one file that are shown; what stands behind them is said to be there."""

MOST_PIXELS: Final = 24_000_000
"""Pixels of one page as it is shown: A4 at about 500 dots an inch."""

MOST_CHARACTERS: Final = 40_000
"""Characters of one page's words."""

MOST_RATIO: Final = 8.0
"""How much longer than wide (or wider than long) a page may be shown."""


class Unreadable(StrEnum):
    """Why a file, or a page of it, cannot be shown here."""

    DAMAGED = "damaged"
    EMPTY = "empty"
    LOCKED = "locked"  # it wants a password
    TOO_LARGE = "too_large"
    UNKNOWN_KIND = "unknown_kind"
    TOOK_TOO_LONG = "took_too_long"  # given by whoever waited
    GAVE_UP = "gave_up"  # the reading process came to its limits, or broke


class CannotRead(Exception):
    """A file or a page of it that cannot be shown here."""

    def __init__(self, why: Unreadable) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as pixels: rows from the top, three bytes (red, green, blue) a pixel, no gaps; and the words on it."""

    width: int
    height: int
    pixels: bytes
    words: str = ""


@dataclass(frozen=True, slots=True)
class PageWords:
    """A page of words alone: paragraphs in their order; one that begins a part is marked."""

    paragraphs: tuple[tuple[bool, str], ...]  # (is a heading, words)


ReadPage: TypeAlias = PagePicture | PageWords


class Readable(Protocol):
    """A file whose pages can be made one by one."""

    kind: str  # "pdf", "picture", "words"
    ratios: tuple[float, ...]  # height by width of every page; of words 0
    more_pages: int  # pages that there are beyond those

    def page(self, number: int, width: int) -> ReadPage:
        """The page of that number, from 0, that many pixels wide; raises :class:`CannotRead`."""
        ...


def kept_ratio(width: float, height: float) -> float:
    """Height by width within what can be shown; a page that says nothing sensible is taken for A4."""
    if not (0.01 < width < 1e6 and 0.01 < height < 1e6):
        return 1.4142
    return min(MOST_RATIO, max(1 / MOST_RATIO, height / width))


def fitting_width(width: int, ratio: float) -> int:
    """The width asked for, or the most with which a page of that shape stays within its pixels."""
    return max(1, min(width, int((MOST_PIXELS / ratio) ** 0.5)))
