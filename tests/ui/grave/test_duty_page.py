"""A duty sheet is filled from the file, says what a night needs, and leaves only after the question about harm."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from imsa_desktop.ui.pages import duty_sheet as page_module
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop
from tests.ui.printing import PdfPrinters

WHO = "Hung Nguyen"


@pytest.fixture(autouse=True)
def printers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PdfPrinters:
    """The one printer there is."""
    made = PdfPrinters(tmp_path / "printed.pdf")
    monkeypatch.setattr(page_module, "Printers", lambda: made)
    return made


@pytest.fixture
def file(desktop: Desktop, linh: SpaceId) -> SpaceId:
    """Linh's case with ways to reach her, an interpreter, a secret address and somebody to watch for."""
    records = desktop.workspace.records
    mobile = {"way": "mobile", "value": "07700 900123", "safety": "at_times", "hours": "after six"}
    records.add("contact_way", mobile, space=linh)
    records.add("contact_way", {"way": "landline", "value": "020 7946 0000", "safety": "never"}, space=linh)
    records.add("interpreter_need", {"needed": "yes", "language": "vi"}, space=linh)
    records.add("address", {"place": "12 Hope Street", "confidential": "yes"}, space=linh)
    danger = {"who": WHO, "link_to_client": "A man from the nail bar", "danger": "threatened to come"}
    records.add("danger_person", {**danger, "standing": "danger_now"}, space=linh)
    return linh


def _words(desktop: Desktop) -> str:
    desktop.hands.pause()
    page = desktop.shell.page("duty_sheet")
    return page.preview.pages[0].accessibleDescription()  # type: ignore[union-attr]  # reason: the page's own


def test_it_is_filled_from_the_file_without_what_must_not_stand_on_it(desktop: Desktop, file: SpaceId) -> None:
    desktop.go("duty_sheet", space=file)
    words = _words(desktop)
    for said in ("07700 900123", "only at the agreed times", "Vietnamese", "Address kept secret", "999 first"):
        assert said in words
    for kept_back in ("020 7946 0000", "12 Hope Street", WHO, "Đặng Thị Linh"):
        assert kept_back not in words


def test_a_danger_is_taken_over_by_an_act_and_without_a_name(desktop: Desktop, file: SpaceId) -> None:
    desktop.go("duty_sheet", space=file)
    desktop.quiet()
    assert desktop.readable(WHO)  # beside the field, for the advocate
    desktop.hands.press("Take over without a name")
    words = _words(desktop)
    assert "A man from the nail bar: threatened to come" in words
    assert WHO not in words


def test_nothing_leaves_before_it_was_asked_whether_it_could_harm(desktop: Desktop, file: SpaceId) -> None:
    desktop.go("duty_sheet", space=file)
    _words(desktop)
    button = desktop.hands.seen(QPushButton, "Print")[0]
    assert not button.isEnabled()
    assert "Notes for tonight" in _words(desktop)  # until there is a clear no, a title that says nothing
    desktop.hands.press("Could anyone harm them if this is found? No")
    assert "Duty sheet" in _words(desktop)
    assert button.isEnabled()


def test_what_is_printed_is_recorded_for_whom_and_as_a_disclosure(
    desktop: Desktop, file: SpaceId, printers: PdfPrinters
) -> None:
    desktop.go("duty_sheet", space=file)
    desktop.quiet()
    desktop.hands.press("Does the client agree to a sheet for the duty person?: Yes")
    desktop.hands.press("Could anyone harm them if this is found? No")
    _words(desktop)
    assert desktop.readable("The client has agreed to a sheet for the duty person.")
    desktop.hands.press("Print")
    desktop.qtbot.waitUntil(lambda: printers.file.exists() and printers.file.stat().st_size > 0)
    desktop.quiet()
    sheet = desktop.workspace.records.only("duty_sheet", space=file)
    assert sheet is not None
    assert sheet["permission"] == "given"
    assert str(sheet["printed_for"]).startswith("Duty person, printed ")
    (shared,) = desktop.workspace.records.list("disclosure", space=file)
    assert (shared["recipient"], shared["what"], shared["basis"]) == ("Duty person", "Duty sheet", "with_permission")
    desktop.go("duty_sheets")
    assert desktop.readable("Linh")
    assert desktop.readable("Duty person, printed")


def test_without_the_clients_leave_it_says_so_and_blocks_nothing(desktop: Desktop, file: SpaceId) -> None:
    desktop.go("duty_sheet", space=file)
    desktop.quiet()
    assert desktop.readable("The client has not agreed to a sheet")
    desktop.hands.press("Could anyone harm them if this is found? No")
    _words(desktop)
    assert desktop.readable("Nothing is on file about this: ask the client first.")
    assert desktop.hands.seen(QPushButton, "Print")[0].isEnabled()


def test_the_code_word_of_the_safety_plan_never_reaches_it(desktop: Desktop, file: SpaceId) -> None:
    plans = desktop.workspace.safety_plans
    plan = plans.start(file, "Leeds", "return", code_word="marigold")
    plans.open_section(plan, "if_unsafe").save({"words": "Say marigold and ring 999.", "state": "talked"})
    desktop.go("duty_sheet", space=file)
    words = _words(desktop)
    assert "Say our word and ring 999." in words
    assert "marigold" not in words


def test_what_was_written_is_never_replaced_when_it_is_filled_again(desktop: Desktop, file: SpaceId) -> None:
    desktop.go("duty_sheet", space=file)
    desktop.quiet()
    desktop.hands.write("Tonight’s bed", "At her cousin's")
    desktop.hands.press("Fill from the file")
    desktop.quiet()
    assert desktop.hands.input("Tonight’s bed").text() == "At her cousin's"  # type: ignore[union-attr]  # reason: a line
    desktop.go("today")
    desktop.quiet()
    sheet = desktop.workspace.records.only("duty_sheet", space=file)
    assert sheet is not None
    assert sheet["bed_tonight"] == "At her cousin's"
