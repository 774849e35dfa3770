"""Head office's hub: keeps, orders and hands out frames it cannot read (docs/sync.md §7)."""
