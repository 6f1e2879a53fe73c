"""The words of the policy language, by the terminal of `grammars/policy.lark` that they stand for.

One table a surface. A French surface is a second table of the same keys, whose words replace the patterns of those
terminals when the parser is built; neither the rules of the grammar nor the tree change.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ENGLISH: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "POLICY": ("policy",),
        "VERSION": ("version",),
        "TITLE": ("title",),
        "SIDE": ("side",),
        "LAW": ("law",),
        "EXTENDS": ("extends",),
        "PARAM": ("param",),
        "RULE": ("rule",),
        "SEVERITY": ("severity",),
        "BOUNDARY": ("boundary",),
        "WHEN": ("when",),
        "REQUIRE": ("require",),
        "TEXT": ("message", "why", "ask", "passes", "fails"),
        "SOURCE": ("source",),
        "FIX": ("fix",),
        "CLAUSE": ("clause",),
        "YIELDS": ("yields to",),
        "AND": ("and",),
        "OR": ("or",),
        "NOT": ("not",),
        "IS": ("is",),
        "LANG": ("fr", "en"),
        "WORKING": ("working",),
        "UNIT": ("hours", "days", "weeks", "months", "years"),
        "END_OF_MONTH": ("end of month",),
    }
)
"""Terminal → the words that a person may write for it."""


def keywords(terminals: set[str]) -> tuple[str, ...]:
    """Return the words that may be written for these terminals, in the order of the table."""
    return tuple(word for terminal, words in ENGLISH.items() if terminal in terminals for word in words)
