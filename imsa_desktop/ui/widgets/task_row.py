"""Shows something to be done: Space or the button closes it, Enter or a click opens it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from imsa_desktop.ui.appearance import Text
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.due_words import due_words
from imsa_desktop.ui.widgets.buttons import button
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.words import is_past, tr


class TaskRow(Row):
    """One task; ``note`` is a third line, tinted where it asks to be seen to (``warned``)."""

    done_asked = Signal()

    def __init__(
        self,
        what: str,
        whose: str,
        due: str | None,
        due_time: str | None = None,
        *,
        can_be_done: bool = True,
        drawing: str = "task",
        note: str = "",
        warned: bool = False,
        last_day: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        late = due is not None and is_past(due)
        trailing: list[QWidget] = []
        if can_be_done:
            done = button(tr("Done"), "done")
            done.setAccessibleName(tr("Done: {what}").format(what=what))
            trailing.append(done)
        second = " · ".join(part for part in (whose, due_words(due, last_day, due_time)) if part)
        tone = Tone.WARNING if late else None
        super().__init__(drawing, what, second, trailing, tone=tone, close=True, parent=parent)
        self._can_be_done = can_be_done
        if can_be_done:
            done.clicked.connect(self.done_asked)
        if late:
            self._second.set_tone(Tone.WARNING)
        if note:
            third = Label(note, Text.SMALL, quiet=not warned)
            third.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            if warned:
                third.set_tone(Tone.WARNING)
            self.words.addWidget(third)
            self.setAccessibleName(f"{self.accessibleName()}, {note}")

    def keyPressEvent(self, event: object) -> None:
        if getattr(event, "key", lambda: None)() == Qt.Key.Key_Space and self._can_be_done:
            self.done_asked.emit()
            return
        super().keyPressEvent(event)
