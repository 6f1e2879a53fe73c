"""Files that went wrong in any way: never a traceback, never a hang, never more than the limits.

A few hundred cases a run; `BOUNDLINT_FUZZ=20000` makes it as many of each kind.
"""

from __future__ import annotations

import io
import os
import random
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from bombs import package
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_readers_build import NS, num, p, pdf_bytes, r, table

from boundlint.clauses import outline
from boundlint.errors import Problem
from boundlint.facts import understand
from boundlint.isolation.reading import Request, _Session
from boundlint.model import Document
from boundlint.wording import messages

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
CASES = int(os.environ.get("BOUNDLINT_FUZZ", "150"))
fuzzing = settings(max_examples=CASES, deadline=None, suppress_health_check=list(HealthCheck), print_blob=False)

WORDS = (
    b"<w:p>", b"</w:p>", b"<w:tbl>", b"</w:tbl>", b"<w:ins>", b"<w:del>", b"<w:sdt>",
    b'<w:fldChar w:fldCharType="begin"/>', b'w:val="-1"', b'w:val="99999999999"', b"&#0;", b"&amp;", b"\xff", b"\0",
    b"]]>", b"<!--", b"<!DOCTYPE a>", b"\xed\xa0\x80", b"/Length 0", b"stream", b"endstream", b"endobj", b"<<", b">>",
    b"/Kids[2 0 R]", b"/Rotate 90", b"/MediaBox[0 0 0 0]", b"-999999999999", b"1e309", b"/FlateDecode", b"Tj", b"BT",
    b"q", b"Do", b"%PDF-1.4", b"startxref\n0", b"/Parent 3 0 R",
)  # fmt: skip
"""Pieces that mean something to a reader, put where they do not belong."""


def word_parts() -> dict[str, bytes]:
    """The main part of a Word file with something of everything, and its lists."""
    levels = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Article %1."/></w:lvl>'
    lists = f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
    body = p("Objet", num(1)) + table(("a", "b"), ("c", table(("d", "e")))) + f"<w:p><w:ins>{r('ajout')}</w:ins></w:p>"
    body += (
        f'<w:sdt><w:sdtContent>{p("contrôle")}</w:sdtContent></w:sdt><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    )
    body += f'<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>{r("suite")}</w:p>'
    main = f"<w:document {NS}><w:body>{body}</w:body></w:document>"
    lists += '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    return {"document": main.encode(), "numbering": f"<w:numbering {NS}>{lists}</w:numbering>".encode()}


def spoilt(data: bytes, seed: int, changes: int) -> bytes:
    """Return bytes with a number of changes: flipped, cut, doubled, moved, or with a piece put in."""
    chance, out = random.Random(seed), bytearray(data)
    for _ in range(changes):
        at = chance.randrange(len(out) + 1)
        length = chance.choice((1, 1, 2, 8, 64, 500))
        kind = chance.randrange(6)
        if kind == 0 and at < len(out):
            out[at] = chance.randrange(256)
        elif kind == 1:
            del out[at : at + length]
        elif kind == 2:
            out[at:at] = out[at : at + length] * chance.choice((1, 2, 50))
        elif kind == 3:
            out[at:at] = chance.choice(WORDS)
        elif kind == 4:
            piece = out[at : at + length]
            del out[at : at + length]
            elsewhere = chance.randrange(len(out) + 1)
            out[elsewhere:elsewhere] = piece
        else:
            out[at : at + length] = bytes(chance.randrange(256) for _ in range(length))
    return bytes(out)


@pytest.fixture(scope="module")
def session() -> Iterator[_Session]:
    """One worker for all cases, as a run has."""
    opened = _Session(None)
    yield opened
    opened.close()


def holds_together(document: Document) -> None:
    """Assert what is promised of any document, and that it can be understood."""
    position = 0
    for block in document.blocks:
        assert position <= block.span.start < block.span.end <= len(document.text)
        position = block.span.end
    assert not {"\x1b", "\0", "\u202e"} & set(document.text)
    assert 0 <= document.coverage <= 1
    if len(document.text) < 20_000:
        understand(outline(document), "fr")


def check(session: _Session, name: str, data: bytes) -> None:
    request = Request(name, data=data)
    session.ask(request)
    answer = session.answer(request)
    if isinstance(answer, Problem):
        assert answer.code in messages("fr"), answer
        assert answer.code not in {"lint.internal", "read.too-slow", "read.no-worker"}, answer
    else:
        holds_together(answer)


SEEDS = st.integers(0, 2**32), st.integers(1, 12)


@fuzzing
@given(st.sampled_from(sorted(EXAMPLES.glob("*.docx"))), *SEEDS)
def test_bytes_of_a_word_file(session: _Session, path: Path, seed: int, changes: int) -> None:
    check(session, "a.docx", spoilt(path.read_bytes(), seed, changes))


@fuzzing
@given(st.sampled_from(["document", "numbering"]), *SEEDS)
def test_parts_of_a_word_file(session: _Session, part: str, seed: int, changes: int) -> None:
    parts = word_parts()
    parts[part] = spoilt(parts[part], seed, changes)
    check(session, "a.docx", package(parts.pop("document"), **parts))


@fuzzing
@given(st.sampled_from(["content.xml", "styles.xml"]), *SEEDS)
def test_parts_of_an_opendocument_text(session: _Session, part: str, seed: int, changes: int) -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        for name, content in ODT.items():
            archive.writestr(name, spoilt(content, seed, changes) if name == part else content)
    check(session, "a.odt", stream.getvalue())


O = "urn:oasis:names:tc:opendocument:xmlns:"  # noqa: E741 - short, since it stands in every line below
NAMES = f'xmlns:office="{O}office:1.0" xmlns:text="{O}text:1.0" xmlns:table="{O}table:1.0" xmlns:style="{O}style:1.0"'
ODT = {
    "content.xml": (
        f'<office:document-content {NAMES}><office:body><office:text><text:h text:outline-level="1">Objet</text:h>'
        '<text:list><text:list-item><text:p>un<text:s text:c="3"/>deux</text:p></text:list-item></text:list>'
        '<table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>prix</text:p>'
        "</table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>"
    ).encode(),
    "styles.xml": f'<office:document-styles {NAMES}><office:styles><style:style style:name="a"/></office:styles>'
    "</office:document-styles>".encode(),
}
PLAIN_PDF = pdf_bytes([[(72, 72 + 14 * n, f"{n} Le client paie le prix du contrat.") for n in range(30)]] * 2)


@fuzzing
@given(st.sampled_from([PLAIN_PDF, (EXAMPLES / "contrat-independant.pdf").read_bytes()]), *SEEDS)
def test_bytes_of_a_pdf(session: _Session, data: bytes, seed: int, changes: int) -> None:
    check(session, "a.pdf", spoilt(data, seed, changes))


MARKED = (
    b"# Objet\n\n| a | b |\n|---|---|\n| c | d |\n\n- [ ] un\n- deux\n\n"
    b"> cite[^1]\n\n[^1]: note\n\n<div hidden>x</div>\n"
)


@fuzzing
@given(st.sampled_from(["a.md", "a.html", "a.txt", "a.tex", "a.unknown"]), *SEEDS)
def test_bytes_of_a_text(session: _Session, name: str, seed: int, changes: int) -> None:
    check(session, name, spoilt(MARKED * 5, seed, changes))


@fuzzing
@given(st.binary(max_size=400))
def test_any_bytes(session: _Session, data: bytes) -> None:
    check(session, "a", data)
