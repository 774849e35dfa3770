"""Exchanges what laptops have to tell each other: one file a phase."""
