"""The documents that are timed: made from the examples, so that nothing has to be kept."""

from __future__ import annotations

import io
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "examples" / "contrat-client.docx"
CHARACTERS_A_PAGE = 1_500
"""A page of a contract in French with headings and numbered paragraphs."""


def paragraphs(pages: int) -> list[tuple[bool, str]]:
    """Return the paragraphs of a contract of so many pages, each with whether it is a heading."""
    import docx

    source = [(p.style.name.startswith("Heading"), p.text) for p in docx.Document(str(EXAMPLE)).paragraphs if p.text]
    found: list[tuple[bool, str]] = []
    while sum(len(text) for _, text in found) < pages * CHARACTERS_A_PAGE:
        found += source
    return found


def word_file(pages: int) -> bytes:
    """Return a DOCX of about so many pages, with headings, numbered paragraphs and a table."""
    import docx

    document = docx.Document()
    for number, (heading, text) in enumerate(paragraphs(pages)):
        if heading:
            document.add_heading(text, 2)
        else:
            document.add_paragraph(text, style="List Number" if number % 4 == 0 else None)
    table = document.add_table(rows=12, cols=3)
    for row in table.rows:
        for cell, text in zip(row.cells, ("Phase", "Livrable", "1 200 euros HT"), strict=True):
            cell.text = text
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def pdf_file(pages: int) -> bytes:
    """Return a PDF of so many pages of prose in lines, with a header and a page number on each, without tables."""
    sys.path.insert(0, str(ROOT / "tests"))
    from test_readers_build import pdf_bytes

    lines = list(_lines(paragraphs(pages + 1), 84))
    held = [lines[at : at + 48] for at in range(0, len(lines), 48)]
    while len(held) < pages:
        held += held[: pages - len(held)]
    made = []
    for number, page in enumerate(held[:pages], 1):
        body = [(72.0, 90.0 + 14.5 * index, text) for index, text in enumerate(page)]
        made.append([(72.0, 40.0, "Contrat de prestation"), *body, (290.0, 812.0, f"Page {number} / {pages}")])
    return pdf_bytes(made, size=10)


def _lines(texts: list[tuple[bool, str]], width: int) -> list[str]:
    import textwrap

    out: list[str] = []
    for heading, text in texts:
        plain = text.encode("cp1252", "replace").decode("cp1252")
        wrapped = textwrap.wrap(plain, width)
        out += [f"*{line}" for line in wrapped] if heading else wrapped
    return out
