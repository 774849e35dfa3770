"""Says what a panel of the safety plan editor is: one heading of the plan, with all that belongs to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from imsa_desktop.services.safety_plans import PlanView
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.widgets.card import Column
from imsa_desktop.ui.widgets.labels import Label, Title


class PlanPanel(Column):
    """One thing at a time, in a column of readable width."""

    edit_asked = Signal(object)  # ui.record_drawer.EditAsked
    done_asked = Signal()  # go on to the next heading

    def __init__(self, desk: Desk, title: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(measure=92, margin=0, parent=parent)
        self.desk = desk
        self.title = title
        self.setAccessibleName(title)
        self.body.setSpacing(Space.L)
        self.add(Title(title))
        if about:
            self.add(Label(about, quiet=True))

    def show_view(self, view: PlanView) -> None:
        """Show what the plan says now; nothing that is being typed is touched."""

    def refresh(self, changed: Changed | None) -> None:
        """Something changed."""

    def flush(self, then: Callable[[], None] | None = None) -> None:
        """Save what was typed."""
        if then is not None:
            then()

    def put_away(self, then: Callable[[], None] | None = None) -> None:
        """The panel or the page is left: save what was typed, and leave nothing in sight that was asked for."""
        self.flush(then)

    def complete(self) -> None:
        """What Ctrl+S does here: note that this heading was talked through."""
        self.flush(self.done_asked.emit)

    def focus_first(self) -> None:
        """Put the keyboard where typing begins."""
        self.setFocus()
