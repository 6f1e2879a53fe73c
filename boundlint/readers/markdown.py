"""Reads Markdown: the text of headings, paragraphs, items and table rows, without marks, targets and comments."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from boundlint.model.document import BlockKind, Place
from boundlint.readers.assemble import MAX_TEXT
from boundlint.readers.heads import is_loud
from boundlint.readers.options import ReadOptions
from boundlint.readers.raw import Piece, Raw

if TYPE_CHECKING:
    from markdown_it.token import Token

DEFAULT = ReadOptions()
_FRONT_MATTER = re.compile(r"\A\ufeff?---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_TIGHT_HEADING = re.compile(r"^(#{1,6})(?=[^#\s])", re.MULTILINE)
_HTML = frozenset(
    """
    a abbr address article audio b blockquote body br button caption center cite code col colgroup dd del details div dl
    dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li
    link main mark meta nav ol p path picture pre q s script section small source span strong style sub summary sup svg
    table tbody td tfoot th thead time title tr u ul video wbr
    """.split()  # noqa: SIM905 - a list of names reads better as names
)
"""Elements of HTML that occur in Markdown; what else stands between angle brackets is a blank to fill in."""

_LEFT_MARKS = re.compile(r"\*\*(?=\s|\w)|(?<=[\w\s:.])\*\*")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_BREAK = re.compile(r"<(?:br|/p|/div|/li|/h[1-6]|/td)\b[^<>]*>", re.IGNORECASE)


def read_markdown(source: str, options: ReadOptions = DEFAULT) -> Raw:  # noqa: ARG001 - TEMP
    """Return the pieces of a Markdown text, each with the line on which it starts."""
    from markdown_it import MarkdownIt

    text = source.replace("\r\n", "\n").replace("\r", "\n")
    whole, text = len(text), text[:MAX_TEXT]
    text = _COMMENT.sub(_blank_lines, _FRONT_MATTER.sub(_blank_lines, text))
    text = _TIGHT_HEADING.sub(r"\1 ", text)
    walk = _Walk()
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        walk.take(token)
    return Raw("md", tuple(walk.pieces), coverage=min(1.0, MAX_TEXT / whole) if whole else 1.0)


def _blank_lines(match: re.Match[str]) -> str:
    return "\n" * match.group().count("\n")


class _Walk:
    """One pass over the tokens of a text; knows the lists, the heading and the table row it is in."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._lists: list[int | None] = []  # the next number of each open list, None for one with bullets
        self._label: str | None = None  # of the item whose first paragraph has not come yet
        self._heading = 0
        self._cells: list[str] | None = None
        self._row_line: int | None = None

    def take(self, token: Token) -> None:
        """Take the next token."""
        kind = token.type
        if kind in {"ordered_list_open", "bullet_list_open"}:
            self._lists.append(int(token.attrGet("start") or 1) if kind.startswith("ordered") else None)
        elif kind in {"ordered_list_close", "bullet_list_close"}:
            self._lists.pop()
        elif kind == "list_item_open":
            self._label = self._next_label(token)
        elif kind == "heading_open":
            self._heading = int(token.tag[1])
        elif kind == "tr_open":
            self._cells, self._row_line = [], _line(token)
        elif kind == "tr_close":
            self._close_row()
        elif kind == "inline":
            self._inline(token)
        elif kind in {"html_block", "fence", "code_block"}:
            self.pieces += _verbatim(token)

    def _next_label(self, token: Token) -> str:
        number = self._lists[-1]
        if number is None:
            return ""
        self._lists[-1] = number + 1
        return f"{number}{token.markup}"

    def _close_row(self) -> None:
        cells = [cell for cell in self._cells or () if cell]
        self.pieces.append(Piece(" | ".join(cells), BlockKind.CELL, place=Place(line=self._row_line)))
        self._cells = None

    def _inline(self, token: Token) -> None:
        text = _text(token)
        if self._cells is not None:
            self._cells.append(text)
            return
        place = Place(line=_line(token))
        strong = _is_strong(token) or is_loud(text)
        if self._heading:
            self.pieces.append(Piece(text, BlockKind.HEADING, self._heading, strong=strong, place=place))
        elif self._label is not None:
            labelled = f"{self._label} {text}" if self._label else text
            self.pieces.append(Piece(labelled, BlockKind.ITEM, len(self._lists), self._label, strong, place))
        else:
            self.pieces.append(Piece(text, strong=strong, place=place))
        self._heading, self._label = 0, None


def _is_html(tag: str) -> bool:
    """Tell a tag of HTML from a blank written between angle brackets."""
    name = re.match(r"</?([a-zA-Z][\w-]*)", tag)
    return name is None or name[1].lower() in _HTML


def _line(token: Token) -> int | None:
    return token.map[0] + 1 if token.map else None


def _text(token: Token) -> str:
    """Return the text of an inline token; a hard break stays a break, a soft one becomes a space."""
    parts = []
    for child in token.children or ():
        if child.type in {"text", "code_inline"}:
            parts.append(child.content)
        elif child.type == "softbreak":
            parts.append(" ")
        elif child.type == "hardbreak" or (child.type == "html_inline" and _BREAK.match(child.content)):
            parts.append("\n")
        elif child.type == "html_inline" and not _is_html(child.content):
            parts.append(child.content)  # a blank to fill in: `<client>`
    return _LEFT_MARKS.sub("", "".join(parts)).strip()


def _is_strong(token: Token) -> bool:
    """Tell whether all the text of an inline token stands within strong marks, well set or not."""
    if token.content.startswith("**") and token.content.rstrip().endswith("**") and token.content.count("**") == 2:  # noqa: PLR2004
        return True
    depth, seen = 0, False
    for child in token.children or ():
        depth += {"strong_open": 1, "strong_close": -1}.get(child.type, 0)
        if child.type in {"text", "code_inline"} and child.content.strip(" :.*_"):
            seen = True
            if depth == 0:
                return False
    return seen


def _verbatim(token: Token) -> list[Piece]:
    """Return the paragraphs of a code or HTML block: contracts are found indented by mistake."""
    import html

    text, first = token.content, _line(token) or 1
    if token.type == "html_block":
        text = html.unescape(_TAG.sub("", _BREAK.sub("\n\n", text)))
    pieces = []
    for match in re.finditer(r"\S.*?(?=\n[ \t]*\n|\Z)", text, re.DOTALL):
        line = first + (text.count("\n", 0, match.start()) if token.type != "html_block" else 0)
        pieces.append(Piece(re.sub(r"\s*\n\s*", " ", match.group()), place=Place(line=line)))
    return pieces
