"""Brings vaults together: seals what was written here, carries it, and checks and applies what others wrote (docs/sync.md)."""
