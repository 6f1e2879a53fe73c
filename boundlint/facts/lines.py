"""Cuts the clauses of a contract into lines: sentences ready to be searched, each with its clause and headings."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from msgspec import Struct

from boundlint.facts.matching import Line, Matcher
from boundlint.model.clause import Clause, Outline
from boundlint.model.document import BlockKind
from boundlint.model.quantity import Quantity
from boundlint.model.span import Span
from boundlint.text.sentences import sentences
from boundlint.text.words import Word, words

MAX_WORDS = 400
"""A longer sentence (a table run together, a list without stops) is searched piece by piece."""


MAX_ARTICLE = 60
"""Sentences of an article that `with` looks at; an unnumbered document is not one article."""


MAX_LEAD = 300
"""How much of the sentence that leads a list counts as a heading of its items; in code points."""


class Sentence(Struct, frozen=True):
    """A line, and what stands above it.

    Attributes:
        line: the sentence.
        above: the headings, the sentence that leads its list and the head of its table as one line, to test `under`.
    """

    line: Line
    above: Line


class Scope(Struct, frozen=True):
    """A clause with its sentences.

    Attributes:
        clause: the clause.
        sentences: in order.
        article: the lines of the whole article it belongs to, its own included, to test `with`.
    """

    clause: Clause
    sentences: tuple[Sentence, ...]
    article: tuple[Line, ...]


def _within(quantities: tuple[Quantity, ...], starts: list[int], span: Span) -> tuple[Quantity, ...]:
    first = bisect_left(starts, span.start)
    last = bisect_left(starts, span.end)
    return tuple(quantity for quantity in quantities[first:last] if quantity.span.end <= span.end)


def _leads(outline: Outline) -> dict[int, str]:
    """Return, by the start of each block of a list or table, the text that leads it: `Payment is made as follows:`."""
    text = outline.document.text
    found: dict[int, str] = {}
    lead = head = ""
    for clause in outline.clauses:
        listed = "(" in clause.number
        for block in clause.blocks:
            words_of = block.span.of(text)
            if block.kind is BlockKind.CELL:
                found[block.span.start] = f"{lead} . {head}"
                head = head or words_of[:MAX_LEAD]
                continue
            head = ""
            if block.kind is BlockKind.ITEM or listed:
                found[block.span.start] = lead
            elif words_of.rstrip().endswith(":"):
                lead = words_of[-MAX_LEAD:]
            else:
                lead = ""
    return found


_CLOSING = " \n*_»”\"')"
"""What may stand after the mark that ends a sentence."""


class _Cutter:
    """Cuts the clauses of one outline; indexes each text that stands above sentences once."""

    def __init__(self, matcher: Matcher, outline: Outline, quantities: tuple[Quantity, ...]) -> None:
        self.matcher = matcher
        self.text = outline.document.text
        self.quantities = quantities
        self.starts = [quantity.span.start for quantity in quantities]
        self.words = words(self.text)  # of the whole text at once: one call a sentence takes twice as long
        self.word_starts = [word.start for word in self.words]
        self.leads = _leads(outline)
        self.above: dict[str, Line] = {}

    def heading(self, text: str) -> Line:
        if text not in self.above:
            self.above[text] = self.matcher.line(Span(0, 0), words(text), ())
        return self.above[text]

    def within(self, span: Span) -> tuple[Word, ...]:
        return self.words[bisect_left(self.word_starts, span.start) : bisect_left(self.word_starts, span.end)]

    def lines(self, span: Span) -> Iterator[Line]:
        """Cut one stretch of text; the places of the quantities are listed once for all of them."""
        for sentence in sentences(self.text, span.start, span.end):
            pieces = self.within(sentence)
            for first in range(0, len(pieces), MAX_WORDS):
                piece = pieces[first : first + MAX_WORDS]
                whole = sentence if len(pieces) <= MAX_WORDS else Span(piece[0].start, piece[-1].end)
                yield self.matcher.line(whole, piece, _within(self.quantities, self.starts, whole))

    def clause(self, clause: Clause) -> list[Sentence]:
        found: list[Sentence] = []
        headings = " . ".join(clause.path or (clause.heading,))
        for block in clause.blocks:
            start = max(block.span.start, clause.body.start) if block is clause.blocks[0] else block.span.start
            if start < block.span.end:
                lead = f"{headings} . {self.leads.get(block.span.start, '')}"
                found += self.sentences(Span(start, block.span.end), lead)
        return found

    def sentences(self, span: Span, lead: str) -> Iterator[Sentence]:
        """Cut a block; a question states nothing, and is a heading for the answer that follows it."""
        above = self.heading(lead)
        for line in self.lines(span):
            written = line.span.of(self.text)
            if written.rstrip(_CLOSING).endswith("?"):
                above = self.heading(f"{lead} . {written[-MAX_LEAD:]}")
            else:
                yield Sentence(line, above)


def scopes(matcher: Matcher, outline: Outline, quantities: tuple[Quantity, ...]) -> tuple[Scope, ...]:
    """Return every clause of an outline with its sentences."""
    cutter = _Cutter(matcher, outline, quantities)
    cut = [(clause, cutter.clause(clause)) for clause in outline.clauses]
    articles: dict[tuple[str, str], list[Line]] = {}
    for clause, found in cut:
        articles.setdefault(_article(clause), []).extend(sentence.line for sentence in found)
    return tuple(Scope(clause, tuple(found), tuple(articles[_article(clause)][:MAX_ARTICLE])) for clause, found in cut)


def _article(clause: Clause) -> tuple[str, str]:
    """Return what the clauses of one article share: the first part of the number, and the outermost heading."""
    number = clause.number.split(".")[0].split(" ")[0]
    return number, clause.path[0] if clause.path else clause.id
