"""Keeps hybrid time: the wall clock where it can be trusted, a counter where it cannot.

A hybrid time is 48 bits of Unix milliseconds ‖ 16 bits of counter (docs/sync.md §2; Kulkarni et al. 2014). It only
orders what is shown: whether there is a question never hangs on a clock, and the time in a change is never altered.
"""

from __future__ import annotations

from collections.abc import Callable

COUNTER_BITS = 16
MAX_MILLISECONDS = 2**47 - 1  # keeps a hybrid time within the 63 bits that every store can hold
FOLLOWED_MS = 24 * 60 * 60 * 1000


def milliseconds(time: int) -> int:
    """Return the Unix milliseconds of a hybrid time."""
    return time >> COUNTER_BITS


def is_far_ahead(time: int, now_ms: int) -> bool:
    """Whether a hybrid time lies more than 24 hours ahead of a clock: it is marked and not followed."""
    return milliseconds(time) > now_ms + FOLLOWED_MS


class HybridClock:
    """Gives times to changes: each later than the one before and than those observed within 24 hours of the clock."""

    def __init__(self, now_ms: Callable[[], int], last: int = 0) -> None:
        """Take the wall clock in Unix milliseconds and the last time this vault gave or followed."""
        self._now_ms = now_ms
        self._last = last

    @property
    def last(self) -> int:
        """The last time given or followed; storage keeps it."""
        return self._last

    def tick(self) -> int:
        """Return the time of a new change."""
        now = self._now()
        floor = 0 if is_far_ahead(self._last, now) else self._last
        self._last = max(now << COUNTER_BITS, floor + 1)
        return self._last

    def observe(self, time: int) -> bool:
        """Follow the time of a change received; returns False when it is far ahead, to be marked and not followed."""
        if is_far_ahead(time, self._now()):
            return False
        self._last = max(self._last, time)
        return True

    def _now(self) -> int:
        return min(max(self._now_ms(), 0), MAX_MILLISECONDS)
