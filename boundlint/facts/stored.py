"""Keeps a compiled lexicon as plain tuples in the cache, so that a process need not parse the lexicon again."""

from __future__ import annotations

from functools import cache
from typing import Any

from boundlint.cache import remembered
from boundlint.facts.compiled import Chain, Compiled, Node, Ready
from boundlint.resources import shipped, shipped_text


def pack(lexicon: Compiled) -> tuple[Any, ...]:
    """Return a compiled lexicon as tuples; nodes are named by their numbers."""
    nodes: dict[int, tuple[Any, ...]] = {}
    patterns = {ready.order: ready for group in lexicon.waiting.values() for ready in group}
    rows = tuple(_pack_ready(nodes, patterns[order]) for order in sorted(patterns))
    waiting = tuple((number, tuple(ready.order for ready in group)) for number, group in lexicon.waiting.items())
    families = tuple((name, _pack_node(nodes, node)) for name, node in lexicon.families.items())
    ordered = tuple((number, *nodes[number]) for number in sorted(nodes))
    lengths = (lexicon.shortest, lexicon.longest)
    return (lexicon.language, ordered, families, rows, waiting, lexicon.exact, lexicon.heads, lengths)


def _pack_node(nodes: dict[int, tuple[Any, ...]], node: Node | None) -> int:
    if node is None:
        return 0
    if node.id not in nodes:
        nodes[node.id] = ()
        chains = tuple(
            (tuple(_pack_node(nodes, part) for part in chain.nodes), chain.musts, chain.gaps, chain.optional)
            for chain in node.chains
        )
        nodes[node.id] = (node.keys, node.mask, node.phrases, node.kinds, chains)
    return node.id


def _pack_ready(nodes: dict[int, tuple[Any, ...]], ready: Ready) -> tuple[Any, ...]:
    conditions = (ready.home, ready.under, ready.unless, ready.within, ready.title)
    return (
        (ready.topic, ready.kind, ready.reversed_if, ready.follows, ready.verb),
        (ready.options, ready.order, ready.musts),
        tuple(_pack_node(nodes, part) for part in ready.parts),
        tuple(_pack_node(nodes, condition) for condition in conditions),
    )


def unpack(data: tuple[Any, ...]) -> Compiled:
    """Return the compiled lexicon that `pack` wrote; a node's parts have smaller numbers than the node itself."""
    language, ordered, families, rows, waiting, exact, heads, (shortest, longest) = data
    nodes: dict[int, Node] = {}
    for number, keys, mask, phrases, kinds, chains in ordered:
        parts = tuple(Chain(tuple([nodes[part] for part in names]), *rest) for names, *rest in chains)
        nodes[number] = Node(number, keys, mask, phrases, kinds, parts)
    patterns = {row[1][1]: _unpack_ready(nodes, row) for row in rows}
    return Compiled(
        language=language,
        families={name: nodes[number] for name, number in families},
        exact=exact,
        heads=heads,
        shortest=shortest,
        longest=longest,
        waiting={number: tuple(patterns[order] for order in orders) for number, orders in waiting},
    )


def _unpack_ready(nodes: dict[int, Node], row: tuple[Any, ...]) -> Ready:
    (topic, kind, reversed_if, follows, verb), (options, order, musts), parts, conditions = row
    home, under, unless, within, title = (nodes.get(number) for number in conditions)
    return Ready(
        topic=topic,
        kind=kind,
        reversed_if=reversed_if,
        follows=follows,
        home=home,
        verb=verb,
        options=options,
        order=order,
        musts=musts,
        parts=tuple(nodes[number] for number in parts),
        under=under,
        unless=unless,
        within=within,
        title=title,
    )


@cache
def compiled(language: str) -> Compiled:
    """Return the shipped lexicon of one language, ready; built once a process, and from the cache where it is there."""
    files = sorted(shipped("policies").joinpath("lexicon", language).glob("*.lex"))
    texts = tuple(file.read_text("utf-8") for file in files)
    made_from = (shipped_text("grammars", "lexicon.lark"), *texts)
    return unpack(remembered(f"lexicon-{language}", made_from, lambda: pack(_compile(language))))


def _compile(language: str) -> Compiled:
    from boundlint.facts.compiling import compile_lexicon
    from boundlint.lang.lexicon import shipped_lexicon

    return compile_lexicon(shipped_lexicon(language))
