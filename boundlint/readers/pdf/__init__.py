"""Reads PDF files with pdfium: lines, columns, furniture, paragraphs; with pdfplumber what pdfium cannot open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from boundlint.errors import ReadError
from boundlint.model.document import Notice
from boundlint.readers.options import Clock
from boundlint.readers.pdf.columns import in_order
from boundlint.readers.pdf.furniture import split_furniture
from boundlint.readers.pdf.hyphens import join_cut_words, known_words
from boundlint.readers.pdf.lines import HYPHEN, Line, Page, is_scan, read_page
from boundlint.readers.pdf.paragraphs import group, measure, to_piece
from boundlint.readers.raw import Piece, Raw

MAX_PAGES = 2_000
_MAX_LEVELS = 4
_PASSWORD = 4  # FPDF_ERR_PASSWORD


def read_pdf(path: str, data: bytes, clock: Clock) -> Raw:  # noqa: ARG001 - TEMP
    """Return the pieces of a PDF.

    Args:
        path: for errors.
        data: the whole file.
        clock: the time it may take.

    Raises:
        ReadError: broken, encrypted with a password, too long, or a scan from the first page to the last.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD or "password" in str(error).lower():
            raise ReadError("read.encrypted-pdf", path) from error
        return _fallback(path, data)
    try:
        count = len(document)
        if count > MAX_PAGES:
            raise ReadError("read.too-many-pages", path, limit=MAX_PAGES)
        pages = _pages(document, count)
    finally:
        document.close()
    return _raw(path, pages)


def _pages(document: Any, count: int) -> list[Page]:
    """Return the pages that can be loaded; a broken one is an empty one, and lowers the coverage."""
    import pypdfium2

    pages = []
    for index in range(count):
        try:
            page = document[index]
        except pypdfium2.PdfiumError:
            pages.append(Page(index + 1, 0.0, 0.0, (), 1.0))
            continue
        try:
            pages.append(read_page(page, index + 1))
        finally:
            page.close()
    return pages


def _raw(path: str, pages: Sequence[Page]) -> Raw:
    scans = sum(is_scan(page) for page in pages)
    if not any(page.lines for page in pages) or (scans and scans == sum(bool(p.lines) or is_scan(p) for p in pages)):
        raise ReadError("read.scan" if scans else "read.no-text", path)
    lines, furniture = split_furniture(pages)
    notices = (Notice("scan-pages", scans),) if scans else ()
    return Raw("pdf", tuple(_pieces(in_order(pages, lines))), len(pages), 1 - scans / len(pages), notices, furniture)


def _pieces(lines: Sequence[Line]) -> list[Piece]:
    layout = measure(lines)
    lines = _ordinary_spaces(lines)
    groups = group(lines, layout)
    compounds, words = known_words(" ".join(line.text for line in lines))
    sizes = sorted({line.size for line in lines if line.size >= 1.12 * layout.size}, reverse=True)[:_MAX_LEVELS]
    return [to_piece(held, layout, join_cut_words(_text(held), compounds, words), sizes) for held in groups]


def _ordinary_spaces(lines: Sequence[Line]) -> Sequence[Line]:
    """Return the lines with ordinary spaces, where a producer wrote nearly all spaces as no-break ones."""
    text = "".join(line.text for line in lines)
    if text.count("\u00a0") <= text.count(" "):
        return lines
    return [replace(line, text=line.text.replace("\u00a0", " ")) for line in lines]


def _text(held: Sequence[Line]) -> str:
    """Return the lines of a paragraph as one; a hyphen at a line's end waits for its word to be joined."""
    text = ""
    for line in held:
        if text.endswith("-") and line.text[:1].isalpha() and text[-2:-1].isalpha():
            text = text[:-1] + HYPHEN + line.text
        else:
            text += line.text if not text or text.endswith(HYPHEN) else f" {line.text}"
    return text


def _fallback(path: str, data: bytes) -> Raw:
    """Read with pdfplumber what pdfium cannot open."""
    from boundlint.readers.pdf.fallback import plumbed_pages

    return _raw(path, plumbed_pages(path, data, MAX_PAGES))
