"""Works out where a range of the text stands in its file: page, paragraph, line."""

from __future__ import annotations

from bisect import bisect_right

from boundlint.model import Clause, Document, Outline, Place, Span


def place_of(document: Document, span: Span) -> Place:
    """Return the place of the block in which a span begins; an empty place where it begins in none.

    The line is that of the span itself where the block keeps its line breaks.
    """
    index = bisect_right(document.blocks, span.start, key=lambda block: block.span.start) - 1
    if index < 0 or span.start > document.blocks[index].span.end:
        return Place()
    block = document.blocks[index]
    place = block.place
    if place.line is None:
        return place
    further = document.text.count("\n", block.span.start, span.start)
    return Place(
        page=place.page, paragraph=place.paragraph, part=place.part, path=place.path, line=place.line + further
    )


def clause_by_id(outline: Outline, name: str) -> Clause | None:
    """Return the clause of that id, None where there is none."""
    return next((clause for clause in outline.clauses if clause.id == name), None)


def place_json(place: Place) -> dict[str, int]:
    """Return what is known of a place: `page`, `paragraph`, `line`."""
    known = {"page": place.page, "paragraph": place.paragraph, "line": place.line}
    return {name: value for name, value in known.items() if value is not None}
