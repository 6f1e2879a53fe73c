"""Finds the footnotes of a page: smaller lines at its end, below a short rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from boundlint.readers.pdf.frame import Box
from boundlint.readers.pdf.lines import Line, Table
from boundlint.readers.pdf.native import Raw
from boundlint.readers.pdf.strips import View

_LOWER = 0.45
_SHORT, _LONG = 0.1, 0.6
_SMALLER = 0.95
_FLAT = 3.0


def note_rule(rules: Sequence[Raw], view: View) -> float | None:
    """Return how far down a page its lowest short rule stands, in points, None where it has none in its lower half."""
    width, height = view.frame.size
    boxes = (view.frame.box(*rule) for rule in rules)
    return max((box[1] for box in boxes if _is_short(box, width) and box[1] > _LOWER * height), default=None)


def _is_short(box: Box, width: float) -> bool:
    return box[3] - box[1] <= _FLAT and _SHORT * width <= box[2] - box[0] <= _LONG * width


def split_notes(flow: Sequence[Line | Table], top: float | None) -> tuple[list[Line | Table], list[Line]]:
    """Return a page's flow without its footnotes, and their lines: what stands below `top`, if all of it is smaller."""
    if top is None:
        return list(flow), []
    below = [item for item in flow if isinstance(item, Line) and item.box[1] >= top - 2]
    sizes: Counter[float] = Counter()
    for item in flow:
        if isinstance(item, Line) and item.box[1] < top - 2:
            sizes[item.size] += len(item.text)
    if not sizes or not below or max(line.size for line in below) > _SMALLER * sizes.most_common(1)[0][0]:
        return list(flow), []
    notes = set(map(id, below))
    return [item for item in flow if id(item) not in notes], below
