"""Reads OpenDocument texts: the package, then its styles and lists, then the body, the notes and what stands round it.

The tree is walked with lxml, as that of Word files is; no library stands between, and nothing outside the file is
looked at.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec.structs import replace

from boundlint.model.document import Aside, AsideKind, BlockKind
from boundlint.readers.odt.blocks import Walker, Where
from boundlint.readers.odt.changes import read_changes
from boundlint.readers.odt.forms import read_forms
from boundlint.readers.odt.inline import Context
from boundlint.readers.odt.lists import Lists, read_lists
from boundlint.readers.odt.looks import Look, apply
from boundlint.readers.odt.names import attribute, steps, tag
from boundlint.readers.odt.package import Package, body, open_odt
from boundlint.readers.odt.styles import Styles, read_styles
from boundlint.readers.odt.tally import Tally
from boundlint.readers.options import ReadOptions
from boundlint.readers.raw import Piece, Raw

_BODY = "office:body/office:text"
_FURNITURE = {
    tag(f"{prefix}:{name}{which}"): kind
    for name, kind in (("header", AsideKind.HEADER), ("footer", AsideKind.FOOTER))
    for prefix, which in (("style", ""), ("style", "-left"), ("style", "-first"), ("loext", "-first"))
}


def read_odt(path: str, data: bytes, options: ReadOptions) -> Raw:
    """Return the pieces of an OpenDocument text, packed (`.odt`, `.ott`) or flat (`.fodt`).

    Args:
        path: for errors.
        data: the whole file.
        options: which side of tracked changes to read.

    Raises:
        ReadError: it cannot be opened, or has no text in it.
    """
    package = open_odt(path, data)
    root = body(path, package)
    text, furniture = read_styles(package)
    look = _paper(package, text.base())
    tally = Tally()
    context = Context(text, tally, read_changes(root, options, tally), read_forms(root))
    walker = Walker(context, read_lists(package), root.find(f".//{tag('text:soft-page-break')}") is not None)
    pieces = [*walker.story(root, Where(package.content_part, _BODY, look)), *walker.finish()]
    context.changes.finish()
    pages = tally.page if walker.paged else None
    pieces += _notes(walker, look)
    asides = (*_furniture(package, furniture, look, options), *tally.asides)
    return Raw("odt", tuple(pieces), pages=pages, notices=tally.notices(), asides=asides)


def _paper(package: Package, look: Look) -> Look:
    """A page may have a ground of its own, on which white text can be read."""
    styles = package.styles.find(tag("office:automatic-styles")) if package.styles is not None else None
    for layout in () if styles is None else styles.iterfind(tag("style:page-layout")):
        look = replace(look, ground=apply(look, layout).ground)
    return look


def _notes(walker: Walker, look: Look) -> Iterator[Piece]:
    """Give the notes that the text refers to, in the order of the references, each with its mark."""
    tally = walker.context.tally
    for kind in ("footnote", "endnote"):
        count = 0
        for note in tally.notes:  # a note may refer to another, which then comes to this list
            if note.kind != kind:
                continue
            count += 1
            tally.page = note.place.page or tally.page
            where = Where(note.place.part, note.place.path, look)
            yield from _marked(f"[{count}]", [*walker.story(note.node, where), *walker.finish()])


def _marked(mark: str, pieces: list[Piece]) -> Iterator[Piece]:
    for index, piece in enumerate(pieces):
        note = replace(piece, kind=BlockKind.NOTE, level=0, strong=False)
        yield replace(note, text=f"{mark} {piece.text.lstrip()}", label=mark) if index == 0 else note


def _furniture(package: Package, styles: Styles, look: Look, options: ReadOptions) -> list[Aside]:
    """Return the headers and footers, counted apart so that their lists and changes do not touch the body's."""
    masters = package.styles.find(tag("office:master-styles")) if package.styles is not None else None
    found: dict[str, Aside] = {}
    for page, path in steps(masters, "office:master-styles") if masters is not None else ():
        for node, below in steps(page, path):
            if node.tag in _FURNITURE and attribute(node, "style:display") != "false":
                for piece in _apart(node, Where(package.styles_part, below, look), styles, options):
                    found.setdefault(piece.text, Aside(_FURNITURE[node.tag], piece.text, piece.place))
    return list(found.values())


def _apart(node: Any, where: Where, styles: Styles, options: ReadOptions) -> list[Piece]:
    tally = Tally()
    walker = Walker(Context(styles, tally, read_changes(node, options, tally), {}), Lists({}), paged=False)
    return [*walker.story(node, where), *walker.finish()]
