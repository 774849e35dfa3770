"""Brings every laptop that holds the same changes to the same state: pure, values in, values out."""
