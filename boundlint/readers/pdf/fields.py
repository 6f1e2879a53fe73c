"""Sets the values of form fields into the lines of a page, where a person reads them."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from boundlint.patterns import regex
from boundlint.readers.pdf.annotations import Entry
from boundlint.readers.pdf.frame import Box
from boundlint.readers.pdf.lines import Line
from boundlint.readers.pdf.strips import Char, Strip, View

_FILLER = frozenset("_.…·-–— \u00a0\t")
_BLANKS = regex(r"\s*[._…]{2,}\Z")
_SIZE = 10.0
_ALIKE = 0.4


def with_entries(strips: Sequence[Strip], entries: Sequence[Entry], view: View) -> list[Strip]:
    """Return the strips with the entries at their places: within a line, beside it, or below what stands above."""
    if not entries:
        return list(strips)
    flow = list(strips)
    for entry in sorted(entries, key=lambda entry: (view.frame.box(*entry.raw)[1], view.frame.box(*entry.raw)[0])):
        box = view.frame.box(*entry.raw)
        across = next((at for at, strip in enumerate(flow) if strip.found and _spans(strip.line.box, box)), None)
        if across is not None and not entry.is_box:
            flow[across : across + 1] = _within(flow[across], entry, box, view)
            continue
        at, mate = _position(flow, entry, box)
        flow[at:at] = _strips(entry, box, mate, view)
    return flow


def _in_row(box: Box, field: Box) -> bool:
    """Tell whether a line and a field stand side by side; of a tall field, with its upper end."""
    return min(box[3], field[3]) - max(box[1], field[1]) > _ALIKE * min(box[3] - box[1], field[3] - field[1])


def _spans(box: Box, field: Box) -> bool:
    """Tell whether a line begins before a field in its row and reaches into it: blanks of it, or text after it."""
    return _in_row(box, field) and box[0] < field[0] - 1 and box[2] > field[0] + 2


def _within(strip: Strip, entry: Entry, box: Box, view: View) -> list[Strip]:
    """Return a line with a field's value in the place of the blanks that it covers."""

    def is_after(char: Char) -> int:
        """-1 before the field, 0 for the blanks that it covers, 1 after it."""
        left, _, right, _ = view.frame.box(*char[2])
        where = (left + right) / 2
        if where < box[0]:
            return -1
        return 0 if where <= box[2] and char[1] in _FILLER else 1

    parts = strip.cut(view, is_after)
    before = [_without_blanks(part) for where, part in parts if where == -1]
    after = [part for where, part in parts if where == 1]
    left = before[-1].line.box[2] if before else box[0]
    right = after[0].line.box[0] if after else max(box[2], left)
    return [*before, *_strips(entry, (left, box[1], right, box[3]), strip.line, view), *after]


def _without_blanks(strip: Strip) -> Strip:
    """Return a strip without the dots or dashes at its end: the field beside them seldom covers them all."""
    return replace(strip, line=replace(strip.line, text=_BLANKS.sub("", strip.line.text)))


def _position(flow: Sequence[Strip], entry: Entry, box: Box) -> tuple[int, Line | None]:
    """Return where an entry goes, and the line by which it stands."""
    mates = [(at, strip.line) for at, strip in enumerate(flow) if _in_row(strip.line.box, box)]
    before = [mate for mate in mates if mate[1].box[2] <= box[0] + 2]
    after = [mate for mate in mates if mate[1].box[0] >= box[2] - 2]
    left = max(before, key=lambda mate: mate[1].box[2], default=None)
    right = min(after, key=lambda mate: mate[1].box[0], default=None)
    if right and (left is None or (entry.is_box and right[1].box[0] - box[2] <= box[0] - left[1].box[2])):
        return right
    if left:
        return left[0] + 1, left[1]
    above = [(strip.line.box[3], at) for at, strip in enumerate(flow) if strip.line.box[3] <= box[1] + 2]
    return (max(above)[1] + 1 if above else 0), None


def _strips(entry: Entry, box: Box, mate: Line | None, view: View) -> list[Strip]:
    """Return the lines of an entry, set like the line beside it."""
    texts = [text.strip() for text in entry.text.splitlines() if text.strip()]
    like = mate or Line("", view.number, box, _SIZE, bold=False)
    top, bottom = box[1], box[3]
    if mate is not None and len(texts) == 1:
        top, bottom = mate.box[1], mate.box[3]
    step = (bottom - top) / max(1, len(texts))
    lines = []
    for number, text in enumerate(texts):
        place = (box[0], round(top + number * step, 1), box[2], round(top + (number + 1) * step, 1))
        seen = None if view.frame is view.shown else view.shown.box(*view.frame.content(place))
        lines.append(Strip(replace(like, text=text, box=place, seen=seen, bold=False)))
    return lines
