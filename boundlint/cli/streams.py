"""Standard streams that take every text: a character they cannot hold becomes a plain one, and nothing raises.

Windows consoles and pipes are often cp1252, containers ASCII; a report holds guillemets, dashes, accents and names in
any script. Text for a person is put in plain letters where it must be; JSON is escaped instead, and loses nothing.
"""

from __future__ import annotations

import codecs
import io
import os
import re
import sys
import unicodedata
from contextlib import suppress
from pathlib import Path
from typing import TextIO

ERRORS = "boundlint.plain"
"""The name of the codec error handler that `make_safe` and `plain` use."""

_PLAIN = {
    "«": '"', "»": '"', "“": '"', "”": '"', "„": '"', "’": "'", "‘": "'", "‚": "'", "–": "-", "—": "-", "‑": "-",
    "−": "-", "…": "...", "€": "EUR", "£": "GBP", "œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "·": "-", "•": "-",
    "→": "->", "×": "x", "ß": "ss", "°": "o", "§": "s.", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u00ad": "",
}  # fmt: skip

_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


def _plain_character(character: str) -> str:
    if character in _PLAIN:
        return _PLAIN[character]
    decomposed = unicodedata.normalize("NFKD", character)
    letters = "".join(letter for letter in decomposed if letter.isascii() and letter.isprintable())
    return letters or "?"


def _replace(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    bad = error.object[error.start : error.end]
    return "".join(_plain_character(character) for character in bad), error.end


def plain(text: str, encoding: str) -> str:
    """Return `text` as a stream of that encoding can show it: `« é »` in ASCII is `" e "`.

    Raises:
        LookupError: no such encoding.
    """
    codecs.register_error(ERRORS, _replace)
    return text.encode(encoding, ERRORS).decode(encoding)


def make_safe(*streams: TextIO | None) -> None:
    """Have each stream put in plain letters what it cannot encode; a stream that is none of ours is left alone."""
    codecs.register_error(ERRORS, _replace)
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=ERRORS)


def ensure_streams() -> None:
    """Give a process that was started without a standard stream one that leads nowhere."""
    sys.stdout = sys.stdout or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - open as long as we run
    sys.stderr = sys.stderr or Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115


def write(text: str, stream: TextIO | None = None) -> None:
    """Write text and a newline, to standard output unless said otherwise.

    Not by `click.echo`: it takes an ASCII stream for a mistake and writes UTF-8 to it.
    """
    stream = stream or sys.stdout
    stream.write(text if text.endswith("\n") else f"{text}\n")
    stream.flush()


def complain(text: str) -> None:
    """Write a message to standard error; where that takes nothing, the exit status must still say what happened."""
    with suppress(OSError, ValueError):
        write(text, sys.stderr)


def escaped(json_text: str) -> str:
    r"""Return a JSON text in ASCII alone, the same data: what is not ASCII stands in strings and becomes `\uXXXX`."""

    def escape(match: re.Match[str]) -> str:
        units = match.group().encode("utf-16-be", "surrogatepass")
        return "".join(f"\\u{units[index]:02x}{units[index + 1]:02x}" for index in range(0, len(units), 2))

    return _NOT_ASCII.sub(escape, json_text)


def write_json(json_text: str, stream: TextIO | None = None) -> None:
    """Write a JSON text without loss: as it is to a UTF-8 stream, escaped to any other, always with bare newlines."""
    stream = stream or sys.stdout
    encoding = (getattr(stream, "encoding", None) or "ascii").lower().replace("-", "").replace("_", "")
    data = json_text if encoding == "utf8" else escaped(json_text)
    buffer = getattr(stream, "buffer", None)
    if buffer is None:
        stream.write(data)
        return
    stream.flush()
    buffer.write(data.encode("utf-8"))
    buffer.flush()


def silence() -> None:
    """Point standard output to nowhere, after the reader of a pipe has gone, so that the exit flushes quietly."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError):  # no real stream behind it: nothing will be flushed
        return
