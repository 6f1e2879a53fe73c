"""Takes headers, footers and page numbers out of the pages: lines that repeat at the top or bottom."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from boundlint.model.document import Aside, AsideKind, Place
from boundlint.patterns import regex
from boundlint.readers.heads import starts_numbered
from boundlint.readers.pdf.lines import Line, Page, Table

_EDGE = 0.12
_SHARE = 0.6
_DIGITS = regex(r"\d+")
_PAGE_NUMBER = regex(r"(?:page|p\.|-|–)?\s*\d{1,4}\s*(?:(?:/|sur|of|de|-|–)\s*\d{0,4})?\s*", re.IGNORECASE)
_ARTICLE = regex(r"\A\s*(?:article|art\.|clause|section|§)\s*[\divxlc]", re.IGNORECASE)


Flow = tuple[Line | Table, ...]


def split_furniture(pages: Sequence[Page]) -> tuple[tuple[Flow, ...], tuple[Aside, ...]]:
    """Return the flow of each page without headers and footers, and the text of those, each once.

    A line is one where it stands in the top or bottom 12 % and, its digits folded, on over 60 % of the pages (at least
    two), or is a bare page number; so is a stamp across the pages. The heading of an article never is.
    """
    counts = Counter(key for page in pages for key in _keys(page))
    needed = max(2, int(_SHARE * len(pages)) + 1) if len(pages) > 1 else 2
    repeated = {key for key, count in counts.items() if count >= needed}
    kept: list[Flow] = []
    dropped: dict[str, Aside] = {}
    for page in pages:
        stay: list[Line | Table] = []
        for item in page.flow:
            lines = _lines(item)
            if lines and all(_is_furniture(line, page, repeated) for line in lines):
                for line in lines:
                    dropped.setdefault(_key(line), _aside(line, page))
            else:
                stay.append(item)
        for line in page.margin:
            if _key(line) in repeated:
                dropped.setdefault(_key(line), _aside(line, page))
            else:
                stay.append(line)
        kept.append(tuple(stay))
    return tuple(kept), tuple(dropped.values())


def _keys(page: Page) -> set[str]:
    return {_key(line) for item in page.flow for line in _lines(item) if _at_edge(line, page)} | {
        _key(line) for line in page.margin
    }


def _lines(item: Line | Table) -> list[Line]:
    if isinstance(item, Line):
        return [item]
    return [line for row in item.rows for cell in row for line in cell.lines]


def _aside(line: Line, page: Page) -> Aside:
    kind = AsideKind.HEADER if line.box[3] <= _EDGE * page.height else AsideKind.FOOTER
    return Aside(kind, line.text, Place(page=line.page, box=line.place))


def _at_edge(line: Line, page: Page) -> bool:
    return line.box[3] <= _EDGE * page.height or line.box[1] >= (1 - _EDGE) * page.height


def _key(line: Line) -> str:
    return _DIGITS.sub("0", " ".join(line.text.lower().split()))


def _is_furniture(line: Line, page: Page, repeated: set[str]) -> bool:
    if not _at_edge(line, page) or _ARTICLE.match(line.text):
        return False
    if _PAGE_NUMBER.fullmatch(line.text) and not line.text.rstrip().endswith((".", ")")):
        return True
    heading = starts_numbered(line.text) and line.bold
    return _key(line) in repeated and not heading
