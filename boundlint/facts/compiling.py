"""Makes a lexicon ready to be matched: numbers its words, and turns its trees into nodes."""

from __future__ import annotations

from collections.abc import Mapping

from boundlint.errors import SourceError
from boundlint.facts.compiled import QUANTITY, Chain, Compiled, Node, Ready, Wake, mask
from boundlint.lang.lexicon_tree import Group, Item, Lexicon, Optional, Pattern, Phrase, Reference, Sequence, Topic
from boundlint.text.words import words

_SELDOM = 3.0
"""Of a thousand sentences, how many hold a word that is not among the frequent ones."""


class _Builder:
    """Numbers the words of a lexicon and turns its trees into nodes; used once, then dropped."""

    def __init__(self, lexicon: Lexicon, frequent: Mapping[str, float]) -> None:
        self.sources: dict[str, tuple[Sequence, ...]] = {}
        for name, alternatives in lexicon.families:
            self.sources[name] = self.sources.get(name, ()) + alternatives
        self.families: dict[str, Node] = {}
        self.open: set[str] = set()
        self.exact: dict[str, int] = {}
        self.heads: dict[str, int] = {}
        self.words = 0
        self.keys: dict[int, frozenset[int]] = {0: frozenset()}
        self.made: dict[tuple[Sequence, ...], Node] = {}
        self.weights: list[float] = []
        self.frequent = frequent
        self.waiting: dict[int, list[int]] = {}
        self.wakes: list[Wake] = []
        self.masks: dict[frozenset[int], int] = {}  # equal masks are one object, and are stored once

    def number(self, text: str, *, head: bool) -> int:
        table = self.heads if head else self.exact
        if text not in table:
            table[text] = self.words
            self.words += 1
            self.weights.append(self.frequent.get(f"{text}*" if head else text, _SELDOM))
        return table[text]

    def phrase(self, text: str) -> tuple[int, ...]:
        """Split a phrase of a pattern as a text is split, keeping the stars."""
        found: list[int] = []
        for piece in text.split():
            # An elision is a word only before another one: "qu'" at the end of a phrase is split as in "qu'un".
            parts = words(piece + "x")[:-1] if piece.endswith("'") else words(piece.rstrip("*"))
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
        """Return a node for one of several sequences; equal ones are one node, which a line searches once."""
        if alternatives not in self.made:
            self.made[alternatives] = self.combined(alternatives)
        return self.made[alternatives]

    def combined(self, alternatives: tuple[Sequence, ...]) -> Node:
        """Make a node for one of several sequences; single phrases are looked up by their first word."""
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
        rarest = frozenset(
            min((head, *rest), key=self.weights.__getitem__) for head in phrases for rest in phrases[head]
        )
        keys = rarest.union(*(self.needed(chain) for chain in chains))
        return self._make(keys, {key: tuple(rest) for key, rest in phrases.items()}, (), tuple(chains))

    def chain(self, sequence: Sequence) -> Chain:
        nodes = tuple(self.node(item) for item in sequence.items)
        optional = tuple(isinstance(item, Optional) for item in sequence.items)
        required = tuple(node.mask for node, may in zip(nodes, optional, strict=True) if not may)
        return Chain(nodes, required, (0, *sequence.gaps), optional)

    def mask(self, keys: frozenset[int]) -> int:
        return self.masks.setdefault(keys, mask(keys))

    def frequency(self, keys: frozenset[int]) -> float:
        """Return about how often a sentence holds one of these words."""
        return sum(self.weights[key] for key in keys)

    def musts(self, part: Node) -> list[frozenset[int]]:
        """Return sets of words of each of which a sentence must hold one for a part of a pattern to occur in it."""
        if part.phrases or part.kinds or len(part.chains) != 1:
            return [self.keys[part.id]]
        chain = part.chains[0]
        required = [self.keys[node.id] for node, may in zip(chain.nodes, chain.optional, strict=True) if not may]
        return required or [self.keys[part.id]]

    def needed(self, chain: Chain) -> frozenset[int]:
        """Return words of which one must occur where the chain occurs: those of its rarest node."""
        required = [self.keys[node.id] for node, may in zip(chain.nodes, chain.optional, strict=True) if not may]
        return min(required, key=self.frequency, default=frozenset())

    def _make(
        self,
        keys: frozenset[int],
        phrases: dict[int, tuple[tuple[int, ...], ...]],
        kinds: tuple[str, ...],
        chains: tuple[Chain, ...],
    ) -> Node:
        number = len(self.keys)
        self.keys[number] = keys
        return Node(number, self.mask(keys), phrases, kinds, chains)

    def maybe(self, alternatives: tuple[Sequence, ...]) -> Node | None:
        return self.either(alternatives) if alternatives else None

    def ready(self, topic: Topic, home: Node | None, pattern: Pattern, order: int) -> Ready:
        parts = tuple(self.either((sequence,)) for sequence in pattern.sequences)
        under = self.maybe(pattern.under)
        required = sorted((keys for part in parts for keys in self.musts(part)), key=self.frequency)
        for number in required[0]:
            self.waiting.setdefault(number, []).append(order)
        self.wakes.append((tuple(map(self.mask, required)), under.mask if under else 0))
        return Ready(
            topic=topic.name,
            kind=topic.kind,
            reversed_if=topic.reversed_if,
            follows=topic.follows,
            home=home,
            verb=pattern.verb,
            options=pattern.options,
            order=order,
            parts=parts,
            under=under,
            unless=self.maybe(pattern.unless),
            within=self.maybe(pattern.within),
            title=self.maybe(pattern.title),
        )


def compile_lexicon(lexicon: Lexicon, frequent: Mapping[str, float] | None = None) -> Compiled:
    """Make a lexicon ready to be matched.

    Args:
        lexicon: parsed.
        frequent: how many of a thousand sentences hold a word, for words that many do (`frequent.toml`).

    Raises:
        SourceError: a pattern names a family that does not exist.
    """
    builder = _Builder(lexicon, frequent or {})
    for name in builder.sources:
        builder.family(name)
    patterns: list[Ready] = []
    for topic in lexicon.topics:
        home = builder.maybe(topic.home)
        for pattern in topic.patterns:
            patterns.append(builder.ready(topic, home, pattern, len(patterns)))
    return Compiled(
        language=lexicon.language,
        families=builder.families,
        patterns=tuple(patterns),
        wakes=tuple(builder.wakes),
        exact=builder.exact,
        heads=builder.heads,
        shortest=min(map(len, builder.heads), default=1),
        longest=max(map(len, builder.heads), default=0),
        waiting={number: tuple(orders) for number, orders in builder.waiting.items()},
    )
