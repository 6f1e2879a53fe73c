"""A lexicon made ready to be matched: words have numbers, and each pattern waits for words that it cannot do without.

One pass over a sentence finds the numbers of its words; only the patterns that wait for one of them are tried. A pattern
is words, gaps of bounded length and typed quantities, so matching a sentence takes time bounded by its length.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from boundlint.lang.lexicon import shipped_lexicon
from boundlint.lang.lexicon_tree import Group, Item, Lexicon, Optional, Pattern, Phrase, Reference, Sequence
from boundlint.text.words import words

QUANTITY_PREFIX = "<"
"""A quantity's kind is looked up like a word that no text can hold: `<duration`."""


@dataclass(frozen=True, slots=True)
class Literal:
    """One word of a pattern: its folded text, and whether any ending may follow."""

    text: str
    head: bool


@dataclass(frozen=True, slots=True)
class Ready:
    """A pattern with its topic.

    Attributes:
        topic: name of the topic.
        kind: `right`, `duty` or `limit`.
        reversed_if: the role that, alone bearing it, turns it round.
        home: headings under which the topic is usually laid down.
        pattern: the line of the lexicon.
        order: position in the lexicon, which breaks ties.
    """

    topic: str
    kind: str
    reversed_if: str
    home: tuple[Sequence, ...]
    pattern: Pattern
    order: int


@dataclass(frozen=True, slots=True)
class Compiled:
    """The lexicon of one language, ready.

    Attributes:
        language: `fr` or `en`.
        families: alternatives by family name.
        exact: number of a literal by its whole word.
        heads: number of a literal by the head of a word.
        shortest: length of the shortest head.
        waiting: patterns by the number of a literal that wakes them.
        phrases: literals of each phrase by its text.
    """

    language: str
    families: dict[str, tuple[Sequence, ...]]
    exact: dict[str, int]
    heads: dict[str, int]
    shortest: int
    waiting: dict[int, tuple[Ready, ...]]
    phrases: dict[str, tuple[int, ...]]

    def numbers(self, word: str) -> tuple[int, ...]:
        """Return the numbers of all literals that a folded word satisfies."""
        found = [self.exact[word]] if word in self.exact else []
        for end in range(self.shortest, len(word) + 1):
            number = self.heads.get(word[:end])
            if number is not None:
                found.append(number)
        return tuple(found)


def literals(phrase: str) -> tuple[Literal, ...]:
    """Split a phrase of a pattern as a text is split, keeping the stars."""
    found: list[Literal] = []
    for piece in phrase.split():
        head = piece.endswith("*")
        parts = words(piece.rstrip("*"))
        for index, part in enumerate(parts):
            found.append(Literal(part.text, head and index == len(parts) - 1))
    return tuple(found)


class _Builder:
    """Numbers the literals of a lexicon, and finds for each pattern the words that wake it."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.families: dict[str, tuple[Sequence, ...]] = {}
        for name, alternatives in lexicon.families:
            self.families[name] = self.families.get(name, ()) + alternatives
        self.exact: dict[str, int] = {}
        self.heads: dict[str, int] = {}
        self.count = 0
        self.phrases: dict[str, tuple[int, ...]] = {}

    def number(self, literal: Literal) -> int:
        table = self.heads if literal.head else self.exact
        if literal.text not in table:
            table[literal.text] = self.count
            self.count += 1
        return table[literal.text]

    def phrase(self, text: str) -> tuple[int, ...]:
        if text not in self.phrases:
            self.phrases[text] = tuple(self.number(literal) for literal in literals(text))
        return self.phrases[text]

    def register(self, item: Item) -> None:
        match item:
            case Phrase(text):
                self.phrase(text)
            case Group(alternatives):
                self.register_all(alternatives)
            case Optional(inner):
                self.register(inner)
            case Reference():
                pass

    def register_all(self, sequences: tuple[Sequence, ...]) -> None:
        for sequence in sequences:
            for item in sequence.items:
                self.register(item)

    def first_numbers(self, item: Item, depth: int = 0) -> set[int] | None:
        """Return literals of which one must occur where the item occurs; None where that cannot be told."""
        if depth > 8:  # noqa: PLR2004 - families that name one another
            return None
        match item:
            case Phrase(text):
                numbers = self.phrase(text)
                return {numbers[0]} if numbers else None
            case Group(alternatives):
                return self.first_of(alternatives, depth)
            case Reference(name):
                return self.first_of(self.families.get(name, ()), depth)
            case Optional():
                return None
            case _:
                return {self.number(Literal(QUANTITY_PREFIX + kind, head=False)) for kind in item.kinds}

    def first_of(self, alternatives: tuple[Sequence, ...], depth: int) -> set[int] | None:
        found: set[int] = set()
        for sequence in alternatives:
            best = self.cheapest(sequence, depth + 1)
            if best is None:
                return None
            found |= best
        return found or None

    def cheapest(self, sequence: Sequence, depth: int = 0) -> set[int] | None:
        candidates = [self.first_numbers(item, depth) for item in sequence.items]
        known = [found for found in candidates if found]
        return min(known, key=len) if known else None


def _wake_words(builder: _Builder, pattern: Pattern) -> set[int]:
    known = [found for sequence in pattern.sequences if (found := builder.cheapest(sequence))]
    return min(known, key=len) if known else set()


def compile_lexicon(lexicon: Lexicon) -> Compiled:
    """Make a lexicon ready to be matched."""
    builder = _Builder(lexicon)
    for alternatives in builder.families.values():
        builder.register_all(alternatives)
    waiting: dict[int, list[Ready]] = {}
    order = 0
    for topic in lexicon.topics:
        builder.register_all(topic.home)
        for pattern in topic.patterns:
            for part in (pattern.sequences, pattern.under, pattern.unless, pattern.within, pattern.title):
                builder.register_all(part)
            ready = Ready(topic.name, topic.kind, topic.reversed_if, topic.home, pattern, order)
            order += 1
            for number in _wake_words(builder, pattern):
                waiting.setdefault(number, []).append(ready)
    return Compiled(
        language=lexicon.language,
        families=builder.families,
        exact=builder.exact,
        heads=builder.heads,
        shortest=min((len(head) for head in builder.heads), default=1),
        waiting={number: tuple(patterns) for number, patterns in waiting.items()},
        phrases=builder.phrases,
    )


@cache
def compiled(language: str) -> Compiled:
    """Return the shipped lexicon of one language, ready; built once a process."""
    return compile_lexicon(shipped_lexicon(language))
