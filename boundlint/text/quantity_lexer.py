"""Cuts a folded text, from a place where a quantity may begin, into the words and signs of the quantity grammar."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from boundlint.lang.quantity import Lexeme
from boundlint.patterns import regex
from boundlint.text import quantity_signs as signs
from boundlint.text.quantity_words import Vocabulary

LONGEST = 160
"""No candidate is longer, in characters of the folded text: what bounds the time spent on a hostile text."""

_MOST = 32
_REMEMBERED = 4_000
"""Steps of a lexer that are kept: many times what one candidate takes, and little memory."""

_REPEATED = frozenset(("LINK", "FILL", "BASIS", "ROUND"))
"""The only terminals that may stand twice in a row."""

_GAP = regex(r"(?:'s?(?![\w]))?[ \t\r]*(?:\n[ \t]*(?=[^\s]))?[\]*]{0,2}[ \t]*")
_SIGNS = {"(": "LPAR", ")": "RPAR", ",": "COMMA", "%": "PCT", "/": "PER"}
_CURRENCY = regex(r"(?:(us|ca|can|c|au|a|nz|hk) ?)?([$€£¥])")
_CURRENCIES = {"€": "EUR", "£": "GBP", "¥": "JPY", "$": "USD"}
_DOLLARS = {"ca": "CAD", "can": "CAD", "c": "CAD", "au": "AUD", "a": "AUD", "nz": "NZD", "hk": "HKD"}
_WORD = regex(r"[a-z]+")
_ON_DAY = regex(
    r"(?:le|on the) (\d{1,2})(?:e|eme|st|nd|rd|th)?(?! ?[h\d€%:])( du mois suivant| of the following month)?\b"
)
_ADDED = regex(r"\+ ?(?=(?:tva|vat|tax)\b)")
_TO = regex(
    r"(?:jusqu'a|jusqu'au|a|au|et|to|until|till|through|thru|and|-+)\s?(?=\d|midi|minuit|noon|midday|midnight)"
    r"|(?:jusqu'au?|au?|to|until|till|through|thru|-)\s?(?=(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun))"
)
_BY = regex(r"x(?![\w.])(?P<rate> ?(?=(?:the|le|taux|hourly|legal)\b))?")
_HALF = regex(r" ?½| 1/2(?![\d/])")
_ONE_HALF = regex(r"1/2(?![\d/])")
_HOUR_WORDS = regex(r"(?:a|et)\s(?=(?:sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt)[\w-]* heures)")
_RANGE_ENDS = frozenset(("TIME", "NOON", "WEEKDAY", "SHORT_DAY", "FIGURE"))


class Piece(Struct, frozen=True):
    """One word or sign: what it may be, and where it ends in the folded text."""

    lexeme: Lexeme
    end: int


def _one(terminal: str, value: str, end: int) -> Piece:
    return Piece(((terminal, value),), end)


@cache
def _dates(words: Vocabulary) -> re.Pattern[str]:
    """Return the pattern of a date with its month in letters."""
    month = "|".join(sorted(map(re.escape, words.months), key=len, reverse=True))
    day, year = r"(?P<d{0}>\d{{1,2}})(?:er|st|nd|rd|th)?", r",? ?(?P<y{0}>\d{{4}})?(?!\d)"
    return regex(
        rf"(?:[a-z]{{3,9}},? (?:le |the )?)?{day.format(1)}(?: day)?(?: of)? (?P<m1>{month})\b\.?{year.format(1)}"
        rf"|(?:[a-z]{{6,9}},? )?(?P<m2>{month})\b\.? {day.format(2)}\b{year.format(2)}"
    )


def _date(text: str, at: int, words: Vocabulary) -> Piece | None:
    """Read a date; one without a year is read as nothing, so that its day is no number."""
    match = _dates(words).match(text, at)
    if match:
        which = "1" if match["d1"] else "2"
        year = match["y" + which]
        if not year:
            return _one("HALF_DATE", "", match.start("m1") + len(match["m1"]) if which == "1" else match.end("d2"))
        month, day = words.months[match["m" + which]], int(match["d" + which])
        return _one("DATE", f"{year}-{month:02d}-{day:02d}", match.end())
    match = signs.NUMERIC_DATE.match(text, at)
    return _one("DATE", signs.numeric_date(match), match.end()) if match else None


def _digits(text: str, at: int, words: Vocabulary) -> Piece | None:
    date = _date(text, at, words)
    if date:
        return date
    match = signs.TIME.match(text, at)
    if match:
        return _one("TIME", signs.time_of_day(match), match.end())
    match = signs.FIGURE.match(text, at)
    return _figure(text, match, words.french) if match else None


def _figure(text: str, match: re.Match[str], french: bool) -> Piece:
    """Read a number with what belongs to it: `1 1/2`, `5k`, `1'200.-`."""
    value, end = signs.figure(match[0], french), match.end()
    half = _HALF.match(text, end)
    if half:
        return _one("FIGURE", str(float(value) + 0.5), half.end())
    if _ONE_HALF.match(text, match.start()):
        return _one("FIGURE", "0.5", end + 2)
    if text[end : end + 1] == "k" and not text[end + 1 : end + 2].isalnum() and text[end + 1 : end + 2] != "€":
        return _one("FIGURE", str(float(value) * 1000), end + 1)
    if text[end : end + 2] in {".-", ",-"} and not text[end + 2 : end + 3].isalnum():
        end += 2
    return _one("FIGURE", value, end)


def _place(text: str, at: int) -> Piece | None:
    match = signs.PLACE.match(text, at)
    if match is None or signs.holds_value(match[0]):
        return None
    return _one("PLACE", signs.place(match[0]), match.end())


def _sign(text: str, at: int) -> Piece | None:
    match = _CURRENCY.match(text, at)
    if match:
        code = _DOLLARS.get(match[1] or "", "") if match[2] == "$" else ""
        return _one("SIGN", code or _CURRENCIES[match[2]], match.end())
    terminal = _SIGNS.get(text[at])
    return _one(terminal, "", at + 1) if terminal else None


def _phrase(text: str, at: int, words: Vocabulary) -> Piece | None:
    match = _WORD.match(text, at)
    for phrase in words.phrases.get(match[0], ()) if match else ():
        end = phrase.end(text, at)
        if end >= 0:
            return Piece(phrase.lexeme, end)
    return None


def _letters(text: str, at: int, words: Vocabulary) -> Piece | None:
    match = _ON_DAY.match(text, at)
    if match:
        return _one("ON_DAY_NEXT" if match[2] else "ON_DAY", match[1], match.end())
    date = _date(text, at, words)
    sign = _sign(text, at) if text.startswith("a$", at) else None  # Australian dollars, and no article
    return date or _place(text, at) or sign or _phrase(text, at, words) or _sign(text, at)


def _dash(text: str, at: int, previous: str) -> int | None:
    """Return where the word after a dash begins; None where the dash is no part of a quantity."""
    inner = at > 0 and text[at - 1].isalnum() and text[at + 1 : at + 2].isalnum()
    return at + 1 if inner and not (previous == "FIGURE" and text[at + 1].isdigit()) else None


def _between(text: str, at: int, previous: str) -> Piece | None:
    """Read what joins two numbers: `9h/18h`, `1.5x the rate`, `neuf heures à dix heures`."""
    if previous == "TIME" and text[at] == "/" and text[at + 1 : at + 2].isdigit():
        return _one("TO", "", at + 1)
    match = _BY.match(text, at) if previous == "FIGURE" else None
    if match:
        return _one("TIMES" if match["rate"] is not None else "FILL", "", match.end())
    match = _HOUR_WORDS.match(text, at) if previous == "SPAN" else None
    return _one("TO", "", match.end()) if match else None


def _piece(text: str, at: int, words: Vocabulary, previous: str) -> Piece | None:
    """Return the word or sign at a place, None where none of a quantity's stands there."""
    if previous in _RANGE_ENDS:
        match = _TO.match(text, at)
        if match:
            return _one("TO", "", match.end())
    character = text[at]
    if previous in {"FIGURE", "TIME", "SPAN"}:
        linked = _between(text, at, previous)
        if linked:
            return linked
    if character == "+":
        added = _ADDED.match(text, at)
        raised = _one("RAISE", "", at + 1) if previous in {"BASE", "BASE_TAIL", "HOURLY"} else None
        return _one("TAX", "HT", added.end() + 3) if added else raised
    if character.isdigit():
        return _digits(text, at, words)
    if character.isalpha():
        return _letters(text, at, words)
    return _place(text, at) or _sign(text, at)


def _cannot_follow(earlier: str, previous: str, terminal: str) -> bool:
    """Tell early that no quantity goes on like that, so that a hostile row of figures or signs costs little."""
    if previous == terminal and terminal not in _REPEATED:
        return True
    return terminal == "FIGURE" and previous == "TO" and earlier == "FIGURE"


def _step(text: str, at: int, words: Vocabulary, previous: str) -> tuple[Piece, int] | None:
    """Return the word or sign at a place or behind a dash or bracket there, and where the next begins."""
    if text[at] == "-" and not (previous in _RANGE_ENDS and _TO.match(text, at)):
        after = _dash(text, at, previous)
        if after is None:
            return None
        at = after
    if text[at] == "[" and previous and _place(text, at) is None:
        at += 1
    piece = _piece(text, at, words, previous) if at < len(text) else None
    if piece is None:
        return None
    gap = _GAP.match(text, piece.end)
    return piece, gap.end() if gap else piece.end


class Lexer:
    """Cuts one folded text; remembers the last steps, since the next candidate goes over the same words again."""

    def __init__(self, text: str, words: Vocabulary) -> None:
        """Take the folded text and the words of its language."""
        self._text = text
        self._words = words
        self._steps: dict[tuple[int, str], tuple[Piece, int] | None] = {}

    def pieces(self, start: int) -> list[Piece]:
        """Return the words and signs from `start`, up to the first that no quantity has, or `LONGEST` characters."""
        limit = min(len(self._text), start + LONGEST)
        found: list[Piece] = []
        at, earlier, previous = start, "", ""
        while at < limit and len(found) < _MOST:
            step = self._next(at, previous)
            if step is None or _cannot_follow(earlier, previous, step[0].lexeme[0][0]):
                break
            found.append(step[0])
            earlier, previous, at = previous, step[0].lexeme[0][0], step[1]
        return found

    def _next(self, at: int, previous: str) -> tuple[Piece, int] | None:
        if (at, previous) not in self._steps:
            if len(self._steps) > _REMEMBERED:
                self._steps.clear()
            self._steps[at, previous] = _step(self._text, at, self._words, previous)
        return self._steps[at, previous]
