"""A contract cut into numbered clauses."""

from __future__ import annotations

from msgspec import Struct

from boundlint.model.document import Block, Document
from boundlint.model.span import Span


class Clause(Struct, frozen=True):
    """The smallest numbered unit of a contract, or a stretch of text under one heading.

    Attributes:
        id: `c1`, `c2` … in reading order.
        number: as a person would cite it, without the word article: `4.2`, `IV`, `3 (a)`; empty where unnumbered.
        heading: its own heading, or that of the article it belongs to; empty where none.
        path: the headings above it, outermost first, its own included.
        span: its text in the document, heading included where the heading is its own.
        body: the text without its own heading: what quotes are taken from.
        blocks: the blocks it is made of, heading first.
    """

    id: str
    number: str
    heading: str
    path: tuple[str, ...]
    span: Span
    body: Span
    blocks: tuple[Block, ...]


class Outline(Struct, frozen=True):
    """A document with its clauses; together the clauses hold every block, each once, in order."""

    document: Document
    clauses: tuple[Clause, ...]

    def clause_at(self, position: int) -> Clause | None:
        """Return the clause that holds a position of the document's text."""
        low, high = 0, len(self.clauses)
        while low < high:
            middle = (low + high) // 2
            if self.clauses[middle].span.end <= position:
                low = middle + 1
            else:
                high = middle
        if low < len(self.clauses) and self.clauses[low].span.start <= position:
            return self.clauses[low]
        return None
