"""Makes a tree of the bytes of a part, with one set of names for all editions of the format."""

from __future__ import annotations

from typing import Any

from boundlint.patterns import regex
from boundlint.readers.archive import narrow, parse_xml

_STRICT = regex(rb"([\"'])http://purl\.oclc\.org/ooxml/(\w+)/([A-Za-z/]+)")
_STRICT_HOST = b"http://purl.oclc.org/ooxml/"
_TRANSITIONAL = rb"\1http://schemas.openxmlformats.org/\2/2006/\3"
"""A namespace of ISO/IEC 29500 Strict, and the one of Transitional that stands for the same."""


def parse(data: bytes, path: str) -> Any:
    """Return the root of the tree of a part.

    Args:
        data: the whole part.
        path: of the file, for errors.

    Raises:
        ReadError: no XML, a document type in it, or elements too deep in one another.
    """
    text = narrow(data)
    if _STRICT_HOST in text:
        text = _STRICT.sub(_TRANSITIONAL, text)
    return parse_xml(text, path, "docx")
