"""The text of one paragraph: runs, fields, links, changes, content controls, symbols; hidden text kept apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from boundlint.readers.docx.names import MC, W, number, switch, value
from boundlint.readers.docx.styles import PLAIN, Style, Styles
from boundlint.readers.docx.tally import Tally

_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_RUN, _TEXT, _BOX = f"{W}r", f"{W}t", f"{W}txbxContent"
_ALTERNATE = f"{MC}AlternateContent"
_DELETED = {f"{W}del", f"{W}moveFrom"}
_INSERTED = {f"{W}ins", f"{W}moveTo"}
_THROUGH = {
    f"{W}{name}"
    for name in ("hyperlink", "smartTag", "fldSimple", "sdt", "sdtContent", "customXml", "dir", "bdo", "ruby")
} | {f"{W}rubyBase"}
_FIXED = {
    f"{W}tab": " ", f"{W}ptab": " ", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}softHyphen": "",
}  # fmt: skip
_NOTES = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}
_GRAPHICS = {f"{W}drawing", f"{W}pict", f"{W}object"}
_TINY = 3  # half points: text that no one can read


class Inline:
    """Reads one paragraph; made anew for each.

    Attributes:
        boxes: the contents of the text boxes anchored in it, once each.
        strong: all its visible text is bold, in capitals or underlined.
    """

    def __init__(self, styles: Styles, tally: Tally, style: Style, shaded: bool) -> None:
        """Take what the paragraph inherits: its style, and whether it stands on a coloured ground."""
        self._styles, self._tally, self._style, self._shaded = styles, tally, style, shaded
        self._parts: list[str] = []
        self._fields: list[bool] = []  # of the fields that are open: whether their result has begun
        self._lettered = self._weak = False
        self.boxes: list[Any] = []

    @property
    def text(self) -> str:
        """The visible text read so far."""
        return "".join(self._parts)

    @property
    def strong(self) -> bool:
        """Whether all visible text with letters is set off."""
        return self._lettered and not self._weak

    def walk(self, node: Any) -> None:
        """Take what is in a paragraph, or in something within it."""
        for child in node:
            tag = child.tag
            if tag == _RUN:
                self._run(child)
            elif tag in _THROUGH:
                self.walk(child)
            elif tag in _INSERTED:
                self._tally.changes += 1
                self.walk(child)
            elif tag in _DELETED:
                self._tally.changes += 1
            elif tag == _ALTERNATE:
                self.walk(alternative(child))
            elif tag.startswith(_MATH):
                self._parts.append("".join(child.itertext(f"{_MATH}t")))

    def _run(self, run: Any) -> None:
        props = run.find(f"{W}rPr")
        parts: list[str] = []
        for child in run:
            self._in_run(child, parts)
        text = "".join(parts)
        if not text or not all(self._fields):
            return
        own = self._styles.run(value(props, "rStyle")) if props is not None else PLAIN
        if text.strip() and self._is_hidden(props, own):
            self._tally.hidden.append(text)
            return
        self._parts.append(text)
        if any(char.isalnum() for char in text):
            self._lettered = True
            self._weak = self._weak or not self._is_strong(props, own, text)

    def _in_run(self, child: Any, parts: list[str]) -> None:
        tag = child.tag
        if tag == _TEXT:
            parts.append(child.text or "")
        elif tag in _FIXED:
            parts.append(_FIXED[tag])
        elif tag == f"{W}fldChar":
            self._field(child, parts)
        elif tag == f"{W}sym":
            parts.append(_symbol(child))
        elif tag in _NOTES:
            self._tally.notes[_NOTES[tag], child.get(f"{W}id") or ""] = None
        elif tag in _GRAPHICS:
            self.boxes += _boxes(child)
        elif tag == _ALTERNATE:
            for inner in alternative(child):
                self._in_run(inner, parts)

    def _field(self, node: Any, parts: list[str]) -> None:
        kind = node.get(f"{W}fldCharType")
        if kind == "begin":
            box = node.find(f"{W}ffData/{W}checkBox")
            if box is not None and all(self._fields):
                checked = switch(box, "checked")
                parts.append("☒" if (switch(box, "default") if checked is None else checked) else "☐")
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _is_hidden(self, props: Any, own: Style) -> bool:
        vanish = _nearest(switch(props, "vanish"), own.hidden, self._style.hidden)
        if vanish:
            return True
        size = number(value(props, "sz"))
        if size is not None and size <= _TINY:
            return True
        color = (value(props, "color") or own.color or self._style.color).upper()
        return color == "FFFFFF" and not self._shaded and not is_shaded(props)

    def _is_strong(self, props: Any, own: Style, text: str) -> bool:
        underline = value(props, "u")
        return bool(
            _nearest(switch(props, "b"), own.bold, self._style.bold)
            or _nearest(switch(props, "caps"), own.caps, self._style.caps)
            or _nearest(None if underline is None else underline != "none", own.underlined, self._style.underlined)
            or not any(char.islower() for char in text)
        )


def _nearest(*values: bool | None) -> bool:
    return next((found for found in values if found is not None), False)


def is_shaded(props: Any) -> bool:
    """Tell whether properties set text on a coloured ground, on which white text can be read."""
    if props is None:
        return False
    fill = value(props, "shd", "fill")
    highlight = value(props, "highlight")
    return bool(
        (fill and fill.upper() not in {"AUTO", "FFFFFF"})
        or (value(props, "shd") or "clear") not in {"clear", "nil"}
        or (highlight and highlight not in {"none", "white"})
    )


def alternative(node: Any) -> Sequence[Any]:
    """Return what is in one of the versions of the same thing: the newer one where it is there."""
    chosen = node.find(f"{MC}Choice")
    chosen = chosen if chosen is not None else node.find(f"{MC}Fallback")
    return () if chosen is None else list(chosen)


def _symbol(node: Any) -> str:
    try:
        code = int(node.get(f"{W}char") or "", 16)
    except ValueError:
        return ""
    return chr(code) if 0 < code < 0xD800 or 0xE000 <= code < 0x10000 else ""  # noqa: PLR2004 - no surrogates


def _boxes(node: Any) -> list[Any]:
    """Return the text boxes of a graphic, the newer of two versions, and none within another."""
    found: list[Any] = []
    stack = [node]
    while stack:
        current = stack.pop()
        if current.tag == _BOX:
            found.append(current)
        elif current.tag == _ALTERNATE:
            stack += reversed(alternative(current))
        else:
            stack += reversed(current)
    return found
