"""Parses a row of words and signs as one quantity, by `grammars/quantity.lark`; what does not parse is no quantity."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from boundlint.lang.parsers import lalr
from boundlint.lang.quantity_calendar import CalendarRules, CountRules
from boundlint.lang.quantity_money import MoneyRules, PercentRules, RateRules
from boundlint.lang.quantity_rules import CountedRules, DurationRules, NumberRules, UnreadableError
from boundlint.model import (
    Blank,
    CalendarDay,
    Count,
    Duration,
    Hours,
    Money,
    Number,
    Percent,
    Rate,
    Value,
    Weekdays,
)

if TYPE_CHECKING:
    from lark.parsers.lalr_interactive_parser import InteractiveParser

Lexeme = tuple[tuple[str, str], ...]
"""What a word may be: terminals of the grammar with the word's value as each, the likeliest first."""

KINDS: dict[type, str] = {
    Number: "number",
    Duration: "duration",
    Money: "money",
    Percent: "percent",
    Rate: "rate",
    Hours: "hours",
    Weekdays: "weekdays",
    Count: "count",
    CalendarDay: "date",
    Blank: "blank",
}


_FAMILIES = (NumberRules, CountedRules, DurationRules, CalendarRules, CountRules, MoneyRules, PercentRules, RateRules)


@dataclass(frozen=True, slots=True)
class Parsed:
    """The longest quantity that a row of words begins with.

    Attributes:
        length: how many words it takes.
        value: what it says.
    """

    length: int
    value: Value


@cache
def _beginning() -> InteractiveParser:
    """Return the parser before its first word; built once a process."""
    from lark import Transformer, v_args

    rules = {name: rule for family in _FAMILIES for name, rule in vars(family).items() if not name.startswith("_")}
    to_values = v_args(inline=True)(type("ToValues", (Transformer,), rules))  # so that lark stays lazy
    parser = lalr("quantity.lark", transformer=to_values(), lexer="basic", keep_all_tokens=True)
    return parser.parse_interactive()


def _step(parser: InteractiveParser, lexeme: Lexeme) -> InteractiveParser | None:
    """Return the parser after one more word, None where no quantity goes on like that."""
    from lark import Token
    from lark.exceptions import UnexpectedInput

    for terminal, value in lexeme:
        following: InteractiveParser = parser.copy(deepcopy_values=False)  # type: ignore[no-untyped-call]
        try:
            following.feed_token(Token(terminal, value))
        except (UnexpectedInput, UnreadableError):
            continue
        return following
    return None


def _value(parser: InteractiveParser) -> Value | None:
    """Return the quantity if it may end here."""
    from lark.exceptions import UnexpectedInput

    try:
        value: Value = parser.feed_eof()  # type: ignore[no-untyped-call]
    except (UnexpectedInput, UnreadableError):
        return None
    return value if type(value) in KINDS else None


@lru_cache(maxsize=8192)
def parse(lexemes: tuple[Lexeme, ...]) -> Parsed | None:
    """Return the longest quantity that the words begin with, None where they begin with none.

    A pure function, cached because contracts repeat themselves; linear in the number of words.
    """
    reached = []
    parser: InteractiveParser | None = _beginning()
    for lexeme in lexemes:
        assert parser is not None
        parser = _step(parser, lexeme)
        if parser is None:
            break
        reached.append(parser)
    for length in range(len(reached), 0, -1):
        value = _value(reached[length - 1])
        if value is not None:
            return Parsed(length, value)
    return None
