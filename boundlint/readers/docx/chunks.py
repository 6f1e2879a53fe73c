"""Reads what `w:altChunk` takes into a Word document: a page of HTML, text, or another Word document."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from boundlint.errors import ReadError
from boundlint.model.document import Place
from boundlint.readers.archive import MAX_UNPACKED
from boundlint.readers.docx.names import R
from boundlint.readers.docx.package import Package
from boundlint.readers.docx.relations import Relations
from boundlint.readers.docx.tally import Tally
from boundlint.readers.encoding import decode
from boundlint.readers.files import sniff
from boundlint.readers.raw import Piece, Raw

MAX_CHUNKS, MAX_DEPTH = 20, 2
_HEAD = 2_048


class Budget(Struct):
    """What may still be read of chunks, for a document and all documents within it together.

    Attributes:
        chunks: how many.
        size: bytes that documents within may unpack to.
    """

    chunks: int = MAX_CHUNKS
    size: int = MAX_UNPACKED


class Chunks(Struct):
    """The chunks of one document, read where they stand.

    Attributes:
        package: that they are parts of.
        tally: takes note of those that are not read, and of what was noticed in the others.
        nested: reads another Word document; None where documents already lie too deep in one another.
        budget: how much more may be read.
    """

    package: Package
    tally: Tally
    nested: Callable[[bytes], Raw] | None
    budget: Budget
    _related: dict[str, Relations] = field(default_factory=dict)

    def read(self, node: Any, part: str) -> tuple[Piece, ...]:
        """Return the pieces of the chunk that a `w:altChunk` of a part names, each with the chunk as its part."""
        if part not in self._related:
            self._related[part] = self.package.relations(part)
        target = self._related[part].by_id.get(node.get(f"{R}id") or "", "")
        self.budget.chunks -= 1
        data = self._content(target) if self.budget.chunks >= 0 else None
        raw = self._raw(target, data) if data else None
        if raw is None:
            self.tally.miss(len(data or b""))
            return ()
        self._take(raw, target)
        return tuple(replace(piece, place=self._place(piece.place, target)) for piece in raw.pieces)

    def _place(self, place: Place, target: str) -> Place:
        """Return a place within a chunk: its path only where it leads through the chunk's own main part."""
        is_own = place.path.startswith("body") and place.part.endswith(".xml")
        return Place(self.tally.page, None, target, place.path if is_own else "", line=place.line)

    def _content(self, target: str) -> bytes | None:
        try:
            return self.package.content(target)
        except ReadError:
            return None

    def _raw(self, target: str, data: bytes) -> Raw | None:
        try:
            kind = sniff(target, data)
            if kind == "docx":
                return None if self.nested is None else self.nested(data)
            if kind == "html":
                from boundlint.readers.html import read_html

                return read_html(_text(target, data))
            if kind in {"txt", "md"} and not _is_wrapped(data):
                from boundlint.readers.plain import read_plain

                return read_plain(_text(target, data))
        except MemoryError:
            raise
        except Exception:  # noqa: BLE001 - the libraries raise many kinds: a broken chunk must not stop the reading
            return None
        return None

    def _take(self, raw: Raw, target: str) -> None:
        """Take over what was noticed in a chunk."""
        self.tally.others += raw.notices
        for aside in raw.asides:
            self.tally.keep(aside.kind, aside.text, self._place(aside.place, target))
        if raw.coverage < 1:
            read = sum(len(piece.text) for piece in raw.pieces)
            self.tally.unread_size += 1 + int(read * (1 / max(raw.coverage, 0.01) - 1))


def _text(target: str, data: bytes) -> str:
    return decode(target, data).text


def _is_wrapped(data: bytes) -> bool:
    """Tell whether the text is that of another format: XML of some kind, or a page wrapped as mail (MHT)."""
    head = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return head.startswith(b"<?xml") or b"mime-version:" in head
