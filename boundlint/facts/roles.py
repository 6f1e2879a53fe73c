"""Who a sentence speaks of: the provider, the client, or each of them."""

from __future__ import annotations

from msgspec import Struct

from boundlint.facts.matching import Hit, Line, Matcher
from boundlint.model.reading import Party, Role
from boundlint.text.words import words

_FAMILIES: tuple[Role, ...] = ("each", "provider", "client")
"""Families of the lexicon that name parties; where two overlap, the earlier wins."""

SHORTEST = 3
"""Letters of what can stand for a party: "we" and "I" are in the lexicon."""

_REACH = 4
"""Words between two parties that one `or` may join: "le Client ou, le cas échéant, le Prestataire"."""


class Mention(Struct, frozen=True):
    """A party named in a line, at words `start` to `end`."""

    start: int
    end: int
    role: Role


class Names(Struct, frozen=True):
    """The words by which this contract calls its parties beside the usual ones, folded, longest first."""

    known: tuple[tuple[tuple[str, ...], Role], ...]


def names_of(parties: tuple[Party, ...]) -> Names:
    """Return the names and labels of the parties, ready to be searched."""
    found: dict[tuple[str, ...], Role] = {}
    for party in parties:
        for name in (party.name, party.label):
            folded = tuple(word.text for word in words(name)[:6])
            if len("".join(folded)) >= SHORTEST:
                found.setdefault(folded, party.role)
    return Names(tuple(sorted(found.items(), key=lambda pair: -len(pair[0]))))


def mentions(matcher: Matcher, line: Line, names: Names) -> tuple[Mention, ...]:
    """Return the parties named in a line, in order; where two overlap, the one that means each wins."""
    taken: dict[int, Mention] = {}
    for role in _FAMILIES:
        family = matcher.compiled.families.get(role)
        for hit in matcher.find(line, family) if family else ():
            _take(taken, Mention(hit.start, hit.end, role))
    for name, role in names.known:
        for start in range(len(line.words) - len(name) + 1):
            if line.words[start].text == name[0] and all(
                line.words[start + i].text == part for i, part in enumerate(name)
            ):
                _take(taken, Mention(start, start + len(name), role))
    found = sorted(set(taken.values()), key=lambda mention: mention.start)
    if matcher.holds(line, matcher.compiled.families.get("reciprocal")):
        found = [Mention(mention.start, mention.end, "each") for mention in found]
    return _joined(matcher, line, found)


def _take(taken: dict[int, Mention], mention: Mention) -> None:
    if not any(index in taken for index in range(mention.start, mention.end)):
        for index in range(mention.start, mention.end):
            taken[index] = mention


def _holds_between(matcher: Matcher, line: Line, family: str, start: int, end: int) -> bool:
    """Tell whether a word of a family of the lexicon stands between two places of a line."""
    node = matcher.compiled.families.get(family)
    return node is not None and any(start <= hit.start < end for hit in matcher.find(line, node))


def _joined(matcher: Matcher, line: Line, found: list[Mention]) -> tuple[Mention, ...]:
    """Read "the Client or the Contractor" as each of them."""
    result: list[Mention] = []
    for mention in found:
        before = result[-1] if result else None
        if (
            before is not None
            and {before.role, mention.role} == {"client", "provider"}
            and mention.start - before.end <= _REACH
            and _holds_between(matcher, line, "joins", before.end, mention.start)
        ):
            result[-1] = Mention(before.start, mention.end, "each")
        else:
            result.append(mention)
    return tuple(result)


def subject(matcher: Matcher, line: Line, found: tuple[Mention, ...]) -> Role:
    """Tell who a sentence obliges: each of them, else the one who "shall", else the party named first."""
    roles = [mention.role for mention in found]
    if "each" in roles or _in_turn(roles):
        return "each"
    bound = (each.role for each in found if _holds_between(matcher, line, "doit", each.end, each.end + 1))
    return next(bound, roles[0] if roles else "unknown")


def _in_turn(roles: list[Role]) -> bool:
    """Tell whether the party named first is named again behind the other: "I … you, and you … me"."""
    first = roles[0] if roles else "unknown"
    return any(role not in (first, "unknown") for role in roles) and roles[-1] == first


def bearer(matcher: Matcher, line: Line, hit: Hit, found: tuple[Mention, ...]) -> Role:
    """Tell who bears what a hit says: the one who acts by its words, else the last party named before or within it."""
    for mention in found:
        near = hit.start < mention.start <= hit.end + 2
        if near and _holds_between(matcher, line, "agent", mention.start - 2, mention.start + 1):
            return mention.role
    before = [mention for mention in found if mention.start <= hit.start]
    if before:
        return before[-1].role
    inside = [mention for mention in found if mention.start < hit.end]
    if inside:
        return inside[0].role
    return "unknown"


def other(role: Role) -> Role:
    """Return the other side."""
    sides: dict[Role, Role] = {"provider": "client", "client": "provider", "each": "each", "unknown": "unknown"}
    return sides[role]
