"""Is one round: from unlock to lock. Locking covers, saves, closes the vault, and ends the round.

The seam: today the end of a round shows the unlock screen in the same process. When the doorkeeper process comes
(DESIGN.md, "Lock"), the end of a round ends the process instead: give :class:`Round` another ``end``; nothing
else has to change, because nothing of a round is used after its end.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from imsa_desktop.services.workspace import Workspace
from imsa_desktop.ui.jobs import Jobs
from imsa_desktop.ui.kept_settings import KeptSettings
from imsa_desktop.ui.shell import Shell

_GRACE_S = 1.2
_LOOK_MS = 5


class Round(QObject):
    """Owns the workspace, its jobs and its shell; ``end`` is called once, with where the person was."""

    def __init__(
        self,
        workspace: Workspace,
        end: Callable[[tuple[str, dict[str, Any]]], None],
        parent: QObject | None = None,
        settings: KeptSettings | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.jobs = Jobs(self)
        self.shell = Shell(workspace, self.jobs, settings=settings)
        self._end = end
        self._locking = False
        self.began = time.monotonic()

    @property
    def locking(self) -> bool:
        """Whether locking has begun."""
        return self._locking

    def lock(self) -> None:
        """Save what was typed, then close the vault; the window is covered by now."""
        if self._locking:
            return
        self._locking = True
        self.shell.leave()
        self._close_vault(time.monotonic() + _GRACE_S)

    def _close_vault(self, at_latest: float) -> None:
        """Close the vault once nothing is being looked up: words typed before their editor was there wait for it."""
        if self.jobs.reading() and time.monotonic() < at_latest:
            QTimer.singleShot(_LOOK_MS, self, lambda: self._close_vault(at_latest))
            return
        # The writer's lane is a queue: what was typed is saved before the vault is closed.
        self.jobs.write(self.workspace.lock, self._locked, failed=self._locked, owner=self)

    def _locked(self, result: object) -> None:
        whereabouts = self.shell.whereabouts()
        self.jobs.close()
        self._end(whereabouts)
        self.shell.destroyed.connect(self.deleteLater)  # its pages may still turn to the jobs, which take none by now
        self.shell.fall_away()
