"""A lexicon made ready to be matched: words have numbers, and each pattern waits for words it cannot do without.

One pass over a sentence finds the numbers of its words; only the patterns that wait for one of them are tried, and of
those only the ones of which every part has a word in the sentence. A pattern is words, gaps of bounded length and typed
quantities, so searching a sentence takes time bounded by its length.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from boundlint.errors import SourceError
from boundlint.lang.lexicon_tree import Group, Item, Lexicon, Optional, Pattern, Phrase, Reference, Sequence, Topic
from boundlint.text.words import words

QUANTITY = "<"
"""A quantity's kind is looked up like a word that no text can hold: `<duration`."""


@dataclass(frozen=True, slots=True)
class Node:
    """One part of a pattern: any of some phrases, quantities or chains.

    Attributes:
        id: number of the node, the key under which a line remembers what it found.
        keys: a sentence without one of these numbers cannot hold the node.
        phrases: by the number of their first word, the numbers of the words that must follow.
        kinds: kinds of quantity.
        chains: alternatives that are more than one phrase.
    """

    id: int
    keys: frozenset[int]
    phrases: dict[int, tuple[tuple[int, ...], ...]] = field(compare=False)
    kinds: tuple[str, ...]
    chains: tuple[Chain, ...]


@dataclass(frozen=True, slots=True)
class Chain:
    """Nodes in order.

    Attributes:
        nodes: what must occur.
        gaps: before each node, how many words may be passed over.
        optional: which nodes may be missing.
    """

    nodes: tuple[Node, ...]
    gaps: tuple[int, ...]
    optional: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Ready:
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


@dataclass(frozen=True, slots=True)
class Compiled:
    """The lexicon of one language, ready.

    Attributes:
        language: `fr` or `en`.
        families: each family as a node.
        exact: number of a literal by its whole word.
        heads: number of a literal by the head of a word.
        shortest: length of the shortest head.
        waiting: patterns by the number of a literal that wakes them.
    """

    language: str
    families: dict[str, Node]
    exact: dict[str, int]
    heads: dict[str, int]
    shortest: int
    waiting: dict[int, tuple[Ready, ...]]

    def numbers(self, word: str) -> tuple[int, ...]:
        """Return the numbers of all literals that a folded word satisfies."""
        found = [self.exact[word]] if word in self.exact else []
        for end in range(self.shortest, len(word) + 1):
            number = self.heads.get(word[:end])
            if number is not None:
                found.append(number)
        return tuple(found)


class _Builder:
    """Numbers the words of a lexicon and turns its trees into nodes; used once, then dropped."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.sources: dict[str, tuple[Sequence, ...]] = {}
        for name, alternatives in lexicon.families:
            self.sources[name] = self.sources.get(name, ()) + alternatives
        self.families: dict[str, Node] = {}
        self.open: set[str] = set()
        self.exact: dict[str, int] = {}
        self.heads: dict[str, int] = {}
        self.words = 0
        self.nodes = 0

    def number(self, text: str, *, head: bool) -> int:
        table = self.heads if head else self.exact
        if text not in table:
            table[text] = self.words
            self.words += 1
        return table[text]

    def phrase(self, text: str) -> tuple[int, ...]:
        """Split a phrase of a pattern as a text is split, keeping the stars."""
        found: list[int] = []
        for piece in text.split():
            parts = words(piece.rstrip("*"))
            for index, part in enumerate(parts):
                found.append(self.number(part.text, head=piece.endswith("*") and index == len(parts) - 1))
        return tuple(found)

    def family(self, name: str) -> Node:
        """Return a family's node.

        Raises:
            SourceError: there is no such family, or it names itself.
        """
        if name not in self.families:
            if name not in self.sources:
                raise SourceError("lexicon.unknown-family", name=name)
            if name in self.open:
                raise SourceError("lexicon.family-names-itself", name=name)
            self.open.add(name)
            self.families[name] = self.either(self.sources[name])
            self.open.discard(name)
        return self.families[name]

    def node(self, item: Item) -> Node:
        match item:
            case Phrase() | Group():
                return self.either(item.alternatives if isinstance(item, Group) else (Sequence((item,), ()),))
            case Reference(name):
                return self.family(name)
            case Optional(inner):
                return self.node(inner)
            case _:
                keys = frozenset(self.number(QUANTITY + kind, head=False) for kind in item.kinds)
                return self._make(keys, {}, item.kinds, ())

    def either(self, alternatives: tuple[Sequence, ...]) -> Node:
        """Return a node for one of several sequences; single phrases are looked up by their first word."""
        phrases: dict[int, list[tuple[int, ...]]] = {}
        chains: list[Chain] = []
        for sequence in alternatives:
            first = sequence.items[0]
            if len(sequence.items) == 1 and isinstance(first, Phrase):
                numbers = self.phrase(first.text)
                if numbers:
                    phrases.setdefault(numbers[0], []).append(numbers[1:])
            else:
                chains.append(self.chain(sequence))
        keys = frozenset(phrases).union(*(needed(chain) for chain in chains))
        return self._make(keys, {key: tuple(rest) for key, rest in phrases.items()}, (), tuple(chains))

    def chain(self, sequence: Sequence) -> Chain:
        nodes = tuple(self.node(item) for item in sequence.items)
        return Chain(nodes, (0, *sequence.gaps), tuple(isinstance(item, Optional) for item in sequence.items))

    def _make(
        self,
        keys: frozenset[int],
        phrases: dict[int, tuple[tuple[int, ...], ...]],
        kinds: tuple[str, ...],
        chains: tuple[Chain, ...],
    ) -> Node:
        self.nodes += 1
        return Node(self.nodes, keys, phrases, kinds, chains)

    def maybe(self, alternatives: tuple[Sequence, ...]) -> Node | None:
        return self.either(alternatives) if alternatives else None

    def ready(self, topic: Topic, home: Node | None, pattern: Pattern, order: int) -> Ready:
        return Ready(
            topic=topic.name,
            kind=topic.kind,
            reversed_if=topic.reversed_if,
            follows=topic.follows,
            home=home,
            verb=pattern.verb,
            options=pattern.options,
            order=order,
            parts=tuple(self.either((sequence,)) for sequence in pattern.sequences),
            under=self.maybe(pattern.under),
            unless=self.maybe(pattern.unless),
            within=self.maybe(pattern.within),
            title=self.maybe(pattern.title),
        )


def needed(chain: Chain) -> frozenset[int]:
    """Return words of which one must occur where the chain occurs: those of its node with the fewest."""
    required = [node.keys for node, optional in zip(chain.nodes, chain.optional, strict=True) if not optional]
    return min(required, key=len, default=frozenset())


def compile_lexicon(lexicon: Lexicon) -> Compiled:
    """Make a lexicon ready to be matched.

    Raises:
        SourceError: a pattern names a family that does not exist.
    """
    builder = _Builder(lexicon)
    for name in builder.sources:
        builder.family(name)
    waiting: dict[int, list[Ready]] = {}
    order = 0
    for topic in lexicon.topics:
        home = builder.maybe(topic.home)
        for pattern in topic.patterns:
            ready = builder.ready(topic, home, pattern, order)
            order += 1
            for number in min((part.keys for part in ready.parts), key=len):
                waiting.setdefault(number, []).append(ready)
    return Compiled(
        language=lexicon.language,
        families=builder.families,
        exact=builder.exact,
        heads=builder.heads,
        shortest=min((len(head) for head in builder.heads), default=1),
        waiting={number: tuple(patterns) for number, patterns in waiting.items()},
    )
