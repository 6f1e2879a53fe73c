"""Paths as other programs want them: from the folder of the run, with forward slashes."""

from __future__ import annotations

from pathlib import Path


def relative(path: str) -> str:
    """Return a path from the current folder where it lies within it, else as written; with forward slashes."""
    given = Path(path)
    if given.is_absolute() and given.is_relative_to(Path.cwd()):
        given = given.relative_to(Path.cwd())
    return given.as_posix()
