"""Lists one's own duty sheets: whose, until when they hold, for whom they were printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from imsa_desktop.services.duty import DutyLine
from imsa_desktop.ui.colours import Tone
from imsa_desktop.ui.desk import Desk
from imsa_desktop.ui.models.entries import Entry
from imsa_desktop.ui.page import place
from imsa_desktop.ui.pages.listing import ListingPage
from imsa_desktop.ui.widgets.card import EmptyState
from imsa_desktop.ui.words import tr


@place("duty_sheets", icon="protected", label=lambda: tr("Duty sheets"))
class DutySheetsPage(ListingPage):
    """Those that hold first."""

    kinds = frozenset({"duty_sheet", "client"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.lay_out(
            [],
            tr("One page for whoever is on duty on a night or a Sunday, by the client’s permission."),
            EmptyState(
                "protected",
                tr("No duty sheets yet"),
                tr("Open a case file, press Ctrl+N and type “duty”: most of the sheet is filled from the file."),
            ),
            "",
        )

    def title(self) -> str:
        return self.tr("Duty sheets")

    def on_shown(self, where: Mapping[str, Any]) -> None:
        self.ask()

    def ask(self) -> None:
        self.desk.jobs.read(self.desk.workspace.duty.sheets, self._show, owner=self)

    def open_entry(self, key: Any) -> None:
        space, record = key
        self.desk.go("duty_sheet", space=space, record=record)

    def _show(self, lines: Sequence[DutyLine]) -> None:
        self.show_entries([_entry(each) for each in lines], filtered=False)


def _entry(line: DutyLine) -> Entry:
    view = line.view
    allowed = view["permission"] in ("given", "in_part")
    until = tr("good until {day}").format(day=view.fields["valid_until"].words) if view["valid_until"] else ""
    mark, tone = ("", None)
    if line.ended:
        mark, tone = tr("Ended"), Tone.PLAIN
    elif not allowed:
        mark, tone = tr("Not agreed yet"), Tone.WARNING
    return Entry(
        first=line.name or line.case,
        second=" · ".join(part for part in (line.case, until, view["printed_for"] or tr("not printed yet")) if part),
        drawing="protected",
        mark=mark,
        tone=tone,
        faded=line.ended,
        key=(line.space, view.id),
    )
