"""Words every message that a person reads, in French or English, from `templates/messages/`.

A message is a key and parameters; the sentence is chosen when it is shown. The files are flat TOML tables, `key = "…"`,
with `{name}` where a parameter stands. Every key exists in both languages with the same parameters (a test holds it).
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from boundlint.cache import toml_tables

if TYPE_CHECKING:
    from boundlint.errors import Problem

LANGUAGES = ("fr", "en")

_PARAMETER = re.compile(r"\{(\w+)\}")


@cache
def messages(language: str) -> dict[str, str]:
    """Return all messages of one language, by key, of all files `templates/messages/*.LANGUAGE.toml`."""
    found: dict[str, str] = {}
    for part in toml_tables("templates", "messages", f"*.{language}.toml").values():
        found.update(part)
    return found


def say(language: str, key: str, /, **params: object) -> str:
    """Return the sentence for `key`, its parameters filled in as plain text.

    A parameter's value is never read as a format: a document's own braces stay what they are.

    Raises:
        KeyError: no such message, or a parameter is missing.
    """
    template = messages(language if language in LANGUAGES else "en")[key]
    return _PARAMETER.sub(lambda match: str(params[match.group(1)]), template)


def problem_text(language: str, problem: Problem) -> str:
    """Return the one sentence that tells a person what went wrong and what to do."""
    return say(language, problem.code, **{"path": problem.path, **dict(problem.params)})
