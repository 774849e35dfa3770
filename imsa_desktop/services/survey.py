"""The client survey: a sheet is a space of its own that everyone may write and only survey readers read.

The interviewer's own laptop holds the key of what it wrote; so nobody may be interviewer for a client whose case they
carry. That is refused here, and for everybody else's laptop it is a matter of keys.
Source: DOMAIN, "Client survey".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from imsa_desktop.casework.identity import read_reference
from imsa_desktop.services.cases import Cases
from imsa_desktop.services.clock import today
from imsa_desktop.services.editor import Editor
from imsa_desktop.services.errors import NoSuchCase, OwnClientAsked
from imsa_desktop.services.names import Names
from imsa_desktop.services.records import Records
from imsa_desktop.services.showing import RecordView
from imsa_desktop.storage.unlocked import Vault
from imsa_protocol.identifiers import RecordId


class Survey:
    """What may be asked of the survey."""

    def __init__(self, vault: Vault, records: Records, cases: Cases, names: Names) -> None:
        self._vault = vault
        self._records = records
        self._cases = cases
        self._names = names

    def may_ask(self, reference: str) -> bool:
        """Whether this vault's person may ask the client of this case: never their own client."""
        written = read_reference(reference)
        if written is None:
            return True  # an unknown or missing reference names nobody's client here
        try:
            return not self._cases.row(self._cases.by_reference(written)).mine
        except NoSuchCase:
            return True

    def begin(self, reference: str = "", values: Mapping[str, Any] | None = None) -> RecordId:
        """Make a sheet in a space of its own. Raises :class:`OwnClientAsked`."""
        if not self.may_ask(reference):
            raise OwnClientAsked
        with self._vault.read() as conn:
            interviewer = self._names.own(conn)
        first = {"on": today(self._vault).isoformat(), "interviewer": interviewer, "state": "being_asked"}
        told = {"case_reference": read_reference(reference) or reference, **(values or {})}
        return self._records.add("survey_sheet", {**first, **told})

    def open(self, sheet: RecordId) -> Editor:
        """The editor of a sheet that was begun."""
        return self._records.open_editor("survey_sheet", sheet)

    def finish(self, sheet: RecordId) -> RecordView:
        """Say that the sheet is complete; how far it has come is said beside it. Raises :class:`OwnClientAsked`.

        The reference may have been typed after the sheet was begun, or the client may have become one's own since.
        """
        if not self.may_ask(str(self._records.get("survey_sheet", sheet)["case_reference"] or "")):
            raise OwnClientAsked
        self._records.change("survey_sheet", sheet, {"state": "finished"})
        return self._records.finish("survey_sheet", sheet)

    def sheets(self) -> list[RecordView]:
        """Sheets this vault may read: those asked here, and all of them for survey readers; the latest first."""
        found = self._records.list("survey_sheet")
        return sorted(found, key=lambda each: (each["on"] or "", each.created_ms), reverse=True)
