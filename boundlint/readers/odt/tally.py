"""What the reading of one OpenDocument text notices beside its text."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field

from boundlint.model.document import Aside, AsideKind, Notice, Place
from boundlint.readers.odt.names import attribute, tag

_SAMPLE = 120


class Note(Struct, frozen=True):
    """A note that the text refers to: `footnote` or `endnote`, its node, and where that stands."""

    kind: str
    node: Any
    place: Place


class Tally(Struct):
    """Counts of one document, filled while it is walked and turned to notices at its end.

    Attributes:
        asides: what is kept apart, in the order in which it was met.
        changed: the ids of the tracked changes that were met.
        hidden: texts that a person does not see.
        comments: comments, by their number.
        unread: objects that are not read, such as a spreadsheet set into the text.
        notes: the notes referred to, in order.
        page: the page that the walk has come to.
    """

    asides: list[Aside] = field(default_factory=list)
    changed: set[str] = field(default_factory=set)
    hidden: list[str] = field(default_factory=list)
    comments: int = 0
    unread: int = 0
    notes: list[Note] = field(default_factory=list)
    page: int = 1

    def hide(self, text: str, place: Place) -> None:
        """Keep a text apart that no person sees."""
        if text.strip():
            self.hidden.append(text)
            self.asides.append(Aside(AsideKind.HIDDEN, text, place))

    def comment(self, node: Any, place: Place) -> None:
        """Keep a comment apart, its author before it."""
        author = node.findtext(tag("dc:creator")) or ""
        text = "\n".join("".join(paragraph.itertext()) for paragraph in node.iter(tag("text:p")))
        self.comments += 1
        self.asides.append(Aside(AsideKind.COMMENT, f"{author}: {text}" if author else text, place))

    def change(self, key: str, text: str, place: Place) -> None:
        """Keep the side of a tracked change apart that is not read."""
        self.changed.add(key)
        if text.strip():
            self.asides.append(Aside(AsideKind.CHANGE, text, place))

    def note(self, node: Any, place: Place) -> None:
        """Keep a note for the end of the text."""
        kind = "endnote" if attribute(node, "text:note-class") == "endnote" else "footnote"
        body = node.find(tag("text:note-body"))
        if body is not None:
            self.notes.append(Note(kind, body, place))

    def notices(self) -> tuple[Notice, ...]:
        """Return what was counted, nothing for what is not there."""
        sample = " ".join(" ".join(self.hidden)[: _SAMPLE * 4].split())[:_SAMPLE]
        found = (
            Notice("tracked-changes", len(self.changed)),
            Notice("hidden-text", len(self.hidden), sample),
            Notice("comments", self.comments),
            Notice("unread-parts", self.unread),
            Notice("footnotes", len(self.notes)),
        )
        return tuple(notice for notice in found if notice.count)
