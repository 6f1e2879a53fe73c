"""A lexicon made ready to be matched: words have numbers, and each pattern waits for words it cannot do without.

One pass over a sentence finds the numbers of its words; only the patterns that wait for one of them are tried, and of
those only the ones of which every part has a word in the sentence. A pattern is words, gaps of bounded length and typed
quantities, so searching a sentence takes time bounded by its length.

Nodes, chains and patterns are named tuples: a lexicon has thousands, and they are made at every start.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from msgspec import Struct

QUANTITY = "<"
"""A quantity's kind is looked up like a word that no text can hold: `<duration`."""


def mask(keys: Iterable[int]) -> int:
    """Return numbers as the bits of one integer."""
    bits = 0
    for key in keys:
        bits |= 1 << key
    return bits


class Node(NamedTuple):
    """One part of a pattern: any of some phrases, quantities or chains.

    Attributes:
        id: number of the node, the key under which a line remembers what it found.
        mask: bits of the numbers of which a sentence must hold one to hold the node.
        phrases: by the number of their first word, the numbers of the words that must follow.
        kinds: kinds of quantity.
        chains: alternatives that are more than one phrase.
    """

    id: int
    mask: int
    phrases: dict[int, tuple[tuple[int, ...], ...]]
    kinds: tuple[str, ...]
    chains: tuple[Chain, ...]

    def wants(self, numbers: Iterable[int]) -> bool:
        """Tell whether one of these words is among those of which the node needs one."""
        return any(self.mask >> number & 1 for number in numbers)


class Chain(NamedTuple):
    """Nodes in order.

    Attributes:
        nodes: what must occur.
        musts: the masks of those that may not be missing.
        gaps: before each node, how many words may be passed over.
        optional: which nodes may be missing.
    """

    nodes: tuple[Node, ...]
    musts: tuple[int, ...]
    gaps: tuple[int, ...]
    optional: tuple[bool, ...]


class Ready(NamedTuple):
    """A pattern with its topic, its sequences made ready.

    Attributes:
        topic: name of the topic.
        kind: `right`, `duty` or `limit`.
        reversed_if: the role that, alone bearing it, turns it round.
        follows: the topic whose bearer in the same sentence bears this one too.
        home: headings under which the topic is usually laid down.
        verb: `states`, `reverses` or `ignore`.
        options: such as ("bearer", "client"); see `lexicon_tree.Pattern`.
        order: position in the lexicon, which breaks ties.
        parts: all must occur in the sentence; the first is what is quoted.
        under, unless, within, title: the conditions of the line; see `lexicon_tree.Pattern`.
    """

    topic: str
    kind: str
    reversed_if: str
    follows: str
    home: Node | None
    verb: str
    options: tuple[tuple[str, str], ...]
    order: int
    parts: tuple[Node, ...]
    under: Node | None
    unless: Node | None
    within: Node | None
    title: Node | None

    def option(self, name: str) -> str:
        """Return the value of an option of the line, or an empty string."""
        return dict(self.options).get(name, "")


Wake = tuple[tuple[int, ...], int]
"""Masks of which a sentence must meet each, the rarest first, and one that its headings must meet; 0 for none."""


class Compiled(Struct, frozen=True):
    """The lexicon of one language, ready.

    Attributes:
        language: `fr` or `en`.
        families: each family as a node.
        patterns: in the order of the lexicon.
        wakes: what decides whether a pattern is tried, by its position.
        exact: number of a literal by its whole word.
        heads: number of a literal by the head of a word.
        shortest: length of the shortest head.
        longest: that of the longest; a text may hold a word of a million letters.
        waiting: the positions of patterns by the number of a literal that wakes them.
    """

    language: str
    families: Mapping[str, Node]
    patterns: Sequence[Ready]
    wakes: Sequence[Wake] | Mapping[int, Wake]
    exact: dict[str, int]
    heads: dict[str, int]
    shortest: int
    longest: int
    waiting: Mapping[int, tuple[int, ...]]

    def numbers(self, word: str) -> tuple[int, ...]:
        """Return the numbers of all literals that a folded word satisfies."""
        found = [self.exact[word]] if word in self.exact else []
        for end in range(self.shortest, min(len(word), self.longest) + 1):
            number = self.heads.get(word[:end])
            if number is not None:
                found.append(number)
        return tuple(found)
