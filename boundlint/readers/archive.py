"""Opens a zip that may be hostile: bounded entries, bounded bytes, trees without DTD, entities or network."""

from __future__ import annotations

import codecs
import io
import struct
import zipfile
from typing import Any

from msgspec import Struct

from boundlint.errors import ReadError
from boundlint.patterns import regex

MAX_ENTRIES = 4_000
"""Entries of an archive that is opened at all."""

MAX_PART, MAX_UNPACKED = 64 * 1024 * 1024, 200 * 1024 * 1024
"""Bytes of one unpacked part, and of all of them together."""

_MAX_DIRECTORY = MAX_ENTRIES * 1024  # bytes: a name of the usual length and its fields, many times over
_END_OF_DIRECTORY, _END_SIZE, _LONGEST_COMMENT = b"PK\x05\x06", 22, 65_535
_ENCRYPTED = 0x1
_MAX_TEXT = 10_000_000  # XML_MAX_TEXT_LENGTH of libxml2, in bytes
_DOCTYPE = b"<!DOCTYPE"
_DECLARATION = regex(r"\A\s*<\?xml[^>]*\?>")
_WIDE = (
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)


class Archive(Struct, frozen=True):
    """An open zip whose parts are read when asked for.

    Attributes:
        path: the file, for errors.
        file: the open zip.
        kind: the format, whose name stands in the codes of the errors (`odt`).
    """

    path: str
    file: zipfile.ZipFile
    kind: str

    @property
    def size(self) -> int:
        """Bytes that its parts say they unpack to."""
        return sum(entry.file_size for entry in self.file.infolist())

    @property
    def names(self) -> frozenset[str]:
        """The names of its parts."""
        return frozenset(self.file.namelist())

    def data(self, part: str) -> bytes | None:
        """Return what is in a part, None where there is no such part.

        Raises:
            ReadError: it is damaged, encrypted or too large; the bytes are counted, because the directory may lie.
        """
        try:
            entry = self.file.getinfo(part)
        except KeyError:
            return None
        if entry.flag_bits & _ENCRYPTED:
            raise ReadError(f"read.encrypted-{self.kind}", self.path)
        try:
            with self.file.open(entry) as stream:
                data = stream.read(MAX_PART + 1)
        except Exception as error:  # zlib.error, BadZipFile, EOFError, OSError, NotImplementedError: a damaged part
            raise ReadError(f"read.broken-{self.kind}", self.path) from error
        if len(data) > MAX_PART:
            raise ReadError("read.unpacks-too-large", self.path, limit=MAX_UNPACKED // 1024 // 1024)
        return data

    def tree(self, part: str) -> Any | None:
        """Return the root of a part's tree, None where there is no such part.

        Raises:
            ReadError: as `data`, or it is no XML.
        """
        data = self.data(part)
        return None if data is None else parse_xml(data, self.path, self.kind)


def open_archive(path: str, data: bytes, kind: str) -> Archive:
    """Open the bytes of a file as a zip.

    Args:
        path: for errors.
        data: the whole file.
        kind: the format, for the codes of the errors.

    Raises:
        ReadError: no zip, or larger than the limits.
    """
    _check_directory(path, data, kind)
    try:
        file = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise ReadError(f"read.broken-{kind}", path) from error
    entries = file.infolist()
    if len(entries) > MAX_ENTRIES:
        raise ReadError("read.too-many-parts", path, limit=MAX_ENTRIES)
    if sum(entry.file_size for entry in entries) > MAX_UNPACKED or any(e.file_size > MAX_PART for e in entries):
        raise ReadError("read.unpacks-too-large", path, limit=MAX_UNPACKED // 1024 // 1024)
    return Archive(path, file, kind)


def parse_xml(data: bytes, path: str, kind: str) -> Any:
    """Return the root of a tree; nothing outside the bytes is looked at.

    Raises:
        ReadError: no XML, with a document type, which no office file has and which may hold entities, or with elements
            too deep in one another.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        text = narrow(data)
        if _DOCTYPE in text:  # before the parser sees an entity
            raise ReadError(f"read.broken-{kind}", path)
        root: Any = etree.fromstring(text, parser)
    except etree.XMLSyntaxError as error:
        raise _refused(str(error), path, kind) from error
    except ValueError as error:
        raise ReadError(f"read.broken-{kind}", path) from error
    if root.getroottree().docinfo.doctype:  # one in an encoding that only the parser knows
        raise ReadError(f"read.broken-{kind}", path)
    return root


def _refused(reason: str, path: str, kind: str) -> ReadError:
    """Return the error for what the parser says: libxml2 has limits of its own on depth and on one text."""
    if "too long" in reason or "huge" in reason:
        return ReadError("read.unpacks-too-large", path, limit=_MAX_TEXT // 1_000_000)
    return ReadError("read.too-deep" if "depth" in reason else f"read.broken-{kind}", path)


def narrow(data: bytes) -> bytes:
    """Return XML as it is, or in UTF-8 where it is in UTF-16.

    Raises:
        ValueError: it says that it is in UTF-16, and is not.
    """
    for head, encoding in _WIDE:
        if data.startswith(head):
            return _DECLARATION.sub("", data.decode(encoding)).encode()
    return data


def _check_directory(path: str, data: bytes, kind: str) -> None:
    """Look at the size of the zip's directory first: `zipfile` makes an object of every entry before one can ask."""
    end = data.rfind(_END_OF_DIRECTORY, max(0, len(data) - _LONGEST_COMMENT - _END_SIZE))
    if end < 0 or len(data) - end < _END_SIZE:
        raise ReadError(f"read.broken-{kind}", path)
    if struct.unpack_from("<L", data, end + 12)[0] > _MAX_DIRECTORY:
        raise ReadError("read.too-many-parts", path, limit=MAX_ENTRIES)
