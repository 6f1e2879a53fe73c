"""Terms that a contract defines and then never uses: left over from another contract, or a word changed half-way."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from boundlint.facts.project import counted
from boundlint.model.clause import Outline
from boundlint.model.document import BlockKind
from boundlint.model.reading import Fact, Status
from boundlint.model.span import Span
from boundlint.patterns import regex
from boundlint.text.fold import fold

_GAP = r"[^\S\n]{0,3}"
_QUOTED = rf"[«“„\"]{_GAP}(?P<term>[^\s«»“”„\"][^«»“”„\"\n]{{0,60}}?){_GAP}[»”\"]"
_SHAPES = (
    regex(rf"\b(?:ci-apr[èe]s|hereinafter|hereafter)\b[^«»“”„\".;\n]{{0,60}}{_QUOTED}", re.IGNORECASE),
    regex(
        rf"\({_GAP}(?:(?:the|this|each|an?|collectively|together|le|la|les|ensemble)[\s,]{{1,3}}|l['’]){{0,4}}"
        rf"{_QUOTED}{_GAP}\)",
        re.IGNORECASE,
    ),
    regex(
        rf"{_QUOTED}{_GAP}\b(?:means?|shall\s+mean|has\s+the\s+meaning|désigne(?:nt)?|signifie(?:nt)?|s['’]enten)",
        re.IGNORECASE,
    ),
    regex(rf"(?:^|(?<=[.;]\s)){_GAP}{_QUOTED}{_GAP}:", re.MULTILINE),
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
    said = _runs(_stems(outline.document.text), {len(term) for terms in defined for term in terms})
    unused = [places[0] for terms, places in defined.items() if not _is_used(said, terms, outline, places)]
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


def _runs(stems: tuple[str, ...], lengths: set[int]) -> Counter[tuple[str, ...]]:
    """Count the runs of words of some lengths."""
    return Counter(run for size in lengths for run in zip(*(stems[at:] for at in range(size)), strict=False))


def _is_used(
    said: Counter[tuple[str, ...]], terms: tuple[tuple[str, ...], ...], outline: Outline, places: list[Span]
) -> bool:
    """Tell whether one of the forms of a term stands anywhere but where it is defined."""
    text, lengths = outline.document.text, {len(term) for term in terms}
    within = sum((_runs(_stems(place.of(text)), lengths) for place in places), Counter())
    return any(said[term] > within[term] for term in terms)


def _stems(term: str) -> tuple[str, ...]:
    words = _WORD.findall(fold(term).text)
    known = {word: _stem(word) for word in set(words)}  # a contract says the same few words again and again
    return tuple([known[word] for word in words])


def _stem(word: str) -> str:
    """Return a word without what tells one from several."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word.removesuffix(ending)
    return word
