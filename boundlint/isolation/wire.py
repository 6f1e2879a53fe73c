"""What passes between the program and its worker: MessagePack in frames, decoded to the types that are expected.

A frame is four bytes of length, most significant first, and that many bytes. Nothing that a worker says is ever run:
what does not have the shape of an answer is refused.
"""

from __future__ import annotations

import os
import struct
from functools import cache
from typing import Any, Literal

from msgspec import DecodeError, Struct, msgpack

from boundlint.errors import Problem
from boundlint.model.document import Document

MAX_FRAME = 256 * 1024 * 1024
"""Bytes of the largest frame that is taken: the largest document that a reader gives, many times over."""

HEAD = struct.Struct(">I")


class Ask(Struct, frozen=True, tag="ask"):
    """One file to read.

    Attributes:
        path: as the system names files, in bytes: not every name is text.
        changes: which side of its tracked changes.
        data: its bytes where they come from elsewhere, None to read the file.
    """

    path: bytes
    changes: Literal["accepted", "original"]
    data: bytes | None


class Allow(Struct, frozen=True, tag="allow"):
    """The reader needs that many more seconds."""

    seconds: float


class Read(Struct, frozen=True, tag="read"):
    """The file was read; `worn` says that the next one should have another worker."""

    document: Document
    worn: bool


class Failed(Struct, frozen=True, tag="failed"):
    """The file could not be read."""

    problem: Problem


Said = Allow | Read | Failed
"""What a worker may say."""


def framed(message: Ask | Said) -> bytes:
    """Return a message as a frame.

    Raises:
        UnicodeEncodeError: a text in it holds half a character.
    """
    data = msgpack.encode(message)
    return HEAD.pack(len(data)) + data


def send(pipe: int, frame: bytes) -> None:
    """Write a whole frame to a pipe, however little of it the system takes at a time.

    Raises:
        OSError: the other side has closed.
    """
    view = memoryview(frame)
    while view:
        view = view[os.write(pipe, view) :]


def asked(data: bytes) -> Ask:
    """Return the request in a frame."""
    return msgpack.decode(data, type=Ask)


@cache
def _decoder() -> msgpack.Decoder[Any]:
    return msgpack.Decoder(Said)


def said(data: bytes) -> Said:
    """Return what a worker says in a frame.

    Raises:
        ValueError: it is no message, or its blocks do not lie within its text; only a worker that was taken over
            says such a thing.
    """
    try:
        message: Said = _decoder().decode(data)
    except (DecodeError, UnicodeDecodeError) as error:
        raise ValueError("no message") from error
    if isinstance(message, Read) and not _holds_together(message.document):
        raise ValueError("a block outside the text")
    return message


def _holds_together(document: Document) -> bool:
    """Tell whether every block lies within the text, after the one before it."""
    position = 0
    for block in document.blocks:
        if not position <= block.span.start <= block.span.end:
            return False
        position = block.span.end
    return position <= len(document.text)
