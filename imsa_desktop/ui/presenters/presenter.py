"""Is the base of all presenters: they hold the state of a page and alone call services for it (QtCore only)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.jobs import Jobs

if TYPE_CHECKING:
    from imsa_desktop.services.workspace import Workspace


class Presenter(QObject):
    """Holds the state of one page and alone calls services for it; knows no widget."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    @property
    def workspace(self) -> Workspace:
        """The open vault and what may be asked of it."""
        return self.desk.workspace

    @property
    def jobs(self) -> Jobs:
        """Where slow work goes."""
        return self.desk.jobs
