"""Turns trees of frozen structs into plain tuples and back, so that a checked file can be remembered."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Any

from msgspec import Struct

_MANY = ""
"""Heads a tuple of values; a struct is headed by its name."""

_DAY = "date"


def pack(value: Any) -> Any:
    """Return a tree as tuples, strings, numbers, booleans and None."""
    if isinstance(value, Struct):
        return (type(value).__name__, *(pack(getattr(value, name)) for name in value.__struct_fields__))
    if isinstance(value, tuple):
        return (_MANY, *map(pack, value))
    if isinstance(value, Enum):
        return (type(value).__name__, value.value)
    if isinstance(value, date):
        return (_DAY, value.isoformat())
    return str(value) if isinstance(value, str) else value


def unpack(data: Any, classes: dict[str, type]) -> Any:
    """Return the tree that `pack` wrote.

    Args:
        data: what `pack` returned.
        classes: the structs and enumerations that may stand in it, by name.

    Raises:
        KeyError: another class stands in it.
    """
    if not isinstance(data, tuple):
        return data
    values = [unpack(part, classes) if isinstance(part, tuple) else part for part in data[1:]]
    if data[0] == _MANY:
        return tuple(values)
    return date.fromisoformat(values[0]) if data[0] == _DAY else classes[data[0]](*values)
