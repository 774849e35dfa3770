"""Closes the process off before anything is unlocked: its files are for their owner alone, its memory is never dumped.

A crash would else leave what was on the screen in a core file, and programs of the same user could read the memory.
"""

from __future__ import annotations

import ctypes
import os
import sys
from contextlib import suppress

_SET_DUMPABLE = 4  # prctl(2), PR_SET_DUMPABLE


def seclude() -> None:
    """Close this process off, as far as the system allows; to be called first of all, and harmless when repeated."""
    os.umask(0o077)
    if sys.platform == "win32":
        return  # folders of the user are closed to others there, and dumps are the system's own affair
    import resource  # not on Windows

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_SET_DUMPABLE, 0, 0, 0, 0)
