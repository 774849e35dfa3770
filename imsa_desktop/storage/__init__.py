"""Keeps the vault on disk: the only desktop code that knows SQL."""
