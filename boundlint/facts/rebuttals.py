"""Tells whether what a sentence states is set aside by the words behind it: "Your terms say 14 days; ours do not".

The lexicon says how: `cite` names another paper whose words are quoted, `dement` takes back what was just said, and
`agree` accepts it. A sentence that quotes another paper and refuses something denies what it quotes; so does the next
sentence of the clause; and `dement` denies what stands before it, in its own sentence or in the one before. `caduc`
tells of a term that was dropped: what stands before it in the sentence is none, if it is no condition. `decharge`
says that the client need not do what stands behind it: a duty named there is none, whatever the topic. `retire`
does away with what is named next: "the parties leave out a deposit of 30 %".
"""

from __future__ import annotations

from msgspec.structs import replace

from boundlint.facts.lines import Sentence
from boundlint.facts.matching import Hit, Line, Matcher
from boundlint.model.reading import Term
from boundlint.model.span import Span

_REFUSALS = ("refus", "nie")
"""Families with which the sentence behind a quotation refuses what was quoted."""


REACH = 6
"""Words between `retire` and what it does away with."""

SURE = 0.7
"""Below this confidence a term is a word under a heading: what sets it aside leaves nothing to deny."""


def _holds(matcher: Matcher, line: Line, *names: str) -> bool:
    """Tell whether a line holds a word of one of some families."""
    return any(matcher.holds(line, matcher.compiled.families.get(name)) for name in names)


def _quotes_to_refuse(matcher: Matcher, line: Line, after: Line | None) -> bool:
    """Tell whether a line quotes another paper, and it or the line behind it refuses what is quoted."""
    if not _holds(matcher, line, "cite") or _holds(matcher, line, "agree"):
        return False
    if _holds(matcher, line, "refus"):
        return True
    return after is not None and _holds(matcher, after, *_REFUSALS) and not _holds(matcher, after, "agree")


def _taken_back_at(matcher: Matcher, line: Line, after: Line | None) -> int:
    """Return where in the text what a line says is taken back, or -1: whatever stands before that place is denied."""
    family = matcher.compiled.families.get("dement")
    if after is not None and matcher.holds(after, family):
        return line.span.end
    hits = list(matcher.find(line, family)) if family else []
    dropped = matcher.compiled.families.get("caduc")
    if dropped and not _holds(matcher, line, "si"):
        hits += matcher.find(line, dropped)
    return max((line.place(hit).start for hit in hits), default=-1)


def _not_owed_from(matcher: Matcher, line: Line) -> int:
    """Return where in the text a line begins to say what the client need not do; past its end where it does not.

    Not to be bound until or beyond something is to be bound in the end, and denies nothing.
    """
    family = matcher.compiled.families.get("decharge")
    hits = matcher.find(line, family) if family else ()
    if not hits or _holds(matcher, line, "sauf"):
        return line.span.end
    return line.place(hits[0]).end


def _named_next(matcher: Matcher, line: Line) -> list[Span]:
    """Return where in the text what a line does away with must begin."""
    family = matcher.compiled.families.get("retire")
    if family is None or not matcher.holds(line, family) or _holds(matcher, line, "sauf"):
        return []
    last = len(line.words)
    ends = [hit.end for hit in matcher.find(line, family) if hit.end < last]
    return [line.place(Hit(end, min(end + REACH, last))) for end in ends]


def rebutted(matcher: Matcher, terms: list[Term], sentence: Sentence, after: Sentence | None) -> list[Term]:
    """Return the terms of a sentence, reversed where its own words or those behind it set them aside; unsure ones go.

    Args:
        matcher: with the lexicon of the contract.
        terms: what the sentence says.
        sentence: where they stand.
        after: the next sentence of the same clause.
    """
    behind = after.line if after else None
    if not terms:
        return terms
    if _quotes_to_refuse(matcher, sentence.line, behind):
        return [replace(term, reversed=True) for term in terms if term.confidence >= SURE]
    place, free = _taken_back_at(matcher, sentence.line, behind), _not_owed_from(matcher, sentence.line)
    gone = _named_next(matcher, sentence.line)
    found = []
    for term in terms:
        owed = term.kind != "duty" or term.match.start < free
        named = any(reach.start <= term.match.start < reach.end for reach in gone)
        if term.match.end > place and owed and not named:
            found.append(term)
        elif term.confidence >= SURE:
            found.append(replace(term, reversed=True))
    return found
