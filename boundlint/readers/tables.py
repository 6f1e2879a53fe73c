"""The order in which the cells of a table are read: row by row, or column by column where two say the same."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from boundlint.model.document import BlockKind
from boundlint.patterns import regex
from boundlint.readers.bilingual import differ
from boundlint.readers.raw import Piece

Cell = Sequence[Piece]
Row = Sequence[Cell]

_PAIR = 2
_MIN_ROWS = 3
_MOST = 0.7
_MAX_ROW = 400
_MAX_NUMBER = 24
_NUMBER_ONLY = regex(
    r"(?:(?:article|clause|section)\s+)?(?:\d{1,2}(?:\.\d{1,2})*[.)°]?|\(?(?:[ivx]{1,5}|[a-z])[.)])", re.IGNORECASE
)


def arrange(rows: Sequence[Row]) -> Iterator[Piece]:
    """Give the pieces of a table in the order in which a person reads them.

    Args:
        rows: of each row that is read the cells, of each cell the pieces; merged cells once.
    """
    left = _left_column(rows)
    if left is not None:
        for side in (0, 1):
            for row in rows:
                yield from _of_side(row, left, side)
        return
    is_frame = all(len(row) <= 1 for row in rows)
    for row in rows:
        if is_frame:
            yield from (_unboxed(piece) for cell in row for piece in cell)
        else:
            yield from join_row(row)


def _left_column(rows: Sequence[Row]) -> int | None:
    """Return the index of the first of two columns in two languages, after a column of numbers or at the edge."""
    for left in (0, 1):
        pairs = [row for row in rows if len(row) == left + _PAIR]
        if len(pairs) < _MIN_ROWS or len(pairs) < _MOST * len(rows):
            continue
        numbered = sum(_is_number(row[0]) for row in pairs) if left else len(pairs)
        if numbered >= _MOST * len(pairs) and differ(_column(pairs, left), _column(pairs, left + 1)):
            return left
    return None


def _column(rows: Sequence[Row], index: int) -> str:
    return "\n".join(piece.text for row in rows for piece in row[index])


def _is_number(cell: Cell) -> bool:
    """Tell whether a cell holds nothing but a number, or nothing."""
    text = " ".join(piece.text for piece in cell[:2]).strip()
    return len(text) <= _MAX_NUMBER and (not text or _NUMBER_ONLY.fullmatch(text) is not None)


def _of_side(row: Row, left: int, side: int) -> Iterator[Piece]:
    """Give what belongs to one side of a row; what spans both is read with the first."""
    if len(row) == left + _PAIR:
        both = row[left + side]
        if left and row[0] and both and _is_number(row[0]):
            yield from _numbered(row[0][0], both)
        else:
            yield from (*(row[0] if left and side == 0 else ()), *both)
    elif len(row) == _PAIR:
        yield from row[side]
    elif side == 0:
        yield from (piece for cell in row for piece in cell)


def _unboxed(piece: Piece) -> Piece:
    """A table of one column is a frame round text: its paragraphs are paragraphs."""
    return replace(piece, kind=BlockKind.PARAGRAPH) if piece.kind is BlockKind.CELL else piece


def join_row(cells: Row) -> list[Piece]:
    """Return the pieces of a row: one where every cell is short and plain, a number set before what it numbers."""
    filled = [cell for cell in cells if cell]
    if len(filled) == _PAIR and len(filled[0]) == 1 and _NUMBER_ONLY.fullmatch(filled[0][0].text.strip()):
        return _numbered(filled[0][0], filled[1])
    plain = all(len(cell) == 1 and cell[0].kind is BlockKind.CELL for cell in filled)
    if len(filled) < _PAIR or not plain or sum(len(cell[0].text) for cell in filled) > _MAX_ROW:
        return [piece for cell in filled for piece in cell]
    first = filled[0][0]
    text = " | ".join(" ".join(cell[0].text.split("\n")).strip(" \t") for cell in filled)
    return [Piece(text, BlockKind.CELL, strong=all(cell[0].strong for cell in filled), place=first.place)]


def _numbered(mark: Piece, cell: Cell) -> list[Piece]:
    """Set a number that stands in a cell of its own before the first paragraph of the next cell, at whose place."""
    first = cell[0]
    kind = BlockKind.PARAGRAPH if first.kind is BlockKind.CELL else first.kind
    return [replace(first, text=f"{mark.text.strip()} {first.text}", kind=kind, label=mark.label), *cell[1:]]
