"""Cuts the clauses of a contract into lines: sentences ready to be searched, each with its clause and headings."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from boundlint.facts.matching import Line, Matcher
from boundlint.model.clause import Clause, Outline
from boundlint.model.quantity import Quantity
from boundlint.model.span import Span
from boundlint.text.sentences import sentences
from boundlint.text.words import words

MAX_WORDS = 400
"""A longer sentence (a table run together, a list without stops) is searched piece by piece."""


MAX_ARTICLE = 60
"""Sentences of an article that `with` looks at; an unnumbered document is not one article."""


@dataclass(frozen=True, slots=True)
class Scope:
    """A clause with its lines.

    Attributes:
        clause: the clause.
        headings: its headings as one line, to test `under`.
        lines: its sentences, in order.
        article: the sentences of the whole article it belongs to, its own included, to test `with`.
    """

    clause: Clause
    headings: Line
    lines: tuple[Line, ...]
    article: tuple[Line, ...]


def _within(quantities: tuple[Quantity, ...], starts: list[int], span: Span) -> tuple[Quantity, ...]:
    first = bisect_left(starts, span.start)
    last = bisect_left(starts, span.end)
    return tuple(quantity for quantity in quantities[first:last] if quantity.span.end <= span.end)


def _lines(matcher: Matcher, text: str, span: Span, quantities: tuple[Quantity, ...]) -> list[Line]:
    starts = [quantity.span.start for quantity in quantities]
    found: list[Line] = []
    for sentence in sentences(text, span.start, span.end):
        pieces = words(text, sentence.start, sentence.end)
        for first in range(0, len(pieces), MAX_WORDS):
            piece = pieces[first : first + MAX_WORDS]
            whole = sentence if len(pieces) <= MAX_WORDS else Span(piece[0].span.start, piece[-1].span.end)
            found.append(matcher.line(whole, piece, _within(quantities, starts, whole)))
    return found


def scopes(matcher: Matcher, outline: Outline, quantities: tuple[Quantity, ...]) -> tuple[Scope, ...]:
    """Return every clause of an outline with its lines."""
    text = outline.document.text
    starts = [quantity.span.start for quantity in quantities]
    cut: list[tuple[Clause, Line, list[Line]]] = []
    articles: dict[tuple[str, str], list[Line]] = {}
    for clause in outline.clauses:
        lines: list[Line] = []
        inside = _within(quantities, starts, clause.span)
        for block in clause.blocks:
            start = max(block.span.start, clause.body.start) if block is clause.blocks[0] else block.span.start
            if start < block.span.end:
                lines += _lines(matcher, text, Span(start, block.span.end), inside)
        headings = " . ".join(clause.path or (clause.heading,))
        line = matcher.line(Span(0, 0), words(headings), ())
        cut.append((clause, line, lines))
        articles.setdefault(_article(clause), []).extend(lines)
    return tuple(
        Scope(clause, line, tuple(lines), tuple(articles[_article(clause)][:MAX_ARTICLE]))
        for clause, line, lines in cut
    )


def _article(clause: Clause) -> tuple[str, str]:
    """Return what the clauses of one article share: the outermost number and the headings but the innermost."""
    number = clause.number.split(".")[0].split(" ")[0]
    return number, clause.path[0] if clause.path else clause.id
