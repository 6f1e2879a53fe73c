"""The policy language as written: frozen nodes, each with its place, and nothing decided yet.

Two trees are equal when they say the same; where they say it (`span`) does not count. Names are kept as written: what
they stand for (a fact, a parameter, an input, a word) is found by `boundlint.policy.check`. Formatting, translation and
comparison of policies work on this tree.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from boundlint.model.quantity import Duration, Number, Percent
from boundlint.model.span import Span

NOWHERE = Span(0, 0)
"""The place of a node that no file holds, in tests and in trees made by hand."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word as written: a name, a code, a keyword."""

    text: str
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Text:
    """A text for people in one language: `fr` or `en`; `text` has its escapes resolved and its lines joined.

    Attributes:
        language: `fr` or `en`.
        text: what is shown.
        span: the string in the file, quotes included.
    """

    language: str
    text: str
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Constant:
    """A number, percent or length of time, written out."""

    value: Number | Percent | Duration
    span: Span = field(default=NOWHERE, compare=False)


Operand = Word | Constant


@dataclass(frozen=True, slots=True)
class Holds:
    """A bare operand in the place of a condition: a yes-or-no fact, `true`, `false`."""

    operand: Operand
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Is:
    """`FACT is [not] stated | reversed | absent | unknown | blank`."""

    name: Word
    status: Word
    negated: bool
    span: Span = field(default=NOWHERE, compare=False)


Operator = Literal["<", "<=", "=", "!=", ">=", ">"]


@dataclass(frozen=True, slots=True)
class Compare:
    """Two operands and an operator between them."""

    left: Operand
    operator: Operator
    right: Operand
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Not:
    """The contrary of a condition."""

    condition: Condition
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Every:
    """Conditions joined by `and`; two or more."""

    conditions: tuple[Condition, ...]
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Some:
    """Conditions joined by `or`; two or more."""

    conditions: tuple[Condition, ...]
    span: Span = field(default=NOWHERE, compare=False)


Condition = Holds | Is | Compare | Not | Every | Some


@dataclass(frozen=True, slots=True)
class Line:
    """One statement of the header or of a rule, in the order of the file.

    Attributes:
        keyword: what kind of statement, in its canonical (English) word: `severity`, `when`, `message` …
        words: the bare words after it.
        texts: the texts after it.
        condition: the condition of `when` and `require`.
        operand: the value of a `param`.
        span: the whole statement.
    """

    keyword: Word
    words: tuple[Word, ...] = ()
    texts: tuple[Text, ...] = ()
    condition: Condition | None = None
    operand: Operand | None = None
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class RuleTree:
    """A rule as written: its name, its code and its statements."""

    name: Word
    code: Word
    lines: tuple[Line, ...]
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class PolicyTree:
    """A policy file as written.

    Attributes:
        name: after `policy`.
        version: after `version`.
        header: the statements before the first rule.
        rules: in the order of the file.
    """

    name: Word
    version: Word
    header: tuple[Line, ...]
    rules: tuple[RuleTree, ...]
