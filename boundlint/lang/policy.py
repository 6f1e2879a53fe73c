"""Parses a policy file: text in, tree out, or one mistake with its place."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

from boundlint.lang.parsers import lalr
from boundlint.lang.policy_source import Source
from boundlint.lang.policy_tree import PolicyTree
from boundlint.lang.policy_words import surface
from boundlint.model.span import Span

if TYPE_CHECKING:
    from lark import Lark

MAX_CHARACTERS = 1_000_000
"""A policy larger than this is refused: the largest shipped one has under 60,000 characters."""


_GRAMMAR = "policy.lark"


@cache
def _parser(language: str) -> Lark:
    from boundlint.lang.policy_build import PolicyBuilder

    words = surface(language)
    transformer = PolicyBuilder(words)
    return lalr(_GRAMMAR, words.terminals(), transformer=transformer, lexer="contextual", maybe_placeholders=False)


@cache
def _quick(language: str) -> Lark:
    """Return the parser with a lexer that is quick where nothing is wrong."""
    from copy import copy

    from boundlint.lang.policy_lexer import QuickLexer, keywords, shapes

    slow = _parser(language)
    accepts = {state: frozenset(row) for state, row in slow.parser.parser._parse_table.states.items()}  # noqa: SLF001
    patterns = {terminal.name: terminal.pattern.to_regexp() for terminal in slow.terminals}
    quick = copy(slow)
    quick.parser = copy(slow.parser)
    following = shapes(patterns, slow.parser.lexer_conf.ignore)
    quick.parser.lexer = QuickLexer(following, keywords(surface(language), patterns), accepts)
    return quick


def _tree(source: Source) -> PolicyTree:
    from lark.exceptions import UnexpectedInput

    from boundlint.lang.policy_lexer import Unsure

    try:
        return cast("PolicyTree", _quick(source.language).parse(source.text))
    except (Unsure, UnexpectedInput):
        return cast("PolicyTree", _parser(source.language).parse(source.text))


def parse_policy(source: Source) -> PolicyTree:
    """Return the tree of a policy, in the language that its first word belongs to.

    Time and memory are linear in the text; conditions may be nested to any depth here, the checker bounds them.

    Raises:
        SourceError: the text is too large, or is no policy; the caret stands under the first word that does not fit.
    """
    from lark.exceptions import UnexpectedInput

    from boundlint.lang.policy_literals import NameMistakeError

    if len(source.text) > MAX_CHARACTERS:
        raise source.mistake("policy.too-large", Span(0, 1), limit=MAX_CHARACTERS)
    try:
        return _tree(source)
    except NameMistakeError as mistake:
        raise source.mistake(mistake.code, mistake.span, **mistake.params) from None
    except UnexpectedInput as error:
        from boundlint.lang.policy_syntax import explained

        raise explained(source, error) from None
