"""Tells whoever waits how far long work has come, and stops it between two steps when they ask for that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from imsa_desktop.storage.errors import OpeningStopped

_LEAST = 0.005  # a share of the work that is worth telling


def _nobody(_: float) -> None:
    """Nobody waits."""


def _never() -> bool:
    return False


@dataclass
class Watched:
    """``report`` is given a share from 0 to 1 at most two hundred times; ``cancelled`` is asked at every step.

    Both are called on the thread of the work.
    """

    report: Callable[[float], None] = _nobody
    cancelled: Callable[[], bool] = _never
    _told: float = field(default=-1.0, init=False)

    def at(self, share: float) -> None:
        """So far is the work; raises :class:`OpeningStopped` where it is not wanted any more."""
        if self.cancelled():
            raise OpeningStopped
        if share - self._told >= _LEAST or share >= 1.0 > self._told:
            self._told = share
            self.report(share)
