"""Starts a worker: by a fork where that is cheap and safe, else as a fresh process."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import pairwise
from typing import Any, Literal

from msgspec import Struct

Way = Literal["fork", "spawn"]

_BOOT = (
    "import json,os,sys;sys.path[:]=json.loads(sys.argv[1]);"
    "from boundlint.isolation.worker import Pipes,serve;serve(Pipes(os.dup(0),os.dup(1)))"
)
"""What a fresh process runs. It is told where modules are, so that a checkout finds itself as an installation does."""


class Worker(Struct, frozen=True):
    """A worker that runs.

    Attributes:
        pid: its process.
        requests: the descriptor to write requests to.
        answers: the descriptor to read answers from.
        end: ends it and all that it started, at once, and returns the signal that it died of before; 0 for none.
    """

    pid: int
    requests: int
    answers: int
    end: Callable[[], int]


def best_way() -> Way:
    """Return how to start a worker here: a fork is cheap, but safe on Linux alone and in a process of one thread."""
    return "fork" if sys.platform == "linux" and threading.active_count() == 1 else "spawn"


def start(way: Way | None = None) -> Worker:
    """Start a worker.

    Args:
        way: how; the best way here where None.

    Raises:
        OSError: the system gives no process or no pipe.
    """
    return _forked() if (way or best_way()) == "fork" else _spawned()


def _forked() -> Worker:
    from boundlint.isolation.worker import Pipes, serve

    theirs, requests = os.pipe()
    answers, said = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.setsid()  # so that it can be ended with all that it starts; Ctrl-C reaches the program alone
        _close_all_but(theirs, said)
        serve(Pipes(theirs, said))
    os.close(theirs)
    os.close(said)
    return Worker(pid, requests, answers, lambda: _end_forked(pid, requests, answers))


def _close_all_but(*kept: int) -> None:
    """Close what the program has open, the standard streams apart: a worker that is taken over must not find it."""
    edges = [2, *sorted(kept), os.sysconf("SC_OPEN_MAX")]
    for low, high in pairwise(edges):
        os.closerange(low + 1, high)


def _end_forked(pid: int, *pipes: int) -> int:
    status = _waited(pid, _AT_ONCE)
    if status is None:
        os.kill(pid, signal.SIGTERM)  # not waited for yet, so that the number is still its own
        status = _waited(pid, _SOON)
    for pipe in pipes:
        os.close(pipe)
    _kill_group(pid)
    if status is None:
        os.kill(pid, signal.SIGKILL)
        os.waitpid(pid, 0)
        return 0
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0


_AT_ONCE = (0.0, 0.001)
_SOON = (0.0005, 0.001, 0.002, 0.005, 0.01, 0.03, 0.1, 0.3)
"""Pauses in seconds: a worker whose pipe has closed has died already; one that is told to leave cleans up first."""


def _waited(pid: int, pauses: tuple[float, ...]) -> int | None:
    """Return the status of a process that ends within some pauses, None for one that goes on."""
    for pause in pauses:
        time.sleep(pause)
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            return status
    return None


def _kill_group(pid: int) -> None:
    """End what a worker has started; its group may not be there yet, or no more."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)


def _spawned() -> Worker:
    import json
    import subprocess

    settings: dict[str, Any] = {"start_new_session": True}
    if sys.platform == "win32":
        settings = {"creationflags": subprocess.CREATE_NO_WINDOW}
    process = subprocess.Popen(  # noqa: S603 - our own interpreter and our own code
        [sys.executable, "-c", _BOOT, json.dumps(sys.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        bufsize=0,
        **settings,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    return Worker(process.pid, process.stdin.fileno(), process.stdout.fileno(), lambda: _end_spawned(process))


def _end_spawned(process: Any) -> int:
    died = _returned(process, sum(_AT_ONCE))
    if died is None:
        with suppress(OSError):
            process.terminate()
        _returned(process, sum(_SOON))
    for pipe in (process.stdin, process.stdout):
        with suppress(OSError):
            pipe.close()
    if sys.platform != "win32":
        _kill_group(process.pid)
    with suppress(OSError):
        process.kill()
    process.wait()
    return -died if died is not None and died < 0 else 0


def _returned(process: Any, seconds: float) -> int | None:
    """Return how a process ended within a time, None for one that goes on."""
    import subprocess

    try:
        status: int = process.wait(seconds)
    except subprocess.TimeoutExpired:
        return None
    return status
