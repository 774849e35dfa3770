"""Is the window: everything people see, and the only room that knows Qt."""
