"""Is the sync centre (S13): where all work is, what came, and what needs a look; one button, nothing hidden."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from imsa_desktop.services.contact import Connection, Exchanged, Notice, Progress, Standing
from imsa_desktop.services.explaining_exchange import notice_words
from imsa_desktop.services.showing import Delivery
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.dialogs.choose_path import choose_folder
from imsa_desktop.ui.page import Page, place
from imsa_desktop.ui.presenters.send_and_receive import Centre, SendAndReceivePresenter
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button, main_button, quiet_button
from imsa_desktop.ui.widgets.card import Card, Column, EmptyState, Line, Picture
from imsa_desktop.ui.widgets.join_panel import JoinPanel
from imsa_desktop.ui.widgets.labels import Help, Label, Title
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.widgets.status_line import connection_icon, connection_words
from imsa_desktop.ui.words import delivery_icon, delivery_words, exchanged_words, progress_words, tr, when_words


@place("send_and_receive", icon="send-and-receive", label=lambda: tr("Send and receive"), order=80)
class SendAndReceivePage(Page):
    """The truth about where work is."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.presenter = SendAndReceivePresenter(desk, self)
        self.presenter.shown.connect(self._show)
        exchanger = desk.exchanger
        exchanger.started.connect(self._started)
        exchanger.progressed.connect(self._progressed)
        exchanger.finished.connect(self._finished)
        exchanger.failed.connect(self._failed)
        column = Column()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        column.add(Title(self.title()))
        self.state = _StateCard()
        self.state.exchange.clicked.connect(self.presenter.exchange)
        self.state.by_folder.clicked.connect(self._ask_folder)
        column.add(self.state)
        self.join = Card(tr("Join an organisation"))
        words = tr("With an invitation from head office your cases are shared with the people who should have them.")
        self.join.add(Label(words, quiet=True))
        self.join_panel = JoinPanel(desk.jobs, desk.workspace)
        self.join_panel.joined.connect(self._joined)
        self.join.add(self.join_panel)
        self.join.hide()
        column.add(self.join)
        self.questions = Card(tr("Needs a look"), spacing=2)
        self.arrived = Card(tr("Arrived"), spacing=2)
        self.notices = Card(tr("To be noticed"))
        for card in (self.questions, self.arrived, self.notices):
            card.hide()
            column.add(card)
        words = tr("What arrives is shown here after sending and receiving.")
        self.nothing = EmptyState("good", tr("Nothing waits here"), words)
        column.add(self.nothing)

    def title(self) -> str:
        return self.tr("Send and receive")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self.presenter.ask()

    def refresh(self, changed: Changed | None) -> None:
        if self.isVisible():
            self.presenter.ask()

    def acts(self) -> Mapping[str, Any]:
        return {}

    def _ask_folder(self) -> None:
        folder = choose_folder(self, tr("Choose the folder or stick"))
        if folder is not None:
            self.presenter.exchange_by_folder(folder)

    def _show(self, centre: Centre) -> None:
        self.state.show_standing(centre.standing)
        alone = centre.standing.connection is Connection.ALONE and not self.desk.workspace.practice
        self.join.setVisible(alone)
        self.questions.clear()
        for question in centre.questions:
            row = Row("merge", question.label, question.case or "", tone=Tone.WARNING)
            row.opened.connect(lambda wanted=question.id: self.desk.go("needs_look", question=wanted))
            self.questions.add(row)
        self.arrived.clear()
        for case in centre.arrived:
            name = case.name or tr("Not named yet")
            row = Row("received", name, case.reference)
            row.opened.connect(lambda space=case.space: self.desk.go("case", space=space))
            self.arrived.add(row)
        self.notices.clear()
        for notice in centre.notices:
            self.notices.add(_NoticeLine(notice, self.presenter))
        for card, things in (
            (self.questions, centre.questions),
            (self.arrived, centre.arrived),
            (self.notices, centre.notices),
        ):
            card.setVisible(bool(things))
        self.nothing.setVisible(not (centre.questions or centre.arrived or centre.notices or alone))

    def _started(self) -> None:
        self.state.say_running(tr("Sending and receiving …"))

    def _progressed(self, progress: Progress) -> None:
        self.state.say_running(progress_words(progress))

    def _finished(self, exchanged: Exchanged) -> None:
        self.state.say_done(exchanged_words(exchanged))
        self.presenter.ask()

    def _failed(self, error: Exception, asked: bool) -> None:
        self.state.say_done("")
        self.presenter.ask()

    def _joined(self, reached: bool) -> None:
        words = tr("Asked. Head office lets you in at its next contact; you can go on working meanwhile.")
        if not reached:
            words = tr("The request waits on this laptop and goes out with the next contact.")
        self.desk.say.tell(words, tone=Tone.GOOD)
        self.presenter.ask()


class _StateCard(Card):
    """How this laptop stands, the button, and how many records are where."""

    def __init__(self) -> None:
        super().__init__()
        top = QHBoxLayout()
        top.setSpacing(Space.L)
        self._picture = Picture("laptop", 32, Tone.ACCENT)
        top.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.connection = Label("", Text.HEADING)
        self.hub = Help("")
        self.last = Label("", quiet=True)
        for label in (self.connection, self.last, self.hub):
            words.addWidget(label)
        words.addStretch(1)
        top.addLayout(words, 1)
        self.exchange = main_button(tr("&Send and receive"), "send-and-receive")
        self.by_folder = button(tr("Through a &folder or stick …"), "folder")
        acts = QVBoxLayout()
        acts.setSpacing(Space.S)
        for act in (self.exchange, self.by_folder):
            act.setMinimumWidth(230)
            acts.addWidget(act)
        top.addLayout(acts)
        self.add(top)
        self.alarm = Banner(Tone.PROBLEM, "")
        self.alarm.hide()
        self.add(self.alarm)
        self.add(Line())
        counts = QHBoxLayout()
        counts.setSpacing(Space.XL)
        self.counts: dict[Delivery, _Count] = {}
        for delivery in Delivery:
            count = _Count(delivery_icon(delivery), delivery_words(delivery))
            self.counts[delivery] = count
            counts.addWidget(count, 1)
        self.look = _Count("merge", tr("Needs a look"), Tone.WARNING)
        counts.addWidget(self.look, 1)
        self.add(counts)

    def show_standing(self, standing: Standing) -> None:
        """Show how everything stands."""
        self.connection.setText(connection_words(standing))
        self._picture.show_drawing(connection_icon(standing), Tone.ACCENT)
        last = standing.last_exchange_ms
        words = tr("Never sent and received yet")
        if last:
            words = tr("Last sent and received {when}").format(when=when_words(last))
        self.last.setText(words)
        parts = [part for part in (standing.organisation, standing.hub) if part]
        self.hub.setText(" · ".join(parts))
        self.hub.setVisible(bool(parts))
        for delivery, count in self.counts.items():
            count.show_number(standing.by_delivery.get(delivery, 0))
        self.look.show_number(standing.needs_look)
        alone = standing.connection is Connection.ALONE
        self.exchange.setEnabled(not alone and standing.connection is not Connection.NO_HUB)
        self.by_folder.setEnabled(not alone)
        stranger = standing.connection is Connection.NOT_OUR_HUB
        self.alarm.say(
            Tone.PROBLEM,
            tr("Nothing was sent to it. Tell head office before you try again."),
            tr("Somebody else answered in place of your hub."),
        )
        self.alarm.setVisible(stranger)

    def say_running(self, words: str) -> None:
        """While an exchange is under way."""
        self.last.setText(words)
        self.exchange.setEnabled(False)
        self.by_folder.setEnabled(False)

    def say_done(self, words: str) -> None:
        """After an exchange."""
        if words:
            self.last.setText(words)


class _Count(QWidget):
    """A number and what it counts."""

    def __init__(self, drawing: str, words: str, tone: Tone | None = None) -> None:
        super().__init__()
        self._words, self._tone = words, tone
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        self._picture = Picture(drawing, 20, tone)
        row.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        self._number = Label("–", Text.TITLE, wrap=False)
        column.addWidget(self._number)
        column.addWidget(Label(words, Text.SMALL, quiet=True))
        row.addLayout(column, 1)

    def show_number(self, number: int) -> None:
        self._number.setText(f"{number:,}")
        self._number.set_tone(self._tone if number else None)
        self.setAccessibleName(f"{self._words}: {number}")


class _NoticeLine(QWidget):
    """One notice, and putting it away."""

    def __init__(self, notice: Notice, presenter: SendAndReceivePresenter) -> None:
        super().__init__()
        self._notice, self._presenter = notice, presenter
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.XS, 0, Space.XS)
        row.setSpacing(Space.M)
        tone = Tone.PROBLEM if notice.alarm else None
        picture = Picture("warning" if notice.alarm else "info", 18, tone)
        row.addWidget(picture, alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(notice_words(notice.code, notice.data)))
        words.addWidget(Help(when_words(notice.when_ms)))
        row.addLayout(words, 1)
        away = quiet_button(tr("Put away"), None, self._put_away)
        away.setAccessibleName(tr("Put this notice away"))
        row.addWidget(away)

    def _put_away(self) -> None:
        self._presenter.dismiss(self._notice.id)
