"""Makes the pieces of a document of its pages: furniture out, columns in order, paragraphs whole, notes after them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from boundlint.model.document import BlockKind
from boundlint.readers.pdf.glyphs import mend, repair, repairs
from boundlint.readers.pdf.hyphens import join_cut_words, known_words
from boundlint.readers.pdf.lines import HYPHEN, Cell, Line, Table
from boundlint.readers.pdf.paragraphs import Layout, group, measure, to_piece
from boundlint.readers.pdf.tables import one_language_at_a_time, pieces_of
from boundlint.readers.raw import Piece

_MAX_LEVELS = 4
_MARGIN = 12.0  # of a cell, at most

Item = Line | Table


class Manner(Struct, frozen=True):
    """How a document is set, and how its words are written.

    Attributes:
        layout: of its body.
        levels: the sizes of its headings, largest first.
        compounds: the words with a hyphen that it holds uncut.
        words: the words without one.
        letters: what its wrongly mapped letters stand for.
        plain_spaces: its no-break spaces stand for ordinary ones.
    """

    layout: Layout
    levels: tuple[float, ...]
    compounds: frozenset[str]
    words: frozenset[str]
    letters: dict[str, str]
    plain_spaces: bool

    def piece(self, held: Sequence[Line], layout: Layout) -> Piece:
        """Return the piece of one paragraph's lines."""
        return to_piece(held, layout, join_cut_words(self.text(held), self.compounds, self.words), self.levels)

    def text(self, held: Sequence[Line]) -> str:
        """Return the lines of a paragraph as one; a hyphen at a line's end waits for its word to be joined."""
        text = held[0].text
        for line in held[1:]:
            if text.endswith("-") and line.text[:1].isalpha() and text[-2:-1].isalpha():
                text = text[:-1] + HYPHEN + line.text
            else:
                text += line.text if text.endswith(HYPHEN) else f" {line.text}"
        if self.plain_spaces:
            text = text.replace("\u00a0", " ")
        text = mend(text)
        return repair(text, self.letters) if self.letters else text


def pieces(flow: Sequence[Item], notes: Sequence[Sequence[Line]]) -> list[Piece]:
    """Return the pieces of a document.

    Args:
        flow: its lines and tables in reading order.
        notes: the lines of the footnotes of each page that has some.
    """
    flow = one_language_at_a_time(flow)
    manner = _manner(flow, notes)
    made = list(_pieces(flow, manner))
    for lines in reversed(notes):
        page = lines[0].page
        after = max((at for at, piece in enumerate(made) if (piece.place.page or 0) <= page), default=len(made) - 1)
        layout = _narrowed(lines, manner.layout)
        found = (manner.piece(held, layout) for held in group(lines, layout))
        made[after + 1 : after + 1] = [replace(piece, kind=BlockKind.NOTE, level=0) for piece in found]
    return made


def _pieces(flow: Sequence[Item], manner: Manner) -> Iterator[Piece]:
    waiting: list[Line] = []
    for item in flow:
        if isinstance(item, Line):
            waiting.append(item)
            continue
        yield from _paragraphs(waiting, manner)
        waiting = []
        yield from pieces_of(item, lambda cell: _cell(cell, manner))
    yield from _paragraphs(waiting, manner)


def _paragraphs(lines: Sequence[Line], manner: Manner) -> Iterator[Piece]:
    return (manner.piece(held, manner.layout) for held in group(lines, manner.layout))


def _cell(cell: Cell, manner: Manner) -> Iterator[Piece]:
    layout = _narrowed(cell.lines, manner.layout)
    margin = min(max(0.0, min(line.box[0] for line in cell.lines) - cell.box[0]), _MARGIN)
    right = max(layout.right, cell.box[2] - margin)
    layout = replace(layout, right=right, width=max(layout.width, right - cell.box[0] - margin))
    return (manner.piece(held, layout) for held in group(cell.lines, layout))


def _narrowed(lines: Sequence[Line], layout: Layout) -> Layout:
    """Return the layout of text whose lines end earlier, and may be smaller, than the page's."""
    right, left = max(line.box[2] for line in lines), min(line.box[0] for line in lines)
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    return replace(layout, right=right, width=right - left, size=sizes.most_common(1)[0][0])


def _has_cuts(lines: Sequence[Line], text: str) -> bool:
    """Tell whether words may be cut at the ends of lines; else nothing need be known of the document's words."""
    return HYPHEN in text or any(line.text.endswith("-") for line in lines)


def _manner(flow: Sequence[Item], notes: Sequence[Sequence[Line]]) -> Manner:
    lines = [item for item in flow if isinstance(item, Line)]
    inside = [
        line for item in flow if isinstance(item, Table) for row in item.rows for cell in row for line in cell.lines
    ]
    layout = measure(lines or inside)
    every = [*lines, *inside, *(line for held in notes for line in held)]
    text = " ".join(line.text for line in every)
    compounds, words = known_words(mend(text)) if _has_cuts(every, text) else (frozenset(), frozenset())
    sizes = sorted({line.size for line in every if line.size >= 1.12 * layout.size}, reverse=True)[:_MAX_LEVELS]
    letters = {} if text.isascii() else repairs(text)
    return Manner(layout, tuple(sizes), compounds, words, letters, text.count("\u00a0") > text.count(" "))
