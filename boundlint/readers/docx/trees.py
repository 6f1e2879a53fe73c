"""Makes a tree of the bytes of a part: no DTD, no entities, no network, bounded depth; one set of names for all."""

from __future__ import annotations

import codecs
import re
from typing import Any

from boundlint.errors import ReadError

_STRICT = re.compile(rb"([\"'])http://purl\.oclc\.org/ooxml/(\w+)/([A-Za-z/]+)")
_STRICT_HOST = b"http://purl.oclc.org/ooxml/"
_TRANSITIONAL = rb"\1http://schemas.openxmlformats.org/\2/2006/\3"
"""A namespace of ISO/IEC 29500 Strict, and the one of Transitional that stands for the same."""

_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_DOCTYPE = b"<!DOCTYPE"
_WIDE = (
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"<\0", "utf-16-le"),
    (b"\0<", "utf-16-be"),
)


def parse(data: bytes, path: str) -> Any:
    """Return the root of the tree of a part.

    Args:
        data: the whole part.
        path: of the file, for errors.

    Raises:
        ReadError: no XML, a document type in it, or elements too deep in one another.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        text = _narrow(data)
        if _DOCTYPE in text:  # before the parser sees an entity
            raise ReadError("read.broken-docx", path)
        if _STRICT_HOST in text:
            text = _STRICT.sub(_TRANSITIONAL, text)
        root: Any = etree.fromstring(text, parser)
    except etree.XMLSyntaxError as error:
        raise ReadError("read.too-deep" if "depth" in str(error) else "read.broken-docx", path) from error
    except ValueError as error:
        raise ReadError("read.broken-docx", path) from error
    if root.getroottree().docinfo.doctype:  # one in an encoding that only the parser knows
        raise ReadError("read.broken-docx", path)
    return root


def _narrow(data: bytes) -> bytes:
    """Return the bytes as they are, or in UTF-8 where they are in UTF-16."""
    for head, encoding in _WIDE:
        if data.startswith(head):
            return _DECLARATION.sub("", data.decode(encoding)).encode()
    return data
