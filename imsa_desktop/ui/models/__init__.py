"""Holds the models behind lists and tables."""
