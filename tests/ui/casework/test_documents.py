"""Documents and letters through real windows: dropped, pasted, read, taken in within their budget of acts."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from imsa_desktop.ui import appearance
from imsa_desktop.ui.pages import reader as reader_page
from imsa_desktop.ui.pages.case import CasePage
from imsa_desktop.ui.pages.case_documents import DocumentRowWidget, DocumentsTab
from imsa_desktop.ui.pages.reader import ReaderPage
from imsa_desktop.ui.pages.take_in import TakeInPage
from imsa_protocol.identifiers import SpaceId
from tests.documents import samples
from tests.services.test_correspondence import mail, thread_of
from tests.ui.casework.conftest import Desktop


def copied(words: str) -> None:
    QGuiApplication.clipboard().setText(words)


def take_in_page(desktop: Desktop) -> TakeInPage:
    page = desktop.front()
    assert isinstance(page, TakeInPage)
    return page


def ready(desktop: Desktop) -> TakeInPage:
    desktop.qtbot.waitUntil(lambda: desktop.shell.front_name() == "take_in")
    desktop.qtbot.waitUntil(lambda: take_in_page(desktop).take.isEnabled())
    return take_in_page(desktop)


def dropped(page: CasePage, told: QMimeData) -> None:
    """What a person dropped on a page, as the toolkit tells it."""
    copy, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enters = QDragEnterEvent(QPoint(200, 300), copy, told, button, none)
    QApplication.sendEvent(page, enters)
    assert enters.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(200, 300), copy, told, button, none))


def files(*paths: Path) -> QMimeData:
    told = QMimeData()
    told.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return told


def case_page(desktop: Desktop) -> CasePage:
    page = desktop.front()
    assert isinstance(page, CasePage)
    return page


def test_a_thread_of_twelve_letters_is_in_the_right_case_within_three_acts(desktop: Desktop, linh: SpaceId) -> None:
    copied(thread_of(12))
    desktop.hands.acts = 0
    desktop.hands.key("Ctrl+V")
    page = ready(desktop)
    assert len(page.rows) == 12
    assert page.choice.case is not None
    assert page.choice.case.space == linh
    desktop.hands.key("Ctrl+S")
    assert desktop.hands.acts <= 3
    desktop.quiet()
    encounters = desktop.workspace.records.list("encounter", space=linh)
    assert len(encounters) == 12
    assert all(each.finished for each in encounters)
    assert desktop.shell.front_name() == "case"
    assert desktop.readable("12 messages taken in")


def test_the_keyboard_alone_takes_letters_in(desktop: Desktop, linh: SpaceId) -> None:
    copied(thread_of(3))
    desktop.hands.key("Ctrl+V")
    page = ready(desktop)
    desktop.qtbot.waitUntil(page.take.hasFocus)
    desktop.hands.key("Space")
    desktop.quiet()
    assert len(desktop.workspace.records.list("encounter", space=linh)) == 3


def test_letters_that_are_in_the_case_are_shown_as_known_and_left_out(desktop: Desktop, linh: SpaceId) -> None:
    service = desktop.workspace.correspondence
    service.take_in(linh, service.read(thread_of(3)))
    copied(thread_of(5))
    desktop.hands.key("Ctrl+V")
    page = ready(desktop)
    desktop.quiet()
    assert [row.isChecked() for row in page.rows] == [False, False, True, True, False]
    assert desktop.readable("In the case already")
    assert page.take.text() == "Take in 2 messages"
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    assert len(desktop.workspace.records.list("encounter", space=linh)) == 5


def test_letters_of_another_client_are_noticed_and_go_to_the_right_case_with_one_more_act(
    desktop: Desktop, linh: SpaceId
) -> None:
    mai = desktop.case("Mai", "Trần Mai")
    desktop.workspace.records.add("contact_way", {"way": "email", "value": "sam@council.example"}, space=mai)
    copied(thread_of(3))
    desktop.hands.key("Ctrl+V")
    ready(desktop)
    assert desktop.readable("These messages may belong to another case")
    desktop.hands.press("Take that case")
    desktop.quiet()
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    assert len(desktop.workspace.records.list("encounter", space=mai)) == 3
    assert desktop.workspace.records.list("encounter", space=linh) == []


def test_any_other_case_is_found_by_a_few_letters(desktop: Desktop, linh: SpaceId) -> None:
    andrei = desktop.case("Andrei", "Andrei Popescu")
    copied(thread_of(2))
    desktop.hands.key("Ctrl+V")
    page = ready(desktop)
    desktop.hands.click(page.choice.line)
    desktop.hands.type_words("pope", page.choice.line)
    desktop.qtbot.waitUntil(lambda: page.choice.case is not None and page.choice.case.space == andrei)


def test_without_a_case_to_go_by_nothing_is_chosen_for_the_person(desktop: Desktop) -> None:
    desktop.case()
    desktop.go("take_in", brought=["A letter that names nobody whom we know.\nIt has two lines."])
    page = take_in_page(desktop)
    assert page.choice.case is None
    assert not page.take.isEnabled()
    page.take_in()
    desktop.quiet()
    assert desktop.shell.front_name() == "take_in"
    assert desktop.readable("could not be told apart")


def test_pasting_into_a_field_stays_in_the_field(desktop: Desktop, linh: SpaceId) -> None:
    copied("a copied line, long enough to be a letter of its own")
    desktop.hands.key("Ctrl+T")
    desktop.quiet()
    field = desktop.window.focusWidget()
    assert isinstance(field, QLineEdit)
    desktop.hands.key("Ctrl+V")
    desktop.quiet()
    assert field.text() == "a copied line, long enough to be a letter of its own"
    assert desktop.shell.front_name() == "case"


def test_files_dropped_anywhere_on_the_case_are_in_it_and_letters_are_shown_first(
    desktop: Desktop, linh: SpaceId, tmp_path: Path
) -> None:
    letter, scan, mailed = tmp_path / "Decision.pdf", tmp_path / "Tenancy.tif", tmp_path / "panel.eml"
    letter.write_bytes(samples.pdf_with_words("We have decided"))
    scan.write_bytes(samples.scan(3))
    mailed.write_bytes(mail(samples.pdf(2)))
    page = case_page(desktop)
    assert page.tabs.currentIndex() == 0
    dropped(page, files(letter, scan, mailed))
    taking = ready(desktop)
    assert taking.rows[0].box.accessibleName().startswith("Take in: Sam Example")
    assert desktop.readable("letter.pdf")
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    titles = {row.view.title for row in desktop.workspace.attachments.documents(linh)}
    assert titles == {"Decision", "Tenancy", "letter", "panel"}
    assert all(path.exists() for path in (letter, scan, mailed))  # a copy was taken, nothing was moved


def test_words_dropped_on_the_case_are_letters(desktop: Desktop, linh: SpaceId) -> None:
    told = QMimeData()
    told.setText(thread_of(2))
    dropped(case_page(desktop), told)
    assert len(ready(desktop).rows) == 2


def test_a_document_is_read_page_by_page_with_the_keyboard(desktop: Desktop, linh: SpaceId) -> None:
    added = desktop.workspace.attachments.add(linh, samples.scan(6), name="Tenancy.tif", title="Tenancy agreement")
    desktop.go("case", space=linh, tab="documents")
    (row,) = desktop.hands.seen(DocumentRowWidget)
    assert row.accessibleName().startswith("Tenancy agreement, received ")
    row.setFocus()
    desktop.hands.key("Return")
    page = desktop.front()
    assert isinstance(page, ReaderPage)
    assert page.where.text() == "Page 1 of 6"
    assert page.view.hasFocus()
    assert page.view.accessibleName() == "Pages of: Tenancy agreement"
    assert page.title() == "Document"
    desktop.hands.key("Right")
    desktop.hands.key("Right")
    desktop.quiet()
    assert page.where.text() == "Page 3 of 6"
    desktop.hands.key("End")
    desktop.quiet()
    assert page.view.current == 5
    desktop.hands.key("Home")
    width = page.view.page_width()
    desktop.hands.key("Ctrl++")
    desktop.quiet()
    assert page.view.page_width() > width
    assert page.where.text() == "Page 1 of 6 · 125 %"
    desktop.hands.key("Ctrl+0")
    assert page.view.page_width() == width
    reading = page.presenter._pages
    assert reading is not None
    process = reading._process
    assert process is not None
    assert process.alive
    desktop.go("today")
    desktop.qtbot.waitUntil(lambda: not process.alive)
    assert desktop.workspace.attachments.document(added.document).readable


def test_the_words_of_a_page_can_be_heard_and_seen(desktop: Desktop, linh: SpaceId) -> None:
    add = desktop.workspace.attachments.add
    pdf = add(linh, samples.pdf_with_words("We have decided"), title="Decision").document
    word = add(linh, samples.word_paragraphs("Sehr geehrte Frau", "يوم الاثنين"), title="Letter").document
    page = desktop.go("reader", space=linh, record=pdf)
    assert isinstance(page, ReaderPage)
    assert page.view.accessibleDescription().strip() == "We have decided"
    picture = page.view.grab().toImage()
    middle = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    assert middle.lightness() > 240  # paper is white in every scheme
    desktop.go("reader", space=linh, record=word)
    assert page.view.accessibleDescription() == "Sehr geehrte Frau\nيوم الاثنين"


def test_a_broken_file_is_said_kindly_and_nothing_hangs(desktop: Desktop, linh: SpaceId) -> None:
    broken = desktop.workspace.attachments.add(linh, b"%PDF-1.7 and no more", title="Broken").document
    page = desktop.go("reader", space=linh, record=broken)
    assert isinstance(page, ReaderPage)
    assert "cannot be shown" in page.view.accessibleDescription()
    assert page.where.text() == ""


def test_a_copy_outside_is_written_only_after_it_was_said_what_that_means(
    desktop: Desktop, linh: SpaceId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    added = desktop.workspace.attachments.add(linh, samples.pdf(), title="Linh's decision").document
    suggested: list[str] = []

    def chosen(parent: object, title: str, name: str) -> Path:
        suggested.append(name)
        return tmp_path / name

    monkeypatch.setattr(reader_page, "name_file", chosen)
    desktop.go("reader", space=linh, record=added)
    desktop.hands.press("Save outside …")
    assert suggested == []
    assert desktop.readable("A copy outside is not protected")
    desktop.hands.press("Choose a place …")
    desktop.quiet()
    assert suggested == ["Document.pdf"]
    assert (tmp_path / "Document.pdf").read_bytes().startswith(b"%PDF")
    assert desktop.workspace.attachments.document(added).view["saved_outside"]


def test_a_file_added_twice_is_said_to_be_there_already(desktop: Desktop, linh: SpaceId, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("a letter")
    for words in ("1 file added", "1 file was in the case already"):
        desktop.go("case", space=linh, tab="documents")
        dropped(case_page(desktop), files(file))
        desktop.quiet()
        assert desktop.readable(words)


def test_a_paper_without_a_file_is_noted_too(desktop: Desktop, linh: SpaceId) -> None:
    desktop.go("case", space=linh, tab="documents")
    desktop.hands.press("Note a paper without a file")
    desktop.hands.type_words("Passport, seen at the library", desktop.hands.input("Title"))
    desktop.hands.key("Ctrl+S")
    desktop.quiet()
    (row,) = desktop.workspace.attachments.documents(linh)
    assert not row.readable
    assert desktop.readable("No file yet")


def test_a_taken_in_letter_is_read_word_for_word_with_what_came_with_it(desktop: Desktop, linh: SpaceId) -> None:
    service = desktop.workspace.correspondence
    taken = service.take_in(linh, service.read(mail(samples.pdf_with_words("We have decided"))))
    desktop.go("encounter", space=linh, record=taken.encounters[0])
    for words in ("See attached", "Sam Example <sam@council.example>", "What came with it"):
        assert desktop.readable(words)
    desktop.hands.press("letter, Not sorted yet")
    page = desktop.front()
    assert isinstance(page, ReaderPage)
    assert page.view.accessibleDescription().strip() == "We have decided"


def test_hundreds_of_documents_are_listed_a_few_at_a_turn(desktop: Desktop, linh: SpaceId) -> None:
    for number in range(60):
        desktop.workspace.records.add("document", {"title": f"Paper {number}"}, space=linh)
    desktop.go("case", space=linh, tab="documents")
    tab = case_page(desktop)._made["documents"]
    assert isinstance(tab, DocumentsTab)
    assert len(tab.rows) == 48  # the rest when asked for


def test_no_name_of_a_client_or_file_stands_in_the_windows_title(
    desktop: Desktop, linh: SpaceId, tmp_path: Path
) -> None:
    added = desktop.workspace.attachments.add(linh, b"words", name="Linh.txt", title="Linh").document
    desktop.go("reader", space=linh, record=added)
    assert "Linh" not in desktop.window.windowTitle()
    copied(os.linesep.join(["From Linh", "to Ana"]))
    desktop.go("take_in", space=linh)
    assert "Linh" not in desktop.window.windowTitle()


@pytest.mark.parametrize("percent", [100, 200])
def test_every_stop_of_the_keyboard_has_a_name_a_size_and_its_turn(
    desktop: Desktop, linh: SpaceId, percent: int
) -> None:
    added = desktop.workspace.attachments.add(linh, samples.scan(2), title="Tenancy agreement").document
    appearance.set_text_size(percent)
    try:
        for name, where in (
            ("case", {"tab": "documents"}),
            ("reader", {"record": added}),
            ("take_in", {"brought": [thread_of(3)]}),
        ):
            page = desktop.go(name, space=linh, **where)
            stops = [
                each
                for each in page.findChildren(QWidget)
                if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled()
            ]
            assert len(stops) > 3
            for each in stops:
                said = each.accessibleName() or getattr(each, "text", lambda: "")()
                assert said, (name, each)
                assert min(each.width(), each.height()) >= 20, (name, said)
    finally:
        appearance.set_text_size(100)
