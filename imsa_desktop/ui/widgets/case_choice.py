"""Lets somebody say which case something goes into: the likely ones first, any other by a few letters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from imsa_desktop.services.whose_letters import Suggested
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.presenters.take_in import ACase, TakeInPresenter
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import quiet_button
from imsa_desktop.ui.widgets.card import empty_layout
from imsa_desktop.ui.widgets.flow import FlowLayout
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.widgets.toggle import Toggle
from imsa_desktop.ui.words import iso, tr
from imsa_protocol.identifiers import SpaceId

_TYPED_MS = 150


class CaseChoice(QWidget):
    """Toggles for the likely cases, and a line to find another."""

    chosen = Signal(object)  # ACase, or None

    def __init__(self, presenter: TakeInPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.case: ACase | None = None
        self._presenter = presenter
        self._suggested: Sequence[Suggested] = ()
        self._came_from: SpaceId | None = None
        presenter.case_read.connect(self._came_from_read)
        presenter.cases_found.connect(self._show_found)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.M)
        self._group = QButtonGroup(self)
        self._flow = FlowLayout(across=Space.S, down=Space.S)
        layout.addLayout(self._flow)
        self.why = Help("")
        layout.addWidget(self.why)
        self._warning = QVBoxLayout()
        layout.addLayout(self._warning)
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("Another case: a few letters of the name, or the reference"))
        self.line.setAccessibleName(tr("Find another case"))
        self.line.setMaximumWidth(420)
        layout.addWidget(self.line)
        self._soon = QTimer(self, singleShot=True, interval=_TYPED_MS)
        self._soon.timeout.connect(self._look)
        self.line.textEdited.connect(lambda _: self._soon.start())

    def offer(self, came_from: SpaceId | None, suggested: Sequence[Suggested]) -> None:
        """Offer the case somebody came from, and those the messages speak of; the likeliest is chosen."""
        self.case, self._suggested, self._came_from = None, suggested, came_from
        self.line.clear()
        self._clear()
        for each in suggested:
            self._add(ACase(each.space, each.case, each.name), each.why)
        if came_from is not None:
            known = next((each for each in suggested if each.space == came_from), None)
            if known is None:
                self._presenter.ask_case(came_from)
            else:
                self.choose(ACase(known.space, known.case, known.name), known.why)
        elif suggested and suggested[0].sure:
            self.choose(ACase(suggested[0].space, suggested[0].case, suggested[0].name), suggested[0].why)
        else:
            self.why.setText(tr("Please choose: the messages do not say surely whose they are."))
            self.chosen.emit(None)

    def _came_from_read(self, case: ACase) -> None:
        if case.space == self._came_from and self.case is None:
            self._add(case, "")
            self.choose(case, tr("The case you came from."))

    def choose(self, case: ACase, why: str = "") -> None:
        """Choose a case."""
        self.case = case
        for each in self._toggles():
            each.setChecked(each.property("case") == case.space.hex())
        self.why.setText(why if not why or why.endswith(".") else f"{why}.")
        self._warn(case)
        self.chosen.emit(case)

    def _warn(self, case: ACase) -> None:
        """Say so where the messages speak surely of another case and not of this one."""
        empty_layout(self._warning)
        sure = [each for each in self._suggested if each.sure]
        if not sure or any(each.space == case.space for each in sure):
            return
        other = sure[0]
        name = f"{other.name} · {iso(other.case)}" if other.name else iso(other.case)
        words = tr("These messages may belong to another case: {case}. {why}.").format(case=name, why=other.why)
        instead = ACase(other.space, other.case, other.name)
        act = quiet_button(tr("Take that case"), "done", partial(self.choose, instead, other.why))
        self._warning.addWidget(Banner(Tone.WARNING, words, [act]))

    def _toggles(self) -> list[Toggle]:
        return [each for each in self._group.buttons() if isinstance(each, Toggle)]

    def _clear(self) -> None:
        for each in self._toggles():
            self._group.removeButton(each)
            self._flow.removeWidget(each)
            each.hide()
            each.deleteLater()
        empty_layout(self._warning)
        self.why.setText("")

    def _add(self, case: ACase, why: str) -> None:
        if any(each.property("case") == case.space.hex() for each in self._toggles()):
            return
        toggle = Toggle(f"{case.name} · {iso(case.reference)}" if case.name else iso(case.reference))
        toggle.setProperty("case", case.space.hex())
        toggle.clicked.connect(partial(self.choose, case, why))
        self._group.addButton(toggle)
        self._flow.addWidget(toggle)
        toggle.show()

    def _look(self) -> None:
        words = self.line.text().strip()
        if len(words) >= 2:
            self._presenter.look_for(words)

    def _show_found(self, cases: Sequence[ACase]) -> None:
        for each in cases:
            self._add(each, "")
        if len(cases) == 1:
            self.choose(cases[0])
