"""Reads Markdown: the text of headings, paragraphs, items, table rows and footnotes, without marks and targets."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from boundlint.model.document import AsideKind, BlockKind
from boundlint.readers.assemble import MAX_TEXT
from boundlint.readers.html.tally import Tally
from boundlint.readers.markdown.inline import Notes
from boundlint.readers.markdown.source import Marginal, Source, prepare
from boundlint.readers.markdown.walk import Walk
from boundlint.readers.options import ReadOptions
from boundlint.readers.raw import Piece, Raw

DEFAULT = ReadOptions()
_DEEPEST = 60
"""How many blocks may lie in one another: each list is two."""


def read_markdown(source: str, options: ReadOptions = DEFAULT) -> Raw:
    """Return the pieces of a Markdown text, each with the line on which it starts.

    Args:
        source: the text.
        options: whether what it strikes out is read.

    Raises:
        RecursionError: its blocks lie too deep in one another.
    """
    text = source.replace("\r\n", "\n").replace("\r", "\n")
    whole = len(text)
    prepared = prepare(text[:MAX_TEXT])
    tally, notes = Tally(), Notes(frozenset(note.name for note in prepared.notes))
    for comment in prepared.comments:
        tally.aside(AsideKind.COMMENT, comment.text, comment.line)
    pieces = _pieces(prepared.text, Walk(options, tally, notes))
    pieces += _footnotes(prepared, options, tally, notes)
    return Raw(
        "md",
        tuple(pieces),
        coverage=min(1.0, MAX_TEXT / whole) if whole else 1.0,
        notices=tally.notices(),
        asides=tuple(tally.asides),
    )


def _pieces(text: str, walk: Walk) -> list[Piece]:
    """Return the pieces of a text; the parser leaves out what lies too deep, which is no reading of it."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    for token in parser.parse(text):
        if token.level >= _DEEPEST - 1:
            raise RecursionError
        walk.take(token)
    return walk.pieces


def _footnotes(source: Source, options: ReadOptions, tally: Tally, notes: Notes) -> Iterator[Piece]:
    """Give the footnotes, those referred to first and in the order of the references, each with its mark."""
    by_name: dict[str, Marginal] = {}
    for note in source.notes:
        by_name.setdefault(note.name, note)
    order = [*notes.referred, *(name for name in by_name if name not in notes.referred)]
    for count, name in enumerate(order, 1):
        note = by_name[name]
        tally.notes += 1
        mark = f"[{count}]"
        for index, piece in enumerate(_pieces(note.text, Walk(options, tally, notes, offset=note.line - 1))):
            plain = replace(piece, kind=BlockKind.NOTE, level=0, strong=False)
            yield replace(plain, text=f"{mark} {piece.text.lstrip()}", label=mark) if index == 0 else plain
