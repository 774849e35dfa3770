"""Holds the parts pages are built of."""
