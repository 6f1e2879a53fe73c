"""Finds the patterns of a compiled lexicon in one sentence, in time bounded by the sentence's length."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from msgspec import Struct

from boundlint.facts.compiled import QUANTITY, Chain, Compiled, Node, Ready, mask
from boundlint.model.quantity import Quantity
from boundlint.model.span import Span
from boundlint.text.words import Word

MAX_HITS = 48
"""Places at which one part of a pattern is followed up in a sentence; more say nothing new."""


class Hit(NamedTuple):
    """A match: words `start` to `end` (half-open) of a sentence, and the quantities that it holds."""

    start: int
    end: int
    quantities: tuple[Quantity, ...] = ()


class Line(Struct, frozen=True, eq=False):
    """A sentence ready to be searched.

    Attributes:
        span: its place in the document.
        words: its words.
        positions: where each literal of the lexicon occurs.
        present: the literals that occur, as bits.
        quantities: by kind, where they stand.
        memo: what has been found already, by node; a cache, not a part of the value.
    """

    span: Span
    words: tuple[Word, ...]
    positions: dict[int, list[int]]
    present: int
    quantities: dict[str, list[Hit]]
    memo: dict[int, tuple[Hit, ...]]

    def place(self, hit: Hit) -> Span:
        """Return where in the document a hit stands."""
        return Span(self.words[hit.start].start, self.words[hit.end - 1].end)


class Matcher:
    """Searches lines with one compiled lexicon; remembers which literals a word satisfies."""

    def __init__(self, compiled: Compiled, roles: Mapping[str, str] | None = None) -> None:
        """Take the lexicon, and the words by which one contract calls its parties."""
        self.compiled = compiled
        self.roles = roles or {}
        self._usual = {
            role: compiled.families[role].mask if role in compiled.families else 0 for role in ("client", "provider")
        }
        self._numbers: dict[str, tuple[int, ...]] = {}

    def line(self, span: Span, words: tuple[Word, ...], quantities: tuple[Quantity, ...]) -> Line:
        """Index one sentence: its words, and the quantities that lie within it."""
        positions: dict[int, list[int]] = {}
        known = self._numbers
        for index, word in enumerate(words):
            numbers = known.get(word.text)
            if numbers is None:
                numbers = known[word.text] = self._numbers_of(word.text)
            for number in numbers:
                if number in positions:
                    positions[number].append(index)
                else:
                    positions[number] = [index]
        kinds = _by_kind(words, quantities)
        for index, word in enumerate(words) if self.roles else ():
            role = self.roles.get(word.text)
            if role:
                kinds.setdefault(role, []).append(Hit(index, index + 1))
        for kind, hits in kinds.items():
            key = self.compiled.exact.get(QUANTITY + kind)
            if key is not None:
                positions[key] = [hit.start for hit in hits]
        return Line(span, words, positions, mask(positions), kinds, {})

    def _numbers_of(self, word: str) -> tuple[int, ...]:
        """Return the literals that a word satisfies: none of a provider where the client is called "the agency"."""
        numbers = self.compiled.numbers(word)
        role = self.roles.get(word)
        if role is None:
            return numbers
        wrong = self._usual["provider" if role == "client" else "client"]
        return tuple(number for number in numbers if not wrong >> number & 1)

    def awake(self, line: Line, above: Line) -> list[Ready]:
        """Return the patterns that could match a line under the headings above it, in the order of the lexicon."""
        found: set[int] = set()
        present, headed = line.present, above.present
        waiting, wakes = self.compiled.waiting, self.compiled.wakes
        for number in line.positions:
            for order in waiting.get(number, ()):
                musts, under = wakes[order]
                if under and not under & headed:
                    continue
                for must in musts:  # in place and not by `_meets`: this is the innermost loop of all
                    if not must & present:
                        break
                else:
                    found.add(order)
        return [self.compiled.patterns[order] for order in sorted(found)]

    def find(self, line: Line, node: Node) -> tuple[Hit, ...]:
        """Return where a node occurs in a line, by start, the shortest first."""
        known = line.memo.get(node.id)
        if known is None:
            known = line.memo[node.id] = _search(self, line, node) if node.mask & line.present else ()
        return known

    def holds(self, line: Line, node: Node | None) -> bool:
        """Tell whether a node occurs in a line; no node never does."""
        return node is not None and bool(self.find(line, node))


def _meets(present: int, musts: tuple[int, ...]) -> bool:
    """Tell whether every mask has a bit in common with the words of a line."""
    for must in musts:  # noqa: SIM110 - a generator here doubles the time of a whole reading
        if not must & present:
            return False
    return True


def _by_kind(words: tuple[Word, ...], quantities: tuple[Quantity, ...]) -> dict[str, list[Hit]]:
    kinds: dict[str, list[Hit]] = {}
    starts = [word.start for word in words] if quantities else []
    for quantity in quantities:
        first = bisect_left(starts, quantity.span.start)
        last = bisect_left(starts, quantity.span.end)
        if first < last:
            kinds.setdefault(quantity.kind, []).append(Hit(first, last, (quantity,)))
    return kinds


def _search(matcher: Matcher, line: Line, node: Node) -> tuple[Hit, ...]:
    found: dict[tuple[int, int], Hit] = {}
    positions, phrases = line.positions, node.phrases
    for key in phrases.keys() & positions.keys() if phrases else ():
        for rest in phrases[key]:
            if not rest:
                for start in positions[key]:
                    found[start, start + 1] = Hit(start, start + 1)
            elif rest[0] in positions:
                found.update(_phrases(positions, key, rest))
    found.update(((hit.start, hit.end), hit) for kind in node.kinds for hit in line.quantities.get(kind, ()))
    for chain in node.chains:
        if _meets(line.present, chain.musts):
            for hit in _join(matcher, line, chain):
                found.setdefault((hit.start, hit.end), hit)
    return _in_order(found) if len(found) > 1 else tuple(found.values())


def _in_order(found: dict[tuple[int, int], Hit]) -> tuple[Hit, ...]:
    return tuple([found[place] for place in sorted(found)])[:MAX_HITS]


def _phrases(positions: dict[int, list[int]], key: int, rest: tuple[int, ...]) -> Iterator[tuple[tuple[int, int], Hit]]:
    """Give the places at which a word is followed by the others of its phrase."""
    length = 1 + len(rest)
    for start in positions[key]:
        if all(start + i in positions.get(number, ()) for i, number in enumerate(rest, 1)):
            yield (start, start + length), Hit(start, start + length)


def _join(matcher: Matcher, line: Line, chain: Chain) -> tuple[Hit, ...]:
    """Return where the nodes of a chain follow one another."""
    hits = matcher.find(line, chain.nodes[0])
    for node, gap, optional in zip(chain.nodes[1:], chain.gaps[1:], chain.optional[1:], strict=True):
        if not hits:
            return ()
        joined = _follow(hits, matcher.find(line, node), gap)
        hits = (*hits, *joined) if optional else joined
    return hits


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
