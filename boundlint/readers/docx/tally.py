"""What the reading of one Word document notices beside its text."""

from __future__ import annotations

from msgspec import Struct, field

from boundlint.model.document import Aside, AsideKind, Notice, Place
from boundlint.readers.assemble import MAX_ASIDE, MAX_ASIDES

_SAMPLE = 120
_MOST_READ = 0.97
"""Coverage, at most, of a document of which a part was not read: less than a whole one's."""


class Tally(Struct):
    """Counts of one document, filled while it is walked and turned to notices at its end.

    Attributes:
        changes: tracked insertions, deletions and moves.
        hidden: passages that a person does not see.
        comments: comments, by their number.
        objects: files embedded as objects.
        unread: parts with text that are not read, such as a chunk in another format.
        unread_size: about how many code points were in them.
        notes: the notes referred to, in order, as kind (`footnote`, `endnote`) and id; whether each has its own mark.
        anchors: where each comment is anchored, by its id.
        page: of the place reached; None where the file does not mark its pages.
        asides: what is kept apart; no more than a document may hold.
        others: notices of documents within this one.
    """

    changes: int = 0
    hidden: int = 0
    comments: int = 0
    objects: int = 0
    unread: int = 0
    unread_size: int = 0
    notes: dict[tuple[str, str], bool] = field(default_factory=dict)
    anchors: dict[str, Place] = field(default_factory=dict)
    page: int | None = None
    asides: list[Aside] = field(default_factory=list)
    others: list[Notice] = field(default_factory=list)
    _sample: str = ""

    def hide(self, text: str, place: Place) -> None:
        """Take note of a passage that nobody sees."""
        self.hidden += 1
        if len(self._sample) < _SAMPLE:
            self._sample += text[:_SAMPLE]
        self.keep(AsideKind.HIDDEN, text, place)

    def keep(self, kind: AsideKind, text: str, place: Place) -> None:
        """Keep a text apart from the contract's, as long as there is room."""
        if text.strip() and len(self.asides) < MAX_ASIDES:
            self.asides.append(Aside(kind, text[:MAX_ASIDE], place))

    def miss(self, size: int) -> None:
        """Take note of a part whose text is not read."""
        self.unread += 1
        self.unread_size += size

    def coverage(self, read: int) -> float:
        """Return the share of the text that was read.

        Args:
            read: code points read.
        """
        return 1.0 if not (self.unread or self.unread_size) else min(_MOST_READ, read / max(1, read + self.unread_size))

    def notices(self) -> tuple[Notice, ...]:
        """Return what was counted, nothing for what is not there; documents within count with the one round them."""
        found = {
            "tracked-changes": Notice("tracked-changes", self.changes),
            "hidden-text": Notice("hidden-text", self.hidden, " ".join(self._sample.split())[:_SAMPLE]),
            "comments": Notice("comments", self.comments),
            "unread-parts": Notice("unread-parts", self.unread),
            "footnotes": Notice("footnotes", len(self.notes)),
            "embedded-objects": Notice("embedded-objects", self.objects),
        }
        for other in self.others:
            own = found.get(other.code, Notice(other.code, 0))
            found[other.code] = Notice(other.code, own.count + other.count, own.detail or other.detail)
        return tuple(notice for notice in found.values() if notice.count)
