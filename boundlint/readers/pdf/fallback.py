"""Reads with pdfplumber the files that pdfium cannot open; slow, and imported only then."""

from __future__ import annotations

import io

from boundlint.errors import ReadError
from boundlint.readers.pdf.lines import Line, Page

_HEAVY = ("bold", "black", "heavy", "demi")


def plumbed_pages(path: str, data: bytes, limit: int) -> list[Page]:
    """Return the pages of a PDF.

    Args:
        path: for errors.
        data: the whole file.
        limit: the most pages that are read.

    Raises:
        ReadError: broken, encrypted, or too long.
    """
    import pdfplumber
    from pdfminer.pdfdocument import PDFPasswordIncorrect

    try:
        with pdfplumber.open(io.BytesIO(data)) as document:
            count = len(document.pages)
            pages = [_page(page, number) for number, page in enumerate(document.pages, 1)] if count <= limit else []
    except Exception as error:  # pdfminer raises many kinds on broken files
        wrong = isinstance(error, PDFPasswordIncorrect) or isinstance(error.__cause__, PDFPasswordIncorrect)
        raise ReadError("read.encrypted-pdf" if wrong else "read.broken-pdf", path) from error
    if count > limit:
        raise ReadError("read.too-many-pages", path, limit=limit)
    return pages


def _page(page: object, number: int) -> Page:
    lines = []
    for found in page.extract_text_lines(return_chars=True, use_text_flow=True):  # type: ignore[attr-defined]
        first, last = found["chars"][0], found["chars"][-1]
        bold = all(any(word in char["fontname"].lower() for word in _HEAVY) for char in (first, last))
        box = tuple(round(float(found[side]), 1) for side in ("x0", "top", "x1", "bottom"))
        lines.append(Line(found["text"], number, box, round(float(first["size"]), 1), bold))  # type: ignore[arg-type]
    width, height = float(page.width), float(page.height)  # type: ignore[attr-defined]
    return Page(number, width, height, tuple(lines), 0.0)
