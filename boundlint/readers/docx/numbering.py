"""The lists of a Word document: their levels, as `numbering.xml` defines them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field

from boundlint.patterns import regex
from boundlint.readers.docx.names import ALTERNATE, MC, W, number, switch, value
from boundlint.readers.docx.styles import Styles

LEVELS = 9
MAX_COUNT = 9_999
_MAX_PATTERN = 80
_WIDTH = regex(r"0*[01](?=,|\Z)")


class Level(Struct, frozen=True):
    """One level of a list.

    Attributes:
        text: the pattern, `%1` to `%9` standing for the counters (`Article %1`).
        format: `decimal`, `lowerLetter`, `bullet` …
        start: the first number.
        legal: all counters are shown in decimal figures.
        restart: the 1-based level after which it starts again; 0 never, None after any level above.
        style: the paragraph style that is tied to it, empty where none.
        suffix: `tab`, `space` or `nothing` between number and text.
        hidden: its number is not shown.
    """

    text: str = ""
    format: str = "decimal"
    start: int = 1
    legal: bool = False
    restart: int | None = None
    style: str = ""
    suffix: str = "tab"
    hidden: bool = False


class List(Struct, frozen=True):
    """A `w:num`: which counters it shares, its levels, and the starts that it sets anew.

    Attributes:
        shared: the id of the abstract list whose counters it goes on with.
        levels: by their 0-based index.
        starts: the first numbers of the levels that it starts anew when it first uses them.
    """

    shared: str
    levels: Mapping[int, Level]
    starts: Mapping[int, int]


class Lists(Struct, frozen=True):
    """The lists of a document; each is worked out when it is first asked for.

    Attributes:
        nums: the `w:num` elements by their `numId`.
        abstract: the `w:abstractNum` elements by their ids.
        linked: those of them that a numbering style names, by the id of that style.
        styles: of the document; a list may be that of a style.
    """

    nums: Mapping[int, Any]
    abstract: Mapping[str, Any]
    linked: Mapping[str, Any]
    styles: Styles
    _known: dict[int, List | None] = field(default_factory=dict)
    _levels: dict[str, dict[int, Level]] = field(default_factory=dict)

    def get(self, num_id: int) -> List | None:
        """Return a list by its `numId`, None where there is none."""
        if num_id not in self._known:
            node = self.nums.get(num_id)
            base = None if node is None else self._base(node)
            self._known[num_id] = None if base is None else self._list(node, base)
        return self._known[num_id]

    def _base(self, node: Any) -> Any | None:
        """Return the abstract list of a `w:num`, that of a numbering style where it only names one."""
        base = self.abstract.get(value(node, "abstractNumId") or "")
        link = value(base, "numStyleLink")
        if not link:
            return base
        styled = self.nums.get(self.styles.get(link).num_id or 0)
        return self.linked.get(link, self.abstract.get(value(styled, "abstractNumId") or "", base))

    def _list(self, node: Any, base: Any) -> List:
        shared = base.get(f"{W}abstractNumId") or ""
        if shared not in self._levels:
            found = ((_index(level), level) for level in base.iterfind(f"{W}lvl"))
            self._levels[shared] = {index: _level(level) for index, level in found if index is not None}
        levels, starts = dict(self._levels[shared]), {}
        for override in node.iterfind(f"{W}lvlOverride"):
            index = _index(override)
            if index is None:
                continue
            own = override.find(f"{W}lvl")
            if own is not None:
                levels[index] = _level(own)
            start = number(value(override, "startOverride"))
            if start is not None:
                starts[index] = _bounded(start)
        return List(shared, levels, starts)


def read_lists(root: Any | None, styles: Styles) -> Lists:
    """Return the lists of `numbering.xml`, None standing for a document without any.

    Args:
        root: of the tree.
        styles: of the document.
    """
    if root is None:
        return Lists({}, {}, {}, styles)
    abstract = {node.get(f"{W}abstractNumId") or "": node for node in root.iterfind(f"{W}abstractNum")}
    linked = {link: node for node in abstract.values() if (link := value(node, "styleLink"))}
    nums = {key: node for node in root.iterfind(f"{W}num") if (key := number(node.get(f"{W}numId"))) is not None}
    return Lists(nums, abstract, linked, styles)


def _index(node: Any) -> int | None:
    index = number(node.get(f"{W}ilvl"))
    return index if index is not None and 0 <= index < LEVELS else None


def _bounded(start: int) -> int:
    return max(0, min(start, MAX_COUNT))


def _level(node: Any) -> Level:
    start = number(value(node, "start"))
    return Level(
        text=(value(node, "lvlText") or "")[:_MAX_PATTERN],
        format=_format(node),
        start=1 if start is None else _bounded(start),
        legal=bool(switch(node, "isLgl")),
        restart=number(value(node, "lvlRestart")),
        style=value(node, "pStyle") or "",
        suffix=value(node, "suff") or "tab",
        hidden=bool(switch(node.find(f"{W}rPr"), "vanish")),
    )


def _format(node: Any) -> str:
    """Return the form of a level's numbers; a custom one as the width of its first example (`001`)."""
    found = node.find(f"{W}numFmt")
    if found is None:
        found = node.find(f"{ALTERNATE}/{MC}Choice/{W}numFmt")
    if found is None:
        return "decimal"
    form = found.get(f"{W}val") or "decimal"
    if form != "custom":
        return form
    width = _WIDTH.match(found.get(f"{W}format") or "")
    return width.group() if width else "decimal"
