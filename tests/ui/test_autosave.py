"""No keystroke is lost: drafts, saves on leaving, and the truth about them beside the form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.services.editor import Saved
from imsa_desktop.ui.autosave import DRAFT_AFTER_MS, Autosave
from imsa_desktop.ui.form import RecordForm
from imsa_desktop.ui.jobs import Jobs
from tests.ui.made_up import NOON


class _Editor:
    """Notes what it was asked to keep and to save."""

    record = b"r" * 16
    draft_restored = False

    def __init__(self) -> None:
        self.kept: list[Mapping[str, Any]] = []
        self.saves: list[Mapping[str, Any]] = []
        self.finished: list[Mapping[str, Any]] = []
        self.error: Exception | None = None

    def keep(self, values: Mapping[str, Any]) -> None:
        self.kept.append(values)

    def save(self, values: Mapping[str, Any]) -> Saved:
        if self.error is not None:
            raise self.error
        self.saves.append(values)
        return Saved(self.record, NOON, ("dialect",))

    def finish(self, values: Mapping[str, Any]) -> Saved:
        self.finished.append(values)
        return Saved(self.record, NOON, ())


class _Say:
    def __init__(self) -> None:
        self.errors: list[BaseException] = []

    def wrong(self, error: BaseException) -> None:
        self.errors.append(error)


class _Desk:
    def __init__(self, jobs: Jobs) -> None:
        self.jobs = jobs
        self.say = _Say()


@pytest.fixture
def parts(app: QApplication, qtbot: QtBot, jobs: Jobs) -> tuple[RecordForm, _Editor, Autosave, _Desk]:
    form = RecordForm(kind_named("interpreter_need"), ["dialect", "notes"])
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    editor, desk = _Editor(), _Desk(jobs)
    autosave = Autosave(desk, form, editor, parent=form)  # type: ignore[arg-type]  # reason: made up
    return form, editor, autosave, desk


def test_a_draft_is_kept_soon_after_the_last_key_and_makes_no_change(
    parts: tuple[RecordForm, _Editor, Autosave, _Desk], qtbot: QtBot
) -> None:
    form, editor, autosave, _ = parts
    qtbot.keyClicks(form.input("dialect").line, "Hue")
    assert editor.kept == []
    qtbot.waitUntil(lambda: bool(editor.kept), timeout=DRAFT_AFTER_MS + 1500)
    assert editor.kept[-1]["dialect"] == "Hue"
    assert editor.saves == []
    assert autosave.unsaved


def test_whoever_types_on_without_a_pause_has_a_draft_meanwhile(
    parts: tuple[RecordForm, _Editor, Autosave, _Desk], qtbot: QtBot
) -> None:
    form, editor, _, _ = parts
    line = form.input("dialect").line

    def typed_on_until(many: int) -> bool:
        qtbot.keyClicks(line, "x")
        return len(editor.kept) >= many

    for many in (1, 2):
        qtbot.waitUntil(lambda many=many: typed_on_until(many), timeout=DRAFT_AFTER_MS + 1500)
    assert len(editor.kept[-1]["dialect"]) > len(editor.kept[0]["dialect"]) > 0


def test_leaving_a_field_saves_what_was_typed_and_says_when(
    parts: tuple[RecordForm, _Editor, Autosave, _Desk], qtbot: QtBot, jobs: Jobs
) -> None:
    form, editor, autosave, _ = parts
    form.input("dialect").line.setFocus()
    qtbot.keyClicks(form.input("dialect").line, "Hue")
    form.input("notes").box.setFocus()
    qtbot.waitUntil(jobs.idle)
    assert [each["dialect"] for each in editor.saves] == ["Hue"]
    assert autosave.line.text().startswith("Saved on this laptop ")
    assert not autosave.unsaved


def test_leaving_a_field_that_was_not_touched_saves_nothing(
    parts: tuple[RecordForm, _Editor, Autosave, _Desk], qtbot: QtBot, jobs: Jobs
) -> None:
    form, editor, _, _ = parts
    form.input("dialect").line.setFocus()
    form.input("notes").box.setFocus()
    qtbot.waitUntil(jobs.idle)
    assert editor.saves == []


def test_a_save_that_fails_keeps_the_words_and_says_so_and_the_next_one_has_them(
    parts: tuple[RecordForm, _Editor, Autosave, _Desk], qtbot: QtBot, jobs: Jobs
) -> None:
    form, editor, autosave, desk = parts
    editor.error = OSError(28, "full")
    qtbot.keyClicks(form.input("dialect").line, "Hue")
    autosave.flush()
    qtbot.waitUntil(jobs.idle)
    assert autosave.unsaved
    assert desk.say.errors == [editor.error]
    editor.error = None
    autosave.flush()
    qtbot.waitUntil(jobs.idle)
    assert editor.saves[-1]["dialect"] == "Hue"


def test_finishing_takes_what_was_typed_a_moment_ago_with_it(
    parts: tuple[RecordForm, _Editor, Autosave, _Desk], qtbot: QtBot, jobs: Jobs
) -> None:
    form, editor, autosave, _ = parts
    qtbot.keyClicks(form.input("dialect").line, "Hue")
    done: list[Saved] = []
    autosave.finish(done.append)
    qtbot.waitUntil(jobs.idle)
    assert editor.finished[0]["dialect"] == "Hue"
    assert len(done) == 1
    assert not autosave.unsaved
