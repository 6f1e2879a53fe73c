"""The rows and cells of a Word table, and the order in which they are read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from boundlint.model.document import BlockKind
from boundlint.readers.bilingual import differ
from boundlint.readers.docx.names import W, value
from boundlint.readers.raw import Piece

_PAIR = 2
_MIN_ROWS = 3
_TWO_CELLS = 0.7
_MAX_ROW = 400
_NUMBER_ONLY = re.compile(
    r"(?:(?:article|clause|section)\s+)?(?:\d{1,2}(?:\.\d{1,2})*[.)°]?|\(?(?:[ivx]{1,5}|[a-z])[.)])", re.IGNORECASE
)
_WRAPPERS = {f"{W}sdt", f"{W}sdtContent", f"{W}customXml", f"{W}ins", f"{W}moveTo"}


def children(node: Any, tag: str) -> Iterator[Any]:
    """Give the children of a name, through content controls and marked insertions around them."""
    for child in node:
        if child.tag == tag:
            yield child
        elif child.tag in _WRAPPERS:
            yield from children(child, tag)


def rows(table: Any) -> Iterator[tuple[int, Any, list[Any]]]:
    """Give the rows that are not deleted, as 1-based index, the row's node and its cells, merged ones once."""
    for index, row in enumerate(children(table, f"{W}tr"), 1):
        if row.find(f"{W}trPr/{W}del") is None:
            yield index, row, [cell for cell in children(row, f"{W}tc") if not _continues(cell)]


def deleted_rows(table: Any) -> int:
    """Return how many rows are marked as deleted."""
    return sum(row.find(f"{W}trPr/{W}del") is not None for row in children(table, f"{W}tr"))


def _continues(cell: Any) -> bool:
    """Tell whether a cell only goes on with the merged cell above it, or to its left."""
    props = cell.find(f"{W}tcPr")
    for merge in ("vMerge", "hMerge"):
        found = props.find(W + merge) if props is not None else None
        if found is not None and (value(props, merge) or "continue") == "continue":
            return True
    return False


def is_bilingual(cells: Sequence[Sequence[Any]]) -> bool:
    """Tell whether a table of two columns holds one language on the left and the other on the right."""
    pairs = [row for row in cells if len(row) == _PAIR]
    if len(pairs) < _MIN_ROWS or len(pairs) < _TWO_CELLS * len(cells):
        return False
    left, right = ("\n".join(_text(row[side]) for row in pairs) for side in (0, 1))
    return differ(left, right)


def _text(cell: Any) -> str:
    return "".join(text.text or "" for text in cell.iter(f"{W}t"))


def join_row(cells: Sequence[Sequence[Piece]]) -> list[Piece]:
    """Return the pieces of a row: one where every cell is short and plain, a number set before what it numbers."""
    filled = [list(cell) for cell in cells if cell]
    if len(filled) == _PAIR and len(filled[0]) == 1 and _NUMBER_ONLY.fullmatch(filled[0][0].text.strip()):
        return _numbered(filled[0][0], filled[1])
    plain = all(len(cell) == 1 and cell[0].kind is BlockKind.CELL for cell in filled)
    if len(filled) < _PAIR or not plain or sum(len(cell[0].text) for cell in filled) > _MAX_ROW:
        return [piece for cell in filled for piece in cell]
    first = filled[0][0]
    text = " | ".join(" ".join(cell[0].text.split("\n")).strip(" \t") for cell in filled)
    return [Piece(text, BlockKind.CELL, strong=all(cell[0].strong for cell in filled), place=first.place)]


def _numbered(mark: Piece, cell: list[Piece]) -> list[Piece]:
    """Set a number that stands in a cell of its own before the first paragraph of the next cell."""
    first = cell[0]
    text = f"{mark.text.strip()} {first.text}"
    kind = BlockKind.PARAGRAPH if first.kind is BlockKind.CELL else first.kind
    return [Piece(text, kind, first.level, mark.label, first.strong, mark.place), *cell[1:]]
