"""Keeps a worker's memory within its bound where the system does not: on macOS and Windows."""

from __future__ import annotations

from collections.abc import Callable

from boundlint.isolation import limits


class MemoryBoundError(Exception):
    """The worker uses more memory than a file may."""


def watching(pid: int) -> Callable[[], None] | None:
    """Return what to call now and then while a worker reads; None where the system keeps the bound itself."""
    return None if limits.memory_held_by_system() else look_at(pid, limits.MEMORY)


def look_at(pid: int, most: int) -> Callable[[], None]:
    """Return a function that raises once a process uses more memory.

    Args:
        pid: the process.
        most: bytes of memory in use, what is shared with others counted in.

    Raises:
        MemoryBoundError: from the function, when it uses more.
    """
    import psutil

    process = psutil.Process(pid)

    def look() -> None:
        try:
            used = process.memory_info().rss
        except psutil.Error:  # it has ended: the pipe will say so
            return
        if used > most:
            raise MemoryBoundError

    return look
