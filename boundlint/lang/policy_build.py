"""Turns what lark recognises into the nodes of `policy_tree`, while it parses: no raw tree is ever walked."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING, Any

from lark import Token, Transformer
from lark.visitors import v_args

from boundlint.lang.policy_tree import (
    Compare,
    Condition,
    Constant,
    Every,
    Holds,
    Is,
    Line,
    Not,
    Operand,
    PolicyTree,
    RuleTree,
    Some,
    Text,
    Word,
)
from boundlint.model.quantity import Duration, Number, Percent
from boundlint.model.span import Span

if TYPE_CHECKING:
    _Base = Transformer[Token, PolicyTree]
else:
    _Base = Transformer

_OPERATORS = {"≤": "<=", "≥": ">=", "≠": "!="}
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


def _span(token: Token) -> Span:
    return Span(token.start_pos or 0, token.end_pos or 0)


def _word(token: Token) -> Word:
    return Word(str(token), _span(token))


def _number(token: Token) -> float:
    return float(token.replace(",", "."))


def _unquoted(written: str) -> str:
    """Return a string's text: escapes resolved; in a long one, lines joined, a blank line kept as a break."""
    if written.startswith('"""'):
        text = textwrap.dedent(written[3:-3]).strip()
        return "\n\n".join(" ".join(part.split()) for part in re.split(r"\n[ \t]*\n", text))
    return _ESCAPE.sub(lambda match: "\n" if match.group(1) == "n" else match.group(1), written[1:-1])


def _texts(tokens: tuple[Token, ...]) -> tuple[Text, ...]:
    pairs = zip(tokens[::2], tokens[1::2], strict=True)
    return tuple(Text(str(language), _unquoted(string), _span(string)) for language, string in pairs)


def _line(tokens: tuple[Token, ...], **parts: Any) -> Line:
    """Return a statement whose bare words are all tokens but the first, unless `parts` says otherwise."""
    words = tuple(_word(token) for token in tokens[1:])
    span = Span(_span(tokens[0]).start, _span(tokens[-1]).end)
    return Line(_word(tokens[0]), **{"words": words, **parts, "span": span})


@v_args(inline=True)
class PolicyBuilder(_Base):
    """One method a rule of `grammars/policy.lark`; each gets what stands below it and returns a node."""

    # --- operands and conditions ---

    def name(self, token: Token) -> Word:
        """A bare name."""
        return _word(token)

    def number(self, token: Token) -> Constant:
        """A bare number."""
        return Constant(Number(_number(token)), _span(token))

    def percent(self, token: Token, sign: Token) -> Constant:
        """A share."""
        return Constant(Percent(_number(token)), Span(_span(token).start, _span(sign).end))

    def length(self, token: Token, *units: Token) -> Constant:
        """A length of time, with its kind of day."""
        kinds = {unit.type for unit in units}
        unit = next(str(part).rstrip("s") for part in units if part.type == "UNIT")
        basis = "business" if "WORKING" in kinds else ""
        value = Duration(_number(token), unit, basis=basis, eom="END_OF_MONTH" in kinds)
        return Constant(value, Span(_span(token).start, _span(units[-1]).end))

    def holds(self, operand: Operand) -> Holds:
        """An operand where a condition stands."""
        return Holds(operand, operand.span)

    def compare(self, left: Operand, sign: Token, right: Operand) -> Compare:
        """A comparison."""
        operator: Any = _OPERATORS.get(str(sign), str(sign))
        return Compare(left, operator, right, Span(left.span.start, right.span.end))

    def is_status(self, name: Token, _is: Token, *rest: Token) -> Is:
        """A question about the status of a fact."""
        return Is(_word(name), _word(rest[-1]), len(rest) > 1, Span(_span(name).start, _span(rest[-1]).end))

    def negation(self, _not: Token, condition: Condition) -> Not:
        """`not`."""
        return Not(condition, Span(_span(_not).start, condition.span.end))

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

    def _words(self, *tokens: Token) -> Line:
        return _line(tokens)

    side = law = extends = severity = boundary = source = _words

    def title(self, *tokens: Token) -> Line:
        """`title fr "…" en "…"`."""
        return _line(tokens, words=(), texts=_texts(tokens[1:]))

    text = title

    def param(self, keyword: Token, name: Token, kind: Token, value: Operand) -> Line:
        """`param NAME : TYPE = VALUE`."""
        return _line((keyword, name, kind), operand=value)

    def when(self, keyword: Token, condition: Condition) -> Line:
        """`when CONDITION`."""
        return _line((keyword,), condition=condition)

    require = when

    def fix(self, keyword: Token, _clause: Token, name: Token) -> Line:
        """`fix clause NAME`."""
        return _line((keyword, name))

    def yields(self, keyword: Token, name: Token) -> Line:
        """`yields to NAME`; its keyword is kept as one word."""
        line = _line((keyword, name))
        return Line(Word("yields", line.keyword.span), line.words, span=line.span)

    # --- rules and files ---

    def rule(self, keyword: Token, name: Token, code: Token, *lines: Line) -> RuleTree:
        """A whole rule."""
        end = lines[-1].span.end if lines else _span(code).end
        return RuleTree(_word(name), _word(code), lines, Span(_span(keyword).start, end))

    def start(self, _p: Token, name: Token, _v: Token, version: Token, *parts: Line | RuleTree) -> PolicyTree:
        """A whole file."""
        header = tuple(part for part in parts if isinstance(part, Line))
        rules = tuple(part for part in parts if isinstance(part, RuleTree))
        return PolicyTree(_word(name), _word(version), header, rules)
