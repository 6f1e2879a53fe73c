"""A letter as a value: blocks of plain text that each format lays out in its own way."""

from __future__ import annotations

import datetime as dt
import re

from msgspec import Struct

from boundlint.errors import Problem
from boundlint.templating import unescape

MARKED = ("sender", "recipient", "delivery", "date", "subject", "greeting", "closing", "signature", "enclosures")
"""The blocks that a template marks with `@name`; the others are paragraphs, lists and tables."""

_CELL = re.compile(r"(?<!\\)\|")


class LetterBlock(Struct, frozen=True):
    """A part of a letter, in plain text.

    Attributes:
        kind: one of `MARKED`, or `paragraph`, `list`, `table`.
        lines: its lines, one an item in a list; empty in a table.
        rows: the rows of a table, the first being its head; empty elsewhere.
    """

    kind: str
    lines: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


class Letter(Struct, frozen=True):
    """A letter that has been written but not saved.

    Attributes:
        kind: `termination-notice` or `termination-agreement`.
        language: `fr` or `en`.
        locale: the babel locale of its dates and sums.
        date: its date.
        end_date: the day on which the contract ends.
        earliest_end: the first day on which it may end: the expected receipt and the notice; the letter's own date in
            a proposal.
        delivery: `registered`, `email` or `hand`.
        blocks: its parts, in order.
        own_words: names, references and work named by the contract or the person: the tone list does not judge them.
        notes: what the person should know before sending it; none of it stands in the letter.
    """

    kind: str
    language: str
    locale: str
    date: dt.date
    end_date: dt.date
    earliest_end: dt.date
    delivery: str
    blocks: tuple[LetterBlock, ...]
    own_words: tuple[str, ...]
    notes: tuple[Problem, ...] = ()


def parse(markdown: str) -> tuple[LetterBlock, ...]:
    """Return the blocks of a rendered template: groups of lines, told by how their first line starts."""
    groups = re.split(r"\n\s*\n", markdown.strip())
    return tuple(_block([line for line in group.splitlines() if line.strip()]) for group in groups if group.strip())


def _block(lines: list[str]) -> LetterBlock:
    first = lines[0]
    if first.startswith("@") and first[1:] in MARKED:
        return LetterBlock(first[1:], tuple(map(_plain, lines[1:])))
    if first.startswith("| "):
        return LetterBlock("table", rows=tuple(map(_row, lines)))
    if first.startswith("- "):
        return LetterBlock("list", tuple(_plain(line.removeprefix("- ")) for line in lines))
    return LetterBlock("paragraph", (" ".join(map(_plain, lines)),))


def _plain(text: str) -> str:
    return unescape(text.strip(" "))


def _row(line: str) -> tuple[str, ...]:
    return tuple(_plain(cell) for cell in _CELL.split(line.strip(" "))[1:-1])
