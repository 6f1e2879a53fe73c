"""Walks the tree of a page: gathers inline text until a block starts or ends."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from boundlint.model.document import AsideKind, BlockKind, Place
from boundlint.patterns import regex
from boundlint.readers.heads import has_bullet, is_loud, without_bullet
from boundlint.readers.html.lists import List, open_list
from boundlint.readers.html.looks import Look, is_struck, under
from boundlint.readers.html.tally import Tally, plain
from boundlint.readers.options import ReadOptions
from boundlint.readers.raw import Piece
from boundlint.readers.tables import arrange

_DROPPED = {
    "script", "style", "head", "noscript", "template", "svg", "iframe", "object", "button", "math", "video", "audio",
    "canvas", "rp", "rt", "datalist",
}  # fmt: skip
_BLOCKS = {
    "p", "div", "li", "dt", "dd", "section", "article", "main", "blockquote", "pre", "figure", "figcaption", "body",
    "html", "ul", "ol", "dl", "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "form", "fieldset", "legend",
    "address", "aside", "center", "hr", "details", "summary", "header", "footer", "nav",
    *(f"h{level}" for level in range(1, 7)),
}  # fmt: skip
_LISTS = {"ul", "ol", "menu"}
_FURNITURE = {"header": AsideKind.HEADER, "nav": AsideKind.HEADER, "footer": AsideKind.FOOTER}
_SECTIONS = {"article", "main", "section", "aside", "blockquote", "td"}
_FIELDS = {"input", "select", "textarea"}
_SPACE = regex(r"[ \t\r\n\f]+")
_SAMPLE = 2_000


class Walk:
    """One pass over a tree.

    Attributes:
        pieces: what was read so far.
        tally: what was noticed.
    """

    def __init__(self, options: ReadOptions, *, styled: bool) -> None:
        """Take the side of changes to read, and whether style sheets may colour what the page does not."""
        self.pieces: list[Piece] = []
        self.tally = Tally()
        self._original, self._styled = options.changes == "original", styled
        self._parts: list[str] = []
        self._bold = True
        self._kind, self._level, self._label = BlockKind.PARAGRAPH, 0, ""
        self._line: int | None = None
        self._lists: list[List] = []
        self._cells = self._sections = 0

    def element(self, node: Any, look: Look) -> None:
        """Take an element and what is in it, but not its tail; all in one frame, since pages lie deep."""
        tag = node.tag if isinstance(node.tag, str) else ""
        if not tag or tag in _DROPPED or self._kept_apart(node, tag):
            return
        look = under(look, node, tag, styled=self._styled)
        if look.gone:
            self.tally.aside(AsideKind.HIDDEN, plain(node), node.sourceline)
        elif tag == "table":
            self._table(node, look)
        elif tag in _FIELDS:
            self._text(_field(node, tag), look, node.sourceline)
        elif tag == "br":
            self._parts.append("\n")
        elif tag == "pre":
            self._verbatim(node)
        else:
            self._open(node, tag)
            self._text(node.text, look, node.sourceline)
            for child in node:
                self.element(child, look)
                self._text(child.tail, look, child.sourceline)
            self._close(tag)

    def flush(self) -> None:
        """Close the block that is being gathered."""
        text = "".join(self._parts).strip()
        if text:
            kind, level = self._kind, self._level
            if kind is BlockKind.PARAGRAPH and has_bullet(text):
                kind, level, text = BlockKind.ITEM, 1, without_bullet(text)
            elif kind is BlockKind.PARAGRAPH and self._cells:
                kind = BlockKind.CELL
            text = f"{self._label} {text}" if self._label else text
            strong = self._bold or is_loud(text)
            self.pieces.append(Piece(text, kind, level, self._label, strong, Place(line=self._line)))
            self._kind, self._level, self._label = BlockKind.PARAGRAPH, 0, ""
        self._parts, self._bold, self._line = [], True, None

    def _kept_apart(self, node: Any, tag: str) -> bool:
        """Keep the page's header and footer apart, and the side of a change that is not read."""
        if tag in _FURNITURE and not self._sections:
            kind = AsideKind.CONTENTS if tag == "nav" and _leads_within(node) else _FURNITURE[tag]
            self.tally.aside(kind, plain(node), node.sourceline)
            return True
        struck = is_struck(node, tag)
        if struck or tag == "ins":
            self.tally.changes += 1
        if struck != self._original and (struck or tag == "ins"):
            self.tally.aside(AsideKind.CHANGE, plain(node), node.sourceline)
            return True
        return False

    def _text(self, text: str | None, look: Look, line: int | None) -> None:
        if not text:
            return
        if text.strip() and look.unseen:
            self.tally.aside(AsideKind.HIDDEN, text, line)
            return
        self._parts.append(_SPACE.sub(" ", text))
        if text.strip():
            self._bold = self._bold and look.bold
            self._line = self._line or line

    def _open(self, node: Any, tag: str) -> None:
        if tag not in _BLOCKS and tag not in _LISTS:
            return
        self.flush()
        self._sections += tag in _SECTIONS
        if tag in _LISTS:
            self._lists.append(open_list(node, tag))
        elif tag == "li":
            label = self._lists[-1].label(node) if self._lists else ""
            self._kind, self._level, self._label = BlockKind.ITEM, len(self._lists) or 1, label
        elif tag[0] == "h" and tag[1:].isdigit():
            self._kind, self._level = BlockKind.HEADING, int(tag[1:])
        self._line = None

    def _close(self, tag: str) -> None:
        if tag not in _BLOCKS and tag not in _LISTS:
            return
        self.flush()
        self._sections -= tag in _SECTIONS
        if tag in _LISTS:
            self._lists.pop()
        elif tag == "li" or (tag[0] == "h" and tag[1:].isdigit()):
            self._kind, self._level, self._label = BlockKind.PARAGRAPH, 0, ""

    def _verbatim(self, node: Any) -> None:
        """Take text whose lines are set as they stand: it is read as plain text is."""
        from boundlint.readers.plain import read_plain

        self.flush()
        first = node.sourceline or 1
        for piece in read_plain(plain(node)).pieces:
            line = first + (piece.place.line or 1) - 1
            self.pieces.append(replace(piece, place=Place(line=line)))

    def _table(self, table: Any, look: Look) -> None:
        """Take a table row by row, or column by column where its two columns say the same twice."""
        self.flush()
        for caption in table.iterchildren("caption"):
            self.element(caption, look)
        rows = [(row, under(look, row, "tr", styled=self._styled)) for row in _rows(table)]
        read = [[self._cell(cell, within) for cell in row if cell.tag in {"td", "th"}] for row, within in rows]
        self.pieces += arrange(read)

    def _cell(self, cell: Any, look: Look) -> list[Piece]:
        """Return the pieces of a cell; its lists are counted apart from those round the table."""
        outer, lists, sections = self.pieces, self._lists, self._sections
        self.pieces, self._lists, self._sections = [], [], sections + 1
        self._cells += 1
        self.element(cell, look)
        self._cells -= 1
        read, self.pieces, self._lists, self._sections = self.pieces, outer, lists, sections
        return read


def _rows(table: Any) -> Iterator[Any]:
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in {"thead", "tbody", "tfoot"}:
            yield from child.iterchildren("tr")


def _field(node: Any, tag: str) -> str:
    """Return what a form field shows: a box, ticked or not, what is typed in, or what is chosen."""
    kind = (node.get("type") or "text").lower()
    if tag == "select":
        options = list(node.iter("option"))
        chosen = [option for option in options if option.get("selected") is not None] or options[:1]
        return ", ".join(" ".join(plain(option).split()) for option in chosen)
    if tag == "textarea":
        return node.text or ""
    if kind in {"checkbox", "radio"}:
        return "☒ " if node.get("checked") is not None else "☐ "
    return node.get("value") or "" if kind in {"text", "date", "number", "email", "tel"} else ""


def _leads_within(nav: Any) -> bool:
    """Tell a table of contents, whose links lead to places in the page, from the menu of a site."""
    links = [link.get("href") or "" for link in nav.iter("a")]
    return bool(links) and all(link.startswith("#") for link in links)
