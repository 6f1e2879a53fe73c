"""How text looks, as far as reading cares: hidden, white, too small to see, on a coloured ground, set off."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from boundlint.readers.docx.names import VAL, W, is_on, number

_TINY = 3  # half points: text that no one can read
_WHITE_FROM = 0xF8
_WHITE_THEME = {"background1", "light1", "bg1", "lt1"}
_SHADE = f"{W}shd"


class Look(NamedTuple):
    """What properties of text say; None where they say nothing. A tuple, because one is made for every run.

    Attributes:
        hidden: marked as hidden.
        white: white, or nearly.
        tiny: of at most a point and a half.
        ground: on a coloured ground (True) or expressly on a white one (False).
        bold: in bold type.
        caps: in capitals.
        underlined: with a line under it.
    """

    hidden: bool | None = None
    white: bool | None = None
    tiny: bool | None = None
    ground: bool | None = None
    bold: bool | None = None
    caps: bool | None = None
    underlined: bool | None = None

    def over(self, far: Look) -> Look:
        """Return this look with what it leaves open taken from another."""
        if self is PLAIN:
            return far
        if far is PLAIN:
            return self
        return Look(*[there if here is None else here for here, there in zip(self, far, strict=True)])

    @property
    def strong(self) -> bool:
        """Whether it sets text off."""
        return bool(self.bold or self.caps or self.underlined)


PLAIN = Look()


def look_of(props: Any) -> Look:
    """Return what the properties of text (`w:rPr`) say; the same plain look for all that say nothing."""
    said: list[bool | None] | None = None
    for child in () if props is None else props:
        known = _SAYS.get(child.tag)
        if known is not None:
            said = said or [None] * 7
            found = known[1](child)
            said[known[0]] = said[known[0]] if found is None else found
    return PLAIN if said is None else Look(*said)


def _white(node: Any) -> bool:
    return _is_white(node.get(VAL), node.get(f"{W}themeColor"), node.get(f"{W}themeShade"))


def _tiny(node: Any) -> bool | None:
    size = number(node.get(VAL))
    return None if size is None else size <= _TINY


def _lined(node: Any) -> bool:
    return bool(node.get(VAL) != "none")


def _highlight(node: Any) -> bool | None:
    return None if node.get(VAL) == "none" else node.get(VAL) != "white"


def _is_white(color: str | None, theme: str | None, shade: str | None) -> bool:
    """Tell whether a colour is white or nearly; the theme's colour holds before the figure beside it."""
    if theme in _WHITE_THEME:
        return shade is None or is_pale(shade * 3)
    return theme not in {"text1", "dark1"} and is_pale(color)


def is_pale(color: str | None) -> bool:
    """Tell whether a colour in hex (`FFFFFF`) is white, or so near that nobody sees it on white."""
    if color is None or len(color) != 6:  # noqa: PLR2004 - three bytes in hex
        return False
    try:
        return min(bytes.fromhex(color)) >= _WHITE_FROM
    except ValueError:
        return False


def ground_of(props: Any) -> bool | None:
    """Tell whether properties (`w:pPr`, `w:tcPr`, `w:tblPr`) set a coloured ground; None where they set none."""
    shade = props.find(_SHADE) if props is not None else None
    return None if shade is None else _shade(shade)


def _shade(node: Any) -> bool | None:
    pattern, fill, theme = node.get(VAL) or "clear", node.get(f"{W}fill") or "auto", node.get(f"{W}themeFill")
    if pattern not in {"clear", "nil"}:
        return True
    if theme is not None:
        return not _is_white(fill, theme, node.get(f"{W}themeFillShade"))
    return None if fill.lower() == "auto" else not is_pale(fill)


_SAYS: dict[str, tuple[int, Callable[[Any], bool | None]]] = {
    f"{W}vanish": (0, is_on),
    f"{W}color": (1, _white),
    f"{W}sz": (2, _tiny),
    f"{W}shd": (3, _shade),
    f"{W}highlight": (3, _highlight),
    f"{W}b": (4, is_on),
    f"{W}caps": (5, is_on),
    f"{W}u": (6, _lined),
}
"""Which of the values of a look each property sets, and what it makes of it."""
