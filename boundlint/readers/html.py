"""Reads HTML: the text of the body's blocks, without scripts, navigation, page headers and server code."""

from __future__ import annotations

import re
from typing import Any

from boundlint.model.document import BlockKind, Place
from boundlint.readers.assemble import MAX_TEXT
from boundlint.readers.heads import has_bullet, is_loud, without_bullet
from boundlint.readers.options import ReadOptions
from boundlint.readers.raw import Piece, Raw

DEFAULT = ReadOptions()
_SERVER_CODE = re.compile(r"<\?(?:php|=).*?(?:\?>|\Z)|<%.*?(?:%>|\Z)", re.DOTALL | re.IGNORECASE)
_DROPPED = {
    "script", "style", "nav", "header", "footer", "head", "noscript", "template", "svg", "iframe", "object", "button",
    "select", "math", "video", "audio", "canvas",
}  # fmt: skip
_BLOCKS = {
    "p", "div", "li", "dt", "dd", "section", "article", "main", "blockquote", "pre", "figure", "figcaption", "body",
    "html", "ul", "ol", "dl", "table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "form", "fieldset",
    "address", "aside", "center", "hr", "details", "summary", *(f"h{level}" for level in range(1, 7)),
}  # fmt: skip
_BOLD = {"b", "strong", "u", *(f"h{level}" for level in range(1, 7))}
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\r\n\f]+")


def read_html(source: str, options: ReadOptions = DEFAULT) -> Raw:  # noqa: ARG001 - TEMP
    """Return the pieces of a page, each with the line on which its element starts."""
    from lxml import html

    whole, text = len(source), _SERVER_CODE.sub(_blank_lines, source[:MAX_TEXT]).replace("\0", "")
    # Bytes, because lxml refuses text that names its own encoding.
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=False, no_network=True)
    root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    walk = _Walk()
    walk.element(root)
    walk.flush()
    return Raw("html", tuple(walk.pieces), coverage=min(1.0, MAX_TEXT / whole) if whole else 1.0)


def _blank_lines(match: re.Match[str]) -> str:
    return "\n" * match.group().count("\n")


class _Walk:
    """One pass over the tree; gathers inline text until a block starts or ends."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._parts: list[str] = []
        self._bold = True
        self._kind, self._level, self._label = BlockKind.PARAGRAPH, 0, ""
        self._line: int | None = None
        self._lists: list[int | None] = []

    def element(self, node: Any) -> None:
        """Take an element and what is in it, but not its tail."""
        tag = node.tag if isinstance(node.tag, str) else ""
        if tag in _DROPPED or not tag or _HIDDEN.search(node.get("style") or "") or node.get("hidden") is not None:
            return
        if tag == "tr":
            self._row(node)
        elif tag == "br":
            self._parts.append("\n")
        elif tag in _BLOCKS:
            self._block(node, tag)
        else:
            self._children(node, tag in _BOLD)

    def _children(self, node: Any, bold: bool) -> None:
        self._text(node.text, bold, node.sourceline)
        for child in node:
            self.element_in(child, bold)
            self._text(child.tail, bold, child.sourceline)

    def element_in(self, child: Any, bold: bool) -> None:
        """Take a child; an inline one inherits the weight of what is round it."""
        if bold and isinstance(child.tag, str) and child.tag not in _BLOCKS | _DROPPED | {"br"}:
            self._children(child, bold)
        else:
            self.element(child)

    def _text(self, text: str | None, bold: bool, line: int | None) -> None:
        if not text:
            return
        self._parts.append(_SPACE.sub(" ", text))
        if text.strip():
            self._bold = self._bold and bold
            self._line = self._line or line

    def _block(self, node: Any, tag: str) -> None:
        self.flush()
        is_list = tag in {"ul", "ol"}
        if is_list:
            self._lists.append(_start(node) if tag == "ol" else None)
        if tag == "li":
            self._kind, self._level, self._label = BlockKind.ITEM, len(self._lists) or 1, self._next_label()
        elif tag[0] == "h" and tag[1:].isdigit():
            self._kind, self._level = BlockKind.HEADING, int(tag[1:])
        self._line = None
        self._children(node, tag in _BOLD)
        self.flush()
        if is_list:
            self._lists.pop()

    def _next_label(self) -> str:
        if not self._lists or self._lists[-1] is None:
            return ""
        number = self._lists[-1]
        self._lists[-1] = number + 1
        return f"{number}."

    def flush(self) -> None:
        """Close the block that is being gathered."""
        text = "".join(self._parts).strip()
        if text:
            kind, level = self._kind, self._level
            if kind is BlockKind.PARAGRAPH and has_bullet(text):
                kind, level, text = BlockKind.ITEM, 1, without_bullet(text)
            text = f"{self._label} {text}" if self._label else text
            strong = self._bold or is_loud(text)
            self.pieces.append(Piece(text, kind, level, self._label, strong, Place(line=self._line)))
            self._kind, self._level, self._label = BlockKind.PARAGRAPH, 0, ""
        self._parts, self._bold, self._line = [], True, None

    def _row(self, node: Any) -> None:
        """Take a table row: one block of its cells, or each cell's blocks where a cell holds several."""
        self.flush()
        cells = [cell for cell in node if cell.tag in {"td", "th"}]
        if any(_is_rich(cell) for cell in cells):
            for cell in cells:
                self._block(cell, "td")
            return
        texts = [_SPACE.sub(" ", "".join(cell.itertext())).strip() for cell in cells]
        joined = " | ".join(text for text in texts if text)
        if joined:
            self.pieces.append(Piece(joined, BlockKind.CELL, place=Place(line=node.sourceline)))


def _is_rich(cell: Any) -> bool:
    """Tell whether a cell holds more than one block, or something that is not read."""
    inner = [child.tag for child in cell.iter() if child is not cell and isinstance(child.tag, str)]
    return sum(tag in _BLOCKS for tag in inner) > 1 or any(tag in _DROPPED or tag == "br" for tag in inner)


def _start(node: Any) -> int:
    start = node.get("start") or "1"
    return int(start) if start.isascii() and start.isdigit() and len(start) < 6 else 1  # noqa: PLR2004
