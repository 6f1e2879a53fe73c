"""What a style says that matters for reading: its level as a heading, its numbering, weight and hidden text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from boundlint.readers.docx.names import W, number, switch, value

_HEADING = re.compile(r"(?:heading|titre|kop|überschrift)\s*([1-9])", re.IGNORECASE)
_CONTENTS = re.compile(r"(?:toc|tm)\s*[1-9]", re.IGNORECASE)
_TITLES = {"title", "titre", "subtitle", "sous-titre"}
_MAX_CHAIN = 16
_BODY_LEVEL = 9


@dataclass(frozen=True, slots=True)
class Style:
    """A style with what it inherits already in it.

    Attributes:
        level: 1 to 9 for a heading, else 0.
        title: the title or subtitle of the document.
        contents: an entry of a table of contents.
        num_id: its list, None where it names none.
        num_level: the level in that list, None where the list must tell.
        bold, caps, underlined, hidden: of its text; None where it does not say.
        color: of its text, in hex; empty where it does not say.
    """

    level: int = 0
    title: bool = False
    contents: bool = False
    num_id: int | None = None
    num_level: int | None = None
    bold: bool | None = None
    caps: bool | None = None
    underlined: bool | None = None
    hidden: bool | None = None
    color: str = ""


PLAIN = Style()


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles of a document by their ids.

    Attributes:
        by_id: all of them.
        default: the id of the paragraph style that holds where none is named; empty where there is none.
    """

    by_id: Mapping[str, Style]
    default: str = ""

    def get(self, style: str | None) -> Style:
        """Return a style; a plain one where the document does not have it."""
        return self.by_id.get(style or self.default, PLAIN)

    def run(self, style: str | None) -> Style:
        """Return a character style; a plain one where none is named."""
        return self.by_id.get(style, PLAIN) if style else PLAIN


def read_styles(root: Any | None) -> Styles:
    """Return the styles of `styles.xml`, None standing for a document without any."""
    if root is None:
        return Styles({})
    nodes = {node.get(f"{W}styleId") or "": node for node in root.iterfind(f"{W}style")}
    default = next(
        (
            key
            for key, node in nodes.items()
            if node.get(f"{W}type") == "paragraph" and node.get(f"{W}default") in {"1", "true"}
        ),
        "",
    )
    return Styles({key: _style(_chain(key, nodes)) for key in nodes}, default)


def _chain(key: str, nodes: Mapping[str, Any]) -> list[Any]:
    """Return a style and those it is based on, nearest first; a circle ends the walk."""
    chain: list[Any] = []
    while key in nodes and nodes[key] not in chain and len(chain) < _MAX_CHAIN:
        chain.append(nodes[key])
        key = value(chain[-1], "basedOn") or ""
    return chain


def _style(chain: list[Any]) -> Style:
    paragraphs = [node.find(f"{W}pPr") for node in chain]
    runs = [node.find(f"{W}rPr") for node in chain]
    names = [(value(node, "name") or "").strip().lower() for node in chain]
    lists = [props.find(f"{W}numPr") for props in paragraphs if props is not None]
    underline = _first(None if (mark := value(run, "u")) is None else mark != "none" for run in runs)
    return Style(
        level=_level(names, paragraphs),
        title=names[0] in _TITLES,
        contents=any(_CONTENTS.fullmatch(name) for name in names),
        num_id=_first(number(value(props, "numId")) for props in lists if props is not None),
        num_level=_first(number(value(props, "ilvl")) for props in lists if props is not None),
        bold=_first(switch(run, "b") for run in runs),
        caps=_first(switch(run, "caps") for run in runs),
        underlined=underline,
        hidden=_first(switch(run, "vanish") for run in runs),
        color=_first(value(run, "color") for run in runs) or "",
    )


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
