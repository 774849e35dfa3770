"""Deadlines: rules that are data, counting that is exact, and two dates that are both shown."""
