"""Says what laptops and the hub tell each other (docs/sync.md); pure, and the lowest of all rooms."""
