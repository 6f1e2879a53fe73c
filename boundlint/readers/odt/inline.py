"""The text of one paragraph: spans, fields, links, changes, form fields; hidden text, notes and boxes kept apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct

from boundlint.model.document import Place
from boundlint.patterns import regex
from boundlint.readers.odt.changes import Changes
from boundlint.readers.odt.forms import field_mark
from boundlint.readers.odt.looks import Look
from boundlint.readers.odt.names import PREFIXES, attribute, steps, tag, tags
from boundlint.readers.odt.styles import Styles
from boundlint.readers.odt.tally import Tally

_SPACE = regex(r"[ \t\r\n]+")
_FIXED = {tag("text:s"): " ", tag("text:tab"): " ", tag("text:line-break"): "\n"}
_STYLED = tags("text", "span a")
_MARKS = tags("text", "change change-start change-end")
_SILENT = (
    tags("text", "ruby-text script number tracked-changes note-citation")
    | tags("office", "annotation-end event-listeners forms")
    | tags("svg", "title desc")
    | tags("field", "param fieldmark-separator fieldmark-end")
)
_FIELDS = tags("field", "fieldmark fieldmark-start")
_DRAWN = f"{{{PREFIXES['draw']}}}"
_TEXTS = tags("text", "p h list")


class Context(Struct, frozen=True):
    """What all paragraphs of a story share."""

    styles: Styles
    tally: Tally
    changes: Changes
    forms: Mapping[str, str]


class Box(Struct, frozen=True):
    """A text box, with its path and the look of what stands round it."""

    node: Any
    path: str
    look: Look


class Inline:
    """Reads one paragraph; made anew for each.

    Attributes:
        texts: what is read; more than one where a deleted paragraph mark is read again.
        boxes: the text boxes anchored in it, once each.
        strong: all its visible text is bold, in capitals or underlined.
    """

    def __init__(self, context: Context, place: Place, *, hidden: bool) -> None:
        """Take what all paragraphs share, and where this one stands; it may be hidden as a whole."""
        self._context, self._place, self._all_hidden = context, place, hidden
        self._parts: list[list[str]] = [[]]
        self._hidden: list[str] = []
        self._lettered = self._weak = False
        self.boxes: list[Box] = []
        self._handlers: dict[str, Callable[[Any, str, Look], None]] = {
            tag("text:note"): self._note,
            tag("office:annotation"): self._comment,
            tag("text:hidden-text"): self._hidden_text,
            tag("text:hidden-paragraph"): self._hidden_paragraph,
            tag("text:soft-page-break"): self._page,
        }

    @property
    def texts(self) -> list[str]:
        """The visible text read so far, cut where a paragraph ends."""
        return ["".join(parts) for parts in self._parts]

    @property
    def strong(self) -> bool:
        """Whether all visible text with letters is set off."""
        return self._lettered and not self._weak

    def read(self, node: Any, look: Look) -> None:
        """Take a paragraph, and hand over what of it is hidden."""
        self._walk(node, self._place.path, look)
        if self._all_hidden:
            self._hidden = [*self._hidden, *self.texts]
            self._parts = [[]]
        self._context.tally.hide("".join(self._hidden), self._place)

    def _walk(self, node: Any, path: str, look: Look) -> None:
        self._take(node.text, look)
        for child, below in steps(node, path):
            self._element(child, below, look)
            self._take(child.tail, look)

    def _take(self, text: str | None, look: Look) -> None:
        if not text:
            return
        text = _SPACE.sub(" ", text)
        self._add(text, look)

    def _add(self, text: str, look: Look) -> None:
        if self._context.changes.skipping:
            self._context.changes.skip(text)
        elif look.unseen and text.strip():
            self._hidden.append(text)
        else:
            self._parts[-1].append(text)
            if any(char.isalnum() for char in text):
                self._lettered = True
                self._weak = self._weak or not (look.strong or not any(char.islower() for char in text))

    def _element(self, node: Any, path: str, look: Look) -> None:
        name = node.tag
        if name in _FIXED:
            self._add(_FIXED[name], look)
        elif name in self._handlers:
            self._handlers[name](node, path, look)
        elif name in _MARKS:
            self._mark(node, look)
        elif name in _FIELDS:
            self._add(field_mark(node), look)
        elif name.startswith(_DRAWN):
            self._drawn(node, path, look)
        elif name not in _SILENT and attribute(node, "text:display") != "none":
            inner = attribute(node, "text:style-name") if name in _STYLED else ""
            self._walk(node, path, self._context.styles.look("text", inner, look) if inner else look)

    def _note(self, node: Any, path: str, look: Look) -> None:  # noqa: ARG002 - all handlers are called alike
        if not self._context.changes.skipping:
            place = Place(page=self._place.page, part=self._place.part, path=f"{path}/text:note-body[1]")
            self._context.tally.note(node, place)

    def _comment(self, node: Any, path: str, look: Look) -> None:  # noqa: ARG002
        place = Place(page=self._place.page, part=self._place.part, path=path)
        self._context.tally.comment(node, place)

    def _page(self, node: Any, path: str, look: Look) -> None:  # noqa: ARG002
        self._context.tally.page += 1

    def _hidden_text(self, node: Any, path: str, look: Look) -> None:  # noqa: ARG002
        text = attribute(node, "text:string-value") or "".join(node.itertext())
        if attribute(node, "text:is-hidden") == "false":
            self._add("".join(node.itertext()) or text, look)
        else:
            self._hidden.append(text)

    def _hidden_paragraph(self, node: Any, path: str, look: Look) -> None:  # noqa: ARG002
        self._all_hidden = self._all_hidden or attribute(node, "text:is-hidden") == "true"

    def _mark(self, node: Any, look: Look) -> None:
        changes = self._context.changes
        if node.tag == tag("text:change-start"):
            changes.start(node, self._place)
        elif node.tag == tag("text:change-end"):
            changes.end(node)
        else:
            for index, (paragraph, path) in enumerate(changes.restored(node, self._place)):
                if index:
                    self._parts.append([])
                self._walk(paragraph, path, look)

    def _drawn(self, node: Any, path: str, look: Look) -> None:
        """Take a frame, a shape or a form control; what is drawn in it is read after the paragraph."""
        if node.tag == tag("draw:control"):
            self._add(self._context.forms.get(attribute(node, "draw:control"), ""), look)
        elif not self._context.changes.skipping:
            self.boxes += boxes(node, path, self._context, look)


def boxes(node: Any, path: str, context: Context, look: Look) -> list[Box]:
    """Return the text boxes of a drawing, none within another; objects that are not read are counted."""
    name = attribute(node, "draw:style-name")
    look = context.styles.look("graphic", name, look) if name else look
    if node.tag == tag("draw:text-box") or any(child.tag in _TEXTS for child in node):
        return [Box(node, path, look)]
    if node.tag in {tag("draw:object"), tag("draw:object-ole")}:
        context.tally.unread += 1
    found: list[Box] = []
    for child, below in steps(node, path):
        if child.tag.startswith(_DRAWN):
            found += boxes(child, below, context, look)
    return found[:1] if node.tag == tag("draw:frame") else found  # a frame holds versions of the same thing
