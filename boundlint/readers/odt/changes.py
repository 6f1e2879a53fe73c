"""The tracked changes of a document, and which side of each is read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct, field

from boundlint.model.document import Place
from boundlint.readers.odt.names import attribute, tag
from boundlint.readers.odt.tally import Tally
from boundlint.readers.options import ReadOptions

_PARAGRAPHS = {tag("text:p"), tag("text:h")}


class Changes(Struct):
    """The insertions and deletions of one document as the walk comes to their marks.

    Attributes:
        original: the text is read as it was before them.
        inserted: the ids of insertions.
        deleted: what was deleted, by its id; taken out when its mark is met, so that no mark repeats it.
        tally: where the side that is not read goes.
    """

    original: bool
    inserted: frozenset[str]
    deleted: dict[str, Any]
    tally: Tally
    _open: dict[str, tuple[list[str], Place]] = field(default_factory=dict)

    @property
    def skipping(self) -> bool:
        """Whether the walk is within an insertion that is not read."""
        return bool(self._open)

    def skip(self, text: str) -> None:
        """Keep a text that is not read with the insertion in which it stands."""
        parts, _ = next(reversed(self._open.values()))
        parts.append(text)

    def start(self, mark: Any, place: Place) -> None:
        """Take the mark at which an insertion starts."""
        key = attribute(mark, "text:change-id")
        if key in self.inserted:
            self.tally.changed.add(key)
            if self.original:
                self._open[key] = ([], place)

    def end(self, mark: Any) -> None:
        """Take the mark at which an insertion ends."""
        key = attribute(mark, "text:change-id")
        if key in self._open:
            parts, place = self._open.pop(key)
            self.tally.change(key, "".join(parts), place)

    def finish(self) -> None:
        """Close the insertions whose ends are missing."""
        for key, (parts, place) in self._open.items():
            self.tally.change(key, "".join(parts), place)
        self._open.clear()

    def restored(self, mark: Any, place: Place) -> list[tuple[Any, str]]:
        """Return the paragraphs to read at the mark of a deletion, each with its path; none where it is accepted."""
        key = attribute(mark, "text:change-id")
        node = self.deleted.pop(key, None)
        if node is None:
            return []
        paragraphs = list(_paragraphs(node))
        if self.original:
            self.tally.changed.add(key)
            return [(paragraph, place.path) for paragraph in paragraphs]
        self.tally.change(key, "\n".join("".join(paragraph.itertext()) for paragraph in paragraphs), place)
        return []


def _paragraphs(node: Any) -> Iterator[Any]:
    """Give the paragraphs below a node, not those within others."""
    for child in node:
        if child.tag in _PARAGRAPHS:
            yield child
        elif child.tag != tag("office:change-info"):
            yield from _paragraphs(child)


def read_changes(body: Any, options: ReadOptions, tally: Tally) -> Changes:
    """Return the tracked changes of a document's body."""
    inserted: set[str] = set()
    deleted: dict[str, Any] = {}
    for region in body.iterfind(f"{tag('text:tracked-changes')}/{tag('text:changed-region')}"):
        key = attribute(region, "text:id") or attribute(region, "xml:id")
        deletion = region.find(tag("text:deletion"))
        if deletion is not None:
            deleted[key] = deletion
        if region.find(tag("text:insertion")) is not None:
            inserted.add(key)
    return Changes(options.changes == "original", frozenset(inserted), deleted, tally)
