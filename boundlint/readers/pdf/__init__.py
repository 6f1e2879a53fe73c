"""Reads PDF files with pdfium: lines, tables, columns, fields; with pdfplumber what pdfium cannot open."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from boundlint.errors import ReadError
from boundlint.model.document import Aside, Notice
from boundlint.readers.options import Clock
from boundlint.readers.pdf.columns import in_order
from boundlint.readers.pdf.compose import pieces
from boundlint.readers.pdf.draws import draws_without_end
from boundlint.readers.pdf.footnotes import split_notes
from boundlint.readers.pdf.furniture import split_furniture
from boundlint.readers.pdf.lines import Page, State
from boundlint.readers.raw import Raw

MAX_PAGES = 2_000
_PASSWORD = 4  # FPDF_ERR_PASSWORD
_XFA_ONLY = 2  # FORMTYPE_XFA_FULL: the pages are drawn by a program that only Adobe has
_SAMPLE = 200


def read_pdf(path: str, data: bytes, clock: Clock) -> Raw:
    """Return the pieces of a PDF.

    Args:
        path: for errors.
        data: the whole file.
        clock: the time it may take; pages for which none is left are unread, and lower the coverage.

    Raises:
        ReadError: broken, encrypted with a password, too long, a form that no page shows, or a scan from the first page
            to the last that cannot be recognised.
    """
    import pypdfium2

    if draws_without_end(data):
        raise ReadError("read.broken-pdf", path)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD or "password" in str(error).lower():
            raise ReadError("read.encrypted-pdf", path) from error
        return _fallback(path, data, clock)
    try:
        pages = _pages(path, document, data, clock)
    finally:
        document.close()
    return _raw(path, pages)


def _pages(path: str, document: Any, data: bytes, clock: Clock) -> list[Page]:
    from boundlint.readers.pdf import ocr
    from boundlint.readers.pdf.native import Buffers
    from boundlint.readers.pdf.pages import Reading, read_pages

    count = len(document)
    if count > MAX_PAGES:
        raise ReadError("read.too-many-pages", path, limit=MAX_PAGES)
    if document.get_formtype() == _XFA_ONLY:
        raise ReadError("read.xfa-form", path)
    document.init_forms()  # before any page is opened; does nothing where there is no form
    form = document.formenv.raw if document.formenv else None
    return read_pages(document, count, Reading(form, clock, _units(data), Buffers(), cache(ocr.find_engine)))


def _units(data: bytes) -> Mapping[int, float]:
    """Return the points in a unit of the pages where that is not one, which pdfium does not tell."""
    if b"/UserUnit" not in data:
        return {}
    from boundlint.readers.pdf.fallback import user_units

    return user_units(data)


def _raw(path: str, pages: Sequence[Page]) -> Raw:
    states = Counter(page.state for page in pages)
    if not any(page.flow for page in pages):
        raise ReadError("read.scan" if states[State.SCAN] or states[State.GARBLED] else "read.no-text", path)
    flows, furniture = split_furniture(pages)
    parted = [split_notes(flow, page.note_top) for page, flow in zip(pages, flows, strict=True)]
    flow = in_order(pages, [body for body, _ in parted])
    made = pieces(flow, [notes for _, notes in parted if notes])
    asides = (*furniture, *(aside for page in pages for aside in (*page.hidden, *page.comments)))
    coverage = sum(page.share for page in pages) / len(pages)
    return Raw("pdf", tuple(made), len(pages), coverage, _notices(pages, states), asides)


def _notices(pages: Sequence[Page], states: Counter[State]) -> tuple[Notice, ...]:
    hidden = [aside for page in pages for aside in page.hidden]
    comments = [aside for page in pages for aside in page.comments]
    found = (
        Notice("scan-pages", states[State.SCAN]),
        Notice("recognised-pages", states[State.RECOGNISED], _sureness(pages)),
        Notice("garbled-pages", states[State.GARBLED]),
        Notice("broken-pages", states[State.BROKEN]),
        Notice("unread-pages", states[State.LATE]),
        Notice("ocr-layer", sum(page.layer for page in pages)),
        Notice("form-fields", sum(page.fields for page in pages)),
        Notice("hidden-text", len(hidden), _sample(hidden)),
        Notice("comments", len(comments)),
    )
    return tuple(notice for notice in found if notice.count)


def _sample(asides: Sequence[Aside]) -> str:
    return asides[0].text[:_SAMPLE] if asides else ""


def _sureness(pages: Sequence[Page]) -> str:
    """Return how sure the recognised letters are, in percent."""
    lines = [line for page in pages if page.state is State.RECOGNISED for line in page.lines()]
    letters = sum(len(line.text) for line in lines)
    return f"{sum(line.confidence * len(line.text) for line in lines) / letters:.0%}" if letters else ""


def _fallback(path: str, data: bytes, clock: Clock) -> Raw:
    """Read with pdfplumber what pdfium cannot open."""
    from boundlint.readers.pdf.fallback import plumbed_pages

    return _raw(path, plumbed_pages(path, data, MAX_PAGES, clock))
