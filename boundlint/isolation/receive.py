"""Takes what a worker says from its pipe, and never waits longer than it is told."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable

from boundlint.isolation import wire

Chunks = Callable[[float], bytes]
"""Gives the next bytes of a pipe, none at its end; waits for them at most that many seconds.

Raises:
    TimeoutError: none came in time.
"""

_CHUNK = 1 << 20


class GoneError(Exception):
    """The worker has closed its pipe: it has died."""


def chunks(pipe: int) -> Chunks:
    """Return the way to take bytes from a pipe on this system."""
    return threaded(pipe) if sys.platform == "win32" else polled(pipe)


def polled(pipe: int) -> Chunks:
    """Return the way of systems that can wait for a pipe."""
    import select

    waiting = select.poll()
    waiting.register(pipe, select.POLLIN | select.POLLHUP)

    def take(seconds: float) -> bytes:
        if not waiting.poll(max(0, int(seconds * 1000))):
            raise TimeoutError
        return os.read(pipe, _CHUNK)

    return take


def threaded(pipe: int) -> Chunks:
    """Return the way of Windows, where nothing can wait for a pipe and a clock at once: a thread waits for the pipe."""
    import queue
    import threading

    held: queue.Queue[bytes] = queue.Queue(64)

    def pump() -> None:
        part = b"-"
        while part:
            try:
                part = os.read(pipe, _CHUNK)
            except OSError:  # closed on our side
                part = b""
            held.put(part)

    def take(seconds: float) -> bytes:
        try:
            return held.get(timeout=max(0.0, seconds))
        except queue.Empty:
            raise TimeoutError from None

    threading.Thread(target=pump, name="boundlint-answers", daemon=True).start()
    return take


class Receiver:
    """Puts the frames of one worker together; made anew for each worker."""

    def __init__(self, take: Chunks) -> None:
        """Take bytes in this way."""
        self._take = take
        self._held = bytearray()

    def frame(self, until: float, look: Callable[[], None] | None = None) -> bytes:
        """Return the next frame.

        Args:
            until: the moment of the monotonic clock up to which to wait for it.
            look: called every tenth of a second meanwhile; what it raises ends the waiting.

        Raises:
            TimeoutError: it has not come whole in time.
            GoneError: the pipe has closed, or what comes is no frame.
        """
        head = self._exactly(wire.HEAD.size, until, look)
        length = wire.HEAD.unpack(head)[0]
        if length > wire.MAX_FRAME:
            raise GoneError
        return self._exactly(length, until, look)

    def _exactly(self, count: int, until: float, look: Callable[[], None] | None) -> bytes:
        while len(self._held) < count:
            part = self._part(until, look)
            if not part:
                raise GoneError
            self._held += part
        found = bytes(self._held[:count])
        del self._held[:count]
        return found

    def _part(self, until: float, look: Callable[[], None] | None) -> bytes:
        """Return the next bytes; what is there already is taken even when time is up, since the worker was in time."""
        while True:
            left = until - time.monotonic()
            try:
                return self._take(left if look is None else min(left, 0.1))
            except TimeoutError:
                if left <= 0:
                    raise
            if look is not None:
                look()
