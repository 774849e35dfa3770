"""Makes the calendars of working days of the four nations: weekends, and the bank holidays a library knows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

from imsa_desktop.casework.deadlines.calendars import ByNation

FIRST_YEAR, LAST_YEAR = 2015, 2028
"""The tables this program ships with: two years beyond the one it was made in. Beyond them holidays may be proclaimed
that nobody knows yet, so whatever is reckoned there says so; a newer program brings newer tables."""

_SATURDAY = 5
_SUBDIVISIONS: Mapping[str, str] = {
    "england": "ENG",
    "wales": "ENG",  # one calendar for England and Wales
    "scotland": "SCT",  # 30 November is a holiday here alone
    "northern_ireland": "NIR",
}


@dataclass(frozen=True)
class BankHolidays:
    """One calendar of working days: the subdivision the library knows it by, and the last day of the tables."""

    name: str
    known_until: date

    @cached_property
    def closed(self) -> frozenset[date]:
        """The holidays in the years of the tables."""
        # Brought in when first asked for: the library takes as long as opening the window. Named outright, so that a
        # built program carries it.
        from holidays.countries.united_kingdom import UnitedKingdom

        years = range(FIRST_YEAR, LAST_YEAR + 1)
        found = UnitedKingdom(subdiv=self.name, years=years)  # type: ignore[no-untyped-call]  # reason: its class is bare
        return frozenset(found)

    def is_open(self, day: date) -> bool:
        """Whether it is neither a weekend nor a bank holiday."""
        return day.weekday() < _SATURDAY and day not in self.closed


def holidays_of(nation: str | None) -> frozenset[date]:
    """The bank holidays of a nation; none where nobody has said which, so that no silence is thought ordinary by it."""
    calendar = bank_holidays().of_nation(nation) if nation is not None and nation in _SUBDIVISIONS else None
    return calendar.closed if isinstance(calendar, BankHolidays) else frozenset()


@cache
def bank_holidays() -> ByNation:
    """The three calendars of the four nations."""
    until = date(LAST_YEAR, 12, 31)
    made = {each: BankHolidays(each, until) for each in dict.fromkeys(_SUBDIVISIONS.values())}
    return ByNation({nation: made[subdivision] for nation, subdivision in _SUBDIVISIONS.items()})


def load_bank_holidays() -> None:
    """Make the tables ready before anybody asks for them: it takes as long as reading a list of thousands."""
    for name in _SUBDIVISIONS:
        holidays_of(name)


def runs_out(today: date) -> bool:
    """Whether the tables end within a year, so that a newer program is wanted."""
    return (date(LAST_YEAR, 12, 31) - today).days < 366
