"""Opens the package of a Word file: bounded entries, bounded bytes, parts found as Word finds them."""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from boundlint.errors import ReadError
from boundlint.readers.docx.names import W
from boundlint.readers.docx.relations import Relations, relations
from boundlint.readers.docx.trees import parse

MAX_ENTRIES = 4_000
MAX_PART = 64 * 1024 * 1024
MAX_UNPACKED = 200 * 1024 * 1024
_MAX_DIRECTORY = MAX_ENTRIES * 1024  # bytes: a name of the usual length and its fields, many times over
_END_OF_DIRECTORY = b"PK\x05\x06"
_ENCRYPTED = 0x1
_USUAL = ("styles", "numbering", "footnotes", "endnotes", "comments")
"""Kinds of parts that stand beside the main one under their own name, should the relationships be lost."""


@dataclass(frozen=True, slots=True)
class Package:
    """A Word package whose parts are read when asked for.

    Attributes:
        path: the file, for errors.
        archive: the open zip.
        entries: what is in it, by folded name: upper case or not, with either slash.
    """

    path: str
    archive: zipfile.ZipFile
    entries: Mapping[str, zipfile.ZipInfo]

    @property
    def size(self) -> int:
        """Bytes that its parts say they unpack to."""
        return sum(entry.file_size for entry in self.entries.values())

    def find(self, name: str) -> str | None:
        """Return the name of a part as the zip writes it; None where there is none."""
        entry = self.entries.get(_folded(name))
        return None if entry is None else entry.filename

    def content(self, part: str) -> bytes | None:
        """Return what is in a part, None where it is missing; the bytes are counted as they come: sizes may lie.

        Raises:
            ReadError: the part is damaged, encrypted or too large.
        """
        entry = self.entries.get(_folded(part))
        if entry is None:
            return None
        if entry.flag_bits & _ENCRYPTED:
            raise ReadError("read.encrypted-docx", self.path)
        try:
            with self.archive.open(entry) as stream:
                data = stream.read(MAX_PART + 1)
        except Exception as error:  # zlib.error, BadZipFile, EOFError, OSError, NotImplementedError: a damaged part
            raise ReadError("read.broken-docx", self.path) from error
        if len(data) > MAX_PART:
            raise ReadError("read.unpacks-too-large", self.path, limit=MAX_UNPACKED // 1024 // 1024)
        return data

    def tree(self, part: str) -> Any | None:
        """Return the root of a part's tree; None where the part is missing, as a dangling relationship leaves it.

        Raises:
            ReadError: the part is damaged, too large or no XML.
        """
        data = self.content(part)
        return None if data is None else parse(data, self.path)

    def tree_or_none(self, part: str) -> Any | None:
        """Return the root of the tree of a part that the document can do without; None where it cannot be read."""
        try:
            return self.tree(part)
        except ReadError:
            return None

    def relations(self, part: str) -> Relations:
        """Return what a part (or, for an empty name, the package) refers to; the usual neighbours where it is lost."""
        part = part.replace("\\", "/")
        folder, name = posixpath.split(part)
        root = self.tree_or_none(posixpath.join(folder, "_rels", f"{name}.rels"))
        if root is not None:
            return relations(root, part, self.find)
        beside = {kind: self.find(posixpath.join(folder, f"{kind}.xml")) for kind in _USUAL} if part else {}
        return Relations({kind: (found,) for kind, found in beside.items() if found})


@dataclass(frozen=True, slots=True)
class Main:
    """The main part of a Word package.

    Attributes:
        part: its name.
        root: its tree, a `w:document`.
        related: what it refers to.
    """

    part: str
    root: Any
    related: Relations


def open_package(path: str, data: bytes) -> Package:
    """Open the bytes of a file as a package.

    Raises:
        ReadError: no zip, or larger than the limits.
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
    return Package(path, archive, {_folded(entry.filename): entry for entry in entries})


def open_main(package: Package) -> Main:
    """Return the main part of a package.

    Raises:
        ReadError: encrypted, damaged, or the package of another program.
    """
    part = _main_part(package)
    if part is None:
        encrypted = "encryptedpackage" in package.entries
        raise ReadError("read.encrypted-docx" if encrypted else "read.other-format", package.path)
    root = package.tree(part)
    if root is None or root.tag != f"{W}document":
        raise ReadError("read.other-format", package.path)
    return Main(part, root, package.relations(part))


def _main_part(package: Package) -> str | None:
    """Return the name of the main part: by the relationships, by the types of contents, by its usual name."""
    for part in package.relations("").by_kind.get("officeDocument", ()):
        if package.find(part):
            return part
    types = package.tree_or_none("[Content_Types].xml")
    for node in () if types is None else types:
        kind = (node.get("ContentType") or "").lower()
        if "word" in kind and kind.endswith("main+xml") and (found := package.find(node.get("PartName") or "")):
            return found
    return package.find("word/document.xml")


def _folded(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()


def _check_directory(path: str, data: bytes) -> None:
    """Look at the size of the zip's directory first: `zipfile` makes an object of every entry before one can ask."""
    end = data.rfind(_END_OF_DIRECTORY, max(0, len(data) - 65_557))
    if end < 0 or len(data) - end < 22:  # noqa: PLR2004 - the size of that record
        raise ReadError("read.broken-docx", path)
    if struct.unpack_from("<L", data, end + 12)[0] > _MAX_DIRECTORY:
        raise ReadError("read.too-many-parts", path, limit=MAX_ENTRIES)
