"""Decides when a client's silence is longer than ordinary: by the contact plan, else by the level of risk."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

DAYS_WITHOUT_PLAN = 21
DAYS_AT_MEDIUM_RISK = 7
WORKING_DAYS_AT_HIGH_RISK = 2
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class OrdinarySilence:
    """How long a silence may last; ``agreed`` when the client and we agreed on it."""

    minutes: int | None = None
    working_days: int | None = None
    agreed: bool = False

    def ends(self, last_contact: datetime, closed_days: Container[date] = ()) -> datetime:
        """Return the moment after which the silence is no longer ordinary, by the wall clock of the last contact.

        Working days are Monday to Friday without ``closed_days``; the last of them counts to its end.
        """
        if self.working_days is None:
            return last_contact + timedelta(minutes=self.minutes or 0)
        day, left = last_contact.date(), self.working_days
        while left:
            day += timedelta(days=1)
            if day.weekday() < _SATURDAY and day not in closed_days:
                left -= 1
        return datetime.combine(day, time.max, tzinfo=last_contact.tzinfo)


def ordinary_silence(agreed_minutes: int | None, level: str | None) -> OrdinarySilence:
    """Return the silence that is ordinary: as agreed in the contact plan, else by risk (``level`` code or None)."""
    if agreed_minutes is not None and agreed_minutes > 0:
        return OrdinarySilence(minutes=agreed_minutes, agreed=True)
    if level == "high":
        return OrdinarySilence(working_days=WORKING_DAYS_AT_HIGH_RISK)
    days = DAYS_AT_MEDIUM_RISK if level == "medium" else DAYS_WITHOUT_PLAN
    return OrdinarySilence(minutes=days * 24 * 60)


def is_quiet(
    last_contact: datetime | None,
    now: datetime,
    agreed_minutes: int | None = None,
    level: str | None = None,
    closed_days: Container[date] = (),
) -> bool:
    """Whether nothing has been heard for longer than is ordinary; a case without any contact yet is not quiet."""
    if last_contact is None:
        return False
    return now > ordinary_silence(agreed_minutes, level).ends(last_contact, closed_days)
