"""Processor time of another process, all its threads, to the nanosecond."""

from __future__ import annotations

import time


def seconds(process: int) -> float:
    """What a process has used so far. `/proc` counts in hundredths; its clock is exact (Linux)."""
    scheduled = 2  # CPUCLOCK_SCHED of the kernel's own numbering of clocks
    return time.clock_gettime((~process << 3) | scheduled)
