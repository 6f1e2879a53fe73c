"""Walks the stories of a Word document (body, notes, headers), its tables and text boxes, in reading order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from boundlint.model.document import AsideKind, Place
from boundlint.readers.docx.boxes import is_filled
from boundlint.readers.docx.look import ground_of
from boundlint.readers.docx.names import W, value
from boundlint.readers.docx.paragraphs import Paragraphs, Spot, Where
from boundlint.readers.docx.reach import below, plain_text
from boundlint.readers.docx.tables import continues, marks
from boundlint.readers.raw import Piece
from boundlint.readers.tables import arrange

_PARAGRAPH, _TABLE, _ROW, _CELL = f"{W}p", f"{W}tbl", f"{W}tr", f"{W}tc"
_CHUNK, _SUBDOCUMENT = f"{W}altChunk", f"{W}subDoc"


class Walker(Struct, frozen=True):
    """Turns the elements of a story into pieces.

    Attributes:
        paragraphs: reads each paragraph.
        chunk: reads what a `w:altChunk` of a part takes in; None where such chunks are not read.
    """

    paragraphs: Paragraphs
    chunk: Callable[[Any, str], tuple[Piece, ...]] | None = None

    def story(self, node: Any, where: Where, path: str, contents: bool = False) -> Iterator[Piece]:
        """Give the pieces of everything in a node, in reading order; a lost paragraph mark joins two paragraphs."""
        side, tally = self.paragraphs.side, self.paragraphs.tally
        skips_bare = not self.paragraphs.counts_bare()
        carried: list[Piece] = []  # a paragraph, and those that go on with it
        boxes: list[tuple[Any, str]] = []
        for element, at, listed in below(node, path, side, tally, contents):
            if element.tag == _PARAGRAPH:
                if skips_bare and not carried and not len(element):
                    continue
                read = self.paragraphs.read(element, where, Spot(at, listed, bool(carried)))
                carried += [] if read.piece is None else [read.piece]
                boxes += read.boxes
                if read.joins:
                    continue
            elif element.tag not in {_TABLE, _CHUNK}:
                self._other(element, where, at)
                continue
            yield from self._flush(carried, boxes, where)
            carried, boxes = [], []
            if element.tag == _TABLE:
                yield from self._table(element, where, at)
            elif element.tag == _CHUNK and self.chunk is not None:
                yield from self.chunk(element, where.part)
        yield from self._flush(carried, boxes, where)

    def _flush(self, carried: list[Piece], boxes: list[tuple[Any, str]], where: Where) -> Iterator[Piece]:
        if len(carried) == 1:
            yield carried[0]
        elif carried:
            text, strong = "".join(piece.text for piece in carried), all(piece.strong for piece in carried)
            yield replace(carried[0], text=text, strong=strong)
        for box, path in boxes:
            yield from self.story(box, Where(where.part, shaded=is_filled(box)), path)

    def _other(self, element: Any, where: Where, path: str) -> None:
        """Take note of what is not read: the other side of a change, a document kept in another file."""
        if element.tag in self.paragraphs.side.dropped:
            self._drop(element, where, path)
        elif element.tag == _SUBDOCUMENT:
            self.paragraphs.tally.miss(0)

    def _drop(self, element: Any, where: Where, path: str) -> None:
        self.paragraphs.tally.changes += 1
        self.paragraphs.tally.keep(AsideKind.CHANGE, plain_text(element), self._place(where, path))

    def _place(self, where: Where, path: str) -> Place:
        return Place(self.paragraphs.tally.page, None, where.part, path)

    def _table(self, table: Any, where: Where, path: str) -> Iterator[Piece]:
        props = table.find(f"{W}tblPr")
        ground = ground_of(props)
        styled = self.paragraphs.styles.colours(value(props, "tblStyle") or "")
        inner = replace(where, cell=True, shaded=(where.shaded or styled) if ground is None else ground)
        rows = []
        for row, at, _ in below(table, path, self.paragraphs.side, self.paragraphs.tally):
            if row.tag == _ROW:
                rows.append(self._row(row, inner, at))
            else:
                self._other(row, where, at)
        return arrange([row for row in rows if row is not None])

    def _row(self, row: Any, where: Where, path: str) -> list[list[Piece]] | None:
        """Return the pieces of each cell of a row; None for a row that is not there or that nobody sees."""
        side, tally = self.paragraphs.side, self.paragraphs.tally
        tags = marks(row.find(f"{W}trPr"))
        if not side.dropped.isdisjoint(tags):
            self._drop(row, where, path)
            return None
        tally.changes += not side.kept.isdisjoint(tags)
        if f"{W}hidden" in tags:
            tally.hide(plain_text(row), self._place(where, path))
            return None
        start = last = tally.page
        cells = []
        for cell, at, _ in below(row, path, side, tally):
            if cell.tag == _CELL:
                tally.page = start  # the cells of a row stand beside one another
                found = self._cell(cell, where, at)
                cells += [] if found is None else [found]
                last = max(last or 0, tally.page or 0) or None
            else:
                self._other(cell, where, at)
        tally.page = last
        return cells

    def _cell(self, cell: Any, where: Where, path: str) -> list[Piece] | None:
        """Return the pieces of a cell; None where it is not there or only goes on with another."""
        side, tally = self.paragraphs.side, self.paragraphs.tally
        props = cell.find(f"{W}tcPr")
        tags = marks(props)
        if side.dropped_cell in tags:
            self._drop(cell, where, path)
            return None
        tally.changes += side.kept_cell in tags or f"{W}cellMerge" in tags
        if continues(props):
            text = plain_text(cell)
            if text:  # Word shows nothing of it
                tally.hide(text, self._place(where, path))
            return None
        ground = ground_of(props)
        return list(self.story(cell, where if ground is None else replace(where, shaded=ground), path))
