"""Asks pdfium for the text of a page: its lines with box, size and font, in content order.

Calls into pdfium cost more than Python does, so there are few a line, their buffers are made once, and single letters
are looked at only where a line must be cut.
"""

from __future__ import annotations

import ctypes
import math
from bisect import bisect_left
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from boundlint.patterns import regex
from boundlint.readers.pdf.fonts import family, is_bold
from boundlint.readers.pdf.lines import HYPHEN

MAX_CHARS = 200_000
"""Letters of one page that are read; a page of small print holds some 10,000."""

_LINE = regex(rf"[^\r\n{HYPHEN}]+{HYPHEN}?")
_END_HYPHEN = "\ufffe"  # what newer versions of pdfium put where older ones put U+0002
_FONT_NAME = 128
_MAX_RECTS = 400
_UNIT_SIZE = 2.0
_QUARTER = math.pi / 2
_SLANT = 0.17  # radians from the horizontal or vertical within which text counts as upright

Raw = tuple[float, float, float, float]
"""Left, bottom, right, top in the units of the content."""


class Found(Struct):
    """A line as pdfium gave it.

    Attributes:
        text: without white space at its ends.
        first: index of its first character.
        last: index of its last character.
        rects: of its runs, from first to last.
        size: of its first letter, matrix counted in.
        turn: quarter turns, counter-clockwise, of its letters; None where they slant.
        bold: its first and last letters are bold.
        family: its font's.
    """

    text: str
    first: int
    last: int
    rects: list[Raw]
    size: float
    turn: int | None
    bold: bool
    family: str


class TextLayer:
    """The text of one open page; the buffers and the fonts met are those of the document."""

    def __init__(self, textpage: Any, buffers: Buffers) -> None:
        """Keep the handle; the text page is closed by who opened it."""
        self._page, self._buffers = textpage, buffers
        self._raw = textpage.raw

    def text(self) -> tuple[str, float]:
        """Return the page's text, its lines ended by a carriage return, and the share of it that was read."""
        count = self._page.count_chars()
        if not count:
            return "", 1.0
        text: str = self._page.get_text_range(0, min(count, MAX_CHARS), errors="ignore")
        return text.replace(_END_HYPHEN, HYPHEN), min(1.0, MAX_CHARS / count)

    def count(self) -> int:
        """Return how many characters of the page are looked at."""
        return min(int(self._page.count_chars()), MAX_CHARS)

    def lines(self, text: str) -> Iterator[Found]:
        """Give the lines of the page's text; pdfium counts in UTF-16 units, and characters otherwise than the text."""
        index_of = self._buffers.pdfium.FPDFText_GetCharIndexFromTextIndex
        wide = [at for at, char in enumerate(text) if char > "\uffff"] if text and max(text) > "\uffff" else []
        for match in _LINE.finditer(text):
            shown = match.group()
            bare = shown.strip()
            if not bare:
                continue
            start = match.start() + (len(shown) - len(shown.lstrip()))
            end = start + len(bare) - 1
            if wide:
                start, end = start + bisect_left(wide, start), end + bisect_left(wide, end)
            first, last = index_of(self._raw, start), index_of(self._raw, end)
            if 0 <= first <= last and (rects := self._rects(first, last - first + 1)):
                yield self._found(bare, first, last, rects)

    def _found(self, text: str, first: int, last: int, rects: list[Raw]) -> Found:
        at = first
        if not text[0].isalnum():  # a bullet often comes in another font and size
            at = min(last, first + next((index for index, char in enumerate(text) if char.isalnum()), 0))
        bold, name = self.font(at)
        size, turn = self.size(at)
        if size < _UNIT_SIZE:  # fonts drawn by the file itself may count in units of their own
            size = max(size, min(rects[0][2] - rects[0][0], rects[0][3] - rects[0][1]))
        return Found(text, first, last, rects, size, turn, bold and self.font(last)[0], name)

    def _rects(self, first: int, count: int) -> list[Raw]:
        buffers = self._buffers
        get, (left, top, right, bottom) = buffers.pdfium.FPDFText_GetRect, buffers.sides
        return [
            (left.value, bottom.value, right.value, top.value)
            for index in range(min(buffers.pdfium.FPDFText_CountRects(self._raw, first, count), _MAX_RECTS))
            if get(self._raw, index, left, top, right, bottom)
        ]

    def size(self, index: int) -> tuple[float, int | None]:
        """Return a character's size and the quarter turns of its letters, None where they slant."""
        pdfium, matrix = self._buffers.pdfium, self._buffers.matrix
        size = pdfium.FPDFText_GetFontSize(self._raw, index)
        if not pdfium.FPDFText_GetMatrix(self._raw, index, matrix):
            return round(size, 1), 0
        if not matrix.b and matrix.a > 0:
            return round(size * abs(matrix.d), 1) or round(size, 1), 0
        quarters = math.atan2(matrix.b, matrix.a) / _QUARTER
        turn = round(quarters)
        upright = abs(quarters - turn) * _QUARTER <= _SLANT
        return round(size * math.hypot(matrix.c, matrix.d), 1), turn % 4 if upright else None

    def font(self, index: int) -> tuple[bool, str]:
        """Return whether a character's font is bold, and its family."""
        buffers = self._buffers
        buffers.pdfium.FPDFText_GetFontInfo(self._raw, index, buffers.name, _FONT_NAME, buffers.flags)
        key = (buffers.name.value, buffers.flags.value)
        known = buffers.fonts.get(key)
        if known is None:
            name = key[0].decode("utf-8", "ignore")
            known = buffers.fonts[key] = is_bold(name, key[1]), family(name)
        return known

    def chars(self, first: int, last: int) -> Iterator[tuple[int, str, Raw]]:
        """Give the characters between two indices, both counted in: index, letter and box."""
        pdfium, (left, right, bottom, top) = self._buffers.pdfium, self._buffers.sides
        for index in range(first, last + 1):
            code = pdfium.FPDFText_GetUnicode(self._raw, index)
            char = HYPHEN if code in (2, 0xFFFE) else chr(code) if code <= 0x10FFFF else "\ufffd"  # noqa: PLR2004
            pdfium.FPDFText_GetCharBox(self._raw, index, left, right, bottom, top)
            yield index, char, (left.value, bottom.value, right.value, top.value)

    def at(self, x: float, y: float) -> int:
        """Return the index of the character at a point of the content, under 0 where there is none."""
        return int(self._buffers.pdfium.FPDFText_GetCharIndexAtPos(self._raw, x, y, 1.0, 1.0))

    def owner(self, index: int) -> int:
        """Return the address of the page object that draws a character, 0 where none does."""
        owner = self._buffers.pdfium.FPDFText_GetTextObject(self._raw, index)
        return ctypes.addressof(owner.contents) if owner else 0


class Buffers:
    """What calls into pdfium write to, made once for a document, and the fonts met in it."""

    def __init__(self) -> None:
        """Make the buffers."""
        import pypdfium2.raw

        self.pdfium: Any = pypdfium2.raw
        self.sides = tuple(ctypes.c_double() for _ in range(4))
        self.floats = tuple(ctypes.c_float() for _ in range(4))
        self.colour = tuple(ctypes.c_uint() for _ in range(4))
        self.pair = (ctypes.c_int(), ctypes.c_int())
        self.flags = ctypes.c_int()
        self.matrix: Any = pypdfium2.raw.FS_MATRIX()
        self.name = ctypes.create_string_buffer(_FONT_NAME)
        self.fonts: dict[tuple[bytes, int], tuple[bool, str]] = {}
