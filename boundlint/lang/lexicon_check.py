"""Checks a lexicon of a user's against the words that there are: families, kinds of quantity, options."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

from boundlint.errors import SourceError
from boundlint.lang.lexicon_tree import Group, Item, Lexicon, Optional, Pattern, Reference, Sequence, Typed

KINDS = (
    "blank", "client", "count", "date", "duration", "hours", "money", "number", "percent", "provider", "rate",
    "weekdays",
)  # fmt: skip
"""What may stand between `<` and `>`; the two parties are looked for like quantities."""

_ROLES = ("provider", "client", "each", "unknown")
OPTIONS: dict[str, tuple[str, ...]] = {
    "bearer": _ROLES,
    "condition": ("breach", "convenience", "renewal", "event"),
    "form": ("said", "writing", "email", "hand", "registered letter"),
    "value": (),
    "confidence": (),
}
"""What may stand between `[` and `]`, with the words that may follow; none where a number or a kind follows."""

_STANDS_IN = {
    "lexique": "lexicon", "famille": "family", "sujet": "topic", "thème": "topic", "dit": "states", "énonce": "states",
    "affirme": "states", "nie": "reverses", "renverse": "reverses", "sauf": "unless", "sous": "under", "avec": "with",
    "droit": "right", "devoir": "duty", "obligation": "duty", "limite": "limit", "ignore": "ignore",
}  # fmt: skip
"""Words that a French reader writes first, and those of the lexicon, which are English ones."""

KEYWORDS = ("lexicon", "family", "topic", "states", "reverses", "ignore", "unless", "under", "with", "title", "home")


def meant(written: str) -> str:
    """Return the word of the lexicon that was probably meant, or an empty string."""
    close = difflib.get_close_matches(written.lower()[:40], KEYWORDS, n=1, cutoff=0.7)
    return _STANDS_IN.get(written.lower()) or (close[0] if close and close[0] != written else "")


def items(sequences: tuple[Sequence, ...]) -> Iterator[Item]:
    """Give the phrases, references and quantities of sequences, those in brackets too."""
    for sequence in sequences:
        for item in sequence.items:
            inner = item.item if isinstance(item, Optional) else item
            if isinstance(inner, Group):
                yield from items(inner.alternatives)
            else:
                yield inner


def _all_sequences(pattern: Pattern) -> tuple[Sequence, ...]:
    return (*pattern.sequences, *pattern.under, *pattern.unless, *pattern.within, *pattern.title)


class _Checker:
    """Looks through one lexicon; each mistake is placed on its line."""

    def __init__(self, text: str, path: str, families: frozenset[str]) -> None:
        self.lines = text.splitlines()
        self.path = path
        self.families = families

    def mistake(self, code: str, line: int, found: str, known: tuple[str, ...] = ()) -> SourceError:
        source = self.lines[line - 1] if 0 < line <= len(self.lines) else ""
        near = difflib.get_close_matches(found, known, n=1, cutoff=0.6)
        column = max(source.find(found), 0) + 1
        return SourceError(
            code, self.path, line=line, column=column, length=len(found), source_line=source, found=found,
            guess=near[0] if near else "",
        )  # fmt: skip

    def line_of(self, keyword: str, name: str) -> int:
        pattern = re.compile(rf"\s*{keyword}\s+{re.escape(name)}(?![\w.-])")
        return next((number for number, line in enumerate(self.lines, 1) if pattern.match(line)), 1)

    def items(self, sequences: tuple[Sequence, ...], line: int) -> None:
        for item in items(sequences):
            if isinstance(item, Reference) and item.name not in self.families:
                raise self.mistake("lexicon.unknown-family", line, item.name, tuple(self.families))
            for kind in item.kinds if isinstance(item, Typed) else ():
                if kind not in KINDS:
                    raise self.mistake("lexicon.unknown-kind", line, kind, KINDS)

    def options(self, pattern: Pattern) -> None:
        for name, value in pattern.options:
            if name not in OPTIONS:
                raise self.mistake("lexicon.unknown-option", pattern.line, name, tuple(OPTIONS))
            if OPTIONS[name] and value not in OPTIONS[name]:
                raise self.mistake("lexicon.unknown-value", pattern.line, value, OPTIONS[name])


def check(lexicon: Lexicon, text: str, path: str, shipped: frozenset[str]) -> None:
    """Stop at the first thing in a lexicon that means nothing.

    Args:
        lexicon: parsed.
        text: from which it was parsed.
        path: of its file.
        shipped: the families that boundlint has for its language, which it may use and not redefine.

    Raises:
        SourceError: a family, kind, option or value that is unknown, or a family that exists already.
    """
    own = [name for name, _ in lexicon.families]
    checker = _Checker(text, path, shipped | set(own))
    for name, sequences in lexicon.families:
        line = checker.line_of("family", name)
        if name in shipped or own.count(name) > 1:
            raise checker.mistake("lexicon.family-taken", line, name)
        checker.items(sequences, line)
    for topic in lexicon.topics:
        checker.items(topic.home, checker.line_of("topic", topic.name))
        for pattern in topic.patterns:
            checker.items(_all_sequences(pattern), pattern.line)
            checker.options(pattern)
