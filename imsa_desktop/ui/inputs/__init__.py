"""Holds one input for each kind of field."""
