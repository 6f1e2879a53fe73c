"""Reads Word files: the package, then its styles and lists, then the body, the notes and what stands round them.

The tree is walked here and not by python-docx, whose walk leaves out automatic numbers, content controls, tracked
insertions, text boxes and notes.
"""

from __future__ import annotations

from typing import Any

from boundlint.errors import ReadError
from boundlint.readers.archive import MAX_UNPACKED
from boundlint.readers.docx.apart import comments, furniture, miss_graphics
from boundlint.readers.docx.blocks import Walker
from boundlint.readers.docx.chunks import MAX_DEPTH, Budget, Chunks
from boundlint.readers.docx.counters import Counters
from boundlint.readers.docx.names import W
from boundlint.readers.docx.notes import notes
from boundlint.readers.docx.numbering import read_lists
from boundlint.readers.docx.package import Main, Package, open_main, open_package
from boundlint.readers.docx.paragraphs import Paragraphs, Where
from boundlint.readers.docx.side import side_of
from boundlint.readers.docx.styles import read_styles
from boundlint.readers.docx.tally import Tally
from boundlint.readers.options import ReadOptions
from boundlint.readers.raw import Raw


def read_docx(path: str, data: bytes, options: ReadOptions) -> Raw:
    """Return the pieces of a Word file.

    Args:
        path: for errors.
        data: the whole file.
        options: which side of tracked changes to read.

    Raises:
        ReadError: it cannot be opened, or has no document in it.
    """
    return _read(path, data, options, Budget())


def _read(path: str, data: bytes, options: ReadOptions, budget: Budget, depth: int = 0) -> Raw:
    package = open_package(path, data)
    budget.size -= package.archive.size
    if depth and budget.size < 0:
        raise ReadError("read.unpacks-too-large", path, limit=MAX_UNPACKED // 1024 // 1024)
    main = open_main(package)
    body = main.root.find(f"{W}body")
    if body is None:
        raise ReadError("read.broken-docx", path)
    tally = Tally(page=1 if next(body.iter(f"{W}lastRenderedPageBreak"), None) is not None else None)
    styles = read_styles(_first(package, main, "styles"))
    counters = Counters(read_lists(_first(package, main, "numbering"), styles), styles.language)
    paragraphs = Paragraphs(styles, counters, tally, side_of(options.changes))

    def nested(inner: bytes) -> Raw:
        return _read(path, inner, options, budget, depth + 1)

    chunks = Chunks(package, tally, nested if depth < MAX_DEPTH else None, budget)
    walker = Walker(paragraphs, chunks.read)
    pieces = list(walker.story(body, Where(main.part), "body"))
    pages = tally.page
    pieces += notes(package, main, walker)
    miss_graphics(package, main, tally)
    beside = (*furniture(package, main, paragraphs), *comments(package, main, tally), *tally.asides)
    coverage = tally.coverage(sum(len(piece.text) for piece in pieces))
    return Raw("docx", tuple(pieces), pages, coverage, tally.notices(), beside)


def _first(package: Package, main: Main, kind: str) -> Any | None:
    """Return the tree of the first part of a kind that can be read, such as `styles`; None where there is none."""
    trees = (package.tree_or_none(part) for part in main.related.by_kind.get(kind, ()))
    return next((tree for tree in trees if tree is not None), None)
