"""The tree of a lexicon file: families of words, topics, and patterns made of words, gaps and typed quantities."""

from __future__ import annotations

from dataclasses import dataclass

DEFAULT_GAP = 8
"""How many words `..` may pass over."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Consecutive words as written; `*` at the end of a word lets it end in any way (`résili*`)."""

    text: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A family of words, by name."""

    name: str


@dataclass(frozen=True, slots=True)
class Typed:
    """A quantity of one of these kinds: `duration`, `money`, `percent`, `number`, `hours`, `blank`, and so on."""

    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """One of several sequences."""

    alternatives: tuple[Sequence, ...]


@dataclass(frozen=True, slots=True)
class Optional:
    """An item that may be missing."""

    item: Item


Item = Phrase | Reference | Typed | Group | Optional


@dataclass(frozen=True, slots=True)
class Sequence:
    """Items in order; before each item but the first, how many words may be passed over (0: none)."""

    items: tuple[Item, ...]
    gaps: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Pattern:
    """One line of a topic.

    Attributes:
        verb: `states`, `reverses` or `ignore`.
        sequences: all of them must occur in the same sentence; the first is what is quoted.
        under: the clause's headings must hold one of these.
        unless: the sentence must hold none of these.
        within: the clause must hold one of these.
        title: the document's title or first lines must hold one of these.
        options: such as ("bearer", "client"), ("condition", "breach").
        line: 1-based line in its file, for messages and for explaining a reading.
    """

    verb: str
    sequences: tuple[Sequence, ...]
    under: tuple[Sequence, ...]
    unless: tuple[Sequence, ...]
    within: tuple[Sequence, ...]
    title: tuple[Sequence, ...]
    options: tuple[tuple[str, str], ...]
    line: int

    def option(self, name: str) -> str:
        """Return the value of an option, or an empty string."""
        return dict(self.options).get(name, "")


@dataclass(frozen=True, slots=True)
class Topic:
    """How one topic is worded.

    Attributes:
        name: the topic.
        kind: `right`, `duty` or `limit`.
        reversed_if: the role that, alone bearing it, turns it round: courtesy owed by the provider only is none.
        follows: the topic whose bearer in the same sentence bears this one too: who may leave gives the notice.
        home: headings under which the topic is usually laid down; what stands there is quoted first.
        patterns: its lines.
    """

    name: str
    kind: str
    reversed_if: str
    follows: str
    home: tuple[Sequence, ...]
    patterns: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All files of one language together."""

    language: str
    families: tuple[tuple[str, tuple[Sequence, ...]], ...]
    topics: tuple[Topic, ...]
