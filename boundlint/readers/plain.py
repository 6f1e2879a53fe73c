"""Reads plain text: blank lines part the blocks, hard-wrapped lines are joined again."""

from __future__ import annotations

import re

from boundlint.model.document import BlockKind, Place
from boundlint.readers.heads import ends_sentence, has_bullet, is_loud, starts_numbered, without_bullet
from boundlint.readers.raw import Piece, Raw

_RULE = re.compile(r"\s*([=\-_*~#])(?:\s*\1){2,}\s*")
_FULL = 0.72
"""Share of the usual width from which on a line is full: the next one may go on with it."""
_MIN_WIDTH = 50
_MAX_TITLE = 120


def read_plain(text: str) -> Raw:
    """Return the pieces of a plain text, each with the line on which it starts."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    width = _width(lines)
    pieces: list[Piece] = []
    held: list[str] = []
    first = 0
    for number, line in enumerate(lines, 1):
        if _RULE.fullmatch(line):
            pieces += _close(held, first, "=-".find(line.strip()[0]) + 1)
            held = []
        elif not line.strip():
            pieces += _close(held, first)
            held = []
        elif held and _goes_on(held[-1], line, width):
            held.append(line)
        else:
            pieces += _close(held, first)
            held, first = [line], number
    pieces += _close(held, first)
    return Raw("txt", tuple(pieces))


def _width(lines: list[str]) -> int:
    """Return the usual length of a full line: the ninth decile of those that are no headings."""
    lengths = sorted(len(line.rstrip()) for line in lines if len(line.strip()) > _MIN_WIDTH // 2)
    return max(_MIN_WIDTH, lengths[len(lengths) * 9 // 10]) if lengths else _MIN_WIDTH


def _goes_on(before: str, line: str, width: int) -> bool:
    """Tell whether a line goes on with the paragraph of the line before it."""
    if has_bullet(line) or starts_numbered(line) or (is_loud(line) != is_loud(before)):
        return False
    lower = line.lstrip()[:1].islower()
    full = len(before.rstrip()) >= _FULL * width
    if ends_sentence(before):
        return full and lower
    return full or lower


def _close(held: list[str], first: int, underline: int = 0) -> list[Piece]:
    """Return the piece made of the lines held, a heading where a rule underlines a single short line."""
    if not held:
        return []
    text = " ".join(line.strip() for line in held)
    kind, level = BlockKind.PARAGRAPH, 0
    if underline and len(held) == 1 and len(text) <= _MAX_TITLE:
        kind, level = BlockKind.HEADING, underline
    elif has_bullet(text):
        kind, level, text = BlockKind.ITEM, 1, without_bullet(text)
    return [Piece(text, kind, level, strong=is_loud(text), place=Place(line=first))]
