"""The styles of a document: what each says of headings, lists and pages, and how its text looks."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field

from boundlint.patterns import regex
from boundlint.readers.odt.looks import Look, apply
from boundlint.readers.odt.names import attribute, number, tag
from boundlint.readers.odt.package import Package

_CONTENTS = regex(r"(?:contents|toc|tm|table des matières)(?:_20_| )?\d*(?:_20_heading)?", re.IGNORECASE)
_TITLES = {"title", "titre", "subtitle", "sous-titre"}
_MAX_CHAIN = 16
_DEEPEST = 10
_BREAKS = {"page", "even-page", "odd-page", "left", "right"}

Key = tuple[str, str]
"""The family and the name of a style."""


class Style(Struct, frozen=True):
    """What a paragraph's style says beside its look.

    Attributes:
        level: 1 to 10 for a heading, else 0.
        title: the title or subtitle of the document.
        contents: an entry of a table of contents.
        list: the name of its list style; empty for one that takes its numbers away, None where it says nothing.
        breaks: the page ends before it.
    """

    level: int = 0
    title: bool = False
    contents: bool = False
    list: str | None = None
    breaks: bool = False


PLAIN = Style()


class Styles(Struct):
    """The styles that one part of a document sees.

    Attributes:
        nodes: the styles by family and name; automatic ones stand before those of the same name.
        defaults: what holds for all text of a family.
    """

    nodes: Mapping[Key, Any]
    defaults: Mapping[str, Any]
    _looks: dict[tuple[Key, Look], Look] = field(default_factory=dict)
    _styles: dict[str, Style] = field(default_factory=dict)

    def look(self, family: str, name: str, base: Look) -> Look:
        """Return how a text looks under a style, `base` being how it would look without."""
        key = ((family, name), base)
        if key not in self._looks:
            look = base
            for node in reversed(self._chain(family, name)):
                look = apply(look, node)
            self._looks[key] = look
        return self._looks[key]

    def base(self) -> Look:
        """Return how text looks under no style."""
        node = self.defaults.get("paragraph")
        return Look() if node is None else apply(Look(), node)

    def paragraph(self, name: str) -> Style:
        """Return what a paragraph style says; a plain one where there is none of that name."""
        if name not in self._styles:
            self._styles[name] = _style(self._chain("paragraph", name))
        return self._styles[name]

    def breaks(self, family: str, name: str) -> bool:
        """Tell whether a page ends before what has a style."""
        return _breaks(self._chain(family, name))

    def _chain(self, family: str, name: str) -> list[Any]:
        """Return a style and those it inherits from, nearest first; a circle ends the walk."""
        chain: list[Any] = []
        while (node := self.nodes.get((family, name))) is not None and node not in chain and len(chain) < _MAX_CHAIN:
            chain.append(node)
            name = attribute(node, "style:parent-style-name")
        return chain


def read_styles(package: Package) -> tuple[Styles, Styles]:
    """Return the styles that the text sees, and those that headers and footers see."""
    common: dict[Key, Any] = {}
    defaults: dict[str, Any] = {}
    if package.styles is not None:
        _gather(package.styles.find(tag("office:styles")), common, defaults)
    text, furniture = dict(common), dict(common)
    _gather(package.content.find(tag("office:automatic-styles")), text, defaults)
    if package.styles is not None:
        _gather(package.styles.find(tag("office:automatic-styles")), furniture, defaults)
    return Styles(text, defaults), Styles(furniture, defaults)


def _gather(group: Any | None, into: dict[Key, Any], defaults: dict[str, Any]) -> None:
    for node in () if group is None else group:
        family = attribute(node, "style:family")
        if node.tag == tag("style:style"):
            into[family, attribute(node, "style:name")] = node
        elif node.tag == tag("style:default-style"):
            defaults[family] = node


def _style(chain: list[Any]) -> Style:
    names = [attribute(node, name) for node in chain for name in ("style:name", "style:display-name")]
    levels = [node for node in chain if node.get(tag("style:default-outline-level")) is not None]
    lists = [found for node in chain if (found := node.get(tag("style:list-style-name"))) is not None]
    return Style(
        level=number(levels[0], "style:default-outline-level", 0, _DEEPEST) if levels else 0,
        title=any(name.lower() in _TITLES for name in names),
        contents=any(_CONTENTS.fullmatch(name) for name in names),
        list=lists[0] if lists else None,
        breaks=_breaks(chain),
    )


def _breaks(chain: list[Any]) -> bool:
    """A page ends where a style says so, or where it names the master page that begins."""
    for node in chain:
        if attribute(node, "style:master-page-name"):
            return True
        for props in node:
            before = attribute(props, "fo:break-before")
            if before:
                return before in _BREAKS
    return False
