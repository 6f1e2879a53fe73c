"""The automatic numbers of an OpenDocument text: list styles, the outline of its headings, and their counters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field

from boundlint.patterns import regex
from boundlint.readers.counts import counted
from boundlint.readers.odt.names import attribute, number, tag, tags
from boundlint.readers.odt.package import Package

_DEEPEST = 10
_MAX_COUNT = 9_999
_MAX_FIX = 100
_STYLES = tags("text", "list-style outline-style")
_BULLETS = tags("text", "list-level-style-bullet list-level-style-image")
_NUMBERS = tags("text", "list-level-style-number outline-level-style")
_PLACE = regex(r"%(\d{1,2})%")
OUTLINE = "Outline"
"""The name of the list style that numbers the headings."""


class Level(Struct, frozen=True):
    """One level of a list style.

    Attributes:
        form: `1`, `a`, `A`, `i`, `I`; empty for no number.
        bullet: it has a bullet or a picture and no number.
        before, after: what stands round the number.
        shown: how many levels' numbers are shown.
        start: the first number.
        pattern: `%1%` to `%10%` stand for the counters; empty where `before` and `after` tell.
        doubled: after `z` come `aa`, `bb`.
        glued: no space between number and text.
    """

    form: str = "1"
    bullet: bool = False
    before: str = ""
    after: str = ""
    shown: int = 1
    start: int = 1
    pattern: str = ""
    doubled: bool = False
    glued: bool = False


class Label(Struct, frozen=True):
    """What stands before a numbered paragraph; `text` is empty for a bullet. `level` counts from 1."""

    text: str
    level: int
    glued: bool = False


Levels = Mapping[int, Level]


class Counters(Struct):
    """How far one list has been counted: its counters by level, and where the sub-lists that ended had come."""

    now: dict[int, int] = field(default_factory=dict)
    ended: dict[int, int] = field(default_factory=dict)


class Lists(Struct):
    """The lists of one document as the walk goes on; made anew for every document.

    Attributes:
        styles: the levels of each list style by its name.
    """

    styles: Mapping[str, Levels]
    _by_id: dict[str, Counters] = field(default_factory=dict)
    _last: dict[str, Counters] = field(default_factory=dict)
    _outline: Counters = field(default_factory=Counters)

    def begin(self, node: Any, style: str) -> Counters:
        """Return the counters of a list that begins: new ones, or those of the list that it goes on with."""
        known = self._by_id.get(attribute(node, "text:continue-list"))
        if known is None and attribute(node, "text:continue-numbering") == "true":
            known = self._last.get(style)
        if style == OUTLINE:
            known = self._outline
        counters = known or Counters()
        self._last[style] = counters
        for name in ("xml:id", "text:list-id"):
            if attribute(node, name):
                self._by_id[attribute(node, name)] = counters
        return counters

    def numbered(self, node: Any, style: str) -> Counters:
        """Return the counters of the list that a paragraph numbered on its own belongs to."""
        key = attribute(node, "text:list-id") or f" {style}"
        return self._by_id.setdefault(key, Counters())

    def next(self, counters: Counters, style: str, level: int, start: int | None = None) -> Label | None:
        """Count a paragraph and return its label; None where the style has no such level.

        Args:
            counters: of its list.
            style: the name of the list style.
            level: its depth, from 1.
            start: the number that it is given, None to go on counting.
        """
        levels = self.styles.get(style, {})
        known = levels.get(level)
        if known is None:
            return None
        first = known.start if start is None else start
        for above in range(1, level):  # a level that was passed over counts as begun, as LibreOffice has it
            counters.now.setdefault(above, levels.get(above, Level()).start)
        begun = level in counters.now and start is None
        counters.now[level] = min(counters.now[level] + 1 if begun else first, _MAX_COUNT)
        for below in [which for which in counters.now if which > level]:
            counters.ended[below] = counters.now.pop(below)
        return Label("" if known.bullet else _shown(levels, counters, level), level, known.glued)

    def heading(self, node: Any, level: int) -> Label | None:
        """Count a heading in the document's outline; None where headings of its level have no number."""
        start = number(node, "text:start-value", 1, _MAX_COUNT)
        anew = attribute(node, "text:restart-numbering") == "true" or node.get(tag("text:start-value")) is not None
        label = self.next(self._outline, OUTLINE, level, start if anew else None)
        return label if label and label.text else None


def resume(counters: Counters, level: int) -> None:
    """Let a sub-list go on where the one before it at its level had come."""
    if level not in counters.now and level in counters.ended:
        counters.now[level] = counters.ended[level]


def begin_below(counters: Counters, level: int) -> None:
    """Let a sub-list begin anew."""
    for which in [which for which in counters.now if which >= level]:
        counters.ended[which] = counters.now.pop(which)


def _shown(levels: Levels, counters: Counters, level: int) -> str:
    def count(which: int) -> str:
        other = levels.get(which, Level())
        return "" if other.bullet else counted(counters.now.get(which, other.start), other.form, doubled=other.doubled)

    known = levels[level]
    if known.pattern:
        return _PLACE.sub(lambda match: count(int(match[1])) if int(match[1]) <= level else "", known.pattern).strip()
    first = level - known.shown + 1 if known.form else level
    numbers = [text for which in range(max(1, first), level + 1) if (text := count(which))]
    return f"{known.before}{'.'.join(numbers)}{known.after}".strip()


def read_lists(package: Package) -> Lists:
    """Return the list styles of a document, none of them counted yet."""
    found: dict[str, Levels] = {}
    roots = (root for root in (package.styles, package.content) if root is not None)
    for group in (root.find(tag(name)) for root in roots for name in ("office:styles", "office:automatic-styles")):
        for node in () if group is None else group:
            if node.tag in _STYLES:
                outline = node.tag == tag("text:outline-style")
                found[OUTLINE if outline else attribute(node, "style:name")] = _levels(node)
    return Lists(found)


def _levels(style: Any) -> Levels:
    levels = {}
    for node in style:
        if node.tag in _BULLETS:
            levels[number(node, "text:level", 1, _DEEPEST)] = Level(bullet=True)
        elif node.tag in _NUMBERS:
            levels[number(node, "text:level", 1, _DEEPEST)] = _level(node)
    return levels


def _level(node: Any) -> Level:
    alignment = node.find(f"{tag('style:list-level-properties')}/{tag('style:list-level-label-alignment')}")
    followed = "" if alignment is None else attribute(alignment, "text:label-followed-by")
    return Level(
        form=attribute(node, "style:num-format"),
        before=attribute(node, "style:num-prefix")[:_MAX_FIX],
        after=attribute(node, "style:num-suffix")[:_MAX_FIX],
        shown=max(1, number(node, "text:display-levels", 1, _DEEPEST)),
        start=number(node, "text:start-value", 1, _MAX_COUNT),
        pattern=(attribute(node, "loext:num-list-format") or attribute(node, "style:num-list-format"))[:_MAX_FIX],
        doubled=attribute(node, "style:num-letter-sync") == "true",
        glued=followed == "nothing",
    )
