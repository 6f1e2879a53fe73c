"""Sets a contract typed in a few plain marks as a Word file with real numbering, tables and footnotes.

The marks, one paragraph a line: `= title`, `~ centred line`, `# article`, `## numbered paragraph`, `### item`,
`| cell | cell |`, anything else a plain paragraph; inside a line `**bold**` and `[^ a footnote]`.
"""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

WRITTEN = datetime(2026, 9, 1, 9, 0, tzinfo=UTC)
STYLES = ("Heading 1", "List Number 2", "List Number 3")
INDENTS = ((0, 0), (567, 567), (1134, 567))  # left and hanging, in twentieths of a point
_INLINE = re.compile(r"\*\*(?P<bold>.+?)\*\*|\[\^ (?P<note>.+?)\]")


@dataclass
class Setting:
    """How one contract is set.

    Attributes:
        title: the core property.
        language: such as `fr-FR`.
        levels: number format and number text of each level, such as `("decimal", "Article %1")`.
        by_style: the numbering hangs on the styles, not on each paragraph; Word knows both.
        font: the body's font.
    """

    title: str
    language: str
    levels: tuple[tuple[str, str], ...] = ()
    by_style: bool = True
    font: str = "Times New Roman"
    notes: list[str] = field(default_factory=list)


def blank(setting: Setting) -> Any:
    """Return an empty document with its fonts, language and numbering."""
    document = Document()
    properties = document.core_properties
    properties.title, properties.author, properties.comments = setting.title, "", ""
    properties.last_modified_by, properties.revision, properties.language = "", 1, setting.language
    properties.created = properties.modified = WRITTEN
    for name in ("Normal", "Title", *STYLES):
        _dress(document.styles[name], setting)
    if setting.levels:
        _number(document, setting)
    return document


def _dress(style: Any, setting: Setting) -> None:
    """Give a style the contract's font and language, in black."""
    large = {"Title": 15, "Heading 1": 11.5}.get(style.name, 10.5)
    style.font.name, style.font.size, style.font.bold = setting.font, Pt(large), style.name in {"Title", "Heading 1"}
    properties = style.element.get_or_add_rPr()
    for old in properties.findall(qn("w:color")) + properties.findall(qn("w:lang")):
        properties.remove(old)
    fonts = properties.find(qn("w:rFonts"))
    for name in [name for name in fonts.attrib if name.endswith("Theme")]:
        del fonts.attrib[name]
    fonts.set(qn("w:hAnsi"), setting.font)
    properties.append(parse_xml(f'<w:lang {nsdecls("w")} w:val="{setting.language}"/>'))
    for border in style.element.get_or_add_pPr().findall(qn("w:pBdr")):
        style.element.pPr.remove(border)
    style.paragraph_format.space_after = Pt(5)


def _number(document: Any, setting: Setting) -> None:
    """Write numbering.xml anew: one multi-level list, and hang it on the styles where the setting says so."""
    levels = "".join(_level(depth, *level, setting.by_style) for depth, level in enumerate(setting.levels))
    xml = (
        f'<w:numbering {nsdecls("w")}><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>'
        f'{levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
    )
    part = document.part.numbering_part
    root = part.element
    for child in list(root):
        root.remove(child)
    for child in list(parse_xml(xml)):
        root.append(child)
    for style in document.styles.element.findall(qn("w:style")):  # the template's lists point at what is gone
        for properties in style.findall(qn("w:pPr")):
            for old in properties.findall(qn("w:numPr")):
                properties.remove(old)
    for depth, name in enumerate(STYLES[: len(setting.levels)] if setting.by_style else ()):
        properties = document.styles[name].element.get_or_add_pPr()
        properties._insert_numPr(parse_xml(_numbering(depth)))  # noqa: SLF001 - puts it where the schema wants it


def _level(depth: int, form: str, text: str, by_style: bool) -> str:
    """Return one level of the list as XML."""
    left, hanging = INDENTS[depth]
    style = STYLES[depth].replace(" ", "")
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        + (f'<w:pStyle w:val="{style}"/>' if by_style else "")
        + f'<w:suff w:val="{"space" if depth == 0 else "tab"}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
    )


def _numbering(depth: int) -> str:
    """Return what makes a paragraph, or a style, an item of the list."""
    return f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr>'


def write(document: Any, text: str, setting: Setting) -> None:
    """Set the text into the document, line by line."""
    rows: list[list[str]] = []
    for line in [*text.strip().splitlines(), ""]:
        if line.startswith("|"):
            rows.append([cell.strip() for cell in line.strip("|").split("|")])
            continue
        if rows:
            _table(document, rows, setting)
            rows = []
        if line.strip():
            _paragraph(document, line.strip(), setting)


def _paragraph(document: Any, line: str, setting: Setting) -> None:
    """Set one line."""
    mark, _, rest = line.partition(" ")
    if mark in {"#", "##", "###"}:
        paragraph = document.add_paragraph(style=STYLES[len(mark) - 1])
        if not setting.by_style:
            paragraph._p.get_or_add_pPr()._insert_numPr(parse_xml(_numbering(len(mark) - 1)))  # noqa: SLF001
    elif mark == "=":
        paragraph = document.add_paragraph(style="Title")
    else:
        paragraph, rest = document.add_paragraph(), rest if mark == "~" else line
    if mark in {"=", "~"}:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    runs(paragraph, rest, setting)


def runs(paragraph: Any, text: str, setting: Setting) -> None:
    """Set the runs of one paragraph: plain, bold, and the calls of footnotes."""
    at = 0
    for found in _INLINE.finditer(text):
        paragraph.add_run(text[at : found.start()])
        at = found.end()
        if found["bold"]:
            paragraph.add_run(found["bold"]).bold = True
        else:
            setting.notes.append(found["note"])
            run = paragraph.add_run()
            run.font.superscript = True
            run._r.append(parse_xml(f'<w:footnoteReference {nsdecls("w")} w:id="{len(setting.notes)}"/>'))  # noqa: SLF001
    paragraph.add_run(text[at:])


def _table(document: Any, rows: list[list[str]], setting: Setting) -> None:
    """Set a ruled table, its first row bold."""
    table = document.add_table(rows=0, cols=len(rows[0]), style="Table Grid")
    for number, row in enumerate(rows):
        for cell, text in zip(table.add_row().cells, row, strict=True):
            runs(cell.paragraphs[0], f"**{text}**" if number == 0 else text, setting)
    document.add_paragraph()


def save(document: Any, path: Path, setting: Setting) -> None:
    """Write the file with its footnotes, the same bytes every time."""
    if setting.notes:
        _footnotes(document, setting)
    raw = io.BytesIO()
    document.save(raw)
    with zipfile.ZipFile(raw) as package, zipfile.ZipFile(path, "w") as out:
        for name in package.namelist():
            entry = zipfile.ZipInfo(name, WRITTEN.timetuple()[:6])
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            out.writestr(entry, package.read(name))


def _footnotes(document: Any, setting: Setting) -> None:
    """Add the part that holds the footnotes, with the two separators that Word expects first."""
    rules = "".join(
        f'<w:footnote w:type="{name}" w:id="{number}"><w:p><w:r><w:{name}/></w:r></w:p></w:footnote>'
        for number, name in ((-1, "separator"), (0, "continuationSeparator"))
    )
    notes = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
        f'<w:r><w:rPr><w:sz w:val="17"/></w:rPr><w:t xml:space="preserve"> {text}</w:t></w:r></w:p></w:footnote>'
        for number, text in enumerate(setting.notes, 1)
    )
    xml = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:footnotes {nsdecls("w")}>{rules}{notes}</w:footnotes>'
    name = PackURI("/word/footnotes.xml")
    part = Part(name, CONTENT_TYPE.WML_FOOTNOTES, xml.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
