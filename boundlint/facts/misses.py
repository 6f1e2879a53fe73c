"""Where a contract nearly speaks of a topic, and why that does not count: what `inspect --why` shows."""

from __future__ import annotations

from boundlint.facts.compiled import Ready
from boundlint.facts.lines import Scope, Sentence
from boundlint.facts.terms import Context, ignored, overlap
from boundlint.model.reading import Miss
from boundlint.model.span import Span

MOST = 5
"""Misses that are shown: the nearest; more would hide them."""

REASONS = ("excepted", "ignored", "heading", "article", "title", "part", "order")
"""Why a line does not count, the nearest first; see `Miss.reason`."""


def nearest(context: Context, scopes: tuple[Scope, ...], topic: str) -> tuple[Miss, ...]:
    """Return the nearest misses of a topic, the nearest first; lines that count are none.

    Args:
        context: what the contract's lines are read with.
        scopes: its clauses, cut into lines.
        topic: such as `payment.deposit`.
    """
    wanted = [ready for ready in context.matcher.compiled.patterns if ready.topic == topic and ready.verb != "ignore"]
    found: dict[Span, Miss] = {}
    for scope in scopes:
        for sentence in scope.sentences:
            missed = _missed(context, scope, sentence, wanted)
            if missed:
                found.setdefault(sentence.line.span, missed[0])
    return tuple(sorted(found.values(), key=lambda miss: (_distance(miss), miss.span))[:MOST])


def _missed(context: Context, scope: Scope, sentence: Sentence, wanted: list[Ready]) -> list[Miss]:
    """Return why each of some wordings does not count in a line, the nearest first; nothing where one does."""
    passed_over = ignored(context, scope, sentence, context.matcher.awake(sentence.line, sentence.above))
    found = []
    for ready in wanted:
        hits = context.matcher.find(sentence.line, ready.parts[0])
        if not hits:
            reason, words = ("order", "") if _has_all(context, sentence, ready) else ("", "")
        elif all(overlap(hit, passed_over.get(ready.topic, [])) for hit in hits):
            reason, words = "ignored", ""
        else:
            reason, words = _refusal(context, scope, sentence, ready)
            if not reason:
                return []
        if reason:
            found.append(Miss(scope.clause.id, sentence.line.span, reason, words))
    return sorted(found, key=_distance)


def _has_all(context: Context, sentence: Sentence, ready: Ready) -> bool:
    """Tell whether a line has a word of every part that a wording needs, in whatever order."""
    musts, _ = context.matcher.compiled.wakes[ready.order]
    return len(musts) > 1 and all(must & sentence.line.present for must in musts)


def _refusal(context: Context, scope: Scope, sentence: Sentence, ready: Ready) -> tuple[str, str]:
    """Return which condition of a wording a line fails, and the words that break it; empty where it fails none."""
    matcher, line = context.matcher, sentence.line
    if ready.under and not matcher.holds(sentence.above, ready.under):
        return "heading", ""
    if ready.title and not matcher.holds(context.opening, ready.title):
        return "title", ""
    if any(not matcher.find(line, part) for part in ready.parts[1:]):
        return "part", ""
    if ready.unless and matcher.holds(line, ready.unless):
        return "excepted", line.place(matcher.find(line, ready.unless)[0]).of(context.text)
    if ready.within and not any(matcher.holds(each, ready.within) for each in scope.article):
        return "article", ""
    return "", ""


def _distance(miss: Miss) -> int:
    return REASONS.index(miss.reason)
