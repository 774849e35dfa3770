"""Holds the pages; importing this package registers each of them with :mod:`imsa_desktop.ui.page`.

One import a page, in the order of the navigation.
"""

from imsa_desktop.ui.pages import cases, new_case, case, encounter, needs_look, send_and_receive, organisation, help_page

__all__ = ["case", "cases", "encounter", "help_page", "needs_look", "new_case", "organisation", "send_and_receive"]
