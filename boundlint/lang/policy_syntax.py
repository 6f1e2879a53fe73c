"""Says what is wrong with a text that is no policy: one cause, at one place, with what was probably meant."""

from __future__ import annotations

import re

from lark.exceptions import UnexpectedCharacters, UnexpectedInput, UnexpectedToken

from boundlint.errors import SourceError
from boundlint.lang.policy_source import Source, guess
from boundlint.lang.policy_words import counterpart
from boundlint.model.span import Span

_WRITTEN = re.compile(r"[^\W\d][\w.\-]*|\d[\w.,]*|[<>=!&|+*/]+|.", re.DOTALL)
_CURLY = "“”„«»‘’'"
_OPERATORS = {"==": "=", "=<": "<=", "=>": ">=", "<>": "!=", "&&": "AND", "||": "OR", "!": "NOT", "&": "AND", "|": "OR"}
_STATEMENTS = {"RULE", "POLICY"}
_LANGUAGES = {"LANG_FR", "LANG_EN"}
_LOGIC = ("WHEN", "REQUIRE", "AND", "OR", "NOT")
_LISTED = 8


def _swallowed(source: Source, end: int) -> re.Match[str] | None:
    """Return a statement's word that was read as a name because a condition should have stood there."""
    before = "|".join(source.surface.keyword(name) for name in _LOGIC)
    pattern = re.compile(rf"(?:\b(?:{before})|[<>=≤≥≠(])\s+([^\W\d_]+)\s+$")
    found = pattern.search(source.text, max(0, end - 200), end)
    return found if found and found.group(1) in source.surface.words() else None


def _accepted(error: UnexpectedInput) -> set[str]:
    """Return the terminals that would fit; exactly, where a word was read, else those that the lexer looked for."""
    if isinstance(error, UnexpectedToken) and error.interactive_parser:
        return set(error.accepts)
    return set((error.allowed if isinstance(error, UnexpectedCharacters) else ()) or ())


def _found(source: Source, error: UnexpectedInput) -> tuple[Span, set[str], bool]:
    """Return where the text stops to fit, the terminals that would fit there, and whether the text ends there."""
    ends = isinstance(error, UnexpectedToken) and error.token.type == "$END"
    if ends:
        last = len(source.text.rstrip())
        return Span(max(0, last - 1), last), _accepted(error), True
    start = error.pos_in_stream or 0
    match = _WRITTEN.match(source.text, start)
    return Span(start, match.end() if match else start + 1), _accepted(error), False


def _operator(source: Source, span: Span) -> SourceError | None:
    """Return the mistake of an operator from another language, whose first sign may have been read already."""
    for start in (span.start - 1, span.start):
        match = re.compile(r"[<>=!&|]+").match(source.text, max(0, start))
        if match and match.group() in _OPERATORS:
            place = Span(match.start(), match.end())
            meant = _OPERATORS[match.group()]
            guess = source.surface.keyword(meant) if meant.isalpha() else meant
            return source.mistake("policy.bad-operator", place, found=match.group(), guess=guess)
    return None


def _text_mistake(source: Source, span: Span, written: str, expected: set[str]) -> SourceError | None:
    """Return the mistake of a text: its quotes, its language."""
    if written[0] in _CURLY:
        return source.mistake("policy.curly-quotes", span, found=written[0])
    if written == '"' and _LANGUAGES & expected:
        return source.mistake("policy.missing-language", span)
    if written == '"':
        rest = source.text.find("\n", span.start)
        end = len(source.text) if rest < 0 else rest
        return source.mistake("policy.open-text", Span(span.start, end))
    if expected & _LANGUAGES and not expected & _STATEMENTS:
        return source.mistake("policy.bad-language", span, found=written)
    if "STRING" in expected:
        return source.mistake("policy.missing-text", span, found=written)
    return None


def _condition_mistake(source: Source, span: Span, written: str, expected: set[str]) -> SourceError | None:
    """Return the mistake of a condition: nothing there, a bracket left open, a word for an operand."""
    known = source.surface.words()
    swallowed = _swallowed(source, span.start)
    if swallowed:
        return source.mistake("policy.missing-condition", Span(*swallowed.span(1)), found=swallowed.group(1))
    if {"NAME", "NUMBER"} <= expected:
        code = "policy.missing-condition" if written in known or not written[0].isalnum() else "policy.unexpected"
        return source.mistake(code, span, found=written)
    if "RPAR" in expected:
        return source.mistake("policy.open-bracket", span, found=written)
    return None


def _word_mistake(source: Source, span: Span, written: str, expected: set[str]) -> SourceError:
    """Return the mistake of a word that is unknown here, or known elsewhere only."""
    words = source.surface
    before = source.text[: span.start].rstrip()[-1:]
    if "UNIT" in expected and written not in words.words() and before.isdigit():
        units = words.keywords_of({"UNIT"})
        near = counterpart(source.language, written) or guess(written, units)
        return source.mistake("policy.unknown-unit", span, found=written, guess=near)
    if written in words.words():
        return source.mistake("policy.misplaced", span, found=written, expected=_listed(source, expected))
    if expected & _STATEMENTS:
        near = counterpart(source.language, written) or guess(written, words.keywords_of(expected))
        return source.mistake("policy.unknown-statement", span, found=written, guess=near)
    return source.mistake("policy.unexpected", span, found=written, expected=_listed(source, expected))


def _listed(source: Source, expected: set[str]) -> str:
    """Return terminals as a short list for the wording, keywords as words, the others by their names."""
    words = source.surface.keywords_of(expected - {"UNIT"})
    own = set(source.surface.keywords) | {"COMMENT"}
    kinds = sorted(name for name in expected if name not in own and not name.startswith("__"))
    return ",".join([*kinds, *dict.fromkeys(words)][:_LISTED])


def explained(source: Source, error: UnexpectedInput) -> SourceError:
    """Return the mistake that lark stumbled on, as a person would name it."""
    span, expected, ends = _found(source, error)
    if ends:
        code = "policy.empty" if not source.text.strip() else "policy.unexpected-end"
        return source.mistake(code, span, expected=_listed(source, expected))
    written = span.of(source.text) or " "
    return (
        _operator(source, span)
        or _condition_mistake(source, span, written, expected)
        or _text_mistake(source, span, written, expected)
        or _word_mistake(source, span, written, expected)
    )
