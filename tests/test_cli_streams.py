"""Streams take every text, and JSON loses nothing on the way."""

from __future__ import annotations

import io
import json

import pytest

from boundlint.cli.streams import escaped, make_safe, plain, write_json

CASES = [  # text, encoding, what is shown
    ("« é » – l’œuvre… 5 €", "utf-8", "« é » – l’œuvre… 5 €"),
    ("« é » – l’œuvre… 5 €", "cp1252", "« é » – l’œuvre… 5 €"),
    ("« é » – l’œuvre… 5 €", "ascii", '" e " - l\'oeuvre... 5 EUR'),
    ("« é » – l’œuvre… 5 €", "iso-8859-1", "« é » - l'oeuvre... 5 EUR"),
    ("plain", "ascii", "plain"),
    ("日本", "cp1252", "??"),
    ("\udce9", "utf-8", "?"),
    ("a\u202fb", "ascii", "a b"),
]


@pytest.mark.parametrize(("text", "encoding", "shown"), CASES)
def test_a_character_becomes_a_plain_one(text: str, encoding: str, shown: str) -> None:
    assert plain(text, encoding) == shown


def wrapper(encoding: str) -> tuple[io.BytesIO, io.TextIOWrapper]:
    raw = io.BytesIO()
    return raw, io.TextIOWrapper(raw, encoding=encoding)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_a_safe_stream_never_raises(encoding: str) -> None:
    raw, stream = wrapper(encoding)
    make_safe(stream, None, io.StringIO())
    stream.write("« œ » 日本 \udce9")
    stream.flush()
    assert raw.getvalue()


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8", "latin-1"])
def test_json_is_the_same_data_on_every_stream(encoding: str) -> None:
    raw, stream = wrapper(encoding)
    data = {"é": "« 日本 » 😀"}
    write_json(json.dumps(data, ensure_ascii=False) + "\n", stream)
    assert json.loads(raw.getvalue().decode(encoding)) == data
    assert b"\r" not in raw.getvalue()


def test_escaped_json_is_ascii() -> None:
    assert escaped('{"é": "😀"}') == '{"\\u00e9": "\\ud83d\\ude00"}'
