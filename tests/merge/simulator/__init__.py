"""Plays many laptops that work offline and exchange segments in any order; no disk, no keys, no network.

``python -m tests.merge.simulator --seeds 20000`` is the long form of what the suite plays a thousand times.
"""
