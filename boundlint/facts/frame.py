"""What kind of document this is, and under which law, from the topics `kind.*` and `law.*` of the lexicon."""

from __future__ import annotations

from collections import Counter

from boundlint.model.reading import Term

CLEAR_LEAD = 2.0
"""How much more must speak for another kind than for a service contract before the document is left out.

A service contract taken for something else is not linted at all, which is worse than linting a lease.
"""

SERVICE_KINDS = ("contract", "terms", "quote")


def kind(terms: tuple[Term, ...]) -> str:
    """Return `contract`, `terms`, `quote`, `other` or `unknown`; each kind weighs as much as its lexicon lines say."""
    weights: Counter[str] = Counter()
    for term in {(term.topic, term.match): term for term in terms if term.topic.startswith("kind.")}.values():
        weights[term.topic.removeprefix("kind.")] += round(term.confidence * 100)
    if not weights:
        return "unknown"
    service = max((weights[name] for name in SERVICE_KINDS), default=0)
    if weights["other"] > CLEAR_LEAD * max(service, 50):
        return "other"
    if not service:
        return "unknown"
    return max(SERVICE_KINDS, key=lambda name: (weights[name], -SERVICE_KINDS.index(name)))


def law(terms: tuple[Term, ...]) -> str:
    """Return the law that the contract names; where it names two, none: nobody can tell."""
    named = {term.topic.removeprefix("law.") for term in terms if term.topic.startswith("law.")}
    return named.pop() if len(named) == 1 else ""
