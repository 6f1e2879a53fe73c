"""What a style says that matters for reading: its level as a heading, its numbering, and how its text looks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field

from boundlint.patterns import regex
from boundlint.readers.docx.look import PLAIN, Look, ground_of, look_of
from boundlint.readers.docx.names import W, number, value

_HEADING = regex(r"(?:heading|titre|kop|überschrift)\s*([1-9])", re.IGNORECASE)
_CONTENTS = regex(r"(?:toc|tm)\s*[1-9]", re.IGNORECASE)
_TITLES = {"title", "titre", "subtitle", "sous-titre"}
_MAX_CHAIN = 16
_BODY_LEVEL = 9


class Style(Struct, frozen=True):
    """A style with what it inherits already in it.

    Attributes:
        level: 1 to 9 for a heading, else 0.
        title: the title or subtitle of the document.
        contents: an entry of a table of contents.
        num_id: its list, None where it names none.
        num_level: the level in that list, None where the list must tell.
        num_style: the id of the style that names the list, to which a level of the list may be tied.
        look: of its text.
        ground: whether its paragraphs stand on a coloured ground; None where it does not say.
    """

    level: int = 0
    title: bool = False
    contents: bool = False
    num_id: int | None = None
    num_level: int | None = None
    num_style: str = ""
    look: Look = PLAIN
    ground: bool | None = None


_NO_STYLE = Style()


class Styles(Struct, frozen=True):
    """The styles of a document; each is worked out when it is first asked for.

    Attributes:
        nodes: the style elements by their ids.
        default: the id of the paragraph style that holds where none is named; empty where there is none.
        base: how text looks that no style says anything of.
        language: in which words and ordinals count (`fr`, `en`); empty where the document does not say.
    """

    nodes: Mapping[str, Any] = field(default_factory=dict)
    default: str = ""
    base: Look = PLAIN
    language: str = ""
    _known: dict[str, Style] = field(default_factory=dict)
    _looks: dict[tuple[str, str], Look] = field(default_factory=dict)
    _grounds: dict[str, bool] = field(default_factory=dict)

    def get(self, style: str) -> Style:
        """Return a paragraph style, the default one for an empty id; a plain one where there is none."""
        found = self._known.get(style)
        if found is None:
            chain = _chain(style or self.default, self.nodes)
            found = self._known[style] = _style(chain) if chain else _NO_STYLE
        return found

    def look(self, paragraph: str, run: str) -> Look:
        """Return how text looks under a paragraph style and a character style, both by id or empty."""
        key = (paragraph, run)
        found = self._looks.get(key)
        if found is None:
            own = self.get(run).look if run else PLAIN
            found = self._looks[key] = own.over(self.get(paragraph).look).over(self.base)
        return found

    def colours(self, table: str) -> bool:
        """Tell whether a table style sets a coloured ground, for the whole table or for some of its cells."""
        found = self._grounds.get(table)
        if found is None:
            shades = (props for node in _chain(table, self.nodes) for props in node.iter(f"{W}tcPr", f"{W}tblPr"))
            found = self._grounds[table] = any(ground_of(props) for props in shades)
        return found


def read_styles(root: Any | None) -> Styles:
    """Return the styles of `styles.xml`, None standing for a document without any."""
    if root is None:
        return Styles()
    nodes = {node.get(f"{W}styleId") or "": node for node in root.iterfind(f"{W}style")}
    default = next(
        (
            key
            for key, node in nodes.items()
            if node.get(f"{W}default") in {"1", "true", "on"} and node.get(f"{W}type") == "paragraph"
        ),
        "",
    )
    base = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
    language = (value(base, "lang") or "")[:2].lower()
    return Styles(nodes, default, look_of(base), language)


def _chain(key: str, nodes: Mapping[str, Any]) -> list[Any]:
    """Return a style and those it is based on, nearest first; a circle ends the walk."""
    chain: list[Any] = []
    while key in nodes and nodes[key] not in chain and len(chain) < _MAX_CHAIN:
        chain.append(nodes[key])
        key = value(chain[-1], "basedOn") or ""
    return chain


def _style(chain: list[Any]) -> Style:
    paragraphs = [node.find(f"{W}pPr") for node in chain]
    names = [(value(node, "name") or "").strip().lower() for node in chain]
    lists = [None if props is None else props.find(f"{W}numPr") for props in paragraphs]
    listed = next(
        (pair for pair in zip(chain, map(_num_id, lists), strict=True) if pair[1] is not None),
        (None, None),
    )
    look = PLAIN
    for node in chain:
        look = look.over(look_of(node.find(f"{W}rPr")))
    return Style(
        level=_level(names, paragraphs),
        title=names[0] in _TITLES,
        contents=any(_CONTENTS.fullmatch(name) for name in names),
        num_id=listed[1],
        num_level=_first(number(value(props, "ilvl")) for props in lists),
        num_style="" if listed[0] is None else listed[0].get(f"{W}styleId") or "",
        look=look,
        ground=_first(map(ground_of, paragraphs)),
    )


def _num_id(props: Any) -> int | None:
    return number(value(props, "numId"))


def _first(values: Any) -> Any:
    return next((found for found in values if found is not None), None)


def _level(names: list[str], paragraphs: list[Any]) -> int:
    """Return the level of a heading: the nearest outline level, else that in the name of a built-in style."""
    for name, props in zip(names, paragraphs, strict=True):
        outline = number(value(props, "outlineLvl"))
        if outline is not None:
            return outline + 1 if 0 <= outline < _BODY_LEVEL else 0
        match = _HEADING.fullmatch(name)
        if match:
            return int(match.group(1))
    return 0
