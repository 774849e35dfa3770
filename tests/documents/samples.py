"""Makes files to be read, sound ones and hostile ones; nothing here was ever anybody's."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

import pypdfium2
from PIL import Image

_WORD_NAMES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def pdf(pages: int = 1, size: tuple[float, float] = (595, 842)) -> bytes:
    made = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        made.new_page(*size)
    told = io.BytesIO()
    made.save(told)
    return told.getvalue()


def written_pdf(objects: dict[int, str], root: int = 1) -> bytes:
    """A PDF file of these objects, with a table of where they stand."""
    told = io.BytesIO()
    told.write(b"%PDF-1.7\n")
    places = {}
    for number, body in objects.items():
        places[number] = told.tell()
        told.write(f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1"))
    start = told.tell()
    told.write(f"xref\n0 {max(objects) + 1}\n0000000000 65535 f \n".encode())
    for number in range(1, max(objects) + 1):
        told.write(f"{places.get(number, 0):010d} 00000 {'n' if number in places else 'f'} \n".encode())
    told.write(f"trailer\n<< /Size {max(objects) + 1} /Root {root} 0 R >>\nstartxref\n{start}\n%%EOF".encode())
    return told.getvalue()


def pdf_with_words(words: str) -> bytes:
    content = f"BT /F1 24 Tf 72 720 Td ({words}) Tj ET"
    return written_pdf(
        {
            1: "<< /Type /Catalog /Pages 2 0 R >>",
            2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            " /Resources << /Font << /F1 5 0 R >> >> >>",
            4: f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
            5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        }
    )


def pdf_that_never_ends(levels: int = 12, times: int = 12) -> bytes:
    """A page that draws a form twelve times, which draws another twelve times, and so on: 12 to the 12th drawings."""
    objects = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        " /Resources << /XObject << /X 10 0 R >> >> >>",
        4: "<< /Length 5 >>\nstream\n/X Do\nendstream",
    }
    for level in range(levels):
        content = "/X Do " * times if level < levels - 1 else "0 0 500 500 re f"
        inner = f"/Resources << /XObject << /X {11 + level} 0 R >> >>" if level < levels - 1 else ""
        objects[10 + level] = (
            f"<< /Type /XObject /Subtype /Form /BBox [0 0 600 900] {inner} /Length {len(content)} >>\n"
            f"stream\n{content}\nendstream"
        )
    return written_pdf(objects)


def pdf_of_a_circle() -> bytes:
    """A tree of pages that leads back into itself, and a form that draws itself."""
    return written_pdf(
        {
            1: "<< /Type /Catalog /Pages 2 0 R >>",
            2: "<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 /Parent 2 0 R >>",
            3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
            " /Resources << /XObject << /X 5 0 R >> >> >>",
            4: "<< /Length 5 >>\nstream\n/X Do\nendstream",
            5: "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>"
            " /Length 5 >>\nstream\n/X Do\nendstream",
        }
    )


def pdf_that_says_a_billion_pages() -> bytes:
    return written_pdf(
        {
            1: "<< /Type /Catalog /Pages 2 0 R >>",
            2: "<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>",
            3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
        }
    )


def pdf_page_of_a_mad_size() -> bytes:
    return written_pdf(
        {
            1: "<< /Type /Catalog /Pages 2 0 R >>",
            2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 1000000000 0.0001] >>",
        }
    )


def picture(kind: str, size: tuple[int, int] = (300, 400), mode: str = "RGB") -> bytes:
    told = io.BytesIO()
    Image.new(mode, size, 128 if mode in ("L", "P") else None).save(told, kind)
    return told.getvalue()


def scan(pages: int) -> bytes:
    """A scan of several pages in one file, each of another shape."""
    told = io.BytesIO()
    sheets = [Image.new("1", (200, 200 + 50 * number), 1) for number in range(pages)]
    sheets[0].save(told, "TIFF", save_all=True, append_images=sheets[1:], compression="group4")
    return told.getvalue()


def picture_bomb(side: int = 60_000) -> bytes:
    """A picture file of a few kilobytes that unpacks to gigabytes."""

    def part(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    packer = zlib.compressobj(9)
    rows = b"".join(packer.compress(bytes(side * 3 + 1)) for _ in range(200)) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", rows) + part(b"IEND", b"")


def word_file(body: str, *, before: str = "", packed: int = zipfile.ZIP_DEFLATED) -> bytes:
    told = io.BytesIO()
    with zipfile.ZipFile(told, "w", packed) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "word/document.xml",
            f'<?xml version="1.0"?>{before}<w:document {_WORD_NAMES}><w:body>{body}</w:body></w:document>',
        )
    return told.getvalue()


def word_paragraphs(*words: str) -> bytes:
    return word_file("".join(f"<w:p><w:r><w:t>{each}</w:t></w:r></w:p>" for each in words))


def archive_bomb() -> bytes:
    """A letter of a few hundred kilobytes that unpacks to hundreds of megabytes."""
    return word_file("<w:p><w:r><w:t>" + "A" * 300_000_000 + "</w:t></w:r></w:p>")


def entity_bomb() -> bytes:
    """A letter whose one word is ten words, each of which is ten words, and so on."""
    entities = '<!ENTITY a0 "lol">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 11))
    return word_file("<w:p><w:r><w:t>&a10;</w:t></w:r></w:p>", before=f"<!DOCTYPE w:document [{entities}]>")


def open_text(words: str) -> bytes:
    told = io.BytesIO()
    names = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    )
    with zipfile.ZipFile(told, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr(
            "content.xml",
            f"<office:document-content {names}><office:body><office:text><text:h>Title</text:h>"
            f"<text:p>{words}</text:p></office:text></office:body></office:document-content>",
        )
    return told.getvalue()
