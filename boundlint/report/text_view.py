"""The text of a document as it was read, for a person: numbers in the margin, page marks, and what was kept apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from boundlint.model import Aside, AsideKind, Block, BlockKind, Document, Outline
from boundlint.report.paint import Paint
from boundlint.report.results import Texted
from boundlint.report.words import percent, safe, safe_lines, shorten
from boundlint.wording import say

_MARGIN = 9


def _margins(outline: Outline) -> dict[int, str]:
    """Return the number of the clause that begins at each position."""
    return {clause.blocks[0].span.start: clause.number for clause in outline.clauses if clause.blocks}


def _block(block: Block, number: str, document: Document, paint: Paint) -> str:
    text = safe_lines(block.span.of(document.text)).replace("\n", "\n" + " " * _MARGIN)
    if block.kind in {BlockKind.TITLE, BlockKind.HEADING}:
        text = paint(text, "bold")
    return paint(f"{shorten(number, _MARGIN - 1):<{_MARGIN}}", "dim") + text


def _body(outline: Outline, blocks: Iterable[Block], language: str, paint: Paint) -> Iterator[str]:
    margins, page = _margins(outline), None
    for block in blocks:
        if block.place.page not in {None, page}:
            page = block.place.page
            yield paint(say(language, "report.text.page", page=page), "dim")
        yield _block(block, margins.get(block.span.start, ""), outline.document, paint)


def _asides(asides: Iterable[Aside], language: str, paint: Paint) -> Iterator[str]:
    for kind, found in groupby(asides, key=lambda aside: aside.kind):
        yield ""
        yield paint(say(language, f"report.text.{kind.value}"), "bold")
        for aside in found:
            yield " " * _MARGIN + safe_lines(aside.text).replace("\n", "\n" + " " * _MARGIN)


def _kept_back(notes: list[Block], document: Document, language: str) -> str:
    """Return the line that says how much more there is."""
    count = len(notes) + len(document.asides)
    return say(language, "report.text.more", count=count) if count else ""


def _view(result: Texted, outline: Outline, language: str, paint: Paint, everything: bool) -> Iterator[str]:
    document = outline.document
    notes = [block for block in document.blocks if block.kind is BlockKind.NOTE]
    body = [block for block in document.blocks if block.kind is not BlockKind.NOTE]
    coverage = say(language, "report.coverage", coverage=percent(document.coverage))
    yield f"{paint(safe(result.path), 'bold')} · {coverage}"
    yield from _body(outline, body, language, paint)
    if everything:
        if notes:
            yield ""
            yield paint(say(language, "report.text.note"), "bold")
            yield from _body(outline, notes, language, paint)
        order = list(AsideKind)
        yield from _asides(sorted(document.asides, key=lambda aside: order.index(aside.kind)), language, paint)
    elif more := _kept_back(notes, document, language):
        yield paint(more, "dim")
    yield ""


def render(results: Iterable[Texted], language: str, paint: Paint, *, everything: bool) -> str:
    """Return the texts of the files that could be read, empty where none could.

    Args:
        results: one a file.
        language: of the interface.
        paint: how to colour.
        everything: with notes, headers, footers, comments and hidden text.
    """
    lines = [
        line
        for result in results
        if result.outline is not None
        for line in _view(result, result.outline, language, paint, everything)
    ]
    return "\n".join(lines) + "\n" if lines else ""
