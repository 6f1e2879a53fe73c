"""Reads plain text: blank lines part the blocks, hard-wrapped lines are joined again."""

from __future__ import annotations

import re

from boundlint.model.document import BlockKind, Place
from boundlint.patterns import regex
from boundlint.readers.heads import ends_sentence, has_bullet, is_loud, starts_numbered, without_bullet
from boundlint.readers.raw import Piece, Raw

_RULE = regex(r"\s*([=\-_*~#])(?:\s*\1){2,}\s*")
_TABLE_RULE = regex(r"[|+][-=+|: ]*")
_CUT = regex(r"(?<=[^\W\d_])[-\xad\u2010]\n[ \t]*(?=[a-zà-ÿ])")
_PARTS = regex(r"(?<![^\W\d_])([^\W\d_]+)[-\xad\u2010]\n[ \t]*([a-zà-ÿ][^\W\d_]*)([^\s\w]*)[ \t]?")
"""A word cut in two, with what closes it: the rest of the line goes on as the line that it was."""

_NUMBER_WORD = regex(
    r"(?i:\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze"
    r"|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent))\s*$"
)
_REPEATED = regex(r"\s*\(\d{1,3}\)\s+\S")
"""The figure that repeats the number in words at the end of the line before: "thirty", then "(30) days"."""

_FULL = 0.72
"""Share of the usual width from which on a line is full: the next one may go on with it."""
_MIN_WIDTH = 50
_MAX_TITLE = 120


def read_plain(text: str) -> Raw:
    """Return the pieces of a plain text, each with the line on which it starts; form feeds end pages.

    Args:
        text: the text; words that the end of a line cuts are joined again.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    paged = "\f" in text.strip("\f\n ")
    text = _joined(text)
    lines = text.split("\n")
    width = _width(lines)
    pieces: list[Piece] = []
    held: list[str] = []
    place, page = Place(), 1
    for number, line in enumerate(lines, 1):
        page, body = page + line.count("\f"), line.replace("\f", " ")
        if held and _is_part(held, body, width):
            held.append(body)
            continue
        underline = "=-".find(body.strip()[0]) + 1 if _RULE.fullmatch(body) else 0
        pieces += _close(held, place, underline)
        held = [] if not body.strip() or _RULE.fullmatch(body) or _TABLE_RULE.fullmatch(body.strip()) else [body]
        place = Place(page=page if paged else None, line=number)
    pieces += _close(held, place)
    return Raw("txt", tuple(pieces), pages=page - (not lines[-1].rpartition("\f")[2].strip()) if paged else None)


def _is_part(held: list[str], line: str, width: int) -> bool:
    """Tell whether a line belongs to the paragraph of those before it."""
    ruled = _RULE.fullmatch(line) or _TABLE_RULE.fullmatch(line.strip())
    if not line.strip() or ruled or _is_row(line) or _is_row(held[-1]):
        return False
    return _goes_on(held[-1], line, width)


def _is_row(line: str) -> bool:
    """Tell whether a line is a row of a table drawn with upright strokes."""
    inner = line.strip()
    return inner.count("|") >= (2 if inner.startswith("|") else 1) and any(char.isalnum() for char in inner)


def _row(line: str) -> str:
    """Return the cells of a row, the empty ones left out."""
    return " | ".join(cell.strip() for cell in line.split("|") if cell.strip())


def _joined(text: str) -> str:
    """Join the words that the end of a line cuts; the line that they stood on keeps the whole word, the next the rest.

    What the text itself writes elsewhere decides whether a hyphen is part of a word.
    """
    if not _CUT.search(text):
        return text
    from boundlint.readers.pdf.hyphens import join_cut_words, known_words
    from boundlint.readers.pdf.lines import HYPHEN

    marked = _CUT.sub(HYPHEN, text.replace(HYPHEN, ""))
    compounds, words = known_words(marked)

    def joined(match: re.Match[str]) -> str:
        whole = f"{match[1]}{HYPHEN}{match[2]}"
        return f"{join_cut_words(whole, compounds, words)}{match[3]}\n"

    return _PARTS.sub(joined, text)


def _width(lines: list[str]) -> int:
    """Return the usual length of a full line: the ninth decile of those that are no headings."""
    lengths = sorted(len(line.rstrip()) for line in lines if len(line.strip()) > _MIN_WIDTH // 2)
    return max(_MIN_WIDTH, lengths[len(lengths) * 9 // 10]) if lengths else _MIN_WIDTH


def _goes_on(before: str, line: str, width: int) -> bool:
    """Tell whether a line goes on with the paragraph of the line before it."""
    if _REPEATED.match(line) and _NUMBER_WORD.search(before[-20:]):
        return True
    if has_bullet(line) or starts_numbered(line) or (is_loud(line) != is_loud(before)):
        return False
    lower = line.lstrip()[:1].islower()
    full = len(before.rstrip()) >= _FULL * width
    if ends_sentence(before):
        return full and lower
    return full or lower


def _close(held: list[str], place: Place, underline: int = 0) -> list[Piece]:
    """Return the piece made of the lines held, a heading where a rule underlines a single short line."""
    if not held:
        return []
    text = " ".join(line.strip() for line in held)
    kind, level = BlockKind.PARAGRAPH, 0
    if len(held) == 1 and _is_row(text):
        kind, text = BlockKind.CELL, _row(text)
    elif underline and len(held) == 1 and len(text) <= _MAX_TITLE:
        kind, level = BlockKind.HEADING, underline
    elif has_bullet(text):
        kind, level, text = BlockKind.ITEM, 1, without_bullet(text)
    return [Piece(text, kind, level, strong=is_loud(text), place=place)]
