"""Groups the lines of a PDF to paragraphs, over the ends of pages too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from boundlint.model.document import BlockKind, Place
from boundlint.patterns import regex
from boundlint.readers.heads import ends_sentence, has_bullet, is_loud, starts_numbered, without_bullet
from boundlint.readers.pdf.frame import around
from boundlint.readers.pdf.lines import HYPHEN, Line
from boundlint.readers.raw import Piece

_LARGER = 1.12
_MAX_HEADING = 160
_INDENT = 6.0
_SHORT = 0.82
_VERY_SHORT = 0.55
_MAX_GAP = 1.3  # of the size: what stands between the lines of a text set with double spacing
_CUT_NUMBER = regex(r"\d-\Z")


class Layout(Struct, frozen=True):
    """What is usual in a document.

    Attributes:
        size: of the body's font, in points.
        bold: the body itself is bold.
        family: the body's font.
        gap: between two lines of one paragraph, as a share of their height.
        right: the right edge of full lines.
        width: of full lines.
    """

    size: float
    bold: bool
    family: str
    gap: float
    right: float
    width: float


def measure(lines: Sequence[Line]) -> Layout:
    """Return the layout in which most of the text of the lines is set."""
    sizes: Counter[float] = Counter()
    weights: Counter[bool] = Counter()
    families: Counter[str] = Counter()
    for line in lines:
        length = len(line.text)
        sizes[line.size] += length
        weights[line.bold] += length
        families[line.family] += length
    size = sizes.most_common(1)[0][0] if sizes else 10.0
    rights = sorted(line.box[2] for line in lines)
    widths = sorted(line.box[2] - line.box[0] for line in lines)
    gaps = sorted(
        round(after.box[1] - before.box[3], 1)
        for before, after in pairwise(lines)
        if before.page == after.page and 0 <= after.box[1] - before.box[3] < 3 * size
    )
    at = len(lines) * 9 // 10
    return Layout(
        size,
        weights[True] > weights[False],
        families.most_common(1)[0][0] if families else "",
        min(gaps[len(gaps) // 3], _MAX_GAP * size) if gaps else 0.3 * size,
        rights[at] if rights else 0.0,
        widths[at] if widths else 0.0,
    )


def group(lines: Sequence[Line], layout: Layout) -> list[list[Line]]:
    """Return the lines cut into paragraphs."""
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line, layout):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _goes_on(held: Sequence[Line], line: Line, layout: Layout) -> bool:
    """Tell whether a line goes on with the paragraph of the lines held."""
    before = held[-1]
    if has_bullet(line.text):
        return False
    if before.page != line.page:
        return _goes_on_over_page(before, line, layout)
    if before.text.endswith(HYPHEN) or _in_one_row(before, line, layout):
        return True
    if _starts(before, line, layout) or not _alike(before, line, layout):
        return False
    gap = line.box[1] - before.box[3]
    close = -3 * layout.size <= gap <= layout.gap + 0.45 * layout.size
    return close and not _ended(held, line, layout)


def _in_one_row(before: Line, line: Line, layout: Layout) -> bool:
    overlap = min(before.box[3], line.box[3]) - max(before.box[1], line.box[1])
    return overlap > 0.5 * layout.size and line.box[0] >= before.box[2] - 1


def _alike(before: Line, line: Line, layout: Layout) -> bool:
    same_size = abs(before.size - line.size) <= 0.08 * layout.size
    return same_size and _heads(before, layout) == _heads(line, layout)


def _starts(before: Line, line: Line, layout: Layout) -> bool:
    """Tell whether the number at the head of a line starts a paragraph, and is no part of the sentence before it."""
    if not starts_numbered(line.text) or _is_reference(before.text) or _CUT_NUMBER.search(before.text):
        return False
    in_sentence = line.text.startswith("(") and line.text[1:2].isdigit() and not ends_sentence(before.text)
    return not (in_sentence and before.box[2] >= layout.right - 0.15 * layout.width)


def _ended(held: Sequence[Line], line: Line, layout: Layout) -> bool:
    """Tell by the last line's length and the next one's indent whether the paragraph had come to its end."""
    before = held[-1]
    room = layout.right - before.box[2]
    lower = line.text.lstrip()[:1].islower()
    if before.box[2] - before.box[0] < _VERY_SHORT * layout.width and not lower:
        return True
    if ends_sentence(before.text):
        first_word = len(line.text.split(maxsplit=1)[0]) * 0.5 * line.size
        indented = line.box[0] > before.box[0] + _INDENT and len(held) > 1
        return indented or (room > max(first_word, (1 - _SHORT) * layout.width * 0.5) and not lower)
    return False


def _goes_on_over_page(before: Line, line: Line, layout: Layout) -> bool:
    if _starts(before, line, layout) or not _alike(before, line, layout) or _heads(line, layout):
        return False
    return before.text.endswith(HYPHEN) or not ends_sentence(before.text)


def _is_reference(text: str) -> bool:
    """Tell whether a line ends so that a number at the head of the next one belongs to it ("à l'article / 4.2 du")."""
    tail = text.rstrip().rsplit(maxsplit=1)[-1].lower().strip("(") if text.strip() else ""
    return tail in {
        "article", "articles", "l'article", "l’article", "clause", "clauses", "section", "sections", "à", "et", "of",
        "and", "or", "de", "ou", "les", "le", "the", "to", "n°", "d'", "d’", "au", "aux", "paragraphe", "paragraph",
        "annexe", "within", "than", "des", "du", "least", "sous", "par", "pour", "maximum",
    }  # fmt: skip


def _heads(line: Line, layout: Layout) -> bool:
    """Tell whether a line is set as a heading: larger, or bold in a text that is not."""
    return line.size >= _LARGER * layout.size or (line.bold and not layout.bold)


def to_piece(held: Sequence[Line], layout: Layout, text: str, levels: Sequence[float]) -> Piece:
    """Return the piece of one paragraph.

    Args:
        held: its lines.
        layout: of the document.
        text: their text, cut words joined.
        levels: the sizes of headings, largest first.
    """
    place = Place(page=held[0].page, box=around([line.place for line in held if line.page == held[0].page]))
    strong = (all(line.bold for line in held) and not layout.bold) or (text == text.upper() and is_loud(text))
    strong = strong or _in_other_font(held, text, layout)
    sure = _confidence(held)
    size = max(line.size for line in held)
    if has_bullet(text):
        return Piece(without_bullet(text), BlockKind.ITEM, 1, "", strong, place, sure)
    if size >= _LARGER * layout.size and len(text) <= _MAX_HEADING and not text.endswith((";", ",")):
        level = list(levels).index(size) + 1 if size in levels else 1
        return Piece(text, BlockKind.HEADING, level, "", strong, place, sure)
    return Piece(text, strong=strong, place=place, confidence=sure)


def _in_other_font(held: Sequence[Line], text: str, layout: Layout) -> bool:
    """Tell whether a short paragraph is set in a font unlike the body's, as headings are whose weight no file tells."""
    alone = len(text) <= _MAX_HEADING and not ends_sentence(text) and any(char.isalpha() for char in text)
    return alone and bool(layout.family) and all(_is_other(line, layout) for line in held)


def _is_other(line: Line, layout: Layout) -> bool:
    return line.family != layout.family and bool(line.family) and line.size >= layout.size


def _confidence(held: Sequence[Line]) -> float:
    """Return how sure the letters of some lines are, the longer lines counting for more."""
    if all(line.confidence == 1.0 for line in held):
        return 1.0
    return round(sum(line.confidence * len(line.text) for line in held) / sum(len(line.text) for line in held), 3)
