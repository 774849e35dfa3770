"""Measures what matters as ratios, both sides in one run (docs: FIGURES); ``python -m bench`` prints JSON."""
