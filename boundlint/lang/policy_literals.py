"""Reads the literals of a policy: numbers, texts, dates and hours, each from its token."""

from __future__ import annotations

import re
import textwrap
from datetime import date

from lark import Token

from boundlint.lang.policy_tree import Constant, Text
from boundlint.model.quantity import CalendarDay
from boundlint.model.span import Span

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_CLOCK = re.compile(r"(\d+)[:h]?(\d*)")
_LONG = '"""'
LONGEST_NUMBER = 12
"""Characters of a number; longer ones are refused."""


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


def span_of(token: Token) -> Span:
    """Return where a token stands."""
    return Span(token.start_pos or 0, token.end_pos or 0)


def number_of(token: Token) -> float:
    """Return a number, whose decimals follow a point or a comma.

    Raises:
        NameMistakeError: it is longer than any number of a contract.
    """
    if len(token) > LONGEST_NUMBER:
        raise NameMistakeError("policy.number-too-long", span_of(token), limit=str(LONGEST_NUMBER))
    return float(token.replace(",", "."))


def unquoted(written: str) -> str:
    """Return a string's text: escapes resolved; in a long one, lines joined, a blank line kept as a break."""
    if written.startswith(_LONG):
        text = textwrap.dedent(written[3:-3]).strip()
        return "\n\n".join(" ".join(part.split()) for part in re.split(r"\n[ \t]*\n", text))
    return _ESCAPE.sub(lambda match: "\n" if match.group(1) == "n" else match.group(1), written[1:-1])


def texts_of(tokens: tuple[Token, ...]) -> tuple[Text, ...]:
    """Return texts, each from the token of its language and that of its string."""
    pairs = zip(tokens[::2], tokens[1::2], strict=True)
    return tuple(text_of(language.type.removeprefix("LANG_").lower(), string) for language, string in pairs)


def text_of(language: str, string: Token) -> Text:
    """Return a text in a language, which is empty for a path."""
    return Text(language, unquoted(string), span_of(string), long=string.startswith(_LONG))


def day_of(token: Token) -> Constant:
    """Return a date.

    Raises:
        NameMistakeError: there is no such day.
    """
    try:
        return Constant(CalendarDay(date.fromisoformat(token)), span_of(token))
    except ValueError:
        raise NameMistakeError("policy.no-such-day", span_of(token), found=str(token)) from None


def clock_of(written: str) -> str:
    """Return an hour as `HH:MM`.

    Raises:
        ValueError: there is no such hour.
    """
    match = _CLOCK.match(written)
    hour, minute = (int(part or 0) for part in match.groups()) if match else (99, 0)
    if hour > 24 or minute > 59:  # noqa: PLR2004 - the hours of a day and the minutes of an hour
        raise ValueError
    return f"{hour:02}:{minute:02}"
