"""Is the panel of hand-overs: what was given, when and how, word for word as it was."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from imsa_desktop.services.safety_plans import PlanView
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui import side_by_side
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.plan_panels.panel import PlanPanel
from imsa_desktop.ui.plan_panels.versions import Versions
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button, main_button, quiet_button
from imsa_desktop.ui.widgets.card import empty_layout
from imsa_desktop.ui.widgets.chip import Chip, delivery_chip
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.fold import Fold
from imsa_desktop.ui.widgets.labels import Heading, Label
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.words import label_of, tr

_LINES = 12


class IssuesPanel(PlanPanel):
    """Every hand-over, the latest first; each is frozen."""

    hand_over_asked = Signal()
    compare_asked = Signal(object, object)  # issue before; issue after, or None for the plan as it stands now
    lost_asked = Signal(object)  # issue
    taken_back_asked = Signal(object)

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
        self.versions = Versions()
        self.versions.wanted.connect(self.compare_asked)
        self.add(self.versions)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(Space.M)
        self.add(self._cards)
        self._shown: list[tuple[bytes, str]] = []
        self.show_view(view)

    def show_view(self, view: PlanView) -> None:
        self._changed.setVisible(view.changed_since_issue)
        self.versions.show_issues(view.issues)
        shown = [(each.id, each.version + each.delivery) for each in view.issues]
        if shown == self._shown:
            return
        self._shown = shown
        empty_layout(self._cards)
        for each in view.issues:
            words = self.desk.workspace.interpreting.language_words(each["language"])
            card = IssueCard(each, words)
            card.lost_asked.connect(lambda issue=each.id: self.lost_asked.emit(issue))
            card.taken_back_asked.connect(lambda issue=each.id: self.taken_back_asked.emit(issue))
            self._cards.addWidget(card)

    def focus_first(self) -> None:
        self.act.setFocus()


class IssueCard(TallCard):
    """One hand-over: when and how, where it is now, and exactly what was given."""

    lost_asked = Signal()
    taken_back_asked = Signal()

    def __init__(self, issue: RecordView, language: str, parent: QWidget | None = None) -> None:
        lost = issue["standing"] == "lost"
        super().__init__(tone=Tone.PROBLEM if lost else None, parent=parent)
        fields = issue.fields
        top = QHBoxLayout()
        top.addWidget(Heading(fields["given_on"].words), 1)
        if fields["standing"].words:
            top.addWidget(
                Chip(fields["standing"].words, "warning" if lost else None, Tone.PROBLEM if lost else Tone.PLAIN)
            )
        top.addWidget(delivery_chip(issue.delivery))
        self.add(top)
        how = [fields["way"].words, language if issue["language"] else ""]
        if issue["plain_title"] == "yes":
            how.append(tr("plain title"))
        if issue["without_names"] == "yes":
            how.append(tr("no names"))
        self.add(Label(" · ".join(each for each in how if each)))
        asked = fields["asked_harm"].words
        if asked:
            self.add(Label(tr("Could anyone harm them if this is found? {answer}").format(answer=asked), quiet=True))
        for name in ("harm_because", "who_else_looks", "kept_where", "understood"):
            if fields[name].words:
                told = Label(f"{label_of(fields[name].field)}: {fields[name].words}", quiet=True)
                self.add(side_by_side.told(told, fields[name].field))
        if issue["standing"] == "given":
            self.add(self._acts(fields["given_on"].words))
        if issue["frozen"]:
            self.add(Fold(tr("What was given, word for word"), lambda: _words(str(issue["frozen"]))))

    def _acts(self, when: str) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, across=Space.S, down=Space.S)
        self.lost = button(tr("Lost, or seen by somebody"), "warning", self.lost_asked.emit)
        self.lost.setAccessibleName(tr("What was given on {when} was lost or seen by somebody").format(when=when))
        self.back = quiet_button(tr("Taken back or destroyed"), "done", self.taken_back_asked.emit)
        self.back.setAccessibleName(tr("What was given on {when} was taken back or destroyed").format(when=when))
        flow.addWidget(self.lost)
        flow.addWidget(self.back)
        return holder


def _words(frozen: str) -> QPlainTextEdit:
    box = QPlainTextEdit(frozen)
    box.setReadOnly(True)
    box.setTabChangesFocus(True)
    box.setAccessibleName(tr("What was given, word for word"))
    box.setFixedHeight(box.fontMetrics().lineSpacing() * _LINES)
    return box
