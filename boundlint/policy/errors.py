"""Shows a mistake in a file as a compiler does: what, where, a caret, and what was probably meant."""

from __future__ import annotations

import unicodedata

from boundlint.errors import SourceError
from boundlint.wording import messages, say

_KINDS = ("left", "right", "wanted", "kind")
_LONGEST = 300
"""Longest parameter that is shown."""

_WIDTH = 110
"""Longest part of a line that is shown; a longer one is cut around the caret."""


def _plain(text: str) -> str:
    """Return text that a terminal shows as it stands: no control or bidi characters, one column each."""
    return "".join(" " if unicodedata.category(char) in ("Cc", "Cf", "Zl", "Zp", "Cs") else char for char in text)


def _short(text: str) -> str:
    """Return a parameter as a sentence can hold it: a whole file may stand between two blanks."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def _expected(language: str, codes: str) -> str:
    """Return what would have fitted, in words: terminals by their names, keywords in quotes."""
    known = messages(language)
    words = [
        known.get(f"policy.token.{code}") or say(language, "policy.quoted", word=code) for code in codes.split(",")
    ]
    return ", ".join(words)


def _params(error: SourceError, language: str) -> dict[str, str]:
    """Return the parameters of a mistake in words: kinds of value and expected words in the language."""
    params = {key: _short(_plain(value)) for key, value in error.problem.params}
    for key in _KINDS:
        if f"policy.kind.{params.get(key)}" in messages(language):
            params[key] = say(language, f"policy.kind.{params[key]}")
    if "expected" in params:
        params["expected"] = _expected(language, params["expected"])
    return params


def _tip(error: SourceError, params: dict[str, str], language: str) -> str:
    """Return what to do: the name that was probably meant, else the advice for this kind of mistake, else nothing."""
    if params.get("guess"):
        return say(language, "policy.did-you-mean", guess=params["guess"])
    key = f"{error.problem.code}.tip"
    return say(language, key, **params) if key in messages(language) else ""


def _excerpt(error: SourceError) -> list[str]:
    """Return the line of the mistake with its caret, a long line cut to what stands around it."""
    start = max(0, error.column - 1 - _WIDTH // 2) if len(error.source_line) > _WIDTH else 0
    shown = _plain(error.source_line[start : start + _WIDTH])
    column = error.column - 1 - start
    width = max(1, min(error.length, len(shown) - column))
    gutter = " " * len(str(error.line))
    return [f" {error.line} | {shown}".rstrip(), f" {gutter} | {' ' * column}{'^' * width}"]


def as_data(error: SourceError, language: str) -> dict[str, object]:
    """Return a mistake for a machine: where it stands (lines and columns from 1), its code, its words.

    Args:
        error: as for `explain`.
        language: `fr` or `en`.
    """
    params = _params(error, language)
    return {
        "path": error.problem.path,
        "line": error.line,
        "column": error.column if error.line else 0,
        "length": error.length if error.line else 0,
        "code": error.problem.code,
        "message": say(language, error.problem.code, **{"path": _plain(error.problem.path), **params}),
        "tip": _tip(error, params, language),
    }


def explain(error: SourceError, language: str) -> str:
    """Return a mistake for a person: place and message, the line with a caret, a tip; no line break at the end.

    Args:
        error: of a policy or of another file whose mistakes are worded in `templates/messages/`.
        language: `fr` or `en`.
    """
    params = _params(error, language)
    path = error.problem.path
    place = f"{path}:{error.line}:{error.column}" if error.line else path
    message = say(language, error.problem.code, **{"path": _plain(path), **params})
    named = not place or (_plain(path) in message and not error.line)
    lines = [message if named else f"{_plain(place)}: {message}"]
    if error.line:
        lines += _excerpt(error)
    tip = _tip(error, params, language)
    return "\n".join([*lines, *([f" = {tip}"] if tip else [])])
