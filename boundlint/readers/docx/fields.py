"""Fields within a paragraph: their codes are no text, their results are; a broken one takes nothing with it."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field

from boundlint.readers.docx.names import W, number, switch, value

_BUTTONS = ("MACROBUTTON", "GOTOBUTTON")
_WORDS_BEFORE_SHOWN = 2
_MAX_NESTED = 64  # Word itself stops at twenty


class _Field(Struct):
    """A field that is open: where its code or result begins in the text, and what it shows of itself."""

    at: int
    code: list[str] = field(default_factory=list)
    shown: str = ""
    has_result: bool = False


class Fields(Struct):
    """The fields of one paragraph, open while it is walked.

    Text between the beginning of a field and its separator or end is its code, and is taken out again once that end
    is met. So a field that has no end, or ends in another paragraph, hides nothing.

    Attributes:
        parts: the text of the paragraph so far; codes are cut out of it.
    """

    parts: list[str]
    _open: list[_Field] = field(default_factory=list)
    _beyond: int = 0

    def mark(self, node: Any) -> None:
        """Take a `w:fldChar`."""
        kind = node.get(f"{W}fldCharType")
        if kind == "begin" and len(self._open) == _MAX_NESTED:
            self._beyond += 1
        elif self._beyond:
            self._beyond -= kind == "end"
        elif kind == "begin":
            self._open.append(_Field(len(self.parts), shown=_form(node)))
        elif kind == "separate" and self._open:
            self._cut(self._open[-1])
            self._open[-1].has_result = True
        elif kind == "end" and self._open:
            self._end(self._open.pop())

    def code(self, text: str) -> None:
        """Take a piece of the code of the innermost field."""
        if self._open:
            self._open[-1].code.append(text)

    def close(self) -> None:
        """Take the end of the paragraph: forms that are still open show what they show."""
        self.parts += [opened.shown for opened in self._open if opened.shown]

    def _cut(self, opened: _Field) -> None:
        del self.parts[opened.at :]

    def _end(self, ended: _Field) -> None:
        if not ended.has_result:
            self._cut(ended)
        if not any(map(str.strip, self.parts[ended.at :])):
            self.parts.append(ended.shown or ("" if ended.has_result else _button("".join(ended.code))))


def _form(node: Any) -> str:
    """Return what a form field shows that has no result in the text: a box, or the entry that is chosen."""
    data = node.find(f"{W}ffData")
    if data is None:
        return ""
    box = data.find(f"{W}checkBox")
    if box is not None:
        checked = switch(box, "checked")
        return "☒" if (switch(box, "default") if checked is None else checked) else "☐"
    choice = data.find(f"{W}ddList")
    if choice is None:
        return ""
    entries = [entry.get(f"{W}val") or "" for entry in choice.iterfind(f"{W}listEntry")]
    chosen = number(value(choice, "result") or value(choice, "default")) or 0
    return entries[chosen] if 0 <= chosen < len(entries) else ""


def _button(code: str) -> str:
    """Return the text of a button, by which templates mark a blank to fill in: `MACROBUTTON NoMacro [Nom]`."""
    words = code.split(maxsplit=_WORDS_BEFORE_SHOWN)
    is_button = len(words) > _WORDS_BEFORE_SHOWN and words[0].upper() in _BUTTONS
    return words[_WORDS_BEFORE_SHOWN].strip() if is_button else ""
