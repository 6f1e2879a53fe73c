"""Regular expressions whose programs are remembered between processes.

A run needs some hundred and fifty, and compiling them takes longer than reading a contract with them. CPython gives no
public way to keep a compiled pattern, so its own steps are taken here: parse, make the program, hand it to the engine,
which checks it. Wherever one of them is not as expected, `re.compile` does it all.
"""

from __future__ import annotations

import atexit
import re
import sys
from functools import cache
from importlib import import_module
from typing import Any, AnyStr

from boundlint.cache import recalled, remember

_KIND = "patterns"
_MOST = 1_000
"""Patterns that are remembered at all; the program has far fewer, and nothing in a document adds one."""


class _Store:
    """What is known of this process's patterns; there is one, and it is only ever a shorter way to the same pattern."""

    def __init__(self) -> None:
        self.programs: dict[tuple[str | bytes, int], Any] = {}
        self.fresh = False

    def added(self) -> None:
        """Have what is new remembered when the process ends."""
        if not self.fresh:
            atexit.register(keep)
        self.fresh = True


@cache
def _store() -> _Store:
    store = _Store()
    found = recalled(_KIND, _made_from())
    if isinstance(found, dict):
        store.programs = found
    return store


@cache
def _engine() -> Any | None:
    """Return the engine of regular expressions, None where it is not CPython's."""
    return import_module("_sre") if sys.implementation.name == "cpython" else None


@cache
def _made_from() -> tuple[str, ...]:
    return (str(getattr(_engine(), "MAGIC", "")),)


def regex(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """Return a compiled regular expression, as `re.compile` does.

    Args:
        text: the expression; one that the program holds, never a user's.
        flags: as `re.compile` takes them.

    Raises:
        re.error: it is no regular expression.
    """
    engine, store, key = _engine(), _store(), (text, int(flags))
    if engine is None:
        return re.compile(text, flags)
    try:
        if key not in store.programs:
            store.programs[key] = _program(text, int(flags))
            store.added()
        made: re.Pattern[AnyStr] = engine.compile(text, *store.programs[key])
    except (AttributeError, ImportError, TypeError, ValueError, RuntimeError, OverflowError):
        store.programs.pop(key, None)
        return re.compile(text, flags)
    return made


def _program(text: str | bytes, flags: int) -> tuple[Any, ...]:
    """Return what the engine makes a pattern of: flags, program, and the names and numbers of the groups."""
    parser, compiler = import_module("re._parser"), import_module("re._compiler")
    tree = parser.parse(text, flags)
    names = tree.state.groupdict
    numbered: list[str | None] = [None] * tree.state.groups
    for name, number in names.items():
        numbered[number] = name
    code = [int(word) for word in compiler._code(tree, flags)]  # noqa: SLF001 - see the head of this module
    return flags | tree.state.flags, code, tree.state.groups - 1, names, tuple(numbered)


def keep() -> None:
    """Remember the patterns that this process had to compile; what goes wrong with that goes unsaid."""
    store = _store()
    if store.fresh and len(store.programs) <= _MOST:
        known = recalled(_KIND, _made_from())
        remember(_KIND, _made_from(), {**(known if isinstance(known, dict) else {}), **store.programs})
        store.fresh = False
