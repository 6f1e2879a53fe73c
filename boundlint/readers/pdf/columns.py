"""Puts the lines of pages with two columns in the order in which a person reads them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from boundlint.readers.bilingual import differ
from boundlint.readers.pdf.lines import Line, Page, Table

_MIN_LINES = 5
_IN_COLUMNS = 0.75
_MAX_SWITCHES = 6
_MIN_HEIGHT = 0.08
_PROSE = 0.6


def in_order(pages: Sequence[Page], flows: Sequence[Sequence[Line | Table]]) -> list[Line | Table]:
    """Return the lines and tables of all pages in reading order.

    Content order holds, but for pages of two columns: where these are in two languages, the left column of all pages in
    a row comes before the right one; where content order jumps between the columns, the left of a page comes first.
    """
    ordered: list[Line | Table] = []
    left: list[Line] = []
    right: list[Line] = []
    for page, flow in zip(pages, flows, strict=True):
        lines = [item for item in flow if isinstance(item, Line)]
        columns = _columns(page, lines) if len(lines) == len(flow) else None
        if columns is None or not differ(*(" ".join(line.text for line in side) for side in columns[1:])):
            ordered += [*left, *right]
            left, right = [], []
            ordered += flow if columns is None else _plain(page, lines, columns)
        else:
            if not left:
                ordered += columns[0]
            else:
                left += columns[0]
            left += columns[1]
            right += columns[2]
    return [*ordered, *left, *right]


Columns = tuple[list[Line], list[Line], list[Line]]
"""The lines across both columns, those of the left and those of the right."""


def _columns(page: Page, lines: Sequence[Line]) -> Columns | None:
    """Return the lines by column; None where the page has one column only."""
    middle = _gutter(page, lines)
    if middle is None:
        return None
    left = [line for line in lines if line.box[2] <= middle + 2]
    right = [line for line in lines if line.box[0] >= middle - 2]
    across = [line for line in lines if line.box[2] > middle + 2 and line.box[0] < middle - 2]
    return across, left, right


def _gutter(page: Page, lines: Sequence[Line]) -> float | None:
    """Return an x near the page's middle that three quarters of the lines leave free, with enough on either side."""
    best, most = None, 0
    rights, lefts = sorted(line.box[2] for line in lines), sorted(line.box[0] for line in lines)
    if len(lines) < 2 * _MIN_LINES or rights[_MIN_LINES - 1] > 0.6 * page.width:
        return None
    for step in range(40, 61, 2):
        x = page.width * step / 100
        left, right = bisect_right(rights, x), len(lefts) - bisect_left(lefts, x)
        if min(left, right) >= _MIN_LINES and left + right >= _IN_COLUMNS * len(lines) and min(left, right) > most:
            best, most = x, min(left, right)
    if best is None:
        return None
    heights = [(line.box[1], line.box[0] >= best) for line in lines]
    lows = [top for top, is_right in heights if not is_right], [top for top, is_right in heights if is_right]
    overlap = min(max(lows[0]), max(lows[1])) - max(min(lows[0]), min(lows[1]))
    return best if overlap > _MIN_HEIGHT * page.height else None


def _plain(page: Page, found: Sequence[Line], columns: Columns) -> list[Line]:
    """Return one page's lines of two columns in one language: as they come, unless prose jumps to and fro.

    Short lines side by side are the rows of a table or a form, and stay together.
    """
    across, on_right = set(map(id, columns[0])), set(map(id, columns[2]))
    sides = [id(line) in on_right for line in found if id(line) not in across]
    switches = sum(a != b for a, b in pairwise(sides))
    lines = [*columns[1], *columns[2]]
    width = sum(line.box[2] - line.box[0] for line in lines) / len(lines)
    text_width = max(line.box[2] for line in lines) - min(line.box[0] for line in lines)
    if switches <= _MAX_SWITCHES or width < _PROSE * min(text_width, page.width) / 2:
        return list(found)
    return [*columns[0], *columns[1], *columns[2]]
