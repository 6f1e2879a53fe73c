"""Opens an OpenDocument text, packed or flat, and gives the two trees in which its text stands."""

from __future__ import annotations

import re
from typing import Any

from msgspec import Struct

from boundlint.errors import ReadError
from boundlint.patterns import regex
from boundlint.readers.archive import Archive, open_archive, parse_xml
from boundlint.readers.odt.names import attribute, tag

CONTENT, STYLES = "content.xml", "styles.xml"
_TEXT = "application/vnd.oasis.opendocument.text"
_FLAT = regex(rb"<(?:[\w-]+:)?document\b[^>]*urn:oasis:names:tc:opendocument:xmlns:office:1\.0", re.DOTALL)
_HEAD = 16_384


class Package(Struct, frozen=True):
    """The trees of one document.

    Attributes:
        content: the root of `content.xml`, or of the flat file.
        styles: the root of `styles.xml`, the same tree in a flat file, None where there is none.
        content_part, styles_part: their names as `Place.part` has them, empty in a flat file.
    """

    content: Any
    styles: Any | None
    content_part: str = CONTENT
    styles_part: str = STYLES


def is_flat(data: bytes) -> bool:
    """Tell whether bytes are an OpenDocument file in one piece of XML."""
    return _FLAT.search(data[:_HEAD]) is not None


def open_odt(path: str, data: bytes) -> Package:
    """Open the bytes of a file as an OpenDocument text.

    Raises:
        ReadError: damaged, encrypted, a spreadsheet or another document, or larger than the limits.
    """
    if not data.startswith(b"PK"):
        root = parse_xml(data, path, "odt")
        _check_kind(path, attribute(root, "office:mimetype"))
        return Package(root, root, "", "")
    archive = open_archive(path, data, "odt")
    _check_kind(path, (archive.data("mimetype") or b"").decode("ascii", "replace"))
    _check_encryption(archive)
    content = archive.tree(CONTENT)
    if content is None:
        raise ReadError("read.broken-odt", path)
    return Package(content, _styles(archive))


def body(path: str, package: Package) -> Any:
    """Return the node that holds the text.

    Raises:
        ReadError: there is none: damaged, or a document of another kind.
    """
    outer = package.content.find(tag("office:body"))
    inner = outer.find(tag("office:text")) if outer is not None else None
    if inner is None:
        raise ReadError("read.broken-odt" if outer is None or not len(outer) else "read.other-format", path)
    return inner


def _check_kind(path: str, kind: str) -> None:
    """A text, its template and a master document begin alike; a spreadsheet does not."""
    if kind and not kind.strip().startswith(_TEXT):
        raise ReadError("read.other-format", path)


def _check_encryption(archive: Archive) -> None:
    manifest = archive.data("META-INF/manifest.xml") or b""
    if b"encryption-data" in manifest or "encrypted-package" in archive.names:
        raise ReadError("read.encrypted-odt", archive.path)


def _styles(archive: Archive) -> Any | None:
    """A broken `styles.xml` takes nothing from the text, unlike one that is too large to be looked at."""
    try:
        return archive.tree(STYLES)
    except ReadError as error:
        if error.problem.code != "read.broken-odt":
            raise
        return None
