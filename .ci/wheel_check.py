"""Builds the wheel, installs it alone in a new environment and lints every example from a folder that is not ours.

Run by a Python that has `build` and `hatchling`, from the checkout: `python .ci/wheel_check.py`.
"""  # noqa: INP001 - a script

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
EXPECTED = {
    "bilingue-bilingual.docx": {0, 1},
    "contrat-client.docx": {1},
    "contrat-independant.pdf": {0},
    "services-agreement.docx": {0, 1},
}
"""The status that the lint of each example may end with: the traps must be found, the clean one must be clean."""


def say(text: str) -> None:
    """Print a line at once, in order with what the children print."""
    print(text, flush=True)  # noqa: T201 - a script prints


def build(folder: Path) -> Path:
    """Return the wheel, built from the checkout by the running Python."""
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(CHECKOUT)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - our own command
    (wheel,) = folder.glob("*.whl")
    say(f"built {wheel.name}, {wheel.stat().st_size // 1024} KiB")
    return wheel


def install(wheel: Path, folder: Path) -> Path:
    """Return the Python of a new environment that holds the wheel and what it asks for."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    subprocess.run([python, "-m", "pip", "install", "--quiet", str(wheel)], check=True)  # noqa: S603 - same
    return python


def lint(python: Path, example: Path, folder: Path) -> str:
    """Lint one example; return what was wrong, empty where all is well."""
    command = [python, "-m", "boundlint", "lint", str(example), "--output-format", "json"]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False)  # noqa: S603 - same
    say(f"{example.name}: status {done.returncode}, {len(done.stdout)} bytes of JSON")
    if done.returncode not in EXPECTED[example.name]:
        wanted = " or ".join(map(str, sorted(EXPECTED[example.name])))
        return f"{example.name}: status {done.returncode}, not {wanted}\n{done.stderr.decode(errors='replace')}"
    documents = json.loads(done.stdout)["documents"]
    return "" if len(documents) == 1 else f"{example.name}: {len(documents)} documents in the JSON"


def main() -> int:
    """Return 1 where anything is wrong."""
    examples = sorted(path for path in (CHECKOUT / "examples").iterdir() if path.suffix in {".docx", ".pdf"})
    if {example.name for example in examples} != set(EXPECTED):
        say("examples/ and EXPECTED differ")
        return 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        python = install(build(folder / "dist"), folder / "environment")
        away = folder / "un dossier d’été"  # a space and letters that no ASCII holds
        away.mkdir()
        where = subprocess.run(  # noqa: S603 - same
            [python, "-c", "import boundlint; print(boundlint.__file__)"],
            cwd=away,
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        if folder.resolve() not in Path(where.strip()).resolve().parents:
            say(f"not the wheel: {where}")
            return 1
        faults = [fault for example in examples if (fault := lint(python, example, away))]
    say("\n".join(faults) if faults else "the wheel lints every example")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
