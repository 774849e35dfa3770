"""Holds the pages; importing this package registers each of them with :mod:`imsa_desktop.ui.page`.

One import a page; the order of the navigation is each page's own.
"""

from imsa_desktop.ui.pages import (
    advice,
    advice_query,
    case,
    cases,
    concern,
    concerns,
    decision,
    encounter,
    find,
    hand_over,
    help_page,
    needs_look,
    new_case,
    organisation,
    other_concerns,
    send_and_receive,
    settings,
    staff_sheets,
    supervision,
    today,
)

__all__ = [
    "advice",
    "advice_query",
    "case",
    "cases",
    "concern",
    "concerns",
    "decision",
    "encounter",
    "find",
    "hand_over",
    "help_page",
    "needs_look",
    "new_case",
    "organisation",
    "other_concerns",
    "send_and_receive",
    "settings",
    "staff_sheets",
    "supervision",
    "today",
]
