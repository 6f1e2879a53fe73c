"""Tells French from English by their smallest words: enough to see that two columns say the same thing twice."""

from __future__ import annotations

from boundlint.patterns import regex

_WORD = regex(r"[a-zà-ÿ]+")
_FRENCH = {
    "le",
    "la",
    "les",
    "de",
    "des",
    "du",
    "et",
    "est",
    "en",
    "un",
    "une",
    "par",
    "au",
    "aux",
    "que",
    "pour",
    "dans",
    "sur",
    "ou",
}
_ENGLISH = {
    "the",
    "of",
    "and",
    "to",
    "is",
    "in",
    "a",
    "by",
    "for",
    "that",
    "shall",
    "any",
    "with",
    "be",
    "or",
    "on",
    "this",
    "will",
}
_ENOUGH = 5
_SAMPLE = 20_000


def language(text: str) -> str:
    """Return `fr`, `en`, or an empty string where neither is clear."""
    words = _WORD.findall(text[:_SAMPLE].lower())
    french, english = sum(word in _FRENCH for word in words), sum(word in _ENGLISH for word in words)
    if french + english < _ENOUGH:
        return ""
    if french > 2 * english:
        return "fr"
    return "en" if english > 2 * french else ""


def differ(left: str, right: str) -> bool:
    """Tell whether two columns are clearly in two languages."""
    first, second = language(left), language(right)
    return bool(first and second and first != second)
