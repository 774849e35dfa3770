"""Questions are settled by a person, with a reason, in two acts; one that has grown is shown afresh."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from imsa_desktop.ui.pages.needs_look import NeedsLookPage
from imsa_desktop.ui.shell import Shell
from imsa_desktop.ui.window import MainWindow
from tests.ui.acts import Acts
from tests.ui.made_up import MadeUpProgram, answer


@pytest.fixture
def page(window: MainWindow, program: MadeUpProgram, qtbot: QtBot) -> NeedsLookPage:
    window.open_workspace(program.workspace, "needs_look")  # type: ignore[arg-type]  # reason: made up
    shell = window.shell
    assert isinstance(shell, Shell)
    qtbot.waitUntil(shell.jobs.idle)
    found = shell.page("needs_look")
    assert isinstance(found, NeedsLookPage)
    return found


def test_a_question_is_settled_in_two_acts_and_its_reason_goes_with_it(
    page: NeedsLookPage, program: MadeUpProgram, qtbot: QtBot
) -> None:
    acts = Acts(qtbot)
    first = page.presenter.current
    assert first is not None
    acts.key(page.card.cards[0], Qt.Key.Key_2)
    acts.type(page.card.reason, "The client said so today")
    acts.key(page.card.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(program.workspace.questions.settled))
    assert program.workspace.questions.settled == [(first.id, 2, "The client said so today")]
    assert acts.count == 2
    qtbot.waitUntil(lambda: page.presenter.current is not None and page.presenter.current.id != first.id)


def test_nothing_is_settled_without_a_reason_or_without_a_choice(page: NeedsLookPage, program: MadeUpProgram) -> None:
    page.card.pick(1)
    page.card.settle()
    assert not page.card.keep.isEnabled()
    page.card.reason.setText("because")
    assert page.card.keep.isEnabled()
    page.card.show_question(page.presenter.questions[1])
    assert page.card.reason.text() == ""
    assert not page.card.keep.isEnabled()
    assert program.workspace.questions.settled == []


def test_a_question_that_has_grown_meanwhile_is_not_settled_but_shown_afresh(
    page: NeedsLookPage, program: MadeUpProgram, qtbot: QtBot
) -> None:
    questions = program.workspace.questions
    old = questions.all[0]
    third = answer("Declined", "Cara", 5, value="declined")
    grown = dataclasses.replace(old, id=b"g" * 32, answers=(*old.answers, third))
    questions.all[0] = grown
    page.card.pick(1)
    page.card.reason.setText("because")
    page.card.settle()
    qtbot.waitUntil(lambda: page.presenter.current == grown)
    assert questions.settled == []
    assert len(page.card.cards) == 3
    shell = page.desk.say
    assert isinstance(shell, Shell)
    assert shell.message.isVisible()
    qtbot.waitUntil(lambda: page.card.reason.text() == "because")  # what was typed is offered for the grown one
    assert page.draft.line.text() == "Your draft was kept and is shown again"


def test_when_the_last_is_settled_the_page_says_that_nothing_waits(
    page: NeedsLookPage, program: MadeUpProgram, qtbot: QtBot
) -> None:
    program.workspace.questions.all = []
    program.workspace.change("client")
    qtbot.waitUntil(lambda: page._empty.isVisible())
    assert not page._panes.isVisible()


def test_the_answer_that_holds_meanwhile_is_marked_in_words(page: NeedsLookPage) -> None:
    assert page.card.cards[0].accessibleName() == "Answer 1: Yes"
    assert "Ana" not in page.card.cards[0].accessibleDescription()  # one's own answer is called "You"
    assert page.card.cards[0].accessibleDescription().startswith("You, ")
