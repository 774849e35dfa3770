"""Files become pages at reading size: letters, scans, photographs and words; what is hostile or broken is refused."""

from __future__ import annotations

import os
import random

import pytest

from imsa_desktop.documents.reading.opening import open_pages
from imsa_desktop.documents.reading.page import MOST_PIXELS, CannotRead, PagePicture, PageWords, Unreadable
from imsa_desktop.documents.reading.recognising import FileKind, recognise
from tests.documents import samples


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "WEBP", "BMP", "GIF"])
def test_a_picture_becomes_one_page_of_its_shape(kind: str) -> None:
    opened = open_pages(samples.picture(kind))
    assert opened.kind == "picture"
    (ratio,) = opened.ratios
    assert ratio == pytest.approx(4 / 3)
    page = opened.page(0, 600)
    assert isinstance(page, PagePicture)
    assert (page.width, page.height, len(page.pixels)) == (600, 800, 600 * 800 * 3)


def test_every_page_of_a_scan_is_there() -> None:
    opened = open_pages(samples.scan(3))
    assert opened.ratios == (1.0, 1.25, 1.5)
    assert opened.page(2, 100).height == 150  # type: ignore[union-attr]  # reason: a scan's pages are pictures


def test_what_is_see_through_is_white_as_on_paper() -> None:
    page = open_pages(samples.picture("PNG", (4, 4), "RGBA")).page(0, 4)
    assert isinstance(page, PagePicture)
    assert page.pixels == b"\xff" * 48


def test_a_photograph_taken_sideways_stands_upright() -> None:
    import io

    from PIL import Image

    told = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (400, 200), "red").save(told, "JPEG", exif=exif)
    opened = open_pages(told.getvalue())
    assert opened.ratios == (2.0,)
    page = opened.page(0, 100)
    assert isinstance(page, PagePicture)
    assert (page.width, page.height) == (100, 200)


def test_a_letter_as_pdf_shows_and_says_its_words() -> None:
    opened = open_pages(samples.pdf_with_words("We have decided"))
    page = opened.page(0, 900)
    assert isinstance(page, PagePicture)
    assert page.words.strip() == "We have decided"
    assert page.width == 900
    assert len(page.pixels) == page.width * page.height * 3
    assert page.pixels.count(0) > 100  # ink
    assert page.pixels.count(255) > len(page.pixels) // 2


def test_a_pdf_of_too_many_pages_shows_the_first_and_says_how_many_follow() -> None:
    opened = open_pages(samples.pdf(2_003))
    assert (len(opened.ratios), opened.more_pages) == (2_000, 3)


def test_a_word_file_gives_its_paragraphs_and_nothing_hidden() -> None:
    body = (
        '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Decision</w:t></w:r></w:p>'
        "<w:p><w:r><w:t>You have</w:t><w:tab/><w:t>one month.</w:t></w:r>"
        "<w:del><w:r><w:delText>two months</w:delText></w:r></w:del>"
        "<w:r><w:instrText>INCLUDETEXT file</w:instrText></w:r></w:p>"
    )
    page = open_pages(samples.word_file(body)).page(0, 600)
    assert page == PageWords(((True, "Decision"), (False, "You have\tone month.")))


def test_an_open_document_gives_its_paragraphs() -> None:
    page = open_pages(samples.open_text("You have one month.")).page(0, 600)
    assert page == PageWords(((True, "Title"), (False, "You have one month.")))


def test_long_words_are_parted_into_pages_without_losing_any() -> None:
    words = [f"Paragraph {number} " + "words " * (number % 90) for number in range(400)]
    opened = open_pages("\n".join(words).encode())
    assert len(opened.ratios) > 20
    pages = [opened.page(number, 600) for number in range(len(opened.ratios))]
    told = "".join(part for page in pages if isinstance(page, PageWords) for _, part in page.paragraphs)
    assert told == "".join(words)
    assert max(sum(len(part) for _, part in page.paragraphs) for page in pages) < 3_000  # type: ignore[union-attr]  # reason: pages of words


def test_one_line_without_an_end_is_parted_too() -> None:
    opened = open_pages(b"x" * 100_000)
    told = "".join(part for n in range(len(opened.ratios)) for _, part in opened.page(n, 1).paragraphs)  # type: ignore[union-attr]  # reason: pages of words
    assert told == "x" * 100_000


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"junk before %PDF-1.4", FileKind.PDF),
        (b"PK\x03\x04 something else", FileKind.UNKNOWN),
        (b"From: a\r\nDate: b\r\nTo: c\r\n\r\nwords", FileKind.EMAIL),
        (b"From: Sam\nSent: Monday\nTo: Ana\nSubject: x\n\nwords", FileKind.TEXT),
        (b"<!DOCTYPE html><p>x", FileKind.HTML),
        (b"\x00\x01\x02\x03", FileKind.UNKNOWN),
        (b"MZ\x90\x00\x03\x00\x00\x00", FileKind.UNKNOWN),
        ("Đặng".encode(), FileKind.TEXT),
        ("Đặng".encode("utf-16"), FileKind.TEXT),
        (b"", FileKind.TEXT),
    ],
)
def test_a_file_is_what_its_bytes_say(data: bytes, kind: FileKind) -> None:
    assert recognise(data) is kind


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"\x00\x01\x02\x03", Unreadable.UNKNOWN_KIND),
        (b"%PDF-1.7\nnothing else", Unreadable.DAMAGED),
        (b"\x89PNG\r\n\x1a\nnothing else", Unreadable.DAMAGED),
        (samples.picture_bomb(), Unreadable.TOO_LARGE),
        (samples.entity_bomb(), Unreadable.DAMAGED),
        (samples.word_file("<w:p>"), Unreadable.DAMAGED),
        (samples.word_paragraphs("a")[:300] + b"word/document.xml", Unreadable.DAMAGED),
    ],
    ids=["program", "pdf", "png", "picture bomb", "entity bomb", "xml", "archive"],
)
def test_what_cannot_be_read_says_why(data: bytes, why: Unreadable) -> None:
    with pytest.raises(CannotRead) as refused:
        open_pages(data).page(0, 600)
    assert refused.value.why is why


def test_a_letter_that_unpacks_to_hundreds_of_megabytes_is_refused() -> None:
    bomb = samples.archive_bomb()
    assert len(bomb) < 1_000_000
    with pytest.raises(CannotRead) as refused:
        open_pages(bomb)
    assert refused.value.why is Unreadable.TOO_LARGE


@pytest.mark.parametrize("width", [1, 10_000, 10**9])
@pytest.mark.parametrize("make", [samples.pdf, samples.pdf_page_of_a_mad_size, lambda: samples.picture("PNG")])
def test_no_page_is_ever_larger_than_can_be_shown(make: object, width: int) -> None:
    page = open_pages(make()).page(0, width)  # type: ignore[operator]  # reason: a maker of samples
    assert isinstance(page, PagePicture)
    assert 0 < page.width * page.height <= MOST_PIXELS * 1.01


@pytest.mark.parametrize(
    "make", [samples.pdf_with_words, samples.picture, samples.word_paragraphs], ids=["pdf", "picture", "words"]
)
def test_files_cut_short_or_altered_anywhere_are_read_or_refused_and_nothing_else(make: object) -> None:
    whole = make("PNG")  # type: ignore[operator]  # reason: a maker of samples, given its words or its kind
    chance = random.Random(11)
    for _ in range(150):
        data = bytearray(whole[: chance.randrange(len(whole))] if chance.random() < 0.3 else whole)
        for _ in range(chance.randrange(6)):
            if data:
                data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            opened = open_pages(bytes(data))
            opened.page(len(opened.ratios) - 1, 50)
        except CannotRead:
            continue


def test_nothing_is_written_while_reading(tmp_path: object, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []

    def noted(*given: object, **named: object) -> object:
        opened.append(given)
        raise AssertionError(given)

    monkeypatch.setattr("builtins.open", noted)
    monkeypatch.setattr(os, "open", noted)
    open_pages(samples.word_paragraphs("words")).page(0, 10)
    open_pages(samples.pdf()).page(0, 10)
    assert opened == []
