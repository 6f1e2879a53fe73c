"""One paragraph of a story: its text, its number, its kind, and what is anchored in it."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from boundlint.model.document import AsideKind, BlockKind, Place
from boundlint.readers.docx.counters import Counters, Label
from boundlint.readers.docx.form import Form, form_of
from boundlint.readers.docx.inline import Inline
from boundlint.readers.docx.names import BOX, W
from boundlint.readers.docx.side import Side
from boundlint.readers.docx.styles import Style, Styles
from boundlint.readers.docx.tally import Tally
from boundlint.readers.heads import has_bullet, without_bullet
from boundlint.readers.raw import Piece

_PROPS = f"{W}pPr"
_BODY_LEVEL = 9


class Where(Struct, frozen=True):
    """What surrounds a paragraph.

    Attributes:
        part: the part of the package.
        cell: it stands in a table.
        shaded: it stands on a coloured ground.
        note: it stands in a note, where a star is a mark and no bullet.
    """

    part: str
    cell: bool = False
    shaded: bool = False
    note: bool = False


class Spot(Struct, frozen=True):
    """Where one paragraph is met.

    Attributes:
        path: its own.
        contents: it stands in a table of contents.
        goes_on: it only goes on with the paragraph before, whose mark a change took away.
    """

    path: str
    contents: bool = False
    goes_on: bool = False


class Paragraph(Struct, frozen=True):
    """What was read of a paragraph.

    Attributes:
        piece: None where it shows no text.
        boxes: the text boxes anchored in it, each with its path.
        joins: the next paragraph goes on with it.
    """

    piece: Piece | None
    boxes: tuple[tuple[Any, str], ...]
    joins: bool


class Paragraphs(Struct, frozen=True):
    """Reads the paragraphs of a document, one after the other, since their numbers are counted on.

    Attributes:
        styles: of the document.
        counters: of its lists.
        tally: what the reading notices.
        side: of tracked changes.
    """

    styles: Styles
    counters: Counters
    tally: Tally
    side: Side

    def read(self, node: Any, where: Where, spot: Spot) -> Paragraph:
        """Read a `w:p`."""
        form = form_of(_props(node), self.side)
        style = self.styles.get(form.style)
        ground = style.ground if form.ground is None else form.ground
        inline = Inline(self.styles, self.tally, self.side, form.style, where.shaded if ground is None else ground)
        counted = self.tally.changes
        text = inline.read(node)
        self.tally.changes += form.changed and self.tally.changes == counted
        place = Place(inline.page, None, where.part, spot.path)
        self._keep(inline, place)
        boxes = _boxes(node, inline.boxes, spot.path) if inline.boxes else ()
        if spot.contents or style.contents:
            self.tally.keep(AsideKind.CONTENTS, text, place)
            return Paragraph(None, boxes, joins=False)
        is_empty = not text.strip()
        label = None if spot.goes_on or (is_empty and self._is_gone(form)) else self._label(form, style)
        if is_empty and not (label and label.text and where.cell):
            return Paragraph(None, boxes, form.joins)
        if spot.goes_on:
            return Paragraph(Piece(text, strong=inline.strong, place=place), boxes, form.joins)
        plain = BlockKind.NOTE if where.note else BlockKind.PARAGRAPH
        kind = BlockKind.CELL if where.cell else plain
        made = _piece(text, label, Piece("", kind, _level(form, style), "", inline.strong, place), style.title)
        return Paragraph(made, boxes, form.joins)

    def counts_bare(self) -> bool:
        """Tell whether a paragraph without any properties or text is counted in a list all the same."""
        return self.styles.get("").num_id is not None

    def _keep(self, inline: Inline, place: Place) -> None:
        for text in inline.hidden:
            self.tally.hide(text, place)
        for text in inline.dropped:
            self.tally.keep(AsideKind.CHANGE, text, place)
        for comment in inline.comments:
            self.tally.anchors.setdefault(comment, place)

    def _is_gone(self, form: Form) -> bool:
        """Tell whether a paragraph without visible text is not there: its mark is hidden, or not of this side."""
        return form.joins or bool(form.mark.over(self.styles.look(form.style, "")).hidden)

    def _label(self, form: Form, style: Style) -> Label | None:
        """Count the paragraph in the list it belongs to, by its own properties or its style's."""
        num_id = style.num_id if form.num_id is None else form.num_id
        if not num_id:
            return None
        level = style.num_level if form.num_level is None else form.num_level
        if level is None:
            level = self.counters.level_of(num_id, style.num_style or form.style)
        return self.counters.next(num_id, level)


def _props(node: Any) -> Any:
    first = node[0] if len(node) else None
    return first if first is None or first.tag == _PROPS else node.find(_PROPS)


def _boxes(node: Any, boxes: list[Any], path: str) -> tuple[tuple[Any, str], ...]:
    """Return the boxes with their paths, which count all boxes in the paragraph in the order of the file."""
    index = {box: count for count, box in enumerate(node.iter(BOX), 1)}
    return tuple((box, f"{path}/descendant::txbxContent[{index[box]}]") for box in boxes)


def _level(form: Form, style: Style) -> int:
    if form.outline is None:
        return style.level
    return form.outline + 1 if 0 <= form.outline < _BODY_LEVEL else 0


def _piece(text: str, label: Label | None, base: Piece, title: bool) -> Piece:
    """Return the piece of a paragraph, its number set before it; `base` holds what does not hang on the text."""
    mark = label.text if label else ""
    if mark:
        gap = "" if label and label.glued and not text.lstrip()[:1].isalnum() else " "
        text = mark + gap + text.lstrip()
    kind, level = base.kind, base.level
    if title:
        kind, level = BlockKind.TITLE, 0
    elif level:
        kind = BlockKind.HEADING
    elif label:
        kind, level = BlockKind.ITEM, label.level + 1
    elif kind is not BlockKind.NOTE and has_bullet(text):
        kind, level, text = BlockKind.ITEM, 1, without_bullet(text)
    return Piece(text, kind, level, mark, base.strong, base.place)
