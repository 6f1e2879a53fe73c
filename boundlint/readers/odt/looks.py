"""How a text looks, as far as it matters: set off, or kept from the eye by its colour, size or style."""

from __future__ import annotations

from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from boundlint.patterns import regex
from boundlint.readers.odt.names import attribute, tag

_HEX = regex(r"#[0-9a-f]{6}")
_SIZE = regex(r"(\d{1,4}(?:\.\d{1,6})?)(pt|in|cm|mm|pc|px|%)")
_POINTS = {"pt": 1.0, "in": 72.0, "cm": 28.35, "mm": 2.835, "pc": 12.0, "px": 0.75}
_TINY = 1.5  # points: text that no one can read
_ALIKE = 0x0C  # of 255: how far two colours may be apart and still not be told from each other
_HEAVY = {"bold", "600", "700", "800", "900"}
_PAPER = "#ffffff"
_PICTURE = "picture"


class Look(Struct, frozen=True):
    """What a text inherits from all that stands round it.

    Attributes:
        bold, caps, underlined: whether it is set off.
        hidden: its style keeps it from being shown.
        color: as `#rrggbb`; empty for the colour that the window gives.
        ground: what it stands on, as `#rrggbb`, or `picture`.
        size: in points.
    """

    bold: bool = False
    caps: bool = False
    underlined: bool = False
    hidden: bool = False
    color: str = ""
    ground: str = _PAPER
    size: float = 12.0

    @property
    def unseen(self) -> bool:
        """Whether a person does not see the text."""
        return self.hidden or self.size <= _TINY or (self.color != "" and _alike(self.color, self.ground))

    @property
    def strong(self) -> bool:
        """Whether the text is set off."""
        return self.bold or self.caps or self.underlined


def apply(look: Look, style: Any) -> Look:
    """Return a look with what a style node says over it."""
    for props in style:
        if props.tag == tag("style:text-properties"):
            look = _ground(_letters(look, props), props)
        elif isinstance(props.tag, str) and props.tag.endswith("-properties"):
            look = _ground(look, props)
            if attribute(props, "table:display") == "false":
                look = replace(look, hidden=True)
    return look


def _letters(look: Look, props: Any) -> Look:
    weight, underline = attribute(props, "fo:font-weight"), attribute(props, "style:text-underline-style")
    case, display = attribute(props, "fo:text-transform"), attribute(props, "text:display")
    if attribute(props, "loext:opacity") == "0%" and _color("", props):
        display = "none"  # without a colour, LibreOffice says so of the colour that the window gives
    return replace(
        look,
        bold=weight in _HEAVY if weight else look.bold,
        underlined=underline != "none" if underline else look.underlined,
        caps=case == "uppercase" if case else look.caps,
        hidden=display == "none" if display in {"none", "true"} else look.hidden,
        color=_color(look.color, props),
        size=_size(look.size, attribute(props, "fo:font-size")),
    )


def _color(before: str, props: Any) -> str:
    if attribute(props, "style:use-window-font-color") == "true":
        return ""
    color = attribute(props, "fo:color").lower()
    return color if _HEX.fullmatch(color) else before


def _size(before: float, text: str) -> float:
    match = _SIZE.fullmatch(text.strip().lower())
    if match is None:
        return before
    amount, unit = float(match[1]), match[2]
    return before * min(amount, 1000.0) / 100 if unit == "%" else amount * _POINTS[unit]


def _ground(look: Look, props: Any) -> Look:
    """A ground lies over the one below it; a picture may have any colour."""
    fill = attribute(props, "draw:fill")
    color = attribute(props, "fo:background-color").lower()
    if fill == "solid":
        color = attribute(props, "draw:fill-color").lower() or color
    image = props.find(tag("style:background-image"))
    if fill not in {"", "none", "solid"} or (image is not None and len(image.attrib) > 0):
        return replace(look, ground=_PICTURE)
    return replace(look, ground=color) if _HEX.fullmatch(color) else look


def _alike(color: str, ground: str) -> bool:
    if not _HEX.fullmatch(ground):
        return False
    return all(abs(int(color[at : at + 2], 16) - int(ground[at : at + 2], 16)) <= _ALIKE for at in (1, 3, 5))
