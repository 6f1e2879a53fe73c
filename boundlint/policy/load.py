"""Loads a policy: a shipped pack by its name, or a user's file by its path."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from boundlint.cache import remembered
from boundlint.errors import SourceError
from boundlint.lang.policy_source import Source, guess
from boundlint.lang.stored import pack, unpack
from boundlint.model.finding import Severity
from boundlint.model.quantity import Count, Duration, Number, Percent
from boundlint.policy import expression as ex
from boundlint.policy.pack import Param, Policy, Rule, RuleText
from boundlint.policy.sources import LegalSource
from boundlint.resources import shipped

if TYPE_CHECKING:
    from boundlint.lang.policy_tree import Word
    from boundlint.policy.check import Scope

MAX_BYTES = 1_000_000
"""A policy file larger than this is refused before it is read whole."""

SUFFIX = ".policy"


@cache
def names() -> tuple[str, ...]:
    """Return the names of the shipped packs, in the order of the alphabet."""
    return tuple(sorted(file.stem for file in shipped("policies").glob(f"*{SUFFIX}")))


def choose(law: str) -> str:
    """Return the shipped pack for a governing law (`FR`, `UK` …): the language of a contract does not matter."""
    return {"FR": "freelance-fr", "UK": "freelance-en", "US": "freelance-en"}.get(law, "core")


def load(name_or_path: str) -> Policy:
    """Return a checked policy.

    Args:
        name_or_path: the name of a shipped pack, else the path of a file; a file of that name in the current folder
            never hides a shipped pack (write `./core` for it).

    Raises:
        SourceError: there is no such pack or file, it cannot be read, or it has a mistake.
    """
    if name_or_path in names():
        return _shipped(name_or_path)
    return check_text(_read(name_or_path))


@cache
def _shipped(name: str) -> Policy:
    return check_text(Source(name, shipped("policies").joinpath(name + SUFFIX).read_text("utf-8")))


def _parent(scope: Scope, name: Word) -> Policy:
    """Return the pack that a policy extends: a shipped one, so that a file never reads another of the user's."""
    if name.text not in names() or name.text == scope.source.path:
        near = guess(name.text, names())
        raise scope.mistake("policy.unknown-parent", name.span, found=name.text, known=", ".join(names()), guess=near)
    return _shipped(name.text)


def check_text(source: Source) -> Policy:
    """Return the checked policy of a text.

    Raises:
        SourceError: the first mistake in it.
    """
    known = remembered("pack", (_knowledge(), source.text), lambda: pack(_checked(source)))
    return cast("Policy", unpack(known, _classes()))


def _checked(source: Source) -> Policy:
    from boundlint.lang.policy import parse_policy
    from boundlint.policy.check_pack import policy as checked_policy

    return checked_policy(source, parse_policy(source), _parent)


@cache
def _knowledge() -> str:
    """Return all that a policy is checked against: the language, the facts, the sources, and the packs to extend."""
    policies = shipped("policies")
    files = [policies / "facts.toml", policies / "codes.toml", shipped("grammars") / "policy.lark"]
    files += sorted(policies.glob(f"*{SUFFIX}")) + sorted((policies / "sources").glob("*.toml"))
    return "\0".join(file.read_text("utf-8") for file in files)


@cache
def _classes() -> dict[str, type]:
    """Return what a checked policy is made of."""
    parts = (Policy, Rule, RuleText, Param, LegalSource, Severity, Number, Percent, Duration, Count)
    conditions = (ex.FactRef, ex.ParamRef, ex.InputRef, ex.Given, ex.IsTrue, ex.HasStatus, ex.Comparison)
    return {part.__name__: part for part in (*parts, *conditions, ex.Negation, ex.Conjunction, ex.Disjunction)}


def _read(path: str) -> Source:
    """Return the text of a user's file.

    Raises:
        SourceError: the file is missing, too large, unreadable or not text.
    """
    try:
        if Path(path).is_fifo():  # opening it would wait for a writer that may never come
            raise SourceError("policy.unreadable", path)
        with Path(path).open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        missing = isinstance(error, FileNotFoundError)
        code = "policy.unknown-policy" if missing else "policy.unreadable"
        near = guess(path, names()) if missing else ""
        raise SourceError(code, path, known=", ".join(names()), guess=near) from None
    if len(content) > MAX_BYTES:
        raise SourceError("policy.too-large", path, limit=MAX_BYTES)
    try:
        return Source(path, content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise SourceError("policy.not-utf8", path) from None
