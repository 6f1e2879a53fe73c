"""Denials that stand apart from what they deny: about the clause itself, or in the sentence that follows.

Every topic has lines of its own for the denials that name it. What is here is said of any topic in the same words, and
three families of the lexicon hold them: `set_aside`, from the word for a clause to the words that put it away ("the
mention of … is struck out"); `takes_back`, a sentence that does away with the one before it ("This offer is not
accepted"); `still_holds`, what leaves the rest standing ("unless", "if").
"""

from __future__ import annotations

from msgspec.structs import replace

from boundlint.facts.lines import Sentence
from boundlint.facts.matching import Hit, Line, Matcher
from boundlint.model.reading import Term


def _found(matcher: Matcher, line: Line, family: str) -> tuple[Hit, ...]:
    """Return where a family of denials stands in a line; nowhere where the line leaves what it denies standing."""
    families = matcher.compiled.families
    node = families.get(family)
    if node is None or not matcher.holds(line, node) or matcher.holds(line, families.get("still_holds")):
        return ()
    return matcher.find(line, node)


def _denied(term: Term) -> Term:
    return term if term.reversed else replace(term, reversed=True)


def set_aside(matcher: Matcher, sentence: Sentence, terms: list[Term]) -> list[Term]:
    """Return the terms of a sentence, those reversed that stand between the word for a clause and what puts it away."""
    if not terms:
        return terms
    places = [sentence.line.place(hit) for hit in _found(matcher, sentence.line, "set_aside")]
    return [_denied(term) if any(place.overlaps(term.match) for place in places) else term for term in terms]


def taken_back(
    matcher: Matcher, sentence: Sentence, before: list[Term], terms: list[Term]
) -> tuple[list[Term], list[Term]]:
    """Return the terms of the sentence before and those of this one, reversed where this one takes them back.

    It takes back what it says itself before it turns ("30 % on signing: this line is struck out"), else the one before.
    """
    hits = _found(matcher, sentence.line, "takes_back") if before or terms else ()
    if not hits:
        return before, terms
    turn = max(sentence.line.place(hit).start for hit in hits)
    if any(term.match.end <= turn for term in terms):
        return before, [_denied(term) if term.match.end <= turn else term for term in terms]
    return [_denied(term) for term in before], terms
