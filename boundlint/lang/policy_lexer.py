"""Cuts a policy into words in one pass with one expression: what lark's own lexer does with one for each of its states.

Only what it is sure of: where a word fits nowhere it raises `Unsure`, and the file is read again by lark's lexer, which
tells the mistake. A property test holds the two to the same trees.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from lark import Token
from lark.lexer import Lexer

from boundlint.lang.policy_words import Surface, folded

_SHAPES = ("STRING", "DATE", "HOURS", "NUMBER", "NAME", "COMPARE")
"""The terminals of `grammars/policy.lark` that are no words of a surface, in the order in which they are tried."""

_SIGNS = {
    "(": "LPAR", ")": "RPAR", "%": "PERCENT", ":": "COLON", "{": "LBRACE", "}": "RBRACE", ",": "COMMA",
    "€": "CURRENCY", "£": "CURRENCY",
}  # fmt: skip

Words = Mapping[str, tuple[tuple[str, str], ...]]
"""By the first word of a keyword: its terminals, the longest first, and the pattern of one that is several words."""


class Unsure(Exception):  # noqa: N818 - no error: lark's own lexer is asked
    """A word that no terminal fits."""


def _first(phrase: str) -> str:
    return re.split(r"[ '’]", folded(phrase), maxsplit=1)[0]


def keywords(surface: Surface, terminals: Mapping[str, str]) -> Words:
    """Return the keywords of a surface by their first words, the longest phrases first.

    Args:
        surface: the words.
        terminals: the pattern of each terminal.
    """
    found: dict[str, dict[str, tuple[int, str]]] = {}
    units = tuple(form for pair in surface.units.values() for form in pair)
    currencies = tuple(re.findall("[A-Z]{3}", terminals["CURRENCY"]))
    for name, phrases in {**surface.keywords, "UNIT": units, "CURRENCY": currencies}.items():
        for phrase in phrases:
            first = _first(phrase)
            alone = first == folded(phrase) and sum(_first(other) == first for other in phrases) == 1
            longest = max(len(other) for other in phrases if _first(other) == first)
            found.setdefault(first, {})[name] = (longest, "" if alone else terminals[name])
    return {
        first: tuple((name, row[1]) for name, row in sorted(rows.items(), key=lambda item: (-item[1][0], item[0])))
        for first, rows in found.items()
    }


def shapes(terminals: Mapping[str, str], ignored: Iterable[str]) -> re.Pattern[str]:
    """Return one expression for the next thing in a text, with the blanks and comments before it.

    Args:
        terminals: the pattern of each terminal.
        ignored: the terminals of blanks and comments.
    """
    before = "|".join(terminals[name] for name in ignored)
    named = "|".join(f"(?P<{name}>{terminals[name]})" for name in _SHAPES)
    return re.compile(rf"(?:{before})*(?:{named}|(?P<SIGN>[{re.escape(''.join(_SIGNS))}])|(?P<END>\Z))")


class QuickLexer(Lexer):
    """Gives the tokens of a text; which of several terminals a word is depends on what the parser accepts."""

    __future_interface__ = 1

    def __init__(self, next_in: re.Pattern[str], words: Words, accepts: Mapping[int, frozenset[str]]) -> None:
        """Take the shapes, the keywords, and the terminals that each state of the parser accepts."""
        self._next = next_in
        self._words = words
        self._accepts = accepts

    def lex(self, lexer_state: Any, parser_state: Any) -> Iterator[Token]:
        """Give the tokens of a text.

        Raises:
            Unsure: a word fits nowhere.
        """
        text, position, accepts = lexer_state.text.text, 0, self._accepts
        while True:
            match = self._next.match(text, position)
            if match is None:
                raise Unsure
            shape = match.lastgroup or ""
            if shape == "END":
                return
            start, position = match.span(shape)
            terminal = _SIGNS[text[start]] if shape == "SIGN" else shape
            wanted = accepts[parser_state.position]
            if shape == "NAME":
                terminal, position = self._word(text, start, position, wanted)
            elif terminal not in wanted:
                terminal = self._other(shape, text[start:position], wanted)
            yield Token(terminal, text[start:position], start, end_pos=position)

    def _word(self, text: str, start: int, end: int, wanted: frozenset[str]) -> tuple[str, int]:
        """Return which terminal a word is, and where it ends: a keyword where one may stand, else a name."""
        for name, pattern in self._words.get(folded(text[start:end]), ()):
            if name not in wanted:
                continue
            if not pattern:
                return name, end
            if found := re.compile(pattern).match(text, start):  # the module remembers what it compiled
                return name, found.end()
        if "NAME" not in wanted:
            raise Unsure
        return "NAME", end

    @staticmethod
    def _other(shape: str, written: str, wanted: frozenset[str]) -> str:
        """Return the terminal of a shape that is not accepted as such: the sign of equality alone has two."""
        if shape == "COMPARE" and written == "=" and "EQUAL" in wanted:
            return "EQUAL"
        raise Unsure
