"""Cuts a text into words as patterns count them: French elisions, English possessives, signs that carry meaning."""

from __future__ import annotations

import re
from typing import NamedTuple

from boundlint.patterns import regex
from boundlint.text.fold import fold

_TOKEN = regex(
    r"""
      (?:aujourd'hui|prud'hom\w*|o'clock)\b               # an apostrophe that is part of the word
    | [a-z]{2,6}n't\b | can't\b                           # don't, won't, shouldn't: one word each
    | (?:[cdjlmnst]|(?:jus|lors|puis|quoi|quel|pres)?qu|entr)'(?=\w)  # l', qu', jusqu'
    | [^\W\d_]+
    | '(?:s|ll|re|ve|d|m)\b                               # client's, they'll
    | \d+
    | [%€$£:;,.()/]
    """,
    re.VERBOSE,
)


class Word(NamedTuple):
    """A word, a number's digits, or one sign; a tuple, because a contract has thousands.

    Attributes:
        text: folded: no case, no accents, straight apostrophe (`l'`, `echeance`, `'s`, `%`).
        start: where it begins in the original text.
        end: where it ends there.
    """

    text: str
    start: int
    end: int


def words(text: str, start: int = 0, end: int | None = None) -> tuple[Word, ...]:
    """Return the words of `text[start:end]` in order, with their places in `text`.

    Hyphens divide (`mise-en-demeure` is three words), letters and digits are never in one word (`48h` is two), the
    signs `% € $ £ : ; , . ( ) /` are words of their own, every other sign is left out.
    """
    folded = fold(text[start:end])
    found = []
    shift, limit = start, folded.plain_until(0)
    for match in _TOKEN.finditer(folded.text):
        first, last = match.span()
        if last >= limit:  # past the stretch in which positions only shift
            span = folded.span(first, last)
            found.append(Word(match[0], start + span.start, start + span.end))
            shift, limit = start + folded.origin(last) - last, folded.plain_until(last)
        else:
            found.append(Word(match[0], first + shift, last + shift))
    return tuple(found)
