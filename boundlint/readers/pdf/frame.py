"""Turns the coordinates of a page's content into points from the top left of the page that a person sees."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in points from the page's top left."""

_QUARTERS = 4


class Frame(Struct, frozen=True):
    """A view of a page: the part of it that is shown, and how it is turned.

    Attributes:
        left: of the crop box, in the units of the content.
        bottom: of the crop box.
        right: of the crop box.
        top: of the crop box.
        turn: quarter turns, clockwise, from the content to this view.
        unit: points in a unit of the content (`/UserUnit`).
    """

    left: float
    bottom: float
    right: float
    top: float
    turn: int = 0
    unit: float = 1.0

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the view in points."""
        across, up = (self.right - self.left) * self.unit, (self.top - self.bottom) * self.unit
        return (up, across) if self.turn % 2 else (across, up)

    def turned(self, turn: int) -> Frame:
        """Return the view of the same page at another turn."""
        return Frame(self.left, self.bottom, self.right, self.top, turn % _QUARTERS, self.unit)

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """Return a rectangle of the content as a box of this view, rounded to a tenth of a point."""
        if self.turn == 0 and self.unit == 1.0:  # nearly all pages: without further steps
            return (
                round(left - self.left, 1),
                round(self.top - top, 1),
                round(right - self.left, 1),
                round(self.top - bottom, 1),
            )
        if self.turn == 0:
            box = (left - self.left, self.top - top, right - self.left, self.top - bottom)
        elif self.turn == 1:
            box = (bottom - self.bottom, left - self.left, top - self.bottom, right - self.left)
        elif self.turn == 2:  # noqa: PLR2004 - upside down
            box = (self.right - right, bottom - self.bottom, self.right - left, top - self.bottom)
        else:
            box = (self.top - top, self.right - right, self.top - bottom, self.right - left)
        x, y, z, w = box
        unit = self.unit
        return (round(x * unit, 1), round(y * unit, 1), round(z * unit, 1), round(w * unit, 1))

    def content(self, box: Box) -> Box:
        """Return the left, bottom, right and top in the content of a box of this view: the way back of `box`."""
        x, y, z, w = (side / self.unit for side in box)
        if self.turn == 0:
            return (x + self.left, self.top - w, z + self.left, self.top - y)
        if self.turn == 1:
            return (y + self.left, x + self.bottom, w + self.left, z + self.bottom)
        if self.turn == 2:  # noqa: PLR2004 - upside down
            return (self.right - z, y + self.bottom, self.right - x, w + self.bottom)
        return (self.right - w, self.top - z, self.right - y, self.top - x)


def frame_of(page: Any, unit: float = 1.0) -> Frame:
    """Return the view of an open pdfium page as it is shown, its crop box and its own rotation counted in."""
    left, bottom, right, top = page.get_bbox()
    return Frame(left, bottom, right, top, page.get_rotation() // 90 % _QUARTERS, unit)


def around(boxes: list[Box]) -> Box:
    """Return the smallest box round some boxes, of which there is at least one."""
    if len(boxes) == 1:
        return boxes[0]
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return (min(lefts), min(tops), max(rights), max(bottoms))


def middle(box: Box) -> tuple[float, float]:
    """Return the point in a box's middle."""
    return ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)


def holds(outer: Box, box: Box, slack: float = 0.0) -> bool:
    """Tell whether the middle of a box lies in another one, or at most `slack` points beside it."""
    x, y = middle(box)
    return outer[0] - slack <= x <= outer[2] + slack and outer[1] - slack <= y <= outer[3] + slack
