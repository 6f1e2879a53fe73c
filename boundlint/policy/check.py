"""Checks the conditions of a policy: every name resolved, every comparison between values of one kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec import Struct
from msgspec.structs import replace

from boundlint.errors import SourceError
from boundlint.lang import policy_tree as tree
from boundlint.lang.policy_source import Source, guess
from boundlint.lang.policy_words import Surface
from boundlint.model.schema import FactSpec, topic_by_name
from boundlint.model.span import Span
from boundlint.policy import expression as checked
from boundlint.policy.kinds import ATTRIBUTES, INPUTS, KIND_OF_TYPE, STATUSES, Kind, kind_of
from boundlint.policy.pack import Param
from boundlint.policy.sources import LegalSource

MAX_DEPTH = 40
"""Conditions nested deeper than this are refused: a person could not read them, and checking is recursive."""

_TRUTHS = {"true": True, "false": False}
_EQUALITY = ("=", "!=")


class Scope(Struct, frozen=True):
    """What a condition may name.

    Attributes:
        source: the file, for the place of a mistake.
        facts: by name, those of an imported lexicon too.
        params: by name.
        sources: of law and usage, by id.
        topic: within `every clause on TOPIC`: the topic; else empty.
    """

    source: Source
    facts: Mapping[str, FactSpec]
    params: Mapping[str, Param]
    sources: Mapping[str, LegalSource]
    topic: str = ""

    @property
    def surface(self) -> Surface:
        """How the file is written."""
        return self.source.surface

    def mistake(self, code: str, span: Span, **params: object) -> SourceError:
        """Return a mistake with its place."""
        return self.source.mistake(code, span, **params)

    def written(self, span: Span) -> str:
        """Return what stands in the file."""
        return span.of(self.source.text)

    def not_one_of(self, code: str, span: Span, known: Iterable[str], **params: object) -> SourceError:
        """Return the mistake of a word that is none of those that may stand there, in the words of the file."""
        words, found = tuple(known), self.written(span)
        listed = ", ".join(words) if len(words) <= 12 else ""  # noqa: PLR2004 - more would be no help
        return self.mistake(code, span, found=found, known=listed, guess=guess(found, words), **params)

    def unknown(self, word: tree.Word) -> SourceError:
        """Return the mistake of a name that means nothing here, with the one that was probably meant."""
        names = [*self.facts, *INPUTS, *_TRUTHS, *(ATTRIBUTES if self.topic else ())]
        known = [*self.surface.all_written("operand", names), *self.params]
        found = self.written(word.span)
        return self.mistake("policy.unknown-name", word.span, found=found, guess=guess(found, known))


def _topic(scope: Scope, word: tree.Word) -> Kind | None:
    """Return the kind of value that the terms of a topic hold, None where there is none to compare."""
    spec = topic_by_name().get(word.text)
    if spec is None:
        known = scope.surface.all_written("topic", topic_by_name())
        raise scope.mistake(
            "policy.unknown-topic", word.span, found=scope.written(word.span), guess=guess(word.text, known)
        )
    return KIND_OF_TYPE[spec.value] if spec.value else None


def _attribute(scope: Scope, word: tree.Word) -> tuple[checked.Operand, Kind]:
    kind: Kind | None = "word"
    if word.text == "denied":
        kind = "truth"
    elif word.text == "value":
        kind = _topic(scope, tree.Word(scope.topic))
    if kind is None:
        raise scope.mistake("policy.no-value", word.span, name=scope.surface.written("topic", scope.topic))
    return checked.AttributeRef(word.text), kind


def _named(scope: Scope, word: tree.Word) -> tuple[checked.Operand, Kind]:
    """Return what a name stands for."""
    name = word.text
    if scope.topic and name in ATTRIBUTES:
        return _attribute(scope, word)
    if name in scope.facts:
        return checked.FactRef(name), KIND_OF_TYPE[scope.facts[name].type]
    if name in scope.params:
        return checked.ParamRef(name), KIND_OF_TYPE[scope.params[name].type]
    if name in INPUTS:
        return checked.InputRef(name), "word"
    if name in _TRUTHS:
        return checked.Given(_TRUTHS[name]), "truth"
    if name in ATTRIBUTES:
        raise scope.mistake("policy.attribute-outside", word.span, found=scope.written(word.span))
    raise scope.unknown(word)


def _operand(scope: Scope, operand: tree.Operand) -> tuple[checked.Operand, Kind]:
    if isinstance(operand, tree.Word):
        return _named(scope, operand)
    if isinstance(operand, tree.Constant):
        return checked.Given(operand.value), kind_of(operand.value) or "word"
    kind = _topic(scope, operand.topic)
    return checked.OwnedRef(operand.owner, operand.topic.text), kind or "truth"


def _vocabulary(scope: Scope, operand: tree.Operand) -> tuple[str, ...]:
    """Return the words that an operand may be compared with, empty where it is no input or part of a clause."""
    name = operand.text if isinstance(operand, tree.Word) else ""
    if scope.topic and name in ATTRIBUTES:
        return ATTRIBUTES[name]
    return INPUTS.get(name, ()) if name not in scope.facts and name not in scope.params else ()


def _words(scope: Scope, words: Iterable[tree.Operand], operand: tree.Operand) -> tuple[str, ...]:
    """Return words that must be among those of an operand."""
    known, found = _vocabulary(scope, operand), []
    for word in words:
        if not isinstance(word, tree.Word) or word.text not in known:
            written = scope.surface.all_written("operand", known)
            name = scope.written(operand.span)
            raise scope.not_one_of("policy.unknown-word", word.span, written, name=name)
        found.append(word.text)
    return tuple(found)


def _comparison(scope: Scope, node: tree.Compare) -> checked.Comparison:
    left, left_kind = _operand(scope, node.left)
    if _vocabulary(scope, node.left):
        if node.operator not in _EQUALITY:
            raise scope.mistake("policy.no-order", node.span, name=scope.written(node.left.span))
        return checked.Comparison(left, node.operator, checked.Given(_words(scope, [node.right], node.left)[0]))
    right, right_kind = _operand(scope, node.right)
    if left_kind != right_kind:
        raise scope.mistake("policy.unlike-units", node.span, left=left_kind, right=right_kind)
    if left_kind == "truth":
        raise scope.mistake("policy.truth-compared", node.span)
    _ordered(scope, node, left_kind)
    return checked.Comparison(left, node.operator, right)


def _ordered(scope: Scope, node: tree.Compare, kind: Kind) -> None:
    """Stop at an operator that values of this kind do not have."""
    name = scope.written(node.left.span)
    if kind == "word" and node.operator not in _EQUALITY:
        raise scope.mistake("policy.no-order", node.span, name=name)
    if kind == "hours" and node.operator not in (*_EQUALITY, "within"):
        raise scope.mistake("policy.hours-compared", node.span, name=name)
    if kind != "hours" and node.operator == "within":
        raise scope.mistake("policy.not-hours", node.span, name=name, kind=kind)


def _truth(scope: Scope, node: tree.Holds) -> checked.IsTrue | checked.HasStatus:
    operand, kind = _operand(scope, node.operand)
    if isinstance(operand, checked.OwnedRef):
        return checked.HasStatus(operand, "stated", negated=False)
    if kind != "truth":
        raise scope.mistake("policy.not-a-truth", node.span, found=scope.written(node.span), kind=kind)
    return checked.IsTrue(operand)


def _status(scope: Scope, node: tree.Is) -> checked.HasStatus:
    operand, _ = _operand(scope, node.operand)
    if not isinstance(operand, checked.FactRef | checked.OwnedRef | checked.AttributeRef):
        raise scope.mistake("policy.not-a-fact", node.operand.span, found=scope.written(node.operand.span))
    if node.status.text not in STATUSES:
        known = scope.surface.all_written("status", STATUSES)
        raise scope.not_one_of("policy.unknown-status", node.status.span, known)
    return checked.HasStatus(operand, node.status.text, node.negated)


def _member(scope: Scope, node: tree.Member) -> checked.Membership:
    operand, kind = _operand(scope, node.operand)
    if kind != "word":
        raise scope.mistake("policy.not-a-word", node.operand.span, found=scope.written(node.operand.span), kind=kind)
    return checked.Membership(operand, _words(scope, node.words, node.operand))


def _quantified(scope: Scope, node: tree.Quantified, depth: int) -> checked.Quantifier:
    if scope.topic:
        raise scope.mistake("policy.nested-clauses", node.span)
    _topic(scope, node.topic)
    inner = condition(replace(scope, topic=node.topic.text), node.condition, depth + 1)
    return checked.Quantifier(node.every, node.topic.text, inner)


def condition(scope: Scope, node: tree.Condition, depth: int = 0) -> checked.Condition:  # noqa: PLR0911 - one a node
    """Return a condition with its names resolved and its kinds checked.

    Raises:
        SourceError: a name is unknown, values of unlike kinds are compared, or the condition is nested too deep.
    """
    if depth > MAX_DEPTH:
        raise scope.mistake("policy.too-deep", node.span, limit=MAX_DEPTH)
    match node:
        case tree.Holds():
            return _truth(scope, node)
        case tree.Is():
            return _status(scope, node)
        case tree.Compare():
            return _comparison(scope, node)
        case tree.Member():
            return _member(scope, node)
        case tree.Quantified():
            return _quantified(scope, node, depth)
        case tree.Not(part):
            return checked.Negation(condition(scope, part, depth + 1))
        case tree.Every(parts):
            return checked.Conjunction(tuple(condition(scope, part, depth + 1) for part in parts))
        case tree.Some(parts):
            return checked.Disjunction(tuple(condition(scope, part, depth + 1) for part in parts))
