"""Tells by a font's name and flags whether it is bold, and which family it is of."""

from __future__ import annotations

import re

from boundlint.patterns import regex

_FORCE_BOLD = 1 << 18
_HEAVY = ("bold", "black", "heavy", "demi", "semibold", "gras")
_SUBSET = regex(r"\A[A-Z]{6}\+")
_STYLE = regex(
    r"[-,_ ]|(?:regular|italic|oblique|bold|black|heavy|semi|demi|light|medium|roman|book|psmt|mt|ps|gras|\d)+\Z",
    re.IGNORECASE,
)


def is_bold(name: str, flags: int = 0) -> bool:
    """Tell whether a font is a bold one.

    Args:
        name: as in the file.
        flags: of the font's descriptor; the bold flag of a file is set on few fonts, and then means it.
    """
    shown = name.lower()
    return bool(flags & _FORCE_BOLD) or any(word in shown for word in _HEAVY)


def family(name: str) -> str:
    """Return a font's name without the mark of a subset, weight and slant: `ABCDEF+Arial-BoldMT` is `arial`."""
    shown = _SUBSET.sub("", name)
    previous = ""
    while previous != shown:
        previous, shown = shown, _STYLE.sub("", shown)
    return shown.lower()
