"""Is the panel of people in the plan: whom to call, who comes along, who knows; and whether calling them is safe."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from imsa_desktop.services.safety_plans import PlanView
from imsa_desktop.services.showing import RecordView
from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.form import FormRow
from imsa_desktop.ui.plan_panels.panel import PlanPanel
from imsa_desktop.ui.record_drawer import EditAsked
from imsa_desktop.ui.widgets.buttons import main_button
from imsa_desktop.ui.widgets.card import Card
from imsa_desktop.ui.widgets.chip import Chip, needs_look_chip
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.words import tr

CONTACT_ROWS: tuple[FormRow, ...] = (
    "name",
    "telephone",
    "parts",
    "when_to_call",
    "language",
    "safe_to_call",
    "agreed",
    "place",
    "relation",
    "knows_what",
    "printing",
)


class PeoplePanel(PlanPanel):
    """Everybody in the plan, in the order of calling."""

    def __init__(self, desk: Desk, view: PlanView, parent: QWidget | None = None) -> None:
        about = tr("Whom the client can call, who comes along, and who knows about the plan.")
        super().__init__(desk, tr("People in the plan"), about, parent)
        self._plan = view.plan.id
        self._list = Card(padding=Space.S)
        self._list.body.setSpacing(0)
        self.add(self._list)
        self.new = main_button(tr("Add a person"), "add", self._add)
        self.add(self.new)
        self._shown: list[tuple[bytes, str]] = []
        self._list.hide()
        self.show_view(view)

    def show_view(self, view: PlanView) -> None:
        shown = [(each.id, each.version) for each in view.contacts]
        if shown == self._shown:
            return
        self._shown = shown
        self._list.clear()
        self._list.setVisible(bool(shown))
        for each in view.contacts:
            self._list.add(self._row(each))

    def focus_first(self) -> None:
        self.new.setFocus()

    def _row(self, contact: RecordView) -> Row:
        fields = contact.fields
        marks: list[QWidget] = []
        if contact.needs_look:
            marks.append(needs_look_chip(1))
        if contact["safe_to_call"] == "no":
            marks.append(Chip(tr("Not safe to call"), "warning", Tone.WARNING))
        if contact["printing"] == "do_not_print":
            marks.append(Chip(tr("Not printed"), "protected"))
        said = (fields["telephone"].words, fields["parts"].words, fields["when_to_call"].words)
        row = Row("phone", contact["name"] or tr("No name yet"), " · ".join(each for each in said if each), marks)
        row.opened.connect(lambda: self._open(contact.id))
        return row

    def _add(self) -> None:
        asked = EditAsked(
            "plan_contact", parent=self._plan, title=tr("Person in the plan"), rows=CONTACT_ROWS, focus="name"
        )
        self.edit_asked.emit(asked)

    def _open(self, record: bytes) -> None:
        self.edit_asked.emit(EditAsked("plan_contact", record, title=tr("Person in the plan"), rows=CONTACT_ROWS))
