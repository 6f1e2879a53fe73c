"""The names of WordprocessingML, and helpers to read its attributes."""

from __future__ import annotations

from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
VAL = f"{W}val"

_OFF = {"0", "false", "off", "none"}


def value(node: Any, tag: str, attribute: str = "val") -> str | None:
    """Return an attribute (`w:val`) of the child `w:tag` of a node; None where either is missing."""
    child = node.find(W + tag) if node is not None else None
    return None if child is None else child.get(W + attribute)


def number(text: str | None) -> int | None:
    """Return a whole number of at most nine digits, None for anything else."""
    if text is None or len(text) > 10:  # noqa: PLR2004 - nine digits and a sign
        return None
    try:
        return int(text)
    except ValueError:
        return None


def switch(node: Any, tag: str) -> bool | None:
    """Return whether a toggle property (`w:b`, `w:caps`, `w:vanish`) is on, None where it is not named."""
    child = node.find(W + tag) if node is not None else None
    return None if child is None else (child.get(VAL) or "on") not in _OFF
