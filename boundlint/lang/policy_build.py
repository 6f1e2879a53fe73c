"""Turns what lark recognises into the nodes of `policy_tree`, while it parses: no raw tree is ever walked."""

from __future__ import annotations

import re
import textwrap
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from lark import Token, Transformer
from lark.visitors import v_args

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
from boundlint.model.quantity import CalendarDay, Duration, Hours, Money, Number, Percent
from boundlint.model.span import Span

if TYPE_CHECKING:
    _Base = Transformer[Token, PolicyTree]
else:
    _Base = Transformer

_OPERATORS = {"≤": "<=", "≥": ">=", "≠": "!="}
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_CLOCK = re.compile(r"(\d+)[:h]?(\d*)")
_SIGNS = {"€": "EUR", "£": "GBP"}
_LONG = '"""'
_FILLED = ("MESSAGE", "WHY", "ASK")
"""The texts in which a name between braces takes a value."""


class NameMistakeError(Exception):
    """A word that the language knows, in the other language; or a day or hour that does not exist.

    Attributes:
        code: of the mistake.
        span: where it stands.
        params: for its wording.
    """

    def __init__(self, code: str, span: Span, **params: str) -> None:
        """Keep what is wrong, for the parser to place."""
        super().__init__(code)
        self.code, self.span, self.params = code, span, params


def _span(token: Token) -> Span:
    return Span(token.start_pos or 0, token.end_pos or 0)


def _to(first: Token, last: Token) -> Span:
    return Span(_span(first).start, _span(last).end)


def _word(token: Token) -> Word:
    return Word(str(token), _span(token))


def _keyword(token: Token) -> Word:
    return Word(token.type.lower(), _span(token))


def _number(token: Token) -> float:
    return float(token.replace(",", "."))


def unquoted(written: str) -> str:
    """Return a string's text: escapes resolved; in a long one, lines joined, a blank line kept as a break."""
    if written.startswith(_LONG):
        text = textwrap.dedent(written[3:-3]).strip()
        return "\n\n".join(" ".join(part.split()) for part in re.split(r"\n[ \t]*\n", text))
    return _ESCAPE.sub(lambda match: "\n" if match.group(1) == "n" else match.group(1), written[1:-1])


def _texts(tokens: tuple[Token, ...]) -> tuple[Text, ...]:
    pairs = zip(tokens[::2], tokens[1::2], strict=True)
    return tuple(_text(language.type.removeprefix("LANG_").lower(), string) for language, string in pairs)


def _text(language: str, string: Token) -> Text:
    return Text(language, unquoted(string), _span(string), long=string.startswith(_LONG))


def _day(token: Token) -> Constant:
    try:
        return Constant(CalendarDay(date.fromisoformat(token)), _span(token))
    except ValueError:
        raise NameMistakeError("policy.no-such-day", _span(token), found=str(token)) from None


def _clock(written: str) -> str:
    match = _CLOCK.match(written)
    hour, minute = (int(part or 0) for part in match.groups()) if match else (99, 0)
    if hour > 24 or minute > 59:  # noqa: PLR2004 - the hours of a day and the minutes of an hour
        raise ValueError
    return f"{hour:02}:{minute:02}"


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
            return Word(found, _span(token))
        for language in LANGUAGES:
            known = canonical(place, language).get(folded(token))
            if known is not None:
                meant = surface(own).written(place, known)
                raise NameMistakeError("policy.foreign-word", _span(token), found=str(token), guess=meant)
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
        return Constant(Number(_number(token)), _span(token))

    def percent(self, token: Token, sign: Token) -> Constant:
        """A share."""
        return Constant(Percent(_number(token)), _to(token, sign))

    def length(self, token: Token, unit: Token, eom: Token | None = None) -> Constant:
        """A length of time, with its kind of day."""
        name, basis = self._surface.unit_of(str(unit))
        value = Duration(_number(token), name, basis=basis, eom=eom is not None)
        return Constant(value, _to(token, eom or unit))

    def money(self, token: Token, currency: Token, tax: Token | None = None) -> Constant:
        """A sum, with or without its tax."""
        taxed = {"TAX_EXCLUDED": "HT", "TAX_INCLUDED": "TTC"}[tax.type] if tax else ""
        code = _SIGNS.get(str(currency), str(currency))
        return Constant(Money(_number(token), code, taxed), _to(token, tax or currency))

    def hours(self, token: Token) -> Constant:
        """A range of hours."""
        first, _, last = token.replace("–", "-").partition("-")
        try:
            return Constant(Hours(_clock(first.strip()), _clock(last.strip())), _span(token))
        except ValueError:
            raise NameMistakeError("policy.no-such-hour", _span(token), found=str(token)) from None

    def date(self, token: Token) -> Constant:
        """A date."""
        return _day(token)

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
        span = Span(operand.span.start, _span(status).end)
        return Is(operand, self._name("status", status), verb.type == "ISNT", span)

    def quantified(
        self, which: Token, topic: Token, _s: Token, _l: Token, condition: Condition, end: Token
    ) -> Quantified:
        """A condition on every clause or on some."""
        return Quantified(which.type == "EVERY", self._name("topic", topic), condition, _to(which, end))

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
        found = _texts(tokens)
        if keyword.type in _FILLED:
            found = tuple(replace(text, text=self._filled(text)) for text in found)
        return Line(_keyword(keyword), texts=found, span=_to(keyword, tokens[-1]))

    def _filled(self, text: Text) -> str:
        """Return a text with canonical names between its braces."""

        def name(match: re.Match[str]) -> str:
            token = Token("NAME", match.group(1), text.span.start, end_pos=text.span.end)
            return f"{{{self._name('operand', token).text}}}"

        return PLACEHOLDER.sub(name, text.text)

    def quoted(self, keyword: Token, string: Token) -> Line:
        """`import lexicon "…"`."""
        return Line(_keyword(keyword), texts=(_text("", string),), span=_to(keyword, string))

    def given_file(self, keyword: Token, _file: Token, string: Token) -> Line:
        """`given file "…"`."""
        return Line(Word("file", _span(keyword)), texts=(_text("", string),), span=_to(keyword, string))

    def given_fact(self, keyword: Token, _fact: Token, name: Token, value: Operand) -> Line:
        """`given fact document.comments = 2`."""
        span = Span(_span(keyword).start, value.span.end)
        return Line(Word("fact", _span(keyword)), (self._name("operand", name),), operand=value, span=span)

    def with_input(self, keyword: Token, name: Token, word: Token) -> Line:
        """`with law FR`."""
        found = (self._name("operand", name), self._name("operand", word))
        return Line(_keyword(keyword), found, span=_to(keyword, word))

    def dated(self, keyword: Token, *tokens: Token) -> Line:
        """A keyword with one date or two."""
        days = tuple(_day(token) for token in tokens if token.type == "DATE")
        return Line(_keyword(keyword), days=days, span=_to(keyword, tokens[-1]))

    def param(self, keyword: Token, name: Token, kind: Token, value: Operand) -> Line:
        """`param NAME : TYPE = VALUE`; a name that means something else in either language is refused here."""
        words = (self._name("operand", name), self._name("type", kind))
        return Line(_keyword(keyword), words, operand=value, span=Span(_span(keyword).start, value.span.end))

    def condition(self, keyword: Token, condition: Condition) -> Line:
        """`when CONDITION`, `require CONDITION`."""
        return Line(_keyword(keyword), condition=condition, span=Span(_span(keyword).start, condition.span.end))

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
        return _block(keyword, Word(unquoted(name), _span(name)), Word(""), lines)

    def start(self, _p: Token, name: Token, _v: Token, version: Token, *parts: Line | Block) -> PolicyTree:
        """A whole file."""
        header = tuple(part for part in parts if isinstance(part, Line))
        return PolicyTree(_word(name), _word(version), header, tuple(part for part in parts if isinstance(part, Block)))


def _block(keyword: Token, name: Word, code: Word, lines: tuple[Line, ...]) -> Block:
    end = max(name.span.end, code.span.end, *(line.span.end for line in lines), 0)
    return Block(keyword.type.lower(), name, code, lines, Span(_span(keyword).start, end))
