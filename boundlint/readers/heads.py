"""Tells by the head of a line whether a paragraph starts there: a number, a letter, a bullet.

This only cuts paragraphs apart; which numbers are clause numbers is for `boundlint.clauses` to say.
"""

from __future__ import annotations

import re

from boundlint.patterns import regex

BULLET = regex(
    "\\A[ \t]*(?:[•◦▪▫■□●○‣⁃∙·➢➤►▶✓✔❖\uf0b7\uf0a7\uf0d8\uf076\uf0fc-]|[–—*o](?=[ \t\u00a0]))[ \t\u00a0]+(?=\\S)"
)
"""A bullet with the space after it, at the head of a line; a dash or star counts only with a space."""

_NUMBER = regex(
    r"""\A\s*(?:
        (?:(?:article|clause|section|chapitre|chapter|titre|annexe|annex|appendix|schedule|exhibit|partie|part)\s+|art\.\s*|§\s*)
            (?:\d+|[ivxlc]+\b|premier|première|1er|[a-z]\b|one|two|three)
      | \d{1,2}(?:\.\d{1,2})*\s?[.)°–—-]?(?:\s|$)(?![a-zà-ÿ€%$£])
      | \d{1,2}(?:\.\d{1,2})+\.?\s
      | \d{1,2}[.)°]\s
      | [ivxlc]{1,6}\s?[.)]\s
      | \(?[a-z]\s?\)\s
      | \((?:[ivx]{1,6}|\d{1,2})\)\s
      | [A-Z]\.\s(?=[A-ZÀ-Ý])
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_CASED = regex(r"\A\s*(?:[A-Z]\.\s[A-ZÀ-Ý]|\d{1,2}(?:\.\d{1,2})*\s?[.)°–—-]?\s*[A-ZÀ-Ý«\"“(\[]|\d{1,2}[.)°]\s)")
_ENDS = (".", ";", ":", "!", "?", "…", "»", '"', "”")


def has_bullet(line: str) -> bool:
    """Tell whether a line starts with a bullet."""
    return BULLET.match(line) is not None


def without_bullet(text: str) -> str:
    """Return the text after its bullet, or as it was."""
    return BULLET.sub("", text, count=1)


def starts_numbered(line: str) -> bool:
    """Tell whether a line starts as a numbered clause or item does; a date or an amount at its head does not."""
    match = _NUMBER.match(line)
    if match is None:
        return False
    head = match.group().strip()
    return not head[:1].isdigit() or head[-1:] in ".)°" or _CASED.match(line) is not None


def ends_sentence(line: str) -> bool:
    """Tell whether a line ends as a sentence or an enumeration's head does."""
    return line.rstrip().endswith(_ENDS)


def is_loud(text: str) -> bool:
    """Tell whether all letters of a text are capitals, and there are at least three."""
    letters = [char for char in text if char.isalpha()]
    return len(letters) >= 3 and all(char.isupper() or not char.islower() for char in letters)  # noqa: PLR2004
