"""A form follows from the declaration of a kind, says what stands in it, and never loses what was typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from imsa_desktop.casework.declaration import FieldKind, kind_named, kinds
from imsa_desktop.services.showing import FieldStanding, FieldState
from imsa_desktop.ui.form import RecordForm, Section
from tests.ui.made_up import answer, question


@pytest.mark.parametrize("name", sorted(kinds()))
def test_every_declared_kind_has_a_form_whose_inputs_are_named_by_their_labels(
    name: str, app: QApplication, qtbot: QtBot
) -> None:
    kind = kind_named(name)
    form = RecordForm(kind)
    qtbot.addWidget(form)
    assert set(form.names()) == {field.name for field in kind.fields if not field.is_parent}
    for field in kind.fields:
        if field.is_parent:
            continue
        made = form.input(field.name)
        assert made.label.text().replace("&&", "&") == field.label
        control = made.label.buddy()
        assert control is not None
        assert field.label in control.accessibleName()
        if field.help:
            assert field.help in control.accessibleDescription()


SAMPLES = {
    FieldKind.TEXT: "Huế",
    FieldKind.LONG_TEXT: "One.\n\nTwo.",
    FieldKind.ANSWER: "prefers_not_to_say",
    FieldKind.DATE: "2026-11-24",
    FieldKind.APPROXIMATE_DATE: "2019-04~",
    FieldKind.TIME: "14:05",
    FieldKind.MOMENT: "2026-11-23T14:05+00:00",
    FieldKind.MONEY: 1250,
    FieldKind.DURATION: 90,
    FieldKind.NUMBER: 3,
}


@pytest.mark.parametrize("name", sorted(kinds()))
def test_what_a_form_is_given_to_show_is_what_it_gives_back(name: str, app: QApplication, qtbot: QtBot) -> None:
    kind = kind_named(name)
    form = RecordForm(kind)
    qtbot.addWidget(form)
    given = {}
    for field in kind.fields:
        if field.is_parent:
            continue
        value = SAMPLES.get(field.kind)
        if field.kind is FieldKind.CHOICE:
            value = field.choices[-1].code
        elif field.kind is FieldKind.CHOICES:
            value = frozenset((field.choices[0].code, "of_a_newer_version"))
        elif field.kind is FieldKind.LINK:
            value = b"l" * 16
        given[field.name] = value
    form.set_values(given)
    assert form.values() == given


def test_an_answer_of_a_newer_version_is_kept_until_somebody_picks_another(app: QApplication, qtbot: QtBot) -> None:
    form = RecordForm(kind_named("interpreter_need"), ["needed"])
    qtbot.addWidget(form)
    form.set_values({"needed": "unheard_of"})
    assert form.values() == {"needed": "unheard_of"}
    form.input("needed").buttons["no"].click()
    assert form.values() == {"needed": "no"}


def test_an_answer_can_be_taken_back_with_the_keyboard(app: QApplication, qtbot: QtBot) -> None:
    form = RecordForm(kind_named("interpreter_need"), ["needed"])
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    form.set_values({"needed": "yes"})
    qtbot.keyClick(form.input("needed").buttons["yes"], Qt.Key.Key_Delete)
    assert form.values() == {"needed": None}


def test_a_date_is_read_in_any_form_and_echoed_in_full(app: QApplication, qtbot: QtBot) -> None:
    form = RecordForm(kind_named("interpreter_need"), ["talked_on"])
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    made = form.input("talked_on")
    qtbot.keyClicks(made.line, "24/11/2026")
    assert made.echo.text() == "= Tuesday 24 November 2026"
    assert form.values() == {"talked_on": "2026-11-24"}


def test_words_that_are_no_date_are_kept_as_typed_and_said_kindly(app: QApplication, qtbot: QtBot) -> None:
    form = RecordForm(kind_named("interpreter_need"), ["talked_on", "notes"])
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    made = form.input("talked_on")
    made.line.setFocus()
    qtbot.keyClicks(made.line, "the day after the storm")
    form.input("notes").box.setFocus()
    assert form.values()["talked_on"] == "the day after the storm"
    assert made.problem.text()
    assert made.problem.isVisibleTo(form)


def test_a_question_takes_the_place_of_its_control_and_no_save_can_settle_it(app: QApplication, qtbot: QtBot) -> None:
    kind = kind_named("interpreter_need")
    form = RecordForm(kind, [Section("Language"), ("needed", "language"), "dialect"])
    qtbot.addWidget(form)
    form.set_values({"needed": "yes", "language": "vi"})
    asked = question(
        "interpreter_need", "needed", (answer("Yes", "Ana", 1, value="yes"), answer("No", "Ben", 2, value="no"))
    )
    state = FieldState(kind.field("needed"), "needed", "yes", "Yes", FieldStanding.QUESTION, (), asked)
    with qtbot.waitActive(form):
        form.show()
    form.show_states([state])
    assert form.input("needed").isHidden()
    assert "needed" not in form.values()
    assert form.values()["language"] == "vi"
    with qtbot.waitSignal(form.question_opened) as opened:
        form._questions["needed"]._settle.click()
    assert opened.args == [asked]
    settled = FieldState(kind.field("needed"), "needed", "yes", "Yes", FieldStanding.SETTLED)
    form.show_states([settled])
    assert not form.input("needed").isHidden()
    assert form.values()["needed"] == "yes"


def test_what_others_wrote_is_listed_beneath_a_plain_field(app: QApplication, qtbot: QtBot) -> None:
    kind = kind_named("interpreter_need")
    form = RecordForm(kind, ["dialect"])
    qtbot.addWidget(form)
    others = (answer("Hanoi", "Ben Kovač", 0, value="Hanoi"),)
    form.show_states([FieldState(kind.field("dialect"), "dialect", "Huế", "Huế", FieldStanding.DIFFERING, others)])
    notes = form.input("dialect").notes
    assert notes.count() == 1
    form.show_states([FieldState(kind.field("dialect"), "dialect", "Huế", "Huế", FieldStanding.SETTLED)])
    assert notes.count() == 0


def test_what_arrives_meanwhile_is_announced_and_touches_nothing_typed(app: QApplication, qtbot: QtBot) -> None:
    kind = kind_named("interpreter_need")
    form = RecordForm(kind, ["dialect"])
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    qtbot.keyClicks(form.input("dialect").line, "Hue")
    form.show_arrived([FieldState(kind.field("dialect"), "dialect", "Hanoi", "Hanoi", FieldStanding.SETTLED)])
    assert form.values() == {"dialect": "Hue"}
    assert form.input("dialect").notes.count() == 1


def test_tab_leaves_a_box_of_text_and_undo_never_brings_back_another_clients_words(
    app: QApplication, qtbot: QtBot
) -> None:
    form = RecordForm(kind_named("interpreter_need"), ["dialect", "notes"])
    qtbot.addWidget(form)
    form.set_values({"notes": "about one client", "dialect": "one"})
    form.set_values({"notes": "about another", "dialect": "two"})
    assert form.input("notes").box.tabChangesFocus()
    form.input("notes").box.undo()
    form.input("dialect").line.undo()
    assert form.values() == {"notes": "about another", "dialect": "two"}


def test_screen_readers_are_told_the_name_of_a_box_of_text(app: QApplication, qtbot: QtBot) -> None:
    form = RecordForm(kind_named("interpreter_need"), ["notes"])
    qtbot.addWidget(form)
    seen = QAccessible.queryAccessibleInterface(form.input("notes").box)
    assert seen.text(QAccessible.Text.Name) == "What works well"
