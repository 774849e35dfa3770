"""Says what a row of a sheet is: a row of a form, or a heading that is said only when the sheet is asked for."""

from __future__ import annotations

from collections.abc import Callable

from imsa_desktop.ui.form import FormRow, Section

SheetRow = FormRow | Callable[[], Section]
