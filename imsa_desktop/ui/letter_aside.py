"""Stands in the sheet of a letter: by when it has to be there, information only, and what the client allows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QBoxLayout, QWidget

from imsa_desktop.services.act_words import SHARE, ActOn
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui.advice_basis import AdviceLimit
from imsa_desktop.ui.before_sharing import BeforeSharingCard
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.editing import Editing
from imsa_desktop.ui.layouts import parts_of
from imsa_desktop.ui.letter_deadlines import LetterDeadlines
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId

_SENT, _TO_CLIENT = "sent", "to_client"


class LetterAside(QObject):
    """Made once the letter's editor is there; it informs, and records once that the letter was sent."""

    def __init__(self, desk: Desk, editing: Editing) -> None:
        super().__init__(editing)
        self._desk, self._editing, self._form = desk, editing, editing.form
        view = editing.editor.view if editing.editor is not None else None
        self._sent_before = view is not None and view["state"] == _SENT
        self._recorded = False
        editor, words = editing.editor, desk.workspace.act_words
        self._on = ActOn(SHARE, "letter", editor.record, editor.space) if editor is not None else None
        self._filled: str | None = None  # to whom it goes by the letter itself; None while that was not looked at
        self._contact: RecordId | None = None
        self.limit = AdviceLimit(self._form, "advice_basis")
        _put_after(self._form, "advice_basis", self.limit.said)
        self.sharing = BeforeSharingCard(
            desk, tr("Who gets this letter?"), tr("Left empty, nothing is written down as shared.")
        )
        self.sharing.hide()
        _put_after(self._form, "state", self.sharing)
        self.deadlines = LetterDeadlines(desk)
        _put_after(self._form, "decision", self.deadlines)
        self._form.edited.connect(self._follow)
        self._form.input("area").edited.connect(lambda _: self._on_area())
        self.limit.follow(self._value("area"), fill=editor is not None and editor.is_new)
        self._follow()
        if (on := self._on) is not None:
            desk.jobs.read(lambda: words.kept(on), self._go_on, owner=self)

    def settle(self) -> None:
        """Write down that it was shared, where the letter was marked as sent while it was in this sheet."""
        self.sharing.keep()
        if self._asks() and not self._recorded and self.sharing.recipient():
            self._recorded = True
            self.sharing.record(tr("Letter: {what}").format(what=self._value("title") or tr("without a title")))

    def _go_on(self, waiting: Mapping[str, Any]) -> None:
        """It was marked as sent, and the program ended before it was written down who got it."""
        if waiting and self._sent_before:
            self._sent_before = False
            self._follow()

    def _value(self, name: str) -> str | None:
        found: str | None = self._form.input(name).value()
        return found

    def _asks(self) -> bool:
        """Whether the letter leaves now, for somebody who is not the client."""
        to_client = self._value("letter_kind") == _TO_CLIENT
        return self._value("state") == _SENT and not self._sent_before and not to_client

    def _on_area(self) -> None:
        if self.limit.follow(self._value("area")):
            self._form.edited.emit()

    def _follow(self) -> None:
        self.deadlines.follow(self._form.input("decision").value())
        asks = self._asks()
        self.sharing.setVisible(asks)
        if not asks:
            return
        agreed = self._value("client_agreed") == "yes"
        self.sharing.say_agreed(tr("The client has agreed to this letter.") if agreed else "")
        contact = self._form.input("to_contact").value()
        if contact is None or contact == self._contact:
            self._begin(self._value("to_whom") or ("" if contact is None else self._filled or ""))
            return
        self._contact = contact
        records = self._desk.workspace.records
        self._desk.jobs.read(lambda: records.get("professional_contact", contact), self._named, owner=self)

    def _named(self, professional: RecordView) -> None:
        self._begin(self._value("to_whom") or str(professional["name"] or ""))

    def _begin(self, whom: str) -> None:
        """Name who gets it, unless somebody has typed another name there."""
        if self._on is None or whom == self._filled or self.sharing.recipient() not in ("", self._filled):
            return
        if self._filled is not None:
            self.sharing.call_off()
        self._filled = whom
        self.sharing.begin(self._on, whom, self._value("title") or "", contact=self._contact)


def _put_after(form: CaseForm, name: str, widget: QWidget) -> None:
    """Put a widget beneath the line of the form in which an input stands."""
    body = form.layout()
    if not isinstance(body, QBoxLayout):
        return
    asked = form.input(name)
    for line in parts_of(body):
        if isinstance(line, QWidget) and (line is asked or line.isAncestorOf(asked)):
            body.insertWidget(body.indexOf(line) + 1, widget)
            return


__all__ = ["LetterAside"]
