"""The names of OpenDocument, with the prefixes that they have in every file, and helpers to read attributes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
PREFIXES = {
    "office": f"{_OASIS}office:1.0",
    "text": f"{_OASIS}text:1.0",
    "table": f"{_OASIS}table:1.0",
    "draw": f"{_OASIS}drawing:1.0",
    "style": f"{_OASIS}style:1.0",
    "fo": f"{_OASIS}xsl-fo-compatible:1.0",
    "svg": f"{_OASIS}svg-compatible:1.0",
    "form": f"{_OASIS}form:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
    "math": "http://www.w3.org/1998/Math/MathML",
    "xml": "http://www.w3.org/XML/1998/namespace",
    "field": "urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
}
"""The namespaces by the prefixes of the standard: with them a `Place.path` is an XPath."""

_BY_URI = {uri: prefix for prefix, uri in PREFIXES.items()}
_LONGEST_NUMBER = 10


@lru_cache(maxsize=1024)
def tag(name: str) -> str:
    """Return a name such as `text:p` as lxml writes it."""
    prefix, _, local = name.partition(":")
    return f"{{{PREFIXES[prefix]}}}{local}"


def tags(prefix: str, names: str) -> frozenset[str]:
    """Return several names of one prefix, given with spaces between them."""
    return frozenset(tag(f"{prefix}:{name}") for name in names.split())


@lru_cache(maxsize=1024)
def _step(full: str) -> str:
    uri, _, local = full[1:].rpartition("}")
    return f"{_BY_URI[uri]}:{local}" if uri in _BY_URI else f"*[local-name()='{local}']"


def steps(node: Any, path: str) -> Iterator[tuple[Any, str]]:
    """Give the children of a node, each with its path: its name and its number among those of that name."""
    seen: Counter[str] = Counter()
    for child in node:
        if isinstance(child.tag, str):  # no entity that was left as it stood
            step = _step(child.tag)
            seen[step] += 1
            yield child, f"{path}/{step}[{seen[step]}]"


def attribute(node: Any, name: str) -> str:
    """Return an attribute such as `text:style-name`; empty where there is none."""
    return node.get(tag(name)) or ""


def number(node: Any, name: str, default: int, most: int) -> int:
    """Return an attribute that is a whole number, between 0 and `most`; the default where it is none."""
    text = attribute(node, name).strip()
    if not text.isascii() or not text.isdigit():
        return default
    return min(int(text), most) if len(text) < _LONGEST_NUMBER else most
