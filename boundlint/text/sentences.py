"""Cuts a stretch of text into sentences, without being fooled by abbreviations, numbers and short brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from boundlint.model import Span
from boundlint.patterns import regex

_STOP = regex(
    r"""
      (?P<mark>[.!?…]+) (?: [ \xa0\u202f]?» | [”"’')\]] )* (?=\s|$)   # a full stop and what closes after it
    | [ \t\xa0\u202f]?[!?] (?=\s|$)
    | (?P<semicolon>;) (?=\s|$)
    | \n [ \t]* (?=\n)                              # a blank line
    | \n (?= [ \t]* (?: [-•*–—▪◦·‣●○■□➢►] [ \t] | \(?[a-zA-Z0-9]{1,4}\) [ \t] | \d{1,2}\. [ \t] ) )   # a list's item
    """,
    re.VERBOSE,
)

_NEVER_LAST = frozenset(
    """
    art arts al cf p pp e.g i.e eg ie approx vs env ex resp réf ref dept vol fig chap sect sec cl para incl excl
    av bd st ste tel tél fax mr mrs ms dr prof mme mmes mm mlle me messrs viz n.b c.-à-d c.à.d ltd inc co corp llc
    u.s u.k s.a s.a.r.l s.a.s p.ex capt gen hon jr sr rev sté ets éts cie max min nb r.c.s n.a
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
"""Abbreviations after which a sentence goes on, without their last full stop."""

_BEFORE_NUMBER = frozenset(("no", "nos", "n°", "nº", "nr", "num", "pt"))
"""Abbreviations only when a number follows: "No. 5", but "the answer is no. The client…"."""

_MAYBE_LAST = frozenset(("etc", "a.m", "p.m", "am", "pm", "h", "u.s", "u.k", "ltd", "inc", "corp", "llc", "co"))
"""Abbreviations that may close a sentence: they do where a word that opens sentences follows."""

_OF_CODES = frozenset("LRDA")
"""Letters before the number of an article of a French code: "L. 441-10"."""

_OPENERS = frozenset(
    """
    The This That These Those If In Any All Each Either Neither No Both It Its Such Should Upon Where When Unless Client
    Contractor Provider We You They Le La Les L Un Une Ce Cet Cette Ces Si En Tout Toute Tous Toutes Chaque Il Elle Ils
    Elles Au Aux À Dans Pour Sauf Lorsque Le Prestataire Client
    """.split()  # noqa: SIM905
)

_LABEL = regex(
    r"\s*(?:(?:article|art|section|clause|chapitre|annexe|appendix|schedule|exhibit|titre|§)\.?\s*)?"
    r"(?:\d{1,3}(?:\.\d{1,3}){0,5}|[ivxlc]{1,6}|[a-z])",
    re.IGNORECASE,
)
"""What a paragraph's number looks like: its full stop closes no sentence."""

_LETTERED = regex(
    r"(?:annexe|appendix|schedule|exhibit|article|section|lot|phase|option|part|partie)\s+$", re.IGNORECASE
)
_WORD_BEFORE = regex(r"[^\W_]+(?:[.-][^\W_]+)*[°º]?$")
_NEXT = regex(r"\s*([^\W\d_]+|\d|.)?")
_BRACKET = regex(r"\((?:[^()\n]|\n(?!\s*\n)){1,200}\)")
_LOOK_BACK = 40


def _ends(text: str, sentence_start: int, stop: int, after: int) -> bool:
    """Tell whether the full stop at `text[stop]`, closed at `after`, ends the sentence that began at its start."""
    if _LABEL.fullmatch(text, sentence_start, stop):
        return False
    before = _WORD_BEFORE.search(text[max(sentence_start, stop - _LOOK_BACK) : stop])
    word = before[0] if before else ""
    following = _NEXT.match(text, after)
    upcoming = (following and following[1]) or ""
    key = word.lower()
    if key in _MAYBE_LAST:
        return upcoming in _OPENERS or not upcoming
    if key in _NEVER_LAST or (word in _OF_CODES and upcoming.isdigit()):
        return not upcoming
    if key in _BEFORE_NUMBER:
        return not upcoming.isdigit()
    if len(word) == 1 and word.isupper() and upcoming[:1].isupper():  # an initial, unless it names an annex
        return _LETTERED.search(text[max(sentence_start, stop - _LOOK_BACK) : stop - 1]) is not None
    return not (upcoming[:1].islower() and len(word) < 4)  # noqa: PLR2004 - a short unknown abbreviation


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the positions after which a new sentence begins."""
    brackets = [match.span() for match in _BRACKET.finditer(text, start, end)]
    current, opening = start, 0
    for match in _STOP.finditer(text, start, end):
        while opening < len(brackets) and brackets[opening][1] <= match.start():
            opening += 1
        inside = opening < len(brackets) and brackets[opening][0] < match.start()
        if inside and match.end() < brackets[opening][1]:
            continue
        mark = match["mark"]
        if text[match.end() - 1] == ")" and text[match.end() : match.end() + 2].strip()[:1].islower():
            continue
        if mark and mark[-1] == "." and not _ends(text, current, match.start(), match.end()):
            continue
        if mark and mark[-1] == "…" and text[match.end() : match.end() + 2].strip()[:1].islower():
            continue
        yield match.end()
        current = match.end()


def sentences(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Return the sentences of `text[start:end]`, in order, none empty, without the white space around them.

    Together they cover everything in the range that is no white space. A semicolon ends a sentence, as do blank lines
    and the items of a list; brackets of up to 200 characters are never cut.
    """
    found, previous = [], start
    for cut in (*_cuts(text, start, end), end):
        piece = text[previous:cut]
        left = len(piece) - len(piece.lstrip())
        if piece.strip():
            found.append(Span(previous + left, previous + len(piece.rstrip())))
        previous = cut
    return tuple(found)
