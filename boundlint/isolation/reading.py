"""Reads files in a worker, one after another: the next is read while the last is judged."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from boundlint.errors import Problem
from boundlint.isolation import limits, wire
from boundlint.isolation.receive import GoneError, Receiver, chunks
from boundlint.isolation.start import Way, Worker, start
from boundlint.isolation.watch import MemoryBoundError, watching
from boundlint.model.document import Document
from boundlint.readers.options import Changes


class Request(Struct, frozen=True):
    """One file to read.

    Attributes:
        path: as the user wrote it.
        changes: which side of its tracked changes.
        data: its bytes where they come from elsewhere, None to read the file.
    """

    path: str
    changes: Changes = "accepted"
    data: bytes | None = None


Answer = Document | Problem


def read_each(requests: Iterable[Request], way: Way | None = None) -> Iterator[Answer]:
    """Give for each file its document, or why there is none; the reading of the first begins at once.

    Args:
        requests: the files; one more than was asked for is taken ahead.
        way: how to start workers; the best way here where None.
    """
    waiting = iter(requests)
    first = next(waiting, None)
    session = _Session(way)
    if first is not None:
        session.ask(first)
    return _answers(session, first, waiting)


def _answers(session: _Session, asked: Request | None, waiting: Iterator[Request]) -> Iterator[Answer]:
    try:
        while asked is not None:
            answer = session.answer(asked)
            asked = next(waiting, None)
            if asked is not None:
                session.ask(asked)
            yield answer
    finally:
        session.close()


class _Session:
    """The one worker of a run, started again when it dies."""

    def __init__(self, way: Way | None) -> None:
        self._way = way
        self._worker: Worker | None = None
        self._receiver: Receiver | None = None
        self._asked = 0.0

    def ask(self, request: Request) -> None:
        """Send a request; what goes wrong with that is told by `answer`."""
        frame = wire.framed(wire.Ask(os.fsencode(request.path), request.changes, request.data))
        for _ in range(2):  # a worker that ended after its last file is found out here: a second one is started
            try:
                worker = self._worker or self._start()
                wire.send(worker.requests, frame)
            except OSError:
                self.close()
            else:
                break
        self._asked = time.monotonic()

    def _start(self) -> Worker:
        self._worker = start(self._way)
        self._receiver = Receiver(chunks(self._worker.answers))
        return self._worker

    def answer(self, request: Request) -> Answer:
        """Return the answer to the last request; a worker that does not give one in time, or dies, is ended."""
        worker, receiver = self._worker, self._receiver
        if worker is None or receiver is None:
            return Problem("read.no-worker", request.path)
        try:
            said = self._awaited(worker, receiver)
        except TimeoutError:
            self.close()
            return _too_slow(request.path, time.monotonic() - self._asked)
        except MemoryBoundError:
            self.close()
            return Problem("read.memory", request.path)
        except (GoneError, ValueError, OSError):
            return _died(request.path, self.close(), time.monotonic() - self._asked)
        if isinstance(said, wire.Failed):
            return replace(said.problem, path=request.path)
        if said.worn:  # the next file gets a worker that has all its memory
            self.close()
        return replace(said.document, path=request.path)

    def _awaited(self, worker: Worker, receiver: Receiver) -> wire.Read | wire.Failed:
        until, look = self._asked + limits.SECONDS, watching(worker.pid)
        while True:
            said = wire.said(receiver.frame(until + _GRACE, look))
            if not isinstance(said, wire.Allow):
                return said
            until = min(until + max(0.0, said.seconds), self._asked + limits.MOST_SECONDS)

    def close(self) -> int:
        """End the worker, and return the signal that it had died of; 0 for none."""
        worker, self._worker, self._receiver = self._worker, None, None
        return 0 if worker is None else worker.end()


_GRACE = 1.0
"""Seconds beyond the worker's own clock, in which it can still say what it has read so far."""


def _too_slow(path: str, seconds: float) -> Problem:
    return Problem("read.too-slow", path, (("seconds", str(round(seconds))),))


def _died(path: str, of: int, seconds: float) -> Problem:
    """Return what to say of a file on which the worker died."""
    if of and of == getattr(signal, "SIGXCPU", None):
        return _too_slow(path, seconds)
    if of and of == getattr(signal, "SIGKILL", None):  # the system takes back memory in this way
        return Problem("read.memory", path)
    return Problem("read.died", path)
