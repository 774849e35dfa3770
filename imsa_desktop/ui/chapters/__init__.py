"""Holds what shows the records of a case file chapter by chapter: rows, cards, leaves, and tabs made of them."""
