"""Runs the tables that lark makes of an LALR grammar, without lark: quick to load, and a state is a plain value.

lark reads the grammar and builds the tables once; they are remembered as plain data. A state of the automaton is never
changed: one can go on from it in several ways, which is how the longest quantity that begins a text is found.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Self

from msgspec import Struct

from boundlint.cache import remembered
from boundlint.resources import shipped_text

END = "$END"
"""The terminal behind the last word, as lark names it."""

State = tuple[int, Any, Any]
"""A row of the table, the value that led to it, and the state below; None is below the first."""


class Terminal(str):  # noqa: SLOT000 - mypy knows no slots in a subclass of str
    """A word of the text with the terminal of the grammar that it is.

    Attributes:
        type: name of the terminal.
    """

    type: str

    def __new__(cls, name: str, value: str) -> Self:
        """Return the word `value` as the terminal `name`."""
        made = super().__new__(cls, value)
        made.type = name
        return made


class _Spliced(tuple[Any, ...]):
    """The values of a rule whose name begins with an underscore: they stand in the place of the rule itself."""

    __slots__ = ()


class Automaton(Struct, frozen=True):
    """The tables of one grammar.

    Attributes:
        start: the first row.
        end: the row that is reached when a whole text has been accepted.
        moves: by row and symbol, whether to shift, and the row to go to or the rule to reduce by.
        rules: name, number of parts, name of the meaning, whether one part stands for the whole.
        meanings: what a rule means: a function of its parts; where there is none, the parts themselves.
    """

    start: int
    end: int
    moves: tuple[dict[str, tuple[bool, int]], ...]
    rules: tuple[tuple[str, int, str, bool], ...]
    meanings: dict[str, Callable[..., Any]]

    def first(self) -> State:
        """Return the state before the first word."""
        return (self.start, None, None)

    def after(self, state: State, terminal: str, value: str) -> State | None:
        """Return the state after one more word; None where none can stand there.

        Raises:
            whatever a meaning raises.
        """
        while True:
            move = self.moves[state[0]].get(terminal)
            if move is None:
                return None
            shift, target = move
            if shift:
                return (target, Terminal(terminal, value), state)
            state = self._reduced(state, self.rules[target])
            if terminal == END and state[0] == self.end:
                return state

    def _reduced(self, state: State, rule: tuple[str, int, str, bool]) -> State:
        """Return the state in which the last words are one part."""
        name, size, meaning, single = rule
        parts: list[Any] = []
        for _ in range(size):
            parts.append(state[1])
            state = state[2]
        parts.reverse()
        if any(isinstance(part, _Spliced) for part in parts):
            parts = [one for part in parts for one in (part if isinstance(part, _Spliced) else (part,))]
        if single and len(parts) == 1:
            value = parts[0]
        else:
            said = self.meanings.get(meaning)
            value = said(*parts) if said else tuple(parts) if meaning else _Spliced(parts)
        return (self.moves[state[0]][name][1], value, state)


def _tables(text: str, start: str) -> tuple[Any, ...]:
    """Build the tables of a grammar with lark: every terminal is kept, in the order of the rule."""
    from lark import Lark
    from lark.parsers.lalr_analysis import Shift

    parser = Lark(text, parser="lalr", lexer="basic", keep_all_tokens=True, start=start)
    table = parser.parser.parser._parse_table  # noqa: SLF001 - lark has no other way out
    numbers = {rule: number for number, rule in enumerate(parser.rules)}
    rows = [
        {
            str(symbol): (action is Shift, target if action is Shift else numbers[target])
            for symbol, (action, target) in table.states[row].items()
        }
        for row in range(len(table.states))
    ]
    rules = []
    for rule in parser.rules:
        hidden = rule.origin.name.startswith("_") and not rule.alias
        meaning = "" if hidden else rule.alias or rule.origin.name
        rules.append(
            (str(rule.origin.name), len(rule.expansion), str(meaning), bool(rule.options.expand1 and not rule.alias))
        )
    return (table.start_states[start], table.end_states[start], tuple(rows), tuple(rules))


def automaton(grammar: str, meanings: dict[str, Callable[..., Any]]) -> Automaton:
    """Return the automaton of one shipped grammar.

    Args:
        grammar: the name of its file in `grammars/`; its first rule is `start`.
        meanings: functions by the names of rules and aliases, called with a rule's parts in order.
    """
    text = shipped_text("grammars", grammar)
    start, end, moves, rules = remembered("automaton", (text,), lambda: _tables(text, "start"))
    return Automaton(start, end, moves, rules, meanings)
