"""Joins words that a line's end has cut, and keeps the hyphen of real compounds."""

from __future__ import annotations

import re

from boundlint.patterns import regex
from boundlint.readers.pdf.lines import HYPHEN

_CUT = regex(rf"([^\W\d_]+){HYPHEN}\s*([^\W\d_]+)")
_COMPOUND = regex(r"[^\W\d_]+(?:-[^\W\d_]+)+")
_WORD = regex(r"[^\W\d_]+")
_KEPT_AFTER = {
    "ci", "non", "sous", "vice", "ex", "demi", "semi", "mi", "au", "là", "par", "celui", "celle", "ceux", "celles",
    "lui", "elle", "elles", "eux", "soi", "nous", "vous", "moi", "toi", "avant", "après", "arrière", "quasi", "self",
    "co", "pro", "third", "well", "long", "short", "full", "part", "e", "t", "peut", "rendez", "vis", "quelques",
}  # fmt: skip
"""Left halves after which the hyphen is as a rule part of the word (ci-après, sous-traitance, self-employed)."""
_KEPT_BEFORE = {
    "même", "mêmes", "là", "ci", "être", "vous", "nous", "ils", "elles", "elle", "dessus", "dessous", "après",
    "delà", "dire", "uns", "unes", "party", "time", "term",
}  # fmt: skip
_NEVER = {"co", "pro", "par", "au", "mi", "vis", "sous", "e", "t", "part", "full"}
"""Left halves that also start words written in one (covenant, parties): only a compound seen elsewhere counts."""


def known_words(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the compounds with a hyphen and the words without one that a text holds uncut, in lower case."""
    tokens = {token for token in text.lower().replace(f"{HYPHEN} ", HYPHEN).split() if HYPHEN not in token}
    compounds = _COMPOUND.findall(" ".join(token for token in tokens if "-" in token))
    return frozenset(compounds), frozenset(_WORD.findall(" ".join(tokens)))


def join_cut_words(text: str, compounds: frozenset[str], words: frozenset[str]) -> str:
    """Return `text` with the words put together again; what the document itself writes elsewhere decides first."""
    if HYPHEN not in text:
        return text

    def joined(match: re.Match[str]) -> str:
        left, right = match.groups()
        return left + ("-" if _keeps(left, right, compounds, words) else "") + right

    previous = ""
    while previous != text:
        previous, text = text, _CUT.sub(joined, text)
    return text.replace(HYPHEN, "-")


def _keeps(left: str, right: str, compounds: frozenset[str], words: frozenset[str]) -> bool:
    low_left, low_right = left.lower(), right.lower()
    if f"{low_left}-{low_right}" in compounds:
        return True
    if low_left + low_right in words:
        return False
    if right[0].isupper() and not left.isupper():
        return True
    if low_left in _NEVER:
        return False
    return low_left in _KEPT_AFTER or low_right in _KEPT_BEFORE
