"""The tables of words that quantities are made of (`policies/lexicon/LANGUAGE/quantities.toml`), ready to look up."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from boundlint.cache import toml_table
from boundlint.lang.quantity import Lexeme
from boundlint.patterns import regex

_FIRST = regex(r"\W")
_WIDEST = 3
_BETWEEN = frozenset("- \t\n\r\f\v\u00a0\u202f\u2009")


class Phrase(Struct, frozen=True):
    """One entry of a table.

    Attributes:
        text: what it looks like in a folded text, as the table writes it.
        size: length of the longest form, to try long entries first.
        lexeme: the terminals it may be, with its value as each.
    """

    text: str
    size: int
    lexeme: Lexeme

    def end(self, folded: str, at: int) -> int:
        """Return where the entry ends that stands at a place of a folded text, -1 where it does not stand there."""
        open_end = self.text[-1] in "'€"
        for form in _forms(self.text):
            end = _after(form, folded, at)
            if end >= 0 and (open_end or not _goes_on(folded, end)):
                return end
        return -1


class Vocabulary(Struct, frozen=True, eq=False):  # one a language, told apart by identity: a key of caches
    """All entries of one language.

    Attributes:
        phrases: by their first word, the longest first.
        entries: the texts of the entries as the table writes them, by terminal.
        months: number of each month by its name.
        french: whether figures and dates are read the French way.
    """

    phrases: dict[str, tuple[Phrase, ...]]
    entries: dict[str, tuple[str, ...]]
    months: dict[str, int]
    french: bool

    def first_words(self, terminals: tuple[str, ...], most: int) -> tuple[str, ...]:
        """Return the first words, at most so many, of all entries of some terminals, the longest first."""
        texts = [text for name in terminals for text in self.entries.get(name, ())]
        heads = {" ".join(form.split(" ")[:most]) for text in texts for form in _optional(text)}
        return tuple(sorted({head.rstrip(".'") for head in heads}, key=lambda head: (-len(head), head)))

    def month_names(self) -> tuple[str, ...]:
        """Return the names of the months and their abbreviations, without full stops, the longest first."""
        return tuple(sorted({name.rstrip(".") for name in self.months}, key=lambda name: (-len(name), name)))


def _variants(text: str) -> tuple[str, ...]:
    """Return the first word of an entry, with and without its optional letters, for the look-up by word."""
    return tuple(dict.fromkeys(_FIRST.split(form, maxsplit=1)[0] for form in _optional(text)))


def _optional(text: str) -> list[str]:
    match = re.search(r"\((.*?)\)", text)
    if match is None:
        return [text]
    rest = _optional(text[match.end() :])
    return [text[: match.start()] + middle + tail for middle in ("", match[1]) for tail in rest]


@cache  # when first met: most entries of a table occur in no contract
def _forms(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of each form of an entry, with its optional letters and without, the longest form first.

    No regular expressions: a contract meets some two hundred entries, and compiling as many takes longer than reading.
    """
    return tuple(tuple(form.split(" ")) for form in sorted(_optional(text), key=len, reverse=True))


def _after(form: tuple[str, ...], folded: str, at: int) -> int:
    """Return where a form ends that stands at a place, -1 where it does not: up to three spaces or hyphens a gap."""
    for index, word in enumerate(form):
        if index:
            gap = 0
            while gap < _WIDEST and folded[at + gap : at + gap + 1] in _BETWEEN:
                gap += 1
            if not gap:
                return -1
            at += gap
        if not folded.startswith(word, at):
            return -1
        at += len(word)
    return at


def _goes_on(folded: str, at: int) -> bool:
    """Tell whether a word goes on at a place."""
    character = folded[at : at + 1]
    return character.isalnum() or character == "_"


def _tables(language: str) -> dict[str, dict[str, str]]:
    return toml_table("policies", f"lexicon/{language}/quantities.toml")


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
        phrase = Phrase(text, len(text), lexeme)
        for word in _variants(text):
            by_word.setdefault(word, []).append(phrase)
    phrases = {word: tuple(sorted(found, key=lambda phrase: -phrase.size)) for word, found in by_word.items()}
    entries = {terminal: tuple(table) for terminal, table in tables.items()}
    return Vocabulary(phrases, entries, months, language == "fr")
