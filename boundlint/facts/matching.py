"""Finds the patterns of a compiled lexicon in one sentence, in time bounded by the sentence's length."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from boundlint.facts.compiled import QUANTITY_PREFIX, Compiled, Ready
from boundlint.lang.lexicon_tree import Group, Item, Optional, Phrase, Reference, Sequence
from boundlint.model.quantity import Quantity
from boundlint.model.span import Span
from boundlint.text.words import Word

MAX_HITS = 48
"""Places at which one part of a pattern is followed up in a sentence; more say nothing new."""

MAX_DEPTH = 8
"""How deep families may name one another."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A match: words `start` to `end` (half-open) of a sentence, and the quantities that it holds."""

    start: int
    end: int
    quantities: tuple[Quantity, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence ready to be searched.

    Attributes:
        span: its place in the document.
        words: its words.
        positions: where each literal of the lexicon occurs.
        quantities: kind → (first word, word after the last, quantity).
        memo: what has been found already; a cache, not a part of the value.
    """

    span: Span
    words: tuple[Word, ...]
    positions: dict[int, list[int]]
    quantities: dict[str, list[Hit]]
    memo: dict[object, tuple[Hit, ...]] = field(compare=False)

    def place(self, hit: Hit) -> Span:
        """Return where in the document a hit stands."""
        return Span(self.words[hit.start].span.start, self.words[hit.end - 1].span.end)


class Matcher:
    """Searches lines with one compiled lexicon; remembers which literals a word satisfies."""

    def __init__(self, compiled: Compiled) -> None:
        """Take the lexicon."""
        self.compiled = compiled
        self._numbers: dict[str, tuple[int, ...]] = {}

    def line(self, span: Span, words: tuple[Word, ...], quantities: tuple[Quantity, ...]) -> Line:
        """Index one sentence: its words, and the quantities that lie within it."""
        positions: dict[int, list[int]] = {}
        for index, word in enumerate(words):
            numbers = self._numbers.get(word.text)
            if numbers is None:
                numbers = self._numbers[word.text] = self.compiled.numbers(word.text)
            for number in numbers:
                positions.setdefault(number, []).append(index)
        kinds: dict[str, list[Hit]] = {}
        starts = [word.span.start for word in words]
        for quantity in quantities:
            first = bisect_left(starts, quantity.span.start)
            last = bisect_left(starts, quantity.span.end)
            if first < last:
                kinds.setdefault(quantity.kind, []).append(Hit(first, last, (quantity,)))
        for kind in kinds:
            number = self.compiled.exact.get(QUANTITY_PREFIX + kind)
            if number is not None:
                positions.setdefault(number, []).append(kinds[kind][0].start)
        return Line(span, words, positions, kinds, {})

    def awake(self, line: Line) -> list[Ready]:
        """Return the patterns that could match a line, in the order of the lexicon."""
        found: dict[int, Ready] = {}
        for number in line.positions:
            for ready in self.compiled.waiting.get(number, ()):
                found[ready.order] = ready
        return [found[order] for order in sorted(found)]

    def find(self, line: Line, sequence: Sequence, depth: int = 0) -> tuple[Hit, ...]:
        """Return where a sequence occurs in a line, by start, the shortest first."""
        key = id(sequence)
        known = line.memo.get(key)
        if known is None:
            known = line.memo[key] = self._join(line, sequence, depth)
        return known

    def any(self, line: Line, alternatives: tuple[Sequence, ...], depth: int = 0) -> bool:
        """Tell whether one of several sequences occurs in a line."""
        return any(self.find(line, sequence, depth) for sequence in alternatives)

    def _join(self, line: Line, sequence: Sequence, depth: int) -> tuple[Hit, ...]:
        first = sequence.items[0]
        hits = self._item(line, first, depth)
        for item, gap in zip(sequence.items[1:], sequence.gaps, strict=True):
            if not hits:
                return ()
            inner = item.item if isinstance(item, Optional) else item
            joined = _follow(hits, self._item(line, inner, depth), gap)
            hits = (*hits, *joined) if isinstance(item, Optional) else joined
        return tuple(sorted(hits, key=lambda hit: (hit.start, hit.end)))[:MAX_HITS]

    def _item(self, line: Line, item: Item, depth: int) -> tuple[Hit, ...]:
        if depth > MAX_DEPTH:
            return ()
        match item:
            case Phrase(text):
                return self._phrase(line, text)
            case Reference(name):
                known = line.memo.get(name)
                if known is None:
                    known = line.memo[name] = self._either(line, self.compiled.families.get(name, ()), depth + 1)
                return known
            case Group(alternatives):
                return self._either(line, alternatives, depth + 1)
            case Optional(inner):
                return self._item(line, inner, depth)
            case _:
                return tuple(hit for kind in item.kinds for hit in line.quantities.get(kind, ()))[:MAX_HITS]

    def _either(self, line: Line, alternatives: tuple[Sequence, ...], depth: int) -> tuple[Hit, ...]:
        found = {(h.start, h.end): h for sequence in alternatives for h in self.find(line, sequence, depth)}
        return tuple(found.values())[:MAX_HITS]

    def _phrase(self, line: Line, text: str) -> tuple[Hit, ...]:
        numbers = self.compiled.phrases.get(text, ())
        if not numbers:
            return ()
        hits: list[Hit] = []
        for start in line.positions.get(numbers[0], ()):
            if all(start + i in line.positions.get(number, ()) for i, number in enumerate(numbers[1:], 1)):
                hits.append(Hit(start, start + len(numbers)))
        return tuple(hits)


def _follow(before: tuple[Hit, ...], after: tuple[Hit, ...], gap: int) -> tuple[Hit, ...]:
    """Join hits that follow one another with at most `gap` words between them."""
    joined: dict[tuple[int, int], Hit] = {}
    for left in before:
        for right in after:
            if left.end <= right.start <= left.end + gap and (left.start, right.end) not in joined:
                joined[left.start, right.end] = Hit(left.start, right.end, left.quantities + right.quantities)
        if len(joined) >= MAX_HITS:
            break
    return tuple(joined.values())
