"""Times our readers beside others that read the same bytes: `python bench/reading.py [--runs 5] [--pages 60]`.

Only ratios within one run mean anything. The readers of a group take turns, and the best run of each counts, since
noise only ever adds. `docx2python` and `pdftotext` are shown where they are installed.
"""

from __future__ import annotations

import argparse
import io
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from samples import ROOT, pdf_file, word_file

sys.path.insert(0, str(ROOT))

from boundlint.isolation.reading import Request, read_each
from boundlint.readers.docx import read_docx
from boundlint.readers.options import UNTIMED, ReadOptions
from boundlint.readers.pdf import read_pdf

MEMORY = 150
"""Mebibytes that one lint may use at its peak."""


@dataclass(frozen=True, slots=True)
class Reader:
    """One way to read the bytes.

    Attributes:
        name: what it is.
        read: reads them; what it returns is thrown away.
        goal: most seconds of ours for one second of this one; 0 where none is set.
    """

    name: str
    read: Callable[[], Any]
    goal: float = 0.0


def _plumbed(data: bytes) -> None:
    import pdfplumber

    with pdfplumber.open(io.BytesIO(data)) as document:
        for page in document.pages:
            page.extract_text()


def _pdfium(data: bytes) -> None:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    for page in document:
        page.get_textpage().get_text_range()
    document.close()


def _python_docx(data: bytes) -> None:
    import docx
    from docx.table import Table

    def walk(holder: Any) -> None:
        for block in holder.iter_inner_content():
            if isinstance(block, Table):
                for row in block.rows:
                    for cell in row.cells:
                        walk(cell)
            else:
                str(block.text)

    walk(docx.Document(io.BytesIO(data)))


def _docx2python(data: bytes) -> None:
    from docx2python import docx2python

    with docx2python(io.BytesIO(data)) as document:
        str(document.text)


def best(readers: list[Reader], runs: int) -> list[float]:
    """Return the best time of each, in seconds; they take turns, and one round beforehand warms up."""
    times: list[list[float]] = [[] for _ in readers]
    for _ in range(runs + 1):
        for reader, taken in zip(readers, times, strict=True):
            start = time.perf_counter()
            reader.read()
            taken.append(time.perf_counter() - start)
    return [min(taken[1:]) for taken in times]


def compare(title: str, unit: str, count: int, readers: list[Reader], runs: int) -> bool:
    """Print a group; the first is ours. Return whether every goal is reached."""
    print(title)
    times = best(readers, runs)
    reached = True
    for reader, taken in zip(readers, times, strict=True):
        ratio = times[0] / taken
        goal = f"   goal <= {reader.goal:.3f}: {'reached' if ratio <= reader.goal else 'MISSED'}" if reader.goal else ""
        reached &= not reader.goal or ratio <= reader.goal
        print(f"  {reader.name:<28}{count / taken:9.1f} {unit}/s   ours takes {ratio:6.3f} times as long{goal}")
    return reached


def pdf_group(data: bytes, path: Path) -> list[Reader]:
    """Return the readers of a PDF."""
    found = [
        Reader("boundlint", lambda: read_pdf("bench.pdf", data, UNTIMED)),
        Reader("pdfplumber extract_text", lambda: _plumbed(data), 1 / 15),
        Reader("pypdfium2 plain text", lambda: _pdfium(data), 3.0),
    ]
    tool = shutil.which("pdftotext")
    if tool:
        found.append(Reader("pdftotext", lambda: subprocess.run([tool, path, "-"], capture_output=True, check=True)))
    return found


def word_group(data: bytes) -> list[Reader]:
    """Return the readers of a DOCX."""
    import importlib.util

    found = [
        Reader("boundlint", lambda: read_docx("bench.docx", data, ReadOptions())),
        Reader("python-docx block walk", lambda: _python_docx(data), 1.5),
    ]
    if importlib.util.find_spec("docx2python"):
        found.append(Reader("docx2python", lambda: _docx2python(data)))
    return found


def workers(path: Path, runs: int) -> None:
    """Print what a worker costs: its start, and each further file."""
    for way in ("fork", "spawn") if sys.platform == "linux" else ("spawn",):
        one, many = [], []
        for _ in range(runs):
            start = time.perf_counter()
            list(read_each([Request(str(path))], way))
            one.append(time.perf_counter() - start)
            start = time.perf_counter()
            list(read_each([Request(str(path))] * 21, way))
            many.append(time.perf_counter() - start)
        further = (min(many) - min(one)) / 20
        print(f"  {way:<6} first file {min(one) * 1000:6.0f} ms   each further file {further * 1000:6.1f} ms")


def peak_memory(path: Path) -> int:
    """Return the peak of the larger of the two processes of one lint, in mebibytes; 0 where the system does not say."""
    code = (
        "import subprocess,sys,resource;"
        "subprocess.run([sys.executable,'-m','boundlint','lint',sys.argv[1]],stdout=subprocess.DEVNULL,check=False);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    if sys.platform == "win32":
        return 0
    done = subprocess.run([sys.executable, "-c", code, str(path)], cwd=ROOT, capture_output=True, text=True, check=True)
    return int(done.stdout) // (1024 * 1024 if sys.platform == "darwin" else 1024)


def main() -> int:
    """Print the groups; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--pages", type=int, default=60)
    given = parser.parse_args()
    word, pdf = word_file(12), pdf_file(given.pages)
    with tempfile.TemporaryDirectory() as folder:
        word_path, pdf_path = Path(folder, "bench.docx"), Path(folder, "bench.pdf")
        word_path.write_bytes(word)
        pdf_path.write_bytes(pdf)
        title = f"PDF of {given.pages} pages without tables"
        reached = compare(title, "pages", given.pages, pdf_group(pdf, pdf_path), given.runs)
        reached &= compare("DOCX of 12 pages", "files", 1, word_group(word), given.runs)
        print("A worker that reads that DOCX")
        workers(word_path, given.runs)
        peak = peak_memory(word_path)
        print(
            f"Peak memory of one lint of it: {peak} MiB   goal <= {MEMORY}: {'reached' if peak <= MEMORY else 'MISSED'}"
        )
    return 0 if reached and peak <= MEMORY else 1


if __name__ == "__main__":
    raise SystemExit(main())
