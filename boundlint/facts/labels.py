"""Finds how this contract calls its parties beside the usual words: `le Festival`, `the Studio`, and which is which.

A noun in capitals that does what providers do (delivers, assigns, invoices) is the provider; one that does what clients
do (pays, orders, approves) is the client. The verbs are families of the lexicon, `does` and `orders`.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

from boundlint.cache import toml_table
from boundlint.facts.compiled import Compiled
from boundlint.facts.roles import SHORTEST
from boundlint.model.reading import Party, Role
from boundlint.patterns import regex
from boundlint.text.words import words

LOOKED_AT = 60_000
"""How much of a contract is looked at; in code points."""

LEAST = 2
"""How much more often a noun must do the one than the other."""

_REACH = 70
_WORDS = 5
"""How far behind a noun its verb may stand: in code points, then in words."""

_NOUN = regex(
    r"(?:\b(?i:le|la|du|au|the)\s+|\b[lL]['’])(?P<after>[A-ZÀ-Þ][\w-]{2,})"
    r"|(?<![.\w] )\b(?P<bare>[A-Z][a-z]{2,}) (?=(?:shall|will|must|may|agrees)\b)"
)


@cache
def _never(language: str) -> frozenset[str]:
    return frozenset(toml_table("policies", f"lexicon/{language}/parties.toml")["no_party"])


def role_words(lexicon: Compiled, text: str, parties: tuple[Party, ...]) -> dict[str, Role]:
    """Return the folded words by which a contract calls its parties, with the role of each.

    Args:
        lexicon: of the contract's language.
        text: of the contract.
        parties: those found at its head; their labels count as they were defined.
    """
    found: dict[str, Role] = {}
    for party in parties:
        label = words(party.label)
        if label and len(label[-1].text) >= SHORTEST:
            found[label[-1].text] = party.role
    for noun, score in _scores(lexicon, text[:LOOKED_AT]).items():
        if abs(score) >= LEAST:
            found.setdefault(noun, "provider" if score > 0 else "client")
    return found


def _scores(lexicon: Compiled, text: str) -> Counter[str]:
    """Count for each noun in capitals what it does: up for a provider's verb, down for a client's."""
    does, orders, client, provider = (lexicon.families[name] for name in ("does", "orders", "client", "provider"))
    scores: Counter[str] = Counter()
    for match in _NOUN.finditer(text):
        noun = words(match["after"] or match["bare"])[-1].text
        known = lexicon.numbers(noun)
        if noun in _never(lexicon.language) or client.wants(known) or provider.wants(known):
            continue
        for word in words(text, match.end(), match.end() + _REACH)[:_WORDS]:
            numbers = lexicon.numbers(word.text)
            if does.wants(numbers) or orders.wants(numbers):
                scores[noun] += 1 if does.wants(numbers) else -1
                break
    return scores
