"""Opens the package of a Word file: bounded entries, bounded bytes, parts found as Word finds them."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from boundlint.errors import ReadError
from boundlint.readers.archive import Archive, open_archive
from boundlint.readers.docx.names import W
from boundlint.readers.docx.relations import Relations, relations
from boundlint.readers.docx.trees import parse

_USUAL = ("styles", "numbering", "footnotes", "endnotes", "comments")
"""Kinds of parts that stand beside the main one under their own name, should the relationships be lost."""


class Package(Struct, frozen=True):
    """A Word package whose parts are read when asked for.

    Attributes:
        archive: the open zip.
        names: of its parts as the zip writes them, by folded name: upper case or not, with either slash.
    """

    archive: Archive
    names: Mapping[str, str]

    @property
    def path(self) -> str:
        """The file, for errors."""
        return self.archive.path

    def find(self, name: str) -> str | None:
        """Return the name of a part as the zip writes it; None where there is none."""
        return self.names.get(_folded(name))

    def content(self, part: str) -> bytes | None:
        """Return what is in a part, None where it is missing; the bytes are counted as they come: sizes may lie.

        Raises:
            ReadError: the part is damaged, encrypted or too large.
        """
        name = self.find(part)
        return None if name is None else self.archive.data(name)

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


class Main(Struct, frozen=True):
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
    archive = open_archive(path, data, "docx")
    return Package(archive, {_folded(name): name for name in archive.file.namelist()})


def open_main(package: Package) -> Main:
    """Return the main part of a package.

    Raises:
        ReadError: encrypted, damaged, or the package of another program.
    """
    part = _main_part(package)
    if part is None:
        encrypted = "encryptedpackage" in package.names
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
