"""Turns bytes of any encoding into words without losing one; what is said of the encoding is only a first guess."""

from __future__ import annotations

import codecs
from typing import Final

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ONLY_SEVEN_BITS: Final = frozenset(("ascii", "us-ascii", "646"))


def decoded(data: bytes, declared: str | None = None) -> str:
    """The words in ``data``: by its mark, as declared, as UTF-8, as Windows writes; at last byte by byte."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            marked = _tried(data, encoding)
            if marked is not None:
                return _with_one_sort_of_line(marked)
    for guess in (declared, "utf-8", "cp1252"):
        encoding = guess or ""
        if encoding and not (encoding.lower() in _ONLY_SEVEN_BITS and not data.isascii()):
            found = _tried(data, encoding)
            if found is not None:
                return _with_one_sort_of_line(found)
    return _with_one_sort_of_line(data.decode("latin-1"))


def _tried(data: bytes, encoding: str) -> str | None:
    try:
        info = codecs.lookup(encoding.strip().strip("\"'"))
        found = info.decode(data)[0]
    except (LookupError, UnicodeError, ValueError, TypeError):
        return None
    return found if isinstance(found, str) else None


def _with_one_sort_of_line(words: str) -> str:
    return words.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
