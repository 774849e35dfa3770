"""Says in which areas only a regulated adviser advises on a person's own case, so that ours is information only.

Source: Immigration and Asylum Act 1999, s. 84 (immigration advice only by a qualified person) and s. 91 (an offence
otherwise); Financial Services and Markets Act 2000, s. 19 and the Regulated Activities Order 2001, arts. 39D to 39G
(debt adjusting and counselling only by who is authorised by the FCA, or is exempt).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

LIMITED_AREAS: Final = frozenset({"immigration", "fraud_debt"})  # codes of ``AREAS`` in kinds/encounters.py
INFORMATION: Final = "information"  # the code of ``ADVICE_BASIS`` for information only


def is_limited(areas: Iterable[str] | str | None) -> bool:
    """Whether one of these areas (codes; one, several or none) is kept for regulated advisers."""
    asked = {areas} if isinstance(areas, str) else set(areas or ())
    return not LIMITED_AREAS.isdisjoint(asked)


def likely_basis(areas: Iterable[str] | str | None, chosen: str | None) -> str | None:
    """What an option or a letter about these areas says it is: what a person chose, else information only if limited.

    It is a likely answer and no verdict: somebody who has a regulated adviser's word says so instead.
    """
    if chosen is not None:
        return chosen
    return INFORMATION if is_limited(areas) else None


__all__ = ["INFORMATION", "LIMITED_AREAS", "is_limited", "likely_basis"]
