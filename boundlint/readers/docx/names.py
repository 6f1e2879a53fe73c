"""The names of WordprocessingML, and helpers to read its attributes."""

from __future__ import annotations

from typing import Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
VAL = f"{W}val"
ALTERNATE = f"{MC}AlternateContent"
BOX = f"{W}txbxContent"
CONTROL = f"{W}sdt"

_OFF = {"0", "false", "off", "none"}
_DIGITS = 10  # nine and a sign


def value(node: Any, tag: str, attribute: str = "val") -> str | None:
    """Return an attribute (`w:val`) of the child `w:tag` of a node; None where either is missing."""
    child = node.find(W + tag) if node is not None else None
    return None if child is None else child.get(W + attribute)


def number(text: str | None) -> int | None:
    """Return a whole number of at most nine digits, None for anything else."""
    if text is None or len(text) > _DIGITS:
        return None
    try:
        return int(text)
    except ValueError:
        return None


def is_on(node: Any) -> bool:
    """Tell whether a toggle element (`w:b`, `w:vanish`) is on, which it is where it bears no value."""
    return (node.get(VAL) or "on") not in _OFF


def switch(node: Any, tag: str) -> bool | None:
    """Return whether a toggle property (`w:b`, `w:caps`, `w:vanish`) is on, None where it is not named."""
    child = node.find(W + tag) if node is not None else None
    return None if child is None else is_on(child)


def alternative(node: Any) -> Any | None:
    """Return one of the versions of the same thing: the first with text in it, else the first."""
    versions = [child for child in node if child.tag in {f"{MC}Choice", f"{MC}Fallback"}]
    spoken = (version for version in versions if next(version.iter(f"{W}t", f"{W}delText"), None) is not None)
    return next(spoken, versions[0] if versions else None)
