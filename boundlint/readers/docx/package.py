"""Opens the package of a Word file: bounded entries, bounded bytes, trees without DTD, entities or network."""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from boundlint.errors import ReadError

MAX_ENTRIES = 4_000
MAX_PART = 64 * 1024 * 1024
MAX_UNPACKED = 200 * 1024 * 1024
_MAX_DIRECTORY = MAX_ENTRIES * 1024  # bytes: a name of the usual length and its fields, many times over
_END_OF_DIRECTORY = b"PK\x05\x06"
_ENCRYPTED = 0x1

_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
"""Namespaces of ISO/IEC 29500 Strict, and those of Transitional that stand for them."""


@dataclass(frozen=True, slots=True)
class Package:
    """A Word package whose parts are read when asked for.

    Attributes:
        path: the file, for errors.
        archive: the open zip.
        main: the name of the document's part.
        related: the names of the parts that the document refers to, by their relationship's type (`numbering`).
    """

    path: str
    archive: zipfile.ZipFile
    main: str
    related: Mapping[str, tuple[str, ...]]

    def tree(self, part: str) -> Any | None:
        """Return the root of a part's tree; None where the part is missing, as a dangling relationship leaves it.

        Raises:
            ReadError: the part is too large or no XML.
        """
        data = _bytes(self.archive, part, self.path)
        return None if data is None else _parse(data, self.path)

    def first(self, kind: str) -> Any | None:
        """Return the tree of the first part of a kind, such as `styles`; None where there is none that can be read."""
        for part in self.related.get(kind, ()):
            try:
                return self.tree(part)
            except ReadError as error:
                if error.problem.code != "read.broken-docx":
                    raise
        return None


def open_package(path: str, data: bytes) -> Package:
    """Open the bytes of a file as a Word package.

    Raises:
        ReadError: no zip, encrypted, another kind of file, or larger than the limits.
    """
    _check_directory(path, data)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise ReadError("read.broken-docx", path) from error
    entries = archive.infolist()
    if len(entries) > MAX_ENTRIES:
        raise ReadError("read.too-many-parts", path, limit=MAX_ENTRIES)
    if sum(entry.file_size for entry in entries) > MAX_UNPACKED or any(e.file_size > MAX_PART for e in entries):
        raise ReadError("read.unpacks-too-large", path, limit=MAX_UNPACKED // 1024 // 1024)
    main = _main_part(path, archive)
    return Package(path, archive, main, _relationships(path, archive, main))


def _check_directory(path: str, data: bytes) -> None:
    """Look at the size of the zip's directory first: `zipfile` makes an object of every entry before one can ask."""
    end = data.rfind(_END_OF_DIRECTORY, max(0, len(data) - 65_557))
    if end < 0 or len(data) - end < 22:  # noqa: PLR2004 - the size of that record
        raise ReadError("read.broken-docx", path)
    if struct.unpack_from("<L", data, end + 12)[0] > _MAX_DIRECTORY:
        raise ReadError("read.too-many-parts", path, limit=MAX_ENTRIES)


def _bytes(archive: zipfile.ZipFile, part: str, path: str) -> bytes | None:
    """Return what is in a part; the bytes are counted as they come, because the directory may lie."""
    try:
        entry = archive.getinfo(part)
    except KeyError:
        return None
    if entry.flag_bits & _ENCRYPTED:
        raise ReadError("read.encrypted-docx", path)
    try:
        with archive.open(entry) as stream:
            data = stream.read(MAX_PART + 1)
    except Exception as error:  # zlib.error, BadZipFile, EOFError, OSError, NotImplementedError: a damaged part
        raise ReadError("read.broken-docx", path) from error
    if len(data) > MAX_PART:
        raise ReadError("read.unpacks-too-large", path, limit=MAX_UNPACKED // 1024 // 1024)
    return data


def _parse(data: bytes, path: str) -> Any:
    from lxml import etree

    for strict, transitional in _STRICT:
        if strict in data:
            data = data.replace(strict, transitional)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root: Any = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ReadError("read.broken-docx", path) from error
    if root.getroottree().docinfo.doctype:
        raise ReadError("read.broken-docx", path)
    return root


def _main_part(path: str, archive: zipfile.ZipFile) -> str:
    names = set(archive.namelist())
    for part in _relationships(path, archive, "").get("officeDocument", ()):
        if part.startswith("word/") and part in names:
            return part
    if "word/document.xml" in names:
        return "word/document.xml"
    if "EncryptedPackage" in names:
        raise ReadError("read.encrypted-docx", path)
    raise ReadError("read.other-format", path)


def _relationships(path: str, archive: zipfile.ZipFile, part: str) -> dict[str, tuple[str, ...]]:
    """Return the targets within the package that a part (or, for an empty name, the package) refers to, by type."""
    folder, name = posixpath.split(part)
    data = _bytes(archive, posixpath.join(folder, "_rels", f"{name}.rels"), path)
    if data is None:
        return {}
    found: dict[str, list[str]] = {}
    for node in _parse(data, path):
        target, kind = node.get("Target") or "", (node.get("Type") or "").rsplit("/", 1)[-1]
        if target and node.get("TargetMode") != "External":
            full = target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            found.setdefault(kind, []).append(full)
    return {kind: tuple(targets) for kind, targets in found.items()}
