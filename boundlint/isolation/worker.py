"""What runs in the worker: it takes requests one by one, reads the file, and answers with a document or a problem."""

from __future__ import annotations

import faulthandler
import os
import signal
import time
from collections.abc import Callable
from typing import NoReturn

from msgspec import Struct
from msgspec.structs import replace

from boundlint.errors import Problem, ReadError
from boundlint.isolation import limits, wire
from boundlint.patterns import keep
from boundlint.readers.options import Clock, ReadOptions


class Pipes(Struct, frozen=True):
    """The two ends that the worker holds, as file descriptors."""

    requests: int
    answers: int


def serve(pipes: Pipes) -> NoReturn:
    """Answer requests until there are none, then end the process without running anything of its parent's."""
    status = 0
    try:
        signal.signal(signal.SIGTERM, _leave)
        _quiet(pipes)
        limits.enter()
        while (request := _frame(pipes.requests)) is not None:
            wire.send(pipes.answers, _answer(wire.asked(request), pipes.answers))
            keep()  # this process will not end as others do
    except SystemExit:
        status = 0
    except (OSError, MemoryError, ValueError):  # the program has gone, or there is no memory left to say so
        status = 1
    finally:
        os._exit(status)


def _leave(_signal: int, _frame: object) -> NoReturn:
    """Leave what is being read, so that what it has put on the disk is taken away on the way out."""
    raise SystemExit


def _quiet(pipes: Pipes) -> None:
    """Lead the standard streams nowhere: a library that prints must not reach the terminal or the answers."""
    faulthandler.disable()  # where it was on it would print to a copy of the standard error
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in {0, 1, 2} - {pipes.requests, pipes.answers}:
        os.dup2(nowhere, stream)


def _frame(pipe: int) -> bytes | None:
    """Return the next frame; None where the other side has closed."""
    head = _exactly(pipe, wire.HEAD.size)
    return None if head is None else _exactly(pipe, wire.HEAD.unpack(head)[0])


def _exactly(pipe: int, count: int) -> bytes | None:
    parts = bytearray()
    while len(parts) < count:
        part = os.read(pipe, min(count - len(parts), 1 << 20))
        if not part:
            return None
        parts += part
    return bytes(parts)


def _answer(request: wire.Ask, answers: int) -> bytes:
    """Return the frame that answers one request; the program puts the file's name back, which may not be text."""
    try:
        from boundlint.readers import read

        clock = _clock(lambda seconds: wire.send(answers, wire.framed(wire.Allow(seconds))))
        document = read(os.fsdecode(request.path), ReadOptions(request.changes), clock=clock, data=request.data)
        frame = wire.framed(wire.Read(replace(document, path=""), limits.is_worn()))
    except ReadError as error:
        return wire.framed(wire.Failed(replace(error.problem, path="")))
    except MemoryError:
        return wire.framed(wire.Failed(Problem("read.memory")))
    except Exception as error:  # noqa: BLE001 - a mistake of ours on one file: the next is read all the same
        return wire.framed(wire.Failed(Problem("lint.internal", "", (("kind", type(error).__name__),))))
    return frame if len(frame) <= wire.MAX_FRAME else wire.framed(wire.Failed(Problem("read.memory")))


def _clock(tell: Callable[[float], None]) -> Clock:
    """Return the clock of one file, started now; the program keeps the same one, and is told of each extension."""
    start = time.monotonic()
    granted = [limits.SECONDS]
    limits.renew(limits.SECONDS)

    def allow(seconds: float) -> None:
        granted[0] = min(limits.MOST_SECONDS, granted[0] + seconds)
        limits.renew(granted[0] - (time.monotonic() - start))
        tell(seconds)

    return Clock(allow, lambda: start + granted[0] - time.monotonic())
