"""How text looks in a page, as far as it matters: set off, struck out, or kept from the eye."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from boundlint.patterns import regex

_BOLD = {"b", "strong", "u", *(f"h{level}" for level in range(1, 7))}
_STRUCK = {"del", "s", "strike"}
_ZERO = regex(r"0*\.?0+(?:px|pt|em|rem|ex|%|vw|vh|cm|mm|in)?|[01](?:\.\d+)?px|[01]pt")
_HEX = regex(r"#([0-9a-f]{6}|[0-9a-f]{3})")
_RGB = regex(r"rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]{1,6}))?\s*\)")
_NAMES = {"white": "ffffff", "black": "000000", "snow": "fffafa", "ivory": "fffff0", "ghostwhite": "f8f8ff"}
_PAPER, _UNKNOWN = "ffffff", "?"
_ALIKE = 0x0C  # of 255: how far two colours may be apart and still not be told from each other
_SHORT = 3


class Look(Struct, frozen=True):
    """What a text inherits from the elements round it.

    Attributes:
        bold: bold or underlined.
        gone: nothing within the element is shown.
        veiled, tiny: it is invisible, or too small to be read; an element within may undo that.
        color, ground: six hexadecimal digits; `?` where a style sheet may have set it, an empty colour for the usual.
    """

    bold: bool = False
    gone: bool = False
    veiled: bool = False
    tiny: bool = False
    color: str = ""
    ground: str = _PAPER

    @property
    def unseen(self) -> bool:
        """Whether a person does not see the text."""
        return self.gone or self.veiled or self.tiny or _alike(self.color, self.ground)


def under(look: Look, node: Any, tag: str, *, styled: bool) -> Look:
    """Return the look of the text in an element.

    Args:
        look: of what stands round the element.
        node: the element.
        tag: its name.
        styled: the page has style sheets, which may colour what has a class or a name.
    """
    if tag in _BOLD:
        look = replace(look, bold=True)
    if styled and look.ground != _UNKNOWN and (node.get("class") or node.get("id")):
        look = replace(look, ground=_UNKNOWN)
    hidden = node.get("hidden")
    if hidden is not None and hidden.lower() != "until-found":
        look = replace(look, gone=True)
    ground, color = _color(node.get("bgcolor") or ""), _color(node.get("color") or "") if tag == "font" else ""
    if node.get("background"):
        ground = _UNKNOWN
    if ground or color:
        look = replace(look, ground=ground or look.ground, color=color or look.color)
    style = node.get("style")
    return _styled(look, declarations(style)) if style else look


def is_struck(node: Any, tag: str) -> bool:
    """Tell whether an element takes its text back: it is marked as deleted, or struck out."""
    line = declarations(node.get("style") or "")
    return tag in _STRUCK or "line-through" in line.get("text-decoration", line.get("text-decoration-line", ""))


@lru_cache(maxsize=512)
def declarations(style: str) -> Mapping[str, str]:
    """Return the properties that a `style` attribute sets, in lower case."""
    found = {}
    for part in style[:2_000].lower().split(";"):
        name, _, value = part.partition(":")
        if value:
            found[name.strip()] = value.replace("!important", "").strip()
    return MappingProxyType(found)


def _styled(look: Look, style: Mapping[str, str]) -> Look:
    if style.get("display") == "none" or _is_zero(style.get("opacity", "")):
        look = replace(look, gone=True)
    if "visibility" in style:
        look = replace(look, veiled=style["visibility"] in {"hidden", "collapse"})
    if "font-size" in style:
        look = replace(look, tiny=_ZERO.fullmatch(style["font-size"]) is not None)
    color = _color(style.get("color", ""))
    ground = _color(style.get("background-color", "") or style.get("background", "").split(" ")[0])
    picture = style.get("background", "") + style.get("background-image", "")
    if "url(" in picture or "gradient" in picture:
        ground = _UNKNOWN
    return replace(look, color=color or look.color, ground=ground or look.ground)


def _is_zero(text: str) -> bool:
    return re.fullmatch(r"0*\.?0+%?", text) is not None


def _color(text: str) -> str:
    """Return six hexadecimal digits; empty where there is no colour, `?` for one that is not known."""
    text = text.strip().lower()
    if text in {"", "transparent", "inherit", "none", "initial", "unset", "currentcolor"}:
        return ""
    match = _HEX.fullmatch(text)
    if match:
        return match[1] if len(match[1]) > _SHORT else "".join(digit * 2 for digit in match[1])
    match = _RGB.fullmatch(text)
    if match:
        return "" if match[4] and float("0" + match[4].strip(".")) == 0 else _hex(match)
    return _NAMES.get(text, _UNKNOWN)


def _hex(match: re.Match[str]) -> str:
    return "".join(f"{min(255, int(part)):02x}" for part in match.groups()[:3])


def _alike(color: str, ground: str) -> bool:
    if not color or _UNKNOWN in color + ground:
        return False
    return all(abs(int(color[at : at + 2], 16) - int(ground[at : at + 2], 16)) <= _ALIKE for at in (0, 2, 4))
