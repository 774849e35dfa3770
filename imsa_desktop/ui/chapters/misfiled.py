"""Is the sheet for an entry in the wrong file: choose it, hide it at once, put it where it belongs if that is known."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.services.cases import CaseRow
from imsa_desktop.services.misfiling import Misfiled
from imsa_desktop.services.timeline import TimelineEntry
from imsa_desktop.ui.case_form import CaseForm
from imsa_desktop.ui.chapters.drawings import drawing_of
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.inputs.links import LinkInput, Option
from imsa_desktop.ui.models.case_table import case_name
from imsa_desktop.ui.widgets.buttons import main_button
from imsa_desktop.ui.widgets.card import empty_layout
from imsa_desktop.ui.widgets.drawer import Drawer
from imsa_desktop.ui.widgets.labels import Help
from imsa_desktop.ui.widgets.rows import Row
from imsa_desktop.ui.words import day_words, tr
from imsa_protocol.identifiers import RecordId, SpaceId

_MOST = 60
_NEVER = frozenset({"case", "client"})


class MisfiledSheet(Drawer):
    """First the entries of the case, the latest first; then what is to be noted."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.desk = desk
        self._space: SpaceId | None = None
        self._form: CaseForm | None = None
        self._belongs: LinkInput | None = None

    def begin(self, space: SpaceId) -> None:
        """Ask which entry."""
        self.put_down()
        self._space = space
        self.set_title(tr("An entry is in the wrong file"), tr("Which one? It is hidden here at once."))
        case_file = self.desk.workspace.case_file
        self.desk.jobs.read(lambda: case_file.timeline(space), self._show_entries, owner=self)
        self.come()
        self.close_button.setFocus()

    def put_down(self) -> None:
        """Empty the sheet."""
        self._form, self._belongs = None, None
        self.column.clear()
        empty_layout(self.foot)

    def leave(self) -> None:
        self.put_down()
        super().leave()

    def _show_entries(self, entries: Sequence[TimelineEntry]) -> None:
        there = [each for each in entries if each.kind not in _NEVER and not each.withdrawn]
        if not there:
            self.column.add(Help(tr("Nothing is written in this file yet.")))
        for each in there[:_MOST]:
            title = each.title if each.title != each.kind_label else ""
            words = f"{each.kind_label}: {title}" if title else each.kind_label
            row = Row(
                drawing_of(each.kind), words, " · ".join(part for part in (day_words(each.when), each.who) if part)
            )
            row.opened.connect(partial(self._choose, each.kind, each.record, words))
            self.column.add(row)

    def _choose(self, kind: str, record: RecordId, words: str) -> None:
        self.column.clear()
        self.set_title(tr("In the wrong file"), words)
        field = kind_named("misfiling").field("belongs_to")
        self._belongs = belongs = LinkInput(field)
        self.column.add(
            Help(tr("Where does it belong? Leave this empty while it is not known: it is hidden all the same."))
        )
        self.column.add(belongs)
        self._form = CaseForm(
            self.desk, "misfiling", ("why", "seen_by", "printed_or_sent", "breach_recorded", "told", "told_client")
        )
        self.column.add(self._form)
        empty_layout(self.foot)
        self.foot.addWidget(main_button(tr("Hide it here"), "done", partial(self._go, kind, record)))
        self.foot.addStretch(1)
        cases = self.desk.workspace.cases
        self.desk.jobs.read(cases.rows, self._offer_cases, owner=belongs)
        belongs.setFocus()

    def _offer_cases(self, rows: Sequence[CaseRow]) -> None:
        if self._belongs is not None:
            others = [each for each in rows if each.space != self._space]
            self._belongs.set_options(Option(each.space, case_name(each), each.reference, True) for each in others)

    def _go(self, kind: str, record: RecordId) -> None:
        if self._form is None or self._belongs is None:
            return
        values: dict[str, Any] = {name: value for name, value in self._form.values().items() if value}
        why, to_space = str(values.pop("why", "")), self._belongs.value()
        misfiling, moved = self.desk.workspace.misfiling, to_space is not None

        def act() -> Misfiled:
            if to_space is None:
                return misfiling.hide(kind, record, why, values)
            return misfiling.move(kind, record, to_space, why=why, values=values)

        def done(_: Misfiled) -> None:
            words = tr("Moved to the file it belongs to.") if moved else tr("Hidden here. Course and closing lists it.")
            self.desk.say.toast(words, tone=Tone.GOOD)
            self.leave()

        self.desk.jobs.write(act, done, owner=self)
