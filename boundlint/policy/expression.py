"""Conditions after checking: every name resolved, every comparison between values of one kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from boundlint.model.quantity import Value

if TYPE_CHECKING:  # the tree is loaded only where a policy is parsed
    from boundlint.lang.policy_tree import Operator

Constant = Value | bool | str


class FactRef(Struct, frozen=True):
    """The value of a fact."""

    name: str


class ParamRef(Struct, frozen=True):
    """The value of a parameter, looked up when judging: a policy that extends this one may have changed it."""

    name: str


class InputRef(Struct, frozen=True):
    """What is known beside the contract: `law`, `client`."""

    name: str


class Given(Struct, frozen=True):
    """A value written out in the policy."""

    value: Constant


Operand = FactRef | ParamRef | InputRef | Given


class IsTrue(Struct, frozen=True):
    """A yes-or-no operand."""

    operand: Operand


class HasStatus(Struct, frozen=True):
    """Whether a fact is stated, reversed, absent, unknown or blank."""

    fact: FactRef
    status: str
    negated: bool


class Comparison(Struct, frozen=True):
    """Two values of one kind."""

    left: Operand
    operator: Operator
    right: Operand


class Negation(Struct, frozen=True):
    """The contrary."""

    condition: Condition


class Conjunction(Struct, frozen=True):
    """All of them."""

    conditions: tuple[Condition, ...]


class Disjunction(Struct, frozen=True):
    """At least one of them."""

    conditions: tuple[Condition, ...]


Leaf = IsTrue | HasStatus | Comparison
Condition = Leaf | Negation | Conjunction | Disjunction


def leaves(condition: Condition) -> Iterator[Leaf]:
    """Yield the conditions that hold no other, from left to right."""
    match condition:
        case Negation(inner):
            yield from leaves(inner)
        case Conjunction(parts) | Disjunction(parts):
            for part in parts:
                yield from leaves(part)
        case _:
            yield condition


def operands(leaf: Leaf) -> tuple[Operand, ...]:
    """Return what a leaf asks about."""
    match leaf:
        case IsTrue(operand):
            return (operand,)
        case HasStatus(fact, _, _):
            return (fact,)
        case Comparison(left, _, right):
            return (left, right)


def facts_of(condition: Condition) -> tuple[str, ...]:
    """Return the names of the facts that a condition asks about, each once, from left to right."""
    found = (operand for leaf in leaves(condition) for operand in operands(leaf))
    return tuple(dict.fromkeys(operand.name for operand in found if isinstance(operand, FactRef)))
