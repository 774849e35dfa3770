"""Shows, before anything is shared or printed for somebody, what the client has allowed; it informs, and never blocks.

Guide: ``card = BeforeSharingCard(desk, whom=tr("Who gets it?"))``, ``card.begin(on, recipient, purpose)``, where ``on``
is ``ActOn(SHARE, …)`` of what leaves; after the act ``card.record(what)`` writes down the disclosure, unless nobody but
the client was named. What is typed waits as a draft until then; ``card.keep()`` on leaving, ``card.call_off()`` where
it will not be done.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.services.act_words import ActOn
from imsa_desktop.services.consents import Advice, BeforeSharing
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.inputs.base import FieldInput
from imsa_desktop.ui.inputs.lines import TextInput
from imsa_desktop.ui.inputs.picks import FewChoicesInput
from imsa_desktop.ui.line_draft import LineDraft
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.card import empty_layout
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId

_SOON_MS = 300
_WHOM = "recipient"
_TONES = {
    Advice.GO: Tone.GOOD,
    Advice.READ_FIRST: Tone.ACCENT,
    Advice.ASK_AGAIN: Tone.WARNING,
    Advice.STOPPED: Tone.WARNING,
    Advice.NONE: Tone.WARNING,
}
_PERMISSIONS = frozenset({"consent", "professional_contact"})
_ALLOWED = (Advice.GO, Advice.READ_FIRST)


class BeforeSharingCard(TallCard):
    """Who gets it, for what, what exactly was allowed, and does it still hold."""

    changed = Signal()

    def __init__(self, desk: Desk, whom: str, nobody: str = "") -> None:
        super().__init__(tr("Before this is shared"))
        self._desk = desk
        self._on: ActOn | None = None
        self._purpose = ""
        self._contact: tuple[str, RecordId | None] = ("", None)
        self._agreed = ""
        self.found: BeforeSharing | None = None
        label = Label(whom, Text.STRONG)
        self.whom = QLineEdit()
        self.whom.setAccessibleName(whom)
        label.setBuddy(self.whom)
        self.whom.textEdited.connect(self._named)
        self.add(label)
        self.add(self.whom)
        self._nobody = Help(nobody)
        self.add(self._nobody)
        self.said = Banner(Tone.ACCENT, "")
        self.add(self.said)
        self.enforcement = Banner(Tone.WARNING, "")
        self.add(self.enforcement)
        self._permissions = QVBoxLayout()
        self._permissions.setSpacing(Space.XS)
        self.add(self._permissions)
        kind = kind_named("disclosure")
        self.basis = FewChoicesInput(kind.field("basis"))
        self.reason = TextInput(kind.field("reason"))
        self.told = FewChoicesInput(kind.field("client_told"))
        self.ground = QWidget()
        ground = QVBoxLayout(self.ground)
        ground.setContentsMargins(0, 0, 0, 0)
        ground.setSpacing(Space.M)
        for each in self._grounds():
            ground.addWidget(each)
            each.edited.connect(lambda _: self._answered())
        self.add(self.ground)
        self._draft = LineDraft(desk, self)
        self.add(self._draft.line)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._ask)
        self._asked = 0
        self._show(None)

    def begin(self, on: ActOn, recipient: str = "", purpose: str = "", *, contact: RecordId | None = None) -> None:
        """Ask afresh, or go on with what waits for this; while ``contact`` is named, the permission on it counts."""
        self._draft.rest()
        self._on, self._purpose = on, purpose
        self._contact = (recipient, contact)
        self._empty()
        self._draft.begin(on, self._typed, self._show_typed)
        self._ask()

    def keep(self) -> None:
        """The card is left: what was typed waits, and is shown again when the same is to be shared."""
        self._draft.keep()

    def call_off(self) -> None:
        """Nothing is shared after all, or with somebody else."""
        self._empty()
        self._draft.keep()

    def look_again(self, changed: Changed | None) -> None:
        """A permission may have been given or withdrawn while this is being answered; what was typed stays."""
        if changed is None or changed.kinds & _PERMISSIONS:
            self._ask()

    def say_agreed(self, words: str) -> None:
        """The client has agreed to just this, as these words say, whatever permissions stand beside; "" for not."""
        if words != self._agreed:
            self._agreed = words
            self._show(self.found)

    def recipient(self) -> str:
        """Who gets it, "" for the client alone."""
        return self.whom.text().strip()

    def record(self, what: str) -> None:
        """Write down that it was shared; nothing where nobody was named."""
        on, values, consents = self._on, self._values(what), self._desk.workspace.consents
        self._draft.keep()
        if on is not None and values is not None:
            self._desk.jobs.write(lambda: consents.shared(on.space, values, ends=on.key))

    def _empty(self) -> None:
        self.whom.setText(self._contact[0])
        for each in self._grounds():
            each.show_value(None)

    def _grounds(self) -> tuple[FieldInput, ...]:
        return self.basis, self.reason, self.told

    def _typed(self) -> Mapping[str, Any]:
        """What no page fills in by itself; without a name there is nobody to share it with."""
        whom = self.recipient()
        if not whom:
            return {}
        typed = {each.field.name: each.value() for each in self._grounds() if each.value()}
        return {_WHOM: whom, **typed} if typed or whom != self._contact[0] else {}

    def _show_typed(self, kept: Mapping[str, Any]) -> None:
        self.whom.setText(str(kept.get(_WHOM) or ""))
        for each in self._grounds():
            each.show_value(kept.get(each.field.name))
        self._ask()
        self.changed.emit()

    def _values(self, what: str) -> Mapping[str, Any] | None:
        if not self.recipient():
            return None
        found = self.found
        likely = found.basis if found is not None else ""
        if self._agreed and found is not None and found.advice is Advice.NONE:
            likely = "with_permission"
        ground = found.ground if found is not None else None
        by_consent = ground is not None and ground.view.kind.name == "consent"
        values = {
            "recipient": self.recipient(),
            "what": what,
            "basis": self.basis.value() or likely or None,
            "reason": self.reason.value(),
            "client_told": self.told.value(),
            "consent": ground.view.id if ground is not None and by_consent else None,
        }
        return {name: value for name, value in values.items() if value}

    def _named(self) -> None:
        self._soon.start()
        self._answered()

    def _answered(self) -> None:
        self._draft.typed()
        self.changed.emit()

    def _ask(self) -> None:
        on, recipient, purpose = self._on, self.recipient(), self._purpose
        consents = self._desk.workspace.consents
        self._asked += 1
        if on is None or not recipient:
            self._show(None)
            return
        space = on.space
        name, contact = self._contact
        known = contact if recipient == name else None
        asked = self._asked

        def shown(found: BeforeSharing) -> None:
            if asked == self._asked:  # reads run side by side: an earlier answer may come last
                self._show(found)

        self._desk.jobs.read(
            lambda: consents.before_sharing(space, recipient, purpose, contact=known), shown, owner=self
        )

    def _show(self, found: BeforeSharing | None) -> None:
        self.found = found
        empty_layout(self._permissions)
        self._nobody.setVisible(found is None and bool(self._nobody.text()))
        self.said.setVisible(found is not None)
        self.enforcement.setVisible(found is not None and bool(found.enforcement_words))
        agreed = found is not None and found.advice is Advice.NONE and bool(self._agreed)
        self.ground.setVisible(found is not None and found.advice not in _ALLOWED and not agreed)
        if found is None:
            return
        if agreed:
            self.said.say(Tone.GOOD, self._agreed)
        else:
            self.said.say(_TONES[found.advice], found.words)
        self.enforcement.say(Tone.WARNING, found.enforcement_words)
        for each in found.permissions:
            view = each.view
            purpose = view["purpose"] if "purpose" in view.fields else view.fields["permission_for"].words
            until = view["expires"] if "expires" in view.fields else view["permission_until"]
            day = view.fields["expires" if "expires" in view.fields else "permission_until"].words if until else ""
            exactly = view["what_exactly"] if "what_exactly" in view.fields else ""
            parts = [each.words, view.title, purpose or "", tr("until {day}").format(day=day) if day else ""]
            self._permissions.addWidget(Label(" · ".join(part for part in parts if part), Text.STRONG))
            if exactly:
                self._permissions.addWidget(Label(str(exactly)))
