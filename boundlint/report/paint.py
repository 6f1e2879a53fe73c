"""Colour for a terminal, or none; and lines that fit on it."""

from __future__ import annotations

import re
import textwrap

from msgspec import Struct

WIDTH = 80
"""Columns that a report fits on, however wide the terminal: long lines read badly and output stays the same."""

_CODES = {"bold": "1", "dim": "2", "red": "31", "green": "32", "yellow": "33", "magenta": "35", "cyan": "36"}


class Paint(Struct, frozen=True):
    """Colours text where `colour` is true."""

    colour: bool = False

    def __call__(self, text: str, *styles: str) -> str:
        """Return `text` in the styles named, such as `bold`, `dim`, `red`."""
        if not self.colour or not styles or not text:
            return text
        return f"\x1b[{';'.join(_CODES[style] for style in styles)}m{text}\x1b[0m"


_GLUE = re.compile(r"(?<=«) | (?=[»:;?!%])")
_MARKED = "\ue000"


def wrapped(text: str, indent: int = 0, first: str = "") -> list[str]:
    """Return `text` in lines of at most `WIDTH` columns, each after `indent` spaces, the first after `first`.

    A line never breaks beside a guillemet or before a French colon.
    """
    lines = textwrap.wrap(
        _GLUE.sub(_MARKED, text),
        WIDTH,
        initial_indent=first.ljust(indent),
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [line.replace(_MARKED, " ") for line in lines] or [first.rstrip()]
