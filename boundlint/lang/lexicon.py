"""Parses lexicon files (`grammars/lexicon.lark`) into frozen values."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any, cast

from boundlint.errors import SourceError
from boundlint.lang.lexicon_check import meant
from boundlint.lang.lexicon_tree import (
    DEFAULT_GAP,
    Group,
    Item,
    Lexicon,
    Optional,
    Pattern,
    Phrase,
    Reference,
    Sequence,
    Topic,
    Typed,
)
from boundlint.lang.parsers import lalr
from boundlint.resources import shipped

if TYPE_CHECKING:
    from lark import Lark, Token, Tree


@cache
def _parser() -> Lark:
    return lalr("lexicon.lark")


def _phrase(token: Token) -> Phrase:
    return Phrase(str(token)[1:-1])


def _item(node: Tree[Token]) -> Item:
    match node.data:
        case "phrase":
            return _phrase(cast("Token", node.children[0]))
        case "reference":
            return Reference(str(node.children[0]))
        case "quantity":
            return Typed(tuple(str(child) for child in node.children))
        case "optional":
            return Optional(_item(cast("Tree[Token]", node.children[0])))
        case _:
            return Group(_alternatives(cast("Tree[Token]", node.children[0])))


def _sequence(node: Tree[Token]) -> Sequence:
    items: list[Item] = []
    gaps: list[int] = []
    gap = 0
    for child in node.children:
        if isinstance(child, str):
            gap = int(child[2:] or DEFAULT_GAP)
            continue
        items.append(_item(child))
        gaps.append(gap)
        gap = 0
    return Sequence(tuple(items), tuple(gaps[1:]))


def _alternatives(node: Tree[Token]) -> tuple[Sequence, ...]:
    return tuple(_sequence(cast("Tree[Token]", child)) for child in node.children)


def _conditions(nodes: list[Tree[Token]]) -> dict[str, tuple[Sequence, ...]]:
    found: dict[str, tuple[Sequence, ...]] = {}
    for node in nodes:
        inner = cast("Tree[Token]", node.children[0])
        found[str(inner.data)] = _alternatives(cast("Tree[Token]", inner.children[0]))
    return found


def _options(nodes: list[Tree[Token]]) -> tuple[tuple[str, str], ...]:
    pairs: list[tuple[str, str]] = []
    for node in nodes:
        for option in node.children:
            name, value = cast("Tree[Token]", option).children
            pairs.append((str(name), str(value).strip('"')))
    return tuple(pairs)


def _line(node: Tree[Token]) -> Pattern:
    verb, sequences, *rest = cast("list[Any]", node.children)
    conditions = _conditions([part for part in rest if part.data == "condition"])
    return Pattern(
        verb=str(verb),
        sequences=_alternatives(sequences),
        under=conditions.get("under", ()),
        unless=conditions.get("unless", ()),
        within=conditions.get("within", ()),
        title=conditions.get("heading", ()),
        options=_options([part for part in rest if part.data == "options"]),
        line=verb.line or 0,
    )


def _topic(node: Tree[Token]) -> Topic:
    name, *rest = cast("list[Any]", node.children)
    kind = str(rest[0]) if rest and isinstance(rest[0], str) else "duty"
    parts = [part for part in rest if not isinstance(part, str)]
    owed = [str(part.children[0]) for part in parts if part.data == "owed"]
    follows = [str(part.children[0]) for part in parts if part.data == "follows"]
    home = [_alternatives(part.children[0]) for part in parts if part.data == "home"]
    lines = tuple(_line(part) for part in parts if part.data == "line")
    return Topic(
        name=str(name),
        kind=kind,
        reversed_if=owed[0] if owed else "",
        follows=follows[0] if follows else "",
        home=home[0] if home else (),
        patterns=lines,
    )


def parse(text: str, path: str) -> Lexicon:
    """Return the tree of one lexicon file.

    Raises:
        SourceError: the text is not in the grammar; the error holds the place.
    """
    from lark.exceptions import UnexpectedInput

    try:
        tree = _parser().parse(text)
    except UnexpectedInput as error:
        lines = text.splitlines() or [""]
        line = error.line if error.line and error.line > 0 else len(lines)
        source = lines[min(line, len(lines)) - 1]
        column = max(1, error.column)
        found = re.match(r"[^\W\d][\w.\-]*|.?", source[column - 1 :])
        written = found.group() if found else ""
        place = {"line": line, "column": column, "length": len(written), "source_line": source}
        raise SourceError("lexicon.syntax", path, **place, found=written, guess=meant(written)) from None  # type: ignore[arg-type]
    language, *entries = cast("list[Any]", tree.children)
    families = [(str(e.children[0]), _alternatives(e.children[1])) for e in entries if e.data == "family"]
    return Lexicon(str(language), tuple(families), tuple(_topic(e) for e in entries if e.data == "topic"))


def merge(language: str, parts: tuple[Lexicon, ...]) -> Lexicon:
    """Return all files of a language as one lexicon; a topic that stands in two files has the lines of both."""
    families = tuple(family for part in parts for family in part.families)
    topics: dict[str, Topic] = {}
    for topic in (topic for part in parts for topic in part.topics):
        known = topics.get(topic.name)
        patterns = known.patterns + topic.patterns if known else topic.patterns
        topics[topic.name] = replace(topic, patterns=patterns)
    return Lexicon(language, families, tuple(topics.values()))


@cache
def shipped_lexicon(language: str) -> Lexicon:
    """Return the shipped lexicon of one language (`fr`, `en`)."""
    files = sorted(shipped("policies").joinpath("lexicon", language).glob("*.lex"))
    return merge(language, tuple(parse(file.read_text("utf-8"), file.name) for file in files))
