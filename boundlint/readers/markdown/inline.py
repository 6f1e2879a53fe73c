"""The text of one paragraph of Markdown: its lines, without marks; what is struck out or hidden kept apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct, field

from boundlint.model.document import AsideKind
from boundlint.patterns import regex
from boundlint.readers.html.looks import declarations
from boundlint.readers.html.tally import Tally

if TYPE_CHECKING:
    from markdown_it.token import Token

HTML = frozenset(
    """
    a abbr address article audio b blockquote body br button caption center cite code col colgroup dd del details div dl
    dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins kbd label li
    link main mark meta nav ol p path picture pre q s script section small source span strike strong style sub summary
    sup svg table tbody td tfoot th thead time title tr u ul video wbr
    """.split()  # noqa: SIM905 - a list of names reads better as names
)
"""Elements of HTML that occur in Markdown; what else stands between angle brackets is a blank to fill in."""

_VOID = {"br", "hr", "img", "input", "link", "meta", "source", "wbr", "col"}
_STRUCK = {"del", "s", "strike"}
_BREAKS = {"br", "p", "div", "li", "td", *(f"h{level}" for level in range(1, 7))}
_LEFT_MARKS = regex(r"\*\*(?=\s|\w)|(?<=[\w\s:.])\*\*")
_TAG = regex(r"<(/?)([A-Za-z][\w-]*)([^<>]*)>")
_STYLE = regex(r"""style\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_QUOTED = regex(r"=\s*(?:\"[^\"]*\"|'[^']*')")
_ATTRIBUTE = regex(r"(?:^|\s)hidden(?=[\s=/]|$)", re.IGNORECASE)
_NOTE = regex(r"\[\^([^\]\s]{1,80})\]")
_SOFT = "\x00"
"""Stands where a line of the file ends within a paragraph; no text of a file holds it."""


class Notes(Struct):
    """The footnotes of a text, and those that it refers to, in the order of the references."""

    known: frozenset[str]
    referred: dict[str, None] = field(default_factory=dict)

    def take(self, text: str) -> str:
        """Return a text without its marks of footnotes, which are remembered."""
        return _NOTE.sub(self._mark, text) if self.known else text

    def _mark(self, match: re.Match[str]) -> str:
        if match[1] not in self.known:
            return match.group()
        self.referred[match[1]] = None
        return ""


class Inline:
    """Reads one inline token; made anew for each."""

    def __init__(self, tally: Tally, notes: Notes, *, original: bool) -> None:
        """Take where to put what is not read, and which side of what is struck out to read."""
        self._tally, self._notes, self._original = tally, notes, original
        self._parts: list[str] = []
        self._apart: dict[AsideKind, list[str]] = {}
        self._open: list[tuple[str, AsideKind | None]] = []

    def lines(self, token: Token) -> list[str]:
        """Return the lines of a paragraph as its file has them; hard breaks are line breaks within them."""
        for child in token.children or ():
            self._take(child)
        line = token.map[0] + 1 if token.map else None
        for kind, parts in self._apart.items():
            self._tally.aside(kind, "".join(parts).replace(_SOFT, " "), line)
        return _LEFT_MARKS.sub("", "".join(self._parts)).strip().split(_SOFT)

    def _take(self, child: Token) -> None:
        kind = child.type
        if kind == "text":
            self._add(self._notes.take(child.content.replace(_SOFT, "")))
        elif kind == "code_inline":
            self._add(child.content.replace(_SOFT, ""))
        elif kind in {"softbreak", "hardbreak"}:
            self._add(_SOFT if kind == "softbreak" else "\n")
        elif kind == "s_open":
            self._begin("~~", "del", "")
        elif kind == "s_close":
            self._end("~~")
        elif kind == "html_inline":
            self._tag(child.content)

    def _add(self, text: str) -> None:
        apart = next((kind for _, kind in reversed(self._open) if kind), None)
        (self._apart.setdefault(apart, []) if apart else self._parts).append(text)

    def _tag(self, text: str) -> None:
        match = _TAG.fullmatch(text)
        name = match[2].lower() if match else ""
        if match and name not in HTML:
            self._add(text)  # a blank to fill in: `<client>`
        elif name in _BREAKS and (name == "br" or text.startswith("</")):
            self._add("\n")
        elif name == "input" and "checkbox" in text:
            self._add("☒ " if "checked" in text.replace("checkbox", "") else "☐ ")
        elif match and match[1]:
            self._end(name)
        elif match and name not in _VOID and not text.endswith("/>"):
            self._begin(name, name, match[3])

    def _begin(self, mark: str, name: str, attributes: str) -> None:
        """Take the start of an element; what it holds may be the side of a change that is not read, or hidden."""
        struck, kind = name in _STRUCK, None
        if struck or name == "ins":
            self._tally.changes += 1
            kind = AsideKind.CHANGE if struck != self._original else None
        if kind is None and is_hidden(attributes):
            kind = AsideKind.HIDDEN
        self._open.append((mark, kind))

    def _end(self, mark: str) -> None:
        if any(name == mark for name, _ in self._open):
            while self._open.pop()[0] != mark:
                pass


def is_hidden(attributes: str) -> bool:
    """Tell whether the attributes of a tag keep what it holds from being shown."""
    match = _STYLE.search(attributes)
    style: Mapping[str, str] = declarations(match[1] or match[2] or "") if match else {}
    hidden = (
        style.get("display") == "none" or style.get("visibility") == "hidden" or style.get("font-size") in {"0", "0px"}
    )
    return hidden or _ATTRIBUTE.search(_QUOTED.sub("", attributes)) is not None


_MARK = regex(r"(\(?)(?:([a-z])|([ivx]{2,5})|(\d{1,2}(?:\.\d{1,2})*)\.(\d{1,2}))([.)]?)\s")
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}

_SECOND = 2

Mark = tuple[str, int]
"""What kind of mark stands before a line, and its number."""


def parted(lines: list[str]) -> Iterator[tuple[int, str, str]]:
    """Give the paragraphs that the lines of one are: with their first line's index, their text and their mark.

    A line starts one of its own where it goes on counting: `b)` after `a)`, `4.2` after `4.1`. Markdown knows no such
    lists and makes one paragraph of them. The mark is empty for what comes first.
    """
    start, held, last, mark = 0, lines[:1], _marks(lines[0]), ""
    marks = [_marks(line) for line in lines]
    seconds = {kind: at for at, found in enumerate(marks) for kind, number in found if number == _SECOND}
    for index, line in enumerate(lines[1:], 1):
        found = _next(marks[index], last, [kind for kind, at in seconds.items() if at > index])
        if found is None:
            held.append(line)
            continue
        yield start, " ".join(held), mark
        start, held, mark = index, [line], line.split(maxsplit=1)[0]
        last = [found, *(one for one in last if one[0] != found[0])]
    yield start, " ".join(held), mark


def _marks(line: str) -> list[Mark]:
    """Return what the mark before a line may be; `i` is a letter and a number."""
    match = _MARK.match(line)
    if match is None or not (match[6] or match[5]):
        return []
    around = match[1] + match[6]
    if match[5]:
        return [(f"{match[4]}.{around}", int(match[5]))]
    found = [(f"a{around}", ord(match[2]) - ord("a") + 1)] if match[2] else []
    roman = _ROMAN.get(match[2] or match[3] or "")
    return [*found, (f"i{around}", roman)] if roman else found


def _next(marks: list[Mark], last: list[Mark], begun: list[str]) -> Mark | None:
    """Return the mark by which a line goes on counting, or begins what a later line goes on with."""
    for kind, number in marks:
        if (kind, number - 1) in last or (number == 1 and kind in begun):
            return kind, number
    return None
