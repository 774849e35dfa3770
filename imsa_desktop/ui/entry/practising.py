"""Is the button that opens the practice cases: one click, no passphrase, from the welcome and from the unlock page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from imsa_desktop.services.program import Program
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.jobs import Jobs
from imsa_desktop.ui.widgets.buttons import quiet_button
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.words import tr


class Practising(QWidget):
    """A quiet button; while the cases are made it says so."""

    opened = Signal(object)  # Workspace

    def __init__(
        self, program: Program, jobs: Jobs, failed: Callable[[Exception], None], *, explained: bool = True
    ) -> None:
        super().__init__()
        self._program, self._jobs, self._failed = program, jobs, failed
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XS)
        self.button = quiet_button(tr("Look round with practice cases"), "star", self.open)
        layout.addWidget(self.button)
        if explained:
            layout.addWidget(
                Help(tr("Twelve made-up clients over two years. Nothing there is real, or leaves this laptop."))
            )

    def open(self) -> None:
        """Open them, made first where they are not there yet; a second press meanwhile does nothing."""
        if not self.button.isEnabled():
            return
        self.button.setEnabled(False)
        self.button.setText(tr("Getting the practice cases ready …"))
        self._jobs.work(self._program.open_practice, self._done, failed=self._trouble, owner=self)

    def _done(self, workspace: object) -> None:
        self._rest()
        self.opened.emit(workspace)

    def _trouble(self, error: Exception) -> None:
        self._rest()
        self._failed(error)

    def _rest(self) -> None:
        self.button.setEnabled(True)
        self.button.setText(tr("Look round with practice cases"))
