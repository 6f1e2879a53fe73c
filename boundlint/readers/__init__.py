"""From a path to a Document: one reader a format, chosen by the bytes first and by the ending second.

Each format's reader is a function from path and bytes to a `Raw`; it is imported when a file of that format is met, so
that reading text does not load the libraries of the others.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from boundlint.errors import ReadError
from boundlint.model.document import Document, Notice
from boundlint.readers.options import UNTIMED, Clock, ReadOptions

if TYPE_CHECKING:
    from boundlint.readers.raw import Raw

__all__ = ["read"]

DEFAULT = ReadOptions()
_BROKEN = {
    "docx": "read.broken-docx",
    "odt": "read.broken-odt",
    "pdf": "read.broken-pdf",
    "doc": "read.office-failed",
    "rtf": "read.office-failed",
}


def read(
    path: str | Path, options: ReadOptions = DEFAULT, *, clock: Clock = UNTIMED, data: bytes | None = None
) -> Document:
    """Read one contract.

    Args:
        path: the file; kept as written in `Document.path`.
        options: how to read it.
        clock: the time it may take.
        data: its bytes, where they do not come from the file of that name (standard input).

    Raises:
        ReadError: it cannot be read; its code says why, and the wording what to do.
    """
    from boundlint.readers.assemble import assemble
    from boundlint.readers.files import checked, load, sniff

    shown = str(path)
    data = load(shown) if data is None else checked(shown, data)
    kind = sniff(shown, data)
    try:
        document = assemble(shown, _parse(kind, shown, data, options, clock))
    except ReadError:
        raise
    except RecursionError as error:
        raise ReadError("read.too-deep", shown) from error
    except MemoryError as error:
        raise ReadError("read.memory", shown) from error
    except Exception as error:  # the libraries raise many kinds on hostile bytes: one file must not stop the run
        raise ReadError(_BROKEN.get(kind, "read.broken-text"), shown) from error
    if not document.blocks:
        raise ReadError("read.no-text", shown)
    return document


def _parse(kind: str, path: str, data: bytes, options: ReadOptions, clock: Clock) -> Raw:
    if kind == "docx":
        from boundlint.readers.docx import read_docx

        return read_docx(path, data, options)
    if kind == "odt":
        from boundlint.readers.odt import read_odt

        return read_odt(path, data, options)
    if kind in {"doc", "rtf"}:
        from boundlint.readers.office import read_office

        return read_office(path, data, kind, options, clock)
    if kind == "pdf":
        from boundlint.readers.pdf import read_pdf

        return read_pdf(path, data, clock)
    return _parse_text(kind, path, data, options)


def _parse_text(kind: str, path: str, data: bytes, options: ReadOptions) -> Raw:
    from boundlint.readers.encoding import decode

    decoded = decode(path, data, kind)
    raw = _parse_decoded(kind, decoded.text, options)
    if not decoded.odd:
        return raw
    odd = Notice("odd-characters", decoded.odd, decoded.sample)
    return replace(raw, coverage=raw.coverage * decoded.coverage, notices=(*raw.notices, odd))


def _parse_decoded(kind: str, text: str, options: ReadOptions) -> Raw:
    if kind == "md":
        from boundlint.readers.markdown import read_markdown

        return read_markdown(text, options)
    if kind == "html":
        from boundlint.readers.html import read_html

        return read_html(text, options)
    if kind == "tex":
        from boundlint.readers.latex import read_latex

        return read_latex(text)
    from boundlint.readers.plain import read_plain

    return read_plain(text)
