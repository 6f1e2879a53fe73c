"""Counts the numbered paragraphs of a Word document, and gives each the label that Word would print."""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec import Struct, field

from boundlint.patterns import regex
from boundlint.readers.docx.counts import format_count
from boundlint.readers.docx.numbering import MAX_COUNT, Level, List, Lists

_MAX_LABEL = 120
_PLACE = regex(r"%([1-9])")


class Label(Struct, frozen=True):
    """What stands before a numbered paragraph.

    Attributes:
        text: the number as shown; empty for a bullet.
        level: 0-based.
        glued: no space stands between it and the text.
    """

    text: str
    level: int
    glued: bool = False


class Counters(Struct):
    """How far each list of a document has been counted; made anew for every document.

    Attributes:
        lists: of the document.
        language: of ordinals and words.
    """

    lists: Lists
    language: str = ""
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[int] = field(default_factory=set)

    def level_of(self, num_id: int, style: str) -> int:
        """Return the level of a list that is tied to a paragraph style, 0 where none is."""
        known = self.lists.get(num_id)
        levels = known.levels if known else {}
        return next((index for index, level in levels.items() if style and level.style == style), 0)

    def next(self, num_id: int, index: int) -> Label | None:
        """Count a paragraph and return its label; None where the list or level is not there."""
        known = self.lists.get(num_id)
        level = known.levels.get(index) if known else None
        if known is None or level is None:
            return None
        counts = self._counts.setdefault(known.shared, {})
        if num_id not in self._begun:
            self._begun.add(num_id)
            for which in known.starts:
                counts.pop(which, None)
        counts[index] = min(counts.get(index, _start(known, index) - 1) + 1, MAX_COUNT)
        _restart_below(known, counts, index)
        if level.format == "bullet" or level.hidden:
            return Label("", index)
        return Label(self._shown(known, counts, index), index, glued=level.suffix == "nothing")

    def _shown(self, known: List, counts: Mapping[int, int], index: int) -> str:
        level = known.levels[index]
        shown: dict[str, str] = {}

        def counter(match: re.Match[str]) -> str:
            digit = match.group(1)
            if digit not in shown:
                shown[digit] = self._counter(known, counts, int(digit) - 1, level.legal)
            return shown[digit] if int(digit) <= index + 1 else ""

        return _PLACE.sub(counter, level.text).strip()[:_MAX_LABEL]

    def _counter(self, known: List, counts: Mapping[int, int], which: int, legal: bool) -> str:
        form = known.levels.get(which, Level()).format
        if legal and form not in {"none", "bullet", "decimalZero"}:
            form = "decimal"
        return format_count(counts.get(which, _start(known, which)), form, self.language)


def _start(known: List, index: int) -> int:
    return known.starts.get(index, known.levels.get(index, Level()).start)


def _restart_below(known: List, counts: dict[int, int], index: int) -> None:
    for below in [which for which in counts if which > index]:
        level = known.levels.get(below, Level())
        if level.restart != 0 and (level.restart is None or index < level.restart):
            del counts[below]
