"""Every kind of record of a case opens in a sheet that asks for each of its fields once, and saves."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from imsa_desktop.casework.chapters import is_case_kind, stands_alone
from imsa_desktop.casework.declaration import Kind, kinds
from imsa_desktop.ui import record_rows
from imsa_desktop.ui.case_form import CaseForm, names_of
from imsa_desktop.ui.chapters.card import ChapterCard
from imsa_desktop.ui.inputs.lines import LongTextInput
from imsa_desktop.ui.opening import ON_ACT_SHEET, ON_ENCOUNTER_PAGE, ON_OWN_PAGE, ON_PLAN_TAB, asked
from imsa_desktop.ui.pages.case import CasePage
from imsa_desktop.ui.record_rows import sheet_of, whole_sheet
from imsa_desktop.ui.sheets import SHEETS
from imsa_desktop.ui.widgets.buttons import ActButton
from imsa_protocol.identifiers import SpaceId
from tests.ui.casework.conftest import Desktop
from tests.ui.test_accessibility import check

CASE_KINDS = [kind for kind in kinds().values() if is_case_kind(kind)]
IN_THE_SHEET = [
    kind
    for kind in CASE_KINDS
    if kind.name not in ON_ENCOUNTER_PAGE | ON_OWN_PAGE | ON_PLAN_TAB | ON_ACT_SHEET | {"interpreter_need"}
]


@pytest.mark.parametrize("kind", CASE_KINDS, ids=lambda kind: kind.name)
def test_a_sheet_asks_for_every_declared_field_once(kind: Kind) -> None:
    filled = record_rows._FILLED_BY_ACTS.get(kind.name, frozenset())
    expected = {each.name for each in kind.fields if not each.is_parent} - filled - {kind.once_key}
    named = names_of(whole_sheet(kind.name, None))
    assert sorted(named) == sorted(expected)


def test_sheets_name_kinds_that_are_there_and_say_their_headings() -> None:
    assert [name for name in SHEETS if name not in kinds()] == []
    for name in SHEETS:
        assert all(not callable(row) for row in sheet_of(name))


def _values(kind: Kind) -> dict[str, object]:
    key = next((each for each in kind.fields if each.name == kind.once_key), None)
    return {key.name: key.choices[0].code} if key is not None else {}


def test_every_kind_opens_in_its_sheet_takes_words_and_saves_them(
    desktop: Desktop, linh: SpaceId, qtbot: QtBot
) -> None:
    page = desktop.front()
    assert isinstance(page, CasePage)
    records = desktop.workspace.records
    above: dict[str, bytes] = {}
    drawer = page.drawer

    def opened() -> bool:
        return drawer.editing is not None and drawer.editing.editor is not None

    for kind in IN_THE_SHEET:
        parent_kind = kind.parent_field.links_to if kind.parent_field is not None else None
        parent = None
        if parent_kind is not None and not stands_alone(kind.name):
            if parent_kind not in above:
                above[parent_kind] = records.add(parent_kind, _values(kinds()[parent_kind]), space=linh)
            parent = above[parent_kind]
        key = str(next(iter(_values(kind).values()), ""))
        page.open_record(asked(kind.name, parent=parent, key=key))
        drawer.complete()
        qtbot.waitUntil(opened)
        editing = drawer.editing
        assert editing is not None
        assert editing.form.kind.name == kind.name
        boxes = [each for each in map(editing.form.input, editing.form.names()) if isinstance(each, LongTextInput)]
        if boxes:
            boxes[0].box.setPlainText("Words of the test")
        drawer.save()
        desktop.quiet()
        assert not drawer.isVisible(), kind.name
        found = [each for each in records.list(kind.name, space=linh) if each.finished]
        assert found, kind.name
        if boxes:
            assert any(each[boxes[0].field.name] == "Words of the test" for each in found), kind.name


@pytest.mark.parametrize("kind", ["nrm_journey", "professional_contact", "consent", "danger_person"])
def test_what_can_be_reached_in_a_sheet_has_a_name_and_a_size(desktop: Desktop, linh: SpaceId, kind: str) -> None:
    page = desktop.front()
    assert isinstance(page, CasePage)
    page.open_record(asked(kind))
    desktop.quiet()
    check(page.drawer)


def test_the_other_sheets_of_a_case_keep_the_same_promises(desktop: Desktop, linh: SpaceId) -> None:
    page = desktop.front()
    assert isinstance(page, CasePage)
    page.add_anything()
    desktop.quiet()
    check(page.choosing)
    for begin in (page.more.change_strand, page.more.hand_over, page.more.close, page.more.reopen):
        begin()
        desktop.quiet()
        check(page.more.acts)
    desktop.workspace.records.add("note", {"title": "Keys"}, space=linh)
    page.more.find_misfiled()
    desktop.quiet()
    check(page.more.misfiled)


def test_tab_goes_through_a_sheet_in_reading_order(desktop: Desktop, linh: SpaceId) -> None:
    page = desktop.front()
    assert isinstance(page, CasePage)
    page.open_record(asked("nrm_journey"))
    desktop.quiet()
    form = page.drawer.findChildren(CaseForm)[0]
    reached: list[str] = []
    for _ in range(90):
        focus = desktop.window.focusWidget()
        assert focus is not None
        if not form.isAncestorOf(focus):
            break
        name = next(each for each in form.names() if form.input(each).isAncestorOf(focus))
        if name not in reached:
            reached.append(name)
        desktop.hands.key("Tab")
    assert reached == list(form.names())


def test_no_chapter_is_without_a_way_to_add_to_it(desktop: Desktop, linh: SpaceId) -> None:
    for tab, leaf in (("overview", "client"), ("overview", "standing"), ("people", ""), ("consent", "")):
        desktop.go("case", space=linh, tab=tab, leaf=leaf)
        for card in desktop.hands.seen(ChapterCard):
            if card.fold is not None:
                card.fold.set_open(True)
            words = [each.text() for each in card.findChildren(ActButton)]
            assert any(each.startswith(("Add ", "Write ")) for each in words), card.chapter.code
