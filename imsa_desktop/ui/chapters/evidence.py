"""Shows beside a judgement what the file itself shows for it: how often, and the records that do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from imsa_desktop.services.framework import Framework, Shown
from imsa_desktop.ui.appearance import Space, Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import SpaceId

KINDS = {"key_outcome": "outcome", "domain_judgement": "domain"}


class Evidence(Card):
    """Counts stand for no judgement: somebody may have done much of what did not help."""

    def __init__(self, desk: Desk, space: SpaceId, kind: str, code: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("What the file itself shows"), tone=Tone.ACCENT, padding=Space.L, spacing=Space.XS, parent=parent
        )
        framework = desk.workspace.framework
        self.hide()
        desk.jobs.read(lambda: _shown(framework, space, kind, code), self._show, owner=self)

    def _show(self, shown: Sequence[Shown]) -> None:
        there = [each for each in shown if each.count]
        for each in there:
            self.add(Label(f"{each.label}: {each.count}", Text.BODY))
        if not there:
            self.add(Help(tr("Nothing in the file speaks of this yet.")))
        self.add(Help(tr("Numbers only say where to look.")))
        self.show()


def _shown(framework: Framework, space: SpaceId, kind: str, code: str) -> Sequence[Shown]:
    if kind == "key_outcome":
        return next((each.signs for each in framework.outcomes(space) if each.code == code), ())
    return next((each.evidence for each in framework.domains(space) if each.code == code), ())
