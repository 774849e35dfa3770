"""Lets Hypothesis take the time that a busy machine needs: the promises are about states, not about speed."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("merge", deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("merge")
