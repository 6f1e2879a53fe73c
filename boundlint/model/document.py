"""What a reader makes of a file: its text, cut in blocks that remember where they stood."""

from __future__ import annotations

from bisect import bisect_right
from enum import StrEnum

from msgspec import Struct

from boundlint.model.span import Span


class BlockKind(StrEnum):
    """What a block is in its file."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"
    NOTE = "note"


class Place(Struct, frozen=True, array_like=True):
    """Where a block stands in its file, so that a person finds it and a later edit can reach it.

    Attributes:
        page: 1-based page, None where the format has none.
        paragraph: 1-based number of the block in reading order; None for an aside.
        part: the part of a package (`word/document.xml`), empty elsewhere.
        path: an XPath from the root of its part to the element, names of the format's main namespace without prefix:
            `body/tbl[1]/tr[2]/tc[1]/p[1]`.
        box: left, top, right, bottom in points from the page's top left, None where unknown.
        line: 1-based line of a text file, None elsewhere.
    """

    page: int | None = None
    paragraph: int | None = None
    part: str = ""
    path: str = ""
    box: tuple[float, float, float, float] | None = None
    line: int | None = None


class Block(Struct, frozen=True, array_like=True):
    """A paragraph, heading, list item or table cell.

    Attributes:
        span: its text in `Document.text`, the label included.
        kind: what it is; HEADING only where the file itself says so (a style, a tag, a larger font).
        level: depth of a heading or list item, from 1; 0 where it has none.
        label: the number that stands at the head of the block's text (`Article 3`, `4.2`, `(a)`), whether typed or
            produced by automatic numbering; empty where there is none or where only the segmenter can tell.
        strong: the whole block is bold, in capitals or underlined: a heading that no style names.
        place: where it stood.
        confidence: how sure its letters are, from 0 to 1; under 1 only where they were recognised in a picture.
    """

    span: Span
    kind: BlockKind
    level: int
    label: str
    strong: bool
    place: Place
    confidence: float = 1.0


class AsideKind(StrEnum):
    """What a text is that stands in the file but is no text of the contract."""

    HEADER = "header"
    FOOTER = "footer"
    COMMENT = "comment"
    CONTENTS = "contents"
    HIDDEN = "hidden"
    CHANGE = "change"


class Aside(Struct, frozen=True):
    """Text of a file that is kept apart from the contract's, so that a person can still see it.

    Attributes:
        kind: a header, a comment, an entry of a table of contents, hidden text, or the side of a tracked change that
            was not read.
        text: cleaned as the document's text is.
        place: where it stood; of repeated headers, the first.
    """

    kind: AsideKind
    text: str
    place: Place = Place()


class Notice(Struct, frozen=True, array_like=True):
    """Something a reader noticed that the text itself does not show.

    Attributes:
        code: `hidden-text`, `tracked-changes`, `comments`, `footnotes`, `form-fields`, `embedded-objects`; read with
            doubt: `recognised-pages` (by OCR), `ocr-layer`; what was not read and lowers the coverage:
            `scan-pages`, `garbled-pages`, `broken-pages`, `unread-pages` (no time left), `unread-parts`,
            `odd-characters`.
        count: how many.
        detail: a short sample, empty where there is none.
    """

    code: str
    count: int = 1
    detail: str = ""


WHOLE = 0.98
"""Share of the text from which a document counts as read whole; below it, nothing is called absent or covered."""


class Document(Struct, frozen=True):
    """A file that has been read.

    Attributes:
        path: as the user wrote it.
        format: `docx`, `odt`, `pdf`, `md`, `html`, `txt`.
        text: every block's text, joined by blank lines, in reading order; no control or bidi characters.
        blocks: in reading order; their spans do not overlap.
        pages: number of pages, None where the format has none.
        coverage: share of the file's text that was read, from 0 to 1.
        notices: what the reader noticed.
        asides: headers, footers, comments and hidden text, which are no text of the contract.
    """

    path: str
    format: str
    text: str
    blocks: tuple[Block, ...]
    pages: int | None = None
    coverage: float = 1.0
    notices: tuple[Notice, ...] = ()
    asides: tuple[Aside, ...] = ()

    def block_at(self, position: int) -> Block | None:
        """Return the block that holds a position of the text; None between blocks."""
        index = bisect_right(self.blocks, position, key=lambda block: block.span.start) - 1
        return self.blocks[index] if index >= 0 and position < self.blocks[index].span.end else None

    @property
    def whole(self) -> bool:
        """Tell whether enough of the text was read to say what is not in it."""
        return self.coverage >= WHOLE
