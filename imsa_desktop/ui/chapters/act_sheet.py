"""Is the sheet of an act that concerns a whole case: a small form, what is worth a look before, and one button.

What was typed is not lost when the sheet is left: an act that can be prepared keeps it as prepared.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtWidgets import QWidget

from imsa_desktop.ui.appearance import Space
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.form import FormRow
from imsa_desktop.ui.widgets.buttons import button, main_button
from imsa_desktop.ui.widgets.card import Card, empty_layout
from imsa_desktop.ui.widgets.drawer import Drawer
from imsa_desktop.ui.widgets.labels import Help, Label
from imsa_desktop.ui.words import tr
from imsa_protocol.identifiers import SpaceId

Values = Mapping[str, Any]
Act = Callable[[dict[str, Any]], object]  # runs on a thread of the writer's lane


@dataclass(frozen=True)
class CaseAct:
    """An act on a case, as its sheet shows it."""

    title: str
    about: str
    kind: str
    rows: Sequence[FormRow]
    words: str  # of the button
    done: str  # said afterwards
    go: Act
    needs: str = ""  # the field without which the act means nothing
    needs_words: str = ""
    prepare: Act | None = None  # keeps what was typed, and does not do it yet
    prefill: Values = field(default_factory=dict)
    points: Sequence[str] = ()  # worth a look before; they hold nothing up
    focus: str = ""


class ActSheet(Drawer):
    """One act at a time."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk = desk
        self.act: CaseAct | None = None
        self.form: CaseForm | None = None

    def begin(self, space: SpaceId, act: CaseAct) -> None:
        """Show the form of an act."""
        self.put_down()
        self.act = act
        self.set_title(act.title, act.about)
        if act.points:
            card = Card(tr("Worth a look before"), tone=Tone.ACCENT, padding=Space.L, spacing=Space.XS)
            for words in act.points:
                card.add(Label("•  " + words))
            card.add(Help(tr("Nothing of this holds anything up.")))
            self.column.add(card)
        self.form = CaseForm(self.desk, act.kind, act.rows)
        self.column.add(self.form)
        self.form.set_values(act.prefill)
        self.form.offer_links(space)
        empty_layout(self.foot)
        go = main_button(act.words, "done", self.save)
        self.foot.addWidget(go)
        self.foot.addStretch(1)
        if act.prepare is not None:
            self.foot.addWidget(button(tr("Keep it prepared"), None, self.leave))
        self.come()
        if act.focus:
            self.form.input(act.focus).setFocus()
        else:
            self.form.focus_first()

    def save(self) -> None:
        """Do it."""
        act, form = self.act, self.form
        if act is None or form is None:
            return
        values = self._values()
        if act.needs and not values.get(act.needs):
            form.say_problem(act.needs, act.needs_words)
            form.input(act.needs).setFocus()
            return

        def done(_: object) -> None:
            self.desk.say.toast(act.done, tone=Tone.GOOD)
            if self.act is act:
                self.act = None  # it is done: nothing is left to be prepared
                self.leave()

        self.desk.jobs.write(lambda: act.go(values), done, owner=self)

    def leave(self) -> None:
        self.put_down()
        super().leave()

    def flush(self) -> None:
        """The program is locked or the page left: keep what was typed."""
        self.put_down()
        self.hide()

    def put_down(self) -> None:
        """Keep what was typed, where the act can be prepared, and empty the sheet."""
        act, form = self.act, self.form
        if act is not None and form is not None and form.touched and act.prepare is not None:
            prepare, values = act.prepare, self._values()
            self.desk.jobs.write(lambda: prepare(values))
            self.desk.say.toast(tr("Kept as prepared: {what}").format(what=act.title))
        self.act, self.form = None, None
        self.column.clear()

    def _values(self) -> dict[str, Any]:
        if self.form is None:
            return {}
        return {name: value for name, value in self.form.values().items() if value not in (None, "", frozenset())}
