"""Checks the conditions of a policy: every name resolved, every comparison between values of one kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec import Struct

from boundlint.errors import SourceError
from boundlint.lang import policy_tree as tree
from boundlint.lang.policy_source import Source, guess
from boundlint.model.schema import by_name
from boundlint.model.span import Span
from boundlint.policy import expression as checked
from boundlint.policy.kinds import INPUTS, KIND_OF_TYPE, STATUSES, Kind, kind_of
from boundlint.policy.pack import Param

MAX_DEPTH = 40
"""Conditions nested deeper than this are refused: a person could not read them, and checking is recursive."""

_TRUTHS = {"true": True, "false": False}


class Scope(Struct, frozen=True):
    """What a condition may name.

    Attributes:
        source: the file, for the place of a mistake.
        params: by name.
    """

    source: Source
    params: Mapping[str, Param]

    def mistake(self, code: str, span: Span, **params: object) -> SourceError:
        """Return a mistake with its place."""
        return self.source.mistake(code, span, **params)

    def unknown(self, word: tree.Word) -> SourceError:
        """Return the mistake of a name that means nothing here, with the one that was probably meant."""
        known = [*by_name(), *self.params, *INPUTS, *_TRUTHS]
        return self.mistake("policy.unknown-name", word.span, found=word.text, guess=guess(word.text, known))


def _named(scope: Scope, word: tree.Word) -> tuple[checked.Operand, Kind]:
    """Return what a name stands for."""
    if word.text in by_name():
        return checked.FactRef(word.text), KIND_OF_TYPE[by_name()[word.text].type]
    if word.text in scope.params:
        return checked.ParamRef(word.text), KIND_OF_TYPE[scope.params[word.text].type]
    if word.text in INPUTS:
        return checked.InputRef(word.text), "word"
    if word.text in _TRUTHS:
        return checked.Given(_TRUTHS[word.text]), "truth"
    raise scope.unknown(word)


def _operand(scope: Scope, operand: tree.Operand) -> tuple[checked.Operand, Kind]:
    if isinstance(operand, tree.Word):
        return _named(scope, operand)
    return checked.Given(operand.value), kind_of(operand.value) or "word"


def _input_comparison(scope: Scope, node: tree.Compare, name: str) -> checked.Comparison:
    """Return the comparison of an input with one of its words."""
    word, words = node.right, INPUTS[name]
    if node.operator not in ("=", "!="):
        raise scope.mistake("policy.no-order", node.span, name=name)
    if not isinstance(word, tree.Word) or word.text not in words:
        found = word.text if isinstance(word, tree.Word) else word.span.of(scope.source.text)
        near = guess(found, words)
        raise scope.mistake(
            "policy.unknown-word", word.span, found=found, name=name, known=", ".join(words), guess=near
        )
    left, _ = _named(scope, tree.Word(name, node.left.span))
    return checked.Comparison(left, node.operator, checked.Given(word.text))


def _comparison(scope: Scope, node: tree.Compare) -> checked.Comparison:
    if isinstance(node.left, tree.Word) and node.left.text in INPUTS:
        return _input_comparison(scope, node, node.left.text)
    left, left_kind = _operand(scope, node.left)
    right, right_kind = _operand(scope, node.right)
    if left_kind != right_kind:
        raise scope.mistake("policy.unlike-units", node.span, left=left_kind, right=right_kind)
    if left_kind == "truth":
        raise scope.mistake("policy.truth-compared", node.span)
    if left_kind == "word" and node.operator not in ("=", "!="):
        raise scope.mistake("policy.no-order", node.span, name=node.left.span.of(scope.source.text))
    return checked.Comparison(left, node.operator, right)


def _truth(scope: Scope, node: tree.Holds) -> checked.IsTrue:
    operand, kind = _operand(scope, node.operand)
    if kind != "truth":
        found = node.span.of(scope.source.text)
        raise scope.mistake("policy.not-a-truth", node.span, found=found, kind=kind)
    return checked.IsTrue(operand)


def _status(scope: Scope, node: tree.Is) -> checked.HasStatus:
    operand, _ = _named(scope, node.name)
    if not isinstance(operand, checked.FactRef):
        raise scope.mistake("policy.not-a-fact", node.name.span, found=node.name.text)
    if node.status.text not in STATUSES:
        near = guess(node.status.text, STATUSES)
        known = ", ".join(STATUSES)
        raise scope.mistake("policy.unknown-status", node.status.span, found=node.status.text, known=known, guess=near)
    return checked.HasStatus(operand, node.status.text, node.negated)


def condition(scope: Scope, node: tree.Condition, depth: int = 0) -> checked.Condition:
    """Return a condition with its names resolved and its kinds checked.

    Raises:
        SourceError: a name is unknown, values of unlike kinds are compared, or the condition is nested too deep.
    """
    if depth > MAX_DEPTH:
        raise scope.mistake("policy.too-deep", node.span, limit=MAX_DEPTH)
    inner: Callable[[tree.Condition], checked.Condition] = lambda part: condition(scope, part, depth + 1)  # noqa: E731
    match node:
        case tree.Holds():
            return _truth(scope, node)
        case tree.Is():
            return _status(scope, node)
        case tree.Compare():
            return _comparison(scope, node)
        case tree.Not(part):
            return checked.Negation(inner(part))
        case tree.Every(parts):
            return checked.Conjunction(tuple(inner(part) for part in parts))
        case tree.Some(parts):
            return checked.Disjunction(tuple(inner(part) for part in parts))
