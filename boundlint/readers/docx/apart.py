"""What stands beside the contract's text in a Word file: headers, footers, comments, and parts that are not read."""

from __future__ import annotations

from collections.abc import Iterator

from boundlint.model.document import Aside, AsideKind, Place
from boundlint.readers.docx.blocks import Walker
from boundlint.readers.docx.counters import Counters
from boundlint.readers.docx.names import DRAWING, W
from boundlint.readers.docx.package import Main, Package
from boundlint.readers.docx.paragraphs import Paragraphs, Where
from boundlint.readers.docx.reach import plain_text
from boundlint.readers.docx.tally import Tally


def furniture(package: Package, main: Main, paragraphs: Paragraphs) -> list[Aside]:
    """Return the headers and footers, each text once, counted apart so that they do not touch the body's lists."""
    own = Paragraphs(paragraphs.styles, Counters(paragraphs.counters.lists), Tally(), paragraphs.side)
    found: dict[str, Aside] = {}
    for kind in (AsideKind.HEADER, AsideKind.FOOTER):
        for part in main.related.by_kind.get(kind.value, ()):
            root = package.tree_or_none(part)
            for piece in () if root is None else Walker(own).story(root, Where(part), ""):
                found.setdefault(piece.text, Aside(kind, piece.text, piece.place))
    return list(found.values())


def comments(package: Package, main: Main, tally: Tally) -> Iterator[Aside]:
    """Give the comments with their authors, each at the place where it is anchored, else at its own."""
    for part in main.related.by_kind.get("comments", ())[:1]:
        root = package.tree_or_none(part)
        for count, node in enumerate(() if root is None else root.iterfind(f"{W}comment"), 1):
            tally.comments += 1
            text, author = plain_text(node), (node.get(f"{W}author") or "").strip()
            place = tally.anchors.get(node.get(f"{W}id") or "", Place(part=part, path=f"comment[{count}]"))
            if text:
                yield Aside(AsideKind.COMMENT, f"{author}: {text}" if author else text, place)


def miss_graphics(package: Package, main: Main, tally: Tally) -> None:
    """Take note of diagrams with text, which are not read, and of files embedded as objects."""
    for part in main.related.by_kind.get("diagramData", ()):
        root = package.tree_or_none(part)
        text = "" if root is None else "".join(node.text or "" for node in root.iter(f"{DRAWING}t"))
        if text.strip():
            tally.miss(len(text))
    tally.objects = sum(len(main.related.by_kind.get(kind, ())) for kind in ("oleObject", "package"))
