"""Tells a table whose two columns say the same thing in two languages: it is read column by column."""

from __future__ import annotations

from collections.abc import Sequence

from boundlint.readers.bilingual import differ

_PAIR = 2
_MIN_ROWS = 3
_TWO_CELLS = 0.7


def says_twice(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether a table holds one language on the left and the other on the right.

    Args:
        rows: the text of its cells, row by row; the beginning of each cell is enough.
    """
    pairs = [row for row in rows if len(row) == _PAIR]
    if len(pairs) < _MIN_ROWS or len(pairs) < _TWO_CELLS * len(rows):
        return False
    return differ("\n".join(left for left, _ in pairs), "\n".join(right for _, right in pairs))
