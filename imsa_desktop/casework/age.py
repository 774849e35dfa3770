"""Says whether somebody might be under 18, from however exactly their birth is known; when in doubt, they might."""

from __future__ import annotations

import re
from datetime import date

ADULT_AT = 18
_WRITTEN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~?)")
_LAST_MONTH = 12
_ABOUT_YEARS = 2  # "about 2007" may be two years off


def might_be_under_18(birth: str | None, today: date) -> bool:
    """Whether the latest birth that ``birth`` ("2009", "2009-04~") allows makes them under 18; False when unknown.

    Source: DOMAIN "Whoever is or may be under 18 is treated as a child until decided".
    """
    found = _WRITTEN.fullmatch(birth or "")
    if found is None:
        return False
    year, month, day = int(found[1]), int(found[2] or _LAST_MONTH), int(found[3] or 31)
    if found[4]:
        year += _ABOUT_YEARS
    return (year + ADULT_AT, month, day) > (today.year, today.month, today.day)
