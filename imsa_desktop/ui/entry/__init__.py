"""Holds what stands before an open vault: the welcome of a first run, and unlocking."""
