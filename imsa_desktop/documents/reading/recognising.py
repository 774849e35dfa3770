"""Tells by its first bytes what a file is; names lie, and a file called .pdf may be anything."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final


class FileKind(StrEnum):
    """What can be told apart."""

    PDF = "application/pdf"
    PNG = "image/png"
    JPEG = "image/jpeg"
    TIFF = "image/tiff"
    WEBP = "image/webp"
    BMP = "image/bmp"
    GIF = "image/gif"
    WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    OPEN_TEXT = "application/vnd.oasis.opendocument.text"
    OUTLOOK = "application/vnd.ms-outlook"
    EMAIL = "message/rfc822"
    HTML = "text/html"
    TEXT = "text/plain"
    UNKNOWN = "application/octet-stream"


PICTURES: Final = frozenset((FileKind.PNG, FileKind.JPEG, FileKind.TIFF, FileKind.WEBP, FileKind.BMP, FileKind.GIF))
_BEGINNINGS: Final = (
    (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
    (b"\xff\xd8\xff", FileKind.JPEG),
    (b"II*\0", FileKind.TIFF),
    (b"MM\0*", FileKind.TIFF),
    (b"GIF87a", FileKind.GIF),
    (b"GIF89a", FileKind.GIF),
)
_COMPOUND: Final = bytes.fromhex("d0cf11e0a1b11ae1")
_HEADER: Final = re.compile(rb"[A-Za-z][A-Za-z0-9-]{1,40}:[ \t]?[^\r\n]*\r?\n")
_ONLY_IN_MAIL: Final = frozenset((b"received", b"message-id", b"mime-version", b"return-path"))
_MAIL_HEADERS: Final = _ONLY_IN_MAIL | {b"from", b"date", b"subject", b"to"}
_LOOKED_AT: Final = 8_192
_HEADERS_END_BY: Final = 1_048_576  # what the servers on its way write above a mail, and thousands of recipients
_WORD_PART: Final = b"word/document.xml"
_OPEN_TEXT_MARK: Final = b"mimetypeapplication/vnd.oasis.opendocument.text"


def recognise(data: bytes) -> FileKind:
    """What kind of file these bytes are."""
    start = data[:_LOOKED_AT]
    for beginning, kind in _BEGINNINGS:
        if start.startswith(beginning):
            return kind
    if start.startswith(b"RIFF") and start[8:12] == b"WEBP":
        return FileKind.WEBP
    if start.startswith(b"BM") and len(data) > 26 and start[6:10] == bytes(4):
        return FileKind.BMP
    if start.startswith(b"PK\x03\x04"):
        return _of_archive(data)
    if start.startswith(_COMPOUND):
        return FileKind.OUTLOOK if "__properties_version1.0".encode("utf-16-le") in data else FileKind.UNKNOWN
    if b"%PDF-" in start[:1024]:  # last, because it need not stand at the very beginning
        return FileKind.PDF
    return _of_words(start, data[:_HEADERS_END_BY])


def _of_archive(data: bytes) -> FileKind:
    if _OPEN_TEXT_MARK in data[:200]:
        return FileKind.OPEN_TEXT
    return FileKind.WORD if _WORD_PART in data else FileKind.UNKNOWN


def _of_words(start: bytes, headers: bytes) -> FileKind:
    if start.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        return FileKind.TEXT
    strange = sum(byte < 9 or (13 < byte < 32 and byte != 27) for byte in start)
    if b"\0" in start or strange * 50 > len(start):
        return FileKind.UNKNOWN
    if _is_mail(headers):
        return FileKind.EMAIL
    if re.match(rb"\s*<(!doctype html|html|head|body)\b", start, re.IGNORECASE):
        return FileKind.HTML
    return FileKind.TEXT


def _is_mail(start: bytes) -> bool:
    """Whether it begins with a mail's headers: a pasted letter may begin with some of their words as well."""
    names: set[bytes] = set()
    at = 0
    while found := _HEADER.match(start, at):
        names.add(found[0].split(b":")[0].lower())
        at = found.end()
        while start[at : at + 1] in (b" ", b"\t"):  # the line before goes on
            at = start.find(b"\n", at) + 1 or len(start)
    ended = start[at : at + 1] in (b"\r", b"\n", b"")
    return ended and len(names & _MAIL_HEADERS) >= 3 and bool(names & _ONLY_IN_MAIL or {b"from", b"date"} <= names)
