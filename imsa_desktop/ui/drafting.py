"""Keeps what is typed as a draft and never as a change: for sheets of acts, where a change would be the act itself.

Guide: ``Editing(desk, form, open_editor, line, self, keeper=DraftOnly)``; ``editing.autosave`` is then one of these.
``rest()`` before the act, so that no timer keeps a draft of what was done; ``again()`` where it failed.
"""

from __future__ import annotations

from collections.abc import Callable

from imsa_desktop.ui.autosave import Autosave
from imsa_desktop.ui.words import tr


class DraftOnly(Autosave):
    """Leaving a field, two minutes of typing and locking keep the draft, 0.8 s after a key as ever."""

    _resting = False

    def flush(self, then: Callable[[], None] | None = None) -> None:
        """Keep what was typed as a draft, now."""
        self._draft_timer.stop()
        self._save_timer.stop()
        if self._typed is None:
            if then is not None:
                then()
            return
        self._keep(then)

    def rest(self) -> None:
        """Keep nothing more: what was typed is being done."""
        self._draft_timer.stop()
        self._save_timer.stop()
        self._typed = None
        self._resting = True  # a line that is left while its sheet goes says once more that it was edited

    def again(self) -> None:
        """It was not done: what was typed is still there, and is kept."""
        self._typed, self._resting = {}, False
        self.line.say(tr("Not saved yet. What you typed is still here."), "warning")
        self._keep()

    def _on_edited(self) -> None:
        if not self._resting:
            super()._on_edited()
