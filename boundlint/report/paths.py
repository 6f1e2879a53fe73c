"""Paths as other programs want them: from the folder of the run, with forward slashes."""

from __future__ import annotations

from pathlib import Path


def relative(path: str) -> str:
    """Return a path from the current folder where it lies within it, else as written; with forward slashes."""
    given = Path(path)
    try:
        here = Path.cwd()
    except OSError:  # the folder of the run has been removed
        return given.as_posix()
    if given.is_absolute() and given.is_relative_to(here):
        given = given.relative_to(here)
    return given.as_posix()
