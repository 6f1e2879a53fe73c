"""Gets the bytes of a file, and tells by them and by the ending which reader it needs."""

from __future__ import annotations

import errno
import re
import stat
from pathlib import Path

from boundlint.errors import ReadError
from boundlint.patterns import regex

MAX_BYTES = 50 * 1024 * 1024
"""Bytes of a file that is read at all."""

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_PDF_HEADER_WITHIN = 1024
_HTML = regex(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html\b)",
    re.IGNORECASE | re.DOTALL,
)
_ENDINGS = {
    ".md": "md",
    ".markdown": "md",
    ".mdown": "md",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".php": "html",
    ".tex": "tex",
}
_WORD_ENDINGS = {".docx", ".docm", ".dotx", ".dotm"}
_ODT_ENDINGS = {".odt", ".ott", ".odm"}
_ODF_MARK = regex(rb"PK\x03\x04.{22}\x08\x00.{2}mimetypeapplication/vnd\.oasis\.opendocument", re.DOTALL)
"""How a packed OpenDocument file begins: its kind stands first, and is not packed."""

_OTHER_OLE = tuple(name.encode("utf-16-le") for name in ("Workbook", "PowerPoint Document"))
_OTHER_XML = regex(rb"<(?:w:wordDocument|pkg:package)\b|<(?:[\w-]+:)?Workbook\b")
_READABLE_CONTROLS = set(b"\t\n\v\f\r\x1a\x1b")
_MAX_CONTROL_SHARE = 0.01


def load(path: str) -> bytes:
    """Return the bytes of a regular file.

    Raises:
        ReadError: missing, a folder, no file, not permitted, empty or too large.
    """
    if not path:  # an unset variable in a script; `Path` would take the current folder
        raise ReadError("read.missing-file", '""')
    try:
        status = Path(path).stat()
        if stat.S_ISDIR(status.st_mode):
            raise ReadError("read.is-folder", path)
        if not stat.S_ISREG(status.st_mode):
            raise ReadError("read.no-regular-file", path)
        if status.st_size > MAX_BYTES:
            raise ReadError("read.too-large", path, limit=MAX_BYTES // 1024 // 1024)
        with Path(path).open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise ReadError(_system_code(error), path) from error
    except ValueError as error:  # a NUL in the path
        raise ReadError("read.missing-file", path) from error
    return checked(path, data)


def checked(path: str, data: bytes) -> bytes:
    """Return the bytes as they are.

    Raises:
        ReadError: too many of them, or none but white space.
    """
    if len(data) > MAX_BYTES:
        raise ReadError("read.too-large", path, limit=MAX_BYTES // 1024 // 1024)
    if not data.strip():
        raise ReadError("read.empty-file", path)
    return data


def _system_code(error: OSError) -> str:
    if isinstance(error, PermissionError):
        return "read.no-permission"
    missing = {errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG, errno.ELOOP, errno.EINVAL}
    return "read.missing-file" if error.errno in missing else "read.system"


def sniff(path: str, data: bytes) -> str:
    """Return the format: `docx`, `odt`, `doc`, `rtf`, `pdf`, `md`, `html`, `tex` or `txt`.

    Args:
        path: its ending tells the text formats apart.
        data: the bytes; they decide before the ending does.

    Raises:
        ReadError: an encrypted, damaged or binary format.
    """
    ending = Path(path).suffix.lower()
    if data.startswith(_OLE):
        return _ole(path, data)
    if data.lstrip()[:5] == b"{\\rtf":
        return "rtf"
    if b"%PDF-" in data[:_PDF_HEADER_WITHIN]:
        return "pdf"
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip(path, data, ending)
    _check_ending(path, ending)
    if _is_binary(data):
        raise ReadError("read.not-text", path)
    return _text(path, data, ending)


def _ole(path: str, data: bytes) -> str:
    """Tell an old Word file from the other files that are kept in the same container."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise ReadError("read.encrypted-docx", path)
    if "WordDocument".encode("utf-16-le") not in data and any(name in data for name in _OTHER_OLE):
        raise ReadError("read.other-format", path)
    return "doc"


def _zip(path: str, data: bytes, ending: str) -> str:
    """Tell an OpenDocument file from a Word file; what is neither is for the reader of Word files to refuse."""
    from boundlint.readers.archive import open_archive

    if ending in _ODT_ENDINGS or _ODF_MARK.match(data):
        return "odt"
    try:
        names = open_archive(path, data, "docx").names
    except ReadError:
        return "docx"
    return "odt" if "content.xml" in names and "word/document.xml" not in names else "docx"


def _check_ending(path: str, ending: str) -> None:
    """A file whose name says that it is packed, and which is not, is damaged."""
    if ending in _WORD_ENDINGS:
        raise ReadError("read.broken-docx", path)
    if ending in _ODT_ENDINGS:
        raise ReadError("read.broken-odt", path)
    if ending == ".pdf":
        raise ReadError("read.broken-pdf", path)


def _text(path: str, data: bytes, ending: str) -> str:
    from boundlint.readers.odt.package import is_flat

    if ending == ".fodt" or is_flat(data):
        return "odt"
    if _OTHER_XML.search(data[:4096]):
        raise ReadError("read.other-format", path)
    if ending in _ENDINGS:
        return _ENDINGS[ending]
    return "html" if _HTML.match(data[:4096]) else "txt"


def _is_binary(data: bytes) -> bool:
    from boundlint.readers.encoding import unmarked_utf16

    if data.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")) or unmarked_utf16(data):
        return False
    sample = data[:65536]
    controls = sum(1 for byte in sample if byte < 0x20 and byte not in _READABLE_CONTROLS)  # noqa: PLR2004 - C0
    return b"\0" in data or controls > _MAX_CONTROL_SHARE * len(sample)
