"""Keeps apart the text of a page that nobody sees: without colour, unfilled, tiny, or outside the page.

Text in white is only suspected; the page is then rendered with and without it, so that white on a dark band stays.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from boundlint.model.document import Aside, AsideKind, Place
from boundlint.readers.pdf.drawn import Drawn
from boundlint.readers.pdf.frame import Box
from boundlint.readers.pdf.native import Buffers, Found, Raw
from boundlint.readers.pdf.strips import Char, Strip, View, around_raw, joined, strips_of

TINY = 1.5
"""Points under which no text can be read."""

_OUTSIDE = 1.0
_SCALE, _MAX_PIXELS = 1.5, 3_000_000
_CONTRAST = 32
_LAYER = 0.5


def is_layer(drawn: Drawn, share: float) -> bool:
    """Tell whether a page's unseen text is what a machine recognised in the picture over which it lies.

    Args:
        drawn: what the page is drawn of.
        share: of the page that its pictures cover.
    """
    return bool(drawn.unseen) and share > _LAYER and len(drawn.unseen) >= _LAYER * drawn.texts


def unseen_objects(page: Any, view: View, drawn: Drawn, buffers: Buffers, *, layer: bool) -> frozenset[int]:
    """Return the addresses of the text objects that leave no mark on the page.

    Args:
        page: open.
        view: of the page.
        drawn: what it is drawn of.
        buffers: of the document.
        layer: unfilled text lies over a picture that shows the same, and is read in its stead.
    """
    unseen = set() if layer else set(drawn.unseen)
    if drawn.pale:
        unseen |= _without_mark(page, view, drawn, buffers)
    return frozenset(unseen)


def _without_mark(page: Any, view: View, drawn: Drawn, buffers: Buffers) -> set[int]:
    boxes = _boxes(view, drawn)
    width, height = view.shown.size
    scale = min(_SCALE, math.sqrt(_MAX_PIXELS / max(1.0, width * height / view.shown.unit**2)))
    before = _picture(page, scale)
    for item in drawn.pale.values():
        buffers.pdfium.FPDFPageObj_SetFillColor(item, 255, 255, 255, 0)
    after = _picture(page, scale)
    per_point = scale / view.shown.unit
    return {owner for owner, box in boxes.items() if not _differ(before, after, box, per_point)}


def _boxes(view: View, drawn: Drawn) -> dict[int, Box]:
    """Return where the suspected objects stand on the page as it is shown."""
    held: dict[int, list[Raw]] = {}
    layer = view.layer
    for index, char, box in layer.chars(0, layer.count() - 1):
        if not char.isspace() and (owner := layer.owner(index)) in drawn.pale:
            held.setdefault(owner, []).append(box)
    return {owner: view.shown.box(*around_raw(boxes)) for owner, boxes in held.items()}


def _picture(page: Any, scale: float) -> tuple[bytes, int, int, int]:
    """Return the page in grey: its bytes, the length of a row, width and height."""
    bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=False)
    try:
        return bytes(bitmap.buffer), bitmap.stride, bitmap.width, bitmap.height
    finally:
        bitmap.close()


def _differ(before: tuple[bytes, int, int, int], after: tuple[bytes, int, int, int], box: Box, scale: float) -> bool:
    """Tell whether two pictures differ in a box so much that an eye sees it."""
    one, stride, width, height = before
    other = after[0]
    left, right = max(0, int(box[0] * scale)), min(width, math.ceil(box[2] * scale))
    for row in range(max(0, int(box[1] * scale)), min(height, math.ceil(box[3] * scale))):
        start, end = row * stride + left, row * stride + right
        if one[start:end] != other[start:end]:
            pairs = zip(one[start:end], other[start:end], strict=True)
            if any(abs(first - second) > _CONTRAST for first, second in pairs):
                return True
    return False


def split_hidden(found: Sequence[Found], view: View, unseen: frozenset[int]) -> tuple[list[Strip], list[Aside]]:
    """Return the strips of what can be seen, and the rest as asides."""
    strips: list[Strip] = []
    hidden: list[Aside] = []
    for line in found:
        if not unseen and not _doubtful(line, view):
            strips += strips_of(line, view)
            continue
        seen, rest = _parted(line, view, unseen)
        hidden += (
            Aside(AsideKind.HIDDEN, strip.line.text, Place(page=view.number, box=strip.line.place)) for strip in rest
        )
        if not rest:
            strips += strips_of(line, view)
        elif seen and (strip := joined(seen, line, view)) is not None:
            strips.append(strip)
    return strips, hidden


def _parted(line: Found, view: View, unseen: frozenset[int]) -> tuple[list[Strip], list[Strip]]:
    """Return the parts of a line that are seen, and those that are not."""

    def is_hidden(char: Char) -> bool:
        index, _, box = char
        if _beyond(box, view) or (unseen and view.layer.owner(index) in unseen):
            return True
        return min(box[2] - box[0], box[3] - box[1]) < TINY and view.layer.size(index)[0] * view.frame.unit < TINY

    whole = Strip(strips_of(line, view)[0].line, line)
    parts = whole.cut(view, is_hidden)
    return [strip for hides, strip in parts if not hides], [strip for hides, strip in parts if hides]


def _doubtful(line: Found, view: View) -> bool:
    """Tell by a line's rectangles whether part of it may be tiny or beyond the page's edge."""
    for left, bottom, right, top in line.rects:
        if _beyond((left, bottom, right, top), view):
            return True
        if right - left < TINY or top - bottom < TINY:  # mostly a dash or a full stop
            index = view.layer.at((left + right) / 2, (bottom + top) / 2)
            if index < 0 or view.layer.size(index)[0] * view.frame.unit < TINY:
                return True
    return line.size * view.frame.unit < TINY


def _beyond(box: Raw, view: View) -> bool:
    """Tell whether a rectangle lies outside the part of the page that is shown."""
    frame = view.frame
    return (
        box[2] < frame.left - _OUTSIDE
        or box[0] > frame.right + _OUTSIDE
        or box[3] < frame.bottom - _OUTSIDE
        or box[1] > frame.top + _OUTSIDE
    )
