"""Reads the pages of a PDF that pdfium has opened, one by one, as long as there is time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from boundlint.readers.options import Clock
from boundlint.readers.pdf import ocr
from boundlint.readers.pdf.annotations import read_annotations
from boundlint.readers.pdf.drawn import Drawn, walk
from boundlint.readers.pdf.fields import with_entries
from boundlint.readers.pdf.footnotes import note_rule
from boundlint.readers.pdf.frame import frame_of
from boundlint.readers.pdf.glyphs import is_garbled
from boundlint.readers.pdf.hidden import is_layer, split_hidden, unseen_objects
from boundlint.readers.pdf.lines import Line, Page, State, Table
from boundlint.readers.pdf.native import Buffers, Found, TextLayer
from boundlint.readers.pdf.order import by_place, is_jumbled
from boundlint.readers.pdf.ruled import find_grids, with_tables
from boundlint.readers.pdf.strips import Strip, View

PLUMBED_SECONDS = 0.2
"""What a page with tables, or whose order must be worked out, takes as a rule."""

_ENOUGH_SECONDS = 2.0
_FEW_LETTERS, _PICTURE = 30, 0.5


class Reading(Struct, frozen=True):
    """What the pages of one document share.

    Attributes:
        form: pdfium's, None where the document has none.
        clock: the time that is left.
        units: the points in a unit of the pages where that is not one.
        buffers: for calls into pdfium.
        engine: gives what recognises pictures of text, None where there is nothing that does; asked for when first met.
    """

    form: Any
    clock: Clock
    units: Mapping[int, float]
    buffers: Buffers
    engine: Callable[[], ocr.Engine | None]


def read_pages(document: Any, count: int, reading: Reading) -> list[Page]:
    """Return a document's pages; those that cannot be opened, or for which no time is left, say so.

    Args:
        document: open.
        count: of its pages.
        reading: what they share.
    """
    pages: list[Page] = []
    for number in range(1, count + 1):
        if reading.clock.left() < _ENOUGH_SECONDS:
            return pages + [Page(late, state=State.LATE, share=0.0) for late in range(number, count + 1)]
        pages.append(_read(document, number, reading))
    return pages


def _read(document: Any, number: int, reading: Reading) -> Page:
    """Return one page, freed again before the next one is opened."""
    import pypdfium2

    try:
        page = document[number - 1]
    except pypdfium2.PdfiumError:
        return Page(number, state=State.BROKEN, share=0.0)
    try:
        frame = frame_of(page, reading.units.get(number, 1.0))
        textpage = page.get_textpage()
        try:
            return _page(page, View(number, frame, frame, TextLayer(textpage, reading.buffers)), reading)
        finally:
            textpage.close()
    except pypdfium2.PdfiumError:
        return Page(number, state=State.BROKEN, share=0.0)
    finally:
        page.close()


def _page(page: Any, view: View, reading: Reading) -> Page:
    text, share = view.layer.text()
    found = list(view.layer.lines(text))
    drawn = walk(page, reading.buffers)
    view = _upright(view, found)
    area = (view.shown.right - view.shown.left) * (view.shown.top - view.shown.bottom)
    pictures = min(1.0, drawn.images / area) if area > 0 else 0.0
    layer = is_layer(drawn, pictures)
    unseen = unseen_objects(page, view, drawn, reading.buffers, layer=layer)
    strips, hidden = split_hidden(found, view, unseen)
    entries, comments = read_annotations(page, reading.form, view, reading.buffers)
    size = view.frame.size
    read = Page(view.number, *size, hidden=tuple(hidden), comments=tuple(comments), layer=layer, share=share)
    if sum(len(strip.line.text) for strip in strips) < _FEW_LETTERS and pictures > _PICTURE:
        return _recognised(page, view, reading, read, State.SCAN)
    if is_garbled([strip.line for strip in strips]):
        return _recognised(page, view, reading, read, State.GARBLED)
    turns = {line.first: line.turn for line in found}
    along = [strip for strip in strips if strip.found and turns[strip.found.first] == view.frame.turn]
    upright = set(map(id, along))
    margin = tuple(strip.line for strip in strips if id(strip) not in upright)
    flow = _laid_out(with_entries(along, entries, view), drawn, view, reading)
    fields = sum(entry.is_field for entry in entries)
    return replace(read, flow=flow, margin=margin, fields=fields, note_top=note_rule(drawn.rules, view))


def _upright(view: View, found: Sequence[Found]) -> View:
    """Return the view of a page in which most of its text stands upright."""
    turns: Counter[int] = Counter()
    for line in found:
        if line.turn is not None:
            turns[line.turn] += len(line.text)
    turn = turns.most_common(1)[0][0] if turns else view.shown.turn
    return view if turn == view.shown.turn else replace(view, frame=view.shown.turned(turn))


def _laid_out(strips: Sequence[Strip], drawn: Drawn, view: View, reading: Reading) -> tuple[Line | Table, ...]:
    """Return the lines of a page in order, its tables as such."""
    grids = find_grids(drawn.rules, view) if strips else []
    flow: list[Strip | Table] = list(strips)
    if grids:
        reading.clock.allow(PLUMBED_SECONDS)
        flow = with_tables(strips, grids, view)
    if is_jumbled(flow):
        reading.clock.allow(PLUMBED_SECONDS)
        flow = by_place(flow, view)
    return tuple(item.line if isinstance(item, Strip) else item for item in flow)


def _recognised(page: Any, view: View, reading: Reading, read: Page, state: State) -> Page:
    """Return a page whose letters were recognised in its picture, or one of that state where that fails."""
    engine = reading.engine()
    lines: tuple[Line, ...] | None = None
    if engine is not None:
        lines = ocr.recognise(page, view.number, view.shown, engine, reading.clock)
    if lines is None:
        return replace(read, state=state, share=0.0)
    width, height = view.shown.size
    return replace(read, width=width, height=height, flow=lines, state=State.RECOGNISED)
