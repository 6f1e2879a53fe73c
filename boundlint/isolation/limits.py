"""What a worker may use, and which of these bounds the system itself holds."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from msgspec import Struct

MEMORY = 768 * 1024 * 1024
"""Bytes of address space of a worker; where the system bounds none, bytes of memory in use."""

SECONDS = 20.0
"""Seconds that the reading of one file may take, before what its reader asks for."""

MOST_SECONDS = 600.0
"""Seconds that it may take with all that its reader asks for."""


def memory_held_by_system() -> bool:
    """Tell whether the system refuses memory beyond a bound: Linux does; macOS takes the bound and ignores it."""
    return sys.platform == "linux"


def processor_held_by_system() -> bool:
    """Tell whether the system ends a process that computes for too long: all but Windows do."""
    return sys.platform != "win32"


class Bound(Struct, frozen=True):
    """One limit, for a person who asks which hold.

    Attributes:
        what: `memory`, `processor`, `time` or `process`.
        amount: mebibytes or seconds; 0 for a bound without an amount.
        keeper: who holds it, `system` or `program`.
    """

    what: str
    amount: int
    keeper: str


def bounds() -> tuple[Bound, ...]:
    """Return the limits of the worker on this system."""
    return (
        Bound("process", 0, "system"),
        Bound("time", int(SECONDS), "program"),
        Bound("memory", MEMORY // 1024 // 1024, "system" if memory_held_by_system() else "program"),
        Bound("processor", int(SECONDS), "system" if processor_held_by_system() else "program"),
    )


def enter() -> None:
    """Bound the process that calls this, for good: its memory, and no core file when it dies."""
    if sys.platform == "win32":
        return
    import resource

    _lower(resource.RLIMIT_CORE, 0)
    if memory_held_by_system():
        _lower(resource.RLIMIT_AS, MEMORY)


def renew(seconds: float) -> None:
    """Let the process that calls this compute for that many more seconds from now."""
    if not processor_held_by_system():
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    _lower(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime + seconds) + 2)


def is_worn() -> bool:
    """Tell whether the process that calls this holds so much memory that the next file should have a new one.

    What a file has used is not always given back, and would be missing from the bound of the next.
    """
    if memory_held_by_system():
        return _address_space() > MEMORY // 2
    import psutil

    return psutil.Process().memory_info().rss > MEMORY // 4


def _address_space() -> int:
    """Return the bytes of address space of the process that calls this; proc(5) gives them in pages."""
    with Path("/proc/self/statm").open("rb") as file:
        return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")


def _lower(which: int, amount: int) -> None:
    """Set a soft limit, as far as the hard one lets it; the hard one stays, so that the next file can have its own."""
    import resource

    hard = resource.getrlimit(which)[1]
    allowed = amount if hard == resource.RLIM_INFINITY else min(amount, hard)
    resource.setrlimit(which, (allowed, hard))
