"""Shows beside a judgement what the file itself shows for it: how often, and the records that do."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.services.framework import Framework, Shown
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.widgets.buttons import quiet_button
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.fold import Fold
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import RecordId, SpaceId

KINDS = {"key_outcome": "outcome", "domain_judgement": "domain"}
_LISTED = 30  # the latest; the tabs of the case list them all


class Evidence(Card):
    """Counts stand for no judgement: somebody may have done much of what did not help."""

    open_asked = Signal(str, bytes, str)  # kind and record that belong into the sheet; no key

    def __init__(self, desk: Desk, space: SpaceId, kind: str, code: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("What the file itself shows"), tone=Tone.ACCENT, padding=Space.L, spacing=Space.XS, parent=parent
        )
        self._desk, self._space = desk, space
        framework = desk.workspace.framework
        self.hide()
        desk.jobs.read(lambda: _shown(framework, space, kind, code), self._show, owner=self)

    def _show(self, shown: Sequence[Shown]) -> None:
        there = [each for each in shown if each.count]
        against = [each for each in there if not each.speaks_for]
        for each in there:
            if each.speaks_for:
                self.add(self._one(each))
        if against:
            self.add(Help(tr("And on the other side:")))
        for each in against:
            self.add(self._one(each))
        if not there:
            self.add(Help(tr("Nothing in the file speaks of this yet.")))
        self.add(Help(tr("Numbers only say where to look.")))
        self.show()

    def _one(self, shown: Shown) -> Fold:
        """A line that opens to the records behind it."""
        words = tr("{what}: {n}").format(what=shown.label, n=shown.count)
        return Fold(words, lambda: self._records(shown))

    def _records(self, shown: Shown) -> QWidget:
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(Space.L, 0, 0, 0)
        column.setSpacing(Space.XS)
        latest = shown.records[::-1][:_LISTED]
        records = self._desk.workspace.records

        def titles() -> list[str]:
            return [records.get(shown.kind, each).title for each in latest]

        def put(found: list[str]) -> None:
            for record, title in zip(latest, found, strict=True):
                column.addWidget(quiet_button(title, None, partial(self._open, shown.kind, record)))
            if shown.count > len(latest):
                column.addWidget(Help(tr("and {n} earlier").format(n=shown.count - len(latest))))

        self._desk.jobs.read(titles, put, owner=listed)
        return listed

    def _open(self, kind: str, record: RecordId) -> None:
        from imsa_desktop.ui.opening import asked, open_record  # opens the very sheet this card stands in

        open_record(
            self._desk, self._space, asked(kind, record), lambda wanted: self.open_asked.emit(kind, wanted.record, "")
        )


def _shown(framework: Framework, space: SpaceId, kind: str, code: str) -> Sequence[Shown]:
    if kind == "key_outcome":
        return next((each.signs for each in framework.outcomes(space) if each.code == code), ())
    return next((each.evidence for each in framework.domains(space) if each.code == code), ())
