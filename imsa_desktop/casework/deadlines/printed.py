"""Finds to which of several rules the one day printed in a paper belongs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from imsa_desktop.casework.deadlines.reckoning import Reckoned


def rules_printed_for(printed: date | None, reckoned: Sequence[Reckoned]) -> frozenset[str]:
    """Return the codes of the rules whose last day a printed day is taken for.

    A letter prints one day, and several rules may fit it: to look at it again in a month, to go to court in three. It
    is taken for the rule whose computed day lies nearest, the surer and then the earlier one where two lie alike; the
    others say that the letter prints another day. Where nothing was computed it may be any of them.
    """
    if printed is None:
        return frozenset()
    computed = [(each.last_day, each) for each in reckoned if each.last_day is not None]
    if not computed:
        return frozenset(each.rule.code for each in reckoned)
    nearest = min(computed, key=lambda each: (abs(each[0] - printed), not each[1].enough, each[0], each[1].rule.code))
    return frozenset({nearest[1].rule.code})
