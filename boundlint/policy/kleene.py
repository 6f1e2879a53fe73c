"""Strong three-valued logic: true, false, and None for "cannot be told"."""

from __future__ import annotations

from collections.abc import Iterable

Truth = bool | None
"""True, false, or None where it cannot be told."""


def negate(truth: Truth) -> Truth:
    """Return the contrary; what cannot be told stays so."""
    return None if truth is None else not truth


def every(truths: Iterable[Truth]) -> Truth:
    """Return false if one is false, else None if one is None, else true."""
    found = list(truths)
    if False in found:
        return False
    return None if None in found else True


def some(truths: Iterable[Truth]) -> Truth:
    """Return true if one is true, else None if one is None, else false."""
    found = list(truths)
    if True in found:
        return True
    return None if None in found else False
