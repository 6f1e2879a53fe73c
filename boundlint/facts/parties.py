"""Finds the parties where a contract names them: the lines between "between" and the first article.

The words that open a definition, an address or a registration number are in `policies/lexicon/*/parties.toml`.
"""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct
from msgspec.structs import replace

from boundlint.cache import toml_table
from boundlint.facts.matching import Matcher
from boundlint.facts.roles import Names, mentions, other
from boundlint.model.reading import Party, Role
from boundlint.model.span import Span
from boundlint.patterns import regex
from boundlint.text.words import words

OPENING = 9000
"""Parties are named at the head of a contract; in code points."""

MAX_NAME = 90

MAX_NAME_WORDS = 9

_NUMBER = regex(r"^\s*(?:\(?\d{1,2}[.)°]|\([a-z]\)|[-–•*])\s*")
"""The number or bullet before a party in a list of parties."""

MAX_LABEL = 3
"""Words of a label: what is defined with more is no party."""

_NAMELESS = regex(r"[\s*:]*,[ \t]*(?!(?:and|et)\b)\S")
"""A comma at once, on the line itself: the name has been left out before it."""

_PLACEHOLDER = regex(r"[\[{<>_…]|\.\.\.|x{3,}|^\W*$", re.IGNORECASE)


class Words(Struct, frozen=True):
    """The words of one language, as compiled patterns; each group of alternatives is escaped, none nested.

    Attributes:
        open: stands before the parties: `Entre les soussignés :`.
        define: opens the definition of a label: `ci-après dénommé « le Client »`, `(the "Client")`.
        before: what stands before a name and is no part of it: `la société`, `Monsieur`.
        until: what ends a name or an address.
        address: opens an address.
        registration: opens a registration number.
        field: a line that gives a name: `Client : …`.
    """

    open: re.Pattern[str]
    define: re.Pattern[str]
    before: re.Pattern[str]
    until: re.Pattern[str]
    address: re.Pattern[str]
    registration: re.Pattern[str]
    field: re.Pattern[str]


def _alternatives(values: list[str]) -> str:
    return "|".join(
        re.escape(value).replace(r"\ ", r"\s+").replace("'", "['’]") for value in sorted(values, key=len, reverse=True)
    )


@cache
def party_words(language: str) -> Words:
    """Return the patterns of one language."""
    words_of = toml_table("policies", f"lexicon/{language}/parties.toml")
    quoted = r"[«“”\"]\s*(?P<label>[^«»“”\"\n]{1,40}?)\s*[»”“\"]"
    short = rf"\((?:the\s+)?{quoted.replace('label', 'short')}\)"
    define = rf"(?:{_alternatives(words_of['define'])})[^«“”\"\n]{{0,60}}{quoted}|{short}"
    return Words(
        open=regex(rf"\b(?:{_alternatives(words_of['open'])})\b[^\n]{{0,40}}", re.IGNORECASE),
        define=regex(define, re.IGNORECASE),
        before=regex(rf"^(?:(?:{_alternatives(words_of['before'])})\b[\s:,]*)+", re.IGNORECASE),
        until=regex(rf",?\s*(?:{_alternatives(words_of['until'])})", re.IGNORECASE),
        address=regex(rf"(?:{_alternatives(words_of['address'])})\s*:?\s*", re.IGNORECASE),
        registration=regex(
            rf"(?:{_alternatives(words_of['registration'])})[^\d\n]{{0,40}}(?P<number>[A-Z]{{0,3}}\d[\d .]{{5,20}}\d)",
            re.IGNORECASE,
        ),
        field=regex(
            rf"^\W{{0,4}}(?:{_alternatives(words_of['field'])})[*_\s]*:[*_\s]*(?P<name>[^\n]{{2,{MAX_NAME}}})",
            re.IGNORECASE | re.MULTILINE,
        ),
    )


def _role(matcher: Matcher, label: str) -> Role:
    line = matcher.line(Span(0, 0), words(label), ())
    found = [mention for mention in mentions(matcher, line, Names(())) if mention.end == len(line.words)]
    return found[0].role if found else "unknown"


def _name(table: Words, stretch: str) -> str:
    """Return the name at the head of what is said of a party; empty where there is none or a placeholder.

    A wrong name would stand in a letter: what does not look like one is none.
    """
    head = _NUMBER.sub("", table.before.sub("", _NUMBER.sub("", stretch.strip(" \n\t:,;.-–—*«»"))))
    if _PLACEHOLDER.match(head) or _NAMELESS.match(stretch):
        return ""
    cut = table.until.search(head)
    head = head[: cut.start()] if cut else head
    name = " ".join(re.split(r"[,(\n;«“\"]", head, maxsplit=1)[0].strip(" *:–—-»”").split())
    return name if _looks_like_name(name) else ""


def _looks_like_name(name: str) -> bool:
    """Tell a name from a stretch of a sentence: short, no placeholder, and most of its long words in capitals."""
    parts = [part for part in name.split() if len(part) > 3]  # noqa: PLR2004 - "de", "and", "the" are no sign
    capitals = sum(part[0].isupper() or part[0].isdigit() for part in parts)
    short = 0 < len(name) <= MAX_NAME and len(name.split()) <= MAX_NAME_WORDS
    return short and not _PLACEHOLDER.search(name) and not name.endswith(".") and 2 * capitals >= len(parts)


def _address(table: Words, stretch: str) -> str:
    found = table.address.search(stretch)
    if not found:
        return ""
    rest = stretch[found.end() : found.end() + 160]
    cut = table.until.search(rest)
    address = " ".join((rest[: cut.start()] if cut else rest).split("\n\n")[0].split()).strip(" ,;.(")
    return "" if _PLACEHOLDER.search(address) else address


def _party(table: Words, role: Role, label: str, stretch: str) -> Party:
    number = table.registration.search(stretch)
    return Party(
        role=role,
        name=_name(table, stretch),
        label=label,
        address=_address(table, stretch),
        registration=" ".join(number["number"].split()) if number else "",
    )


def _defined(matcher: Matcher, table: Words, head: str, start: int) -> list[Party]:
    """Read `NAME, …, ci-après « le Client »`: what stands between two definitions is said of the second's party.

    Of two labels of which one says its role, the other has the other role: « le Festival » beside « la Vidéaste ».
    """
    found: list[Party] = []
    before = start
    for match in table.define.finditer(head, start):
        label = (match["label"] or match["short"] or "").strip()
        role = _role(matcher, label)
        if len(words(label)) <= MAX_LABEL:
            found.append(_party(table, role, label, _paragraph(head[before : match.start()])))
            before = match.end()
    known = [party for party in found if party.role in ("provider", "client")]
    strange = [party for party in found if party.role == "unknown" and party.name]
    if len({party.role for party in known}) == 1 and len(strange) == 1:
        known.append(replace(strange[0], role=other(known[0].role)))
    return _told_apart(matcher, known)


def _told_apart(matcher: Matcher, known: list[Party]) -> list[Party]:
    """Where two labels both sound like providers, the house is the client: an agency that hires an illustrator."""
    labels = {party.label.casefold() for party in known}
    if len(labels) < 2 or {party.role for party in known} != {"provider"}:  # noqa: PLR2004 - two parties
        return known
    houses = [party for party in known if _is_house(matcher, party.label)]
    if len({party.label.casefold() for party in houses}) != 1:
        return known
    return [replace(party, role="client") if party in houses else party for party in known]


def _is_house(matcher: Matcher, label: str) -> bool:
    line = matcher.line(Span(0, 0), words(label), ())
    return matcher.holds(line, matcher.compiled.families.get("house"))


def _paragraph(stretch: str) -> str:
    """Return the paragraph in which a definition stands, with the one before it where it has hardly begun."""
    parts = stretch.split("\n\n")
    return parts[-1] if len(parts[-1].strip(" ,(")) > MAX_LABEL else "\n\n".join(parts[-2:])


def _fields(matcher: Matcher, table: Words, head: str) -> list[Party]:
    """Read `Client : NAME` lines."""
    found: list[Party] = []
    for match in table.field.finditer(head):
        label = match[0][: match.start("name") - match.start()].strip(" *_:\n-•")
        role = _role(matcher, label)
        if role in ("provider", "client"):
            found.append(_party(table, role, label, match["name"]))
    return found


def find_parties(matcher: Matcher, text: str, language: str) -> tuple[Party, ...]:
    """Return the provider and the client, as far as the head of the contract names them; provider first."""
    table = party_words(language)
    head = text[:OPENING]
    opening = table.open.search(head)
    start = opening.end() if opening and opening[0].rstrip().endswith(":") else opening.start() if opening else 0
    best: dict[Role, Party] = {}
    for party in [*_defined(matcher, table, head, start), *_fields(matcher, table, head)]:
        known = best.get(party.role)
        if known is None or (not known.name and party.name):
            best[party.role] = party
    return tuple(best[role] for role in ("provider", "client") if role in best)
