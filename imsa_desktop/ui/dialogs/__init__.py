"""Holds the few questions that are asked in a window of their own, always because somebody asked for them."""
