"""Conditions after checking: every name resolved, every comparison between values of one kind.

Each class is tagged with its name, so that a checked policy can be remembered as MessagePack and decoded to its types.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from boundlint.model.quantity import Value

Constant = Value | bool | str


class FactRef(Struct, frozen=True, tag=True):
    """The value of a fact."""

    name: str


class OwnedRef(Struct, frozen=True, tag=True):
    """What one side has or owes: the values of a topic's terms that this side bears.

    Attributes:
        owner: `client` or `provider`.
        topic: the topic.
    """

    owner: str
    topic: str


class AttributeRef(Struct, frozen=True, tag=True):
    """What one clause says of a topic: `value`, `bearer`, `form`, `condition`, `start`, `denied`."""

    name: str


class ParamRef(Struct, frozen=True, tag=True):
    """The value of a parameter, looked up when judging: a policy that extends this one may have changed it."""

    name: str


class InputRef(Struct, frozen=True, tag=True):
    """What is known beside the contract: `law`, `client`, `provider-status`."""

    name: str


class Given(Struct, frozen=True, tag=True):
    """A value written out in the policy."""

    value: Constant


Operand = FactRef | OwnedRef | AttributeRef | ParamRef | InputRef | Given


class IsTrue(Struct, frozen=True, tag=True):
    """A yes-or-no operand."""

    operand: Operand


class HasStatus(Struct, frozen=True, tag=True):
    """Whether a fact, a side's term or a part of a clause is stated, reversed, absent, unknown or blank."""

    operand: FactRef | OwnedRef | AttributeRef
    status: str
    negated: bool


class Comparison(Struct, frozen=True, tag=True):
    """Two values of one kind; the operator is one of `lang.policy_tree.Operator`."""

    left: Operand
    operator: str
    right: Operand


class Membership(Struct, frozen=True, tag=True):
    """Whether a word is one of several."""

    operand: Operand
    words: tuple[str, ...]


class Quantifier(Struct, frozen=True, tag=True):
    """A condition on the terms of a topic, one a clause.

    Attributes:
        every: whether it must hold of all, or of one.
        topic: the topic.
        condition: about one term.
    """

    every: bool
    topic: str
    condition: Condition


class Negation(Struct, frozen=True, tag=True):
    """The contrary."""

    condition: Condition


class Conjunction(Struct, frozen=True, tag=True):
    """All of them."""

    conditions: tuple[Condition, ...]


class Disjunction(Struct, frozen=True, tag=True):
    """At least one of them."""

    conditions: tuple[Condition, ...]


Leaf = IsTrue | HasStatus | Comparison | Membership | Quantifier
Condition = Leaf | Negation | Conjunction | Disjunction


def leaves(condition: Condition) -> Iterator[Leaf]:
    """Yield the conditions that join no others, from left to right; a quantified one is a leaf."""
    match condition:
        case Negation(inner):
            yield from leaves(inner)
        case Conjunction(parts) | Disjunction(parts):
            for part in parts:
                yield from leaves(part)
        case _:
            yield condition


def operands(leaf: Leaf) -> tuple[Operand, ...]:
    """Return what a leaf asks about; what stands within a quantified condition is asked of each clause, not here."""
    match leaf:
        case IsTrue(operand) | HasStatus(operand, _, _) | Membership(operand, _):
            return (operand,)
        case Comparison(left, _, right):
            return (left, right)
        case Quantifier(_, _, inner):
            found = (operand for part in leaves(inner) for operand in operands(part))
            return tuple(operand for operand in found if not isinstance(operand, AttributeRef))


def all_operands(condition: Condition) -> tuple[Operand, ...]:
    """Return what a condition asks about, each once, from left to right."""
    return tuple(dict.fromkeys(operand for leaf in leaves(condition) for operand in operands(leaf)))


def facts_of(condition: Condition) -> tuple[str, ...]:
    """Return the names of the facts that a condition asks about, each once, from left to right."""
    return tuple(operand.name for operand in all_operands(condition) if isinstance(operand, FactRef))
