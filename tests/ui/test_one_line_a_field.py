"""A field added to a kind stands in its sheets with its label, and is named as the one word to be translated."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from imsa_desktop.casework import declaration
from imsa_desktop.casework.declaration import Field, FieldKind
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.paths import Paths, resources
from imsa_desktop.services.cases import CaseStart
from imsa_desktop.services.program import Program
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.dialogs.history import HistoryDialog
from imsa_desktop.ui.pages.encounter_blocks import OptionBlock
from imsa_desktop.ui.plan_panels.section import AboutPanel, SectionPanel
from imsa_desktop.ui.record_drawer import EditAsked, RecordDrawer
from imsa_desktop.ui.record_rows import ACCOUNT_ROWS, ROWS_OF, WANTS_ROWS, interpreter_more
from imsa_desktop.ui.shell import Shell
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.widgets.saved_line import SavedLine
from imsa_desktop.ui.window import MainWindow
from tools import translations


def _add(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    kind = declaration.kinds()[name]
    line = Field("bus_pass", "Bus pass", FieldKind.TEXT)
    monkeypatch.setitem(declaration._KINDS, name, dataclasses.replace(kind, fields=(*kind.fields, line)))


@pytest.fixture
def task_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program was started with one line more; asked for before the vault is opened."""
    _add(monkeypatch, "task")


@pytest.fixture
def shell(app: object, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    around = Surroundings(MemoryKeyStore(), tmp_path / "state", kdf=Argon2Cost.cheap_for_tests())
    paths = Paths(tmp_path / "data", tmp_path / "settings.toml", tmp_path / "state")
    window = MainWindow(Program(paths, around, resources()), auto_exchange=False)
    window.open_workspace(window.program.create("Zofia", "correct horse battery staple").workspace)
    assert window.shell is not None
    yield window.shell
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible() and window.shell is None)
    window.deleteLater()


def test_every_sheet_of_a_kind_ends_with_the_new_field_and_saves_what_is_typed(
    task_with_it: None, shell: Shell, qtbot: QtBot
) -> None:
    records = shell.workspace.records
    space = shell.workspace.cases.open_case(CaseStart()).space
    page = shell.front()
    assert page is not None
    drawer = RecordDrawer(shell.desk, page)
    drawer.ask(space, EditAsked("task", title="Task", rows=ROWS_OF["task"]))
    qtbot.waitUntil(lambda: drawer.editing is not None and drawer.editing.editor is not None)
    assert drawer.editing is not None
    form = drawer.editing.form
    assert form.names()[-1] == "bus_pass"
    made = form.input("bus_pass")
    assert made.label.text() == "Bus pass"
    assert made.control.accessibleName() == "Bus pass"
    made.show_value("Line 7")
    made.on_edit()
    drawer.save()
    qtbot.waitUntil(lambda: [each["bus_pass"] for each in records.list("task", space=space)] == ["Line 7"])
    (task,) = records.list("task", space=space)
    history = HistoryDialog(shell.desk, "task", task.id, "Task", page)
    qtbot.addWidget(history)
    history.open()
    qtbot.waitUntil(shell.jobs.idle)
    assert any("Bus pass" in label.text() for label in history.findChildren(Label))
    drawer.deleteLater()


@pytest.mark.parametrize("kind", [*ROWS_OF, "address", "do_not_use"])
def test_no_kind_needs_its_form_changed(kind: str, monkeypatch: pytest.MonkeyPatch, shell: Shell) -> None:
    _add(monkeypatch, kind)
    page = shell.front()
    assert page is not None
    drawer = RecordDrawer(shell.desk, page)
    space = shell.workspace.cases.open_case(CaseStart()).space
    drawer.ask(space, EditAsked(kind, rows=ROWS_OF.get(kind)))
    (form,) = drawer.findChildren(CaseForm)
    assert form.names().count("bus_pass") == 1
    drawer.put_down()
    drawer.deleteLater()


def test_the_interpreter_card_and_the_options_of_an_encounter_show_it_among_what_is_folded(
    monkeypatch: pytest.MonkeyPatch, shell: Shell, qtbot: QtBot
) -> None:
    _add(monkeypatch, "interpreter_need")
    _add(monkeypatch, "option")
    assert interpreter_more()[-1] == "bus_pass"
    block = OptionBlock(shell.desk, SavedLine(), 1)
    qtbot.addWidget(block)
    block.more.set_open(True)
    assert block.form.names()[-1] == "bus_pass"


def test_a_sheet_that_shows_a_part_of_its_kind_stays_that_part(monkeypatch: pytest.MonkeyPatch, shell: Shell) -> None:
    _add(monkeypatch, "client")
    page = shell.front()
    assert page is not None
    space = shell.workspace.cases.open_case(CaseStart()).space
    for rows in (WANTS_ROWS, ACCOUNT_ROWS):
        drawer = RecordDrawer(shell.desk, page)
        drawer.ask(space, EditAsked("client", rows=rows))
        (form,) = drawer.findChildren(CaseForm)
        assert form.names() == rows
        drawer.put_down()
        drawer.deleteLater()


def test_the_translation_that_is_still_to_be_made_is_named_and_nothing_else_is(monkeypatch: pytest.MonkeyPatch) -> None:
    catalogue = translations.CATALOGUES / "imsa_desktop_en_GB.ts"
    before, _ = translations.differences(catalogue, translations.wanted_words())
    _add(monkeypatch, "task")
    missing, _ = translations.differences(catalogue, translations.wanted_words())
    assert [word for word in missing if word not in before] == [("casework", "Bus pass")]


def test_the_safety_plan_asks_for_it_on_its_first_page_and_under_every_heading(
    monkeypatch: pytest.MonkeyPatch, shell: Shell, qtbot: QtBot
) -> None:
    _add(monkeypatch, "safety_plan")
    _add(monkeypatch, "plan_section")
    plans = shell.workspace.safety_plans
    plan = plans.start(shell.workspace.cases.open_case(CaseStart()).space, "Going back", reason="return")
    view = plans.view(plan)
    panels: list[AboutPanel | SectionPanel] = [AboutPanel(shell.desk, view)]
    panels += [SectionPanel(shell.desk, plan, each, "vi") for each in view.sections[:2]]
    for panel in panels:
        qtbot.addWidget(panel)
        assert panel.form.names()[-1] == "bus_pass"
    qtbot.waitUntil(shell.jobs.idle)
