"""Drives three laptops by their commands alone, breaks them off at random, and counts what was lost: nothing."""
