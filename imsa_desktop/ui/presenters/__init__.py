"""Holds the presenters: what a page shows and asks, without any widget."""
