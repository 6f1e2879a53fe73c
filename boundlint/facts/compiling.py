"""Makes a lexicon ready to be matched: numbers its words, and turns its trees into nodes."""

from __future__ import annotations

from boundlint.errors import SourceError
from boundlint.facts.compiled import QUANTITY, Chain, Compiled, Node, Ready
from boundlint.lang.lexicon_tree import Group, Item, Lexicon, Optional, Pattern, Phrase, Reference, Sequence, Topic
from boundlint.text.words import words


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
        shortest=min(map(len, builder.heads), default=1),
        longest=max(map(len, builder.heads), default=0),
        waiting={number: tuple(patterns) for number, patterns in waiting.items()},
    )
