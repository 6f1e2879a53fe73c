"""Reads terms: applies the patterns of the lexicon to every line, and keeps who bears what, with its quote."""

from __future__ import annotations

from itertools import zip_longest
from typing import cast

from msgspec import Struct
from msgspec.structs import replace

from boundlint.facts.compiled import Ready
from boundlint.facts.denials import set_aside, taken_back
from boundlint.facts.lines import Scope, Sentence
from boundlint.facts.matching import Hit, Line, Matcher
from boundlint.facts.rebuttals import rebutted
from boundlint.facts.roles import Mention, Names, bearer, mentions, other, subject
from boundlint.facts.stored import DENIALS, GUARDED
from boundlint.model.quantity import Duration, Number, Quantity, Value
from boundlint.model.reading import Role, Term
from boundlint.model.schema import topic_by_name
from boundlint.model.span import Span
from boundlint.patterns import regex

SHORT = 170
"""A sentence of this length or less is quoted whole; in code points."""

LONG = 320
"""No quote is longer than this, where the match itself is not; in code points."""

BEFORE = 4
"""How many words before a match a denial may stand, in the sentences of a user's topic."""

ENOUGH = 50
"""Part of a sentence shorter than this says too little alone; in code points."""

AT_HOME = 0.05
"""How much surer a term is under a heading of its topic."""

FORMS = (
    ("form_registered", "registered letter"),
    ("form_hand", "hand"),
    ("form_email", "email"),
    ("form_writing", "writing"),
)
"""Families of the lexicon that name a form of notice, and the word that a term carries for it."""

_BREAK = regex(r"[,:;–—]\s|\n")

_ROLES = ("provider", "client", "each", "unknown")


class Context(Struct, frozen=True):
    """What the lines of one contract are read with: the matcher, the parties' names, the document's first lines."""

    matcher: Matcher
    names: Names
    opening: Line
    text: str


def _quote(text: str, line: Line, match: Span) -> Span:
    """Return the sentence, or where it is long the parts of it, between commas, that hold the match."""
    if len(line.span) <= SHORT:
        return line.span
    breaks = [line.span.start, *(m.end() for m in _BREAK.finditer(text, line.span.start, line.span.end)), line.span.end]
    first = max(index for index, at in enumerate(breaks) if at <= match.start)
    last = min(index for index, at in enumerate(breaks) if at >= match.end)
    while breaks[last] - breaks[first] < ENOUGH and (first > 0 or last < len(breaks) - 1):
        if last < len(breaks) - 1:
            last += 1
        else:
            first -= 1
    start, end = breaks[first], breaks[last]
    return _tidy(text, Span(start, end) if end - start <= max(LONG, len(match)) else match)


def _tidy(text: str, span: Span) -> Span:
    """Leave out the space, comma or colon at which a quote was cut."""
    piece = span.of(text)
    start = span.start + len(piece) - len(piece.lstrip(" \n"))
    return Span(start, max(start + 1, span.start + len(piece.rstrip(" \n,:;(–—"))))


def _value(ready: Ready, hit: Hit) -> Value | None:
    """Return the quantity that a hit holds: the one the line names with `value`, else the first."""
    wanted = ready.option("value")
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


def _denied(line: Line, ready: Ready, hit: Hit) -> bool:
    """Tell whether a sentence denies what a user's line states: within it, or in the words just before."""
    if not ready.option(GUARDED):
        return False
    around = line.words[max(0, hit.start - BEFORE) : hit.end]
    return any(word.text in DENIALS for word in around)


def _alone(topic: str, line: Line) -> Value | None:
    """Return the only quantity of its type in a sentence, for a topic whose value it then is wherever it stands."""
    spec = topic_by_name().get(topic)
    if spec is None or not spec.alone:
        return None
    found = line.quantities.get(spec.value, [])
    return found[0].quantities[0].value if len(found) == 1 else None


def _stands_right(context: Context, sentence: Sentence, ready: Ready) -> bool:
    """Tell whether the headings and the title are those that a pattern asks for: quick, and most fail here."""
    matcher = context.matcher
    if ready.under and not matcher.holds(sentence.above, ready.under):
        return False
    return not ready.title or matcher.holds(context.opening, ready.title)


def _applies(context: Context, scope: Scope, sentence: Sentence, ready: Ready) -> bool:
    """Tell whether the other conditions of a pattern hold for a line: further parts, forbidden words, the article."""
    matcher, line = context.matcher, sentence.line
    if any(not matcher.find(line, part) for part in ready.parts[1:]) or matcher.holds(line, ready.unless):
        return False
    return not ready.within or any(matcher.holds(each, ready.within) for each in scope.article)


def _term(context: Context, scope: Scope, sentence: Sentence, ready: Ready, hit: Hit, who: tuple[Mention, ...]) -> Term:
    line = sentence.line
    said = ready.option("bearer")
    role = (
        cast("Role", said)
        if said in _ROLES
        else subject(context.matcher, line, who)
        if ready.reversed_if
        else bearer(context.matcher, line, hit, who)
    )
    match = line.place(hit)
    quantities = _meant(context, line, hit.quantities or _of_conditions(context, line, ready))
    return Term(
        topic=ready.topic,
        kind=ready.kind,  # type: ignore[arg-type]
        bearer=role,
        beneficiary=other(role),
        reversed=ready.verb == "reverses" or role == ready.reversed_if or _denied(line, ready, hit),
        value=_value(ready, Hit(hit.start, hit.end, quantities)) or _alone(ready.topic, line),
        start=_start(quantities),
        condition=ready.option("condition"),
        form=_form(context, line) if ready.option("form") == "said" else ready.option("form"),
        clause=scope.clause.id,
        span=_quote(context.text, line, match),
        match=match,
        confidence=_confidence(context, sentence, ready),
    )


def _form(context: Context, line: Line) -> str:
    """Return the forms that a sentence names, joined by `or`, the strictest first."""
    families = context.matcher.compiled.families
    return " or ".join(form for name, form in FORMS if context.matcher.holds(line, families.get(name)))


def _confidence(context: Context, sentence: Sentence, ready: Ready) -> float:
    base = float(ready.option("confidence") or 0.9)
    return round(base + AT_HOME, 2) if context.matcher.holds(sentence.above, ready.home) else base


def _of_conditions(context: Context, line: Line, ready: Ready) -> tuple[Quantity, ...]:
    """Return quantities of the further sequences of a pattern (`A & <duration>`)."""
    found: list[Quantity] = []
    for part in ready.parts[1:]:
        hits = context.matcher.find(line, part)
        if hits:
            found += hits[0].quantities
    return tuple(found)


def _meant(context: Context, line: Line, quantities: tuple[Quantity, ...]) -> tuple[Quantity, ...]:
    """Leave out the quantities that are named to be denied: "payable on delivery, and not in 30 days"."""
    family = context.matcher.compiled.families.get("non_ce_nombre")
    hits = context.matcher.find(line, family) if family and quantities else ()
    ends = {line.place(hit).end for hit in hits}
    return tuple(each for each in quantities if not ends & {each.span.start, each.span.start - 1})


def _start(quantities: tuple[Quantity, ...]) -> str:
    for quantity in quantities:
        if isinstance(quantity.value, Duration) and quantity.value.anchor:
            return quantity.value.anchor
    return ""


def ignored(context: Context, scope: Scope, sentence: Sentence, awake: list[Ready]) -> dict[str, list[Hit]]:
    """Return, by topic, the stretches of a line in which the topic's words do not count."""
    found: dict[str, list[Hit]] = {}
    for ready in awake:
        if ready.verb == "ignore" and _applies(context, scope, sentence, ready):
            hits = context.matcher.find(sentence.line, ready.parts[0])
            found.setdefault(ready.topic, []).extend(hits)
    return found


def overlap(hit: Hit, others: list[Hit]) -> bool:
    """Tell whether a hit shares a word with one of others."""
    return any(hit.start < each.end and each.start < hit.end for each in others)


def read_line(context: Context, scope: Scope, sentence: Sentence) -> list[Term]:
    """Return the terms of one line: for each topic and verb the best hit, none of them in an ignored stretch."""
    line = sentence.line
    awake = [ready for ready in context.matcher.awake(line, sentence.above) if _stands_right(context, sentence, ready)]
    passed_over = ignored(context, scope, sentence, awake)
    who: tuple[Mention, ...] | None = None
    found: list[tuple[str, Term]] = []
    for ready in awake:
        if ready.verb == "ignore":
            continue
        hits = context.matcher.find(line, ready.parts[0])
        hits = tuple(hit for hit in hits if not overlap(hit, passed_over.get(ready.topic, [])))
        if not hits or not _applies(context, scope, sentence, ready):
            continue
        who = mentions(context.matcher, line, context.names) if who is None else who
        found += [(ready.follows, _term(context, scope, sentence, ready, hit, who)) for hit in hits[:4]]
    return _distinct(_followed(found))


def _followed(found: list[tuple[str, Term]]) -> list[Term]:
    """Give a term the bearer of the topic that it follows, where the sentence names one bearer of that topic."""
    bearers: dict[str, set[Role]] = {}
    for _, term in found:
        if term.bearer != "unknown":
            bearers.setdefault(term.topic, set()).add(term.bearer)
    result: list[Term] = []
    for follows, term in found:
        roles = bearers.get(follows, set())
        role = next(iter(roles)) if len(roles) == 1 else term.bearer
        result.append(replace(term, bearer=role, beneficiary=other(role)))
    return result


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


def _read_scope(context: Context, scope: Scope) -> list[Term]:
    """Return the terms of one clause: what a sentence says may be taken back in it or by the next."""
    found: list[Term] = []
    last: list[Term] = []
    for sentence, after in zip_longest(scope.sentences, scope.sentences[1:]):
        read = rebutted(context.matcher, read_line(context, scope, sentence), sentence, after)
        now = set_aside(context.matcher, sentence, read)
        last, now = taken_back(context.matcher, sentence, last, now)
        found += last
        last = now
    return found + last


def read_terms(context: Context, scopes: tuple[Scope, ...]) -> tuple[Term, ...]:
    """Return all terms of a contract, in the order of its text."""
    found = [term for scope in scopes for term in _read_scope(context, scope)]
    return tuple(sorted(found, key=lambda term: (term.match.start, term.topic, term.reversed)))
