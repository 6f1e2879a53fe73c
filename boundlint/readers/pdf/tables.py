"""Makes pieces of ruled tables, row by row; a table in two languages is read one language after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from msgspec.structs import replace

from boundlint.model.document import BlockKind
from boundlint.readers.bilingual import differ
from boundlint.readers.pdf.lines import Cell, Line, Table
from boundlint.readers.raw import Piece

_PAIR = 2
_MIN_ROWS = 3
_TWO_CELLS = 0.7

Flow = Sequence[Line | Table]


def one_language_at_a_time(flow: Flow) -> list[Line | Table]:
    """Return a flow in which tables of two columns in two languages, one after the other, are read column by column."""
    done: list[Line | Table] = []
    waiting: list[Table] = []
    for item in flow:
        if isinstance(item, Table):
            waiting.append(item)
            continue
        if waiting:
            done += _columns(waiting)
            waiting = []
        done.append(item)
    return [*done, *_columns(waiting)]


def _columns(tables: Sequence[Table]) -> list[Table]:
    """Return tables that follow one another, as they are or, in two languages, the left column of all of them first."""
    rows = [row for table in tables for row in table.rows]
    pairs = [row for row in rows if len(row) == _PAIR]
    if len(pairs) < _MIN_ROWS or len(pairs) < _TWO_CELLS * len(rows):
        return list(tables)
    left, right = (" ".join(line.text for row in pairs for line in row[side].lines) for side in (0, 1))
    if not differ(left, right):
        return list(tables)
    first = tuple((row[0],) for row in rows)
    second = tuple((row[1],) for row in pairs)
    return [Table(first), Table(second)]


def pieces_of(table: Table, cell_pieces: Callable[[Cell], Iterable[Piece]]) -> list[Piece]:
    """Return the pieces of a table, its rows joined as those of a Word table are.

    Args:
        table: with its lines.
        cell_pieces: makes pieces of the lines of one cell.
    """
    from boundlint.readers.tables import join_row

    done: list[Piece] = []
    for row in table.rows:
        cells = [list(cell_pieces(cell)) for cell in row if cell.lines]
        if len(row) > 1:
            cells = [[_as_cell(piece) for piece in cell] for cell in cells]
        done += join_row(cells)
    return done


def _as_cell(piece: Piece) -> Piece:
    """Return a paragraph of a cell as what it is; headings and items stay what they are."""
    return replace(piece, kind=BlockKind.CELL) if piece.kind is BlockKind.PARAGRAPH else piece
