"""Whatever somebody was typing when the program was killed is a draft after the next unlock, and is offered."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imsa_desktop.casework.declaration import SpaceClass, kinds
from imsa_desktop.services.act_words import DEADLINE, NOT_TO_BE_USED, RESTORE, SETTLE, SHARE, WITHDRAW
from imsa_desktop.services.cases import CaseStart
from imsa_desktop.services.workspace import Workspace
from imsa_desktop.storage import drafts
from imsa_desktop.storage.unlocked import Vault
from imsa_desktop.story.hands import Hands
from imsa_desktop.ui import appearance
from imsa_desktop.ui.colours import Scheme
from imsa_desktop.ui.dialogs.history import HistoryDialog
from imsa_desktop.ui.draft_words import draft_words
from imsa_desktop.ui.opening import ON_ACT_SHEET
from imsa_desktop.ui.pages.case import CasePage
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.window import MainWindow
from tests.killed.vault import PASSPHRASE, program_in

ROOT = Path(__file__).resolve().parents[2]
ONE_EDITOR = ("encounter", "interpreter_card", "plan_section", "new_client", "hand_over")


@dataclass
class Typed:
    """A vault that was typed in until its program was killed."""

    home: Path
    words: dict[str, str]  # word to the kind of record it was typed in

    def unlock(self) -> Workspace:
        """Unlock it again."""
        return program_in(self.home).unlock(PASSPHRASE)


def kill_while_typing(home: Path, editor: str) -> Typed:
    """Let somebody type in an editor, and kill the program (SIGKILL) once it says that the draft is kept."""
    workspace = program_in(home).create("Ana Petrov", PASSPHRASE).workspace
    space = workspace.cases.open_case(CaseStart(case={"stage": "open"}, client={"name_to_use": "Linh"})).space
    workspace.records.add("safety_plan", {"title": "Travelling"}, space=space)
    workspace.lock()
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.killed.typist", str(home)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdin, process.stdout:
        process.stdin.write(editor + "\n")
        process.stdin.flush()
        said = process.stdout.readline()
        process.kill()
        assert process.wait() == -signal.SIGKILL
    return Typed(home, json.loads(said))


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[Typed], MainWindow]]:
    """Opens the window on a vault; closed at the end."""
    made: list[MainWindow] = []

    def show(typed: Typed) -> MainWindow:
        appearance.apply(qapp, Scheme.LIGHT)
        program = program_in(typed.home)
        opened = MainWindow(program, auto_exchange=False)
        made.append(opened)
        with qtbot.waitActive(opened):
            opened.show()
        opened.open_workspace(program.unlock(PASSPHRASE))
        _rest(opened, qtbot)
        return opened

    yield show
    for each in made:
        each.close()
        qtbot.waitUntil(lambda each=each: not each.isVisible())
        each.deleteLater()


def _rest(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.shell is not None, timeout=20_000)
    Hands(window).look_first()


def _resume_from_today(window: MainWindow, qtbot: QtBot, word: str, kind: str) -> None:
    """Press the line on Today that offers the draft, and read the word."""
    hands, title = Hands(window), kinds()[kind].label
    rows = [row for row in hands.seen(Row) if row.accessibleName().startswith((word, title, f"{title} ·"))]
    assert rows, (kind, [row.accessibleName() for row in hands.seen(Row)])
    hands.click(rows[0])
    _rest(window, qtbot)
    assert hands.reads(word), kind


@pytest.mark.slow
@pytest.mark.parametrize("editor", ONE_EDITOR)
def test_words_typed_in_an_editor_wait_on_today_after_the_program_was_killed(
    tmp_path: Path, window: Callable[[Typed], MainWindow], qtbot: QtBot, editor: str
) -> None:
    typed = kill_while_typing(tmp_path, editor)
    opened = window(typed)
    workspace = opened.workspace
    assert workspace is not None
    for word, kind in typed.words.items():
        assert [each.kind.name for each in workspace.records.drafts() if word in each.values.values()] == [kind]
        _resume_from_today(opened, qtbot, word, kind)


@pytest.mark.slow
def test_words_typed_on_a_page_of_their_own_are_drafts_and_open_there_after_the_program_was_killed(
    tmp_path: Path, window: Callable[[Typed], MainWindow], qtbot: QtBot
) -> None:
    typed = kill_while_typing(tmp_path, "own_pages")
    assert {"decision", "duty_sheet", "advice_query"} <= set(typed.words.values())
    opened = window(typed)
    assert opened.shell is not None
    for word, kind in typed.words.items():
        opened.shell.go("today")
        _rest(opened, qtbot)
        _resume_from_today(opened, qtbot, word, kind)
        assert opened.shell.front_name() == kind


@pytest.mark.slow
def test_words_typed_for_an_act_on_a_case_are_drafts_and_open_in_its_sheet_after_the_program_was_killed(
    tmp_path: Path, window: Callable[[Typed], MainWindow], qtbot: QtBot
) -> None:
    typed = kill_while_typing(tmp_path, "case_acts")
    assert set(typed.words.values()) == ON_ACT_SHEET
    opened = window(typed)
    assert opened.shell is not None
    for word, kind in typed.words.items():
        opened.shell.go("today")
        _rest(opened, qtbot)
        _resume_from_today(opened, qtbot, word, kind)
        page = opened.shell.front()
        assert isinstance(page, CasePage)
        assert page.more.acts.isVisible()
        assert page.more.acts.act is not None
        assert page.more.acts.act.kind == kind


@pytest.mark.slow
def test_words_typed_to_explain_an_act_on_a_record_are_offered_where_it_is_done_after_the_program_was_killed(
    tmp_path: Path, window: Callable[[Typed], MainWindow], qtbot: QtBot
) -> None:
    typed = kill_while_typing(tmp_path, "act_lines")
    assert sorted(typed.words.values()) == sorted(
        (DEADLINE, NOT_TO_BE_USED, RESTORE, SETTLE, SHARE, SHARE, WITHDRAW, WITHDRAW)
    )
    opened = window(typed)
    assert opened.shell is not None
    assert opened.workspace is not None
    waiting = {str(value): each for each in opened.workspace.records.drafts() for value in each.values.values()}
    read: set[str] = set()
    for word, act in typed.words.items():
        if word in read and act == SHARE:
            continue  # both lines before sharing are one draft
        opened.shell.go("today")
        _rest(opened, qtbot)
        first, second = draft_words(waiting[word])
        assert word not in first + second  # a reason may name anybody
        hands = Hands(opened)
        rows = [row for row in hands.seen(Row) if row.accessibleName().startswith(first)]
        hands.click(rows[[typed.words[each] for each in read].count(act)])  # two notes were to be withdrawn
        _rest(opened, qtbot)
        dialog = opened.findChild(HistoryDialog)
        seen = Hands(dialog or opened)
        seen.wait_to_read("Your draft was kept and is shown again")
        read |= {each for each in typed.words if seen.reads(each)}
        if dialog is not None:
            dialog.accept()
            qtbot.waitUntil(lambda: opened.findChild(HistoryDialog) is None)
    assert read == typed.words.keys()


@pytest.mark.slow
def test_words_typed_in_the_sheet_of_every_kind_of_record_are_drafts_after_the_program_was_killed(
    tmp_path: Path, window: Callable[[Typed], MainWindow], qtbot: QtBot
) -> None:
    typed = kill_while_typing(tmp_path, "every_sheet")
    ticked = {"case", "client", "plan_phrase"}  # the file itself, and what is ticked
    assert set(typed.words.values()) | ticked >= {k.name for k in kinds().values() if k.space is SpaceClass.CASE}
    workspace = typed.unlock()
    waiting = {str(value): each for each in workspace.records.drafts() for value in each.values.values()}
    assert typed.words.keys() <= waiting.keys()
    for word, kind in typed.words.items():
        assert waiting[word].kind.name == kind
        assert word in workspace.records.resume(waiting[word]).values.values()
    workspace.lock()
    _resume_some(typed, window(typed), qtbot)


def _resume_some(typed: Typed, opened: MainWindow, qtbot: QtBot) -> None:
    """Go on with every seventh draft from Today, each on its own as if it were the only one."""
    assert opened.workspace is not None
    assert opened.shell is not None
    vault: Vault = opened.workspace._vault
    with vault.read() as conn:
        kept = {each.payload["kind"]: each for each in drafts.drafts(conn)}
    with vault.write() as conn:
        for each in kept.values():
            drafts.drop_draft(conn, each.editor)
    for word, kind in list(typed.words.items())[::7]:
        drafts.keep_draft(vault, kept[kind].editor, kept[kind].payload)
        opened.shell.go("today")
        opened.shell.page("today").refresh(None)  # type: ignore[union-attr]  # reason: it was just shown
        _rest(opened, qtbot)
        _resume_from_today(opened, qtbot, word, kind)
        with vault.write() as conn:
            drafts.drop_draft(conn, kept[kind].editor)
