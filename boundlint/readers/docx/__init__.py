"""Reads Word files: the package, then its styles and lists, then the body, the notes and what stands round them.

The tree is walked here and not by python-docx, whose walk leaves out automatic numbers, content controls, tracked
insertions, text boxes and notes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from boundlint.errors import ReadError
from boundlint.model.document import Aside, AsideKind, BlockKind
from boundlint.readers.docx.blocks import Walker, Where
from boundlint.readers.docx.names import W
from boundlint.readers.docx.numbering import read_numbering
from boundlint.readers.docx.package import Package, open_package
from boundlint.readers.docx.styles import read_styles
from boundlint.readers.docx.tally import Tally
from boundlint.readers.options import ReadOptions
from boundlint.readers.raw import Piece, Raw


def read_docx(path: str, data: bytes, options: ReadOptions) -> Raw:  # noqa: ARG001 - TEMP
    """Return the pieces of a Word file.

    Args:
        path: for errors.
        data: the whole file.
        options: which side of tracked changes to read.

    Raises:
        ReadError: it cannot be opened, or has no document in it.
    """
    package = open_package(path, data)
    root = package.tree(package.main)
    body = root.find(f"{W}body") if root is not None else None
    if body is None:
        raise ReadError("read.broken-docx", path)
    tally = Tally()
    walker = Walker(read_styles(package.first("styles")), read_numbering(package.first("numbering")), tally, [])
    pieces = list(walker.story(body, Where(package.main, "body")))
    pieces += _notes(package, walker)
    comments = package.first("comments")
    tally.comments = sum(1 for _ in comments.iterfind(f"{W}comment")) if comments is not None else 0
    contents = (Aside(AsideKind.CONTENTS, text) for text in walker.contents)
    return Raw("docx", tuple(pieces), notices=tally.notices(), asides=(*_furniture(package, walker), *contents))


def _notes(package: Package, walker: Walker) -> Iterator[Piece]:
    """Give the notes that the text refers to, in the order of the references, each with its mark."""
    for kind in ("footnote", "endnote"):
        wanted = [key for found, key in walker.tally.notes if found == kind]
        root = package.first(f"{kind}s") if wanted else None
        nodes: dict[str, Any] = {} if root is None else {n.get(f"{W}id") or "": n for n in root.iterfind(W + kind)}
        for count, key in enumerate(wanted, 1):
            if key in nodes:
                where = Where(package.related[f"{kind}s"][0], f"{kind}[{key}]")
                yield from _marked(f"[{count}]", walker.story(nodes[key], where))


def _marked(mark: str, pieces: Iterator[Piece]) -> Iterator[Piece]:
    for index, piece in enumerate(pieces):
        note = replace(piece, kind=BlockKind.NOTE, level=0, strong=False)
        yield replace(note, text=f"{mark} {piece.text.lstrip()}", label=mark) if index == 0 else note


def _furniture(package: Package, walker: Walker) -> list[Aside]:
    """Return the headers and footers, counted apart so that their lists and changes do not touch the body's."""
    apart = Walker(walker.styles, read_numbering(None), Tally(), [])
    found: dict[str, Aside] = {}
    for kind in (AsideKind.HEADER, AsideKind.FOOTER):
        for part in package.related.get(kind.value, ()):
            try:
                root = package.tree(part)
            except ReadError:
                continue  # a broken header takes nothing from the contract
            if root is not None:
                for piece in apart.story(root, Where(part, kind.value)):
                    found.setdefault(piece.text, Aside(kind, piece.text, piece.place))
    return list(found.values())
