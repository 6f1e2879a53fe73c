"""Reads terms: applies the patterns of the lexicon to every line, and keeps who bears what, with its quote."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from boundlint.facts.compiled import Ready
from boundlint.facts.lines import Scope
from boundlint.facts.matching import Hit, Line, Matcher
from boundlint.facts.roles import Mention, Names, bearer, mentions, other
from boundlint.model.quantity import Duration, Number, Quantity, Value
from boundlint.model.reading import Role, Term
from boundlint.model.span import Span

QUOTE_LENGTH = 320
"""A longer sentence is quoted in part, around the words that matter; in code points."""

_ROLES = ("provider", "client", "each", "unknown")


@dataclass(frozen=True, slots=True)
class Context:
    """What the lines of one contract are read with: the matcher, the parties' names, the document's first lines."""

    matcher: Matcher
    names: Names
    opening: Line
    text: str


def _quote(text: str, line: Line, match: Span) -> Span:
    """Return the sentence, or where it is long the part of it around the match, cut at commas or spaces."""
    if len(line.span) <= QUOTE_LENGTH:
        return line.span
    spare = max(0, QUOTE_LENGTH - len(match)) // 2
    start = max(line.span.start, match.start - spare)
    end = min(line.span.end, max(match.end + spare, start + QUOTE_LENGTH // 2), start + QUOTE_LENGTH + len(match))
    if start > line.span.start:
        cut = text.find(", ", start, match.start)
        start = cut + 2 if cut >= 0 else text.find(" ", start, match.start) + 1 or start
    if end < line.span.end:
        cut = text.rfind(",", match.end, end)
        end = cut if cut > match.end else max(match.end, text.rfind(" ", match.end, end))
    return Span(start, end)


def _value(ready: Ready, hit: Hit) -> Value | None:
    """Return the quantity that a hit holds: the one the line names with `value`, else the first."""
    wanted = ready.pattern.option("value")
    if wanted == "none":
        return None
    if wanted.replace(".", "").isdigit():
        return Number(float(wanted))
    found = [q for q in hit.quantities if not wanted or q.kind == wanted] or list(hit.quantities)
    if not found:
        return None
    if wanted != "last":
        return found[0].value
    return found[-1].value


def _applies(context: Context, scope: Scope, line: Line, ready: Ready) -> bool:
    """Tell whether the conditions of a pattern hold for a line: headings, forbidden words, the clause, the title."""
    pattern, matcher = ready.pattern, context.matcher
    if pattern.under and not matcher.any(scope.headings, pattern.under):
        return False
    if pattern.title and not matcher.any(context.opening, pattern.title):
        return False
    if any(not matcher.find(line, sequence) for sequence in pattern.sequences[1:]):
        return False
    if pattern.unless and matcher.any(line, pattern.unless):
        return False
    return not pattern.within or any(matcher.any(each, pattern.within) for each in scope.lines)


def _term(context: Context, scope: Scope, line: Line, ready: Ready, hit: Hit, who: tuple[Mention, ...]) -> Term:
    pattern = ready.pattern
    said = pattern.option("bearer")
    role = cast("Role", said) if said in _ROLES else bearer(line, hit, who)
    match = line.place(hit)
    quantities = hit.quantities or _of_conditions(context, line, ready)
    return Term(
        topic=ready.topic,
        kind=ready.kind,  # type: ignore[arg-type]
        bearer=role,
        beneficiary=other(role),
        reversed=pattern.verb == "reverses" or role == ready.reversed_if,
        value=_value(ready, Hit(hit.start, hit.end, quantities)),
        start=_start(quantities),
        condition=pattern.option("condition"),
        form=pattern.option("form"),
        clause=scope.clause.id,
        span=_quote(context.text, line, match),
        match=match,
        confidence=float(pattern.option("confidence") or 0.9),
    )


def _of_conditions(context: Context, line: Line, ready: Ready) -> tuple[Quantity, ...]:
    """Return quantities of the further sequences of a pattern (`A & <duration>`)."""
    found: list[Quantity] = []
    for sequence in ready.pattern.sequences[1:]:
        hits = context.matcher.find(line, sequence)
        if hits:
            found += hits[0].quantities
    return tuple(found)


def _start(quantities: tuple[Quantity, ...]) -> str:
    for quantity in quantities:
        if isinstance(quantity.value, Duration) and quantity.value.anchor:
            return quantity.value.anchor
    return ""


def _ignored(context: Context, scope: Scope, line: Line, awake: list[Ready]) -> dict[str, list[Hit]]:
    """Return, by topic, the stretches of a line in which the topic's words do not count."""
    found: dict[str, list[Hit]] = {}
    for ready in awake:
        if ready.pattern.verb == "ignore" and _applies(context, scope, line, ready):
            hits = context.matcher.find(line, ready.pattern.sequences[0])
            found.setdefault(ready.topic, []).extend(hits)
    return found


def _overlap(hit: Hit, others: list[Hit]) -> bool:
    return any(hit.start < each.end and each.start < hit.end for each in others)


def read_line(context: Context, scope: Scope, line: Line) -> list[Term]:
    """Return the terms of one line: for each topic and verb the best hit, none of them in an ignored stretch."""
    awake = context.matcher.awake(line)
    ignored = _ignored(context, scope, line, awake)
    who: tuple[Mention, ...] | None = None
    found: list[Term] = []
    for ready in awake:
        if ready.pattern.verb == "ignore":
            continue
        hits = context.matcher.find(line, ready.pattern.sequences[0])
        hits = tuple(hit for hit in hits if not _overlap(hit, ignored.get(ready.topic, [])))
        if not hits or not _applies(context, scope, line, ready):
            continue
        who = mentions(context.matcher, line, context.names) if who is None else who
        found += [_term(context, scope, line, ready, hit, who) for hit in hits[:4]]
    return _distinct(found)


def _distinct(found: list[Term]) -> list[Term]:
    """Keep, for each topic, verb and condition of a line, one term a value: the surest and shortest.

    A term without a value says nothing beside one that has the value.
    """
    ranked = sorted(found, key=lambda term: (term.value is None, -term.confidence, len(term.match), term.match.start))
    kept: dict[tuple[object, ...], Term] = {}
    for term in ranked:
        same = (term.topic, term.reversed, term.condition)
        if term.value is None and any(key[:3] == same for key in kept):
            continue
        kept.setdefault((*same, term.value), term)
    return list(kept.values())


def read_terms(context: Context, scopes: tuple[Scope, ...]) -> tuple[Term, ...]:
    """Return all terms of a contract, in the order of its text."""
    found = [term for scope in scopes for line in scope.lines for term in read_line(context, scope, line)]
    return tuple(sorted(found, key=lambda term: (term.match.start, term.topic, term.reversed)))
