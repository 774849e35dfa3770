"""Holds the pages; importing this package registers each of them with :mod:`imsa_desktop.ui.page`.

One import a page, in the order of the navigation.
"""
