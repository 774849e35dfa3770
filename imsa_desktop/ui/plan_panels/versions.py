"""Sets two versions of a plan side by side: what the client was given, and what stands now or was given later."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.services.plan_changes import ChangedPart, PlanComparison, SheetLine
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.widgets.card import Card, Picture, empty_layout
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.fold import Fold
from imsa_desktop.ui.widgets.labels import Heading, Help, Label
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.words import iso, tr
from imsa_protocol.identifiers import RecordId

_SIDE_BY_SIDE = 70  # characters


class Versions(QWidget):
    """Two versions to choose, and under each heading that differs both of them."""

    wanted = Signal(object, object)  # issue before; issue after, or None for now

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.M)
        body.addWidget(Heading(tr("What changed since")))
        self.before, self.after = QComboBox(), QComboBox()
        self.before.setAccessibleName(tr("Which hand-over"))
        self.after.setAccessibleName(tr("Beside which version"))
        holder = QWidget()
        flow = FlowLayout(holder, across=Space.M, down=Space.S)
        for box in (self.before, self.after):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.activated.connect(lambda _: self._ask())
            flow.addWidget(box)
        body.addWidget(holder)
        self.summary = Label("", Text.STRONG)
        body.addWidget(self.summary)
        self._parts = QVBoxLayout()
        self._parts.setSpacing(Space.M)
        body.addLayout(self._parts)
        self._issues: tuple[RecordId, ...] = ()

    def show_issues(self, issues: Sequence[RecordView]) -> None:
        """Offer the hand-overs that left words behind, the latest first; compare the latest with now."""
        told = [each for each in issues if each["frozen"]]
        ids = tuple(each.id for each in told)
        if ids != self._issues:
            self._issues = ids
            self.before.clear()
            self.after.clear()
            self.after.addItem(tr("The plan as it stands now"), None)
            for each in told:
                self.before.addItem(issue_name(each), each.id)
                self.after.addItem(issue_name(each), each.id)
        self.setVisible(bool(told))
        if told:
            self._ask()

    def show_comparison(self, found: PlanComparison) -> None:
        """Show what differs; what does not is folded."""
        if (found.before, found.after) != self._chosen():
            return
        empty_layout(self._parts)
        changed = found.changed
        self.summary.setText(summary_words(found))
        for part in changed:
            self._parts.addWidget(PartCard(part, now=found.after is None))
        same = [part for part in found.parts if not part.changed]
        if same:
            words = tr("1 heading is the same") if len(same) == 1 else tr("{n} headings are the same")
            self._parts.addWidget(Fold(words.format(n=len(same)), lambda: _same(same)))

    def _chosen(self) -> tuple[RecordId | None, RecordId | None]:
        return self.before.currentData(), self.after.currentData()

    def _ask(self) -> None:
        before, after = self._chosen()
        if before is not None:
            self.wanted.emit(before, after)


class PartCard(TallCard):
    """One heading: before at the left, after at the right; one beneath the other where it is narrow."""

    def __init__(self, part: ChangedPart, *, now: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.add(Label(part.title, Text.STRONG))
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(Space.L)
        self._sides.addWidget(_side(tr("What was given"), part.before, before=True), 1)
        self._sides.addWidget(_side(tr("Now") if now else tr("What was given there"), part.after, before=False), 1)
        self.add(self._sides)
        self.setAccessibleName(part.title)
        self.setAccessibleDescription(part_words(part))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= self.fontMetrics().averageCharWidth() * _SIDE_BY_SIDE
        wanted = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._sides.direction() != wanted:
            self._sides.setDirection(wanted)


def _side(title: str, lines: Sequence[SheetLine], *, before: bool) -> QWidget:
    side = Card(tone=Tone.PLAIN, padding=Space.M, spacing=Space.XS)
    side.add(Help(title))
    if not lines:
        side.add(Label(tr("Nothing under this heading"), quiet=True))
    for line in lines:
        side.add(_line(line, before=before))
    side.body.addStretch(1)
    return side


def _line(line: SheetLine, *, before: bool) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S)
    tone = None
    if line.only_here:
        tone = Tone.WARNING if before else Tone.GOOD
        picture = Picture("close" if before else "add", 16, tone)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    label = Label(line.words, Text.STRONG if line.only_here else Text.BODY, tone=tone, quiet=not line.only_here)
    if line.only_here:
        label.setAccessibleName((tr("No longer: {words}") if before else tr("New: {words}")).format(words=line.words))
    words.addWidget(label)
    if line.english != line.words:
        words.addWidget(Help(line.english))
    row.addLayout(words, 1)
    return holder


def _same(parts: Sequence[ChangedPart]) -> QWidget:
    card = TallCard()
    for part in parts:
        card.add(Label(part.title, Text.STRONG))
        for line in part.after:
            card.add(Label(line.words, quiet=True))
    return card


def issue_name(issue: RecordView) -> str:
    """What a hand-over is called: its number, how, and when."""
    words = tr("No. {number}: {way}, {when}")
    return words.format(
        number=issue["number"] or "–", way=issue.fields["way"].words, when=iso(issue.fields["given_on"].words)
    )


def summary_words(found: PlanComparison) -> str:
    """What changed, in one sentence."""
    titles = [part.title for part in found.changed]
    if not titles:
        return tr("Nothing has changed: what the client has is what stands there.")
    return tr("Changed: {headings}").format(headings=", ".join(titles))


def part_words(part: ChangedPart) -> str:
    """What changed under one heading, in words."""
    gone = [tr("No longer: {words}").format(words=each.english) for each in part.before if each.only_here]
    new = [tr("New: {words}").format(words=each.english) for each in part.after if each.only_here]
    return ". ".join((*gone, *new))
