"""What a format's reader hands over: pieces of text with their places, before they are cleaned and joined."""

from __future__ import annotations

from msgspec import Struct

from boundlint.model.document import Aside, BlockKind, Notice, Place


class Piece(Struct, frozen=True):
    """One paragraph, heading, item or cell as its format gave it.

    Attributes:
        text: as read, the label at its head; may hold anything, it is cleaned later.
        kind: what it is.
        level: depth of a heading or list item, from 1; 0 where it has none.
        label: the automatic number at the head of `text`; empty where none, or where it is typed.
        strong: wholly bold, in capitals or underlined.
        place: where it stood; its `paragraph` is filled in later.
        confidence: how sure its letters are, under 1 where they were recognised in a picture.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    label: str = ""
    strong: bool = False
    place: Place = Place()
    confidence: float = 1.0


class Raw(Struct, frozen=True):
    """A file as its format's reader gave it; the fields are those of `Document`."""

    format: str
    pieces: tuple[Piece, ...]
    pages: int | None = None
    coverage: float = 1.0
    notices: tuple[Notice, ...] = ()
    asides: tuple[Aside, ...] = ()
