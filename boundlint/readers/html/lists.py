"""The numbers of the lists of a page."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from boundlint.readers.counts import counted
from boundlint.readers.html.looks import declarations

_FORMS = {
    "lower-alpha": "a",
    "lower-latin": "a",
    "upper-alpha": "A",
    "upper-latin": "A",
    "lower-roman": "i",
    "upper-roman": "I",
    "decimal": "1",
}
_UNNUMBERED = {"none", "disc", "circle", "square"}
_LONGEST_NUMBER = 6


class List(Struct):
    """A list that is open.

    Attributes:
        form: `1`, `a`, `A`, `i`, `I`; empty for a list with bullets.
        number: of the item that comes next.
        step: 1, or -1 where it counts down.
    """

    form: str = ""
    number: int = 1
    step: int = 1

    def label(self, item: Any) -> str:
        """Count an item and return what stands before it, empty for a bullet."""
        if not self.form:
            return ""
        self.number = _whole(item.get("value"), self.number)
        label = f"{counted(self.number, self.form)}."
        self.number += self.step
        return label


def open_list(node: Any, tag: str) -> List:
    """Return a list as it is before its first item."""
    if tag != "ol":
        return List()
    style = declarations(node.get("style") or "")
    kind = style.get("list-style-type") or style.get("list-style", "").split(" ")[0]
    kind_of = node.get("type") or ""
    form = "" if kind in _UNNUMBERED else _FORMS.get(kind, kind_of if kind_of in {"a", "A", "i", "I"} else "1")
    backwards = node.get("reversed") is not None
    first = sum(1 for _ in node.iterchildren("li")) if backwards else 1
    return List(form, _whole(node.get("start"), first), -1 if backwards else 1)


def _whole(text: str | None, default: int) -> int:
    text = (text or "").strip()
    digits = text.removeprefix("-")
    return int(text) if digits.isascii() and digits.isdigit() and len(digits) < _LONGEST_NUMBER else default
