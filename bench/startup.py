"""Times boundlint cold, whole process, beside what it cannot avoid: `python bench/startup.py [--runs 12]`.

A ratio within one run says more than milliseconds: it holds on a slow machine as on a fast one. The two commands of a
pair take turns, so that a noisy moment hits both, and the best of each counts, since noise only ever adds.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from samples import word_file

ROOT = Path(__file__).resolve().parents[1]
BYTECODE = tempfile.mkdtemp(prefix="boundlint-bench-")
"""Where the bytecode of both sides of a pair goes; removed at the end."""
EXAMPLE = Path(BYTECODE, "twelve.docx")
EXAMPLE.write_bytes(word_file(12))


@dataclass(frozen=True, slots=True)
class Pair:
    """What is timed against what.

    Attributes:
        title: what the pair says.
        ours: arguments after `python`.
        base: arguments after `python`, of the command that ours is measured by.
        goal: the ratio not to exceed; 0 where none is set.
    """

    title: str
    ours: tuple[str, ...]
    base: tuple[str, ...]
    goal: float = 0.0


PAIRS = (
    Pair(
        "lint of a 12-page DOCX / import docx, lark, click",
        ("-m", "boundlint", "lint", str(EXAMPLE)),
        ("-c", "import docx, lark, click"),
        1.6,
    ),
    Pair("--version / python -c pass", ("-m", "boundlint", "--version"), ("-c", "pass")),
)


def seconds(arguments: tuple[str, ...]) -> float:
    """Return how long one whole process takes.

    Raises:
        SystemExit: it ended with another status than 0 or 1, so that there is nothing worth timing.
    """
    start = time.perf_counter()
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, capture_output=True, check=False, env=_environment())
    taken = time.perf_counter() - start
    if done.returncode not in {0, 1} or b"Traceback" in done.stderr:
        raise SystemExit(f"{' '.join(arguments)}: status {done.returncode}\n{done.stderr.decode(errors='replace')}")
    return taken


def _environment() -> dict[str, str]:
    """Return the environment of an installed program: bytecode is kept, nothing makes Python slower for other reasons.

    An installer compiles every module once; a shell that forbids bytecode would have ours compiled at every start, and
    those of the libraries not.
    """
    out = {"PYTHONPROFILEIMPORTTIME", "PYTHONDEVMODE", "PYTHONDONTWRITEBYTECODE"}
    kept = {name: value for name, value in os.environ.items() if name not in out}
    return kept | {"PYTHONPYCACHEPREFIX": BYTECODE}


def best(pair: Pair, runs: int) -> tuple[float, float]:
    """Return the best time of each side of a pair, in seconds; one round beforehand warms the disk's cache."""
    rounds = [(seconds(pair.ours), seconds(pair.base)) for _ in range(runs + 1)][1:]
    return min(ours for ours, _ in rounds), min(base for _, base in rounds)


def line(pair: Pair, runs: int) -> tuple[str, bool]:
    """Return what to print for a pair, and whether it reaches its goal."""
    ours, base = best(pair, runs)
    ratio = ours / base
    reached = not pair.goal or ratio <= pair.goal
    goal = f"   goal <= {pair.goal:.1f}: {'reached' if reached else 'MISSED'}" if pair.goal else ""
    return f"{pair.title:<50}{ours * 1000:7.0f} ms /{base * 1000:6.0f} ms = {ratio:5.2f}{goal}", reached


def main() -> int:
    """Print a line a pair; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=12, help="rounds a pair; the best counts (default 12)")
    runs = max(1, parser.parse_args().runs)
    try:
        results = [line(pair, runs) for pair in PAIRS]
    finally:
        shutil.rmtree(BYTECODE, ignore_errors=True)
    print(f"Python {sys.version.split()[0]}, best of {runs} alternating runs")
    for text, _ in results:
        print(text)
    return 0 if all(reached for _, reached in results) else 1


if __name__ == "__main__":
    raise SystemExit(main())
