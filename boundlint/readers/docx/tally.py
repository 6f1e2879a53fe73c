"""What the reading of one Word document notices beside its text."""

from __future__ import annotations

from dataclasses import dataclass, field

from boundlint.model.document import Notice

_SAMPLE = 120


@dataclass(slots=True)
class Tally:
    """Counts of one document, filled while it is walked and turned to notices at its end.

    Attributes:
        changes: tracked insertions, deletions and moves.
        hidden: texts that a person does not see.
        comments: comments, by their number.
        unread: parts that are not read, such as a document embedded as a whole.
        notes: the notes referred to, in order, as kind (`footnote`, `endnote`) and id.
    """

    changes: int = 0
    hidden: list[str] = field(default_factory=list)
    comments: int = 0
    unread: int = 0
    notes: dict[tuple[str, str], None] = field(default_factory=dict)

    def notices(self) -> tuple[Notice, ...]:
        """Return what was counted, nothing for what is not there."""
        sample = " ".join("".join(self.hidden).split())[:_SAMPLE]
        found = (
            Notice("tracked-changes", self.changes),
            Notice("hidden-text", len(self.hidden), sample),
            Notice("comments", self.comments),
            Notice("unread-parts", self.unread),
            Notice("footnotes", len(self.notes)),
        )
        return tuple(notice for notice in found if notice.count)
