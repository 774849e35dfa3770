"""What an advocate carries, in numbers, for the advocate first; and the debrief that is theirs after a hard day.

Nothing of it is written down or sent anywhere: it is counted here when the page of supervision is opened, and the
advocate decides what of it is talked about in a session.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from imsa_desktop.casework.debrief_rule import DAYS_OFFERED, TRIAL_DAYS, debrief_after
from imsa_desktop.services.cases import CaseFilter, Cases
from imsa_desktop.services.clock import today
from imsa_desktop.services.roster import own_id
from imsa_desktop.services.staff import StaffFile
from imsa_desktop.storage import lists
from imsa_desktop.storage.lists import Wanted
from imsa_desktop.storage.unlocked import Connection, Vault
from imsa_protocol.identifiers import SpaceId

_CLOSED = frozenset({"closed", "not_taken_on"})
_NOT_HELD = frozenset({"cancelled", "adjourned", "moved"})
_DAY = len("2026-11-23")


@dataclass(frozen=True, slots=True)
class Carried:
    """What one advocate carries today."""

    cases: int  # of one's own that are not closed
    high_risk: int
    witnesses: int  # clients who are, or may be, witnesses in a matter that is not over
    trial_days: int  # days in court of these cases that are still to come


@dataclass(frozen=True, slots=True)
class Debrief:
    """A debrief that is there for the asking."""

    day: str  # ISO date of what it is for
    after: str  # a code of ``supervision_session.debrief_after``


class Exposure:
    """What may be asked of it, by the advocate about the advocate."""

    def __init__(self, vault: Vault, cases: Cases, staff: StaffFile) -> None:
        self._vault = vault
        self._cases = cases
        self._staff = staff

    def carried(self) -> Carried:
        """The numbers of one's own open cases."""
        rows = [each for each in self._cases.rows(CaseFilter(mine=True)) if each.stage not in _CLOSED]
        mine = {each.space for each in rows}
        with self._vault.read() as conn:
            fields = ("stage", "may_be_witness", "roles")
            matters = lists.light(conn, "criminal_matter", fields, Wanted(mine))
            witnesses = {
                space
                for space, _, (stage, may_be, roles) in matters
                if stage != "ended" and (may_be == "yes" or "witness" in (roles or ()))
            }
            after = (date.max - timedelta(days=1)).isoformat()
            trials = self._trial_days(conn, mine, today(self._vault).isoformat(), after)
        return Carried(len(mine), sum(each.risk == "high" for each in rows), len(witnesses), len(trials))

    def debrief(self) -> Debrief | None:
        """What a debrief is offered for, the latest; None once a debrief since then is written down, taken or not."""
        now = today(self._vault)
        since = (now - timedelta(days=DAYS_OFFERED)).isoformat()
        before = (now + timedelta(days=1)).isoformat()
        spaces = {each.space for each in self._cases.rows(CaseFilter(mine=True))}
        with self._vault.read() as conn:
            me = own_id(self._vault, conn)
            days = {day: "trial" for _, day in self._trial_days(conn, spaces, since, before)}
            fields = ("happened", "told_of", "advocate")
            for _, _, (when, told_of, advocate) in lists.light(
                conn, "encounter", fields, Wanted(spaces, between=("happened", since, before))
            ):
                found = debrief_after(told_of or ()) if advocate in (None, me) else None
                if found is not None:
                    days[when[:_DAY]] = found
        sessions = self._staff.records("supervision_session")
        debriefs = [each for each in sessions if each["session_kind"] == "debrief"]
        had = max((str(each["on"] or each["offered"] or "") for each in debriefs), default="")
        left = {day: after for day, after in days.items() if day > had}
        return Debrief(max(left), left[max(left)]) if left else None

    def _trial_days(
        self, conn: Connection, spaces: Collection[SpaceId], first: str, before: str
    ) -> set[tuple[SpaceId, str]]:
        held = lists.light(
            conn, "hearing", ("when", "hearing_kind", "state"), Wanted(spaces, between=("when", first, before))
        )
        return {
            (space, when[:_DAY])
            for space, _, (when, kind, state) in held
            if kind in TRIAL_DAYS and state not in _NOT_HELD
        }
