"""Checks one rule of a policy: its statements are complete, none stands twice, every name in them is known."""

from __future__ import annotations

import re

from boundlint.lang import policy_tree as tree
from boundlint.lang.policy_source import guess
from boundlint.model.finding import Severity
from boundlint.model.schema import BOUNDARIES, by_name
from boundlint.model.span import Span
from boundlint.policy.check import Scope, condition
from boundlint.policy.kinds import CLAUSES
from boundlint.policy.pack import PLACEHOLDER, Rule, RuleText
from boundlint.policy.sources import ANY, sources

NEEDED = ("severity", "require", "message", "why", "ask")
"""Without these a finding could not be told."""

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_CODE = re.compile(r"[A-Z]{2,5}[0-9]{3}")
_MANY = ("passes", "fails")


def _once(scope: Scope, rule: tree.RuleTree) -> dict[str, tree.Line]:
    """Return the statements that may stand once, by keyword; a text counts once a language."""
    found: dict[str, tree.Line] = {}
    told: set[tuple[str, str]] = set()
    for line in rule.lines:
        keyword = line.keyword.text
        if keyword in _MANY:
            continue
        for text in line.texts:
            if (keyword, text.language) in told:
                twice = f"{keyword} {text.language}"
                raise scope.mistake("policy.repeated", text.span, found=twice, rule=rule.name.text)
            told.add((keyword, text.language))
        if keyword in found and not line.texts:
            raise scope.mistake("policy.repeated", line.keyword.span, found=keyword, rule=rule.name.text)
        found.setdefault(keyword, line)
    return found


def _named(scope: Scope, rule: tree.RuleTree) -> None:
    """Stop at a name or code of the wrong shape."""
    if not _NAME.fullmatch(rule.name.text):
        raise scope.mistake("policy.bad-rule-name", rule.name.span, found=rule.name.text)
    if not _CODE.fullmatch(rule.code.text):
        raise scope.mistake("policy.bad-code", rule.code.span, found=rule.code.text)


def _complete(scope: Scope, rule: tree.RuleTree, lines: dict[str, tree.Line]) -> None:
    """Stop at a statement that is missing."""
    for keyword in NEEDED:
        if keyword not in lines:
            raise scope.mistake(f"policy.missing-{keyword}", rule.name.span, rule=rule.name.text)


def _known(scope: Scope, line: tree.Line | None, code: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of a statement, each of which must be known."""
    for word in line.words if line else ():
        if word.text not in known:
            near = guess(word.text, known)
            listed = ", ".join(known) if len(known) < 10 else ""  # noqa: PLR2004 - more would be no help
            raise scope.mistake(code, word.span, found=word.text, known=listed, guess=near)
    return tuple(word.text for word in line.words) if line else ()


def _filled(scope: Scope, text: tree.Text, cited: tuple[str, ...]) -> None:
    """Stop at a text that takes a value which nobody can give."""
    known = (*by_name(), *scope.params, *cited)
    for match in PLACEHOLDER.finditer(text.text):
        if match.group(1) not in known:
            start = max(scope.source.text.find(match.group(), text.span.start, text.span.end), text.span.start)
            near = guess(match.group(1), known)
            place = Span(start, start + len(match.group()))
            raise scope.mistake("policy.unknown-placeholder", place, found=match.group(1), guess=near)


def _texts(scope: Scope, rule: tree.RuleTree, cited: tuple[str, ...]) -> tuple[RuleText, ...]:
    found = []
    for line in rule.lines:
        for text in line.texts:
            if line.keyword.text not in _MANY:
                _filled(scope, text, cited)
            if not text.text.strip():
                raise scope.mistake("policy.empty-text", text.span, found=line.keyword.text)
            found.append(RuleText(line.keyword.text, text.language, text.text))
    return tuple(found)


def _first(words: tuple[str, ...]) -> str:
    return words[0] if words else ""


def rule(scope: Scope, node: tree.RuleTree, policy: str, laws: tuple[str, ...]) -> Rule:
    """Return a checked rule; which rules it yields to is checked when all are known.

    Args:
        scope: the file and its parameters.
        node: the rule as written.
        policy: the name of its pack.
        laws: the laws of its pack.

    Raises:
        SourceError: the first mistake in the rule.
    """
    _named(scope, node)
    lines = _once(scope, node)
    conditions = {key: condition(scope, line.condition) for key, line in lines.items() if line.condition}
    cited = _known(scope, lines.get("source"), "policy.unknown-source", tuple(sources()))
    texts = _texts(scope, node, cited)
    _complete(scope, node, lines)
    severity = _known(scope, lines["severity"], "policy.unknown-severity", tuple(Severity))
    return Rule(
        name=node.name.text,
        code=node.code.text,
        policy=policy,
        severity=Severity(severity[0]),
        boundary=_first(_known(scope, lines.get("boundary"), "policy.unknown-boundary", BOUNDARIES)),
        when=conditions.get("when"),
        require=conditions["require"],
        texts=texts,
        sources=cited,
        fix=_first(_known(scope, lines.get("fix"), "policy.unknown-clause", CLAUSES)),
        yields=tuple(word.text for word in lines["yields"].words) if "yields" in lines else (),
        laws=laws if any(sources()[name].law != ANY for name in cited) else (),
    )
