"""Keeps a compiled lexicon as plain tuples in the cache, so that a process need not parse the lexicon again."""

from __future__ import annotations

import marshal
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from boundlint.cache import remembered, toml_table
from boundlint.facts.compiled import Chain, Compiled, Node, Ready, Wake, mask
from boundlint.resources import shipped, shipped_text

if TYPE_CHECKING:
    from boundlint.lang.lexicon_tree import Lexicon, Pattern

FEW = 24
"""Bits of a mask that are kept as numbers."""

GUARDED = "guarded"
"""The option of a line that a denial in its sentence turns round; no lexicon can write it."""

DENIALS = frozenset(
    {"ne", "n'", "pas", "jamais", "aucun", "aucune", "nul", "nulle", "sans", "ni", "non"}
    | {"not", "no", "never", "without", "nor", "none", "nothing", "cannot"}
)
"""Words that deny, in both languages, folded."""


def pack(lexicon: Compiled) -> tuple[Any, ...]:
    """Return a compiled lexicon as tuples; nodes are named by their numbers."""
    nodes: dict[int, bytes] = {}
    rows = tuple(_pack_ready(nodes, ready) for ready in lexicon.patterns)
    families = {name: _pack_node(nodes, node) for name, node in lexicon.families.items()}
    lengths = (lexicon.shortest, lexicon.longest)
    wakes = tuple(_pack_wake(lexicon.wakes[order]) for order in range(len(lexicon.wakes)))
    searched = (wakes, dict(lexicon.waiting), lexicon.exact, lexicon.heads)
    return (lexicon.language, nodes, families, rows, searched, lengths)


def _pack_node(nodes: dict[int, bytes], node: Node | None) -> int:
    """Keep a node as bytes of its own, which are read when it is first asked for: a contract wakes a part of them."""
    if node is None:
        return 0
    if node.id not in nodes:
        nodes[node.id] = b""
        chains = tuple(_pack_chain(nodes, chain) for chain in node.chains)
        nodes[node.id] = marshal.dumps((_pack_mask(node.mask), node.phrases, node.kinds, chains))
    return node.id


def _pack_chain(nodes: dict[int, bytes], chain: Chain) -> tuple[Any, ...]:
    return tuple(_pack_node(nodes, part) for part in chain.nodes), chain.gaps, chain.optional


def _pack_mask(bits: int) -> tuple[int, ...] | int:
    """Return a mask as the numbers of its bits where they are few: thousands of bits are mostly naughts."""
    if bits.bit_count() > FEW:
        return bits
    return tuple(number for number in range(bits.bit_length()) if bits >> number & 1)


def _mask(packed: tuple[int, ...] | int) -> int:
    return packed if isinstance(packed, int) else mask(packed)


def _pack_wake(wake: Wake) -> tuple[Any, ...]:
    musts, under = wake
    return tuple(map(_pack_mask, musts)), _pack_mask(under)


def _pack_ready(nodes: dict[int, bytes], ready: Ready) -> tuple[Any, ...]:
    conditions = (ready.home, ready.under, ready.unless, ready.within, ready.title)
    return (
        (ready.topic, ready.kind, ready.reversed_if, ready.follows, ready.verb, ready.options, ready.order),
        tuple(_pack_node(nodes, part) for part in ready.parts),
        tuple(_pack_node(nodes, condition) for condition in conditions),
    )


class _Nodes:
    """Makes nodes and patterns out of their tuples when they are first asked for: a contract wakes a part of them."""

    def __init__(self, rows: dict[int, bytes]) -> None:
        self._rows = rows
        self._made: dict[int, Node] = {}

    def __call__(self, number: int) -> Node:
        node = self._made.get(number)
        if node is None:
            # The cache has checked these bytes as part of its entry.
            packed, phrases, kinds, chains = marshal.loads(self._rows[number])  # noqa: S302
            parts = tuple([self._chain(*row) for row in chains])
            node = self._made[number] = Node(number, _mask(packed), phrases, kinds, parts)
        return node

    def _chain(self, names: tuple[int, ...], gaps: tuple[int, ...], optional: tuple[bool, ...]) -> Chain:
        nodes = tuple(map(self, names))
        musts = tuple([node.mask for node, may in zip(nodes, optional, strict=True) if not may])
        return Chain(nodes, musts, gaps, optional)

    def ready(self, row: tuple[Any, ...]) -> Ready:
        (topic, kind, reversed_if, follows, verb, options, order), parts, conditions = row
        home, under, unless, within, title = (self(number) if number else None for number in conditions)
        return Ready(
            topic=topic,
            kind=kind,
            reversed_if=reversed_if,
            follows=follows,
            home=home,
            verb=verb,
            options=options,
            order=order,
            parts=tuple(map(self, parts)),
            under=under,
            unless=unless,
            within=within,
            title=title,
        )


class _Wakes(dict[int, Wake]):
    """Makes what decides whether a pattern is tried when it is first asked for; then as quick as a list."""

    def __init__(self, rows: tuple[tuple[Any, ...], ...]) -> None:
        super().__init__()
        self._rows = rows

    def __missing__(self, order: int) -> Wake:
        musts, under = self._rows[order]
        wake = self[order] = (tuple(map(_mask, musts)), _mask(under))
        return wake

    def __len__(self) -> int:
        return len(self._rows)


class _Families(Mapping[str, Node]):
    def __init__(self, nodes: _Nodes, numbers: dict[str, int]) -> None:
        self._nodes, self._numbers = nodes, numbers

    def __getitem__(self, name: str) -> Node:
        return self._nodes(self._numbers[name])

    def __iter__(self) -> Iterator[str]:
        return iter(self._numbers)

    def __len__(self) -> int:
        return len(self._numbers)


class _Patterns(Sequence[Ready]):
    def __init__(self, nodes: _Nodes, rows: tuple[tuple[Any, ...], ...]) -> None:
        self._nodes, self._rows = nodes, rows
        self._made: dict[int, Ready] = {}

    def __getitem__(self, order: Any) -> Any:
        ready = self._made.get(order)
        if ready is None:
            ready = self._made[order] = self._nodes.ready(self._rows[order])
        return ready

    def __len__(self) -> int:
        return len(self._rows)


def unpack(data: tuple[Any, ...]) -> Compiled:
    """Return the compiled lexicon that `pack` wrote."""
    language, rows, families, patterns, (wakes, waiting, exact, heads), (shortest, longest) = data
    nodes = _Nodes(rows)
    return Compiled(
        language=language,
        families=_Families(nodes, families),
        patterns=_Patterns(nodes, patterns),
        wakes=_Wakes(wakes),
        exact=exact,
        heads=heads,
        shortest=shortest,
        longest=longest,
        waiting=waiting,
    )


@cache
def compiled(language: str) -> Compiled:
    """Return the shipped lexicon of one language, ready; built once a process, and from the cache where it is there."""
    files = sorted(shipped("policies").joinpath("lexicon", language).glob("*.lex"))
    texts = tuple(file.read_text("utf-8") for file in files)
    made_from = (shipped_text("grammars", "lexicon.lark"), shipped_text("policies", _frequent(language)), *texts)
    return unpack(remembered(f"lexicon-{language}", made_from, lambda: pack(_compile(language))))


@cache
def extended(language: str, texts: tuple[str, ...]) -> Compiled | None:
    """Return the shipped lexicon of a language with lexicons of a user's, None where none of them is in it.

    Args:
        language: `fr` or `en`.
        texts: of the lexicons, which have been parsed before and hold no mistake.
    """
    from boundlint.facts.compiling import compile_lexicon
    from boundlint.lang.lexicon import merge, parse, shipped_lexicon

    own = tuple(_guarded(found) for found in (parse(text, "") for text in texts) if found.language == language)
    if not own:
        return None
    whole = merge(language, (shipped_lexicon(language), *own))
    return compile_lexicon(whole, toml_table("policies", _frequent(language)))


def _guarded(lexicon: Lexicon) -> Lexicon:
    """Return a user's lexicon with its plain lines marked: where the sentence denies what they state, it is denied.

    Ours have lines for denials of their own. A line that holds a denial itself is left alone: it means one.
    """
    from dataclasses import replace

    def marked(pattern: Pattern) -> Pattern:
        plain = pattern.verb == "states" and not DENIALS & {word for each in _words(pattern) for word in each.split()}
        return replace(pattern, options=(*pattern.options, (GUARDED, "yes"))) if plain else pattern

    topics = tuple(replace(topic, patterns=tuple(map(marked, topic.patterns))) for topic in lexicon.topics)
    return replace(lexicon, topics=topics)


def _words(pattern: Pattern) -> Iterator[str]:
    from boundlint.lang.lexicon_check import items
    from boundlint.lang.lexicon_tree import Phrase

    return (item.text.replace("'", "' ").lower() for item in items(pattern.sequences) if isinstance(item, Phrase))


def _compile(language: str) -> Compiled:
    from boundlint.facts.compiling import compile_lexicon
    from boundlint.lang.lexicon import shipped_lexicon

    return compile_lexicon(shipped_lexicon(language), toml_table("policies", _frequent(language)))


def _frequent(language: str) -> str:
    return f"lexicon/{language}/frequent.toml"
