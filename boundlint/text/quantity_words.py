"""The tables of words that quantities are made of (`policies/lexicon/LANGUAGE/quantities.toml`), ready to look up."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache

from boundlint.lang.quantity import Lexeme
from boundlint.resources import shipped_text

_STARTS = (  # noqa: SIM905 - a list of names reads better as words
    "A UNIT TEEN TENS SCORE HUNDRED THOUSAND HALF SHARE FRACTION DELAY AT_ONCE AT_RECEIPT WITHIN_THE NET"
    " PER_NOUN HOURLY MULTIPLE BASE CUR WEEKDAY SHORT_DAY UNLIMITED NOON MONTH"
).split()
"""Terminals that a quantity may begin with."""

_FIRST = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One entry of a table.

    Attributes:
        pattern: what it looks like in a folded text.
        size: length of the longest form, to try long entries first.
        lexeme: the terminals it may be, with its value as each.
    """

    pattern: re.Pattern[str]
    size: int
    lexeme: Lexeme


@dataclass(frozen=True, slots=True, eq=False)  # one a language, told apart by identity: a key of caches
class Vocabulary:
    """All entries of one language.

    Attributes:
        phrases: by their first word, the longest first.
        starts: first words that a quantity may begin with.
        months: number of each month by its name.
        french: whether figures and dates are read the French way.
    """

    phrases: dict[str, tuple[Phrase, ...]]
    starts: tuple[str, ...]
    months: dict[str, int]
    french: bool


def _variants(text: str) -> tuple[str, ...]:
    """Return the forms of an entry with and without its first word's optional letters, for the look-up by word."""
    head = text.split(" ", 1)[0].split("'", 1)[0]
    return tuple(dict.fromkeys(_FIRST.match(form)[0] for form in _optional(head)))  # type: ignore[index] # never empty


def _optional(text: str) -> list[str]:
    match = re.search(r"\((.*?)\)", text)
    if match is None:
        return [text]
    rest = _optional(text[match.end() :])
    return [text[: match.start()] + middle + tail for middle in ("", match[1]) for tail in rest]


def _compile(text: str) -> re.Pattern[str]:
    escaped = re.escape(text).replace(r"\ ", r"[\s-]{1,3}")
    optional = re.sub(r"\\\((.*?)\\\)", r"(?:\1)?", escaped)
    return re.compile(optional + (r"(?!\w)" if text[-1] not in "'€" else ""))


def _tables(language: str) -> dict[str, dict[str, str]]:
    return tomllib.loads(shipped_text("policies", f"lexicon/{language}/quantities.toml"))


def _lexemes(tables: dict[str, dict[str, str]]) -> dict[str, Lexeme]:
    """Return every entry with all the terminals it stands under, in the order of the tables."""
    found: dict[str, Lexeme] = {}
    for terminal, table in tables.items():
        for text, value in table.items():
            found[text] = (*found.get(text, ()), (terminal, value))
    return found


@cache
def vocabulary(language: str) -> Vocabulary:
    """Return the words of a language, `fr` or `en`."""
    tables = _tables(language)
    months = {text: int(value) for text, value in tables.pop("MONTH").items()}
    by_word: dict[str, list[Phrase]] = {}
    for text, lexeme in _lexemes(tables).items():
        phrase = Phrase(_compile(text), len(text), lexeme)
        for word in _variants(text):
            by_word.setdefault(word, []).append(phrase)
    phrases = {word: tuple(sorted(found, key=lambda phrase: -phrase.size)) for word, found in by_word.items()}
    opening = {word for name in _STARTS for text in tables.get(name, {}) for word in _variants(text)}
    starts = tuple(sorted(opening | {month.rstrip(".") for month in months}, key=len, reverse=True))
    return Vocabulary(phrases, starts, months, language == "fr")
