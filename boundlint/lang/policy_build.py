"""Turns what lark recognises into the nodes of `policy_tree`, while it parses: no raw tree is ever walked."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal

from lark import Token, Transformer
from lark.visitors import v_args

from boundlint.lang.policy_literals import (
    NameMistakeError,
    clock_of,
    day_of,
    number_of,
    span_of,
    text_of,
    texts_of,
    unquoted,
)
from boundlint.lang.policy_tree import (
    Block,
    Compare,
    Condition,
    Constant,
    Every,
    Holds,
    Is,
    Line,
    Member,
    Not,
    Operand,
    Owned,
    PolicyTree,
    Quantified,
    Some,
    Text,
    Word,
)
from boundlint.lang.policy_words import LANGUAGES, PLACEHOLDER, Surface, canonical, folded, surface
from boundlint.model.quantity import Duration, Hours, Money, Number, Percent
from boundlint.model.span import Span

if TYPE_CHECKING:
    _Base = Transformer[Token, PolicyTree]
else:
    _Base = Transformer

_OPERATORS = {"≤": "<=", "≥": ">=", "≠": "!="}
_SIGNS = {"€": "EUR", "£": "GBP"}
_FILLED = ("MESSAGE", "WHY", "ASK")
"""The texts in which a name between braces takes a value."""


def _to(first: Token, last: Token) -> Span:
    return Span(span_of(first).start, span_of(last).end)


def _word(token: Token) -> Word:
    return Word(str(token), span_of(token))


def _keyword(token: Token) -> Word:
    return Word(token.type.lower(), span_of(token))


@v_args(inline=True)
class PolicyBuilder(_Base):
    """One method a rule of `grammars/policy.lark`; each gets what stands below it and returns a node."""

    def __init__(self, written: Surface) -> None:
        """Take the surface in which the file is written."""
        super().__init__()
        self._surface = written

    def _name(self, place: str, token: Token) -> Word:
        """Return a name in its canonical form; what no table of either language holds stays as written."""
        own = self._surface.language
        found = canonical(place, own).get(folded(token))
        if found is not None:
            return Word(found, span_of(token))
        for language in LANGUAGES:
            known = canonical(place, language).get(folded(token))
            if known is not None:
                meant = surface(own).written(place, known)
                raise NameMistakeError("policy.foreign-word", span_of(token), found=str(token), guess=meant)
        return _word(token)

    # --- operands and conditions ---

    def name(self, token: Token) -> Word:
        """A bare name."""
        return self._name("operand", token)

    def owned(self, first: Token, second: Token) -> Owned:
        """A name and whose it is."""
        owner, name = (first, second) if self._surface.owner_first else (second, first)
        side: Literal["client", "provider"] = "client" if owner.type == "OF_CLIENT" else "provider"
        return Owned(side, self._name("topic", name), _to(first, second))

    def number(self, token: Token) -> Constant:
        """A bare number."""
        return Constant(Number(number_of(token)), span_of(token))

    def percent(self, token: Token, sign: Token) -> Constant:
        """A share."""
        return Constant(Percent(number_of(token)), _to(token, sign))

    def length(self, token: Token, unit: Token, eom: Token | None = None) -> Constant:
        """A length of time, with its kind of day."""
        name, basis = self._surface.unit_of(str(unit))
        value = Duration(number_of(token), name, basis=basis, eom=eom is not None)
        return Constant(value, _to(token, eom or unit))

    def money(self, token: Token, currency: Token, tax: Token | None = None) -> Constant:
        """A sum, with or without its tax."""
        taxed = {"TAX_EXCLUDED": "HT", "TAX_INCLUDED": "TTC"}[tax.type] if tax else ""
        code = _SIGNS.get(str(currency), str(currency))
        return Constant(Money(number_of(token), code, taxed), _to(token, tax or currency))

    def hours(self, token: Token) -> Constant:
        """A range of hours."""
        first, _, last = token.replace("–", "-").partition("-")
        try:
            return Constant(Hours(clock_of(first.strip()), clock_of(last.strip())), span_of(token))
        except ValueError:
            raise NameMistakeError("policy.no-such-hour", span_of(token), found=str(token)) from None

    def date(self, token: Token) -> Constant:
        """A date."""
        return day_of(token)

    def holds(self, operand: Operand) -> Holds:
        """An operand where a condition stands."""
        return Holds(operand, operand.span)

    def compare(self, left: Operand, sign: Token, right: Operand) -> Compare:
        """A comparison."""
        written = "within" if sign.type == "WITHIN" else str(sign)
        operator: Any = _OPERATORS.get(written, written)
        return Compare(left, operator, right, Span(left.span.start, right.span.end))

    def member(self, operand: Operand, _in: Token, *words: Token) -> Member:
        """An operand in a set of words."""
        found = tuple(self._name("operand", word) for word in words)
        return Member(operand, found, Span(operand.span.start, found[-1].span.end))

    def is_status(self, operand: Operand, verb: Token, status: Token) -> Is:
        """A question about the status of a fact."""
        span = Span(operand.span.start, span_of(status).end)
        return Is(operand, self._name("status", status), verb.type == "ISNT", span)

    def quantified(
        self, which: Token, topic: Token, _s: Token, _l: Token, condition: Condition, end: Token
    ) -> Quantified:
        """A condition on every clause or on some."""
        return Quantified(which.type == "EVERY", self._name("topic", topic), condition, _to(which, end))

    def negation(self, _not: Token, condition: Condition) -> Not:
        """`not`."""
        return Not(condition, Span(span_of(_not).start, condition.span.end))

    def group(self, _left: Token, condition: Condition, _right: Token) -> Condition:
        """A condition in parentheses, which the shape of the tree makes superfluous."""
        return condition

    def both(self, *parts: Condition | Token) -> Every:
        """`and`."""
        conditions = tuple(part for part in parts if not isinstance(part, Token))
        return Every(conditions, Span(conditions[0].span.start, conditions[-1].span.end))

    def either(self, *parts: Condition | Token) -> Some:
        """`or`."""
        conditions = tuple(part for part in parts if not isinstance(part, Token))
        return Some(conditions, Span(conditions[0].span.start, conditions[-1].span.end))

    # --- statements ---

    def words(self, keyword: Token, *tokens: Token) -> Line:
        """A keyword and names that the language does not know; a verdict is one of its words."""
        found = tuple(_word(token) if token.type == "NAME" else _keyword(token) for token in tokens)
        return Line(_keyword(keyword), found, span=_to(keyword, tokens[-1] if tokens else keyword))

    def _placed(self, place: str, keyword: Token, tokens: tuple[Token, ...]) -> Line:
        return Line(_keyword(keyword), tuple(self._name(place, t) for t in tokens), span=_to(keyword, tokens[-1]))

    def side(self, keyword: Token, *tokens: Token) -> Line:
        """`side provider`."""
        return self._placed("side", keyword, tokens)

    def law(self, keyword: Token, *tokens: Token) -> Line:
        """`law FR BE`."""
        return self._placed("law", keyword, tokens)

    def severity(self, keyword: Token, *tokens: Token) -> Line:
        """`severity error`."""
        return self._placed("severity", keyword, tokens)

    def boundary(self, keyword: Token, *tokens: Token) -> Line:
        """`boundary payment`."""
        return self._placed("boundary", keyword, tokens)

    def texts(self, keyword: Token, *tokens: Token) -> Line:
        """`title fr "…" en "…"`."""
        found = texts_of(tokens)
        if keyword.type in _FILLED:
            found = tuple(self._filled(text, string) for text, string in zip(found, tokens[1::2], strict=True))
        return Line(_keyword(keyword), texts=found, span=_to(keyword, tokens[-1]))

    def _filled(self, text: Text, string: Token) -> Text:
        """Return a text with canonical names between its braces; a name of the other language is placed with them."""

        def name(match: re.Match[str]) -> str:
            start = text.span.start + max(0, string.find(match.group()))
            token = Token("NAME", match.group(1), start, end_pos=start + len(match.group()))
            return f"{{{self._name('operand', token).text}}}"

        return replace(text, text=PLACEHOLDER.sub(name, text.text))

    def quoted(self, keyword: Token, string: Token) -> Line:
        """`import lexicon "…"`."""
        return Line(_keyword(keyword), texts=(text_of("", string),), span=_to(keyword, string))

    def given_file(self, keyword: Token, _file: Token, string: Token) -> Line:
        """`given file "…"`."""
        return Line(Word("file", span_of(keyword)), texts=(text_of("", string),), span=_to(keyword, string))

    def given_fact(self, keyword: Token, _fact: Token, name: Token, value: Operand) -> Line:
        """`given fact document.comments = 2`."""
        span = Span(span_of(keyword).start, value.span.end)
        return Line(Word("fact", span_of(keyword)), (self._name("operand", name),), operand=value, span=span)

    def with_input(self, keyword: Token, name: Token, word: Token) -> Line:
        """`with law FR`."""
        found = (self._name("operand", name), self._name("operand", word))
        return Line(_keyword(keyword), found, span=_to(keyword, word))

    def dated(self, keyword: Token, *tokens: Token) -> Line:
        """A keyword with one date or two."""
        days = tuple(day_of(token) for token in tokens if token.type == "DATE")
        return Line(_keyword(keyword), days=days, span=_to(keyword, tokens[-1]))

    def param(self, keyword: Token, name: Token, kind: Token, value: Operand) -> Line:
        """`param NAME : TYPE = VALUE`; a name that means something else in either language is refused here."""
        words = (self._name("operand", name), self._name("type", kind))
        return Line(_keyword(keyword), words, operand=value, span=Span(span_of(keyword).start, value.span.end))

    def condition(self, keyword: Token, condition: Condition) -> Line:
        """`when CONDITION`, `require CONDITION`."""
        return Line(_keyword(keyword), condition=condition, span=Span(span_of(keyword).start, condition.span.end))

    def fix(self, keyword: Token, _clause: Token, name: Token) -> Line:
        """`fix clause NAME`."""
        return self._placed("clause", keyword, (name,))

    # --- blocks and files ---

    def rule(self, keyword: Token, name: Token, code: Token, *lines: Line) -> Block:
        """A whole rule."""
        return _block(keyword, _word(name), _word(code), lines)

    def block(self, keyword: Token, name: Token, *lines: Line) -> Block:
        """A source, or a change of an inherited rule."""
        return _block(keyword, _word(name), Word(""), lines)

    def test(self, keyword: Token, name: Token, *lines: Line) -> Block:
        """A test."""
        return _block(keyword, Word(unquoted(name), span_of(name)), Word(""), lines)

    def start(self, _p: Token, name: Token, _v: Token, version: Token, *parts: Line | Block) -> PolicyTree:
        """A whole file."""
        header = tuple(part for part in parts if isinstance(part, Line))
        return PolicyTree(_word(name), _word(version), header, tuple(part for part in parts if isinstance(part, Block)))


def _block(keyword: Token, name: Word, code: Word, lines: tuple[Line, ...]) -> Block:
    end = max(name.span.end, code.span.end, *(line.span.end for line in lines), 0)
    return Block(keyword.type.lower(), name, code, lines, Span(span_of(keyword).start, end))
