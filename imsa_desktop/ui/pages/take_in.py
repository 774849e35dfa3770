"""Is where e-mails, copied threads and chats are looked at before they go into a case: taken apart and dated."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QProgressBar, QVBoxLayout, QWidget

from imsa_desktop.services.correspondence import Letters, TakenIn
from imsa_desktop.ui import keyboard
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.bringing import Bringing
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.dialogs.choose_path import choose_file
from imsa_desktop.ui.page import Page, place
from imsa_desktop.ui.presenters.take_in import ACase, Brought, TakeInPresenter
from imsa_desktop.ui.steps import Steps
from imsa_desktop.ui.tab_order import in_reading_order
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button, main_button, quiet_button
from imsa_desktop.ui.widgets.card import Card, EmptyState
from imsa_desktop.ui.widgets.case_choice import CaseChoice
from imsa_desktop.ui.widgets.foot import Foot
from imsa_desktop.ui.widgets.labels import Help, Title
from imsa_desktop.ui.widgets.message_row import MessageRow, when_sent
from imsa_desktop.ui.widgets.reading_column import ReadingColumn
from imsa_desktop.ui.widgets.rest_row import RestRow
from imsa_desktop.ui.words import explain, tr
from imsa_protocol.identifiers import SpaceId

_ROWS_A_TURN = 8
_ROWS_AT_ONCE = 48  # of one thread: a chat of years holds thousands, and each row costs the window time


@place("take_in", icon="mail", label=lambda: tr("Take in messages"))
class TakeInPage(Page):
    """What was brought, and the case it goes into."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._letters: Sequence[Letters] = ()
        self._came_from: SpaceId | None = None
        self._steps: Steps | None = None
        self._offered = False
        self.rows: list[MessageRow] = []
        self.rests: list[RestRow] = []
        self._known: Sequence[frozenset[int]] = ()
        self.presenter = TakeInPresenter(desk, self)
        self.presenter.read.connect(self._show_brought)
        self.presenter.known_read.connect(self._show_known)
        self.presenter.progressed.connect(self._progressed)
        self.presenter.taken_in.connect(self._taken_in)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self.column = ReadingColumn(measure=108)
        layout.addWidget(self.column, 1)
        self.column.add(Title(self.title()))
        self.state = Help("")
        self.column.add(self.state)
        self.notes = QVBoxLayout()
        self.column.add(self.notes)
        self.case_card = Card(tr("Into which case"))
        self.choice = CaseChoice(self.presenter)
        self.choice.chosen.connect(self._case_chosen)
        self.case_card.add(self.choice)
        self.column.add(self.case_card)
        self.messages = Card(tr("Messages"), spacing=Space.XS)
        self.column.add(self.messages)
        self.privileged = QCheckBox(tr("Between the client and their lawyer only"))
        self.privileged.setToolTip(tr("Nobody else is given them without the lawyer’s word."))
        self.column.add(self.privileged)
        self.empty = EmptyState(
            "mail",
            tr("Nothing to take in yet"),
            tr("Copy a thread in your mail program and press Ctrl+V here, drop e-mails on it, or choose a file."),
        )
        self.column.add(self.empty)
        self.bringing = Bringing(self)
        self.bringing.files.connect(self.bring)
        self.bringing.words.connect(lambda words: self.bring([words]))
        layout.addWidget(self._make_foot())
        self._empty_out()

    def _make_foot(self) -> Foot:
        self.bar = QProgressBar()
        self.bar.setAccessibleName(tr("How many messages have been taken in"))
        self.bar.setMaximumWidth(240)
        self.bar.hide()
        self.stop = quiet_button(tr("Stop"), "close", self.presenter.stop)
        self.stop.hide()
        self.choose = quiet_button(tr("Choose a file …"), "folder", self._choose)
        self.cancel = button(tr("Cancel"), None, self._leave)
        self.take = main_button(tr("Take in"), "done", self.take_in)
        self.take.setToolTip(tr("Take in: Ctrl+S"))
        return Foot((self.choose, self.bar, self.stop), (self.cancel, self.take))

    def title(self) -> str:
        return self.tr("Take in messages")

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"finish": self.take_in}

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self._came_from = where.get("space", self._came_from)
        brought = where.get("brought")
        if brought:
            self.bring(brought)
        elif not self._letters:
            self._empty_out()
            self.choose.setFocus()

    def refresh(self, changed: Changed | None) -> None:
        if self._letters and changed is not None and "correspondence" in changed.kinds and self.bar.isHidden():
            self._ask_known()

    # -- bringing --------------------------------------------------------------------------------------------------

    def bring(self, sources: Sequence[Path | str]) -> None:
        """Take files or copied words apart and show what is in them."""
        self._empty_out()
        self.empty.hide()
        self.state.setText(tr("Taking the messages apart …"))
        self.state.show()
        self.presenter.bring(sources)

    def _choose(self) -> None:
        path = choose_file(self, tr("Choose an e-mail or an exported chat"))
        if path is not None:
            self.bring([path])

    def _empty_out(self) -> None:
        if self._steps is not None:
            self._steps.stop()
        self._letters, self.rows, self.rests, self._known, self._offered = (), [], [], (), False
        self.state.hide()
        self.messages.clear()
        self._clear_notes()
        for each in (self.case_card, self.messages, self.privileged):
            each.hide()
        self.empty.show()
        self.privileged.setChecked(False)
        self._count()

    def _clear_notes(self) -> None:
        while (item := self.notes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _show_brought(self, brought: Brought) -> None:
        self._letters = brought.letters
        self.state.hide()
        self._clear_notes()
        for name, error in brought.unread:
            self.notes.addWidget(Banner(Tone.WARNING, explain(error).one_line(), title=name))
        if not brought.letters:
            self.empty.show()
            return
        if any(each.thread.whole for each in brought.letters):
            words = tr("These words could not be told apart into messages. They are kept as one; no word is lost.")
            self.notes.addWidget(Banner(Tone.PLAIN, words))
        for each in (self.case_card, self.messages, self.privileged):
            each.show()
        self.choice.offer(self._came_from, brought.suggested)
        steps: list[Callable[[], object]] = [
            partial(self._add_rows, place_, letters, at)
            for place_, letters in enumerate(brought.letters)
            for at in range(0, _ROWS_AT_ONCE, _ROWS_A_TURN)
        ]
        self._steps = Steps([*steps, self._rows_there], self)

    def _add_rows(self, place_: int, letters: Letters, at: int) -> None:
        messages = letters.thread.messages
        for number in range(at, min(at + _ROWS_A_TURN, len(messages))):
            row = MessageRow(messages[number], (place_, number))
            row.toggled.connect(self._count)
            self.rows.append(row)
            self.messages.add(row)
        if at + _ROWS_A_TURN >= _ROWS_AT_ONCE and len(messages) > _ROWS_AT_ONCE:
            self._add_rest(place_, _ROWS_AT_ONCE)

    def _add_rest(self, place_: int, at: int, *, checked: bool = True, below: int = -1) -> None:
        messages = self._letters[place_].thread.messages
        rest = RestRow(place_, range(at, len(messages)), when_sent(messages[-1]))
        rest.box.setChecked(checked)
        rest.toggled.connect(self._count)
        rest.more_asked.connect(partial(self._show_more, rest))
        self.rests.append(rest)
        self.messages.body.insertWidget(below, rest)

    def _show_more(self, rest: RestRow) -> None:
        """Give the next of a long thread rows of their own, in their place."""
        messages, checked = self._letters[rest.place].thread.messages, rest.box.isChecked()
        place_, here = rest.place, self.messages.body.indexOf(rest)
        shown = rest.numbers[:_ROWS_AT_ONCE]
        for at, number in enumerate(shown):
            row = MessageRow(messages[number], (place_, number))
            row.box.setChecked(checked)
            row.toggled.connect(self._count)
            self.rows.append(row)
            self.messages.body.insertWidget(here + at, row)
        self.rests.remove(rest)
        rest.hide()
        rest.deleteLater()
        if shown[-1] + 1 < len(messages):
            self._add_rest(place_, shown[-1] + 1, checked=checked, below=here + len(shown))
        self._mark_known()
        in_reading_order(self.column, *self.findChildren(Foot))
        self.rows[-len(shown)].box.setFocus()

    def _rows_there(self) -> None:
        in_reading_order(self.column, *self.findChildren(Foot))
        self._ask_known()
        self._count()
        self._offer_keyboard()

    def _offer_keyboard(self) -> None:
        """Put the keyboard on the act, once, as soon as it can be done."""
        if not self._offered and self.take.isEnabled():
            self._offered = keyboard.offer(self.take)

    # -- the case -----------------------------------------------------------------------------------------------------

    def _case_chosen(self, case: ACase | None) -> None:
        self._count()
        self._offer_keyboard()
        if case is not None:
            self._ask_known()

    def _ask_known(self) -> None:
        case = self.choice.case
        if case is not None and self._letters:
            self.presenter.ask_known(case.space, self._letters)

    def _show_known(self, told: tuple[SpaceId, list[frozenset[int]]]) -> None:
        space, known = told
        if self.choice.case is None or self.choice.case.space != space:
            return
        self._known = known
        self._mark_known()

    def _mark_known(self) -> None:
        known = dict(enumerate(self._known))
        for row in self.rows:
            place_, number = row.key
            row.set_known(number in known.get(place_, ()))
        for rest in self.rests:
            rest.set_known(known.get(rest.place, frozenset()))
        self._count()

    # -- taking in ----------------------------------------------------------------------------------------------------

    def _chosen(self) -> dict[int, set[int]]:
        chosen: dict[int, set[int]] = {place_: set() for place_ in range(len(self._letters))}
        for row in self.rows:
            if row.isChecked():
                chosen[row.key[0]].add(row.key[1])
        for rest in self.rests:
            chosen[rest.place] |= rest.chosen()
        return chosen

    def _count(self) -> None:
        number = sum(len(each) for each in self._chosen().values())
        words = tr("Take in 1 message") if number == 1 else tr("Take in {n} messages").format(n=number)
        self.take.setText(words if number else tr("Take in"))
        self.take.setEnabled(bool(number) and self.choice.case is not None and self.bar.isHidden())

    def take_in(self) -> None:
        """Put the chosen messages into the chosen case."""
        if self._steps is not None:
            self._steps.complete()
        case, chosen = self.choice.case, self._chosen()
        if case is None or not any(chosen.values()) or not self.bar.isHidden():
            return
        self.bar.setMaximum(sum(len(each) for each in chosen.values()))
        self.bar.setValue(0)
        for each in (self.bar, self.stop):
            each.show()
        self._count()
        self.presenter.take_in(case.space, self._letters, chosen, privileged=self.privileged.isChecked())

    def _progressed(self, how_far: tuple[int, int] | None) -> None:
        if how_far is not None:
            self.bar.setValue(how_far[0])
            return
        self._end_progress()
        self._ask_known()

    def _end_progress(self) -> None:
        for each in (self.bar, self.stop):
            each.hide()
        self._count()

    def _taken_in(self, space: SpaceId, done: Sequence[TakenIn]) -> None:
        messages = sum(each.messages for each in done)
        documents = sum(len(each.documents) for each in done)
        words = tr("1 message taken in") if messages == 1 else tr("{n} messages taken in").format(n=messages)
        if documents:
            words += " · " + (tr("1 document") if documents == 1 else tr("{n} documents").format(n=documents))
        self._end_progress()
        self._empty_out()
        self.desk.say.toast(words, tone=Tone.GOOD)
        self.desk.go("case", space=space, tab="timeline")

    def _leave(self) -> None:
        self.presenter.stop()
        self._empty_out()
        self.desk.back()
