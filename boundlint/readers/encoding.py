"""Decodes text files: by their byte order mark, else as UTF-8, else as cp1252; never by a statistical guess."""

from __future__ import annotations

import codecs

from boundlint.errors import ReadError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(path: str, data: bytes) -> str:
    """Return the text of a file.

    Raises:
        ReadError: a byte order mark that the bytes after it do not keep to.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                if encoding == "utf-8":
                    break
                raise ReadError("read.not-text", path) from error
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # Latin-1 fills the five bytes that cp1252 leaves undefined; cleaning drops them as controls.
        return "".join(_cp1252(data))


def _cp1252(data: bytes) -> list[str]:
    try:
        return [data.decode("cp1252")]
    except UnicodeDecodeError:
        return [bytes([byte]).decode("cp1252", "ignore") for byte in data]
