"""Nothing is given before it was asked whether it could harm; what is given is recorded exactly, in three acts."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from imsa_desktop.documents.plan_file import OpenQuestion
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.ui.dialogs.choose_path import PathDialog
from imsa_desktop.ui.jobs import Jobs
from imsa_desktop.ui.pages import hand_over as page_module
from imsa_desktop.ui.pages.hand_over import HandOverPage
from imsa_desktop.ui.shell import Shell
from imsa_desktop.ui.widgets.labels import Label
from tests.ui.acts import Acts
from tests.ui.printing import PdfPrinters
from tests.ui.safety_plan.conftest import CODE_WORD

PRINT_BUDGET = 3
PDF_BUDGET_S = 0.5
MUST_NOT_SEE = "The man from the nail bar"


@pytest.fixture(autouse=True)
def printers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PdfPrinters:
    """The one printer there is."""
    made = PdfPrinters(tmp_path / "printed.pdf")
    monkeypatch.setattr(page_module, "Printers", lambda: made)
    return made


@pytest.fixture
def plan(workspace: Workspace, space: bytes) -> bytes:
    """Going back to Leeds, with a code word and somebody who must not see it."""
    plans = workspace.safety_plans
    made = plans.start(space, "Leeds", "return", code_word=CODE_WORD, review_on="2026-12-07")
    plans.choose_phrase(made, "before", "before.charged")
    plans.open_section(made, "if_unsafe").save({"words": f"Linh says {CODE_WORD}.", "words_language": "en"})
    plans.open_section(made, "must_not_see").save({"words": MUST_NOT_SEE})
    plans.open_contact(made).save({"name": "Hung", "telephone": "07700 900999", "safe_to_call": "no"})
    return made


@pytest.fixture
def shell(app: QApplication, qtbot: QtBot, workspace: Workspace, jobs: Jobs, space: bytes) -> Iterator[Shell]:
    """The whole window of an open vault, at the case file."""
    made = Shell(workspace, jobs)
    qtbot.addWidget(made)
    made.resize(1366, 720)
    made.show()
    made.activateWindow()
    made.go("case", space=space, tab="safety_plan")
    qtbot.waitUntil(jobs.idle)
    yield made
    made.leave()
    qtbot.waitUntil(jobs.idle)


def _page(shell: Shell, qtbot: QtBot, plan: bytes) -> HandOverPage:
    """The hand-over, its pages in sight."""
    shell.go("hand_over", space=shell.page("case").space, plan=plan)  # type: ignore[union-attr]  # reason: the case is open
    page = shell.page("hand_over")
    assert isinstance(page, HandOverPage)
    qtbot.waitUntil(lambda: bool(page.preview.pages))
    qtbot.waitUntil(shell.jobs.idle)
    return page


def _answer(page: HandOverPage, qtbot: QtBot, code: str, **more: str) -> None:
    qtbot.mouseClick(page.form.harm.buttons[code], Qt.MouseButton.LeftButton)
    for way in more.values():
        qtbot.mouseClick(page.form.way.buttons[way], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.desk.jobs.idle)


def _said(page: HandOverPage) -> str:
    return "\n".join(each.text() for each in page.findChildren(Label) if each.isVisibleTo(page))


def test_a_sheet_is_printed_in_three_acts(shell: Shell, plan: bytes, qtbot: QtBot, printers: PdfPrinters) -> None:
    acts = Acts(qtbot)
    acts.key(shell, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: shell.front_name() == "hand_over")
    page = shell.page("hand_over")
    assert isinstance(page, HandOverPage)
    qtbot.waitUntil(lambda: bool(page.preview.pages))
    assert not page.give.isEnabled()
    acts.click(page.form.harm.buttons["no"])
    qtbot.waitUntil(page.give.isEnabled)
    acts.click(page.give)
    qtbot.waitUntil(page.done_banner.isVisible)
    assert acts.count <= PRINT_BUDGET
    assert printers.file.read_bytes().startswith(b"%PDF")
    (issue,) = shell.workspace.safety_plans.view(plan).issues
    assert (issue["way"], issue["asked_harm"], issue["language"], issue["without_names"]) == ("paper", "no", "vi", "no")


def test_nothing_leaves_before_it_was_asked_whether_it_could_harm(shell: Shell, plan: bytes, qtbot: QtBot) -> None:
    page = _page(shell, qtbot, plan)
    for way in ("paper", "small_card", "photographed"):
        qtbot.mouseClick(page.form.way.buttons[way], Qt.MouseButton.LeftButton)
        qtbot.waitUntil(shell.jobs.idle)
        assert not page.give.isEnabled()
        assert not page.save.isEnabled()
        page.act()
        page.save_pdf()
    qtbot.waitUntil(shell.jobs.idle)
    assert shell.workspace.safety_plans.view(plan).issues == []
    qtbot.mouseClick(page.form.way.buttons["read_aloud"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.give.isEnabled)  # nothing is given by reading aloud


@pytest.mark.parametrize("answer", ["yes", "not_asked", "prefers_not_to_say", "declined"])
def test_without_a_clear_no_the_sheet_tells_no_title_and_no_names(
    shell: Shell, plan: bytes, qtbot: QtBot, answer: str
) -> None:
    page = _page(shell, qtbot, plan)
    _answer(page, qtbot, "no")
    assert not page.form.plain_title.isChecked()
    _answer(page, qtbot, answer)
    qtbot.mouseClick(page.give, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.done_banner.isVisible)
    (issue,) = shell.workspace.safety_plans.view(plan).issues
    assert (issue["plain_title"], issue["without_names"], issue["asked_harm"]) == ("yes", "yes", answer)
    assert "Linh" not in issue["frozen"]
    assert page.preview.pages[0].accessibleDescription().startswith("Ghi chép của tôi")


def test_what_is_held_back_and_unchecked_is_said_in_words(shell: Shell, plan: bytes, qtbot: QtBot) -> None:
    page = _page(shell, qtbot, plan)
    _answer(page, qtbot, "yes")
    said = _said(page)
    assert "No translator has checked our phrases in \u2068Vietnamese\u2069 yet" in said
    assert "The sheet says “our word” in its place." in said
    assert "“Who must not see this” stays in the file." in said
    assert "A person who is not safe to call" in said
    shown = "\n".join(each.accessibleDescription() for each in page.preview.pages)
    assert "999" in shown
    for secret in (CODE_WORD, MUST_NOT_SEE, "Hung", "07700 900999"):
        assert secret not in shown + said


def test_an_open_question_is_said_and_stands_first(
    shell: Shell, plan: bytes, qtbot: QtBot, workspace: Workspace
) -> None:
    page = _page(shell, qtbot, plan)
    assert not page.notes.unsettled.isVisibleTo(page)
    sheets = workspace.safety_plans.preview(plan, page.form.how())
    asked = dataclasses.replace(sheets[0], questions=(OpenQuestion("My way back", ("Train", "Coach")),))
    page.notes.show_sheets([asked], ["Vietnamese"])
    assert page.notes.unsettled.isVisibleTo(page)
    assert "stands first on the sheet, each answer by itself" in page.notes.unsettled.words()


def test_a_pdf_is_written_where_the_person_says_within_half_a_second(
    shell: Shell, plan: bytes, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = _page(shell, qtbot, plan)
    asked: list[str] = []
    path = tmp_path / "out" / "sheet.pdf"
    path.parent.mkdir()

    def driven(dialog: PathDialog) -> int:
        asked.append(Path(dialog.line.text()).name)
        dialog.show()
        dialog.line.selectAll()
        qtbot.keyClicks(dialog.line, str(path))
        qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
        return dialog.result()

    monkeypatch.setattr(PathDialog, "exec", driven)
    _answer(page, qtbot, "no")
    qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    began = time.perf_counter()
    qtbot.waitUntil(page.done_banner.isVisible)
    assert time.perf_counter() - began < PDF_BUDGET_S
    assert asked == ["sheet-1-vi.pdf"]
    assert path.read_bytes().startswith(b"%PDF")
    assert [each["way"] for each in shell.workspace.safety_plans.view(plan).issues] == ["paper"]


def test_what_could_not_be_printed_does_not_stand_as_given(
    shell: Shell, plan: bytes, qtbot: QtBot, tmp_path: Path, qtlog: object
) -> None:
    page = _page(shell, qtbot, plan)
    page.printers = PdfPrinters(tmp_path / "not there" / "printed.pdf")
    _answer(page, qtbot, "no")
    with qtlog.disabled():  # type: ignore[attr-defined]  # reason: pytest-qt's type is private
        qtbot.mouseClick(page.give, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: "The printer took nothing" in shell.message.words())
    assert shell.workspace.safety_plans.view(plan).issues == []
    assert page.give.isEnabled()
    (issue,) = shell.workspace.records.list("plan_issue", space=page.space, withdrawn=True)
    assert issue.withdrawn


def test_a_page_that_did_not_come_out_is_taken_back(shell: Shell, plan: bytes, qtbot: QtBot) -> None:
    page = _page(shell, qtbot, plan)
    _answer(page, qtbot, "no", way="photographed")
    page.form.who_else.line.setFocus()
    qtbot.keyClicks(page.form.who_else.line, "Her landlord")
    qtbot.mouseClick(page.give, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.done_banner.isVisible)
    (issue,) = shell.workspace.safety_plans.view(plan).issues
    assert (issue["way"], issue["who_else_looks"]) == ("photographed", "Her landlord")
    page._take_back()
    qtbot.waitUntil(lambda: shell.workspace.safety_plans.view(plan).issues == [])


def test_a_plan_marked_not_to_be_printed_can_only_be_read_aloud(shell: Shell, plan: bytes, qtbot: QtBot) -> None:
    page = _page(shell, qtbot, plan)
    _answer(page, qtbot, "no")
    shell.workspace.records.change("safety_plan", plan, {"printing": "do_not_print"})
    qtbot.waitUntil(lambda: "marked not to be printed" in _said(page))
    assert not page.give.isEnabled()
    assert not page.save.isEnabled()
    qtbot.mouseClick(page.form.way.buttons["read_aloud"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.give.isEnabled)
    qtbot.mouseClick(page.give, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.done_banner.isVisible)
    assert [each["way"] for each in shell.workspace.safety_plans.view(plan).issues] == ["read_aloud"]


def test_a_double_click_hands_over_once(shell: Shell, plan: bytes, qtbot: QtBot) -> None:
    page = _page(shell, qtbot, plan)
    _answer(page, qtbot, "no")
    page.act()
    page.act()
    qtbot.waitUntil(page.done_banner.isVisible)
    qtbot.waitUntil(shell.jobs.idle)
    assert len(shell.workspace.safety_plans.view(plan).issues) == 1


def test_the_preview_shows_pages_of_paper_not_squeezed(shell: Shell, plan: bytes, qtbot: QtBot) -> None:
    page = _page(shell, qtbot, plan)
    for _ in range(2):
        view = page.preview.pages[0]
        qtbot.waitUntil(lambda view=view: abs(view.height() / view.width() - 297 / 210) < 0.02)
        qtbot.mouseClick(page.large, Qt.MouseButton.LeftButton)
    assert page.form.isVisible()


def test_no_name_stands_in_the_title_of_the_window(shell: Shell, plan: bytes, qtbot: QtBot) -> None:
    page = _page(shell, qtbot, plan)
    assert page.title() == "Hand over"
    assert not any("Linh" in each.text() for each in page.findChildren(QLineEdit))
