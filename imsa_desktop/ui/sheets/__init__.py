"""Holds the sheets of a case file's records: which fields stand in which order, on which line, under which heading.

One module a chapter. A field that a sheet does not name stands at its end, so nothing declared is ever out of reach.
Headings are said in the language of the window when a sheet is asked for, not when the module is read.
"""

from __future__ import annotations

from imsa_desktop.ui.form import FormRow
from imsa_desktop.ui.sheets.client import CLIENT_SHEETS
from imsa_desktop.ui.sheets.course import COURSE_SHEETS
from imsa_desktop.ui.sheets.everyday import EVERYDAY_SHEETS
from imsa_desktop.ui.sheets.help_given import HELP_SHEETS
from imsa_desktop.ui.sheets.justice import JUSTICE_SHEETS
from imsa_desktop.ui.sheets.needs import NEEDS_SHEETS
from imsa_desktop.ui.sheets.rows import SheetRow

SHEETS: dict[str, tuple[SheetRow, ...]] = {
    **CLIENT_SHEETS,
    **JUSTICE_SHEETS,
    **HELP_SHEETS,
    **COURSE_SHEETS,
    **EVERYDAY_SHEETS,
    **NEEDS_SHEETS,
}


def sheet(kind: str) -> tuple[FormRow, ...] | None:
    """The rows of a kind's sheet; None where no sheet names it and the declaration's own order stands."""
    rows = SHEETS.get(kind)
    if rows is None:
        return None
    return tuple(row() if callable(row) else row for row in rows)
