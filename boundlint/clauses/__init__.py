"""Cuts a document into numbered clauses: numbers and headings, typed or automatic, say where one starts."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from boundlint.clauses.headings import (
    is_contents_line,
    is_loud,
    is_quiet_heading,
    is_sentence,
    is_title,
    run_in_heading,
    short_title,
)
from boundlint.clauses.heads import Head, heads
from boundlint.clauses.series import Level, Series
from boundlint.model.clause import Clause, Outline
from boundlint.model.document import Block, BlockKind, Document
from boundlint.model.span import Span

__all__ = ["outline"]

_TITLE_WITHIN = 4


class _Start(Struct, frozen=True):
    """Where a clause starts: its first block, the levels open there, and where its body begins in that block.

    `body` is where the text after the label starts; `heads` is how many blocks hold nothing but label and heading.
    """

    first: int
    number: str
    path: tuple[str, ...]
    heading: str
    body: int
    heads: int


def outline(document: Document) -> Outline:
    """Return the document with its clauses; together they hold every block, each once, in order."""
    texts = [block.span.of(document.text) for block in document.blocks]
    starts = _starts(document.blocks, texts)
    ends = [*(start.first for start in starts), len(document.blocks)][1:]
    clauses = (
        _clause(index, start, document.blocks[start.first : end])
        for index, (start, end) in enumerate(zip(starts, ends, strict=True), 1)
    )
    return Outline(document, tuple(clauses))


def _starts(blocks: Sequence[Block], texts: Sequence[str]) -> list[_Start]:
    series = Series()
    starts: list[_Start] = []
    levels = [block.level if block.kind is BlockKind.HEADING else 0 for block in blocks]
    for index, block in enumerate(blocks):
        if starts and index < starts[-1].first + starts[-1].heads:
            continue
        start = _start(index, blocks, texts, series, levels)
        if start is not None:
            starts.append(start)
        elif index == 0 or (block.kind is BlockKind.NOTE and blocks[index - 1].kind is not BlockKind.NOTE):
            starts.append(_Start(index, "", (), "", block.span.start, heads=0))
    return starts


def _start(
    index: int, blocks: Sequence[Block], texts: Sequence[str], series: Series, levels: Sequence[int]
) -> _Start | None:
    """Return the clause that starts at a block, None where the block goes on with the clause before it."""
    block, text = blocks[index], texts[index]
    if block.kind is BlockKind.NOTE or is_contents_line(text):
        return None
    loud = is_loud(block, text)
    head = series.accept(_candidates(block, text), loud, sure=bool(block.label))
    if head is not None:
        return _numbered(index, blocks, texts, series, head, loud)
    if loud and index < _TITLE_WITHIN and is_title(block, text, tuple(level for level in levels[index + 1 :] if level)):
        return None
    before, after = texts[index - 1] if index else "", texts[index + 1] if index + 1 < len(texts) else ""
    quiet = block.kind is BlockKind.PARAGRAPH and index > 0 and is_quiet_heading(text, before, after)
    if not loud and not quiet:
        return None
    series.enter_heading(text, levels[index])
    return _Start(index, "", _path(series.open), text, block.span.end, heads=1)


def _candidates(block: Block, text: str) -> tuple[Head, ...]:
    if not block.label:
        return heads(text)
    end = len(block.label)
    found = tuple(replace(head, end=end) for head in heads(f"{block.label} A") if head.end >= end)
    return found or (Head("other", (1,), block.label.rstrip(" .:)-–"), end),)


def _numbered(
    index: int, blocks: Sequence[Block], texts: Sequence[str], series: Series, head: Head, loud: bool
) -> _Start:
    block, rest = blocks[index], texts[index][head.end :].lstrip(" .:–—-\u00a0")
    title = rest if loud and not is_sentence(rest) else short_title(rest) if _has_body(index, blocks, texts) else ""
    count = 1 if title or not rest else 0
    own = title or run_in_heading(rest)
    if not rest and _heads_alone(index, blocks, texts):
        own, count = texts[index + 1], 2
    series.enter(head, own, block.level if block.kind is BlockKind.HEADING else 0, loud or count > 1)
    path = _path(series.open)
    body = block.span.end if count else block.span.end - len(rest)
    return _Start(index, series.open[-1].number, path, own or (path[-1] if path else ""), body, count)


def _has_body(index: int, blocks: Sequence[Block], texts: Sequence[str]) -> bool:
    """Tell whether text or a deeper number follows, so that this block can be a mere title."""
    if index + 1 >= len(blocks) or blocks[index].kind is BlockKind.CELL:
        return False
    if (
        blocks[index].kind is blocks[index - 1].kind is BlockKind.ITEM
        and blocks[index].level == blocks[index - 1].level
    ):
        return False  # the last of a list's items
    following, mine = heads(texts[index + 1]), heads(texts[index])
    if not following or not mine:
        return True
    deeper = len(following[0].values) > len(mine[0].values)
    return deeper or any(head.values == (1,) and head.scheme != mine[0].scheme for head in following)


def _heads_alone(index: int, blocks: Sequence[Block], texts: Sequence[str]) -> bool:
    """Tell whether a number stands alone on its line, its heading on the next one."""
    if index + 1 >= len(blocks) or heads(texts[index + 1]):
        return False
    return is_loud(blocks[index + 1], texts[index + 1])


def _path(levels: Sequence[Level]) -> tuple[str, ...]:
    return tuple(level.heading for level in levels if level.heading)


def _clause(index: int, start: _Start, blocks: Sequence[Block]) -> Clause:
    end = blocks[-1].span.end
    body = start.body
    if start.heads:
        body = blocks[start.heads].span.start if len(blocks) > start.heads else end
    return Clause(
        id=f"c{index}",
        number=start.number,
        heading=start.heading,
        path=start.path,
        span=Span(blocks[0].span.start, end),
        body=Span(body, end),
        blocks=tuple(blocks),
    )
