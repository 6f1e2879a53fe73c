"""Recognises the text of a page that is only a picture, with tesseract where that is installed."""

from __future__ import annotations

import csv
import math
import os
import subprocess
from collections.abc import Sequence
from functools import partial
from statistics import median
from typing import Any

from msgspec import Struct

from boundlint.readers.helpers import tesseract
from boundlint.readers.options import Clock
from boundlint.readers.pdf.frame import Box, Frame, around
from boundlint.readers.pdf.lines import Line

SECONDS = 5.0
"""What recognising one page takes as a rule."""

_MOST_SECONDS = 30.0
_DPI, _MAX_PIXELS = 300, 12_000_000
_LANGUAGES = ("fra", "eng")
_SURE = 0.5
_WORD = "5"  # the level of words in tesseract's table
_ALIKE = 0.35


class Engine(Struct, frozen=True):
    """A tesseract that is installed: where, and which of our languages it knows."""

    program: str
    languages: tuple[str, ...]


def find_engine() -> Engine | None:
    """Return the tesseract of this machine, None where there is none that knows French or English."""
    program = tesseract()
    if not program:
        return None
    try:
        listed = subprocess.run(  # noqa: S603 - the program that was found, no shell
            [program, "--list-langs"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=10, check=False
        ).stdout.decode("utf-8", "replace")
    except (OSError, subprocess.SubprocessError):
        return None
    known = set(listed.split())
    languages = tuple(name for name in _LANGUAGES if name in known)
    return Engine(program, languages) if languages else None


def run_engine(engine: Engine, picture: bytes, seconds: float) -> str | None:
    """Return tesseract's table of a picture, None where it failed or took too long.

    Args:
        engine: which one.
        picture: a PGM, 8 bits of grey.
        seconds: after which it is stopped.
    """
    command = [engine.program, "stdin", "stdout", "-l", "+".join(engine.languages), "--psm", "3", "tsv"]
    try:
        done = subprocess.run(  # noqa: S603 - the program that was found, no shell
            command, input=picture, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=seconds, check=False,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None


def recognise(page: Any, number: int, frame: Frame, engine: Engine, clock: Clock) -> tuple[Line, ...] | None:
    """Return the lines of a page, None where they could not be read or too few of the words are sure.

    Args:
        page: open.
        number: 1-based.
        frame: of the page as it is shown.
        engine: that reads it.
        clock: is asked for the time that this takes.
    """
    clock.allow(SECONDS)
    seconds = min(_MOST_SECONDS, clock.left() - 1)
    if seconds <= 0:
        return None
    width, height = frame.size
    scale = min(_DPI / 72 * frame.unit, math.sqrt(_MAX_PIXELS / max(1.0, width * height)) * frame.unit)
    table = run_engine(engine, _picture(page, scale), seconds)
    lines = read_table(table, number, frame.unit / scale) if table else ()
    sure = sum(line.confidence * len(line.text) for line in lines)
    return lines if lines and sure >= _SURE * sum(len(line.text) for line in lines) else None


def _picture(page: Any, scale: float) -> bytes:
    """Return a page as PGM."""
    bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=False)
    try:
        rows = memoryview(bitmap.buffer).cast("B")
        width, height, stride = bitmap.width, bitmap.height, bitmap.stride
        body = b"".join(bytes(rows[row * stride : row * stride + width]) for row in range(height))
    finally:
        bitmap.close()
    return b"P5\n%d %d\n255\n" % (width, height) + body


def read_table(table: str, number: int, points: float) -> tuple[Line, ...]:
    """Return the lines of tesseract's table.

    Args:
        table: tab-separated, with a head.
        number: of the page, 1-based.
        points: in a pixel.
    """
    groups: dict[tuple[str, ...], list[tuple[str, Box, float]]] = {}
    for row in csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        if row.get("level") == _WORD and (row.get("text") or "").strip():
            key = (row["block_num"], row["par_num"], row["line_num"])
            groups.setdefault(key, []).append(_word(row, points))
    lines = [_line(words, number) for words in groups.values()]
    return _evened(lines)


def _word(row: dict[str, str], points: float) -> tuple[str, Box, float]:
    left, top, width, height = (float(row[name]) * points for name in ("left", "top", "width", "height"))
    return row["text"].strip(), (left, top, left + width, top + height), max(0.0, float(row["conf"])) / 100


def _line(words: Sequence[tuple[str, Box, float]], number: int) -> Line:
    left, top, right, bottom = map(partial(round, ndigits=1), around([box for _, box, _ in words]))
    text = " ".join(word for word, _, _ in words)
    sure = sum(confidence for _, _, confidence in words) / len(words)
    size = median(box[3] - box[1] for _, box, _ in words)
    return Line(text, number, (left, top, right, bottom), size, bold=False, confidence=round(sure, 3))


def _evened(lines: Sequence[Line]) -> tuple[Line, ...]:
    """Return lines of one size but for those that are far larger: the height of words depends on their letters."""
    from msgspec.structs import replace

    if not lines:
        return ()
    usual = round(median(line.size for line in lines), 1)
    return tuple(
        replace(line, size=round(line.size, 1) if line.size > (1 + _ALIKE) * usual else usual) for line in lines
    )
