"""Checks one rule of a policy: its statements are complete, none stands twice, every name in them is known."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from boundlint.lang import policy_tree as tree
from boundlint.lang.policy_source import guess
from boundlint.lang.policy_words import PLACEHOLDER
from boundlint.model.finding import Severity
from boundlint.model.quantity import CalendarDay
from boundlint.model.schema import BOUNDARIES
from boundlint.model.span import Span
from boundlint.policy.check import Scope, condition
from boundlint.policy.expression import Constant
from boundlint.policy.kinds import CLAUSES
from boundlint.policy.pack import Rule, RuleText
from boundlint.policy.sources import ANY

NEEDED = ("severity", "require", "message", "why", "ask")
"""Without these a finding could not be told."""

_NAME = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_CODE = re.compile(r"[A-Z]{2,5}[0-9]{3}")
_MANY = ("passes", "fails")


def _once(scope: Scope, rule: tree.Block) -> dict[str, tree.Line]:
    """Return the statements that may stand once, by keyword; a text counts once a language."""
    found: dict[str, tree.Line] = {}
    told: set[tuple[str, str]] = set()
    for line in rule.lines:
        keyword = line.keyword.text
        if keyword in _MANY:
            continue
        for text in line.texts:
            if (keyword, text.language) in told:
                twice = f"{scope.written(line.keyword.span)} {text.language}"
                raise scope.mistake("policy.repeated", text.span, found=twice, rule=rule.name.text)
            told.add((keyword, text.language))
        if keyword in found and not line.texts:
            found_twice = scope.written(line.keyword.span)
            raise scope.mistake("policy.repeated", line.keyword.span, found=found_twice, rule=rule.name.text)
        found.setdefault(keyword, line)
    return found


def _named(scope: Scope, rule: tree.Block) -> None:
    """Stop at a name or code of the wrong shape."""
    if not _NAME.fullmatch(rule.name.text):
        raise scope.mistake("policy.bad-rule-name", rule.name.span, found=rule.name.text)
    if not _CODE.fullmatch(rule.code.text):
        raise scope.mistake("policy.bad-code", rule.code.span, found=rule.code.text)


def _complete(scope: Scope, rule: tree.Block, lines: dict[str, tree.Line]) -> None:
    """Stop at a statement that is missing."""
    for keyword in NEEDED:
        if keyword not in lines:
            raise scope.mistake(f"policy.missing-{keyword}", rule.name.span, rule=rule.name.text)


def known_words(scope: Scope, line: tree.Line | None, place: str, known: Iterable[str]) -> tuple[str, ...]:
    """Return the words of a statement, each of which must be known.

    Args:
        scope: the file.
        line: the statement, None where there is none.
        place: what is named: `severity`, `boundary`, `clause`, `law`, `source`.
        known: the canonical names.
    """
    names = tuple(known)
    for word in line.words if line else ():
        if word.text not in names:
            written = scope.surface.all_written(place, names) if place in scope.surface.names else names
            raise scope.not_one_of(f"policy.unknown-{place}", word.span, written)
    return tuple(word.text for word in line.words) if line else ()


def constant(operand: tree.Operand | None) -> Constant:
    """Return a value that is written out; empty where a name with no value stands instead."""
    if isinstance(operand, tree.Constant):
        return operand.value
    if isinstance(operand, tree.Word):
        return operand.text == "true" if operand.text in ("true", "false") else operand.text
    return ""


def validity(lines: Iterable[tree.Line]) -> tuple[date | None, date | None]:
    """Return from which day and until which day statements say that something holds; None where they do not."""
    since: date | None = None
    until: date | None = None
    for line in lines:
        found = [constant.value.day for constant in line.days if isinstance(constant.value, CalendarDay)]
        if line.keyword.text == "valid_from":
            since, until = found[0], found[1] if len(found) > 1 else until
        elif line.keyword.text == "valid_until":
            until = found[0]
    return since, until


def _filled(scope: Scope, text: tree.Text, cited: tuple[str, ...]) -> None:
    """Stop at a text that takes a value which nobody can give."""
    known = (*scope.facts, *scope.params, *cited)
    for match in PLACEHOLDER.finditer(text.text):
        if match.group(1) not in known:
            start = max(scope.source.text.find(match.group(), text.span.start, text.span.end), text.span.start)
            near = guess(match.group(1), [*scope.surface.all_written("operand", known)])
            place = Span(start, start + len(match.group()))
            raise scope.mistake("policy.unknown-placeholder", place, found=match.group(1), guess=near)


def _texts(scope: Scope, rule: tree.Block, cited: tuple[str, ...]) -> tuple[RuleText, ...]:
    found = []
    for line in rule.lines:
        for text in line.texts:
            if line.keyword.text not in _MANY:
                _filled(scope, text, cited)
            if not text.text.strip():
                raise scope.mistake("policy.empty-text", text.span, found=scope.written(line.keyword.span))
            found.append(RuleText(line.keyword.text, text.language, text.text))
    return tuple(found)


def _first(words: tuple[str, ...]) -> str:
    return words[0] if words else ""


def _lasting(scope: Scope, node: tree.Block) -> tuple[date | None, date | None]:
    """Return the validity of a rule, which must not end before it begins."""
    since, until = validity(node.lines)
    if since and until and until < since:
        place = next(line.span for line in node.lines if line.days)
        raise scope.mistake("policy.ends-before", place, rule=node.name.text)
    return since, until


def rule(scope: Scope, node: tree.Block, policy: str, laws: tuple[str, ...]) -> Rule:
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
    cited = known_words(scope, lines.get("source"), "source", scope.sources)
    texts = _texts(scope, node, cited)
    _complete(scope, node, lines)
    severity = known_words(scope, lines["severity"], "severity", Severity)
    since, until = _lasting(scope, node)
    return Rule(
        name=node.name.text,
        code=node.code.text,
        policy=policy,
        severity=Severity(severity[0]),
        boundary=_first(known_words(scope, lines.get("boundary"), "boundary", BOUNDARIES)),
        when=conditions.get("when"),
        require=conditions["require"],
        texts=texts,
        sources=cited,
        fix=_first(known_words(scope, lines.get("fix"), "clause", CLAUSES)),
        yields=tuple(word.text for word in lines["yields"].words) if "yields" in lines else (),
        laws=laws if any(scope.sources[name].law != ANY for name in cited) else (),
        since=since,
        until=until,
    )
