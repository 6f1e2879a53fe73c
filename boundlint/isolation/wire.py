"""What passes between the program and its worker: JSON in frames, since nothing that a worker says may be run.

A frame is four bytes of length, most significant first, and that many bytes of JSON in ASCII.
"""

from __future__ import annotations

import json
import struct
from typing import Any

from boundlint.errors import Problem
from boundlint.model.document import Aside, AsideKind, Block, BlockKind, Document, Notice, Place
from boundlint.model.span import Span

MAX_FRAME = 256 * 1024 * 1024
"""Bytes of the largest frame that is taken: the largest document that a reader gives, many times over."""

HEAD = struct.Struct(">I")


def framed(data: bytes) -> bytes:
    """Return bytes as a frame."""
    return HEAD.pack(len(data)) + data


def message(value: dict[str, Any]) -> bytes:
    """Return a message as a frame."""
    return framed(json.dumps(value, separators=(",", ":")).encode("ascii"))


def parsed(data: bytes) -> dict[str, Any]:
    """Return the message in a frame.

    Raises:
        ValueError: it holds no JSON object; only a worker that was taken over sends such a thing.
    """
    value = json.loads(data)
    if not isinstance(value, dict):
        raise ValueError("no message")  # noqa: TRY004 - what came over the wire is a value, not an argument
    return value


def problem_out(problem: Problem) -> dict[str, Any]:
    """Return a problem as JSON values."""
    return {"code": problem.code, "path": problem.path, "params": problem.params, "fatal": problem.fatal}


def problem_in(value: dict[str, Any]) -> Problem:
    """Return the problem that `problem_out` made JSON values of."""
    params = tuple((str(key), str(text)) for key, text in value["params"])
    return Problem(str(value["code"]), str(value["path"]), params, bool(value["fatal"]))


def document_out(document: Document) -> dict[str, Any]:
    """Return a document as JSON values."""
    return {
        "path": document.path,
        "format": document.format,
        "text": document.text,
        "pages": document.pages,
        "coverage": document.coverage,
        "blocks": [_block_out(block) for block in document.blocks],
        "notices": [(item.code, item.count, item.detail) for item in document.notices],
        "asides": [(item.kind, item.text, _place_out(item.place)) for item in document.asides],
    }


def document_in(value: dict[str, Any]) -> Document:
    """Return the document that `document_out` made JSON values of.

    Raises:
        ValueError, KeyError, TypeError: it is none; only a worker that was taken over sends such a thing.
    """
    text = str(value["text"])
    blocks = tuple(_block_in(item, len(text)) for item in value["blocks"])
    return Document(
        path=str(value["path"]),
        format=str(value["format"]),
        text=text,
        blocks=blocks,
        pages=None if value["pages"] is None else int(value["pages"]),
        coverage=float(value["coverage"]),
        notices=tuple(Notice(str(code), int(count), str(detail)) for code, count, detail in value["notices"]),
        asides=tuple(Aside(AsideKind(kind), str(said), _place_in(place)) for kind, said, place in value["asides"]),
    )


def _place_out(place: Place) -> tuple[Any, ...]:
    return (place.page, place.paragraph, place.part, place.path, place.box, place.line)


def _place_in(value: Any) -> Place:
    page, paragraph, part, path, box, line = value
    return Place(page, paragraph, str(part), str(path), None if box is None else _box(box), line)


def _box(value: Any) -> tuple[float, float, float, float]:
    left, top, right, bottom = map(float, value)
    return left, top, right, bottom


def _block_out(block: Block) -> tuple[Any, ...]:
    span = block.span
    head = (span.start, span.end, block.kind, block.level, block.label, block.strong, block.confidence)
    return (*head, _place_out(block.place))


def _block_in(value: Any, length: int) -> Block:
    start, end, kind, level, label, strong, confidence, place = value
    if not 0 <= start <= end <= length:
        raise ValueError("a block outside the text")
    return Block(
        Span(start, end), BlockKind(kind), level, str(label), bool(strong), _place_in(place), float(confidence)
    )
