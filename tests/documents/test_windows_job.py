"""The job object that limits the reading process on Windows is asked for as Windows wants to be asked."""

from __future__ import annotations

import ctypes
from typing import Any

import pytest

from imsa_desktop.documents.reading import windows_job
from imsa_desktop.documents.reading.confinement import MEMORY_BYTES


class _Told:
    """A function of kernel32 that notes what it is told."""

    def __init__(self, answer: int) -> None:
        self.answer = answer
        self.told: list[tuple[Any, ...]] = []

    def __call__(self, *told: Any) -> int:
        self.told.append(told)
        return self.answer


class _Kernel:
    def __init__(self, *, job: int = 7, set_: int = 1) -> None:
        self.CreateJobObjectW, self.GetCurrentProcess = _Told(job), _Told(99)
        self.SetInformationJobObject, self.AssignProcessToJobObject = _Told(set_), _Told(1)


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="the sizes of 64-bit Windows")
def test_the_structures_have_the_layout_that_microsoft_gives_them() -> None:
    assert ctypes.sizeof(windows_job.BasicLimits) == 64
    assert ctypes.sizeof(windows_job.ExtendedLimits) == 144
    assert windows_job.BasicLimits.flags.offset == 16
    assert windows_job.BasicLimits.most_processes.offset == 40
    assert windows_job.ExtendedLimits.process_memory.offset == 112


def test_this_process_gets_so_much_memory_and_no_second_process() -> None:
    kernel = _Kernel()
    assert windows_job.limit_this_process(kernel, MEMORY_BYTES)
    ((job, what, limits, size),) = kernel.SetInformationJobObject.told
    told = limits._obj
    assert (job, what, size) == (7, 9, ctypes.sizeof(windows_job.ExtendedLimits))
    assert (told.process_memory, told.basic.most_processes) == (MEMORY_BYTES, 1)
    assert told.basic.flags == 0x0508  # memory of the process, number of processes, no dialogue
    assert kernel.AssignProcessToJobObject.told == [(7, 99)]


@pytest.mark.parametrize("kernel", [_Kernel(job=0), _Kernel(set_=0)])
def test_what_windows_refuses_is_not_taken_for_done(kernel: _Kernel) -> None:
    assert not windows_job.limit_this_process(kernel, MEMORY_BYTES)
    assert kernel.AssignProcessToJobObject.told == []
