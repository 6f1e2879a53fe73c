"""Joins the pieces of a file into a Document, the one place where spans are counted."""

from __future__ import annotations

from msgspec.structs import replace

from boundlint.model.document import Block, Document
from boundlint.model.span import Span
from boundlint.readers.clean import clean
from boundlint.readers.raw import Piece, Raw

MAX_TEXT = 5_000_000
"""Code points of a document that are read; what lies beyond lowers the coverage."""

MAX_ASIDES, MAX_ASIDE = 2_000, 20_000
"""How many asides are kept, and of each how many code points: enough to show, too few to fill a memory."""

_GAP = "\n\n"


def assemble(path: str, raw: Raw) -> Document:
    """Return the document made of the pieces that hold text, in their order.

    Args:
        path: as the user wrote it.
        raw: what the reader of the format gave.
    """
    texts: list[str] = []
    blocks: list[Block] = []
    position, total = 0, 0
    for piece in raw.pieces:
        text = clean(piece.text)
        total += len(text)
        if not text or position + len(text) > MAX_TEXT:
            continue
        blocks.append(_block(piece, text, position, len(blocks) + 1))
        texts.append(text)
        position += len(text) + len(_GAP)
    read = sum(map(len, texts))
    return Document(
        path=path,
        format=raw.format,
        text=_GAP.join(texts),
        blocks=tuple(blocks),
        pages=raw.pages,
        coverage=raw.coverage * (read / total if total else 1.0),
        notices=tuple(replace(notice, detail=clean(notice.detail)) for notice in raw.notices),
        asides=tuple(
            replace(aside, text=text) for aside in raw.asides[:MAX_ASIDES] if (text := clean(aside.text[:MAX_ASIDE]))
        ),
    )


def _block(piece: Piece, text: str, position: int, number: int) -> Block:
    label = clean(piece.label)
    return Block(
        span=Span(position, position + len(text)),
        kind=piece.kind,
        level=piece.level,
        label=label if text.startswith(label) else "",
        strong=piece.strong,
        place=replace(piece.place, paragraph=number),
        confidence=piece.confidence,
    )
