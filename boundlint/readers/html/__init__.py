"""Reads HTML: the text of the body's blocks, without scripts and server code; what is not shown is kept apart."""

from __future__ import annotations

import re
from typing import Any

from boundlint.patterns import regex
from boundlint.readers.assemble import MAX_TEXT
from boundlint.readers.html.looks import Look
from boundlint.readers.html.walk import Walk
from boundlint.readers.options import ReadOptions
from boundlint.readers.raw import Raw

DEFAULT = ReadOptions()
_SERVER_CODE = regex(r"<\?(?:php|=).*?(?:\?>|\Z)|<%.*?(?:%>|\Z)", re.DOTALL | re.IGNORECASE)


def read_html(source: str, options: ReadOptions = DEFAULT) -> Raw:
    """Return the pieces of a page, each with the line on which its element starts.

    Args:
        source: the page.
        options: which side of the insertions and deletions that it marks to read.

    Raises:
        RecursionError: its elements lie too deep in one another.
    """
    whole, text = len(source), _SERVER_CODE.sub(_blank_lines, source[:MAX_TEXT]).replace("\0", "")
    root = _tree(text)
    styled = root is not None and (root.find(".//style") is not None or root.find(".//link") is not None)
    walk = Walk(options, styled=styled)
    if root is not None:
        walk.element(root, Look())
        walk.flush()
    return Raw(
        "html",
        tuple(walk.pieces),
        coverage=min(1.0, MAX_TEXT / whole) if whole else 1.0,
        notices=walk.tally.notices(),
        asides=tuple(walk.tally.asides),
    )


def _tree(text: str) -> Any | None:
    """Return the root of a page's tree, None for an empty one; what the parser leaves out as too deep is no reading."""
    from lxml import etree, html

    # Bytes, because lxml refuses text that names its own encoding.
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=False, no_network=True)
    try:
        root: Any = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:  # no element and no text
        return None
    if any("depth" in entry.message for entry in parser.error_log if entry.level_name == "FATAL"):
        raise RecursionError
    return root


def _blank_lines(match: re.Match[str]) -> str:
    return "\n" * match.group().count("\n")
