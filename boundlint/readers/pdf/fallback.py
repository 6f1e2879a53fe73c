"""Reads with pdfplumber the files that pdfium cannot open; slow, and imported only then."""

from __future__ import annotations

import io
import itertools
from typing import Any

from boundlint.errors import ReadError
from boundlint.readers.options import Clock
from boundlint.readers.pdf.fonts import family, is_bold
from boundlint.readers.pdf.lines import HYPHEN, Line, Page, State

_SECONDS, _ENOUGH_SECONDS = 0.2, 2.0
_MAX_UNITS, _MAX_UNIT = 2_000, 75_000.0


def plumbed_pages(path: str, data: bytes, limit: int, clock: Clock) -> list[Page]:
    """Return the pages of a PDF.

    Args:
        path: for errors.
        data: the whole file.
        limit: the most pages that are read.
        clock: is asked for the time of each page; those for which none is left say so.

    Raises:
        ReadError: broken, encrypted, or too long.
    """
    import pdfplumber
    from pdfminer.pdfdocument import PDFPasswordIncorrect

    try:
        with pdfplumber.open(io.BytesIO(data)) as document:
            count = len(document.pages)
            pages = [_timed(page, at, clock) for at, page in enumerate(document.pages, 1)] if count <= limit else []
    except Exception as error:  # pdfminer raises many kinds on broken files
        wrong = isinstance(error, PDFPasswordIncorrect) or isinstance(error.__cause__, PDFPasswordIncorrect)
        raise ReadError("read.encrypted-pdf" if wrong else "read.broken-pdf", path) from error
    if count > limit:
        raise ReadError("read.too-many-pages", path, limit=limit)
    if not count:
        raise ReadError("read.broken-pdf", path)
    return pages


def _timed(page: Any, number: int, clock: Clock) -> Page:
    if clock.left() < _ENOUGH_SECONDS:
        return Page(number, state=State.LATE, share=0.0)
    clock.allow(_SECONDS)
    try:
        return _page(page, number)
    finally:
        page.close()


def _page(page: Any, number: int) -> Page:
    lines = []
    for found in page.extract_text_lines(return_chars=True, use_text_flow=True):
        first, last = found["chars"][0], found["chars"][-1]
        left, top, right, bottom = (round(float(found[side]), 1) for side in ("x0", "top", "x1", "bottom"))
        text = found["text"]
        if text.endswith("-") and text[-2:-1].isalpha():
            text = text[:-1] + HYPHEN
        bold = all(is_bold(char["fontname"]) for char in (first, last))
        size = round(float(first["size"]), 1)
        lines.append(Line(text, number, (left, top, right, bottom), size, bold, family(first["fontname"])))
    return Page(number, float(page.width), float(page.height), tuple(lines))


def user_units(data: bytes) -> dict[int, float]:
    """Return the points in a unit of those pages of a PDF that state them, by page number from 1."""
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfpage import PDFPage
    from pdfminer.pdfparser import PDFParser
    from pdfminer.pdftypes import resolve1

    found: dict[int, float] = {}
    try:
        pages = PDFPage.create_pages(PDFDocument(PDFParser(io.BytesIO(data))))
        for number, page in enumerate(itertools.islice(pages, _MAX_UNITS), 1):
            unit = resolve1(page.attrs.get("UserUnit"))
            if isinstance(unit, int | float) and 0 < unit <= _MAX_UNIT:
                found[number] = float(unit)
    except Exception:  # noqa: BLE001 - pdfminer raises many kinds; boxes in other units hurt less than no text
        return {}
    return found
