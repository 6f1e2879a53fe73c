"""One pass over the tokens of a Markdown text; knows the lists, the heading and the table row it is in."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from msgspec.structs import replace

from boundlint.model.document import BlockKind, Place
from boundlint.patterns import regex
from boundlint.readers.heads import is_loud
from boundlint.readers.html.tally import Tally
from boundlint.readers.markdown.inline import HTML, Inline, Notes, parted
from boundlint.readers.options import ReadOptions
from boundlint.readers.raw import Piece

if TYPE_CHECKING:
    from markdown_it.token import Token

_TAG = regex(r"</?([A-Za-z][\w-]*)[^<>]*>")
_TASK = regex(r"\[([ xX])\]\s+(?=\S)")


class Walk:
    """Turns tokens into pieces.

    Attributes:
        pieces: what was read so far.
        tally: what was noticed.
        notes: the footnotes that were referred to.
    """

    def __init__(self, options: ReadOptions, tally: Tally, notes: Notes, offset: int = 0) -> None:
        """Take what is shared with the text's footnotes, and how many lines stand before the first token."""
        self.pieces: list[Piece] = []
        self.tally, self.notes = tally, notes
        self._options, self._offset = options, offset
        self._lists: list[int | None] = []  # the next number of each open list, None for one with bullets
        self._label: str | None = None  # of the item whose first paragraph has not come yet
        self._heading = 0
        self._cells: list[str] | None = None
        self._row_line: int | None = None

    def take(self, token: Token) -> None:
        """Take the next token."""
        kind = token.type
        if "list" in kind:
            self._list(token)
        elif kind == "heading_open":
            self._heading = int(token.tag[1])
        elif kind == "tr_open":
            self._cells, self._row_line = [], self._line(token)
        elif kind == "tr_close":
            self._close_row()
        elif kind == "inline":
            self._inline(token)
        elif kind == "html_block":
            self._html(token)
        elif kind in {"fence", "code_block"}:
            self.pieces += _verbatim(token.content, self._line(token) or 1)

    def _list(self, token: Token) -> None:
        if token.type in {"ordered_list_open", "bullet_list_open"}:
            self._lists.append(_start(token) if token.type.startswith("ordered") else None)
        elif token.type in {"ordered_list_close", "bullet_list_close"}:
            self._lists.pop()
        else:
            self._label = self._next_label(token) if token.type == "list_item_open" else None

    def _line(self, token: Token) -> int | None:
        return token.map[0] + 1 + self._offset if token.map else None

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
        lines = Inline(self.tally, self.notes, original=self._options.changes == "original").lines(token)
        if self._cells is not None:
            self._cells.append(" ".join(lines))
            return
        strong, first = _is_strong(token), self._line(token)
        for index, text, mark in parted(lines):
            place = Place(line=first + index if first else None)
            draft = Piece(text, strong=strong or is_loud(text), place=place)
            self.pieces.append(self._under(draft, mark) if mark else self._first(draft))
            self._heading, self._label = 0, None

    def _first(self, draft: Piece) -> Piece:
        """Return a paragraph as what Markdown says that it is."""
        if self._heading:
            return replace(draft, kind=BlockKind.HEADING, level=self._heading)
        if self._label is None:
            return draft
        task = _TASK.match(draft.text)
        text = ("☐ " if task[1] == " " else "☒ ") + draft.text[task.end() :] if task else draft.text
        text = f"{self._label} {text}" if self._label else text
        return replace(draft, text=text, kind=BlockKind.ITEM, level=len(self._lists), label=self._label)

    def _under(self, draft: Piece, mark: str) -> Piece:
        """Return a paragraph that is one only by the letter or number before it."""
        if mark[:1].isdigit():
            return draft
        return replace(draft, kind=BlockKind.ITEM, level=len(self._lists) + 1, label=mark)

    def _html(self, token: Token) -> None:
        """Take a block of HTML as a page is taken; what is no element of it is a blank to fill in."""
        from boundlint.readers.html import read_html

        source = _TAG.sub(lambda tag: tag[0] if tag[1].lower() in HTML else html.escape(tag[0]), token.content)
        raw, before = read_html(source, self._options), (self._line(token) or 1) - 1
        for piece in raw.pieces:
            self.pieces.append(replace(piece, place=Place(line=before + (piece.place.line or 1))))
        for aside in raw.asides:
            self.tally.aside(aside.kind, aside.text, before + (aside.place.line or 1))
        self.tally.changes += next((notice.count for notice in raw.notices if notice.code == "tracked-changes"), 0)


def _start(token: Token) -> int:
    start = token.attrGet("start")
    return 1 if start is None else int(start)


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


def _verbatim(text: str, first: int) -> list[Piece]:
    """Return the paragraphs of a code block: contracts are found indented by mistake."""
    pieces = []
    for match in re.finditer(r"\S.*?(?=\n[ \t]*\n|\Z)", text, re.DOTALL):
        line = first + text.count("\n", 0, match.start())
        pieces.append(Piece(re.sub(r"\s*\n\s*", " ", match.group()), place=Place(line=line)))
    return pieces
