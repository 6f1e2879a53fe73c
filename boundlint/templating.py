"""The one Jinja environment: turns a shipped template and plain values into text.

Values come from contracts of strangers and from the command line. Each is cleaned of control and bidi characters, made
one line, and escaped as Markdown; a value is never read as a template. Templates come from the shipped folder only.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from boundlint.resources import shipped

if TYPE_CHECKING:
    from jinja2.runtime import Context
    from jinja2.sandbox import SandboxedEnvironment

LONGEST_VALUE = 2_000
"""Code points of a value that are kept: a name or an address is shorter, and a letter must stay a letter."""

_DROPPED = {"Cc", "Cf", "Cs", "Co"}
_PLANE_END = 0xFFFE
_NONCHARACTERS = range(0xFDD0, 0xFDF0)
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~])")
_LINE_START = re.compile(r"^([-+=@:]|\d+(?=[.)]))")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]<>#|~\-+=@:.)])")
_FRENCH_SPACES = (
    (re.compile(r" (?=[;!?])"), "\u202f"),
    (re.compile(r" (?=[:»])"), "\u00a0"),
    (re.compile(r"(?<=\d) (?=[%€])"), "\u00a0"),
    (re.compile(r"(?<=«) "), "\u00a0"),
)


def _kept(character: str) -> bool:
    code = ord(character)
    nonchar = code in _NONCHARACTERS or code & _PLANE_END == _PLANE_END
    return not nonchar and unicodedata.category(character) not in _DROPPED


def clean(value: str) -> str:
    """Return the value as one line without control, bidi, private or invalid characters, at most 2,000 long."""
    spaced = re.sub(r"[\t\n\v\f\r\x85\u2028\u2029]+", " ", value[: 2 * LONGEST_VALUE])
    line = re.sub(r" {2,}", " ", "".join(filter(_kept, spaced))).strip(" ")
    return line if len(line) <= LONGEST_VALUE else line[: LONGEST_VALUE - 1] + "…"


def escape(value: str) -> str:
    """Return the line with the characters that Markdown would read as layout behind a backslash."""
    marked = _MARKUP.sub(r"\\\1", value)
    return _LINE_START.sub(lambda found: _shield(found[0]), marked)


def _shield(start: str) -> str:
    return start + "\\" if start.isdigit() else "\\" + start


def unescape(text: str) -> str:
    """Return the text as it was before `escape`."""
    return _ESCAPED.sub(r"\1", text)


def full_date(day: dt.date, locale: str) -> str:
    """Return the day with its month in words: `1er décembre 2026`, `1 December 2026`, `December 1, 2026`.

    Args:
        day: the day.
        locale: a babel locale: `fr_FR`, `en_GB`, `en_US` …
    """
    from babel.dates import format_date

    text = str(format_date(day, format="long", locale=locale))
    return re.sub(r"^1 ", "1er ", text) if locale.startswith("fr") else text


def amount(value: Decimal, currency: str, locale: str) -> str:
    """Return a sum in the usage of the locale: `1 200,00 €` with its non-breaking spaces, `£1,200.00`.

    Args:
        value: the sum, in units of the currency.
        currency: an ISO 4217 code.
        locale: a babel locale.
    """
    from babel.numbers import format_currency

    return str(format_currency(value, currency, locale=locale))


def french_spaces(text: str) -> str:
    """Return the text with the non-breaking spaces of French before `; ! ? : % €` and inside guillemets.

    Only spaces that stand there already are changed: none is added to an address or a reference.
    """
    for pattern, space in _FRENCH_SPACES:
        text = pattern.sub(space, text)
    return text


def _finalize(value: object) -> object:
    return escape(clean(value)) if isinstance(value, str) else value


def _filters() -> dict[str, object]:
    from jinja2 import pass_context

    @pass_context
    def day(context: Context, value: dt.date) -> str:
        return full_date(value, str(context["locale"]))

    @pass_context
    def money(context: Context, value: Decimal, currency: str) -> str:
        return amount(value, currency, str(context["locale"]))

    return {"day": day, "money": money}


@cache
def _environment() -> SandboxedEnvironment:
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    environment = SandboxedEnvironment(
        loader=FileSystemLoader(shipped("templates")),
        undefined=StrictUndefined,
        autoescape=False,  # the output is Markdown, not HTML: every value goes through `_finalize`
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(_filters())
    return environment


def render(name: str, data: Mapping[str, object]) -> str:
    """Return the Markdown that a shipped template makes of the data.

    Args:
        name: path of the template under `templates/`, such as `clauses/scope.fr.md.j2`; French typography is applied
            where its language is `fr`.
        data: the values; `locale` must be among them where the template prints dates or sums.

    Raises:
        jinja2.TemplateNotFound: no such shipped template.
        jinja2.UndefinedError: the template names a value that is not there: a mistake of ours.
    """
    text = _environment().get_template(name).render(dict(data))
    return french_spaces(text) if ".fr." in name else text
