"""Sees whether a page's content comes in the order of reading, and sorts it by its places where it does not.

The words are then put together from their letters by pdfplumber, which is imported only for such pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, TypeVar

from msgspec.structs import replace

from boundlint.readers.pdf.frame import Box, around
from boundlint.readers.pdf.lines import HYPHEN, Line, Table
from boundlint.readers.pdf.strips import Strip, View

_MIN_JUMPS, _JUMPS = 4, 0.12
_ALIKE = 0.5
_WIDE = 2.0
_SPACE = 0.28  # of the size: more than between two letters, whose boxes end where their ink does

T = TypeVar("T")


def is_jumbled(flow: Sequence[Strip | Table]) -> bool:
    """Tell whether lines jump back over lines that were already there, more often than columns and notes explain.

    A jump counts that goes up, or back within a row, and does not go to the right of the line before it.
    """
    boxes = [item.line.box for item in flow if isinstance(item, Strip)]
    jumps = sum(_jumps_back(before, after) for before, after in pairwise(boxes))
    return (jumps >= _MIN_JUMPS and jumps > _JUMPS * len(boxes)) or 1 < jumps > _ALIKE * len(boxes)


def _jumps_back(before: Box, after: Box) -> bool:
    height = min(before[3] - before[1], after[3] - after[1])
    if after[3] < before[1] + 0.3 * height:
        return after[0] < before[2]
    in_row = min(before[3], after[3]) - max(before[1], after[1]) > _ALIKE * height
    return in_row and after[2] <= before[0] + 1


def by_place(flow: Sequence[Strip | Table], view: View) -> list[Strip | Table]:
    """Return the lines of a page put together again from their letters, row by row; tables stay among them."""
    strips = [item for item in flow if isinstance(item, Strip)]
    lines: list[tuple[Box, Strip | Table]] = [(strip.line.box, strip) for strip in _rebuilt(strips, view)]
    for item in flow:
        if isinstance(item, Table):
            boxes = [line.box for row in item.rows for cell in row for line in cell.lines]
            lines.append((around(boxes), item))
    return [item for row in _rows(lines) for _, item in row]


def _rebuilt(strips: Sequence[Strip], view: View) -> list[Strip]:
    """Return lines of words; those that are no text of the page itself stay as they are."""
    from pdfplumber.utils.text import extract_words

    chars = [entry for strip in strips for entry in _entries(strip, view)]
    words = [(_box(word), word) for word in extract_words(chars, x_tolerance_ratio=_SPACE, return_chars=True)]
    made = [strip for strip in strips if strip.found is None]
    return made + [Strip(_line([word for _, word in part])) for row in _rows(words) for part in _parts(row)]


def _entries(strip: Strip, view: View) -> list[dict[str, Any]]:
    """Return the letters of a strip as pdfplumber keeps them."""
    entries: list[dict[str, Any]] = []
    for _, char, raw in strip.chars(view):
        left, top, right, bottom = view.frame.box(*raw)
        if char.isspace():  # those that pdfium adds have no place of their own
            left = right = entries[-1]["x1"] if entries else left
        elif entries and not entries[-1]["text"].isspace():  # pdfium saw no space between them
            entries[-1]["x1"] = max(entries[-1]["x1"], left)
        entries.append({
            "text": "-" if char == HYPHEN else char, "x0": left, "x1": right, "top": strip.line.box[1],
            "bottom": strip.line.box[3], "doctop": strip.line.box[1], "height": bottom - top, "width": right - left,
            "upright": True, "size": strip.line.size, "fontname": strip.line.family, "strip": strip,
        })  # fmt: skip
    return entries


def _box(word: dict[str, Any]) -> Box:
    return (word["x0"], word["top"], word["x1"], word["bottom"])


def _rows(items: Sequence[tuple[Box, T]]) -> list[list[tuple[Box, T]]]:
    """Return what stands side by side as rows, from the top; within a row from the left."""
    rows: list[list[tuple[Box, T]]] = []
    for item in sorted(items, key=lambda item: (item[0][1] + item[0][3], item[0][0])):
        box = item[0]
        if rows:
            last = rows[-1][0][0]
            if min(last[3], box[3]) - max(last[1], box[1]) > _ALIKE * min(last[3] - last[1], box[3] - box[1]):
                rows[-1].append(item)
                continue
        rows.append([item])
    return [sorted(row, key=lambda item: item[0][0]) for row in rows]


def _parts(row: Sequence[tuple[Box, dict[str, Any]]]) -> list[list[tuple[Box, dict[str, Any]]]]:
    """Return a row cut where a gap is too wide for a space."""
    parts = [[row[0]]]
    for before, word in pairwise(row):
        size = before[1]["chars"][0]["size"]
        if word[0][0] - before[0][2] > _WIDE * size:
            parts.append([word])
        else:
            parts[-1].append(word)
    return parts


def _line(words: Sequence[dict[str, Any]]) -> Line:
    first: Strip = words[0]["chars"][0]["strip"]
    last: Strip = words[-1]["chars"][-1]["strip"]
    text = " ".join(word["text"] for word in words)
    box = around([_box(word) for word in words])
    seen = None if first.line.seen is None else around([first.line.place, last.line.place])
    return replace(first.line, text=text, box=box, bold=first.line.bold and last.line.bold, seen=seen)
