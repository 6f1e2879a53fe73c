"""Writes conditions and values of a policy in the words of a surface."""

from __future__ import annotations

from boundlint.lang import policy_tree as tree
from boundlint.lang.policy_words import Surface
from boundlint.model.quantity import CalendarDay, Duration, Hours, Money, Number, Percent

WIDTH = 100
"""A condition longer than this is broken before its `and` or `or`; in columns."""

_TAXES = {"HT": "TAX_EXCLUDED", "TTC": "TAX_INCLUDED"}
_OR, _AND, _NOT = 0, 1, 2


def _number(surface: Surface, n: float) -> str:
    text = str(int(n)) if float(n).is_integer() else repr(float(n))
    return text.replace(".", ",") if surface.language == "fr" else text


def _length(surface: Surface, value: Duration) -> str:
    n = value.n or 0
    one, many = surface.units[f"{value.unit} {value.basis}".strip()]
    several = n >= 2 if surface.language == "fr" else n != 1  # noqa: PLR2004 - the rule of French grammar
    text = f"{_number(surface, n)} {many if several else one}"
    return f"{text} {surface.keyword('END_OF_MONTH')}" if value.eom else text


def _money(surface: Surface, value: Money) -> str:
    text = f"{_number(surface, value.amount or 0)} {value.currency}"
    return f"{text} {surface.keyword(_TAXES[value.tax])}" if value.tax else text


def _hours(surface: Surface, value: Hours) -> str:
    shown = [f"{int(clock[:2])}:{clock[3:]}" for clock in (value.start, value.end)]
    text = "-".join(shown)
    return text.replace(":", "h") if surface.language == "fr" else text


def constant(surface: Surface, node: tree.Constant) -> str:
    """Return a value as it is written."""
    match node.value:
        case Number(n):
            return _number(surface, n or 0)
        case Percent(share):
            return f"{_number(surface, share or 0)} %"
        case Duration():
            return _length(surface, node.value)
        case Money():
            return _money(surface, node.value)
        case Hours():
            return _hours(surface, node.value)
        case CalendarDay(day):
            return day.isoformat()


def operand(surface: Surface, node: tree.Operand) -> str:
    """Return an operand as it is written."""
    match node:
        case tree.Word(text):
            return surface.written("operand", text)
        case tree.Owned(owner, topic):
            whose = surface.keyword(f"OF_{owner.upper()}")
            name = surface.written("topic", topic.text)
            return f"{whose} {name}" if surface.owner_first else f"{name} {whose}"
        case tree.Constant():
            return constant(surface, node)


def _compare(surface: Surface, node: tree.Compare) -> str:
    sign = surface.keyword("WITHIN") if node.operator == "within" else node.operator
    return f"{operand(surface, node.left)} {sign} {operand(surface, node.right)}"


def _is(surface: Surface, node: tree.Is) -> str:
    verb = surface.keyword("ISNT" if node.negated else "IS")
    return f"{operand(surface, node.operand)} {verb} {surface.written('status', node.status.text)}"


def _member(surface: Surface, node: tree.Member) -> str:
    words = ", ".join(surface.written("operand", word.text) for word in node.words)
    return f"{operand(surface, node.operand)} {surface.keyword('IN')} {{{words}}}"


def _quantified(surface: Surface, node: tree.Quantified) -> str:
    which = surface.keyword("EVERY" if node.every else "SOME")
    topic = surface.written("topic", node.topic.text)
    return f"{which} {topic} {surface.keyword('SATISFIES')} ({_flat(surface, node.condition, _OR)})"


def _flat(surface: Surface, node: tree.Condition, around: int) -> str:
    """Return a condition on one line, in brackets where what stands around it binds closer."""
    match node:
        case tree.Holds(held):
            return operand(surface, held)
        case tree.Is():
            return _is(surface, node)
        case tree.Compare():
            return _compare(surface, node)
        case tree.Member():
            return _member(surface, node)
        case tree.Quantified():
            return _quantified(surface, node)
        case tree.Not(inner):
            text, own = f"{surface.keyword('NOT')} {_flat(surface, inner, _NOT)}", _NOT
        case tree.Every(parts):
            text, own = f" {surface.keyword('AND')} ".join(_flat(surface, part, _AND + 1) for part in parts), _AND
        case tree.Some(parts):
            text, own = f" {surface.keyword('OR')} ".join(_flat(surface, part, _OR + 1) for part in parts), _OR
    return f"({text})" if own < around else text


def condition(surface: Surface, node: tree.Condition, column: int) -> str:
    """Return a condition; one that is too long for its line is broken before each of its outermost `and` or `or`.

    Args:
        surface: the words.
        node: the condition.
        column: where on its line it begins.
    """
    flat = _flat(surface, node, _OR)
    if column + len(flat) <= WIDTH or not isinstance(node, tree.Every | tree.Some):
        return flat
    joins = surface.keyword("AND" if isinstance(node, tree.Every) else "OR")
    inner = (_AND if isinstance(node, tree.Every) else _OR) + 1
    return f"\n{' ' * column}{joins} ".join(_flat(surface, part, inner) for part in node.conditions)
