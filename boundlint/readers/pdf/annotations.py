"""Reads what stands on a page without being drawn in it: the values of form fields, free text, and comments."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from boundlint.model.document import Aside, AsideKind, Place
from boundlint.readers.pdf.native import Buffers, Raw
from boundlint.readers.pdf.strips import View

MAX_ANNOTATIONS = 2_000
"""Annotations of one page that are looked at."""

_MAX_VALUE = 100_000
_UNSEEN = 2 | 32  # the flags Hidden and NoView
_CHECKED, _UNCHECKED = "☒", "☐"


class Entry(Struct, frozen=True):
    """Text that an annotation shows on the page.

    Attributes:
        text: its value; a check box is `☒` or `☐`.
        raw: its rectangle in the content.
        is_field: a form field, and no free text.
        is_box: a check box or radio button.
    """

    text: str
    raw: Raw
    is_field: bool
    is_box: bool = False


def read_annotations(page: Any, form: Any, view: View, buffers: Buffers) -> tuple[list[Entry], list[Aside]]:
    """Return what annotations show as text on an open page, and the comments on it.

    Args:
        page: open.
        form: pdfium's form of the document, None where it has none.
        view: of the page.
        buffers: of the document.
    """
    entries: list[Entry] = []
    comments: list[Aside] = []
    for annotation, subtype, raw in _annotations(page, buffers):
        pdfium = buffers.pdfium
        if subtype == pdfium.FPDF_ANNOT_WIDGET:
            if form is not None and (entry := _field(annotation, form, raw, pdfium)) is not None:
                entries.append(entry)
        elif subtype == pdfium.FPDF_ANNOT_FREETEXT:
            if text := _string(annotation, "Contents", pdfium):
                entries.append(Entry(text, raw, is_field=False))
        elif subtype not in {pdfium.FPDF_ANNOT_LINK, pdfium.FPDF_ANNOT_POPUP} and (
            text := _string(annotation, "Contents", pdfium)
        ):
            place = Place(page=view.number, box=view.shown.box(*raw))
            comments.append(Aside(AsideKind.COMMENT, text, place))
    return entries, comments


def _annotations(page: Any, buffers: Buffers) -> Iterator[tuple[Any, int, Raw]]:
    """Give the annotations that are shown, with subtype and rectangle; each is closed after its turn."""
    pdfium = buffers.pdfium
    for index in range(min(pdfium.FPDFPage_GetAnnotCount(page.raw), MAX_ANNOTATIONS)):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
        if not annotation:
            continue
        try:
            rect = pdfium.FS_RECTF()
            shown = not pdfium.FPDFAnnot_GetFlags(annotation) & _UNSEEN
            if shown and pdfium.FPDFAnnot_GetRect(annotation, rect):
                low, high = sorted((rect.bottom, rect.top))
                yield annotation, pdfium.FPDFAnnot_GetSubtype(annotation), (rect.left, low, rect.right, high)
        finally:
            pdfium.FPDFPage_CloseAnnot(annotation)


def _field(annotation: Any, form: Any, raw: Raw, pdfium: Any) -> Entry | None:
    kind = pdfium.FPDFAnnot_GetFormFieldType(form, annotation)
    if kind in {pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON}:
        text = _CHECKED if pdfium.FPDFAnnot_IsChecked(form, annotation) else _UNCHECKED
        return Entry(text, raw, is_field=True, is_box=True)
    if kind in {pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX}:
        text = _utf16(lambda buffer, size: pdfium.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, size), pdfium)
        return Entry(text, raw, is_field=True) if text else None
    return None


def _string(annotation: Any, key: str, pdfium: Any) -> str:
    name = key.encode()
    return _utf16(lambda buffer, size: pdfium.FPDFAnnot_GetStringValue(annotation, name, buffer, size), pdfium)


def _utf16(fill: Any, pdfium: Any) -> str:
    """Return what a call writes that gives the bytes it needs when it gets no buffer."""
    size = min(fill(None, 0), _MAX_VALUE)
    if size <= 2:  # noqa: PLR2004 - the closing zero alone
        return ""
    buffer = ctypes.create_string_buffer(size)
    fill(ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw[: size - 2].decode("utf-16-le", "ignore").strip()
