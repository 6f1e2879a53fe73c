"""The properties of one paragraph, read once."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from boundlint.readers.docx.look import PLAIN, Look, ground_of, look_of
from boundlint.readers.docx.names import VAL, W, number
from boundlint.readers.docx.side import Side

_NUM_ID, _NUM_LEVEL = f"{W}numId", f"{W}ilvl"
_STYLE, _NUMBERS, _OUTLINE, _MARK = f"{W}pStyle", f"{W}numPr", f"{W}outlineLvl", f"{W}rPr"


class Form(Struct, frozen=True):
    """What a paragraph says of itself.

    Attributes:
        style: the id of its style, empty where it names none.
        num_id: its list, None where the style tells.
        num_level: its level in the list, None where the style or the list tells.
        outline: its outline level from 0, None where the style tells.
        ground: whether it stands on a coloured ground, None where it does not say.
        mark: how its mark looks.
        joins: its mark belongs to the other side of a change, so that the next paragraph goes on with it.
        changed: its mark was inserted or deleted.
    """

    style: str = ""
    num_id: int | None = None
    num_level: int | None = None
    outline: int | None = None
    ground: bool | None = None
    mark: Look = PLAIN
    joins: bool = False
    changed: bool = False


BARE = Form()


def form_of(props: Any, side: Side) -> Form:
    """Return what the properties of a paragraph (`w:pPr`) say on one side of the tracked changes."""
    if props is None:
        return BARE
    style, outline = "", None
    num_id = num_level = None
    held = side.properties(props)
    for child in () if held is None else held:
        tag = child.tag
        if tag == _STYLE:
            style = child.get(VAL) or ""
        elif tag == _NUMBERS and not (side.original and child.find(f"{W}ins") is not None):
            for part in child:
                if part.tag == _NUM_ID:
                    num_id = number(part.get(VAL))
                elif part.tag == _NUM_LEVEL:
                    num_level = number(part.get(VAL))
        elif tag == _OUTLINE:
            outline = number(child.get(VAL))
    mark = props.find(_MARK)
    tags = frozenset() if mark is None else frozenset(child.tag for child in mark)
    return Form(
        style,
        num_id,
        num_level,
        outline,
        ground_of(held),
        PLAIN if mark is None else look_of(side.properties(mark)),
        not side.dropped.isdisjoint(tags),
        not side.dropped.isdisjoint(tags) or not side.kept.isdisjoint(tags),
    )
