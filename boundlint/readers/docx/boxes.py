"""Text boxes: those of a graphic, each once, and whether their ground is coloured."""

from __future__ import annotations

from typing import Any

from boundlint.readers.docx.look import is_pale
from boundlint.readers.docx.names import ALTERNATE, BOX, DRAWING, alternative

_SHAPE = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_VML = "{urn:schemas-microsoft-com:vml}"
_FILLS = {f"{DRAWING}{name}" for name in ("gradFill", "pattFill", "blipFill")}
_WHITE_SCHEME = {"bg1", "lt1", "phClr"}
_WHITE_NAMES = {"white", "window", "none", ""}
_CODED = 7  # characters of `#FFFFFF`


def boxes_in(node: Any) -> list[Any]:
    """Return the text boxes of a graphic, one of several versions, and none within another."""
    if next(node.iter(BOX), None) is None:
        return []
    found: list[Any] = []
    stack = [node]
    while stack:
        current = stack.pop()
        if current.tag == BOX:
            found.append(current)
        elif current.tag == ALTERNATE:
            version = alternative(current)
            stack += [] if version is None else [version]
        else:
            stack += reversed(current)
    return found


def is_filled(box: Any) -> bool:
    """Tell whether a text box stands on a coloured ground of its own."""
    holder = box.getparent()
    shape = None if holder is None else holder.getparent()
    if shape is None:
        return False
    if shape.tag == f"{_SHAPE}wsp":
        return _is_shape_filled(shape)
    color = (shape.get("fillcolor") or "").split(" ")[0].lower()
    if not shape.tag.startswith(_VML) or shape.get("filled") in {"f", "false"} or color in _WHITE_NAMES:
        return False
    return not (color.startswith("#") and (color == "#fff" or is_pale(color[1:_CODED])))


def _is_shape_filled(shape: Any) -> bool:
    look = shape.find(f"{_SHAPE}spPr")
    for child in () if look is None else look:
        if child.tag == f"{DRAWING}noFill":
            return False
        if child.tag == f"{DRAWING}solidFill":
            return _is_solid(child)
        if child.tag in _FILLS:
            return True
    styled = shape.find(f"{_SHAPE}style/{DRAWING}fillRef")
    return styled is not None and styled.get("idx") not in {None, "0"} and _is_solid(styled)


def _is_solid(fill: Any) -> bool:
    """Tell whether a colour within a fill is another than white."""
    color = fill.find(f"{DRAWING}srgbClr")
    if color is not None:
        return not is_pale(color.get("val"))
    scheme = fill.find(f"{DRAWING}schemeClr")
    return scheme is not None and (scheme.get("val") not in _WHITE_SCHEME or len(scheme) > 0)
