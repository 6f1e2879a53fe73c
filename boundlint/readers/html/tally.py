"""What the reading of one page, or of one Markdown text, notices beside its text."""

from __future__ import annotations

from typing import Any

from msgspec import Struct, field

from boundlint.model.document import Aside, AsideKind, Notice, Place

_SAMPLE = 120
_NO_TEXT = {"script", "style", "template", "noscript", "svg", "head", "iframe", "object", "math"}


class Tally(Struct):
    """Counts of one page, filled while it is walked and turned to notices at its end.

    Attributes:
        asides: what is kept apart.
        hidden: texts that a person does not see.
        changes: marked insertions and deletions.
        notes: footnotes.
    """

    asides: list[Aside] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    changes: int = 0
    notes: int = 0

    def aside(self, kind: AsideKind, text: str, line: int | None) -> None:
        """Keep a text apart, hidden ones counted; nothing where there is none."""
        text = " ".join(text.split())
        if text:
            self.asides.append(Aside(kind, text, Place(line=line)))
            if kind is AsideKind.HIDDEN:
                self.hidden.append(text)

    def notices(self) -> tuple[Notice, ...]:
        """Return what was counted, nothing for what is not there."""
        found = (
            Notice("tracked-changes", self.changes),
            Notice("hidden-text", len(self.hidden), " ".join(self.hidden)[:_SAMPLE]),
            Notice("comments", sum(aside.kind is AsideKind.COMMENT for aside in self.asides)),
            Notice("footnotes", self.notes),
        )
        return tuple(notice for notice in found if notice.count)


def plain(node: Any) -> str:
    """Return all text in an element, without scripts, a space where an element ends."""
    parts: list[str] = []
    skipped: Any = None
    for event, element in _events(node):
        if skipped is None and event == "start":
            if element.tag in _NO_TEXT:
                skipped = element
            else:
                parts += ("\n" if element.tag == "br" else "", element.text or "")
        elif event == "end":
            skipped = None if element is skipped else skipped
            if skipped is None and element is not node:
                parts += (
                    " " if element.tag not in {"b", "i", "em", "strong", "span", "a", "u"} else "",
                    element.tail or "",
                )
    return "".join(parts)


def _events(node: Any) -> Any:
    from lxml import etree

    return etree.iterwalk(node, events=("start", "end"))
