"""What stands around a quantity and takes it back: "by a third party", "before 18h", a heading's number."""

from __future__ import annotations

import re

from boundlint.lang.quantity import Lexeme
from boundlint.model import Blank, CalendarDay, Count, Duration, Number, Percent, Value
from boundlint.patterns import regex
from boundlint.text.fold import Folded

_BEHIND = 40
_THIRD_PARTY = regex(r"(?:\b(?:a|au|aux|par|avec|de|chez|pour|envers|entre|aupres|contre|que|ou|et)\s|d'|qu'|')$")
_CLOCK = regex(r"(?<!\d )\b(?:a|avant|vers|des|jusqu'a|until|before|at|by|after 1?\d:)\s$")
_A_DELAY = regex(
    r"\b(?:within|for|of|least|than|after|is|be|give|gives|with|upon|about|most|over|under|every|is for)\s$"
)
_A_DELAY_AFTER = regex(r"'s?\s|\s?(?:notice|period|term|from|after|following|before|prior|in advance)\b")
_NOT_OF_WORK = regex(
    r"\s(?:(?:annuelles?|tarifaires?|annual)\s)?(?:(?:du|des|au|aux|de la|de l'|de|to|of|in)\s)?"
    r"(?:the |this |present(?:e)? )?"
    r"(?:prix|tarifs?|contrat|accord|conditions|law|loi|agreement|contract|price|prices|terms|address|control|ownership)\b"
)
_OF_SOMETHING = regex(r"\s(?:of(?! up to)|de|in)\b|\sd'")
_LINE_START = regex(r"(?:^|\n)[ \t#*>-]{0,8}$")
_AFTER_MONTH = regex(
    r"\b(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march"
    r"|april|may|june|july|august|september|october|november|december|en|an|annee|depuis|in|since|year|©|copyright)\s$"
)
_YEAR = regex(r"(?:19|20)\d\d")
_UNIT_GLUED = regex(r"[^\W\d_]|[-/]\d|°")
_DOTTED_END = regex(r"\s*\d*\s*(?:\n|$)")


def fits(value: Value, lexemes: tuple[Lexeme, ...], folded: Folded, text: str, place: tuple[int, int]) -> bool:
    """Tell whether a value that parsed is one where it stands.

    Args:
        value: what was read.
        lexemes: the words it was read from.
        folded: the folded text.
        text: the original.
        place: start and end in the folded text.
    """
    start, end = place
    before, after = folded.text[max(0, start - _BEHIND) : start], folded.text[end : end + _BEHIND]
    first = lexemes[0][0][0]
    if isinstance(value, Percent):
        return not _is_third_party(lexemes, before)
    if isinstance(value, Duration):
        return _is_duration(value, lexemes, before, after)
    if isinstance(value, Count):
        alone = any(terminal == "ROUND" for terminal, _ in lexemes[-1])
        return (_OF_SOMETHING if alone else _NOT_OF_WORK).match(after) is None
    if isinstance(value, Blank):
        return _is_blank(folded.text[start:end], after, before)
    if isinstance(value, Number) and first == "FIGURE":
        return _is_number(folded, text, place, before)
    return not (isinstance(value, CalendarDay) and value.day.year < 1900)  # noqa: PLR2004


def _is_third_party(lexemes: tuple[Lexeme, ...], before: str) -> bool:
    """Tell whether "un tiers" is a person: "confié à un tiers à la livraison"; a share of a price never is."""
    terminals = [lexeme[0][0] for lexeme in lexemes]
    return "FRACTION" in terminals and terminals[-1] != "PRICE" and _THIRD_PARTY.search(before) is not None


def _is_duration(value: Duration, lexemes: tuple[Lexeme, ...], before: str, after: str) -> bool:
    """Tell a length of time from an hour of the day ("avant 18h") and from "twice a day"."""
    first = lexemes[0][0][0]
    if first == "AT_RECEIPT":
        return not before.endswith(("jusqu'", "until "))
    if first == "TIME":
        return value.n is None or value.n >= 24 or _CLOCK.search(before) is None  # noqa: PLR2004
    if lexemes[0] == (("A", "1"),) and lexemes[1][0][0] == "SPAN" and len(lexemes) == 2:  # noqa: PLR2004
        return _A_DELAY.search(before) is not None or _A_DELAY_AFTER.match(after) is not None
    return True


def _is_blank(written: str, after: str, before: str) -> bool:
    """Tell a gap to fill in from the dots of a table of contents and from a roman twenty."""
    if written.startswith("...") and _DOTTED_END.fullmatch(after.split("\n", 1)[0] + "\n") and before.strip():
        return not after.strip()[:1].isdigit()
    return True


def _is_number(folded: Folded, text: str, place: tuple[int, int], before: str) -> bool:
    """Tell a number from a heading's, a year, a postal code, or a part of a reference."""
    start, end = place
    written, rest = folded.text[start:end], text[folded.span(start, end).end :][:3]
    if _UNIT_GLUED.match(folded.text, end) or folded.text[max(0, start - 1) : start] in {"/", "-", "°", "#", "@"}:
        return False
    if _LINE_START.search(before) and (
        rest[:1] in {".", ")", "\n", ""} or rest.lstrip()[:1].isupper() or "." in written
    ):
        return False
    if _YEAR.fullmatch(written) and _AFTER_MONTH.search(before):
        return False
    return not (re.fullmatch(r"\d{5}", written) and rest[:1] == " " and rest[1:2].isupper())
