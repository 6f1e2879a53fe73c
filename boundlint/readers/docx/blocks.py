"""Walks the body of a Word document, its tables, content controls and text boxes, in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from boundlint.model.document import BlockKind, Place
from boundlint.readers.docx.inline import Inline, alternative, is_shaded
from boundlint.readers.docx.names import MC, W, number, value
from boundlint.readers.docx.numbering import Label, Numbering
from boundlint.readers.docx.styles import Style, Styles
from boundlint.readers.docx.tables import deleted_rows, is_bilingual, join_row, rows
from boundlint.readers.docx.tally import Tally
from boundlint.readers.heads import has_bullet, without_bullet
from boundlint.readers.raw import Piece

_PARAGRAPH, _TABLE, _CONTROL = f"{W}p", f"{W}tbl", f"{W}sdt"
_THROUGH = {f"{W}sdtContent", f"{W}customXml", f"{W}ins", f"{W}moveTo"}
_DELETED = {f"{W}del", f"{W}moveFrom"}


@dataclass(frozen=True, slots=True)
class Where:
    """What surrounds a paragraph.

    Attributes:
        part: the part of the package.
        path: the path of the element that holds it.
        cell: it stands in a table.
        shaded: it stands on a coloured ground.
        contents: it stands in a table of contents.
    """

    part: str
    path: str
    cell: bool = False
    shaded: bool = False
    contents: bool = False


@dataclass(frozen=True, slots=True)
class Walker:
    """Turns the elements of a story (body, notes, headers) into pieces.

    Attributes:
        styles: of the document.
        numbering: of the document; counts as the walk goes on.
        tally: what the walk notices.
        contents: entries of tables of contents, which are no contract text.
    """

    styles: Styles
    numbering: Numbering
    tally: Tally
    contents: list[str]

    def story(self, node: Any, where: Where) -> Iterator[Piece]:
        """Give the pieces of everything in a node, in reading order; a deleted paragraph mark joins two paragraphs."""
        carried: Piece | None = None
        for element, path in self._elements(node, where):
            if element.tag == _TABLE:
                yield from self._table(element, path)
                continue
            piece, boxes, open_end = self._paragraph(element, path)
            if carried is not None:
                piece = carried if piece is None else replace(carried, text=carried.text + piece.text)
                carried = None
            if open_end:
                carried = piece
            elif piece is not None:
                yield piece
            for index, box in enumerate(boxes, 1):
                yield from self.story(box, replace(path, path=f"{path.path}/box[{index}]", cell=False))
        if carried is not None:
            yield carried

    def _elements(self, node: Any, where: Where) -> Iterator[tuple[Any, Where]]:
        """Give the paragraphs and tables below a node, through controls and changes, each with where it stands."""
        paragraphs = tables = controls = 0
        for child in node:
            tag = child.tag
            if tag == _PARAGRAPH:
                paragraphs += 1
                yield child, replace(where, path=f"{where.path}/p[{paragraphs}]")
            elif tag == _TABLE:
                tables += 1
                yield child, replace(where, path=f"{where.path}/tbl[{tables}]")
            elif tag == _CONTROL:
                controls += 1
                inner = child.find(f"{W}sdtContent")
                gallery = value(child.find(f"{W}sdtPr/{W}docPartObj"), "docPartGallery") or ""
                is_contents = where.contents or gallery == "Table of Contents"
                below = replace(where, path=f"{where.path}/sdt[{controls}]", contents=is_contents)
                yield from self._elements(inner if inner is not None else (), below)
            else:
                yield from self._through(child, where)

    def _through(self, child: Any, where: Where) -> Iterator[tuple[Any, Where]]:
        if child.tag in _THROUGH:
            yield from self._elements(child, replace(where, path=f"{where.path}/{child.tag.rpartition('}')[2]}"))
        elif child.tag in _DELETED:
            self.tally.changes += 1
        elif child.tag == f"{MC}AlternateContent":
            yield from self._elements(alternative(child), replace(where, path=f"{where.path}/choice"))
        elif child.tag == f"{W}altChunk":
            self.tally.unread += 1

    def _paragraph(self, node: Any, where: Where) -> tuple[Piece | None, list[Any], bool]:
        """Return a paragraph's piece, its text boxes, and whether its end is deleted so that the next one goes on."""
        props = node.find(f"{W}pPr")
        style_id = value(props, "pStyle") or ""
        style = self.styles.get(style_id)
        inline = Inline(self.styles, self.tally, style, where.shaded or is_shaded(props))
        inline.walk(node)
        text = inline.text
        open_end = props is not None and props.find(f"{W}rPr/{W}del") is not None
        if open_end and not text.strip():
            return None, inline.boxes, False
        if where.contents or style.contents:
            self.contents.append(text)
            return None, inline.boxes, False
        label = self._label(props, style, style_id)
        if not text.strip() and not (label and label.text and where.cell):
            return None, inline.boxes, open_end
        return self._piece(text, label, _level(props, style), style, inline.strong, where), inline.boxes, open_end

    def _label(self, props: Any, style: Style, style_id: str) -> Label | None:
        """Count the paragraph in the list it belongs to, by its own properties or its style's."""
        own = props.find(f"{W}numPr") if props is not None else None
        num_id = number(value(own, "numId"))
        level = number(value(own, "ilvl"))
        if num_id is None:
            num_id = style.num_id
        if num_id is None or num_id == 0:
            return None
        if level is None:
            level = style.num_level if own is None or style.num_level is not None else 0
        if level is None:
            level = self.numbering.level_of(num_id, style_id)
        return self.numbering.next(num_id, level)

    @staticmethod
    def _piece(text: str, label: Label | None, level: int, style: Style, strong: bool, where: Where) -> Piece:
        place = Place(part=where.part, path=where.path)
        mark = label.text if label else ""
        if mark:
            gap = "" if label and label.glued and not text.lstrip()[:1].isalnum() else " "
            text = mark + gap + text.lstrip()
        if style.title:
            return Piece(text, BlockKind.TITLE, 0, mark, strong, place)
        if level:
            return Piece(text, BlockKind.HEADING, level, mark, strong, place)
        if label:
            return Piece(text, BlockKind.ITEM, label.level + 1, mark, strong, place)
        if has_bullet(text):
            return Piece(without_bullet(text), BlockKind.ITEM, 1, "", strong, place)
        return Piece(text, BlockKind.CELL if where.cell else BlockKind.PARAGRAPH, 0, "", strong, place)

    def _table(self, table: Any, where: Where) -> Iterator[Piece]:
        """Give a table's pieces row by row, or column by column where its two columns say the same twice."""
        self.tally.changes += deleted_rows(table)
        style = value(table.find(f"{W}tblPr"), "tblStyle") or ""
        styled = where.shaded or style.lower() not in {"", "tablegrid", "grilledutableau", "tablenormal"}
        found = list(rows(table))
        if is_bilingual([cells for _, _, cells in found]):
            for side in (0, 1):
                for index, _, cells in found:
                    if side < len(cells):
                        yield from self._cell(cells[side], _at(where, index, side, styled))
            return
        single = all(len(cells) <= 1 for _, _, cells in found)
        for index, _, cells in found:
            read = [list(self._cell(cell, _at(where, index, n, styled))) for n, cell in enumerate(cells)]
            if single:
                yield from (_unboxed(piece) for cell in read for piece in cell)
            else:
                yield from join_row(read)

    def _cell(self, cell: Any, where: Where) -> Iterator[Piece]:
        shaded = where.shaded or is_shaded(cell.find(f"{W}tcPr"))
        yield from self.story(cell, replace(where, shaded=shaded))


def _at(where: Where, row: int, column: int, shaded: bool) -> Where:
    return replace(where, path=f"{where.path}/tr[{row}]/tc[{column + 1}]", cell=True, shaded=shaded)


def _unboxed(piece: Piece) -> Piece:
    """A table of one column is a frame round text: its paragraphs are paragraphs."""
    return replace(piece, kind=BlockKind.PARAGRAPH) if piece.kind is BlockKind.CELL else piece


def _level(props: Any, style: Style) -> int:
    outline = number(value(props, "outlineLvl"))
    if outline is None:
        return style.level
    return outline + 1 if 0 <= outline < 9 else 0  # noqa: PLR2004 - nine is body text
