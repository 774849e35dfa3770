"""Names the source of random bytes; whoever needs one takes it as an argument, so that tests can replay it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Random: TypeAlias = Callable[[int], bytes]
"""Gives that many random bytes; :func:`os.urandom` outside tests."""
