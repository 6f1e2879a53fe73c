"""The automatic numbers of a Word document, as Word would print them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from boundlint.readers.docx.names import W, number, switch, value

_LEVELS = 9
_MAX_COUNT = 9_999
_PLACE = re.compile(r"%([1-9])")
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"),
          (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list.

    Attributes:
        text: the pattern, `%1` to `%9` standing for the counters (`Article %1`).
        format: `decimal`, `lowerLetter`, `bullet` …
        start: the first number.
        legal: all counters are shown in decimal figures.
        restart: the 1-based level after which it starts again; 0 never, None after any level above.
        style: the paragraph style that is tied to it, empty where none.
        suffix: `tab`, `space` or `nothing` between number and text.
    """

    text: str = ""
    format: str = "decimal"
    start: int = 1
    legal: bool = False
    restart: int | None = None
    style: str = ""
    suffix: str = "tab"


@dataclass(frozen=True, slots=True)
class List:
    """A `w:num`: which counters it shares, its levels, and the starts that it sets anew.

    Attributes:
        shared: the id of the abstract list whose counters it goes on with.
        levels: by their 0-based index.
        starts: the levels that it starts anew at its first paragraph.
    """

    shared: str
    levels: Mapping[int, Level]
    starts: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Label:
    """What stands before a numbered paragraph; `text` is empty for a bullet. `level` is 0-based."""

    text: str
    level: int
    glued: bool


@dataclass(slots=True)
class Numbering:
    """The lists of one document and how far each has been counted; made anew for every document.

    Attributes:
        lists: by `numId`.
    """

    lists: Mapping[int, List]
    _counters: dict[str, dict[int, int]] = field(default_factory=dict)
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
        counters = self._counters.setdefault(known.shared, {})
        if num_id not in self._begun:
            self._begun.add(num_id)
            for which, start in known.starts.items():
                counters[which] = start - 1
        counters[index] = min(counters.get(index, level.start - 1) + 1, _MAX_COUNT)
        self._restart_below(known, counters, index)
        if level.format == "bullet":
            return Label("", index, glued=False)
        return Label(_shown(known, counters, index), index, glued=level.suffix == "nothing")

    @staticmethod
    def _restart_below(known: List, counters: dict[int, int], index: int) -> None:
        for below in [which for which in counters if which > index]:
            level = known.levels.get(below, Level())
            if level.restart != 0 and (level.restart is None or index < level.restart):
                del counters[below]


def _shown(known: List, counters: Mapping[int, int], index: int) -> str:
    level = known.levels[index]

    def counter(match: re.Match[str]) -> str:
        which = int(match.group(1)) - 1
        other = known.levels.get(which, Level())
        if which > index:
            return ""
        form = "decimal" if level.legal and other.format not in {"none", "bullet"} else other.format
        return format_count(counters.get(which, other.start), form)

    return _PLACE.sub(counter, level.text).strip()


def format_count(count: int, form: str) -> str:
    """Return a counter in the form that a level asks for; decimal where the form is not known."""
    if form in {"lowerLetter", "upperLetter"}:
        text = chr(ord("a") + (count - 1) % 26) * min(1 + (count - 1) // 26, 20) if count > 0 else ""
    elif form in {"lowerRoman", "upperRoman"}:
        text = _roman(count)
    elif form in {"none", "bullet"}:
        return ""
    elif form == "decimalZero":
        return f"{count:02d}"
    else:
        return str(count)
    return text.upper() if form.startswith("upper") else text


def _roman(count: int) -> str:
    text = ""
    for amount, letters in _ROMAN:
        text += letters * (count // amount)
        count %= amount
    return text


def read_numbering(root: Any | None) -> Numbering:
    """Return the lists of `numbering.xml`, None standing for a document without any."""
    if root is None:
        return Numbering({})
    abstract = {node.get(f"{W}abstractNumId") or "": node for node in root.iterfind(f"{W}abstractNum")}
    by_link = {link: node for node in abstract.values() if (link := value(node, "styleLink"))}
    lists = {}
    for node in root.iterfind(f"{W}num"):
        key = number(node.get(f"{W}numId"))
        base = abstract.get(value(node, "abstractNumId") or "")
        if key is not None and base is not None:
            base = by_link.get(value(base, "numStyleLink") or "", base)
            lists[key] = _list(node, base)
    return Numbering(lists)


def _list(node: Any, base: Any) -> List:
    levels = {index: _level(level) for level in base.iterfind(f"{W}lvl") if (index := _index(level)) is not None}
    starts = {}
    for override in node.iterfind(f"{W}lvlOverride"):
        index = _index(override)
        if index is None:
            continue
        own = override.find(f"{W}lvl")
        if own is not None:
            levels[index] = _level(own)
        start = number(value(override, "startOverride"))
        if start is not None:
            starts[index] = start
    return List(base.get(f"{W}abstractNumId") or "", levels, starts)


def _index(node: Any) -> int | None:
    index = number(node.get(f"{W}ilvl"))
    return index if index is not None and 0 <= index < _LEVELS else None


def _level(node: Any) -> Level:
    start = number(value(node, "start"))
    return Level(
        text=(value(node, "lvlText") or "")[:200],
        format=value(node, "numFmt") or "decimal",
        start=1 if start is None else max(0, min(start, _MAX_COUNT)),
        legal=bool(switch(node, "isLgl")),
        restart=number(value(node, "lvlRestart")),
        style=value(node, "pStyle") or "",
        suffix=value(node, "suff") or "tab",
    )
