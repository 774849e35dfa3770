"""The least of an encounter for the host organisation's own system, so that nobody writes everything twice.

Source: DOMAIN, "What went wrong": advocates typed every entry again into the host's system. A host employs and does not
read: what goes there is the day, the kind, the minutes, the reference and the areas – no name, no word of anybody. That
it went there is written into the file like everything else that is shared.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from imsa_desktop.casework.calendar_words import write_day
from imsa_desktop.casework.declaration import kind_named
from imsa_desktop.casework.identity import case_reference
from imsa_desktop.casework.tongue import said
from imsa_desktop.casework.wording import words_of
from imsa_desktop.services.clock import today
from imsa_desktop.services.consents import Consents
from imsa_desktop.services.records import Records
from imsa_desktop.services.roster import own_id
from imsa_desktop.storage.unlocked import Vault
from imsa_protocol.identifiers import RecordId, SpaceId

_DAY = len("2026-11-23")


@dataclass(frozen=True, slots=True)
class HostCopy:
    """What goes to the host's system, and what is on file about sharing with the host."""

    words: str  # one line for each thing that is known
    recipient: str
    permission: str  # what the client has allowed; it informs and never blocks


class HostCopies:
    """What may be asked of the least of an encounter."""

    def __init__(self, vault: Vault, records: Records, consents: Consents) -> None:
        self._vault = vault
        self._records = records
        self._consents = consents

    def look(self, encounter: RecordId) -> HostCopy:
        """What would be copied, and what the client has allowed; nothing is written down by looking."""
        seen = self._records.get("encounter", encounter)
        recipient = self._recipient(seen.space)
        lines = least_of(seen.values, case_reference(seen.space))
        asked = self._consents.before_sharing(seen.space, recipient, recipient_kind="host")
        return HostCopy("\n".join(f"{label}: {words}" for label, words in lines), recipient, asked.words)

    def copied(self, encounter: RecordId) -> HostCopy:
        """Write down that it was copied, once a day for one encounter, and return what goes onto the clipboard."""
        seen = self._records.get("encounter", encounter)
        copy = self.look(encounter)
        day = today(self._vault).isoformat()
        what = said("The least of one encounter, for the host’s own system:") + "\n" + copy.words
        shared = self._records.list("disclosure", space=seen.space)
        if any(each["shared_on"] == day and each["what"] == what for each in shared):
            return copy
        asked = self._consents.before_sharing(seen.space, copy.recipient, recipient_kind="host")
        with self._vault.write() as conn:
            values: dict[str, Any] = {
                "recipient": copy.recipient,
                "recipient_kind": "host",
                "what": what,
                "shared_on": day,
                "shared_how": "form",
                "decided_by": own_id(self._vault, conn),
            }
            if asked.basis:
                values["basis"] = asked.basis
            self._records.add_within(conn, "disclosure", values, space=seen.space)
        return copy

    def _recipient(self, space: SpaceId) -> str:
        case = self._records.only("case", space=space)
        return str((case and case["host_organisation"]) or said("The host organisation"))


def least_of(encounter: Mapping[str, Any], reference: str) -> Sequence[tuple[str, str]]:
    """The day, the kind, the minutes, the reference and the areas, each with its label; what is not known is left out.

    Everything comes from codes, numbers and the program's own reference: no field that anybody types into is read.
    """
    kind = kind_named("encounter")
    happened = encounter.get("happened")
    lasted = encounter.get("lasted")
    found = (
        (said("Date"), write_day(happened[:_DAY]) if isinstance(happened, str) and len(happened) >= _DAY else ""),
        (said("Kind"), _chosen(encounter, "encounter_kind")),
        (said("Minutes"), str(lasted) if isinstance(lasted, int) else ""),
        (said("Reference"), reference),
        (said("Areas"), words_of(kind.field("areas"), encounter.get("areas") or None)),
    )
    return tuple((label, words) for label, words in found if words)


def _chosen(encounter: Mapping[str, Any], field: str) -> str:
    return words_of(kind_named("encounter").field(field), encounter.get(field))
