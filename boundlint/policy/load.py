"""Loads a policy: a shipped pack by its name, or a user's file by its path."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.msgpack import Decoder, encode

from boundlint.cache import DIGEST, recalled, remember
from boundlint.errors import SourceError
from boundlint.lang.policy_source import Source, guess
from boundlint.lang.policy_words import LANGUAGES
from boundlint.model.schema import FactSpec, by_name, topics
from boundlint.policy.pack import Import, Policy
from boundlint.resources import shipped

if TYPE_CHECKING:
    from boundlint.lang.lexicon_tree import Lexicon
    from boundlint.lang.policy_tree import Text, Word
    from boundlint.policy.check import Scope

MAX_BYTES = 1_000_000
"""A policy file larger than this is refused before it is read whole."""

SUFFIX = ".policy"
LEXICON = ".lex"
"""The ends of the names of policies and of lexicons."""


@cache
def names() -> tuple[str, ...]:
    """Return the names of the shipped packs, in the order of the alphabet."""
    return tuple(sorted(file.stem for file in shipped("policies").glob(f"*{SUFFIX}")))


def choose(law: str) -> str:
    """Return the shipped pack for a governing law (`FR`, `UK` …): the language of a contract does not matter."""
    return f"freelance-{law.lower()}" if f"freelance-{law.lower()}" in names() else "core"


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
    return check_text(read_source(name_or_path))


@cache
def _shipped(name: str) -> Policy:
    return check_text(Source(name, shipped("policies").joinpath(name + SUFFIX).read_text("utf-8")))


def _parent(scope: Scope, name: Word) -> Policy:
    """Return the pack that a policy extends: a shipped one, so that a file never reads another of the user's."""
    if name.text not in names() or name.text == scope.source.path:
        near = guess(name.text, names())
        raise scope.mistake("policy.unknown-parent", name.span, found=name.text, known=", ".join(names()), guess=near)
    return _shipped(name.text)


def _lexicon(scope: Scope, path: Text) -> tuple[Import, tuple[FactSpec, ...]]:
    """Return a lexicon that a policy imports, and the facts that its topics add.

    It is read from the policy's own folder or below: a stranger's policy must not show what other files hold.
    """
    wanted = Path(path.text)
    if wanted.is_absolute() or ".." in wanted.parts or "\\" in path.text or wanted.suffix != LEXICON:
        raise scope.mistake("policy.bad-import", path.span, found=path.text)
    try:
        text = read_source(str(Path(scope.source.path).parent / wanted)).text
    except SourceError as error:
        code = {"policy.unknown-policy": "policy.no-such-lexicon", "policy.not-utf8": "policy.lexicon-not-utf8"}
        reason = code.get(error.problem.code, "policy.no-lexicon")
        raise scope.mistake(reason, path.span, found=path.text) from None
    try:
        lexicon = _checked_lexicon(text, str(Path(scope.source.path).parent / wanted))
    except SourceError as error:
        error.language = scope.source.language
        raise
    taken = {name for spec in topics() for name in (spec.name, spec.french)} | set(by_name())
    for topic in lexicon.topics:
        if topic.name in taken:
            raise scope.mistake("policy.lexicon-topic", path.span, found=path.text, topic=topic.name)
    return Import(path.text, text), tuple(FactSpec.of_topic(topic.name) for topic in lexicon.topics)


def _checked_lexicon(text: str, path: str) -> Lexicon:
    from boundlint.lang.lexicon import parse, shipped_lexicon
    from boundlint.lang.lexicon_check import check

    lexicon = parse(text, path)
    if lexicon.language not in LANGUAGES:
        first = text.splitlines()[0] if text else ""
        raise SourceError("lexicon.language", path, line=1, source_line=first, found=lexicon.language)
    check(lexicon, text, path, frozenset(name for name, _ in shipped_lexicon(lexicon.language).families))
    return lexicon


def check_text(source: Source) -> Policy:
    """Return the checked policy of a text; one that imports a lexicon is checked anew each time, for that may change.

    Raises:
        SourceError: the first mistake in it.
    """
    made_from = (_knowledge(), source.text)
    known = recalled("pack", made_from)
    if known is not None:
        return _decoder().decode(known)
    checked = _checked(source)
    if not checked.lexicons:
        remember("pack", made_from, encode(checked))
    return checked


def _checked(source: Source) -> Policy:
    from boundlint.lang.policy import parse_policy
    from boundlint.policy.check_pack import Surroundings
    from boundlint.policy.check_pack import policy as checked_policy

    return checked_policy(source, parse_policy(source), Surroundings(_parent, _lexicon))


@cache
def _knowledge() -> str:
    """Return a digest of all that a policy is checked against: language, facts, sources, and the packs to extend."""
    policies = shipped("policies")
    files = [
        policies / "facts.toml",
        policies / "rates.toml",
        policies / "codes.toml",
        *sorted(shipped("grammars").glob("policy.*")),
    ]
    files += sorted(policies.glob(f"*{SUFFIX}")) + sorted((policies / "sources").glob("*.toml"))
    return DIGEST(b"\0".join(file.read_bytes() for file in files)).hexdigest()


@cache
def _decoder() -> Decoder[Policy]:
    return Decoder(Policy)


def read_source(path: str) -> Source:
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
