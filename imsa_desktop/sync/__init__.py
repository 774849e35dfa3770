"""Brings vaults together: seals what was written here, carries it, checks and applies what comes (docs/sync.md)."""
