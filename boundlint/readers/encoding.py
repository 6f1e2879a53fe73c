"""Decodes text files: by their byte order mark, by what they declare, as UTF-8, else as cp1252; never by a guess."""

from __future__ import annotations

import codecs
import re

from msgspec import Struct

from boundlint.errors import ReadError
from boundlint.patterns import regex

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 4096
_MOSTLY = 0.7

_DECLARED = regex(
    rb"""<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})|<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})""",
    re.IGNORECASE,
)
_KNOWN = regex(
    r"utf-?8|iso-?8859-?(?:[1-9]|1[0-6])|latin-?[1-9]|(?:windows|cp)-?125[0-8]|macintosh|mac-?roman|(?:ibm|cp)(?:437|850|858)"
    r"|koi8-[ru]|shift[_-]jis|gbk|gb18030|big5|euc-(?:jp|kr)"
)
"""The encodings that a page may declare; a codec that unpacks or runs rules over the text is none."""

_LATIN = regex(r"iso-?8859-?1|latin-?1")
_ODD = regex("(?<=[a-zà-ÿ])[Žž‚ƒ„†‡ˆ‰Š‹Œ•™›¢¤¥\x81\x8d\x8f\x90\x9d](?=[a-zà-ÿ])")
"""What cp1252 makes, within a word, of accents that were written in Mac Roman or in an encoding of DOS."""

_WORD = regex(r"\w{2,}")
_ENOUGH = 3
_ODD_SHARE = 0.1
_NOT_WHOLE = 0.97


class Decoded(Struct, frozen=True):
    """A text, and how far it can be trusted.

    Attributes:
        text: as decoded.
        odd: characters within words that hardly stand there: the encoding is another one.
        coverage: share of the words that can be trusted, under 1 only where there are odd characters.
        sample: one of the odd words, empty where there is none.
    """

    text: str
    odd: int = 0
    coverage: float = 1.0
    sample: str = ""


def decode(path: str, data: bytes, kind: str = "txt") -> Decoded:
    """Return the text of a file.

    UTF-8 goes before a declared encoding, where there are letters to tell it by: text in another one hardly ever
    happens to be valid UTF-8, and pages that declare a wrong one are common.

    Args:
        path: for errors.
        data: the whole file.
        kind: its format; a page (`html`) may declare its encoding.

    Raises:
        ReadError: a byte order mark that the bytes after it do not keep to.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(data[len(mark) :].decode(encoding))
            except UnicodeDecodeError as error:
                if encoding == "utf-8":
                    break
                raise ReadError("read.not-text", path) from error
    data = data.removeprefix(codecs.BOM_UTF8)
    wide = unmarked_utf16(data)
    found = _strict(data, wide) if wide else None
    found = _strict(data, "utf-8") if found is None else found
    if found is None and kind == "html":
        found = _strict(data, _declared(data))
    return Decoded(found) if found is not None else _judged(_cp1252(data))


def unmarked_utf16(data: bytes) -> str:
    """Return which UTF-16 bytes are that have no mark, told by the NULs in every second one; empty for none."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    first, second = sample[0 : 2 * half : 2].count(0), sample[1 : 2 * half : 2].count(0)
    if half == 0 or len(data) % 2:
        return ""
    if second > _MOSTLY * half and first == 0:
        return "utf-16-le"
    return "utf-16-be" if first > _MOSTLY * half and second == 0 else ""


def _strict(data: bytes, encoding: str) -> str | None:
    """Return the text in an encoding, None where a byte does not keep to it or no encoding is named."""
    try:
        return data.decode(encoding) if encoding else None
    except (UnicodeDecodeError, LookupError):
        return None


def _declared(data: bytes) -> str:
    """Return the encoding that a page declares, empty where it declares none that is known."""
    match = _DECLARED.search(data[:_SAMPLE])
    name = (match[1] or match[2]).decode("ascii").lower() if match else ""
    if not _KNOWN.fullmatch(name):
        return ""
    return "cp1252" if _LATIN.fullmatch(name) else name.replace("macintosh", "mac-roman")


def _cp1252(data: bytes) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        # Latin-1 fills the five bytes that cp1252 leaves undefined; cleaning drops them as controls.
        return "".join(bytes([byte]).decode("cp1252", "replace").replace("\ufffd", chr(byte)) for byte in data)


def _judged(text: str) -> Decoded:
    """Say how many characters stand where none of their kind does, so that wrong letters never pass as read."""
    odd = _ODD.findall(text)
    foreign = sum(1 for char in text if not char.isascii())
    if len(odd) < _ENOUGH or len(odd) < _ODD_SHARE * foreign:
        return Decoded(text)
    words = _WORD.findall(text)
    wrong = sum(1 for word in re.split(r"\s+", text) if _ODD.search(word))
    sample = next((word for word in re.split(r"\s+", text) if _ODD.search(word)), "")
    return Decoded(text, len(odd), max(0.0, min(_NOT_WHOLE, 1 - wrong / max(1, len(words)))), sample)
