"""Makes small papers for the practice cases: a letter as PDF, a receipt as a scanned picture, an e-mail.

They are made by a few lines of code, so that no file of anybody's is shipped and no parser of files is loaded.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from textwrap import wrap
from typing import Any, Final

from imsa_desktop.services.made_up.dots import DOTS, HIGH, WIDE

_PAGE: Final = (595, 842)
_LEFT, _TOP, _LINE, _SIZE = 72, 760, 17, 11.5
_CHARACTERS: Final = 82  # of a line, at most
_PIXEL: Final = 5  # of the scan, for one dot of the till's printer
_EDGE: Final = 8  # dots of white paper round the print
_PAPER, _INK, _SHADE = 0xF4, 0x3A, 0xDC


class PaperUnknown(ValueError):
    """A paper that is told in a way nothing can be made of."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What was made: the name a file of it would have, and its bytes."""

    name: str
    content: bytes


def made_paper(told: Mapping[str, Any], now: datetime) -> Paper:
    """Make the paper that is told: ``paper`` says which, ``name`` what the file is called, ``lines`` what it says.

    Raises :class:`PaperUnknown`.
    """
    maker = _MAKERS.get(str(told.get("paper")))
    if maker is None:
        raise PaperUnknown(f"no paper is called {told.get('paper')}")
    return Paper(str(told["name"]), maker(told, now))


def letter(lines: Sequence[str]) -> bytes:
    """A letter of one page as PDF; its words are of Western Europe, since no font goes along."""
    try:
        words = [_shown(part) for each in lines for part in wrap(each, _CHARACTERS) or [""]]
    except UnicodeEncodeError as error:
        raise PaperUnknown(f"a letter without a font cannot say {error.object!r}") from error
    moves = b"".join(b"(%b) Tj 0 -%d Td\n" % (each, _LINE) for each in words)
    content = b"BT /F1 %b Tf %d %d Td\n%b ET" % (str(_SIZE).encode(), _LEFT, _TOP, moves)
    return _pdf(
        (
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %d %d] /Contents 4 0 R"
            b" /Resources << /Font << /F1 5 0 R >> >> >>" % _PAGE,
            b"<< /Length %d >>\nstream\n%b\nendstream" % (len(content), content),
            b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        )
    )


def _shown(line: str) -> bytes:
    plain = line.encode("cp1252")
    return plain.replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")


def _pdf(objects: Sequence[bytes]) -> bytes:
    """A PDF file of these objects, the first of them its root, with the table of where they stand."""
    made, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % each for each in places)
    made += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(made)


def receipt(lines: Sequence[str]) -> bytes:
    """A till receipt as a scanner shows it: a grey picture (PNG), a shadow along one edge."""
    across = max(map(len, lines)) * (WIDE + 1) + 2 * _EDGE
    rows: list[list[int]] = [[0] * across for _ in range(_EDGE)]
    for line in lines:
        dots = [_glyph(each) for each in line.upper()]
        for height in range(HIGH):
            inked = [bit for glyph in dots for bit in (*(column >> height & 1 for column in glyph), 0)]
            rows.append([0] * _EDGE + inked + [0] * (across - _EDGE - len(inked)))
        rows += [[0] * across for _ in range(3)]
    rows += [[0] * across for _ in range(_EDGE)]
    return _png([_scanned(row) for row in rows for _ in range(_PIXEL)], across * _PIXEL)


def _glyph(letter_: str) -> tuple[int, ...]:
    try:
        return DOTS[letter_]
    except KeyError:
        raise PaperUnknown(f"the till cannot print {letter_!r}") from None


def _scanned(dots: Sequence[int]) -> bytes:
    shadow = _PIXEL * _EDGE // 2
    grey = bytes(_INK if dot else _PAPER for dot in dots for _ in range(_PIXEL))
    return bytes((_SHADE,)) * shadow + grey[shadow:]


def _png(rows: Sequence[bytes], width: int) -> bytes:
    def part(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", width, len(rows), 8, 0, 0, 0, 0)
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows))
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", pixels) + part(b"IEND", b"")


def _email(told: Mapping[str, Any], now: datetime) -> bytes:
    """An e-mail with its headers; ``attached`` are the lines of a letter that came with it."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = told["from"], told["to"], told["subject"]
    made["Date"] = format_datetime(now + timedelta(days=int(told["days"])))
    made["Message-ID"] = f"<{told['name'].partition('.')[0]}@example.org>"
    made.set_content("\n".join(told["lines"]) + "\n")
    if told.get("attached"):
        made.add_attachment(letter(told["attached"]), maintype="application", subtype="pdf", filename="letter.pdf")
    return made.as_bytes()


_MAKERS: Final[Mapping[str, Callable[[Mapping[str, Any], datetime], bytes]]] = {
    "letter": lambda told, _: letter(told["lines"]),
    "receipt": lambda told, _: receipt(told["lines"]),
    "email": _email,
}
