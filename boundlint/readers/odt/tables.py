"""The rows and cells of an OpenDocument table, and whether its two columns say the same thing twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from msgspec import Struct

from boundlint.readers.odt.names import attribute, number, steps, tag, tags

_GROUPS = tags("table", "table-header-rows table-rows table-row-group")
_MAX_REPEAT = 1_000
_SAMPLE = 2_000
_HIDDEN = {"collapse", "filter"}


class Cell(Struct, frozen=True):
    """A cell with its path."""

    node: Any
    path: str


class Row(Struct, frozen=True):
    """A row of a table.

    Attributes:
        node: its element.
        cells: those that stand in it; what a merged one covers is none.
        times: how often the row stands in the table.
        hidden: it is not shown.
        pages: how many pages end before it.
    """

    node: Any
    cells: Sequence[Cell]
    times: int
    hidden: bool
    pages: int


def rows(table: Any, path: str) -> Iterator[Row]:
    """Give the rows of a table, those of its header and of its groups too."""
    pages = 0
    for node, below in steps(table, path):
        if node.tag == tag("text:soft-page-break"):
            pages += 1
        elif node.tag in _GROUPS:
            yield from rows(node, below)
        elif node.tag == tag("table:table-row"):
            cells = [Cell(cell, at) for cell, at in steps(node, below) if cell.tag == tag("table:table-cell")]
            times = max(1, number(node, "table:number-rows-repeated", 1, _MAX_REPEAT))
            yield Row(node, cells, times, attribute(node, "table:visibility") in _HIDDEN, pages)
            pages = 0
