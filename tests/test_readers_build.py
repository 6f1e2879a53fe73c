"""Builds small Word and PDF files from text, and holds that the builders give files that can be read."""

import io
import zipfile
from pathlib import Path

from boundlint.readers import read

NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def p(text: str = "", props: str = "", run: str = "") -> str:
    """Return a paragraph of one run."""
    return f"<w:p><w:pPr>{props}</w:pPr>{r(text, run)}</w:p>"


def r(text: str, props: str = "") -> str:
    """Return a run."""
    return f'<w:r><w:rPr>{props}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def num(num_id: int, level: int = 0) -> str:
    """Return the properties of a numbered paragraph."""
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num_id}"/></w:numPr>'


def table(*rows: tuple[str, ...]) -> str:
    """Return a table; a cell is text, or XML where it starts with `<`."""
    cells = (
        "<w:tr>" + "".join(f"<w:tc>{c if c.startswith('<') else p(c)}</w:tc>" for c in row) + "</w:tr>" for row in rows
    )
    return f"<w:tbl><w:tblPr/>{''.join(cells)}</w:tbl>"


def docx(path: Path, body: str, **parts: str) -> Path:
    """Write a Word file; `parts` are the inner XML of `styles`, `numbering`, `footnotes`, `comments`, `header`."""
    root = {"header": "hdr", "footer": "ftr"}
    links = "".join(
        f'<Relationship Id="r{i}" Type="{RELATED}/{name}" Target="{name}.xml"/>' for i, name in enumerate(parts)
    )
    main = f'<Relationship Type="{RELATED}/officeDocument" Target="word/document.xml"/>'
    files = {
        "_rels/.rels": f"<Relationships>{main}</Relationships>",
        "word/_rels/document.xml.rels": f"<Relationships>{links}</Relationships>",
        "word/document.xml": f"<w:document {NS}><w:body>{body}</w:body></w:document>",
        **{f"word/{n}.xml": f"<w:{root.get(n, n)} {NS}>{x}</w:{root.get(n, n)}>" for n, x in parts.items()},
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


Line = tuple[float, float, str]


def pdf_bytes(pages: list[list[Line]], size: int = 11, image: bool = False) -> bytes:
    """Return a PDF with lines of Helvetica at x and y from the page's top left; a line that starts with `*` is bold."""
    out, offsets = io.BytesIO(b""), []
    objects = ["<</Type/Catalog/Pages 2 0 R>>", ""]
    kids = []
    objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>")
    pixel = "<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>"
    objects.append(f"{pixel}\nstream\nA\nendstream")
    for lines in pages:
        parts = ["q 595 0 0 842 0 0 cm /I Do Q"] if image else []
        for x, y, text in lines:
            shown = text.removeprefix("*").replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
            parts.append(f"BT /{'B' if text.startswith('*') else 'F'} {size} Tf {x} {842 - y} Td ({shown}) Tj ET")
        stream = "\n".join(parts)
        length = len(stream.encode("cp1252"))
        objects.append(f"<</Length {length}>>\nstream\n{stream}\nendstream")
        fonts = "/Font<</F 3 0 R/B 4 0 R>>/XObject<</I 5 0 R>>"
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<{fonts}>>/Contents {len(objects)} 0 R>>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>"
    out.write(b"%PDF-1.4\n")
    for number, text in enumerate(objects, 1):
        offsets.append(out.tell())
        out.write(f"{number} 0 obj\n{text}\nendobj\n".encode("cp1252"))
    start = out.tell()
    table_ = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    size_ = len(objects) + 1
    out.write(f"xref\n0 {size_}\n0000000000 65535 f \n{table_}trailer\n<</Size {size_}/Root 1 0 R>>\n".encode())
    out.write(f"startxref\n{start}\n%%EOF".encode())
    return out.getvalue()


def texts(path: Path) -> list[str]:
    """Return the texts of a file's blocks."""
    document = read(path)
    return [block.span.of(document.text) for block in document.blocks]


def test_builders_make_readable_files(tmp_path: Path) -> None:
    assert texts(docx(tmp_path / "a.docx", p("Bonjour"))) == ["Bonjour"]
    (tmp_path / "a.pdf").write_bytes(pdf_bytes([[(72, 72, "Bonjour à tous, voici un contrat assez long.")]]))
    assert texts(tmp_path / "a.pdf") == ["Bonjour à tous, voici un contrat assez long."]
