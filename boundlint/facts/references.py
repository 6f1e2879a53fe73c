"""References within a contract that lead nowhere: to an article it does not have, to an annex that is not there."""

from __future__ import annotations

import re

from boundlint.facts.project import counted
from boundlint.model.clause import Outline
from boundlint.model.reading import Fact, Status
from boundlint.model.span import Span
from boundlint.patterns import regex

LEAST = 3
"""Articles numbered in figures that a contract must have, for a number that is not among them to mean anything."""

_GAP = r"(?:[^\S\n]|(?<!\n)\n(?!\n))+"
"""A line may end within a reference, but a paragraph may not: "Payment Schedule", then "1. Deposit", names no annex."""

_NUMBER = r"\d{1,2}(?:\.\d{1,2}){0,3}(?![\d.-]*\d)"
_ARTICLE = regex(
    rf"\b(?:articles?|art\.|clauses?|sections?){_GAP}(?P<numbers>{_NUMBER}(?:\s*(?:,|et|and|ou|or)\s*{_NUMBER})*)"
    r"(?P<after>[^.;\n]{0,60})",
    re.IGNORECASE,
)
_EACH = regex(_NUMBER)
_ELSEWHERE = regex(
    r"\b(?:codes?|lois?|ordonnance|décret|règlement|directive|rgpd|gdpr|act|regulations?|statutes?|convention|traité|cgi"
    r"|constitution|conditions|cadre|master|msa|u\.s\.c|cfr|terms of|annexe|schedule|exhibit|appendix|acte|arrêté"
    r"|(?-i:CO|CC|CP|CPC|CPI|CCQ|LDA|LTF|LPD|BGB|HGB)|c\.c\.q|c\.\s?(?:civ|com|trav|pén)|cgv|cga|policy|order form)\b",
    re.IGNORECASE,
)
"""What follows the number of an article of something else: a law, other conditions, an annex."""

_JUST_BEFORE = regex(
    r"\b(?:codes?|act(?:\s+\d{4})?|rgpd|gdpr|loi(?:\s+du\s[^.;\n]{4,20})?|règlement(?:\s+\([^)\n]{1,12}\))?|regulations?|directive)"
    r"[\s,(:–-]{1,4}(?:(?:en\s+)?(?:son|sa|l['’]|its|the|in)\s*)?$",
    re.IGNORECASE,
)
"""What stands before such a reference: « RGPD, article 28 », "Copyright Act 1957, section 19"."""

_REACH = 48
"""How far back a law is looked for, in code points."""

_ANNEX = regex(
    rf"\b(?:[Aa]nnexe|ANNEXE|[Aa]ppendix|APPENDIX|Schedule|SCHEDULE|Exhibit|EXHIBIT){_GAP}(?:n°\s*)?"
    r"(?P<name>[A-HJ-Z]|\d{1,2}|[IVX]{2,4})\b"
)
"""In capitals, and not `I`: "on what schedule I deliver" names no annex."""


def broken_references(outline: Outline) -> Fact:
    """Count the references to articles that the contract does not have; each is quoted.

    Where part of the text was not read, the article may stand there: nobody can tell.
    """
    if not outline.document.whole:
        return Fact("document.broken_references", Status.UNKNOWN, confidence=0.0)
    numbers = {clause.number for clause in outline.clauses if clause.number[:1].isdigit()}
    if len({number.split(".")[0] for number in numbers}) < LEAST:
        return Fact("document.broken_references", Status.ABSENT)
    text, heads = outline.document.text, {block.span.start for block in outline.document.blocks}
    broken = []
    for match in _ARTICLE.finditer(text):
        if match.start() not in heads and not _is_elsewhere(match):
            asked = (found.group() for found in _EACH.finditer(match["numbers"]))
            if any(not _exists(number, numbers) for number in asked):
                broken.append(Span(match.start(), match.end("numbers")))
    return counted("document.broken_references", outline, broken, 0.8)


def missing_annexes(outline: Outline) -> Fact:
    """Count the annexes that are named and not there, each once."""
    text, there = outline.document.text, set()
    for block in outline.document.blocks:
        match = _ANNEX.match(text, block.span.start, block.span.end)
        if match:
            there.add(match["name"])
    named: dict[str, Span] = {}
    for match in _ANNEX.finditer(text):
        if match["name"] not in there:
            named.setdefault(match["name"], Span(match.start(), match.end()))
    return counted("document.missing_annexes", outline, list(named.values()), 0.8)


def _is_elsewhere(match: re.Match[str]) -> bool:
    """Tell whether a reference is to an article of a law or of another document."""
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    return bool(_ELSEWHERE.search(match["after"]) or _JUST_BEFORE.search(before))


def _exists(number: str, numbers: set[str]) -> bool:
    """Tell whether a clause has a number, or is part of one that has it."""
    return any(each == number or each.startswith((f"{number}.", f"{number} ")) for each in numbers)
