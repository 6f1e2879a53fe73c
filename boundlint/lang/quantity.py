"""Parses a row of words and signs as one quantity, by `grammars/quantity.lark`; what does not parse is no quantity."""

from __future__ import annotations

from functools import cache, lru_cache

from msgspec import Struct

from boundlint.lang.automaton import END, Automaton, State, automaton
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


class Parsed(Struct, frozen=True):
    """The longest quantity that a row of words begins with.

    Attributes:
        length: how many words it takes.
        value: what it says.
    """

    length: int
    value: Value


@cache
def _automaton() -> Automaton:
    meanings = type("Meanings", _FAMILIES, {})()
    names = (name for family in _FAMILIES for name in vars(family) if not name.startswith("_"))
    return automaton("quantity.lark", {name: getattr(meanings, name) for name in names})


def _step(state: State, lexeme: Lexeme) -> State | None:
    """Return the state after one more word, None where no quantity goes on like that."""
    for terminal, value in lexeme:
        try:
            following = _automaton().after(state, terminal, value)
        except UnreadableError:
            continue
        if following is not None:
            return following
    return None


def _value(state: State) -> Value | None:
    """Return the quantity if it may end here."""
    try:
        end = _automaton().after(state, END, "")
    except UnreadableError:
        return None
    value: Value | None = end[1] if end else None
    return value if type(value) in KINDS else None


@lru_cache(maxsize=8192)
def parse(lexemes: tuple[Lexeme, ...]) -> Parsed | None:
    """Return the longest quantity that the words begin with, None where they begin with none.

    A pure function, cached because contracts repeat themselves; linear in the number of words.
    """
    reached: list[State] = []
    state = _automaton().first()
    for lexeme in lexemes:
        following = _step(state, lexeme)
        if following is None:
            break
        state = following
        reached.append(state)
    for length in range(len(reached), 0, -1):
        value = _value(reached[length - 1])
        if value is not None:
            return Parsed(length, value)
    return None
