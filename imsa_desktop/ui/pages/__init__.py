"""Holds the pages; importing this package registers each of them with :mod:`imsa_desktop.ui.page`.

One import a page, in the order of the navigation.
"""

from imsa_desktop.ui.pages import help_page, needs_look, organisation, send_and_receive

__all__ = ["help_page", "needs_look", "organisation", "send_and_receive"]
