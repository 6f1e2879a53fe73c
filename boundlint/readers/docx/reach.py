"""The elements of a story with their paths, through the elements that only stand round others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from boundlint.readers.docx.names import ALTERNATE, CONTROL, W, alternative, value
from boundlint.readers.docx.side import Side
from boundlint.readers.docx.tally import Tally

_CUSTOM = f"{W}customXml"
_CONTENT = f"{W}sdtContent"
_START = len(W)


def below(node: Any, path: str, side: Side, tally: Tally, contents: bool = False) -> Iterator[tuple[Any, str, bool]]:
    """Give the elements in a node, each with its path and whether it stands in a table of contents.

    Content controls, custom XML, the kept side of changes and one of several versions are passed through. What was
    dropped by a change is given as it stands, so that the caller can take note of it.

    Args:
        node: the element to look into.
        path: its path; the path of a root is empty.
        side: which side of changes is kept.
        tally: counts the changes.
        contents: whether the node stands in a table of contents.
    """
    counts: dict[str, int] = {}
    prefix = f"{path}/" if path else ""
    for child in node:
        tag = child.tag
        count = counts[tag] = counts.get(tag, 0) + 1
        if tag == CONTROL:
            inner = child.find(_CONTENT)
            listed = contents or _is_contents(child)
            if inner is not None:
                yield from below(inner, f"{prefix}sdt[{count}]/sdtContent", side, tally, listed)
        elif tag == _CUSTOM or tag in side.kept:
            tally.changes += tag != _CUSTOM
            yield from below(child, f"{prefix}{tag[_START:]}[{count}]", side, tally, contents)
        elif tag == ALTERNATE:
            version = alternative(child)
            if version is not None:
                within = f"{prefix}mc:AlternateContent[{count}]/{_step(version)}"
                yield from below(version, within, side, tally, contents)
        else:
            yield child, f"{prefix}{tag[_START:]}[{count}]", contents


def _is_contents(control: Any) -> bool:
    return value(control.find(f"{W}sdtPr/{W}docPartObj"), "docPartGallery") == "Table of Contents"


def _step(node: Any) -> str:
    """Return the step from a parent to an element of the namespace of compatibility."""
    same = [child for child in node.getparent() if child.tag == node.tag]
    return f"mc:{node.tag.rpartition('}')[2]}[{same.index(node) + 1}]"


def plain_text(node: Any, wanted: frozenset[str] = frozenset({f"{W}t", f"{W}delText"})) -> str:
    """Return all text in a node, a line a paragraph, whatever changes or formats say of it."""
    parts: list[str] = []
    for element in node.iter(*wanted, f"{W}p", f"{W}tab", f"{W}br", f"{W}tc"):
        if element.tag in wanted:
            parts.append(element.text or "")
        else:
            parts.append(" " if element.tag == f"{W}tab" else "\n")
    return "".join(parts).strip()
