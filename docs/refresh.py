"""Puts the real output of the commands shown in the documents: `python docs/refresh.py` (`--check` writes nothing).

A region runs from `<!-- output:start -->` to `<!-- output:end -->` and holds one fenced block, whose first line is the
command after a `$`. A test holds the documents to what this script would write.
"""  # noqa: INP001 - a script

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
REGION = re.compile(
    r"(?P<head><!-- output:start -->\n```\w*\n\$ (?P<command>boundlint [^\n]+)\n).*?(?P<foot>```\n<!-- output:end -->)",
    re.DOTALL,
)


def documents() -> list[Path]:
    """Return the documents that may show an output."""
    return [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").glob("*.md"))]


def output(command: str) -> str:
    """Return what a `boundlint …` command prints, run from the root of the checkout.

    Raises:
        RuntimeError: it ended with another status than 0 or 1, or printed nothing.
    """
    arguments = [sys.executable, "-m", "boundlint", *shlex.split(command)[1:]]
    plain = {"NO_COLOR": "1", "COLUMNS": "100", "PYTHONUTF8": "1"}
    environment = {name: value for name, value in os.environ.items() if name != "FORCE_COLOR"} | plain
    done = subprocess.run(arguments, cwd=ROOT, env=environment, capture_output=True, check=False)  # noqa: S603 - ours
    if done.returncode not in {0, 1} or not done.stdout.strip():
        raise RuntimeError(f"{command}: status {done.returncode}\n{done.stderr.decode(errors='replace')}")
    return "\n".join(line.rstrip() for line in done.stdout.decode().strip().splitlines()) + "\n"


def refreshed(text: str) -> str:
    """Return a document's text with every output as the command prints it today."""
    return REGION.sub(lambda found: found["head"] + output(found["command"]) + found["foot"], text)


def main() -> int:
    """Rewrite what is out of date; with `--check`, only say so and return 1."""
    stale = 0
    for path in documents():
        before = path.read_text("utf-8")
        after = refreshed(before)
        if after != before:
            stale += 1
            print(path.relative_to(ROOT).as_posix())  # noqa: T201 - a script prints
            if "--check" not in sys.argv:
                path.write_text(after, "utf-8", newline="\n")
    return int(bool(stale) and "--check" in sys.argv)


if __name__ == "__main__":
    sys.exit(main())
