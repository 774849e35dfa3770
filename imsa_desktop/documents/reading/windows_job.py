"""Limits the reading process on Windows: so much memory, no second process, no dialogue when it breaks (a job object).

What elsewhere the kernel's resource limits do; the layout of the structures is Microsoft's (``winnt.h``).
"""

from __future__ import annotations

import ctypes
from ctypes import wintypes
from typing import Any, Final

EXTENDED_LIMITS: Final = 9  # JobObjectExtendedLimitInformation
ONE_PROCESS: Final = 0x0000_0008
PROCESS_MEMORY: Final = 0x0000_0100
DIE_WITHOUT_ASKING: Final = 0x0000_0400


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("most_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", BasicLimits),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("most_process_memory_used", ctypes.c_size_t),
        ("most_job_memory_used", ctypes.c_size_t),
    )


def limit_this_process(kernel: Any, memory: int) -> bool:
    """Put this process into a job of its own, for good; ``kernel`` is kernel32. Returns whether Windows agreed.

    The handle is never closed: the job has to last as long as the process does.
    """
    kernel.CreateJobObjectW.restype = wintypes.HANDLE
    kernel.GetCurrentProcess.restype = wintypes.HANDLE
    kernel.SetInformationJobObject.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, ctypes.c_uint32)
    kernel.AssignProcessToJobObject.argtypes = (wintypes.HANDLE, wintypes.HANDLE)
    job = kernel.CreateJobObjectW(None, None)
    if not job:
        return False
    limits = ExtendedLimits()
    limits.basic.flags = PROCESS_MEMORY | ONE_PROCESS | DIE_WITHOUT_ASKING
    limits.basic.most_processes = 1
    limits.process_memory = memory
    told = kernel.SetInformationJobObject(job, EXTENDED_LIMITS, ctypes.byref(limits), ctypes.sizeof(limits))
    return bool(told and kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess()))
