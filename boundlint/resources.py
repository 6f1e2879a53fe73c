"""Finds the shipped grammars, policies and templates, from a wheel, an editable install or a plain checkout."""

from __future__ import annotations

from functools import cache
from pathlib import Path

KINDS = ("grammars", "policies", "templates")


def _is_our_checkout(root: Path) -> bool:
    """Tell whether `root` is a checkout of this project: a stranger's `templates/` must never be picked up."""
    try:
        lines = (root / "pyproject.toml").read_text("utf-8").splitlines()
    except (OSError, ValueError):
        return False
    return 'name = "boundlint"' in lines


@cache
def shipped(kind: str) -> Path:
    """Return the folder of the shipped files of one kind.

    Args:
        kind: one of `KINDS`.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    if kind not in KINDS:
        raise ValueError(kind)
    package = Path(__file__).resolve().parent
    installed = package / "_data" / kind
    if installed.is_dir():
        return installed
    if _is_our_checkout(package.parent) and (package.parent / kind).is_dir():
        return package.parent / kind
    raise FileNotFoundError(f"boundlint is not installed whole: no {kind} folder")


def shipped_text(kind: str, name: str) -> str:
    """Return the text of one shipped file, `name` relative to its folder, with `/` between its parts."""
    return shipped(kind).joinpath(*name.split("/")).read_text("utf-8")
