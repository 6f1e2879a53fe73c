"""Reads the number at the head of a block: article words, figures, letters, Roman numerals.

A head is only a candidate here; whether it is a clause number, `boundlint.clauses.series` says by what came before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_ORDINALS = {
    "premier": 1, "première": 1, "premiere": 1, "1er": 1, "ier": 1, "un": 1, "one": 1, "first": 1, "deux": 2,
    "two": 2, "second": 2, "trois": 3, "three": 3, "quatre": 4, "four": 4, "cinq": 5, "five": 5, "six": 6,
    "sept": 7, "seven": 7, "huit": 8, "eight": 8, "neuf": 9, "nine": 9, "dix": 10, "ten": 10,
}  # fmt: skip
_ARTICLES = {"article", "articles", "art", "clause", "section", "§", "paragraphe", "paragraph"}
_PARTS = {"chapitre", "chapter", "titre", "title", "partie", "part"}
_GAP = r"[ \t\u00a0\u202f]"
_AFTER = rf"{_GAP}*(?:[.):–—-]|°)*{_GAP}*"
_WORD = re.compile(
    rf"(?P<word>articles?|art\.?|clause|section|paragraphe?|§|chapitre|chapter|titre|partie|part|annexe?s?|appendix|"
    rf"schedule|exhibit){_GAP}*(?:n°{_GAP}*|no\.?{_GAP}+)?"
    rf"(?P<number>\d{{1,3}}(?:[.-]\d{{1,2}})*(?!\d)|(?:[ivxlc]+|1er|ier|premi[eè]re?|[a-z]|un|deux|trois|quatre|cinq|six|sept|huit|"
    rf"neuf|dix|one|two|three|four|five|seven|eight|nine|ten)\b)(?:er\b)?(?P<after>{_AFTER})",
    re.IGNORECASE,
)
_DECIMAL = re.compile(
    rf"(?P<number>\d{{1,2}}(?:\.\d{{1,2}})+)(?P<after>(?:\.?{_GAP}*[):–—-]|\.)?)(?:{_GAP}+|\Z|(?=[A-ZÀ-Ý]))"
)
_SINGLE = re.compile(rf"(?P<number>\d{{1,2}})(?P<after>{_GAP}*[.):°/–—-]{_GAP}*[)–—-]?)(?:{_GAP}+|\Z|(?=[A-ZÀ-Ý«“\[]))")
_BARE = re.compile(rf"(?P<number>\d{{1,2}})(?P<after>){_GAP}+(?=[A-ZÀ-Ý«“])")
_BRACKET = re.compile(rf"\((?P<number>\d{{1,2}}|[ivx]{{1,6}}|[a-z]{{1,2}}|[A-Z]|[IVX]{{1,6}})(?P<after>\)){_GAP}*")
_LETTERS = re.compile(
    rf"(?P<number>[IVXLC]{{1,7}}|[ivx]{{1,6}}|[a-z]|[A-Z])(?P<after>{_GAP}?[.)°]|{_GAP}[–—-])(?:{_GAP}+|\Z)"
)
_QUANTITY = re.compile(
    r"(?:\d|%|€|\$|£|eur(?:os?)?\b|jours?\b|days?\b|mois\b|months?\b|heures?\b|hours?\b|h\d|h\b|min(?:utes?)?\b|ans?\b|"
    r"années?\b|years?\b|semaines?\b|weeks?\b|pages?\b|exemplaires?\b|cop(?:y|ies)\b|révisions?\b|revisions?\b|rounds?\b|"
    r"séries?\b|er\b|janvier|février|mars\b|avril|mai\b|juin|juillet|août|septembre|octobre|novembre|décembre|january|"
    r"february|march\b|april|may\b|june\b|july\b|august|september|october|november|december|rue\b|avenue\b|boulevard\b|"
    r"place\b|allée|chemin\b|bis\b|ter\b|km\b|mo\b|go\b|k€|street\b|road\b|\|)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Head:
    """A number at the head of a block.

    Attributes:
        scheme: what it is counted in: `article`, `part`, `annex`, `decimal`, `figure`, `bracket-roman` …; numbers of
            one scheme follow one another.
        values: its parts as counters: (4, 2) for `4.2`, (3,) for `III` or `c`.
        shown: as cited, without the word article: `4.2`, `III`, `(c)`.
        end: where the text after it starts, in the block's text.
        bare: nothing but a space parts it from the text.
    """

    scheme: str
    values: tuple[int, ...]
    shown: str
    end: int
    bare: bool = False


def heads(text: str) -> tuple[Head, ...]:
    """Return what the head of a text may be, the likeliest first; `(i)` is a letter or a Roman one."""
    if match := _WORD.match(text):
        head = _worded(match, text)
        if head is not None:
            return (head,)
    if match := _DECIMAL.match(text):
        values = tuple(int(part) for part in match.group("number").split("."))
        is_number = not _QUANTITY.match(text, match.end()) and 0 < values[0]
        return (Head("decimal", values, match.group("number"), match.end()),) if is_number else ()
    if match := _SINGLE.match(text):
        if _QUANTITY.match(text, match.end()) and "." not in match.group("after") and ")" not in match.group("after"):
            return ()
        return (_figure(match),)
    if match := _BARE.match(text):
        return (
            ()
            if _QUANTITY.match(text, match.end())
            else (Head("bare", (int(match.group("number")),), match.group("number"), match.end(), bare=True),)
        )
    if match := _BRACKET.match(text):
        return _lettered(match, "bracket-", "({})")
    if match := _LETTERS.match(text):
        return _lettered(match, "", "{}")
    return ()


def _worded(match: re.Match[str], text: str) -> Head | None:
    word, number = match.group("word").lower().rstrip("."), match.group("number")
    if match.end() < len(text) and not match.group("after") and text[match.end()].isalnum():
        return None
    values = _values(number)
    if values is None:
        return None
    if word in _ARTICLES:
        shown = "1" if number.lower() in {"1er", "ier"} or number.lower() in _ORDINALS else number
        shown = str(values[0]) if number.lower() in _ORDINALS else shown
        scheme = "article" if len(values) == 1 else "decimal"
        return Head(
            f"{word}-{scheme}" if word == "section" and len(values) == 1 else scheme, values, shown, match.end()
        )
    scheme = "part" if word in _PARTS else "annex"
    return Head(f"{scheme}-{word}", values, f"{match.group('word').rstrip('.').capitalize()} {number}", match.end())


def _values(number: str) -> tuple[int, ...] | None:
    low = number.lower()
    if low[0].isdigit() and low != "1er":
        return tuple(int(part) for part in re.split("[.-]", low))
    if low in _ORDINALS:
        return (_ORDINALS[low],)
    roman = roman_value(low)
    if roman is not None:
        return (roman,)
    return (ord(low) - ord("a") + 1,) if len(low) == 1 and low.isascii() else None


def _figure(match: re.Match[str]) -> Head:
    number, after = match.group("number"), match.group("after")
    if "°" in after:
        return Head("degree", (int(number),), f"{number}°", match.end())
    if ")" in after:
        return Head("figure-bracket", (int(number),), number, match.end())
    return Head("figure", (int(number),), number, match.end())


def _lettered(match: re.Match[str], prefix: str, form: str) -> tuple[Head, ...]:
    """Return the readings of letters: Roman and alphabetic, the Roman one first where it has more than one letter."""
    number, after = match.group("number"), match.group("after").strip()
    suffix = "" if prefix or after != ")" else "-bracket"
    case = "upper" if number.isupper() else "lower"
    shown = form.format(number)
    if number.isdigit():
        return (Head("bracket-figure", (int(number),), shown, match.end()),)
    found = []
    roman = roman_value(number.lower())
    if roman is not None:
        found.append(Head(f"{prefix}{case}-roman{suffix}", (roman,), shown, match.end()))
    if len(number) == 1:
        letter = Head(f"{prefix}{case}-letter{suffix}", (ord(number.lower()) - ord("a") + 1,), shown, match.end())
        found.append(letter)
    return tuple(found)


def roman_value(text: str) -> int | None:
    """Return the value of a Roman numeral in lower case, None where it is none that counts (`iiii`, `vx`)."""
    if not re.fullmatch(r"(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})", text) or not text:
        return None
    values = [_ROMAN_VALUES[letter] for letter in text]
    return sum(-value if value < max(values[index:]) else value for index, value in enumerate(values))
