"""The text of one paragraph: runs, fields, links, changes, content controls, symbols; hidden text kept apart."""

from __future__ import annotations

from typing import Any

from boundlint.readers.assemble import MAX_ASIDE
from boundlint.readers.docx.boxes import boxes_in
from boundlint.readers.docx.fields import Fields
from boundlint.readers.docx.look import Look, look_of
from boundlint.readers.docx.names import ALTERNATE, CONTROL, MATH, VAL, W14, W, alternative
from boundlint.readers.docx.reach import plain_text
from boundlint.readers.docx.side import Side
from boundlint.readers.docx.styles import Styles
from boundlint.readers.docx.symbols import in_font, symbol
from boundlint.readers.docx.tally import Tally

_RUN, _TEXT, _PROPS, _RUN_STYLE = f"{W}r", f"{W}t", f"{W}rPr", f"{W}rStyle"
_FIELD, _DELETED_TEXT, _PAGE = f"{W}fldChar", f"{W}delText", f"{W}lastRenderedPageBreak"
_THROUGH = {f"{W}{name}" for name in ("hyperlink", "smartTag", "fldSimple", "customXml", "dir", "bdo")}
_FIXED = {
    f"{W}tab": " ", f"{W}ptab": " ", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-", f"{W}softHyphen": "",
}  # fmt: skip
_CODES = {f"{W}instrText", f"{W}delInstrText"}
_NOTES = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}
_GRAPHICS = {f"{W}drawing", f"{W}pict", f"{W}object"}
_MATH_TEXT = frozenset({f"{MATH}t"})


class Inline:
    """Reads one paragraph; made anew for each.

    Attributes:
        boxes: the contents of the text boxes anchored in it, once each.
        hidden: passages that nobody sees.
        dropped: passages of the other side of tracked changes.
        comments: the ids of the comments anchored in it.
        page: on which its text begins; None where the file does not mark its pages.
    """

    def __init__(self, styles: Styles, tally: Tally, side: Side, style: str, shaded: bool) -> None:
        """Take what the paragraph inherits: its style's id, and whether it stands on a coloured ground."""
        self._styles, self._tally, self._side, self._style, self._shaded = styles, tally, side, style, shaded
        self._base = styles.look(style, "")
        self._parts: list[str] = []
        self._fields = Fields(self._parts)
        self._begun = self._lettered = self._weak = False
        self._last: list[str] | None = None  # the passages to which the last text went, None for the paragraph's own
        self.boxes: list[Any] = []
        self.hidden: list[str] = []
        self.dropped: list[str] = []
        self.comments: list[str] = []
        self.page = tally.page

    def read(self, node: Any) -> str:
        """Return the visible text of a paragraph."""
        self._walk(node)
        self._fields.close()
        return "".join(self._parts)

    @property
    def strong(self) -> bool:
        """Whether all visible text with letters is set off."""
        return self._lettered and not self._weak

    def _walk(self, node: Any) -> None:
        side = self._side
        for child in node:
            tag = child.tag
            if tag == _RUN:
                self._run(child)
            elif tag in _THROUGH:
                self._walk(child)
            elif tag in side.kept:
                self._tally.changes += 1
                self._walk(child)
            elif tag in side.dropped:
                self._tally.changes += 1
                self._aside(self.dropped, plain_text(child))
            else:
                self._rare(child, tag)

    def _rare(self, child: Any, tag: str) -> None:
        if tag == CONTROL:
            self._control(child)
        elif tag == ALTERNATE:
            version = alternative(child)
            self._walk(() if version is None else version)
        elif tag.startswith(MATH):
            self._parts.append(self._math(child))
        elif tag == f"{W}subDoc":
            self._tally.miss(0)

    def _control(self, control: Any) -> None:
        """Take a content control; a check box without text shows its state."""
        content = control.find(f"{W}sdtContent")
        before = len(self._parts)
        self._walk(() if content is None else content)
        box = control.find(f"{W}sdtPr/{W14}checkbox") if len(self._parts) == before else None
        if box is not None:
            checked = box.find(f"{W14}checked")
            is_checked = checked is not None and checked.get(f"{W14}val") in {"1", "true", "on"}
            self._parts.append("☒" if is_checked else "☐")

    def _math(self, node: Any) -> str:
        """Return the text of a formula, without what the other side of a change holds of it."""
        if node.tag in self._side.dropped:
            self._tally.changes += 1
            self._aside(self.dropped, plain_text(node, _MATH_TEXT))
            return ""
        self._tally.changes += node.tag in self._side.kept
        if node.tag == f"{MATH}t":
            return node.text or ""
        props = node.find(_PROPS) if node.tag == f"{MATH}r" else None
        if props is not None and any(child.tag in self._side.dropped for child in props):
            return ""
        return "".join(self._math(child) for child in node)

    def _run(self, run: Any) -> None:
        props: Any = None
        parts: list[str] = []
        for child in run:
            tag = child.tag
            if tag == _TEXT:
                parts.append(child.text or "")
            elif tag == _PROPS:
                props = self._side.properties(child)
            elif tag == _FIELD:
                self._add("".join(parts), props)
                parts = []
                self._fields.mark(child)
            elif tag in _FIXED:
                parts.append(_FIXED[tag])
            else:
                self._in_run(child, tag, parts, props)
        if parts:
            self._add("".join(parts), props)

    def _in_run(self, child: Any, tag: str, parts: list[str], props: Any) -> None:
        if tag in _CODES:
            self._fields.code(child.text or "")
        elif tag == _DELETED_TEXT:
            parts += [child.text or ""] if self._side.deleted_text else []
        elif tag == f"{W}sym":
            parts.append(symbol(child))
        elif tag == _PAGE:
            self._turn(parts, props)
        elif tag == ALTERNATE:
            version = alternative(child)
            for inner in () if version is None else version:
                self._in_version(inner, parts, props)
        else:
            self._anchored(child, tag, props)

    def _anchored(self, child: Any, tag: str, props: Any) -> None:
        """Take what is anchored in a run: notes, comments, graphics, text with its pronunciation."""
        if tag in _NOTES:
            self._note(child, _NOTES[tag], props)
        elif tag in _GRAPHICS:
            self.boxes += boxes_in(child)
        elif tag == f"{W}commentReference":
            self.comments.append(child.get(f"{W}id") or "")
        elif tag == f"{W}ruby":
            base = child.find(f"{W}rubyBase")
            self._walk(() if base is None else base)

    def _in_version(self, inner: Any, parts: list[str], props: Any) -> None:
        if inner.tag == _TEXT:
            parts.append(inner.text or "")
        elif inner.tag in _FIXED:
            parts.append(_FIXED[inner.tag])
        else:
            self._in_run(inner, inner.tag, parts, props)

    def _turn(self, parts: list[str], props: Any) -> None:
        """Take the mark that a page ended here when the file was last shown."""
        if self._tally.page is not None:
            self._tally.page += 1
            self._add("".join(parts), props)
            parts.clear()
            self.page = self.page if self._begun else self._tally.page

    def _note(self, node: Any, kind: str, props: Any) -> None:
        if not self._look(props).hidden:
            own_mark = (node.get(f"{W}customMarkFollows") or "0") not in {"0", "false", "off"}
            self._tally.notes.setdefault((kind, node.get(f"{W}id") or ""), own_mark)

    def _look(self, props: Any) -> Look:
        if props is None:
            return self._base
        style = props.find(_RUN_STYLE)
        far = self._base if style is None else self._styles.look(self._style, style.get(VAL) or "")
        return look_of(props).over(far)

    def _add(self, text: str, props: Any) -> None:
        """Take the text of a run: to the paragraph, or to what is hidden."""
        if not text:
            return
        look = self._look(props)
        is_shown = self._shaded if look.ground is None else look.ground
        if (look.hidden or look.tiny or (look.white and not is_shown)) and text.strip():
            self._aside(self.hidden, text)
            return
        if props is not None:
            text = in_font(text, props)
        self._last = None
        self._begun = self._begun or not text.isspace()
        self._parts.append(text)
        if not self._weak and any(map(str.isalnum, text)):
            self._lettered = True
            self._weak = not look.strong and any(map(str.islower, text))

    def _aside(self, passages: list[str], text: str) -> None:
        """Keep text apart, with what was kept apart just before it."""
        if self._last is passages:
            passages[-1] += text[: MAX_ASIDE - len(passages[-1])]
        else:
            passages.append(text[:MAX_ASIDE])
        self._last = passages
