"""Walks the body of an OpenDocument text, its lists, tables, sections and boxes, in reading order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from boundlint.model.document import Aside, AsideKind, BlockKind, Place
from boundlint.readers.heads import has_bullet, without_bullet
from boundlint.readers.odt.inline import Context, Inline, boxes
from boundlint.readers.odt.lists import OUTLINE, Counters, Label, Lists, begin_below, resume
from boundlint.readers.odt.looks import Look
from boundlint.readers.odt.names import PREFIXES, attribute, number, steps, tag, tags
from boundlint.readers.odt.styles import Style
from boundlint.readers.odt.tables import Cell, Row, rows
from boundlint.readers.raw import Piece
from boundlint.readers.tables import arrange

_INDEXES = tags("text", "table-of-content illustration-index table-index object-index user-index alphabetical-index")
_THROUGH = tags("text", "index-body index-title bibliography list-header")
_DRAWN = f"{{{PREFIXES['draw']}}}"
_DEEPEST = 10
_MAX_COPIES = 1_000
"""How many pieces of repeated rows a document gives in all, beside the rows themselves."""


class Item(Struct):
    """A list item: its first paragraph takes the number, later ones do not.

    Attributes:
        style: the name of its list style; empty where its paragraph's style names it.
        level: its depth, from 1.
        counters: of its list.
        start: the number that it is given, None to go on counting.
        counted: it has its number, or gets none.
        filled: a paragraph or a list of it has been read: another list in it begins anew.
    """

    style: str
    level: int
    counters: Counters
    start: int | None = None
    counted: bool = False
    filled: bool = False


class Where(Struct, frozen=True):
    """What surrounds a paragraph.

    Attributes:
        part, path: the part of the package, and the path of the element that holds it.
        look: how text looks there before any style of its own.
        item: the list item that it stands in.
        cell: it stands in a table.
        contents: it stands in a table of contents.
        hidden: nothing of it is shown.
    """

    part: str
    path: str
    look: Look
    item: Item | None = None
    cell: bool = False
    contents: bool = False
    hidden: bool = False


class Walker(Struct):
    """Turns the elements of a story (body, notes, headers) into pieces.

    Attributes:
        context: what all its paragraphs share.
        lists: count as the walk goes on.
        paged: the document says where its pages end.
    """

    context: Context
    lists: Lists
    paged: bool
    _carried: Piece | None = None
    _begun: bool = False
    _copies: int = _MAX_COPIES
    _handlers: dict[str, Callable[[Any, Where], Iterator[Piece]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Name what reads each kind of element."""
        self._handlers = {
            tag("text:p"): self._paragraph,
            tag("text:h"): self._paragraph,
            tag("text:list"): self._list,
            tag("text:numbered-paragraph"): self._numbered,
            tag("text:section"): self._section,
            tag("table:table"): self._table,
            **dict.fromkeys(_THROUGH, self.story),
            **dict.fromkeys(_INDEXES, self._index),
        }

    def story(self, node: Any, where: Where) -> Iterator[Piece]:
        """Give the pieces of everything in a node, in reading order."""
        for child, path in steps(node, where.path):
            below = replace(where, path=path)
            if child.tag in self._handlers:
                yield from self._handlers[child.tag](child, below)
            elif child.tag.startswith(_DRAWN):
                for box in boxes(child, path, self.context, where.look):
                    yield from self.story(box.node, replace(below, path=box.path, look=box.look, item=None))
            else:
                yield from self._mark(child, below)

    def finish(self) -> Iterator[Piece]:
        """Give what waited for a paragraph to go on with, at the end of a story."""
        if self._carried is not None:
            yield self._carried
        self._carried = None

    def _mark(self, node: Any, where: Where) -> Iterator[Piece]:
        """Take what stands between paragraphs and is none: page ends, comments, marks of changes."""
        place = self._place(where)
        if node.tag == tag("text:soft-page-break"):
            self.context.tally.page += 1
        elif node.tag == tag("office:annotation"):
            self.context.tally.comment(node, place)
        elif node.tag == tag("text:change-start"):
            self.context.changes.start(node, place)
        elif node.tag == tag("text:change-end"):
            self.context.changes.end(node)
        elif node.tag == tag("text:change"):
            for paragraph, path in self.context.changes.restored(node, place):
                yield from self._paragraph(paragraph, replace(where, path=path))

    def _place(self, where: Where) -> Place:
        return Place(page=self.context.tally.page if self.paged else None, part=where.part, path=where.path)

    def _paragraph(self, node: Any, where: Where) -> Iterator[Piece]:
        """Give a paragraph's pieces and those of its boxes; one that lies within an insertion not read has none."""
        name = attribute(node, "text:style-name")
        style, changes = self.context.styles.paragraph(name), self.context.changes
        if style.breaks and self._begun:
            self.context.tally.page += 1
        self._begun, within = True, changes.skipping
        place = self._place(where)
        inline = Inline(self.context, place, hidden=where.hidden)
        inline.read(node, self.context.styles.look("paragraph", name, where.look))
        if where.contents or style.contents:
            self._contents(inline.texts, place)
        elif not (within and changes.skipping):
            yield from self._pieces(node, inline, style, where, place)
        if changes.skipping:
            changes.skip("\n")
        for box in inline.boxes:
            yield from self.story(box.node, replace(where, path=box.path, look=box.look, item=None, cell=False))

    def _contents(self, texts: list[str], place: Place) -> None:
        self.context.tally.asides += [Aside(AsideKind.CONTENTS, text, place) for text in texts]

    def _pieces(self, node: Any, inline: Inline, style: Style, where: Where, place: Place) -> Iterator[Piece]:
        texts, carried = inline.texts, self._carried
        if carried is not None:
            pieces = [replace(carried, text=carried.text + texts[0])]
            self._carried = None
        else:
            level = number(node, "text:outline-level", 1, _DEEPEST) if node.tag == tag("text:h") else style.level
            label = self._label(node, style, where, level)
            draft = Piece(texts[0], strong=inline.strong, place=place)
            pieces = [_finished(draft, label, level, style, cell=where.cell)]
        pieces += [Piece(text, BlockKind.PARAGRAPH, strong=inline.strong, place=place) for text in texts[1:]]
        pieces = [piece for piece in pieces if piece.text.strip()]
        if self.context.changes.skipping and pieces:
            self._carried = pieces.pop()
        yield from pieces

    def _label(self, node: Any, style: Style, where: Where, level: int) -> Label | None:
        """Count the paragraph in the list that it stands in, or in the outline of the headings."""
        item = where.item
        if attribute(node, "text:is-list-header") == "true":
            return None
        if item is not None:
            item.filled = True
            if item.counted:
                return None
            item.counted = True
            found = self.lists.next(item.counters, item.style or style.list or "", item.level, item.start)
            return found or Label(_typed(node), item.level)
        if node.tag == tag("text:h") and style.list in {None, OUTLINE}:
            return self.lists.heading(node, level)
        return None

    def _list(self, node: Any, where: Where) -> Iterator[Piece]:
        outer = where.item
        style = attribute(node, "text:style-name") or (outer.style if outer else "")
        level = min(outer.level + 1 if outer else 1, _DEEPEST)
        counters = outer.counters if outer else self.lists.begin(node, style)
        if outer:
            if attribute(node, "text:continue-numbering") == "true":
                resume(counters, level)
            elif outer.filled:
                begin_below(counters, level)
            outer.filled = True
        for child, path in steps(node, where.path):
            own = attribute(child, "text:style-override") or style
            start = number(child, "text:start-value", 1, 9_999) if child.get(tag("text:start-value")) else None
            item = Item(own, level, counters, start, counted=child.tag == tag("text:list-header"))
            yield from self.story(child, replace(where, path=path, item=item))

    def _numbered(self, node: Any, where: Where) -> Iterator[Piece]:
        style = attribute(node, "text:style-name")
        start = number(node, "text:start-value", 1, 9_999) if node.get(tag("text:start-value")) else None
        level = max(1, number(node, "text:level", 1, _DEEPEST))
        item = Item(style, level, self.lists.numbered(node, style), start)
        yield from self.story(node, replace(where, item=item))

    def _section(self, node: Any, where: Where) -> Iterator[Piece]:
        display = attribute(node, "text:display")
        hidden = display == "none" or (display == "condition" and attribute(node, "text:is-hidden") == "true")
        look = self.context.styles.look("section", attribute(node, "text:style-name"), where.look)
        yield from self.story(node, replace(where, look=look, hidden=where.hidden or hidden))

    def _index(self, node: Any, where: Where) -> Iterator[Piece]:
        yield from self.story(node, replace(where, contents=True))

    def _table(self, table: Any, where: Where) -> Iterator[Piece]:
        """Give a table's pieces row by row, or column by column where its two columns say the same twice."""
        name = attribute(table, "table:style-name")
        if self.context.styles.breaks("table", name) and self._begun:
            self.context.tally.page += 1
        look = self.context.styles.look("table", name, where.look)
        where = replace(where, look=look, item=None, cell=True, hidden=where.hidden or look.hidden)
        yield from arrange([cells for row in rows(table, where.path) for cells in self._row(row, where)])

    def _row(self, row: Row, where: Where) -> list[list[list[Piece]]]:
        """Return the pieces of a row's cells, as many times as it is repeated."""
        self.context.tally.page += row.pages
        read = [list(self._cell(row, cell, where)) for cell in row.cells]
        size = max(1, sum(map(len, read)))
        times = min(row.times - 1, self._copies // size)
        self._copies -= times * size
        return [read] * (1 + times)

    def _cell(self, row: Row, cell: Cell, where: Where) -> Iterator[Piece]:
        look = self.context.styles.look("table-row", attribute(row.node, "table:style-name"), where.look)
        look = self.context.styles.look("table-cell", attribute(cell.node, "table:style-name"), look)
        hidden = where.hidden or row.hidden
        yield from self.story(cell.node, replace(where, path=cell.path, look=look, hidden=hidden))


def _finished(draft: Piece, label: Label | None, level: int, style: Style, *, cell: bool) -> Piece:
    """Return a paragraph's piece with its label, as the kind of block that it is."""
    mark, text = label.text if label else "", draft.text
    if mark and text.strip():
        gap = "" if label and label.glued and not text.lstrip()[:1].isalnum() else " "
        text = mark + gap + text.lstrip()
    elif mark and cell:
        text = mark
    if style.title:
        return replace(draft, text=text, kind=BlockKind.TITLE, label=mark)
    if level:
        return replace(draft, text=text, kind=BlockKind.HEADING, level=level, label=mark)
    if label:
        return replace(draft, text=text, kind=BlockKind.ITEM, level=label.level, label=mark)
    if has_bullet(text):
        return replace(draft, text=without_bullet(text), kind=BlockKind.ITEM, level=1)
    return replace(draft, kind=BlockKind.CELL if cell else BlockKind.PARAGRAPH)


def _typed(node: Any) -> str:
    """Return the number that the file itself writes down, for readers that cannot count."""
    above = node.getparent()
    found = node.find(tag("text:number"))
    if found is None and above is not None:
        found = above.find(tag("text:number"))
    return "" if found is None else "".join(found.itertext()).strip()
