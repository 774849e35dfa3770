"""Asks why a record is withdrawn; what is typed waits as a draft until it is done or called off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QLineEdit

from imsa_desktop.services.act_words import WITHDRAW, ActOn
from imsa_desktop.services.editor import Editor
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.line_draft import LineDraft
from imsa_desktop.ui.widgets.buttons import button, grave_button
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.words import tr


class WithdrawCard(Card):
    """A withdrawal stays in the history with its reason; ``come`` shows the card, ``keep`` puts it away."""

    def __init__(
        self, desk: Desk, withdraw: Callable[[str], None], come: Callable[[], None], keep: Callable[[], None]
    ) -> None:
        super().__init__(tr("Withdraw this"), tone=Tone.WARNING, padding=Space.L)
        self._act, self._come, self._put_away = withdraw, come, keep
        self.add(Label(tr("It is taken out of sight and kept with its history. It can be brought back."), quiet=True))
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("Why is it withdrawn?"))
        label = Label(tr("Why is it withdrawn?"))
        label.setBuddy(self.reason)
        self.add(label)
        self.add(self.reason)
        self.draft = LineDraft(desk, self)
        self.add(self.draft.line)
        self._go = grave_button(tr("Withdraw it"), None, self._withdraw)
        self._go.setEnabled(False)
        self.reason.textChanged.connect(lambda words: self._go.setEnabled(bool(words.strip())))
        self.reason.textChanged.connect(self.draft.typed)
        self.reason.returnPressed.connect(self._withdraw)
        self.add(self._go)
        self.add(button(tr("Keep it"), None, self._call_off))

    def offer(self, editor: Editor) -> None:
        """It is about this record now; where a reason waits for it, the card comes with it."""

        def show(kept: Mapping[str, Any]) -> None:
            self.reason.setText(str(kept.get("reason") or ""))
            self._come()

        on = ActOn(WITHDRAW, editor.kind.name, editor.record, editor.space)
        self.draft.begin(on, lambda: {"reason": self.reason.text().strip()}, show)

    def rest(self) -> None:
        """The record is put away; its reason waits where it is not withdrawn."""
        self.draft.rest()
        self.reason.clear()

    def _call_off(self) -> None:
        self.reason.clear()
        self.draft.keep()
        self._put_away()

    def _withdraw(self) -> None:
        if self.reason.text().strip():
            self.draft.keep()
            self._act(self.reason.text().strip())
