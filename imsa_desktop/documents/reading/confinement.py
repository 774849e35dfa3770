"""Takes from the reading process what it does not need: memory, time, files, the network, other programs.

A file from outside may be made to break what reads it. What then runs can use this much memory and no more, can open no
file and no line (both want a new descriptor, and there are none), can write to no file, start nothing, and gain no
rights; it never had the vault, its key, or where it lies. On Windows a job object limits its memory and forbids it
other programs (:mod:`.windows_job`); files and lines it could still open there, and its time only whoever waits ends.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress
from typing import Final

MEMORY_BYTES: Final = 512 * 1024 * 1024
"""Address space, program and libraries included."""

SECONDS_A_PACKET: Final = 10
"""Time on the processor for one packet."""

_SECONDS_IN_ALL: Final = 3600
_NO_NEW_PRIVILEGES: Final = 38  # prctl(2)
_DUMPABLE: Final = 4
_PARENT_DEATH_SIGNAL: Final = 1
_KILL: Final = 9


def confine() -> None:
    """Give all of it up, for good; to be called once everything that is needed has been loaded."""
    if sys.platform == "win32":
        from imsa_desktop.documents.reading.windows_job import limit_this_process

        limit_this_process(ctypes.WinDLL("kernel32", use_last_error=True), MEMORY_BYTES)
        return
    import resource

    if sys.platform == "linux":
        with suppress(OSError, AttributeError):
            prctl = ctypes.CDLL(None).prctl
            for option, value in ((_PARENT_DEATH_SIGNAL, _KILL), (_DUMPABLE, 0), (_NO_NEW_PRIVILEGES, 1)):
                prctl(option, value, 0, 0, 0)
    limits = [
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, 3),
        (resource.RLIMIT_AS, MEMORY_BYTES),
    ]
    if hasattr(resource, "RLIMIT_NPROC"):
        limits.append((resource.RLIMIT_NPROC, 0))
    for limit, most in limits:
        with suppress(OSError, ValueError):  # macOS knows some of them in name only
            resource.setrlimit(limit, (most, most))


def allow_time() -> None:
    """Let the process use so much more of the processor from now on; it is ended when that is gone."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(used.ru_utime + used.ru_stime) + 1 + SECONDS_A_PACKET
    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CPU, (soft, _SECONDS_IN_ALL))
