"""The lines of a PDF's pages as pdfium finds them, with box, size and weight."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in points from the page's top left."""

HYPHEN = "\x02"
"""What pdfium puts for a hyphen at the end of a line; it swallows the line break after it."""

_FORCE_BOLD = 1 << 18
_FONT_NAME = 128
_HEAVY = ("bold", "black", "heavy", "demi", "semibold", "gras")
_MAX_RECTS = 400
_MIN_SPACED = 6
_WIDE = 2.0
_SPACED_SHARE = 0.85


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, or several that a hyphen joins.

    Attributes:
        text: as read; may hold `HYPHEN`.
        page: 1-based.
        box: around all of it.
        size: of its first letter, in points.
        bold: its first and last letters are bold.
    """

    text: str
    page: int
    box: Box
    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its size in points, its lines in content order, and the share of it that images cover."""

    number: int
    width: float
    height: float
    lines: tuple[Line, ...]
    images: float


def read_page(page: Any, number: int) -> Page:
    """Return a page of an open pdfium document; the page is not closed here."""
    width, height = page.get_size()
    textpage = page.get_textpage()
    try:
        lines = tuple(_lines(textpage, number, page.get_bbox()))
    finally:
        textpage.close()
    letters = sum(len(line.text) for line in lines)
    images = _image_share(page, width * height) if letters < 30 else 0.0  # noqa: PLR2004 - see `is_scan`
    return Page(number, width, height, lines, images)


def is_scan(page: Page) -> bool:
    """Tell whether a page is a picture of text: under 30 characters, and images over half of it."""
    return sum(len(line.text.strip()) for line in page.lines) < 30 and page.images > 0.5  # noqa: PLR2004


def _lines(textpage: Any, page: int, bounds: Box) -> Iterator[Line]:
    """Cut the page's text at the line breaks that pdfium makes; places are counted in UTF-16 units, as it does."""
    import pypdfium2.raw as pdfium

    text: str = textpage.get_text_range(errors="ignore")
    position = 0
    for piece in text.split("\r\n"):
        units = len(piece) + sum(char > "\uffff" for char in piece)
        start = position + len(piece) - len(piece.lstrip())
        end = position + units - (len(piece) - len(piece.rstrip())) - 1
        position += units + 2
        if not piece.strip():
            continue
        first = pdfium.FPDFText_GetCharIndexFromTextIndex(textpage, start)
        last = pdfium.FPDFText_GetCharIndexFromTextIndex(textpage, end)
        if first < 0 or last < first:
            continue
        boxes = _boxes(textpage, first, last - first + 1, bounds)
        if boxes:
            size, bold = _font(textpage, min(last, first + _first_letter(piece.strip())))
            bold = bold and _font(textpage, last)[1]
            yield from _cells(textpage, Line(_unspaced(piece.strip()), page, _around(boxes), size, bold), boxes, bounds)


def _cells(textpage: Any, line: Line, boxes: list[Box], bounds: Box) -> Iterator[Line]:
    """Give a line as it is, or cut where columns part it; what a hyphen joins runs over two lines and is not cut."""
    segments = _segments(boxes, line.size)
    if len(segments) == 1 or HYPHEN in line.text:
        yield line
        return
    for segment in segments:
        box = _around(segment)
        x, y = bounds[0], bounds[3]
        text = textpage.get_text_bounded(box[0] + x - 0.5, y - box[3] - 0.5, box[2] + x + 0.5, y - box[1] + 0.5)
        if text.strip():
            yield replace(line, text=" ".join(text.split()), box=box)


def _unspaced(text: str) -> str:
    """Return a heading set with a space after each letter ("A R T I C L E  3") as words."""
    parts = text.split(" ")
    if len(parts) < _MIN_SPACED or sum(len(part) == 1 for part in parts) < _SPACED_SHARE * len(parts):
        return text
    return " ".join(word.replace(" ", "") for word in re.split(r" {2,}", text))


def _first_letter(text: str) -> int:
    """Return where the first letter or figure stands: a bullet before it often comes in another font and size."""
    return next((index for index, char in enumerate(text) if char.isalnum()), 0)


def _boxes(textpage: Any, first: int, count: int, bounds: Box) -> list[Box]:
    import pypdfium2.raw as pdfium

    left, top, right, bottom = (ctypes.c_double() for _ in range(4))
    found: list[Box] = []
    for index in range(min(pdfium.FPDFText_CountRects(textpage, first, count), _MAX_RECTS)):
        if pdfium.FPDFText_GetRect(textpage, index, left, top, right, bottom):
            x, y = bounds[0], bounds[3]
            found.append((left.value - x, y - top.value, right.value - x, y - bottom.value))
    return found


def _around(boxes: list[Box]) -> Box:
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    return (round(left, 1), round(top, 1), round(right, 1), round(bottom, 1))


def _segments(boxes: list[Box], size: float) -> list[list[Box]]:
    """Return the boxes of a line parted where a gap is too wide for a space: the cells or columns of one row."""
    segments = [[boxes[0]]]
    for before, box in pairwise(boxes):
        if box[0] - before[2] > _WIDE * size:
            segments.append([box])
        else:
            segments[-1].append(box)
    return segments


def _font(textpage: Any, index: int) -> tuple[float, bool]:
    """Return the size of a character in points, its matrix counted in, and whether its font is a bold one."""
    import pypdfium2.raw as pdfium

    matrix = pdfium.FS_MATRIX()
    size = pdfium.FPDFText_GetFontSize(textpage, index)
    if pdfium.FPDFText_GetMatrix(textpage, index, matrix):
        size *= max(abs(matrix.d), abs(matrix.b)) or 1.0
    name, flags = ctypes.create_string_buffer(_FONT_NAME), ctypes.c_int()
    pdfium.FPDFText_GetFontInfo(textpage, index, name, _FONT_NAME, flags)
    shown = name.value.decode("utf-8", "ignore").lower()
    return round(size, 1), bool(flags.value & _FORCE_BOLD) or any(word in shown for word in _HEAVY)


def _image_share(page: Any, area: float) -> float:
    import pypdfium2.raw as pdfium

    covered = 0.0
    for image in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = image.get_bounds()
        covered += max(0.0, right - left) * max(0.0, top - bottom)
    return min(1.0, covered / area) if area else 0.0
