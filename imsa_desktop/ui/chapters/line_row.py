"""Shows one record of a chapter as a row: two lines of words, the answer that matters as a chip, and where it is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.services.chapters import Line
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.chapters.drawings import drawing_of
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.widgets.card import Picture
from imsa_desktop.ui.widgets.chip import Chip, changed_since_chip
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.words import delivery_icon, delivery_words, label_of, tr

_GOOD = frozenset(
    {"given", "done", "resolved", "confirmed", "came", "happened", "granted", "safe", "achieved", "taken", "sent"}
)
_CARE = frozenset(
    {"refused", "withdrawn", "expired", "not_safe", "never", "did_not_come", "do_not_use", "not_attended", "missed",
     "negative", "rg_negative", "cg_negative", "outstanding", "declined", "open_concern", "exploiter", "lost"}
)  # fmt: skip  # reason: a list of codes reads better in two lines than in twenty
_STEP = 44  # pixels by which what hangs on a record stands in


def tone_of(state: str | None) -> Tone:
    """How the chip of an answer is tinted; the words say it too."""
    if state in _GOOD:
        return Tone.GOOD
    return Tone.WARNING if state in _CARE else Tone.PLAIN


class DeliveryMark(Picture):
    """Where a record is, as a sign with its words beside the pointer."""

    def __init__(self, line: Line) -> None:
        super().__init__(delivery_icon(line.delivery), 16)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        self.setToolTip(delivery_words(line.delivery))


def marks_of(line: Line) -> list[QWidget]:
    """What stands at the right of a row: the answer, what needs care, where it is."""
    marks: list[QWidget] = []
    if line.needs_look:
        marks.append(Chip(tr("Needs a look"), "merge", Tone.WARNING))
    elif line.state_words:
        marks.append(Chip(line.state_words, None, tone_of(line.state)))
    if line.past:
        marks.append(Chip(tr("Before")))
    if line.withdrawn:
        marks.append(changed_since_chip())
    elif line.unfinished:
        marks.append(Chip(tr("Not finished"), "edit"))
    elif line.amended:
        marks.append(Chip(tr("Amended"), "edit"))
    marks.append(DeliveryMark(line))
    return marks


class LineRow(Row):
    """A record; what hangs on another stands in by ``depth`` and has no icon."""

    def __init__(self, line: Line, depth: int = 0, parent: QWidget | None = None, *, named: bool = False) -> None:
        drawing = drawing_of(line.kind) if depth == 0 else None
        label = label_of(kind_named(line.kind))
        plain = (depth == 0 and not named) or line.first == label
        first = line.first if plain else f"{label}: {line.first}"
        marks = marks_of(line)
        super().__init__(drawing, first, line.second, marks, parent=parent)
        self.line = line
        if depth:
            margins = self.row.contentsMargins()
            margins.setLeft(margins.left() + _STEP * depth)
            margins.setTop(Space.S)
            margins.setBottom(Space.S)
            self.row.setContentsMargins(margins)
        if line.aside:
            aside = Label(line.aside, Text.SMALL, quiet=True)
            aside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self.words.addWidget(aside)
            side_by_side.keep_back(aside)
        if line.for_colleagues:
            side_by_side.keep_back(self)
        chips = (each.text() for each in marks if isinstance(each, Chip))
        said = (first, line.second, *chips, delivery_words(line.delivery))
        self.setAccessibleName(", ".join(part for part in said if part))
