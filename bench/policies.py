"""Times the loading and checking of all shipped packs, in a process of its own: `python bench/policies.py [--runs 9]`.

Cold: nothing is remembered but the bytecode and, as in every process after the first, the tables of the grammars.
Cached: the checked packs are remembered. What the interpreter and our imports take before is left out.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COLD, CACHED = 150.0, 15.0
"""Milliseconds for all packs: parsed and checked, and from the cache."""

PROGRAM = """
import sys, time
from pathlib import Path
from boundlint.policy.load import load, names
found = names()
start = time.perf_counter()
rules = sum(len(load(name).rules) for name in found)
took = time.perf_counter() - start
print(len(found), rules, took * 1000)
"""


def once(folder: str, *, keep: str) -> tuple[int, int, float]:
    """Return how many packs and rules were loaded and in how many milliseconds; entries but those kept are deleted."""
    for entry in Path(folder).glob("*.bin"):
        if not entry.name.startswith(keep):
            entry.unlink()
    environment = {**os.environ, "BOUNDLINT_CACHE_DIR": folder}
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True, text=True)
    packs, rules, took = done.stdout.split()
    return int(packs), int(rules), float(took)


def main() -> int:
    """Print the figures; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    runs = parser.parse_args().runs
    missed = 0
    with tempfile.TemporaryDirectory() as folder:
        first = once(folder, keep="none")
        rows = (
            ("nothing remembered at all", [first], 0.0),
            ("cold: grammars remembered", [once(folder, keep="grammar") for _ in range(runs)], COLD),
            ("cached", [once(folder, keep="") for _ in range(runs)], CACHED),
        )
        for title, times, goal in rows:
            packs, rules, _ = times[0]
            best = min(took for _, _, took in times)
            verdict = "" if not goal else f"goal <= {goal:.0f}: {'reached' if best <= goal else 'MISSED'}"
            missed |= int(bool(goal) and best > goal)
            print(f"{title:28} {packs} packs, {rules} rules {best:8.1f} ms   {verdict}")
    return missed


if __name__ == "__main__":
    sys.exit(main())
