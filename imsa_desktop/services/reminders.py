"""Says what else Today should not forget: concerns that nobody else is known to have, and one's own supervision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from imsa_desktop.casework.calendar_words import write_day
from imsa_desktop.casework.tongue import said
from imsa_desktop.services.concerns import Concerns
from imsa_desktop.services.records import Records
from imsa_desktop.services.staff import StaffFile
from imsa_desktop.services.viewing import Viewing
from imsa_desktop.storage.unlocked import Vault
from imsa_protocol.identifiers import RecordId, SpaceId

SUPERVISION_SOON_DAYS = 7


@dataclass(frozen=True, slots=True)
class Reminder:
    """One line: what it is, and where it stands."""

    about: str  # a kind's name: "safeguarding_concern", "service_concern", "complaint", "supervision_session"
    words: str
    detail: str
    pressing: bool
    record: RecordId | None = None
    space: SpaceId | None = None


class Reminders:
    """What may be asked of them."""

    def __init__(self, vault: Vault, records: Records, viewing: Viewing) -> None:
        self._concerns = Concerns(vault, records, viewing)
        self._staff = StaffFile(vault, records, viewing.names)

    def now(self) -> Sequence[Reminder]:
        """What stands open, the most pressing first."""
        waiting = [
            Reminder(
                about=line.view.kind.name,
                words=said("{what}: nobody else is known to have it yet").format(what=said(line.view.kind.label)),
                detail=" · ".join(part for part in (line.view["case_reference"], line.words) if part),
                pressing=True,
                record=line.view.id,
                space=line.view.space,
            )
            for line in self._concerns.waiting()
        ]
        return (*waiting, *self._supervision())

    def _supervision(self) -> Sequence[Reminder]:
        due = self._staff.supervision()
        if due is None or (not due.overdue and due.days > SUPERVISION_SOON_DAYS):
            return ()
        since = (
            said("The last one was on {day}.").format(day=write_day(due.last.isoformat()))
            if due.last
            else said("None is written down yet.")
        )
        words = said("Supervision was due on {day}") if due.overdue else said("Supervision is due on {day}")
        return (Reminder("supervision_session", words.format(day=write_day(due.due.isoformat())), since, due.overdue),)
