"""The automaton runs the tables of a grammar as lark itself does, and a state can be gone on from twice."""

import pytest
from lark import Lark, Transformer, v_args
from lark.exceptions import UnexpectedInput

from boundlint.lang.automaton import END, Automaton, _tables

GRAMMAR = """
start: sum
?sum: product | sum PLUS product -> add
?product: atom | product TIMES atom -> times
?atom: NUMBER -> number | OPEN sum CLOSE -> inner | _pair+ -> pairs
_pair: A B
%declare NUMBER PLUS TIMES OPEN CLOSE A B
"""


class Meanings:
    def start(self, value):
        return value

    def add(self, left, _, right):
        return left + right

    def times(self, left, _, right):
        return left * right

    def number(self, token):
        return int(token)

    def inner(self, _, value, __):
        return value

    def pairs(self, *letters):
        return len(letters)


def automaton() -> Automaton:
    start, end, moves, rules = _tables(GRAMMAR, "start")
    return Automaton(start, end, moves, rules, {n: getattr(Meanings(), n) for n in vars(Meanings) if n[0] != "_"})


def run(tokens):
    machine = automaton()
    state = machine.first()
    for name, value in tokens:
        state = machine.after(state, name, value)
        if state is None:
            return None
    end = machine.after(state, END, "")
    return end[1] if end else None


def lark(tokens):
    from lark import Token

    transformer = v_args(inline=True)(type("T", (Transformer,), dict(vars(Meanings))))()
    parser = Lark(GRAMMAR, parser="lalr", lexer="basic", keep_all_tokens=True, transformer=transformer)
    state = parser.parse_interactive()
    try:
        for name, value in tokens:
            state.feed_token(Token(name, value))
        return state.feed_eof()
    except UnexpectedInput:
        return None


TOKENS = {"1": ("NUMBER", "1"), "2": ("NUMBER", "2"), "+": ("PLUS", "+"), "*": ("TIMES", "*"), "(": ("OPEN", "(")}
TOKENS |= {")": ("CLOSE", ")"), "a": ("A", "a"), "b": ("B", "b")}


@pytest.mark.parametrize(
    "text", ["1", "1+2*2", "(1+2)*2", "abab", "ab+1", "1+", "+", "", "aa", "(1", "1)", "2*(ab+2)+1", "((2))", "1 1"]
)
def test_it_reads_and_refuses_what_lark_does(text):
    tokens = [TOKENS[sign] for sign in text.replace(" ", "")]
    assert run(tokens) == lark(tokens)


def test_a_state_can_be_gone_on_from_in_two_ways():
    machine = automaton()
    one = machine.after(machine.first(), "NUMBER", "1")
    plus = machine.after(one, "PLUS", "+")
    values = []
    for number in ("2", "5"):
        end = machine.after(machine.after(plus, "NUMBER", number), END, "")
        values.append(end[1])
    assert values == [3, 6]
    assert machine.after(one, END, "")[1] == 1
