"""The notes of a Word document, in the order in which the text refers to them, each with its mark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from boundlint.model.document import BlockKind
from boundlint.patterns import regex
from boundlint.readers.docx.blocks import Walker
from boundlint.readers.docx.names import W
from boundlint.readers.docx.package import Main, Package
from boundlint.readers.docx.paragraphs import Where
from boundlint.readers.raw import Piece

_SEPARATORS = {"separator", "continuationSeparator", "continuationNotice"}
_PLAIN_ID = regex(r"-?[0-9]{1,10}")


def notes(package: Package, main: Main, walker: Walker) -> Iterator[Piece]:
    """Give the footnotes, then the endnotes; a note that is referred to and cannot be read is missed."""
    tally = walker.paragraphs.tally
    tally.page = None  # where a note is printed is not marked
    for kind in ("footnote", "endnote"):
        wanted = {key: own for (found, key), own in tally.notes.items() if found == kind}
        part, root = _part(package, main, kind) if wanted else ("", None)
        known = {} if root is None else _by_id(root, kind)
        count = 0
        for key, own_mark in wanted.items():
            count += not own_mark
            if key in known:
                node, path = known[key]
                pieces = walker.story(node, Where(part, note=True), path)
                yield from _as_notes(pieces, "" if own_mark else f"[{count}]")
            else:
                tally.miss(0)


def _part(package: Package, main: Main, kind: str) -> tuple[str, Any]:
    """Return the first part of notes that can be read, and its tree."""
    for part in main.related.by_kind.get(f"{kind}s", ()):
        root = package.tree_or_none(part)
        if root is not None:
            return part, root
    return "", None


def _by_id(root: Any, kind: str) -> dict[str, tuple[Any, str]]:
    found: dict[str, tuple[Any, str]] = {}
    for count, node in enumerate(root.iterfind(W + kind), 1):
        key = node.get(f"{W}id") or ""
        if node.get(f"{W}type") not in _SEPARATORS:
            path = f"{kind}[@id='{key}']" if _PLAIN_ID.fullmatch(key) else f"{kind}[{count}]"
            found.setdefault(key, (node, path))
    return found


def _as_notes(pieces: Iterator[Piece], mark: str) -> Iterator[Piece]:
    for index, piece in enumerate(pieces):
        note = replace(piece, kind=BlockKind.NOTE, level=0, strong=False)
        is_marked = mark and index == 0
        yield replace(note, text=f"{mark} {piece.text.lstrip()}", label=mark) if is_marked else note
