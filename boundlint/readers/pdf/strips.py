"""Makes lines of what pdfium found, and cuts them by their letters where columns, cells or hidden words part them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby, pairwise

from msgspec import Struct
from msgspec.structs import replace

from boundlint.readers.pdf.frame import Box, Frame
from boundlint.readers.pdf.lines import Line
from boundlint.readers.pdf.native import Found, Raw, TextLayer

_WIDE = 2.0
_MIN_SPACED, _SPACED_SHARE, _MIN_SPACES = 6, 0.85, 0.3
_WORD_GAP = 0.17  # of the size: less than a second space adds

Char = tuple[int, str, Raw]
"""Index, letter and box in the content."""


class View(Struct, frozen=True):
    """How the lines of a page are placed: `frame` has its text upright, `shown` is the page as a person sees it."""

    number: int
    frame: Frame
    shown: Frame
    layer: TextLayer


class Strip(Struct, frozen=True):
    """A line that can still be cut.

    Attributes:
        line: as it stands.
        found: where pdfium found it, None for text that is no part of the page's own.
        kept: the characters that are left of it, None for all.
    """

    line: Line
    found: Found | None = None
    kept: tuple[Char, ...] | None = None

    def chars(self, view: View) -> Sequence[Char]:
        """Return the strip's characters."""
        if self.kept is not None or self.found is None:
            return self.kept or ()
        return tuple(view.layer.chars(self.found.first, self.found.last))

    def cut(self, view: View, key: Callable[[Char], object]) -> list[tuple[object, Strip]]:
        """Return the strip in pieces between which the key of its letters changes; spaces go with what is before."""
        pieces: list[tuple[object, Strip]] = []
        if self.found is None:
            return [(key((0, self.line.text, view.frame.content(self.line.box))), self)]
        keys, last = [], None
        for char in self.chars(view):
            last = key(char) if last is None or not char[1].isspace() else last
            keys.append((last, char))
        for value, members in groupby(keys, key=lambda pair: pair[0]):
            if (strip := from_chars([char for _, char in members], self.found, view)) is not None:
                pieces.append((value, strip))
        return pieces


def strips_of(found: Found, view: View) -> list[Strip]:
    """Return a line found as one strip, or cut where a gap too wide for a space parts columns or the cells of a row."""
    whole = Strip(_line(_text(found, view), found, found.rects, view), found)
    if len(found.rects) == 1:
        return [whole]
    plain = view.frame.turn == 0  # then left and right are those of the content, but for where they are counted from
    boxes = found.rects if plain else [view.frame.box(*rect) for rect in found.rects]
    starts = _segments(boxes, found.size)
    if len(starts) == 1:
        return [whole]

    def segment(char: Char) -> int:
        left = (char[2] if plain else view.frame.box(*char[2]))[0]
        return sum(left >= start - 0.5 for start in starts)

    return [strip for _, strip in whole.cut(view, segment)]


def from_chars(chars: Sequence[Char], found: Found, view: View) -> Strip | None:
    """Return the strip of some of a line's characters, None where they are all white space."""
    text = " ".join("".join(char for _, char, _ in chars).split())
    if not text:
        return None
    first = next((index for index, char, _ in chars if char.isalnum()), chars[0][0])
    size, turn = view.layer.size(first)
    bold, family = view.layer.font(first)
    like = replace(found, size=size, turn=turn, bold=bold and found.bold, family=family)
    return Strip(_line(text, like, [box for _, char, box in chars if not char.isspace()], view), like, tuple(chars))


def _line(text: str, found: Found, rects: Sequence[Raw], view: View) -> Line:
    raw = rects[0] if len(rects) == 1 else around_raw(rects)
    box = view.frame.box(*raw)
    seen = None if view.frame is view.shown else view.shown.box(*raw)
    return Line(text, view.number, box, found.size * view.frame.unit, found.bold, found.family, seen)


def around_raw(rects: Iterable[Raw]) -> Raw:
    """Return the smallest rectangle of the content round some."""
    lefts, bottoms, rights, tops = zip(*rects, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def _segments(boxes: list[Box], size: float) -> list[float]:
    """Return where the parts of a line begin that a gap too wide for a space sets apart."""
    return [boxes[0][0], *(box[0] for before, box in pairwise(boxes) if box[0] - before[2] > _WIDE * size)]


def _text(found: Found, view: View) -> str:
    """Return the text of a line; a heading set with a space after each letter ("A R T I C L E  3") as words."""
    if found.text.count(" ") < _MIN_SPACES * len(found.text):
        return found.text
    parts = found.text.split(" ")
    if len(parts) < _MIN_SPACED or sum(len(part) == 1 for part in parts) < _SPACED_SHARE * len(parts):
        return found.text
    chars = [char for char in view.layer.chars(found.first, found.last) if not char[1].isspace()]
    boxes = [view.frame.box(*box) for _, _, box in chars]
    gaps = [after[0] - before[2] for before, after in pairwise(boxes)]
    most = sorted(gaps)[len(gaps) // 2] + _WORD_GAP * found.size
    return chars[0][1] + "".join(
        f" {char}" if gap > most else char for gap, (_, char, _) in zip(gaps, chars[1:], strict=True)
    )


def joined(strips: Sequence[Strip], found: Found, view: View) -> Strip | None:
    """Return pieces of one line as one strip again."""
    space: Char = (0, " ", (0.0, 0.0, 0.0, 0.0))
    chars = [char for strip in strips for char in (*(strip.kept or ()), space)]
    return from_chars(chars, found, view)
