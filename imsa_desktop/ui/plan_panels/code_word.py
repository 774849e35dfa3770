"""Keeps the code word out of sight: it is shown when somebody asks for it, for a minute, and never printed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from imsa_desktop.services.safety_plans import PlanView
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Changed, Desk
from imsa_desktop.ui.editing import Editing
from imsa_desktop.ui.plan_panels.panel import PlanPanel
from imsa_desktop.ui.widgets.banner import Banner
from imsa_desktop.ui.widgets.buttons import button
from imsa_desktop.ui.widgets.labels import Label
from imsa_desktop.ui.widgets.tall_card import TallCard
from imsa_desktop.ui.words import tr

SHOWN_MS = 60_000


class CodeWordPanel(PlanPanel):
    """A card that says whether one is agreed, and on request the word itself."""

    def __init__(self, desk: Desk, view: PlanView, parent: QWidget | None = None) -> None:
        about = tr("A word the client can say when somebody listens, and what we do when we hear it.")
        super().__init__(desk, tr("Code word"), about, parent)
        self._plan = view.plan.id
        self.add(
            Banner(Tone.ACCENT, tr("The code word is never printed, in no form and no language."), drawing="protected")
        )
        self.card = TallCard()
        self._agreed = Label("")
        self.act = button("", "show", self.show_word)
        self.card.add(self._agreed)
        self.card.add(self.act)
        self.add(self.card)
        self.form: CaseForm | None = None
        self.editing: Editing | None = None
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(lambda: self.hide_word())
        self.show_view(view)

    def show_view(self, view: PlanView) -> None:
        if self.form is not None:
            return
        agreed = bool(view.plan["code_word"])
        self._agreed.setText(tr("A code word is agreed.") if agreed else tr("No code word is agreed yet."))
        self.act.setText(tr("Show the code word") if agreed else tr("Agree a code word"))
        self.act.set_drawing("show" if agreed else "add")

    def show_word(self) -> None:
        """Show it, because somebody asked; it goes by itself after a minute without typing."""
        if self.form is not None:
            return
        plans, plan = self.desk.workspace.safety_plans, self._plan
        self.form = CaseForm(self.desk, "safety_plan", ("code_word", "code_word_means"))
        self.form.edited.connect(self._timer.start)
        self.editing = Editing(self.desk, self.form, lambda: plans.open_plan(plan), parent=self)
        self.card.add(self.form)
        self.card.add(self.editing.line)
        self.act.setText(tr("Hide the code word"))
        self.act.clicked.disconnect()
        self.act.clicked.connect(lambda: self.hide_word())
        self._timer.start()
        self.form.focus_first()

    def hide_word(self, then: Callable[[], None] | None = None) -> None:
        """Save what was typed and take it out of sight."""
        self._timer.stop()
        form, editing = self.form, self.editing
        self.form = self.editing = None
        if form is None or editing is None:
            super().flush(then)
            return
        form.hide()
        editing.line.hide()
        said = bool(form.values().get("code_word"))

        def gone() -> None:
            form.deleteLater()
            editing.line.deleteLater()
            editing.deleteLater()
            if then is not None:
                then()

        editing.flush(gone)
        self.act.clicked.disconnect()
        self.act.clicked.connect(lambda: self.show_word())
        self._agreed.setText(tr("A code word is agreed.") if said else tr("No code word is agreed yet."))
        self.act.setText(tr("Show the code word") if said else tr("Agree a code word"))
        self.act.set_drawing("show" if said else "add")

    def refresh(self, changed: Changed | None) -> None:
        if self.editing is not None:
            self.editing.refresh(changed)

    def flush(self, then: Callable[[], None] | None = None) -> None:
        if self.editing is not None:
            self.editing.flush(then)
        else:
            super().flush(then)

    def put_away(self, then: Callable[[], None] | None = None) -> None:
        self.hide_word(then)

    def focus_first(self) -> None:
        self.act.setFocus()
