"""What the parts of the PDF reader hand to one another: lines, tables and pages."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from boundlint.model.document import Aside
from boundlint.readers.pdf.frame import Box

HYPHEN = "\x02"
"""Stands for a hyphen at the end of a line, which may be none of the word's own."""


class Line(Struct, frozen=True):
    """A line of text.

    Attributes:
        text: as read; ends with `HYPHEN` where its last word may go on.
        page: 1-based.
        box: around it, in the view in which the page's text stands upright.
        size: of its first letter, in points.
        bold: its first and last letters are bold.
        family: its font's name without weight and slant, in lower case.
        seen: around it on the page as a person sees it, None where that is `box`.
        confidence: how sure its letters are, under 1 where they were recognised in a picture.
    """

    text: str
    page: int
    box: Box
    size: float
    bold: bool
    family: str = ""
    seen: Box | None = None
    confidence: float = 1.0

    @property
    def place(self) -> Box:
        """The box on the page as a person sees it."""
        return self.seen or self.box


class Cell(Struct, frozen=True):
    """A cell of a table: its lines, and the box that its rules make."""

    lines: tuple[Line, ...]
    box: Box


class Table(Struct, frozen=True):
    """A table with ruled cells: its rows from top to bottom, each with its cells from left to right."""

    rows: tuple[tuple[Cell, ...], ...]


class State(StrEnum):
    """What became of a page.

    `SCAN` is a picture of text that could not be read, `GARBLED` a page whose letters have no meaning, `BROKEN` one
    that cannot be opened, `LATE` one for which there was no time.
    """

    READ = "read"
    RECOGNISED = "recognised"
    SCAN = "scan"
    GARBLED = "garbled"
    BROKEN = "broken"
    LATE = "late"


class Page(Struct, frozen=True):
    """One page.

    Attributes:
        number: 1-based.
        width: in points, in the view in which its text stands upright.
        height: as the width.
        flow: its lines and tables in content order.
        note_top: how far down in points the rule stands below which footnotes may, None where there is none.
        margin: lines that run in another direction than the text does: stamps, watermarks.
        hidden: text that nobody sees.
        comments: what readers of the file have noted on it.
        fields: how many form fields were read.
        layer: its text is an unseen layer over a picture of the page.
        state: what became of it.
        share: how much of its text was read, from 0 to 1.
    """

    number: int
    width: float = 0.0
    height: float = 0.0
    flow: tuple[Line | Table, ...] = ()
    note_top: float | None = None
    margin: tuple[Line, ...] = ()
    hidden: tuple[Aside, ...] = ()
    comments: tuple[Aside, ...] = ()
    fields: int = 0
    layer: bool = False
    state: State = State.READ
    share: float = 1.0

    def lines(self) -> Iterator[Line]:
        """Give all lines of the flow, those in tables too."""
        for item in self.flow:
            if isinstance(item, Line):
                yield item
            else:
                for row in item.rows:
                    for cell in row:
                        yield from cell.lines
