"""Decides where a sheet goes on to the next page: never inside a box or a table, never right under a heading.

A heading keeps at least what follows it; small sections can be kept together whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextFormat, QTextFrame

_BOLD = 600
_MOST_MOVES = 200
_LARGEST_SECTION = 0.45  # of a page; larger ones may break, or half a page would stay empty

_Part = Union[QTextFrame, QTextBlock]  # noqa: UP007  # reason: the binding's classes take no | at run time


def keep_together(document: QTextDocument, heading_pt: float, *, sections: bool) -> None:
    """Put page breaks into a document that has its page size.

    ``heading_pt`` is the size of its headings; with ``sections`` a small section is never parted at all.
    """
    for _ in range(_MOST_MOVES):
        if not _move_one(document, heading_pt, sections):
            return


@dataclass
class _Section:
    """A heading, where it stands, and how many parts have followed it."""

    heading: QTextBlock
    top: float
    parts: int = 0


def _move_one(document: QTextDocument, heading_pt: float, sections: bool) -> bool:
    """Find the first part that stands badly and put a page break before it; False when there is none."""
    layout, high = document.documentLayout(), document.pageSize().height()
    section: _Section | None = None
    at = document.rootFrame().begin()
    while not at.atEnd():
        frame, block = at.currentFrame(), at.currentBlock()
        part: _Part = frame if frame is not None else block
        box = layout.frameBoundingRect(frame) if frame is not None else layout.blockBoundingRect(block)
        if frame is None and _is_heading(block, heading_pt):
            section = _Section(block, box.top())
        elif section is not None:
            section.parts += 1
        pages = (_page(box.top(), high), int((box.bottom() - 1) // high))
        torn = box.height() < high and pages[0] != pages[1]
        if section is not None and section.parts:
            first = _page(section.top, high)
            small = box.bottom() - section.top < high * _LARGEST_SECTION
            keeps = section.parts == 1 or (sections and small)
            if keeps and first != pages[1] and _break_before(section.heading):
                return True
        if torn and _break_before(part):
            return True
        at += 1
    return False


def _page(top: float, high: float) -> int:
    """The page a part begins on; what a break has moved may stand a hair above its page."""
    return int((top + 1) // high)


def _is_heading(block: QTextBlock, heading_pt: float) -> bool:
    words = block.begin()
    if words.atEnd() or block.textList() is not None:
        return False
    written = words.fragment().charFormat()
    return written.fontWeight() >= _BOLD and written.fontPointSize() >= heading_pt - 0.1


def _break_before(part: _Part) -> bool:
    """Begin a page with this part; False where it begins one already."""
    before = QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore
    if isinstance(part, QTextFrame):
        form = part.frameFormat()
        if form.pageBreakPolicy() == before:
            return False
        form.setPageBreakPolicy(before)
        part.setFrameFormat(form)
        return True
    cursor = QTextCursor(part)
    written = cursor.blockFormat()
    if written.pageBreakPolicy() == before:
        return False
    written.setPageBreakPolicy(before)
    cursor.setBlockFormat(written)
    return True
