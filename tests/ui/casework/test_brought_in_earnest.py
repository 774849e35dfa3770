"""What people bring and read in earnest: broken, empty, copied, in thousands, wider than the window."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from imsa_desktop.ui.pages.case_documents import DocumentRowWidget
from imsa_desktop.ui.pages.reader import ReaderPage
from imsa_protocol.identifiers import SpaceId
from tests.documents import samples
from tests.ui.casework.conftest import Desktop
from tests.ui.casework.test_documents import case_page, dropped, files, ready


def test_what_could_not_be_taken_in_is_named_and_costs_nothing_else(
    desktop: Desktop, linh: SpaceId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, shut, folder = tmp_path / "a.txt", tmp_path / "shut.txt", tmp_path / "Scans"
    good.write_text("a letter")
    shut.write_text("another")
    folder.mkdir()
    keep = desktop.workspace.attachments.keep

    def kept(stream: BinaryIO, *told: object) -> object:
        if getattr(stream, "name", "") == str(shut):
            raise PermissionError(13, "Permission denied")
        return keep(stream, *told)  # type: ignore[arg-type]  # reason: passed on as it came

    monkeypatch.setattr(desktop.workspace.attachments, "keep", kept)
    dropped(case_page(desktop), files(good, shut, folder, tmp_path / "gone.pdf"))
    desktop.quiet()
    assert desktop.readable("1 file added")
    assert desktop.readable("shut.txt was not taken in.")
    dropped(case_page(desktop), files(folder, tmp_path / "gone.pdf"))
    assert desktop.readable("are not there any more: Scans, gone.pdf")


def test_ten_thousand_recipients_do_not_bury_the_letter(desktop: Desktop, linh: SpaceId) -> None:
    everybody = ", ".join(f"person{n}@council.example" for n in range(10_000))
    told = f"From: sam@council.example\nTo: {everybody}\nDate: 2 November 2026 10:00\nSubject: Panel\n\nPlease come."
    desktop.go("take_in", space=linh, brought=[told])
    page = ready(desktop)
    assert desktop.readable(" and 99")
    assert page.rows[0].height() < page.height()


def test_an_empty_file_says_that_it_is_empty(desktop: Desktop, linh: SpaceId) -> None:
    empty = desktop.workspace.attachments.add(linh, b"", name="scan.pdf", title="Scan").document
    page = desktop.go("reader", space=linh, record=empty)
    assert isinstance(page, ReaderPage)
    assert "This file is empty" in page.view.accessibleDescription()


def test_every_page_of_a_small_paper_can_be_heard_though_nothing_scrolls(desktop: Desktop, linh: SpaceId) -> None:
    strips = desktop.workspace.attachments.add(linh, samples.pdf(3, (3000, 200)), title="Three strips").document
    page = desktop.go("reader", space=linh, record=strips)
    assert isinstance(page, ReaderPage)
    assert page.view.verticalScrollBar().maximum() == 0
    told = [page.where.text()]
    for _ in range(2):
        desktop.hands.key("Right")
        told.append(page.where.text())
    assert told == ["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"]


def test_a_page_wider_than_the_window_is_read_to_its_edges_with_the_keyboard(desktop: Desktop, linh: SpaceId) -> None:
    scan = desktop.workspace.attachments.add(linh, samples.scan(2), title="Tenancy").document
    page = desktop.go("reader", space=linh, record=scan)
    assert isinstance(page, ReaderPage)
    page.view.set_zoom(3.0)
    across = page.view.horizontalScrollBar()
    across.setValue(0)
    for _ in range(20):
        desktop.hands.key("Right")
        if across.value() == across.maximum():
            break
    assert across.value() == across.maximum() > 0
    assert page.view.current == 0
    desktop.hands.key("Right")
    assert page.view.current == 1


def test_a_copied_picture_is_a_document_of_the_case_however_often_it_is_pasted(desktop: Desktop, linh: SpaceId) -> None:
    picture = QImage(1200, 900, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(picture)
    for words in ("1 file added", "1 file was in the case already"):
        desktop.hands.key("Ctrl+V")
        assert desktop.readable(words)
    (row,) = desktop.workspace.attachments.documents(linh)
    assert (row.view.title, row.media_type, row.readable) == ("Pasted picture", "image/png", True)
    page = desktop.go("reader", space=linh, record=row.view.id)
    assert isinstance(page, ReaderPage)
    middle = page.view.grab().toImage().pixelColor(page.view.width() // 2, 200)
    assert (middle.red(), middle.green(), middle.blue()) == (0, 128, 0)


def _chat(messages: int) -> str:
    """A chat as a telephone exports it, an hour between its messages."""
    return "".join(
        f"[{1 + n // 24:02}/10/2026, {n % 24:02}:00:00] {('Linh', 'Ana Petrov')[n % 2]}: message {n}\n"
        for n in range(messages)
    )


def test_a_chat_of_years_is_there_at_once_and_taken_in_whole(desktop: Desktop, linh: SpaceId) -> None:
    desktop.go("take_in", space=linh, brought=[_chat(120)])
    page = ready(desktop)
    assert len(page.rows) == 48  # each row costs the window time: thousands of them stood still for minutes
    assert page.take.text() == "Take in 120 messages"
    desktop.hands.press("and 72 more messages, until 5 October 2026, 23:00")
    assert page.take.text() == "Take in 48 messages"
    desktop.hands.press("and 72 more messages, until 5 October 2026, 23:00")
    desktop.hands.press("Show more of them")
    desktop.quiet()
    assert page.rows[48].box.hasFocus()
    assert (len(page.rows), page.take.text()) == (96, "Take in 120 messages")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    letters = desktop.workspace.records.list("correspondence", space=linh)
    assert len(letters) == 120
    assert sorted({str(each["words"]) for each in letters}) == sorted({f"message {n}" for n in range(120)})


def test_of_a_long_chat_only_what_is_not_in_the_case_yet_is_taken_in(desktop: Desktop, linh: SpaceId) -> None:
    service = desktop.workspace.correspondence
    service.take_in(linh, service.read(_chat(60)))
    desktop.go("take_in", space=linh, brought=[_chat(100)])
    page = ready(desktop)
    desktop.quiet()
    assert desktop.readable("12 of them are in the case already")
    assert page.take.text() == "Take in 40 messages"
    desktop.hands.press("Show more of them")
    desktop.quiet()
    assert [row.isChecked() for row in page.rows[56:64]] == [False] * 4 + [True] * 4
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    assert len(desktop.workspace.records.list("correspondence", space=linh)) == 100


def test_of_hundreds_of_documents_the_latest_are_there_at_once_and_older_ones_when_asked_for(
    desktop: Desktop, linh: SpaceId
) -> None:
    for number in range(60):
        values = {"title": f"Letter {number:02}", "received_on": f"2026-{1 + number // 28:02}-{1 + number % 28:02}"}
        desktop.workspace.records.add("document", values, space=linh)
    desktop.go("case", space=linh, tab="documents")
    assert desktop.readable("Letter 59")
    assert not desktop.readable("Letter 11")
    desktop.hands.press("Show older ones: 12 more")
    desktop.quiet()
    rows = desktop.hands.seen(DocumentRowWidget)
    assert len(rows) == 60
    assert rows[48].hasFocus()
    assert rows[48].accessibleName().startswith("Letter 11")
