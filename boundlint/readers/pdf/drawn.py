"""Walks the objects that a page is drawn of: pictures, rules, and text that might not be seen."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

from msgspec import Struct, field

from boundlint.readers.pdf.native import Buffers, Raw

MAX_OBJECTS = 20_000
"""Objects of one page that are looked at."""

_MAX_DEPTH = 5
_MAX_SEGMENTS = 2_000
_MAX_RULES = 3_000
_THIN = 3.0
_MIN_RULE = 6.0
_FULL, _NEAR_WHITE, _FAINT = 255, 238, 16
_UNSEEN_MODES = (3, 7)  # neither filled nor stroked; the second one clips
_IDENTITY = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

Matrix = tuple[float, float, float, float, float, float]


class Drawn(Struct):
    """What a page is drawn of.

    Attributes:
        images: the area of its pictures, in square units of the content.
        rules: straight lines along the axes, as rectangles of no or little width.
        pale: text objects in white or hardly any colour, by address.
        unseen: text objects that are neither filled nor stroked.
        texts: how many text objects there are.
    """

    images: float = 0.0
    rules: list[Raw] = field(default_factory=list)
    pale: dict[int, Any] = field(default_factory=dict)
    unseen: dict[int, Any] = field(default_factory=dict)
    texts: int = 0


def walk(page: Any, buffers: Buffers) -> Drawn:
    """Return what an open page is drawn of, forms inside it counted in."""
    pdfium = buffers.pdfium
    text, path, image = pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE
    drawn = Drawn()
    for item, kind, matrix in _objects(page.raw, buffers):
        if kind == text:
            _look_at_text(item, drawn, buffers)
        elif kind == path:
            if len(drawn.rules) < _MAX_RULES:
                drawn.rules += (_placed(rule, matrix) for rule in _rules(item, buffers))
        elif kind == image and (box := _bounds(item, buffers)) is not None:
            left, bottom, right, top = _placed(box, matrix)
            drawn.images += (right - left) * (top - bottom)
    return drawn


def _objects(page: Any, buffers: Buffers) -> Iterator[tuple[Any, int, Matrix]]:
    """Give the objects with their kinds and the matrix of the forms around them, at most so many and so deep."""
    pdfium = buffers.pdfium
    form_type, left, type_of = pdfium.FPDF_PAGEOBJ_FORM, MAX_OBJECTS, pdfium.FPDFPageObj_GetType
    holders = [(page, pdfium.FPDFPage_CountObjects, pdfium.FPDFPage_GetObject, _IDENTITY, 0)]
    while holders:
        holder, count, get, matrix, depth = holders.pop()
        for index in range(min(count(holder), left)):
            item = get(holder, index)
            left -= 1
            kind = type_of(item)
            if kind == form_type:
                if depth < _MAX_DEPTH:
                    inner = _product(_matrix(item, buffers), matrix)
                    holders.append(
                        (item, pdfium.FPDFFormObj_CountObjects, pdfium.FPDFFormObj_GetObject, inner, depth + 1)
                    )
            else:
                yield item, kind, matrix


def _look_at_text(item: Any, drawn: Drawn, buffers: Buffers) -> None:
    """Remember a text object that a person might not see."""
    drawn.texts += 1
    red, green, blue, alpha = buffers.colour
    pdfium = buffers.pdfium
    if pdfium.FPDFTextObj_GetTextRenderMode(item) in _UNSEEN_MODES:
        drawn.unseen[ctypes.addressof(item.contents)] = item
    elif pdfium.FPDFPageObj_GetFillColor(item, red, green, blue, alpha) and (
        alpha.value < _FAINT or (red.value >= _NEAR_WHITE and green.value >= _NEAR_WHITE and blue.value >= _NEAR_WHITE)
    ):
        drawn.pale[ctypes.addressof(item.contents)] = item


def _bounds(item: Any, buffers: Buffers) -> Raw | None:
    left, bottom, right, top = buffers.floats
    if not buffers.pdfium.FPDFPageObj_GetBounds(item, left, bottom, right, top):
        return None
    return left.value, bottom.value, right.value, top.value


def _rules(item: Any, buffers: Buffers) -> Iterator[Raw]:
    """Give the rules that a path draws: itself where it is thin, else its straight segments where it is stroked."""
    box = _bounds(item, buffers)
    if box is None:
        return
    across, up = box[2] - box[0], box[3] - box[1]
    if min(across, up) <= _THIN:
        if max(across, up) >= _MIN_RULE:
            yield box
        return
    fill, stroke = buffers.pair
    buffers.pdfium.FPDFPath_GetDrawMode(item, fill, stroke)
    if stroke.value:
        yield from _segments(item, buffers)


def _segments(item: Any, buffers: Buffers) -> Iterator[Raw]:
    """Give the segments of a stroked path that run along an axis."""
    pdfium, matrix = buffers.pdfium, _matrix(item, buffers)
    x, y, start, before = *buffers.floats[:2], (0.0, 0.0), (0.0, 0.0)
    for index in range(min(pdfium.FPDFPath_CountSegments(item), _MAX_SEGMENTS)):
        segment = pdfium.FPDFPath_GetPathSegment(item, index)
        if not pdfium.FPDFPathSegment_GetPoint(segment, x, y):
            continue
        point = x.value, y.value
        if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_MOVETO:
            start = point
        else:
            yield from _straight(before, point, matrix)
        if pdfium.FPDFPathSegment_GetClose(segment):
            yield from _straight(point, start, matrix)
        before = point


def _straight(one: tuple[float, float], other: tuple[float, float], matrix: Matrix) -> Iterator[Raw]:
    left, bottom, right, top = _placed((*one, *other), matrix)
    if min(right - left, top - bottom) <= 1 and max(right - left, top - bottom) >= _MIN_RULE:
        yield left, bottom, right, top


def _matrix(item: Any, buffers: Buffers) -> Matrix:
    found = buffers.matrix
    if not buffers.pdfium.FPDFPageObj_GetMatrix(item, found):
        return _IDENTITY
    return found.a, found.b, found.c, found.d, found.e, found.f


def _product(inner: Matrix, outer: Matrix) -> Matrix:
    """Return the matrix that applies the inner one first."""
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)


def _placed(box: Raw, matrix: Matrix) -> Raw:
    """Return the rectangle round two opposite corners after a matrix."""
    x0, y0, x1, y1 = box
    if matrix != _IDENTITY:
        a, b, c, d, e, f = matrix
        x0, y0, x1, y1 = a * x0 + c * y0 + e, b * x0 + d * y0 + f, a * x1 + c * y1 + e, b * x1 + d * y1 + f
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
