"""No file takes the program down: whatever happens in the worker is one problem for one file, and the next is read."""

import os
import signal
import struct
import sys
import tempfile
import threading
import time
from pathlib import Path

import psutil
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_readers_build import docx, p, pdf_bytes

from boundlint.errors import Problem
from boundlint.isolation import limits, wire
from boundlint.isolation.reading import Request, read_each
from boundlint.isolation.receive import GoneError, Receiver, polled, threaded
from boundlint.isolation.start import start
from boundlint.isolation.watch import MemoryBoundError, look_at
from boundlint.model import Aside, AsideKind, Block, BlockKind, Document, Notice, Place, Span
from boundlint.readers import read as read_directly

WAYS = ("fork", "spawn")
forks = pytest.mark.skipif(sys.platform != "linux", reason="workers are forked on Linux only")

GOOD = Request("good.md", data="# Article 1 - Objet\n\nLe prestataire réalise le site.".encode())


def codes(answers: object) -> list[str]:
    return [answer.code if isinstance(answer, Problem) else "read" for answer in answers]


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half a second for a file, and no grace."""
    monkeypatch.setattr(limits, "SECONDS", 0.5)
    monkeypatch.setattr("boundlint.isolation.reading._GRACE", 0.2)


def in_worker(monkeypatch: pytest.MonkeyPatch, name: str, action: object) -> Request:
    """Have a forked worker do something to a file of that name in place of reading it."""

    def read(path: str, *rest: object, **more: object) -> Document:
        return action(more["clock"]) if path == name else read_directly(path, *rest, **more)

    monkeypatch.setattr("boundlint.readers.read", read)
    return Request(name, data=b"x")


@pytest.mark.parametrize("way", WAYS)
def test_files_are_read_in_order_by_one_worker(tmp_path: Path, way: str) -> None:
    word = docx(tmp_path / "a.docx", p("Bonjour"))
    (tmp_path / "b.pdf").write_bytes(pdf_bytes([[(72, 72, "Bonjour à tous, voici un contrat assez long.")]]))
    requests = [Request(str(word)), Request(str(tmp_path / "b.pdf")), Request("missing.docx"), GOOD]
    answers = list(read_each(requests, way))
    assert codes(answers) == ["read", "read", "read.missing-file", "read"]
    assert answers[0] == read_directly(word)
    assert answers[3] == read_directly("good.md", data=GOOD.data)


@pytest.mark.parametrize("way", WAYS)
def test_no_file_at_all_needs_no_worker(way: str) -> None:
    assert list(read_each([], way)) == []


@forks
def test_a_worker_that_dies_is_one_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    bad = in_worker(monkeypatch, "abort.pdf", lambda _clock: os.abort())
    assert codes(read_each([GOOD, bad, GOOD, bad], "fork")) == ["read", "read.died", "read", "read.died"]


@forks
def test_a_worker_that_leaves_without_a_word_is_one_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    bad = in_worker(monkeypatch, "exit.pdf", lambda _clock: os._exit(0))
    assert codes(read_each([bad, GOOD], "fork")) == ["read.died", "read"]


@forks
@pytest.mark.usefixtures("short")
@pytest.mark.parametrize("stall", [lambda: time.sleep(60), lambda: sum(iter(int, 1))])
def test_a_worker_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch, stall: object) -> None:
    bad = in_worker(monkeypatch, "slow.pdf", lambda _clock: stall())
    begun = time.monotonic()
    assert codes(read_each([bad, GOOD], "fork")) == ["read.too-slow", "read"]
    assert time.monotonic() - begun < 10


@forks
@pytest.mark.usefixtures("short")
def test_the_time_of_a_file_is_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    slow = in_worker(monkeypatch, "slow.md", lambda _clock: time.sleep(0.4) or read_directly("a.md", data=b"abc"))
    assert codes(read_each([slow, slow, slow], "fork")) == ["read", "read", "read"]


@forks
@pytest.mark.usefixtures("short")
def test_a_reader_gets_the_time_it_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    def work(clock: object) -> Document:
        clock.allow(5.0)
        assert 5 < clock.left() < 6
        time.sleep(1.2)
        return read_directly("a.md", data=b"abc")

    assert codes(read_each([in_worker(monkeypatch, "ocr.pdf", work)], "fork")) == ["read"]


@forks
@pytest.mark.usefixtures("short")
def test_no_reader_gets_more_than_the_most(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MOST_SECONDS", 1.0)
    bad = in_worker(monkeypatch, "ocr.pdf", lambda clock: clock.allow(900.0) or time.sleep(60))
    assert codes(read_each([bad, GOOD], "fork")) == ["read.too-slow", "read"]


@forks
def test_memory_beyond_the_bound_is_one_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    bad = in_worker(monkeypatch, "big.docx", lambda _clock: bytearray(limits.MEMORY * 2))
    assert codes(read_each([GOOD, bad, GOOD], "fork")) == ["read", "read.memory", "read"]


@forks
def test_what_a_file_used_is_not_missing_from_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    def work(_clock: object) -> Document:
        kept.append(bytearray(limits.MEMORY * 2 // 3))
        return read_directly("a.md", data=b"abc")

    kept: list[bytearray] = []
    pids: list[int] = []
    monkeypatch.setattr("boundlint.isolation.reading.start", lambda way: pids.append(0) or start(way))
    assert codes(read_each([in_worker(monkeypatch, "big.docx", work)] * 3, "fork")) == ["read"] * 3
    assert len(pids) == 3  # each time a fresh one
    pids.clear()
    assert codes(read_each([GOOD] * 3, "fork")) == ["read"] * 3
    assert len(pids) == 1


@forks
def test_a_mistake_of_ours_is_told_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    bad = in_worker(monkeypatch, "odd.md", lambda _clock: 1 / 0)
    assert codes(read_each([bad, GOOD], "fork")) == ["lint.internal", "read"]


@forks
@pytest.mark.parametrize(
    "said",
    [
        b"nonsense",
        struct.pack(">I", 2) + b"[]",
        struct.pack(">I", 1 << 31),
        wire.framed(
            wire.Read(Document("", "md", "", (Block(Span(0, 9), BlockKind.ITEM, 1, "", False, Place()),)), False)
        ),
    ],
)
def test_a_worker_that_was_taken_over_is_not_believed(monkeypatch: pytest.MonkeyPatch, said: bytes) -> None:
    def speak(_clock: object) -> None:
        for pipe in range(3, 64):
            try:
                os.write(pipe, said)
            except OSError:
                continue
        os._exit(0)

    assert codes(read_each([in_worker(monkeypatch, "evil.pdf", speak), GOOD], "fork")) == ["read.died", "read"]


@forks
@pytest.mark.usefixtures("short")
def test_what_a_worker_started_ends_with_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    note = tmp_path / "pid"

    def work(_clock: object) -> None:
        child = os.fork()
        if child == 0:
            time.sleep(60)
            os._exit(0)
        note.write_text(str(child))
        time.sleep(60)

    assert codes(read_each([in_worker(monkeypatch, "slow.doc", work)], "fork")) == ["read.too-slow"]
    pid = int(note.read_text())
    for _ in range(50):
        if not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
            break
        time.sleep(0.05)
    else:
        pytest.fail("it goes on")


@forks
@pytest.mark.usefixtures("short")
def test_a_worker_that_is_ended_cleans_up_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def work(_clock: object) -> None:
        with tempfile.TemporaryDirectory(dir=tmp_path) as folder:
            Path(folder, "half").write_text("a contract")
            time.sleep(60)

    assert codes(read_each([in_worker(monkeypatch, "slow.doc", work)], "fork")) == ["read.too-slow"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("way", WAYS)
def test_a_reading_that_is_given_up_leaves_no_worker(way: str) -> None:
    before = set(psutil.Process().children())
    answers = read_each([GOOD, GOOD, GOOD], way)
    next(answers)
    assert set(psutil.Process().children()) - before
    answers.close()
    assert not set(psutil.Process().children()) - before


@forks
def test_a_worker_prints_nothing(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    def work(_clock: object) -> Document:
        os.write(1, b"noise")
        os.write(2, b"noise")
        return read_directly("a.md", data=b"abc")

    assert codes(read_each([in_worker(monkeypatch, "loud.pdf", work)], "fork")) == ["read"]
    assert capfd.readouterr() == ("", "")


def test_beside_threads_a_worker_is_a_fresh_process(monkeypatch: pytest.MonkeyPatch) -> None:
    from boundlint.isolation.start import best_way

    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert best_way() == "spawn"
    finally:
        done.set()
        thread.join()
    monkeypatch.setattr(sys, "platform", "win32")
    assert best_way() == "spawn"


def test_no_process_is_one_problem(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_way: object) -> None:
        raise BlockingIOError

    monkeypatch.setattr("boundlint.isolation.reading.start", fail)
    assert codes(read_each([GOOD, GOOD])) == ["read.no-worker", "read.no-worker"]


@pytest.mark.parametrize("way", [polled, threaded])
def test_frames_come_whole_whatever_the_pieces(way: object) -> None:
    out, into = os.pipe()
    receiver = Receiver(way(out))
    data = b"".join(wire.HEAD.pack(len(each)) + each for each in (b"a" * 100_000, b"", b"end"))

    def feed() -> None:
        for at in range(0, len(data), 7_001):
            os.write(into, data[at : at + 7_001])
        os.close(into)

    writer = threading.Thread(target=feed)
    writer.start()
    until = time.monotonic() + 10
    assert [len(receiver.frame(until)) for _ in range(3)] == [100_000, 0, 3]
    with pytest.raises(GoneError):
        receiver.frame(until)
    writer.join()
    os.close(out)


@pytest.mark.parametrize("way", [polled, threaded])
def test_waiting_ends_in_time_but_takes_what_is_there(way: object) -> None:
    out, into = os.pipe()
    receiver = Receiver(way(out))
    with pytest.raises(TimeoutError):
        receiver.frame(time.monotonic() + 0.05)
    os.write(into, wire.HEAD.pack(4) + b"late")
    time.sleep(0.05)
    assert receiver.frame(time.monotonic() - 1) == b"late"
    os.close(into)
    time.sleep(0.05)
    os.close(out)


def test_memory_is_watched_where_the_system_does_not() -> None:
    look = look_at(os.getpid(), 1)
    with pytest.raises(MemoryBoundError):
        look()
    look_at(os.getpid(), 1 << 50)()
    out, _into = os.pipe()
    with pytest.raises(MemoryBoundError):
        Receiver(polled(out)).frame(time.monotonic() + 5, look)


@forks
def test_a_worker_is_watched_on_systems_that_bound_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "memory_held_by_system", lambda: False)
    monkeypatch.setattr(limits, "MEMORY", 200 * 1024 * 1024)

    def work(_clock: object) -> None:
        held = bytearray(300 * 1024 * 1024)
        held[::4096] = b"x" * len(held[::4096])
        time.sleep(20)

    bad = in_worker(monkeypatch, "big.docx", work)
    assert codes(read_each([bad, GOOD], "fork")) == ["read.memory", "read"]


def test_limits_are_named_for_this_system(monkeypatch: pytest.MonkeyPatch) -> None:
    keepers = {}
    for system in ("linux", "darwin", "win32"):
        monkeypatch.setattr(sys, "platform", system)
        keepers[system] = {bound.what: bound.keeper for bound in limits.bounds()}
    assert keepers["linux"]["memory"] == "system"
    assert keepers["darwin"]["memory"] == "program"
    assert (keepers["win32"]["processor"], keepers["darwin"]["processor"]) == ("program", "system")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_how_a_worker_died_is_told() -> None:
    from boundlint.isolation.reading import _died

    told = {name: _died("a.pdf", getattr(signal, name), 21.0).code for name in ("SIGXCPU", "SIGKILL", "SIGSEGV")}
    assert told == {"SIGXCPU": "read.too-slow", "SIGKILL": "read.memory", "SIGSEGV": "read.died"}


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
PLACES = st.builds(
    Place,
    st.none() | st.integers(1, 9),
    st.none() | st.integers(1, 9),
    TEXT,
    TEXT,
    st.none() | st.tuples(*[st.floats(-9, 9)] * 4),
    st.none() | st.integers(1, 9),
)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    text = draw(TEXT)
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6)))
    blocks = tuple(
        Block(Span(a, b), draw(st.sampled_from(BlockKind)), 1, draw(TEXT), draw(st.booleans()), draw(PLACES), 0.5)
        for a, b in zip(cuts[::2], cuts[1::2], strict=False)
    )
    notices = tuple(draw(st.lists(st.builds(Notice, TEXT, st.integers(0, 9), TEXT), max_size=3)))
    asides = tuple(draw(st.lists(st.builds(Aside, st.sampled_from(AsideKind), TEXT, PLACES), max_size=3)))
    return Document("a.docx", "docx", text, blocks, draw(st.none() | st.integers(0, 9)), 0.25, notices, asides)


@given(documents())
def test_a_document_passes_the_wire_unchanged(document: Document) -> None:
    assert wire.said(wire.framed(wire.Read(document, worn=True))[4:]) == wire.Read(document, worn=True)


@given(st.builds(Problem, TEXT, TEXT, st.lists(st.tuples(TEXT, TEXT), max_size=3).map(tuple), st.booleans()))
def test_a_problem_passes_the_wire_unchanged(problem: Problem) -> None:
    assert wire.said(wire.framed(wire.Failed(problem))[4:]) == wire.Failed(problem)


@given(st.binary(max_size=60))
def test_what_is_no_message_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"no message|outside"):
        wire.said(data)
