"""Shows what moved: two days to choose, the web of either in the same place, and every movement in words."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.casework.declaration import Field, FieldKind
from imsa_desktop.casework.needs_web import Movement
from imsa_desktop.casework.values import BadValue, parse
from imsa_desktop.services.needs_view import Comparison, MovedSeen
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.inputs.typed import TypedInput
from imsa_desktop.ui.presenters.needs import NeedsPresenter
from imsa_desktop.ui.web_of_needs import signs
from imsa_desktop.ui.widgets.card import Picture, empty_layout
from imsa_desktop.ui.widgets.chip import Chip
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.widgets.toggle import Toggle
from imsa_desktop.ui.words import day_words, tr

_OTHER = "other"


class DayPick(QWidget):
    """A day: one of a few likely ones, or any other as it is typed."""

    picked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        self.choice = QComboBox()
        self.choice.setAccessibleName(name)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.choice.activated.connect(self._chosen)
        row.addWidget(self.choice)
        self.other = TypedInput(Field("day", name, FieldKind.DATE))
        self.other.label.hide()
        self.other.left.connect(lambda _: self.picked.emit())
        self.other.line.returnPressed.connect(self.picked)
        self.other.hide()
        row.addWidget(self.other)
        row.addStretch(1)

    def offer(self, days: list[tuple[str, date | None]]) -> None:
        """Offer these days; the first is taken where none was."""
        at = self.choice.currentIndex()
        self.choice.clear()
        for words, day in days:
            self.choice.addItem(words, day)
        self.choice.addItem(tr("Another day …"), _OTHER)
        self.choice.setCurrentIndex(max(0, at))

    def day(self) -> date | None:
        """The day; None for today, and for words that are no day."""
        chosen = self.choice.currentData()
        if chosen != _OTHER:
            return chosen if isinstance(chosen, date) else None
        try:
            typed = parse(self.other.field, self.other.line.text(), now=datetime.now().astimezone())
        except BadValue:
            return None
        return date.fromisoformat(typed) if isinstance(typed, str) else None

    def _chosen(self) -> None:
        is_other = self.choice.currentData() == _OTHER
        self.other.setVisible(is_other)
        if is_other:
            self.other.setFocus()
        else:
            self.picked.emit()


class BeforeAfter(QWidget):
    """The two days and which of them is shown; ``moves`` is the card of what moved, placed where there is room."""

    shown = Signal(object)  # Web: to be drawn

    def __init__(self, presenter: NeedsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        presenter.first_day_read.connect(self._offer)
        presenter.compared.connect(self._show)
        self._found: Comparison | None = None
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.M)
        self.first, self.last = DayPick(tr("From which day")), DayPick(tr("To which day"))
        self.then, self.now = Toggle(""), Toggle("")
        self._which = QButtonGroup(self)
        for each in (self.then, self.now):
            self._which.addButton(each)
            each.toggled.connect(self._draw)
        self.then.setChecked(True)
        holder = QWidget()
        flow = FlowLayout(holder, across=Space.M, down=Space.S)
        for widget in (self.first, self.last, self.then, self.now):
            flow.addWidget(widget)
        body.addWidget(holder)
        self.moves = TallCard()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.M)
        self.moves.add(self._lines)
        self.moves.hide()
        for pick in (self.first, self.last):
            pick.picked.connect(self._compare)

    def moved_areas(self) -> frozenset[str]:
        """The areas in which anything moved."""
        return frozenset(each.area for each in self._found.moved) if self._found is not None else frozenset()

    def ask(self) -> None:
        """Read since when there is a web, then compare."""
        self._presenter.ask_first_day()

    def _offer(self, first: date | None) -> None:
        today = self._presenter.workspace.now().date()
        if first is None:
            self._say_nothing()
            return
        ago = ((tr("Three months ago"), 91), (tr("A month ago"), 30), (tr("A week ago"), 7))
        days: list[tuple[str, date | None]] = [(tr("The start, {day}").format(day=day_words(first.isoformat())), first)]
        days += [(words, today - timedelta(days=n)) for words, n in ago if today - timedelta(days=n) > first]
        self.first.offer(days)
        self.last.offer([(tr("Now"), None), *days[1:]])
        self._compare()

    def _compare(self) -> None:
        first = self.first.day()
        if first is not None:
            self._presenter.compare(first, self.last.day())

    def _show(self, found: Comparison) -> None:
        if self.isHidden():
            return
        self._found = found
        self.then.setText(_day_of(found.before.on))
        self.now.setText(_day_of(found.after.on))
        for toggle in (self.then, self.now):
            toggle.setAccessibleName(tr("Show the web: {day}").format(day=toggle.text()))
            toggle.updateGeometry()
        empty_layout(self._lines)
        self.moves.set_title(_title(found))
        for each in found.moved:
            self._lines.addWidget(_MoveLine(each))
        self._draw()

    def _draw(self) -> None:
        if self._found is not None and not self.isHidden():
            self.shown.emit(self._found.before if self.then.isChecked() else self._found.after)

    def _say_nothing(self) -> None:
        empty_layout(self._lines)
        self.moves.set_title(tr("Nothing has been written in the web yet"))


class _MoveLine(QWidget):
    """One movement: where, what, from which state to which."""

    def __init__(self, moved: MovedSeen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(moved.title or moved.area_label, Text.STRONG))
        if moved.title:
            words.addWidget(Help(moved.area_label))
        row.addLayout(words, 1)
        flow = QHBoxLayout()
        flow.setSpacing(Space.S)
        if moved.movement is Movement.RAISED:
            flow.addWidget(Chip(tr("Named for the first time"), "add"))
        else:
            flow.addWidget(Chip(signs.short_words(moved.before), None, signs.tone_of(moved.before)))
        flow.addWidget(Picture("forward", 18))
        if moved.movement is Movement.WITHDRAWN:
            flow.addWidget(Chip(tr("Withdrawn"), "undo", Tone.PLAIN))
        else:
            flow.addWidget(Chip(signs.short_words(moved.after), None, signs.tone_of(moved.after)))
        row.addLayout(flow)
        self.setAccessibleName(move_words(moved))


def move_words(moved: MovedSeen) -> str:
    """A movement as a sentence."""
    about = f"{moved.area_label}: {moved.title}" if moved.title else moved.area_label
    if moved.movement is Movement.RAISED:
        return tr("{about} – named for the first time, now “{after}”").format(about=about, after=moved.after_words)
    if moved.movement is Movement.WITHDRAWN:
        return tr("{about} – withdrawn").format(about=about)
    return tr("{about} – from “{before}” to “{after}”").format(
        about=about, before=moved.before_words, after=moved.after_words
    )


def _day_of(day: date | None) -> str:
    return tr("Now") if day is None else day_words(day.isoformat())


def _title(found: Comparison) -> str:
    number = len(found.moved)
    if number == 0:
        return tr("Nothing moved between these days")
    return tr("1 thing moved") if number == 1 else tr("{n} things moved").format(n=number)
