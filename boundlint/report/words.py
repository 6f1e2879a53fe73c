"""Small pieces of wording that the reports share: numbers of things, dates, places, quotes made safe to show."""

from __future__ import annotations

import unicodedata
from datetime import date

from boundlint.model import Evidence, Outline
from boundlint.report.place import clause_by_id, place_of
from boundlint.wording import messages, say

QUOTE_LENGTH = 200
"""How much of a quote a person is shown, in characters; machines get all of it."""

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
"""Categories of characters that steer or show nothing: controls, bidi and other formats, surrogates, unassigned."""

_BREAKS = frozenset("\n\r\t\v\f\u0085\u2028\u2029")


def _shown(character: str) -> str:
    if character in _BREAKS:
        return " "
    return "" if unicodedata.category(character) in _HIDDEN else character


def safe(text: str) -> str:
    """Return text on one line, without control, escape and bidi characters: what strangers write may move a cursor."""
    return "".join(map(_shown, text))


def safe_lines(text: str) -> str:
    """Return text made safe, its line breaks kept."""
    return "\n".join(safe(line) for line in text.replace("\r\n", "\n").split("\n"))


def shorten(text: str, length: int = QUOTE_LENGTH) -> str:
    """Return text on one line, cut between two words with an ellipsis where it is longer than `length`."""
    text = " ".join(safe(text).split())
    if len(text) <= length:
        return text
    head = text[: length + 1].rpartition(" ")[0] or text[:length]
    return head.rstrip(" ,;:") + "…"


def counted(language: str, key: str, number: int) -> str:
    """Return a number of things: `key.one` for one (in French for none too), `key.many` for more."""
    one = number == 1 or (number == 0 and language == "fr")
    return say(language, f"{key}.{'one' if one else 'many'}", n=number)


def dated(language: str, day: date) -> str:
    """Return a date in words, such as `1er septembre 2026`."""
    months = say(language, "report.months").split()
    first = messages(language)["report.first-day"] if day.day == 1 else str(day.day)
    return say(language, "report.date", day=first, month=months[day.month - 1], year=day.year)


def percent(coverage: float) -> str:
    """Return the share that was read, rounded down so that 100 means all of it."""
    return str(int(max(0.0, min(1.0, coverage)) * 100 + 1e-9))


def law_name(language: str, law: str) -> str:
    """Return the law in words: `droit français` for FR, or the country's name where we have no words for it."""
    known = messages(language).get(f"report.law.{law}")
    return known or say(language, "report.law-of", country=safe(law))


def where(language: str, outline: Outline, evidence: Evidence) -> str:
    """Return where a quote stands, as a person would say it: `article 4.2, page 3`."""
    clause = clause_by_id(outline, evidence.clause)
    place = place_of(outline.document, evidence.span)
    parts = []
    if clause is not None and clause.number:
        parts.append(say(language, "report.article", number=shorten(clause.number, 20)))
    elif clause is not None and clause.heading:
        parts.append(say(language, "report.heading", heading=shorten(clause.heading, 40)))
    if place.page is not None:
        parts.append(say(language, "report.page", page=place.page))
    elif place.line is not None:
        parts.append(say(language, "report.line", line=place.line))
    elif not parts and place.paragraph is not None:
        parts.append(say(language, "report.paragraph", paragraph=place.paragraph))
    return ", ".join(parts)
