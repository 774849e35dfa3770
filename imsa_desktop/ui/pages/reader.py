"""Is where letters, scans, photographs and e-mails are read, page by page at reading size, inside the program."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from imsa_desktop.services.act_words import SHARE, ActOn
from imsa_desktop.services.attachments import DocumentRow
from imsa_desktop.services.decision_papers import DecisionIn
from imsa_desktop.services.reading import PagePicture, Pages
from imsa_desktop.ui import appearance, side_by_side
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.before_sharing import BeforeSharingCard
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.dialogs.choose_path import name_file
from imsa_desktop.ui.document_words import facts_of
from imsa_desktop.ui.opening import asked
from imsa_desktop.ui.page import Page, place
from imsa_desktop.ui.presenters.reader import PageRead, ReaderPresenter
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button, icon_button, main_button, quiet_button
from imsa_desktop.ui.widgets.card import EmptyState
from imsa_desktop.ui.widgets.chip import Chip
from imsa_desktop.ui.widgets.labels import ElidedLabel, Label
from imsa_desktop.ui.widgets.pages_view import PagesView
from imsa_desktop.ui.words import explain, tr
from imsa_protocol.identifiers import RecordId, SpaceId


class _Bar(QWidget):
    """The strip above the pages."""

    def paintEvent(self, event: QPaintEvent) -> None:
        c = appearance.colours()
        painter = QPainter(self)
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), QColor(c.line))
        painter.end()


@place("reader", icon="document", label=lambda: tr("Document"))
class ReaderPage(Page):
    """One document at a time."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._space: SpaceId | None = None
        self._record: RecordId | None = None
        self._count = 0
        self._copied = ""  # the title of the document that is being written outside
        self.presenter = ReaderPresenter(desk, self)
        self.presenter.document_read.connect(self._show_about)
        self.presenter.opened.connect(self._opened)
        self.presenter.not_opened.connect(self._not_opened)
        self.presenter.page_read.connect(self._show_page)
        self.presenter.saved_outside.connect(self._saved_outside)
        self.presenter.decision_found.connect(self._open_decision)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_bar())
        self._holder = QVBoxLayout()
        self._holder.setContentsMargins(Space.XL, 0, Space.XL, 0)
        self._holder.setSpacing(Space.S)
        layout.addLayout(self._holder)
        self.outside = Banner(Tone.WARNING, "", closable=True, drawing="warning")
        self.outside.hide()
        self._holder.addWidget(self.outside)
        self.sharing = BeforeSharingCard(
            desk,
            tr("Who gets the copy?"),
            tr("Left empty, nobody is written down as having got it. Name them to see what the client allows."),
        )
        self.sharing.hide()
        self._holder.addWidget(self.sharing)
        self.view = PagesView()
        self.view.page_wanted.connect(self.presenter.want)
        self.view.page_changed.connect(lambda _: self._say_where())
        self.view.zoom_changed.connect(lambda _: self._say_where())
        layout.addWidget(self.view, 1)
        self._on_purpose: RecordId | None = None  # the paper that was shown to the client by an act
        self.veil = EmptyState(
            "protected",
            tr("Kept covered while the client looks on"),
            tr("A paper may name other people, or tell again what happened. Read it by yourself first; then decide."),
            button(tr("Show this paper to the client"), None, self._show_on_purpose),
        )
        self.veil.hide()
        layout.addWidget(self.veil, 1)
        for each in (self.decision, self.about, self.save):
            side_by_side.keep_back(each)
        side_by_side.changed().connect(self._side_by_side)
        for keys, act in (("Ctrl++", self.view.larger), ("Ctrl+=", self.view.larger), ("Ctrl+-", self.view.smaller)):
            QShortcut(QKeySequence(keys), self, act)
        QShortcut(QKeySequence("Ctrl+0"), self, lambda: self.view.set_zoom(1.0))

    def _make_bar(self) -> QWidget:
        bar = _Bar()
        row = QHBoxLayout(bar)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.setSpacing(Space.S)
        self.back = icon_button("back", tr("Back"), self.desk.back)
        row.addWidget(self.back)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.heading = ElidedLabel("", Text.STRONG)
        self.facts = ElidedLabel("", Text.SMALL, quiet=True)
        for each in (self.heading, self.facts):
            each.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words.addWidget(self.heading)
        words.addWidget(self.facts)
        row.addLayout(words, 1)
        self.privileged = Chip(tr("Client and lawyer only"), "protected", Tone.WARNING)
        self.privileged.hide()
        row.addWidget(self.privileged)
        self.where = Label("")
        row.addWidget(self.where)
        self.smaller = icon_button("zoom-out", tr("Smaller (Ctrl and minus)"), lambda: self.view.smaller())
        self.larger = icon_button("zoom-in", tr("Larger (Ctrl and plus)"), lambda: self.view.larger())
        row.addWidget(self.smaller)
        row.addWidget(self.larger)
        self.decision = quiet_button(tr("Decision letter …"), "flag", self.presenter.ask_decision)
        self.decision.setToolTip(tr("This is a decision letter: write down its dates and count its deadline (Ctrl+D)"))
        self.decision.setAccessibleName(tr("This is a decision letter: write down its dates"))
        row.addWidget(self.decision)
        self.about = quiet_button(tr("About it"), "edit", self._open_about)
        self.about.setToolTip(tr("What is written about this document"))
        row.addWidget(self.about)
        self.save = quiet_button(tr("Save outside …"), "save-file", self._ask_outside)
        self.save.setToolTip(tr("Write a copy that this program does not protect"))
        row.addWidget(self.save)
        return bar

    def title(self) -> str:
        return self.tr("Document")

    def _side_by_side(self) -> None:
        self._on_purpose = None
        self._cover()

    def _show_on_purpose(self) -> None:
        self._on_purpose = self._record
        self._cover()
        self.view.setFocus()

    def _cover(self) -> None:
        """Keep the paper out of the client's sight until somebody decides otherwise."""
        covered = side_by_side.is_on() and (self._on_purpose is None or self._on_purpose != self._record)
        self.veil.setVisible(covered)
        for each in (self.view, self.heading, self.facts):
            each.setVisible(not covered)

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self._space, self._record = where["space"], where["record"]
        self._on_purpose = None
        self._cover()
        self._put_outside_away()
        self.heading.setText("")
        self.facts.setText("")
        self.privileged.hide()
        self._count = 0
        self._say_where()
        self.view.say(tr("Opening …"))
        self.presenter.read(where["record"])
        self.view.setFocus()
        if where.get("outside"):
            self._ask_outside()

    def refresh(self, changed: Changed | None) -> None:
        self.sharing.look_again(changed)
        if self._record is not None and (changed is None or self._record in changed.records):
            self.presenter.ask_about()
        if changed is not None and "attachments" in changed.local and not self._count and self._record is not None:
            self.presenter.read(self._record)  # it has come meanwhile

    def acts(self) -> Mapping[str, Callable[[], object]]:
        return {"decision": self.presenter.ask_decision}

    def leaving(self) -> None:
        self.sharing.keep()
        self.presenter.put_away()
        self.view.show_pages(())
        self._record = None

    # -- what is shown -------------------------------------------------------------------------------------------

    def _show_about(self, row: DocumentRow) -> None:
        title = row.view.title or tr("Document")
        self.heading.setText(title)
        self.view.setAccessibleName(tr("Pages of: {title}").format(title=title))
        self.facts.setText(facts_of(row))
        self.privileged.setVisible(row.view["privileged"] == "yes")

    def _opened(self, pages: Pages) -> None:
        self._count = len(pages)
        self.view.show_pages(pages.ratios)
        if pages.more_pages:
            words = tr("{n} more pages stand behind these; they are not shown here.").format(n=pages.more_pages)
            self.desk.say.tell(words)
        self._say_where()

    def _not_opened(self, error: Exception) -> None:
        told = explain(error)
        self._count = 0
        self.view.say("\n\n".join(part for part in (told.happened, told.safe, told.to_do) if part))
        self._say_where()

    def _show_page(self, read: PageRead) -> None:
        page = read.page
        if page is None:
            self.view.show_trouble(read.number, read.trouble)
        elif isinstance(page, PagePicture):
            raw = QImage(page.pixels, page.width, page.height, page.width * 3, QImage.Format.Format_RGB888)
            self.view.show_picture(read.number, raw.convertToFormat(QImage.Format.Format_RGB32), page.words)
        else:
            self.view.show_words(read.number, page.paragraphs)

    def _say_where(self) -> None:
        words = ""
        if self._count:
            words = tr("Page {n} of {all}").format(n=self.view.current + 1, all=self._count)
            if abs(self.view.zoom - 1.0) > 0.01:
                words += f" · {round(self.view.zoom * 100)} %"
        self.where.setText(words)

    # -- what can be done ------------------------------------------------------------------------------------------

    def _open_about(self) -> None:
        if self._space is not None and self._record is not None:
            self.desk.go("case", space=self._space, tab="documents", open=asked("document", self._record))

    def _open_decision(self, found: DecisionIn) -> None:
        if self._space is None or self._record is None:
            return
        if found.decision is not None:
            self.desk.go("decision", space=self._space, record=found.decision)
        else:
            self.desk.go("decision", space=self._space, paper=self._record, prefill=found.likely)

    def _ask_outside(self) -> None:
        words = tr(
            "A copy outside is not protected: whoever uses this computer or the stick can read it. "
            "That it was written is recorded in the case."
        )
        self.outside.deleteLater()
        self.outside = Banner(
            Tone.WARNING, words, [main_button(tr("Choose a place …"), "save-file", self._choose)], closable=True
        )
        self.outside.closed.connect(self._no_copy)
        self._holder.insertWidget(0, self.outside)
        self.outside.show()
        if self._space is not None and self._record is not None:
            on = ActOn(SHARE, "document", self._record, self._space)
            self.sharing.begin(on, "", self.heading.text())
            self.sharing.show()
            self.sharing.whom.setFocus()

    def _no_copy(self) -> None:
        self.sharing.call_off()
        self.sharing.hide()

    def _put_outside_away(self) -> None:
        self.outside.hide()
        self.sharing.hide()

    def _choose(self) -> None:
        if self._record is None:
            return
        attachments, record = self.desk.workspace.attachments, self._record
        self.desk.jobs.read(lambda: attachments.name_for_outside(record), self._name, owner=self)

    def _name(self, suggested: str) -> None:
        path = name_file(self, tr("Save a copy outside the program"), suggested)
        if path is not None:
            self._copied = self.heading.text()
            self.presenter.save_outside(path)

    def _saved_outside(self, path: Path) -> None:
        self.sharing.record(tr("Copy of a document: {what}").format(what=self._copied))
        self._put_outside_away()
        words = tr("A copy was written. Take it away again when it is not needed any more: {name}")
        self.desk.say.tell(words.format(name=path.name), tone=Tone.WARNING)
