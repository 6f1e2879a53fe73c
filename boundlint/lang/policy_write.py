"""Writes a policy's tree as text, in English or French words: what `policy fmt` and `policy fmt --lang` print.

What is written reads back as an equal tree, and writing that again changes nothing. Comments are no part of the tree:
they are taken from the source and put back beside the statement that they stood at.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator

from boundlint.lang import policy_tree as tree
from boundlint.lang.policy_comments import Comments, comments_of
from boundlint.lang.policy_source import Source
from boundlint.lang.policy_words import PLACEHOLDER, Surface
from boundlint.lang.policy_write_condition import condition, operand
from boundlint.model.quantity import CalendarDay
from boundlint.model.span import Span

WIDTH = 110
"""Columns within which the paragraphs of a long text are wrapped."""

_INDENT = "  "
_PLACES = {"side": "side", "law": "law", "severity": "severity", "boundary": "boundary", "fix": "clause"}
_FILLED = ("message", "why", "ask")


def _terminal(keyword: str) -> str:
    return "GIVEN" if keyword in ("file", "fact") else keyword.upper()


def _filled(surface: Surface, text: str) -> str:
    """Return a text with the names between its braces as the surface writes them."""
    return PLACEHOLDER.sub(lambda match: f"{{{surface.written('operand', match.group(1))}}}", text)


def _string(text: str, *, long: bool, column: int) -> str:
    """Return a text between quotes; a long one over several lines, its paragraphs wrapped."""
    if not long or '"""' in text:
        escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        return f'"{escaped}"'
    margin = " " * column
    paragraphs = text.split("\n\n")
    fill = {"break_long_words": False, "break_on_hyphens": False}
    lines = [textwrap.wrap(part, max(40, WIDTH - column), **fill) for part in paragraphs]  # type: ignore[arg-type]
    body = "\n\n".join("\n".join(margin + line for line in part) for part in lines)
    return f'"""\n{body}\n{margin}"""'


def _texts(surface: Surface, line: tree.Line, head: str) -> str:
    """Return the texts of a statement, those after the first aligned under it."""
    keyword = line.keyword.text
    pieces = []
    for text in line.texts:
        shown = _filled(surface, text.text) if keyword in _FILLED else text.text
        language = f"{surface.keyword(f'LANG_{text.language.upper()}')} " if text.language else ""
        pieces.append(language + _string(shown, long=text.long, column=len(head) + len(language)))
    return head + f"\n{' ' * len(head)}".join(pieces)


def _words(surface: Surface, line: tree.Line) -> list[str]:
    keyword, words = line.keyword.text, [word.text for word in line.words]
    if keyword == "expect":
        return [words[0], surface.keyword(words[1].upper())]
    if keyword == "with":
        return [surface.written("operand", word) for word in words]
    if keyword == "fix":
        return [surface.keyword("CLAUSE"), surface.written("clause", words[0])]
    place = _PLACES.get(keyword)
    return [surface.written(place, word) if place else word for word in words]


def _day(constant: tree.Constant) -> str:
    return constant.value.day.isoformat() if isinstance(constant.value, CalendarDay) else ""


def _line(surface: Surface, line: tree.Line) -> str:
    """Return one statement, indented."""
    keyword = line.keyword.text
    head = f"{_INDENT}{surface.keyword(_terminal(keyword))} "
    if keyword in ("file", "fact"):
        head += f"{surface.keyword(keyword.upper())} "
    if line.texts:
        return _texts(surface, line, head)
    if line.condition is not None:
        return head + condition(surface, line.condition, len(head))
    if keyword == "fact" and line.operand is not None:
        return f"{head}{surface.written('operand', line.words[0].text)} = {operand(surface, line.operand)}"
    if line.operand is not None:
        name, kind = line.words
        return f"{head}{name.text} : {surface.written('type', kind.text)} = {operand(surface, line.operand)}"
    if line.days:
        return head + f" {surface.keyword('UNTIL')} ".join(_day(day) for day in line.days)
    return head.rstrip() + "".join(f" {word}" for word in _words(surface, line))


def _head(surface: Surface, block: tree.Block) -> str:
    keyword = surface.keyword(block.keyword.upper())
    if block.keyword == "test":
        return f"{keyword} {_string(block.name.text, long=False, column=0)}"
    return f"{keyword} {block.name.text} {block.code.text}".rstrip()


def _units(surface: Surface, pack: tree.PolicyTree) -> Iterator[tuple[Span, str, bool]]:
    """Give every statement with its place, its text, and whether a blank line goes before it."""
    first = f"{surface.keyword('POLICY')} {pack.name.text} {surface.keyword('VERSION')} {pack.version.text}"
    yield Span(pack.name.span.start, pack.version.span.end), first, False
    for line in pack.header:
        yield line.span, _line(surface, line), False
    for block in pack.blocks:
        end = max(block.name.span.end, block.code.span.end)
        yield Span(block.span.start, end), _head(surface, block), True
        for line in block.lines:
            yield line.span, _line(surface, line), False


def write(pack: tree.PolicyTree, surface: Surface, comments: Comments | None = None) -> str:
    """Return the text of a policy.

    Args:
        pack: its tree.
        surface: the words to write it in.
        comments: those of the source that the tree was parsed from; None for a tree made by hand.
    """
    units = list(_units(surface, pack))
    beside = comments.beside([span for span, _, _ in units]) if comments else None
    lines: list[str] = []
    for index, (_, text, apart) in enumerate(units):
        before = beside.before[index] if beside else ()
        if apart:
            lines.append("")
        margin = _INDENT if text.startswith(_INDENT) else ""
        lines += [margin + note if note else "" for note in before]
        after = f"  {beside.after[index]}" if beside and beside.after[index] else ""
        lines.append(text + after)
    lines += ["", *beside.end] if beside and beside.end else []
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n") + "\n"


def formatted(source: Source, pack: tree.PolicyTree, surface: Surface) -> str:
    """Return the text of a policy with its comments, in the words of a surface."""
    return write(pack, surface, comments_of(source.text))
