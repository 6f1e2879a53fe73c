"""Reads what stands in a text as signs: figures, times of day, dates, placeholders."""

from __future__ import annotations

import re

from boundlint.patterns import regex

FIGURE = regex(r"\d{1,3}(?:[ '.,]\d{3})+(?![\d'])(?:[.,]\d{1,2}(?!\d))?|\d{1,15}(?:[.,]\d{1,6}(?!\d))?")
TIME = regex(
    r"(\d{1,2}) ?(?:h|heures?\b) ?([0-5]\d)?(?![\w])"
    r"|(\d{1,2})[:.]([0-5]\d) ?([ap])\.? ?m\b\.?"
    r"|(\d{1,2}) ?([ap])\.? ?m\b\.?"
    r"|([01]?\d|2[0-4]):([0-5]\d)(?![\d:])"
)
NUMERIC_DATE = regex(r"(\d{4})-(\d{2})-(\d{2})(?!\d)|(\d{1,2})([/.-])(\d{1,2})\5(\d{4}|\d{2})(?!\d)")
_TAG = r"/?(?:br|p|b|i|u|s|em|strong|su[bp]|div|span|a|t[dhr]|table|li|[uo]l|hr|h[1-6]|img|center|font|code|pre)\b ?/?>"
PLACE = regex(
    r"\[[^\[\]\n]{0,60}\](?!\()"  # [date]
    r"|\{\{(?![#/])[^{}\n]{0,60}\}\}|\{[a-z_ -]{1,40}\}"  # {{name}}
    rf"|<(?!{_TAG})[^<>\n@/=.]{{1,40}}>"  # <name>
    r"|_{2,}|\.{5,}|…{1,}|\.{3}(?!\.)"  # ____ ……
    r"|(?<![@.\w])x{2,}(?:[.,]x{2,})?(?![@.]?\w)(?!@)|\bx(?=[ -][a-z])"  # XX, and X before a unit
)
_WEAK = regex(r"…|\.{3}|x|\[[ x]?\]")
_BRACKETED = regex(r"\d|^\[\s*(?:\w+ ?){0,2}\(")


def figure(text: str, french: bool) -> str:
    """Return a number in figures as Python writes it; French reads `1.500` and `1,5`, English `1,500` and `1.5`."""
    bare = text.replace(" ", "").replace("'", "")
    point, comma = bare.rfind("."), bare.rfind(",")
    last = max(point, comma)
    if last < 0:
        return bare
    if min(point, comma) < 0 and _groups(bare, bare[last], french):
        return bare.replace(bare[last], "")
    whole = bare[:last].replace(".", "").replace(",", "")  # `1,000,5`: only the last sign can be the decimal one
    return f"{whole}.{bare[last + 1 :]}"


def _groups(bare: str, sign: str, french: bool) -> bool:
    """Tell whether the sign separates thousands: three digits after each, and usual in the language."""
    head, *tail = bare.split(sign)
    if not tail or any(len(group) != 3 for group in tail) or head in {"", "0"}:  # noqa: PLR2004
        return False
    return len(tail) > 1 or (sign == "." if french else sign == ",")


def time_of_day(match: re.Match[str]) -> str:
    """Return `HH:MM`, or `HH:` where a bare hour may as well be a length of time (`48h`)."""
    if match[1]:
        return f"{match[1]}:{match[2] or ''}"
    if match[8]:
        return f"{match[8]}:{match[9]}"
    hour, minute, half = int(match[3] or match[6]), match[4] or "00", match[5] or match[7]
    return f"{hour % 12 + (12 if half == 'p' else 0):02d}:{minute}"


def numeric_date(match: re.Match[str]) -> str:
    """Return `YYYY-MM-DD`; the day comes first unless the second number can only be a day."""
    if match[1]:
        return match[0]
    day, month, year = int(match[4]), int(match[6]), match[7]
    if month > 12 >= day:  # noqa: PLR2004 - 11/22/2026 can only be the American order
        day, month = month, day
    return f"{year.zfill(4) if len(year) == 4 else '20' + year}-{month:02d}-{day:02d}"  # noqa: PLR2004


def place(text: str) -> str:
    """Return what a placeholder is worth: `place`, or `weak` where it is one only before a unit (`… jours`)."""
    return "weak" if _WEAK.fullmatch(text) else "place"


def holds_value(bracketed: str) -> bool:
    """Tell whether brackets hold a number, so that they mark a choice and not a gap: `[30]`, `[thirty (30)]`."""
    return bracketed.startswith("[") and _BRACKETED.search(bracketed) is not None
