"""Takes out of a Markdown text what is none of its blocks: front matter, comments, the texts of footnotes."""

from __future__ import annotations

import re

from msgspec import Struct

from boundlint.patterns import regex

_FRONT_MATTER = regex(r"\A\ufeff?---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_COMMENT = regex(r"<!--(.*?)(?:-->|\Z)", re.DOTALL)
_TIGHT_HEADING = regex(r"^(#{1,6})(?=[^#\s])", re.MULTILINE)
_DEFINITION = regex(r" {0,3}\[\^([^\]\s]{1,80})\]:[ \t]*(.*)")
_FENCE = regex(r" {0,3}(```|~~~)")
_INDENT = regex(r"(?: {4}|\t)")


class Marginal(Struct, frozen=True):
    """A comment or a footnote: its name, empty for a comment, its text, and the 1-based line on which it starts."""

    name: str
    text: str
    line: int


class Source(Struct, frozen=True):
    """A text without what was taken out of it; its lines are still those of the file.

    Attributes:
        text: what is left, blank lines in the place of what is gone.
        comments: of HTML, which no reader sees.
        notes: the footnotes that it defines, in their order.
    """

    text: str
    comments: tuple[Marginal, ...]
    notes: tuple[Marginal, ...]


def prepare(text: str) -> Source:
    """Return a text ready to be cut into blocks.

    Args:
        text: the file's, its lines ended by line feeds.
    """
    text = _FRONT_MATTER.sub(_blank_lines, text)
    comments = tuple(_comments(text))
    text = _TIGHT_HEADING.sub(r"\1 ", _COMMENT.sub(_blank_lines, text))
    if "[^" not in text:
        return Source(text, comments, ())
    lines, notes = _notes(text.split("\n"))
    return Source("\n".join(lines), comments, tuple(notes))


def _blank_lines(match: re.Match[str]) -> str:
    return "\n" * match.group().count("\n")


def _comments(text: str) -> list[Marginal]:
    found, line, last = [], 1, 0
    for match in _COMMENT.finditer(text):
        line += text.count("\n", last, match.start())
        last = match.start()
        found.append(Marginal("", match[1], line))
    return found


def _notes(lines: list[str]) -> tuple[list[str], list[Marginal]]:
    """Return the lines with those of footnotes blank, and the footnotes; what stands in a code block is none."""
    kept: list[str] = []
    notes: list[Marginal] = []
    fence, index = "", 0
    while index < len(lines):
        mark = _FENCE.match(lines[index])
        if mark and (not fence or mark[1] == fence):
            fence = "" if fence else mark[1]
        definition = None if fence or mark else _DEFINITION.fullmatch(lines[index])
        end = _end(lines, index + 1) if definition else index + 1
        if definition:
            body = [definition[2], *(_INDENT.sub("", line, count=1) for line in lines[index + 1 : end])]
            notes.append(Marginal(definition[1], "\n".join(body), index + 1))
        kept += [""] * (end - index) if definition else [lines[index]]
        index = end
    return kept, notes


def _end(lines: list[str], index: int) -> int:
    """Return where a footnote ends: at a blank line, unless what follows is set in, or at the next footnote."""
    while index < len(lines):
        if not lines[index].strip():
            if index + 1 < len(lines) and _INDENT.match(lines[index + 1]):
                index += 1
                continue
            return index
        if _DEFINITION.fullmatch(lines[index]):
            return index
        index += 1
    return index
