"""Tells before pdfium opens a page whether forms inside forms would be drawn without end.

pdfium follows forms forty deep: one that draws itself twice is drawn 2⁴⁰ times, and no limit of ours is reached. A form
is a stream, so its dictionary stands readable in the file, and what it draws can be counted before.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter

from msgspec import Struct, field

from boundlint.patterns import regex

MAX_DRAWN = 50_000
"""Forms that are drawn for one form, those inside it counted in; letterheads and charts draw some dozens."""

_FORM = regex(rb"/Subtype\s*/Form\b")
_OBJECT = regex(rb"(?<!\d)(\d{1,8})\s+\d{1,5}\s+obj\b")
_NAMED = regex(rb"/([^\s/<>\[\](){}%]+)\s+(\d{1,8})\s+\d{1,5}\s+R\b")
_DO = regex(rb"/([^\s/<>\[\](){}%]+)\s+Do\b")
_MAX_STREAM, _MAX_OBJECTS, _MAX_DEPTH = 4_000_000, 100_000, 40
_MAX_HEAD = 20_000


class _File(Struct):
    """The objects of a file as bytes, and the forms among them: what each draws, by name, and how often."""

    objects: dict[int, bytes] = field(default_factory=dict)
    forms: dict[int, Counter[bytes]] = field(default_factory=dict)


def draws_without_end(data: bytes) -> bool:
    """Tell whether a form of a PDF draws more forms than any page needs.

    Args:
        data: the whole file; streams that are encrypted or packed otherwise than by Flate are not looked into.
    """
    if not _FORM.search(data):
        return False
    file = _read(data)
    edges = {number: _edges(number, file) for number in file.forms}
    if not any(edges.values()):
        return False
    known: dict[tuple[int, int], int] = {}
    return any(_drawn(number, edges, _MAX_DEPTH, known) > MAX_DRAWN for number in edges)


def _drawn(number: int, edges: dict[int, Counter[int]], depth: int, known: dict[tuple[int, int], int]) -> int:
    """Return how many forms are drawn for one, as deep as pdfium goes."""
    if not depth or not edges.get(number):
        return 1
    key = number, depth
    if key not in known:
        known[key] = 1 + sum(times * _drawn(inner, edges, depth - 1, known) for inner, times in edges[number].items())
    return known[key]


def _edges(number: int, file: _File) -> Counter[int]:
    """Return which forms a form draws, and how often."""
    named = _names(file.objects[number], file, 2)
    edges: Counter[int] = Counter()
    for name, times in file.forms[number].items():
        for inner in named.get(name, ()):
            if inner in file.forms:
                edges[inner] += times
    return edges


def _names(body: bytes, file: _File, depth: int) -> dict[bytes, set[int]]:
    """Return what the names in a dictionary, and in those it refers to, stand for."""
    found: dict[bytes, set[int]] = {}
    for name, number in _NAMED.findall(body):
        found.setdefault(name, set()).add(int(number))
        if depth and name in {b"Resources", b"XObject"}:
            for inner, numbers in _names(file.objects.get(int(number), b""), file, depth - 1).items():
                found.setdefault(inner, set()).update(numbers)
    return found


def _read(data: bytes) -> _File:
    file = _File()
    starts = [(int(match.group(1)), match.end()) for match in _OBJECT.finditer(data)][:_MAX_OBJECTS]
    ends = [start for _, start in starts[1:]] + [len(data)]
    for (number, start), end in zip(starts, ends, strict=True):
        head, stream, rest = data[start : min(end, start + _MAX_HEAD)].partition(b"stream")
        file.objects[number] = head
        if not stream:
            continue
        at = start + len(head) + len(stream)
        if _FORM.search(head):
            file.forms[number] = Counter(_DO.findall(_unpacked(head, data, at, end)))
        elif b"/ObjStm" in head and rest:
            _packed(_unpacked(head, data, at, end), file)
    return file


def _unpacked(head: bytes, data: bytes, start: int, end: int) -> bytes:
    """Return the content of a stream, at most so much of it."""
    start += 2 if data[start : start + 2] == b"\r\n" else 1
    if b"FlateDecode" not in head and b"/Fl" not in head:
        return data[start : min(end, start + _MAX_STREAM)]
    try:
        return zlib.decompressobj().decompress(data[start:end], _MAX_STREAM)
    except zlib.error:
        return b""


def _packed(content: bytes, file: _File) -> None:
    """Add the objects of an object stream: numbers and offsets at its head, then the objects."""
    numbers = re.match(rb"[\s\d]*", content)
    heads = [int(part) for part in (numbers.group() if numbers else b"").split()][: 2 * _MAX_OBJECTS]
    first = numbers.end() if numbers else 0
    pairs = list(zip(heads[::2], heads[1::2], strict=False))
    for at, (number, offset) in enumerate(pairs):
        end = pairs[at + 1][1] if at + 1 < len(pairs) else len(content)
        file.objects.setdefault(number, content[first + offset : first + end])
