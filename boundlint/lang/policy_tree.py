"""The policy language as written: frozen nodes, each with its place, and nothing decided yet.

Two trees are equal when they say the same; where they say it (`span`), in which language and in how many lines does not
count: keywords, units and names that the language knows are canonical (English), other names as written. What a name
stands for (a fact, a parameter, an input, a word) is found by `boundlint.policy.check`. Formatting, translation and
comparison of policies work on this tree.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from boundlint.model.quantity import CalendarDay, Duration, Hours, Money, Number, Percent
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
        long: whether it stood between three quotes, over several lines.
    """

    language: str
    text: str
    span: Span = field(default=NOWHERE, compare=False)
    long: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class Constant:
    """A value written out: a number, percent, length of time, sum of money, range of hours or date."""

    value: Number | Percent | Duration | Money | Hours | CalendarDay
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Owned:
    """What one side has or owes: `client's termination.notice`.

    Attributes:
        owner: `client` or `provider`.
        topic: the name of a topic.
        span: both.
    """

    owner: Literal["client", "provider"]
    topic: Word
    span: Span = field(default=NOWHERE, compare=False)


Operand = Word | Constant | Owned


@dataclass(frozen=True, slots=True)
class Holds:
    """A bare operand in the place of a condition: a yes-or-no fact, `true`, `false`."""

    operand: Operand
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Is:
    """`FACT is [not] stated | reversed | absent | unknown | blank`."""

    operand: Operand
    status: Word
    negated: bool
    span: Span = field(default=NOWHERE, compare=False)


Operator = Literal["<", "<=", "=", "!=", ">=", ">", "within"]
"""`within` is for ranges of hours: the left one lies in the right one."""


@dataclass(frozen=True, slots=True)
class Compare:
    """Two operands and an operator between them."""

    left: Operand
    operator: Operator
    right: Operand
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Member:
    """`OPERAND in {WORD, WORD}`."""

    operand: Operand
    words: tuple[Word, ...]
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Quantified:
    """`every clause on TOPIC satisfies (CONDITION)`, or `some clause`.

    Attributes:
        every: whether all clauses must, or one.
        topic: the name of the topic whose terms are looked at.
        condition: about one clause: `value`, `bearer`, `form` … are its own.
        span: all of it.
    """

    every: bool
    topic: Word
    condition: Condition
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


Condition = Holds | Is | Compare | Member | Quantified | Not | Every | Some


@dataclass(frozen=True, slots=True)
class Line:
    """One statement of the header or of a block, in the order of the file.

    Attributes:
        keyword: what kind of statement: the name of its terminal in small letters (`severity`, `when`, `valid_from` …).
        words: the bare words after it.
        texts: the texts after it.
        condition: the condition of `when` and `require`.
        operand: the value of a `param`.
        days: the dates after it.
        span: the whole statement.
    """

    keyword: Word
    words: tuple[Word, ...] = ()
    texts: tuple[Text, ...] = ()
    condition: Condition | None = None
    operand: Operand | None = None
    days: tuple[Constant, ...] = ()
    span: Span = field(default=NOWHERE, compare=False)


@dataclass(frozen=True, slots=True)
class Block:
    """A rule, a source, a test or a change of an inherited rule, as written.

    Attributes:
        keyword: `rule`, `define`, `override`, `disable` or `test`.
        name: its name; of a test, what it says of itself.
        code: of a rule; empty elsewhere.
        lines: its statements.
        span: all of it.
    """

    keyword: str
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
        header: the statements before the first block.
        blocks: rules and all else, in the order of the file.
    """

    name: Word
    version: Word
    header: tuple[Line, ...]
    blocks: tuple[Block, ...]

    def all(self, keyword: str) -> tuple[Block, ...]:
        """Return the blocks of one kind."""
        return tuple(block for block in self.blocks if block.keyword == keyword)

    @property
    def rules(self) -> tuple[Block, ...]:
        """The rules, in the order of the file."""
        return self.all("rule")
