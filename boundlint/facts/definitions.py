"""Terms that a contract defines and then never uses: left over from another contract, or a word changed half-way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from boundlint.facts.project import counted
from boundlint.model.clause import Outline
from boundlint.model.document import BlockKind
from boundlint.model.reading import Fact, Status
from boundlint.model.span import Span
from boundlint.patterns import regex
from boundlint.text.fold import fold

_QUOTED = r"[«“„\"]\s*(?P<term>[^«»“”„\"\n]{1,60}?)\s*[»”\"]"
_SHAPES = (
    regex(rf"\b(?:ci-apr[èe]s|hereinafter|hereafter)\b[^«»“”„\".;\n]{{0,60}}{_QUOTED}", re.IGNORECASE),
    regex(
        rf"\(\s*(?:(?:the|this|each|an?|collectively|together|le|la|les|ensemble)[\s,]+|l['’]\s*){{0,4}}{_QUOTED}\s*\)",
        re.IGNORECASE,
    ),
    regex(
        rf"{_QUOTED}\s+(?:means?|shall\s+mean|has\s+the\s+meaning|désigne(?:nt)?|signifie(?:nt)?|s['’]entend(?:ent)?)\b",
        re.IGNORECASE,
    ),
    regex(rf"(?:^|(?<=[.;]\s))\s*{_QUOTED}\s*:", re.MULTILINE),
)
"""« ci-après le « Client » », (the “Client”), “Fee” means …, and « Livrable » : … where a sentence begins."""

_ARTICLE = regex(r"(?:l['’]\s*|(?:le|la|les|the|an?|un|une)\s+)", re.IGNORECASE)
_WORD = regex(r"\w+")
_OR = regex(r"\s+(?:or|ou|/)\s+")
_ENDINGS = ("ies", "es", "s", "x", "y", "e")


def unused_definitions(outline: Outline) -> Fact:
    """Count the terms in capitals that are defined and stand nowhere else; the definition is quoted.

    A term counts as used wherever its words stand together, in the plural or in small letters too: of what is reported,
    nearly all must be right. Where part of the text was not read, nobody can tell.
    """
    name = "document.unused_definitions"
    if not outline.document.whole:
        return Fact(name, Status.UNKNOWN, confidence=0.0)
    defined: dict[tuple[tuple[str, ...], ...], list[Span]] = {}
    for span, term in _definitions(outline):
        defined.setdefault(tuple(_stems(part) for part in _OR.split(term)), []).append(span)
    if not defined:
        return Fact(name, Status.ABSENT)
    folded = fold(outline.document.text)
    found = [(_stem(word.group()), folded.span(*word.span())) for word in _WORD.finditer(folded.text)]
    unused = [places[0] for terms, places in defined.items() if not _is_used(found, terms, places)]
    return counted(name, outline, sorted(unused, key=lambda span: span.start), 0.8)


def _definitions(outline: Outline) -> Iterator[tuple[Span, str]]:
    """Give where each term in capitals stands in its definition, and the term; a heading defines nothing."""
    document, seen = outline.document, set()
    for shape in _SHAPES:
        for match in shape.finditer(document.text):
            block, term = document.block_at(match.start("term")), _ARTICLE.sub("", match["term"], count=1)
            heading = block is not None and block.kind in (BlockKind.HEADING, BlockKind.TITLE)
            if term[:1].isupper() and not heading and match.start("term") not in seen:
                seen.add(match.start("term"))
                yield Span(match.start("term"), match.end("term")), term


def _is_used(found: list[tuple[str, Span]], terms: tuple[tuple[str, ...], ...], places: list[Span]) -> bool:
    """Tell whether one of the forms of a term stands anywhere but where it is defined."""
    for at, (_, span) in enumerate(found):
        for stems in terms:
            said = tuple(stem for stem, _ in found[at : at + len(stems)])
            if said == stems and not any(place.overlaps(span) for place in places):
                return True
    return False


def _stems(term: str) -> tuple[str, ...]:
    return tuple(_stem(word) for word in _WORD.findall(fold(term).text))


def _stem(word: str) -> str:
    """Return a word without what tells one from several."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word.removesuffix(ending)
    return word
