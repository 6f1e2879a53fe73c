"""Reads the number at the head of a block: article words, figures, letters, Roman numerals.

A head is only a candidate here; whether it is a clause number, `boundlint.clauses.series` says by what came before.
"""

from __future__ import annotations

import re

from msgspec import Struct

from boundlint.patterns import regex

_ROMAN_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_ORDINALS = {
    "premier": 1, "première": 1, "premiere": 1, "1er": 1, "ier": 1, "un": 1, "one": 1, "first": 1, "deux": 2,
    "two": 2, "second": 2, "trois": 3, "three": 3, "quatre": 4, "four": 4, "cinq": 5, "five": 5, "six": 6,
    "sept": 7, "seven": 7, "huit": 8, "eight": 8, "neuf": 9, "nine": 9, "dix": 10, "ten": 10,
}  # fmt: skip
_ARTICLES = {"article", "articles", "art", "clause", "section", "§", "paragraphe", "paragraph"}
_PARTS = {"chapitre", "chapter", "titre", "title", "partie", "part"}
_GAP = r"[ \t\u00a0\u202f]"
_AGAIN = rf"(?:{_GAP}?(?P<again>bis|ter|quater)\b)?"
_AFTER = rf"{_GAP}*(?:[.):–—-]|°)*{_GAP}*"
_WORD = regex(
    rf"(?:(?P<word>articles?|art|clause|section|paragraphe?|chapitre|chapter|titre|partie|part|annexe?s?|appendix|"
    rf"schedule|exhibit)(?:{_GAP}+|\.{_GAP}*)|(?P<sign>§){_GAP}*)(?:n°{_GAP}*|no\.?{_GAP}+)?"
    rf"(?P<number>\d{{1,2}}(?:[.-]\d{{1,2}})*(?!\d)|(?:[ivxlc]+|1er|ier|premi[eè]re?|[a-z]|un|deux|trois|quatre|cinq|"
    rf"six|sept|huit|neuf|dix|one|two|three|four|five|seven|eight|nine|ten)\b)(?:er\b)?(?![.-]?\d){_AGAIN}"
    rf"(?P<after>{_AFTER})",
    re.IGNORECASE,
)
_DECIMAL = regex(
    rf"(?P<number>\d{{1,2}}(?:\.\d{{1,2}})+)(?![.,]?\d){_AGAIN}(?P<after>(?:\.?{_GAP}*[):–—-]|\.)?)"
    rf"(?:{_GAP}+|\Z|(?=[A-ZÀ-Ý]))"
)
_SINGLE = regex(
    rf"(?P<number>\d{{1,2}}){_AGAIN}(?P<after>{_GAP}*[.):°/–—-]{_GAP}*[)–—-]?)(?:{_GAP}+|\Z|(?=[A-ZÀ-Ý«“\[]))"
)
_BARE = regex(rf"(?P<number>\d{{1,2}}){_AGAIN}(?P<after>){_GAP}+(?=[A-ZÀ-Ý«“])")
_BRACKET = regex(rf"\((?P<number>\d{{1,2}}|[ivx]{{1,6}}|[a-z]{{1,2}}|[A-Z]|[IVX]{{1,6}})(?P<after>\)){_GAP}*")
_LETTERS = regex(
    rf"(?P<number>[IVXLC]{{1,7}}|[ivx]{{1,6}}|[a-z]|[A-Z])(?P<after>{_GAP}?[.)°]|{_GAP}[–—-])(?:{_GAP}+|\Z)"
)
_QUANTITY = regex(
    r"(?:\d|%|€|\$|£|EUR\b|euros?\b|jours?\b|days?\b|mois\b|months?\b|heures?\b|hours?\b|h\d|h\b|min(?:utes?)?\b|ans?\b|"
    r"années?\b|years?\b|semaines?\b|weeks?\b|pages?\b|exemplaires?\b|cop(?:y|ies)\b|révisions?\b|revisions?\b|rounds?\b|"
    r"séries?\b|er\b|janvier|février|mars\b|avril|mai\b|juin|juillet|août|septembre|octobre|novembre|décembre|January|"
    r"February|March\b|April|May\b|June\b|July\b|August|September|October|November|December|rue\b|avenue\b|boulevard\b|"
    r"place\b|allée|chemin\b|bis\b|ter\b|km\b|Mo\b|Go\b|k€|[A-Z][a-z]+ (?:Street|Road)\b|\|)"
)
"""What makes the number before it a quantity, a date or an address; case counts: `5.2 Days off` is a heading."""


class Head(Struct, frozen=True):
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
    """Return what the head of a text may be, the likeliest first: `(i)` is a letter or a Roman numeral."""
    for pattern, read in (
        (_WORD, _worded),
        (_DECIMAL, _decimal),
        (_SINGLE, _single),
        (_BARE, _bare),
        (_BRACKET, _bracketed),
        (_LETTERS, _letters),
    ):
        match = pattern.match(text)
        if match is not None:
            found = read(match)
            if found or pattern is not _WORD:
                return found
    return ()


def _quantity(match: re.Match[str]) -> bool:
    """Tell whether what follows a number makes it a quantity, a date or an address."""
    return _QUANTITY.match(match.string, match.end()) is not None


def _again(match: re.Match[str]) -> str:
    return f" {match.group('again')}" if match.group("again") else ""


def _worded(match: re.Match[str]) -> tuple[Head, ...]:
    word, number = (match.group("word") or "§").lower(), match.group("number")
    following = match.string[match.end() : match.end() + 1]
    if (not match.group("after").strip() and following.islower()) or (not match.group("after") and following.isalnum()):
        return ()  # "L'article 5 du contrat" speaks of an article; it does not start one
    values = _values(number)
    if values is None or (len(number) == 1 and number.islower()):
        return ()
    shown = (str(values[0]) if number.lower() in _ORDINALS else number) + _again(match)
    if word not in _ARTICLES:
        kind = "part" if word in _PARTS else "annex"
        return (Head(f"{kind}-{word}", values, f"{word.capitalize()} {shown}", match.end()),)
    if len(values) > 1:
        return (Head("decimal", values, shown, match.end()),)
    return (Head("section-article" if word == "section" else "article", values, shown, match.end()),)


def _decimal(match: re.Match[str]) -> tuple[Head, ...]:
    values = tuple(int(part) for part in match.group("number").split("."))
    if _quantity(match) or values[0] == 0:
        return ()
    return (Head("decimal", values, match.group("number") + _again(match), match.end()),)


def _single(match: re.Match[str]) -> tuple[Head, ...]:
    number, after = match.group("number"), match.group("after")
    if _quantity(match) and "." not in after and ")" not in after:
        return ()
    if "°" in after:
        return (Head("degree", (int(number),), f"{number}°", match.end()),)
    scheme = "figure-bracket" if ")" in after else "figure"
    return (Head(scheme, (int(number),), number + _again(match), match.end()),)


def _bare(match: re.Match[str]) -> tuple[Head, ...]:
    if _quantity(match):
        return ()
    number = match.group("number")
    return (Head("bare", (int(number),), number + _again(match), match.end(), bare=True),)


def _bracketed(match: re.Match[str]) -> tuple[Head, ...]:
    number = match.group("number")
    if number.isdigit():
        return () if _quantity(match) else (Head("bracket-figure", (int(number),), f"({number})", match.end()),)
    return _lettered(match, "bracket-", "", f"({number})")


def _letters(match: re.Match[str]) -> tuple[Head, ...]:
    suffix = "-bracket" if ")" in match.group("after") else ""
    return _lettered(match, "", suffix, match.group("number"))


def _lettered(match: re.Match[str], prefix: str, suffix: str, shown: str) -> tuple[Head, ...]:
    """Return the readings of letters: as a Roman numeral first, then as a letter of the alphabet."""
    number = match.group("number")
    case = "upper" if number.isupper() else "lower"
    roman = roman_value(number.lower())
    found = []
    if roman is not None:
        found.append(Head(f"{prefix}{case}-roman{suffix}", (roman,), shown, match.end()))
    if len(number) == 1:
        value = ord(number.lower()) - ord("a") + 1
        found.append(Head(f"{prefix}{case}-letter{suffix}", (value,), shown, match.end()))
    return tuple(found)


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


def roman_value(text: str) -> int | None:
    """Return the value of a Roman numeral in lower case, None where it is none that counts (`iiii`, `vx`)."""
    if not re.fullmatch(r"(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})", text) or not text:
        return None
    values = [_ROMAN_VALUES[letter] for letter in text]
    return sum(-value if value < max(values[index:]) else value for index, value in enumerate(values))
