"""F11: the client looks on – no other case, no list, no note about other people, and larger words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.crypto.kdf import Argon2Cost
from imsa_desktop.crypto.keystore import MemoryKeyStore
from imsa_desktop.paths import Paths, resources
from imsa_desktop.services.cases import CaseStart
from imsa_desktop.services.program import Program
from imsa_desktop.storage.surroundings import Surroundings
from imsa_desktop.story.hands import Hands
from imsa_desktop.ui import appearance, side_by_side
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.pages.case import CasePage
from imsa_desktop.ui.pages.overview_cards import InterpreterSummaryCard
from imsa_desktop.ui.shell import Shell
from imsa_desktop.ui.widgets.entry_list import EntryList
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.window import MainWindow


@pytest.fixture
def window(app: object, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    around = Surroundings(MemoryKeyStore(), tmp_path / "state", kdf=Argon2Cost.cheap_for_tests())
    paths = Paths(tmp_path / "data", tmp_path / "settings.toml", tmp_path / "state")
    made = MainWindow(Program(paths, around, resources()), auto_exchange=False)
    with qtbot.waitActive(made):
        made.show()
    made.open_workspace(made.program.create("Zofia", "correct horse battery staple").workspace)
    yield made
    made.close()
    qtbot.waitUntil(lambda: not made.isVisible())
    made.deleteLater()


@pytest.fixture
def shell(window: MainWindow, qtbot: QtBot) -> Shell:
    """The overview of a case in front; somebody is not to be used as interpreter."""
    shell = window.shell
    assert shell is not None
    at = shell.workspace
    space = at.cases.open_case(CaseStart(client={"name_to_use": "Linh"})).space
    at.cases.open_case(CaseStart(client={"name_to_use": "Quynh"}))
    at.records.add("interpreter_need", {"needed": "yes", "language": "vi"}, space=space)
    at.records.add("do_not_use", {"who": "Her uncle Bao"}, space=space)
    shell.go("case", space=space)
    qtbot.waitUntil(shell.jobs.idle)
    qtbot.waitUntil(lambda: any("uncle" in words for words in _words(shell)))
    return shell


def _words(shell: Shell) -> list[str]:
    return [label.text() for label in shell.findChildren(Label) if label.isVisible()]


def test_f11_hides_lists_and_notes_about_other_people_and_shows_larger_words(shell: Shell, qtbot: QtBot) -> None:
    before = appearance.font().pointSizeF()
    qtbot.keyClick(shell, Qt.Key.Key_F11)
    assert not shell.navigation.isVisible()
    assert not shell.header.isVisible()
    assert shell.beside.isVisible()
    assert appearance.font().pointSizeF() == pytest.approx(before * appearance.LARGER)
    assert not any("uncle" in words for words in _words(shell))
    qtbot.keyClick(shell, Qt.Key.Key_F11)
    assert shell.navigation.isVisible()
    assert shell.header.isVisible()
    assert not shell.beside.isVisible()
    assert appearance.font().pointSizeF() == before
    assert any("uncle" in words for words in _words(shell))


def test_what_is_made_or_shown_anew_meanwhile_stays_out_of_sight(shell: Shell, qtbot: QtBot) -> None:
    shell.turn_side_by_side()
    page = shell.front()
    assert isinstance(page, CasePage)
    (card,) = page.findChildren(InterpreterSummaryCard)
    assert page.presenter is not None
    assert page.presenter.overview is not None
    card.show_summary(page.presenter.overview)
    Hands(page.window()).look_first()
    assert any("uncle" in label.text() for label in card.findChildren(Label))
    assert not any("uncle" in words for words in _words(shell))
    form = CaseForm(shell.desk, "encounter", ("own_words", "others_there"))
    qtbot.addWidget(form)
    form.show()
    assert form.input("own_words").isVisible()
    form.input("others_there").setVisible(True)
    assert not form.input("others_there").isVisible()
    form.set_values({"others_there": "Her sister"})
    assert form.values()["others_there"] == "Her sister"  # out of sight, never lost
    shell.turn_side_by_side()
    assert form.input("others_there").isVisible()


def test_what_a_page_had_hidden_stays_hidden_afterwards(shell: Shell, qtbot: QtBot) -> None:
    form = CaseForm(shell.desk, "encounter", ("own_words", "others_there"))
    qtbot.addWidget(form)
    form.input("others_there").hide()
    form.show()
    for _ in range(2):
        shell.turn_side_by_side()
    assert not form.input("others_there").isVisible()


def test_no_other_case_opens_while_the_client_looks_on(shell: Shell, qtbot: QtBot) -> None:
    shell.turn_side_by_side()
    for name in ("today", "cases", "find", "needs_look"):
        shell.go(name)
        assert shell.front_name() == "case"
    qtbot.keyClick(shell, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not shell.header.find_box.hasFocus()
    assert shell.toaster.isVisible()
    shell.back()
    assert shell.front_name() == "case"
    shell.turn_side_by_side()
    shell.go("cases")
    assert shell.front_name() == "cases"


def test_it_begins_only_where_one_case_is_in_front(shell: Shell) -> None:
    shell.go("cases")
    shell.turn_side_by_side()
    assert not side_by_side.is_on()
    assert shell.navigation.isVisible()


def test_locking_ends_it(window: MainWindow, shell: Shell, qtbot: QtBot) -> None:
    shell.turn_side_by_side()
    window.lock()
    qtbot.waitUntil(lambda: window.shell is None)
    assert not side_by_side.is_on()
    assert appearance.font().pointSizeF() == appearance.BASE_POINTS


def test_no_raw_judgement_is_read_beside_the_client_and_the_interpreter_is(shell: Shell, qtbot: QtBot) -> None:
    page = shell.front()
    assert isinstance(page, CasePage)
    at = shell.workspace
    space = at.records.list("do_not_use")[0].space
    judged = {"level": "high", "reasons": "Two visits by strangers"}
    at.records.add("risk_judgement", judged, space=space)
    bar = page.bar
    qtbot.waitUntil(lambda: bar.risk.isVisible() and any("strangers" in words for words in _words(shell)))
    bar.quiet.show()
    shell.turn_side_by_side()
    assert not bar.risk.isVisible()
    assert not bar.quiet.isVisible()
    assert bar.interpreter.isVisible()
    assert not any("strangers" in words for words in _words(shell))
    shell.turn_side_by_side()
    assert bar.risk.isVisible()
    assert bar.quiet.isVisible()


def test_the_timeline_tells_no_judgement_beside_the_client(shell: Shell, qtbot: QtBot) -> None:
    at = shell.workspace
    space = at.records.list("do_not_use")[0].space
    at.records.add("risk_judgement", {"level": "high", "judged_on": "2026-01-12"}, space=space)
    at.records.add("task", {"what": "Ring the college", "done_on": "2026-01-13"}, space=space)
    shell.go("case", space=space, tab="timeline")

    def told() -> list[str]:
        lists = [each for each in shell.findChildren(EntryList) if each.isVisible()]
        return [f"{entry.first} {entry.second}" for each in lists for entry in each.entries.entries]

    qtbot.waitUntil(lambda: any("Ring the college" in each for each in told()))
    assert any("High" in each for each in told())
    shell.turn_side_by_side()
    assert not any("High" in each for each in told())
    qtbot.waitUntil(shell.jobs.idle)
    assert not any("High" in each for each in told())
    assert any("Ring the college" in each for each in told())
    shell.turn_side_by_side()
    assert any("High" in each for each in told())


def test_words_from_advocate_to_advocate_and_judgements_are_for_colleagues() -> None:
    hushed = {
        f"{kind}.{field.name}"
        for kind in ("risk_judgement", "risk_review", "hand_over")
        for field in kind_named(kind).fields
        if side_by_side.for_colleagues(field)
    }
    assert hushed == {
        "risk_judgement.level",
        "risk_judgement.reasons",
        "risk_review.level_before",
        "risk_review.level_then",
        "risk_review.what_changed",
        "hand_over.why",
        "hand_over.to_know",
    }
    assert all(kind_named(kind).field(name).prints for kind, name in (each.split(".") for each in hushed))  # the copy


def test_practice_cannot_be_left_or_begun_afresh_by_the_client_beside_the_screen(shell: Shell) -> None:
    acts = shell.practice.findChildren(QAbstractButton)
    assert acts
    shell.practice.show()
    assert all(each.isVisible() for each in acts)
    shell.turn_side_by_side()
    assert not any(each.isVisible() for each in acts)
    shell.turn_side_by_side()
    assert all(each.isVisible() for each in acts)
