"""A letter as DOCX: A4, one readable font, its language on every run, a real table. Loads python-docx: keep it lazy."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from itertools import groupby
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from boundlint.letters.letter import Letter, LetterBlock
from boundlint.letters.write import aside_blocks

_FONT = "Arial"
_SIZE = Pt(10.5)
_SIGN_SPACE = Pt(34)
_TEXT_WIDTH_CM = 16
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)


def docx_bytes(letter: Letter) -> bytes:
    """Return the letter as a DOCX file; the same letter gives the same bytes."""
    file = docx.Document()
    _page(file, letter)
    for kind, group in groupby(letter.blocks, lambda block: block.kind):
        blocks = list(group)
        if kind == "signature" and len(blocks) > 1:
            _side_by_side(file, letter, blocks)
        else:
            for block in blocks:
                _block(file, letter, block)
    _keep_the_end_together(file)
    buffer = io.BytesIO()
    file.save(buffer)
    return _without_clock(buffer.getvalue())


def _keep_the_end_together(file: Any) -> None:
    """Keep the last words with the close, so that a signature never stands alone on a page."""
    for paragraph in file.paragraphs[-4:-1]:
        paragraph.paragraph_format.keep_with_next = True


def _page(file: Any, letter: Letter) -> None:
    section = file.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(1.8)
    style = file.styles["Normal"]
    style.font.name, style.font.size = _FONT, _SIZE
    style.paragraph_format.space_after = Pt(6)
    style.paragraph_format.line_spacing = 1.0
    style.paragraph_format.widow_control = True
    _language(style.element.get_or_add_rPr(), letter)
    properties = file.core_properties
    properties.author = properties.last_modified_by = ""
    properties.comments = ""
    properties.title = next((block.lines[0] for block in letter.blocks if block.kind == "subject"), "")[:255]
    properties.language = _tag(letter)
    midnight = dt.datetime.combine(letter.date, dt.time(), dt.UTC)
    properties.created = properties.modified = midnight.replace(tzinfo=None)


def _tag(letter: Letter) -> str:
    return letter.locale.replace("_", "-")


def _language(properties: Any, letter: Letter) -> None:
    for old in properties.findall(qn("w:lang")):
        properties.remove(old)
    mark = OxmlElement("w:lang")
    mark.set(qn("w:val"), _tag(letter))
    properties.append(mark)


def _run(paragraph: Any, letter: Letter, text: str, *, bold: bool = False) -> None:
    run = paragraph.add_run(text)
    if bold:
        run.bold = True
    _language(run._r.get_or_add_rPr(), letter)  # noqa: SLF001 - python-docx has no way to set a language


def _lines(paragraph: Any, letter: Letter, lines: tuple[str, ...], *, bold: bool = False) -> None:
    for index, line in enumerate(lines):
        if index:
            paragraph.add_run().add_break()
        _run(paragraph, letter, line, bold=bold)


def _block(file: Any, letter: Letter, block: LetterBlock) -> None:
    if block.kind == "table":
        _table(file, letter, block)
    elif block.kind == "list":
        for line in block.lines:
            item = file.add_paragraph(style="List Bullet")
            item.paragraph_format.space_after = Pt(6 if line is block.lines[-1] else 3)
            _run(item, letter, line)
    else:
        paragraph = file.add_paragraph()
        _lines(paragraph, letter, block.lines, bold=block.kind == "subject")
        _place(paragraph, letter, block)


def _place(paragraph: Any, letter: Letter, block: LetterBlock) -> None:
    """Put a block where the usage of the language has it."""
    layout = paragraph.paragraph_format
    if block.kind in aside_blocks(letter.language):
        layout.left_indent = Cm(9)
    if block.kind in ("sender", "recipient", "delivery", "date", "subject"):
        layout.space_after = Pt(10)
    if block.kind in ("subject", "greeting"):
        layout.keep_with_next = True
    if block.kind == "closing":
        layout.keep_with_next = True
        layout.space_after = _SIGN_SPACE if letter.kind != "termination-agreement" else Pt(14)
    if block.kind == "enclosures":
        layout.space_before = Pt(6)


def _table(file: Any, letter: Letter, block: LetterBlock) -> None:
    table = file.add_table(rows=len(block.rows), cols=len(block.rows[0]), style="Table Grid")
    for row_index, (row, drawn) in enumerate(zip(block.rows, table.rows, strict=True)):
        cells = drawn.cells  # of this row; `table.cell` lists those of the whole table each time
        for column, text in enumerate(row):
            paragraph = cells[column].paragraphs[0]
            paragraph.paragraph_format.space_after = Pt(2)
            paragraph.paragraph_format.space_before = Pt(2)
            if column == len(row) - 1:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            _run(paragraph, letter, text, bold=row_index == 0)
    _widths(table, block)
    _repeat_head(table)
    file.add_paragraph().paragraph_format.space_after = Pt(0)


def _widths(table: Any, block: LetterBlock) -> None:
    """Share the width of the page among the columns by their longest text."""
    longest = [max(len(row[column]) for row in block.rows) + 3 for column in range(len(block.rows[0]))]
    table.autofit = False
    for row in table.rows:
        for cell, count in zip(row.cells, longest, strict=True):
            cell.width = Cm(_TEXT_WIDTH_CM * count / sum(longest))


def _repeat_head(table: Any) -> None:
    """Mark the first row as a head, for a table over two pages and for screen readers; keep rows whole."""
    for index, row in enumerate(table.rows):
        properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no way to mark a head row
        properties.append(OxmlElement("w:cantSplit"))
        if index == 0:
            properties.append(OxmlElement("w:tblHeader"))


def _side_by_side(file: Any, letter: Letter, blocks: list[LetterBlock]) -> None:
    table = file.add_table(rows=1, cols=len(blocks))
    for cell, block in zip(table.rows[0].cells, blocks, strict=True):
        _lines(cell.paragraphs[0], letter, block.lines)
        cell.paragraphs[0].paragraph_format.space_after = _SIGN_SPACE
    table.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001 - as above


def _without_clock(data: bytes) -> bytes:
    """Return the same package with a fixed time on each entry: python-docx writes the current one."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _ZIP_DATE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return buffer.getvalue()
