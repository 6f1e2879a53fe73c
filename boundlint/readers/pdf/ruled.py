"""Finds the ruled tables of a page, and puts each of its words in its cell.

The rules come from pdfium; how they make cells is worked out by pdfplumber, which is imported only for pages whose
rules cross like those of a table.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from msgspec import Struct

from boundlint.readers.pdf.frame import Box, around, holds
from boundlint.readers.pdf.lines import Cell, Line, Table
from boundlint.readers.pdf.native import Raw
from boundlint.readers.pdf.strips import Strip, View

_TOUCH = 3.0
_MIN_ACROSS, _MIN_UP = 20.0, 6.0
_MAX_CROSSINGS, _MAX_POINTS = 250_000, 1_500
_MIN_COLUMNS = 2
_SAME_ROW = 3.0


class Grid(Struct, frozen=True):
    """The cells of one table as boxes, row by row, and the box around them."""

    rows: tuple[tuple[Box, ...], ...]
    box: Box

    def cells(self) -> list[Box]:
        """Return the cells, from the top left to the bottom right."""
        return [cell for row in self.rows for cell in row]


def find_grids(rules: Sequence[Raw], view: View) -> list[Grid]:
    """Return the tables that rules make; underlines, frames and the borders of pages make none.

    Args:
        rules: thin rectangles of the content.
        view: of the page.
    """
    boxes = [view.frame.box(*rule) for rule in rules]
    across = [box for box in boxes if box[2] - box[0] >= box[3] - box[1] and box[2] - box[0] >= _MIN_UP]
    up = [box for box in boxes if box[3] - box[1] > box[2] - box[0]]
    if not _may_cross(across, up):
        return []
    return [grid for cells in _tables(across, up) if (grid := _grid(cells)) is not None]


def _may_cross(across: Sequence[Box], up: Sequence[Box]) -> bool:
    """Tell cheaply whether there are enough rules for two columns, and whether they reach one another."""
    if len({round(box[1] / _TOUCH) for box in across}) < 2 or len({round(box[0] / _TOUCH) for box in up}) < 2:  # noqa: PLR2004
        return False
    return len(across) * len(up) <= _MAX_CROSSINGS and _longest(across, 0) >= _MIN_ACROSS and _longest(up, 1) >= _MIN_UP


def _longest(boxes: Sequence[Box], side: int) -> float:
    return max((box[side + 2] - box[side] for box in boxes), default=0.0)


def _tables(across: Sequence[Box], up: Sequence[Box]) -> list[list[Box]]:
    """Return the cells of each table."""
    from pdfplumber.table import cells_to_tables, edges_to_intersections, intersections_to_cells, merge_edges

    edges = [_edge(box, "h") for box in across] + [_edge(box, "v") for box in up]
    merged = merge_edges(edges, snap_x_tolerance=3, snap_y_tolerance=3, join_x_tolerance=3, join_y_tolerance=3)
    points = edges_to_intersections(merged, x_tolerance=_TOUCH, y_tolerance=_TOUCH)
    if len(points) > _MAX_POINTS:
        return []
    return [list(table) for table in cells_to_tables(intersections_to_cells(points))]


def _edge(box: Box, orientation: str) -> dict[str, Any]:
    """Return a rule as pdfplumber keeps it: without width."""
    left, top, right, bottom = box
    if orientation == "h":
        top = bottom = (top + bottom) / 2
    else:
        left = right = (left + right) / 2
    return {
        "x0": left, "x1": right, "top": top, "bottom": bottom, "width": right - left, "height": bottom - top,
        "orientation": orientation, "object_type": "line",
    }  # fmt: skip


def _grid(cells: Sequence[Box]) -> Grid | None:
    """Return the grid of some cells, None where none stands beside another."""
    rows: list[list[Box]] = []
    for cell in sorted(cells, key=lambda cell: (cell[1], cell[0])):
        if rows and cell[1] - rows[-1][0][1] <= _SAME_ROW:
            rows[-1].append(cell)
        else:
            rows.append([cell])
    if max(len(row) for row in rows) < _MIN_COLUMNS:
        return None
    ordered = tuple(tuple(sorted(row, key=lambda cell: cell[0])) for row in rows)
    return Grid(ordered, around(list(cells)))


def with_tables(strips: Sequence[Strip], grids: Sequence[Grid], view: View) -> list[Strip | Table]:
    """Return the strips with those in the cells of a table replaced by the table, where its first one stood."""
    flow: list[Strip | Table] = list(strips)
    for grid in sorted(grids, key=lambda grid: grid.box[2] - grid.box[0]):  # a table in a cell comes first
        flow = _with_table(flow, grid, view)
    return flow


def _with_table(flow: Sequence[Strip | Table], grid: Grid, view: View) -> list[Strip | Table]:
    cells = grid.cells()
    held: dict[int, list[Line]] = {}
    rest: list[Strip | Table] = []
    position = None
    for item in flow:
        if isinstance(item, Table) or not _reaches(item.line.box, grid.box):
            rest.append(item)
            continue
        for cell, strip in _by_cell(item, cells, view):
            if cell < 0:
                rest.append(strip)
                continue
            held.setdefault(cell, []).append(strip.line)
            position = len(rest) if position is None else position
    table = _filled(grid, held)
    if position is None or table is None:
        return list(flow)
    return [*rest[:position], table, *rest[position:]]


def _reaches(box: Box, outer: Box) -> bool:
    return box[0] < outer[2] and box[2] > outer[0] and box[1] < outer[3] and box[3] > outer[1]


def _by_cell(strip: Strip, cells: Sequence[Box], view: View) -> list[tuple[int, Strip]]:
    """Return a strip cut at the borders of cells, each piece with its cell's number, -1 where it lies in none."""
    box = strip.line.box
    near = [(number, cell) for number, cell in enumerate(cells) if _reaches(box, cell)]
    home = _cell_of(box, near)
    if strip.found is None or (home >= 0 and cells[home][0] - 2 <= box[0] and box[2] <= cells[home][2] + 2):
        return [(home, strip)]
    pieces = strip.cut(view, lambda char: _cell_of(view.frame.box(*char[2]), near))
    return [(number if isinstance(number, int) else -1, piece) for number, piece in pieces]


def _cell_of(box: Box, cells: Sequence[tuple[int, Box]]) -> int:
    """Return the number of the cell in which a box's middle lies, -1 where it lies in none."""
    return next((number for number, cell in cells if holds(cell, box)), -1)


def _filled(grid: Grid, held: dict[int, list[Line]]) -> Table | None:
    """Return the table with its lines, None where no row has text in two cells: then its rules are but frames."""
    rows: list[tuple[Cell, ...]] = []
    number = 0
    for row in grid.rows:
        cells = tuple(Cell(tuple(held.get(number + index, ())), box) for index, box in enumerate(row))
        number += len(row)
        if any(cell.lines for cell in cells):
            rows.append(cells)
    if not any(sum(bool(cell.lines) for cell in row) >= _MIN_COLUMNS for row in rows):
        return None
    return Table(tuple(rows))
