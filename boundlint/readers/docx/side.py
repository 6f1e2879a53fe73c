"""Which side of tracked changes is read, and what that makes of elements and properties."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from boundlint.readers.docx.names import W
from boundlint.readers.options import Changes

_INSERTED, _DELETED = frozenset({f"{W}ins", f"{W}moveTo"}), frozenset({f"{W}del", f"{W}moveFrom"})


class Side(Struct, frozen=True):
    """One side of tracked changes.

    Attributes:
        original: the text is read as it was before the changes.
        kept: elements round what belongs to this side.
        dropped: elements round what belongs to the other side only; the same names mark paragraph ends and rows.
        dropped_cell: the mark of a table cell that belongs to the other side only.
        kept_cell: the mark of a table cell that belongs to this side only.
        deleted_text: whether deleted text (`w:delText`) is read.
    """

    original: bool
    kept: frozenset[str]
    dropped: frozenset[str]
    dropped_cell: str
    kept_cell: str
    deleted_text: bool

    def properties(self, node: Any) -> Any:
        """Return the properties that hold on this side: for the original, those that a change of format replaced.

        Args:
            node: `w:pPr`, `w:rPr` or None.
        """
        if not self.original or node is None:
            return node
        change = node.find(f"{node.tag}Change")
        return node if change is None else change.find(node.tag)


ACCEPTED = Side(
    original=False, kept=_INSERTED, dropped=_DELETED, dropped_cell=f"{W}cellDel", kept_cell=f"{W}cellIns",
    deleted_text=False,
)  # fmt: skip
ORIGINAL = Side(
    original=True, kept=_DELETED, dropped=_INSERTED, dropped_cell=f"{W}cellIns", kept_cell=f"{W}cellDel",
    deleted_text=True,
)  # fmt: skip


def side_of(changes: Changes) -> Side:
    """Return the side that an option names."""
    return ORIGINAL if changes == "original" else ACCEPTED
