"""Says that a meeting stands in the file of another client too, and puts it there: a couple is written down once.

Guide: ``SharedWith(presenter)``; ``share_asked`` gives the case somebody chose – save the encounter first, then
``presenter.share``. Everything here speaks of another client: all of it is out of sight while the client looks on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from imsa_desktop.casework.folding import fold
from imsa_desktop.services.shared_encounters import AlsoIn, Care, OwnCase
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.inputs.type_ahead import OfferList
from imsa_desktop.ui.models.case_table import case_name
from imsa_desktop.ui.presenters.encounter import EncounterPresenter
from imsa_desktop.ui.quick_answers import into_sight
from imsa_desktop.ui.widgets.banner import Banner, announce
from imsa_desktop.ui.widgets.buttons import button, quiet_button
from imsa_desktop.ui.widgets.card import empty_layout
from imsa_desktop.ui.widgets.chip import Chip
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.words import iso, tr

_MOST = 7


@dataclass(frozen=True, slots=True)
class _Offer:
    """A case in the list of what fits."""

    own: OwnCase

    @property
    def code(self) -> str:
        return self.own.case.reference

    @property
    def name(self) -> str:
        return case_name(self.own.case)

    @property
    def own_name(self) -> str:
        return self.own.case.reference


class SharedWith(QWidget):
    """The button, the line in which another case of one's own is found, and the files the meeting stands in."""

    share_asked = Signal(object)  # SpaceId
    open_asked = Signal(object, object)  # SpaceId, RecordId of the entry there
    spread_asked = Signal()
    changed = Signal()  # other controls than before

    def __init__(self, presenter: EncounterPresenter, parent: QWidget | None = None, *, finished: bool = False) -> None:
        super().__init__(parent)
        self.also: Sequence[AlsoIn] = ()
        self.name = ""  # of the client whose file this is
        self._presenter, self._finished = presenter, finished
        self._own: Sequence[OwnCase] = ()
        self._asked: OwnCase | None = None  # chosen, and something speaks against it
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.S)
        self._what = QVBoxLayout()
        self._what.setSpacing(Space.XS)
        body.addLayout(self._what)
        self.begin = quiet_button(tr("Also for another client …"), "copy", self.ask)
        body.addWidget(self.begin, alignment=Qt.AlignmentFlag.AlignLeft)
        self.asking = self._make_asking()
        body.addWidget(self.asking)
        presenter.own_cases_read.connect(self._take_own)
        presenter.also_in_read.connect(self.show_also)
        side_by_side.keep_back(self)

    def _make_asking(self) -> QWidget:
        box = QWidget()
        body = QVBoxLayout(box)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.S)
        label = Label(tr("Whose file does it go into as well?"), Text.STRONG)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("A few letters of the name; only your own cases are found"))
        self.line.setAccessibleName(tr("Whose file does it go into as well?"))
        self.line.setMaximumWidth(self.line.fontMetrics().averageCharWidth() * 60)
        self.line.textEdited.connect(self._typed)
        self.line.installEventFilter(self)
        self._offers = OfferList(self.line, self._take)
        label.setBuddy(self.line)
        self.none = Help("")
        self.none.hide()
        self._care = QVBoxLayout()
        body.addWidget(label)
        body.addWidget(self.line)
        body.addWidget(self.none)
        body.addLayout(self._care)
        box.hide()
        return box

    # -- choosing ---------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Ask which other client was there."""
        self._presenter.ask_own_cases()
        self.line.clear()
        self.none.hide()
        empty_layout(self._care)
        self.asking.show()
        self.line.setFocus()
        self.changed.emit()
        QTimer.singleShot(0, self.asking, lambda: into_sight(self.asking))

    def offered(self) -> list[str]:
        """The names offered now."""
        return [each.name for each in self._offers.offered] if self._offers.isVisible() else []

    def _take_own(self, own: Sequence[OwnCase]) -> None:
        there = {each.case.space for each in self.also}
        self._own = [each for each in own if each.case.space not in there]
        if self.line.text():
            self._typed(self.line.text())

    def _typed(self, words: str) -> None:
        wanted = fold(words).split()
        found = [each for each in self._own if all(f" {word}" in f" {each.case.looked_for}" for word in wanted)]
        self._offers.offer([_Offer(each) for each in found[:_MOST]] if wanted else [])
        self.none.setText(tr("None of your own cases is called that. Another advocate’s client is written down there."))
        self.none.setVisible(bool(wanted) and not found)
        if wanted and found:
            announce(self.line, tr("{name}, Enter to take it").format(name=case_name(found[0].case)))

    def _take(self, offer: _Offer) -> None:
        self._offers.hide()
        if offer.own.care is None:
            self._go(offer.own)
            return
        self.line.setText(offer.name)
        name = offer.name
        words = {
            Care.OPPOSED: tr(
                "A link says that they stand on opposite sides, or that one did the other harm. What stands in both"
                " files can be asked for by both."
            ),
            Care.NOT_TOGETHER: tr("A link says that they may not be met together."),
        }[offer.own.care]
        go = button(tr("Put it into {name}’s file all the same").format(name=name), None, partial(self._go, offer.own))
        empty_layout(self._care)
        self._care.addWidget(Banner(Tone.WARNING, words, [go, quiet_button(tr("Leave it"), None, self.put_away)]))
        self.changed.emit()
        go.setFocus()
        QTimer.singleShot(0, self.asking, lambda: into_sight(self.asking))

    def _go(self, own: OwnCase) -> None:
        self.put_away()
        self.share_asked.emit(own.case.space)

    def put_away(self) -> None:
        """Ask no more; the keyboard goes back to the button."""
        had = self.asking.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._offers.hide()
        self.asking.hide()
        if had:
            self.begin.setFocus()
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                if self._offers.isVisible():
                    return self._offers.key(event.key())
                if event.key() == Qt.Key.Key_Escape:
                    self.put_away()
                    return True
            if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
                self._offers.hide()
        return super().eventFilter(watched, event)

    # -- where it stands --------------------------------------------------------------------------------------

    def say_whose(self, name: str) -> None:
        """Whose file this is, known before or after the others are."""
        if name != self.name:
            self.name = name
            self.show_also(self.also)

    def show_also(self, also: Sequence[AlsoIn]) -> None:
        """Show the other files it stands in, and which words go into which."""
        self.also = also
        empty_layout(self._what)
        if also:
            for words in self.goes_where():
                self._what.addWidget(Help(words))
        for each in also:
            self._what.addWidget(self._row(each))
        if any(not each.same and not each.finished for each in also):
            act = button(tr("Bring the shared part there up to date"), "forward", self.spread_asked.emit)
            self._what.addWidget(act, alignment=Qt.AlignmentFlag.AlignLeft)
        self.changed.emit()

    def goes_where(self) -> tuple[str, str]:
        """Which words go into every file, and which stay in this one."""
        names = tr(" and ").join(case_name(each.case) for each in self.also)
        here = self.name or tr("this client")
        return (
            tr(
                "Into the files of {here} and {names}: the kind, when, how long, where, who began it, and what stands"
                " under “What was said with everybody present”."
            ).format(here=here, names=names),
            tr("Only into {here}’s file: everything else on this page. {names} has a page of their own.").format(
                here=here, names=names
            ),
        )

    def _row(self, also: AlsoIn) -> Row:
        name = case_name(also.case)
        if also.finished and not also.same:
            second = tr("Finished, and says it otherwise. An amendment there can put that right.")
        elif also.finished:
            second = tr("Finished. What changes here from now on does not reach it.")
        elif not also.same:
            second = tr("The shared part says something else there.")
        else:
            second = tr("Their own part is written there.")
        chip = Chip(tr("Finished"), "done", Tone.GOOD) if also.finished else Chip(tr("Not finished"), "edit")
        words = tr("Also in {name}’s file").format(name=name)
        row = Row("cases", words, f"{iso(also.case.reference)} · {second}", [chip])
        row.opened.connect(lambda: self.open_asked.emit(also.case.space, also.encounter))
        return row
