"""Dates that no calendar has: 31 February, 31/04/2027."""

from __future__ import annotations

import re
from calendar import monthrange
from functools import cache

from boundlint.facts.project import counted
from boundlint.model.clause import Outline
from boundlint.model.reading import Fact
from boundlint.patterns import regex
from boundlint.text.fold import fold
from boundlint.text.quantity_words import vocabulary

LEAP = 2024
"""The year that a date is taken to be in where none is said: one that has a 29 February."""

_MONTHS = 12
_FIGURES = regex(r"(?<![\d./-])(?P<a>\d{1,2})(?P<sign>[./])(?P<b>\d{1,2})(?P=sign)(?P<year>[12]\d{3})(?![\d/])")


@cache
def _months() -> dict[str, int]:
    """Return the months by their whole names, in both languages: a template may hold the other one's too."""
    return {name: n for tongue in ("fr", "en") for name, n in vocabulary(tongue).months.items() if not _is_short(name)}


def _is_short(name: str) -> bool:
    return name.endswith(".") or len(name) < len("mai")


@cache
def _in_letters() -> re.Pattern[str]:
    month = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    initials = "".join(sorted({name[0] for name in _months()}))
    year = r"(?:[12]\d{3})(?!\d)"
    return regex(
        rf"(?<![\d.,/-])(?P<d1>\d{{1,2}})(?:er|st|nd|rd|th)?(?: day)?(?: of)? (?P<m1>{month})\b(?:,? (?P<y1>{year}))?"
        rf"|\b(?=[{initials}])(?P<m2>{month}) (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<y2>{year})"
    )


def impossible_dates(outline: Outline) -> Fact:
    """Count the dates that cannot be. In figures, only where neither the day nor the month may come first."""
    folded = fold(outline.document.text)
    found = []
    for match in _in_letters().finditer(folded.text):
        which = "1" if match["m1"] else "2"
        year = int(match["y" + which] or 0)
        if not _exists(int(match["d" + which]), _months()[match["m" + which]], year):
            found.append(match.span())
    for match in _FIGURES.finditer(folded.text):
        first, second, year = int(match["a"]), int(match["b"]), int(match["year"])
        if not _exists(first, second, year) and not _exists(second, first, year):
            found.append(match.span())
    return counted("document.impossible_dates", outline, [folded.span(*place) for place in sorted(found)], 0.9)


def _exists(day: int, month: int, year: int) -> bool:
    """Tell whether a calendar has a day; `year` is 0 where none is said, and a day above 31 is then no day at all."""
    if not year and day > 31:  # noqa: PLR2004 - "45 may": a number before a verb
        return True
    return 1 <= month <= _MONTHS and 1 <= day <= monthrange(year or LEAP, month)[1]
