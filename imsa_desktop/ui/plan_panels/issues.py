"""Is the panel of hand-overs: what was given, when and how, word for word as it was."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from imsa_desktop.services.safety_plans import PlanView
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.plan_panels.panel import PlanPanel
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import main_button
from imsa_desktop.ui.widgets.card import empty_layout
from imsa_desktop.ui.widgets.chip import Chip, delivery_chip
from imsa_desktop.ui.widgets.fold import Fold
from imsa_desktop.ui.widgets.labels import Heading, Label
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.words import label_of, tr

_LINES = 12


class IssuesPanel(PlanPanel):
    """Every hand-over, the latest first; each is frozen."""

    hand_over_asked = Signal()

    def __init__(self, desk: Desk, view: PlanView, parent: QWidget | None = None) -> None:
        about = tr("Each time something is given, read aloud or photographed, exactly that is kept here.")
        super().__init__(desk, tr("Handed over"), about, parent)
        self._changed = Banner(
            Tone.WARNING,
            tr("What the client has is not what stands here now."),
            title=tr("The plan has changed since it was handed over"),
        )
        self.add(self._changed)
        self.act = main_button(tr("Hand over"), "print", self.hand_over_asked.emit)
        self.act.setAccessibleName(tr("Hand over now"))
        self.add(self.act)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(Space.M)
        self.add(self._cards)
        self._shown: list[tuple[bytes, str]] = []
        self.show_view(view)

    def show_view(self, view: PlanView) -> None:
        self._changed.setVisible(view.changed_since_issue)
        shown = [(each.id, each.version + each.delivery) for each in view.issues]
        if shown == self._shown:
            return
        self._shown = shown
        empty_layout(self._cards)
        for each in view.issues:
            self._cards.addWidget(_issue_card(each, self.desk.workspace.interpreting.language_words(each["language"])))

    def focus_first(self) -> None:
        self.act.setFocus()


def _issue_card(issue: RecordView, language: str) -> TallCard:
    card = TallCard()
    fields = issue.fields
    top = QHBoxLayout()
    top.addWidget(Heading(fields["given_on"].words), 1)
    if fields["standing"].words:
        top.addWidget(Chip(fields["standing"].words))
    top.addWidget(delivery_chip(issue.delivery))
    card.add(top)
    how = [fields["way"].words, language if issue["language"] else ""]
    if issue["plain_title"] == "yes":
        how.append(tr("plain title"))
    if issue["without_names"] == "yes":
        how.append(tr("no names"))
    card.add(Label(" · ".join(each for each in how if each)))
    asked = fields["asked_harm"].words
    if asked:
        card.add(Label(tr("Could anyone harm them if this is found? {answer}").format(answer=asked), quiet=True))
    for name in ("harm_because", "who_else_looks", "kept_where", "understood"):
        if fields[name].words:
            card.add(Label(f"{label_of(fields[name].field)}: {fields[name].words}", quiet=True))
    if issue["frozen"]:
        card.add(Fold(tr("What was given, word for word"), lambda: _words(str(issue["frozen"]))))
    return card


def _words(frozen: str) -> QPlainTextEdit:
    box = QPlainTextEdit(frozen)
    box.setReadOnly(True)
    box.setTabChangesFocus(True)
    box.setAccessibleName(tr("What was given, word for word"))
    box.setFixedHeight(box.fontMetrics().lineSpacing() * _LINES)
    return box
