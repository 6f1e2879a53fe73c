"""Files made to take a reader down: small on the disk, without end when they are read as they ask to be."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

from test_readers_build import NS, p, table

MEGABYTE = 1024 * 1024


def package(document: bytes, **parts: bytes) -> bytes:
    """Return a Word file whose main part is as given."""
    links = "".join(
        f'<Relationship Id="r{n}" Type="http://x/{name}" Target="{name}.xml"/>' for n, name in enumerate(parts)
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "_rels/.rels",
            '<Relationships><Relationship Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
        )
        archive.writestr("word/_rels/document.xml.rels", f"<Relationships>{links}</Relationships>")
        archive.writestr("word/document.xml", document)
        for name, content in parts.items():
            archive.writestr(f"word/{name}.xml", content)
    return stream.getvalue()


def document(body: str, before: str = "") -> bytes:
    """Return the main part of a Word file."""
    return f"{before}<w:document {NS}><w:body>{body}</w:body></w:document>".encode()


def large_part() -> bytes:
    """One part of three hundred megabytes of blanks."""
    return package(b" " * (300 * MEGABYTE))


def lying_sizes() -> bytes:
    """A part that says it is a hundred bytes, and is two hundred megabytes."""
    size = 200 * MEGABYTE
    data = bytearray(package(document("") + b" " * size))
    whole = struct.pack("<L", size + len(document("")))
    return bytes(data.replace(whole, struct.pack("<L", 100)))


def many_entries() -> bytes:
    """A hundred thousand empty parts."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(100_000):
            archive.writestr(f"{number}.xml", b"")
    return stream.getvalue()


def entities() -> bytes:
    """Ten entities, each ten times the one before: a thousand million laughs."""
    names = "".join(f'<!ENTITY e{n} "{"&e%d;" % (n - 1) * 10}">' for n in range(1, 10))  # noqa: UP031 - braces enough
    return package(document(p("&e9;"), f'<!DOCTYPE w:document [<!ENTITY e0 "lol">{names}]>'))


def entities_of_others() -> bytes:
    """An entity that names a file of this machine."""
    return package(document(p("&e;"), '<!DOCTYPE w:document [<!ENTITY e SYSTEM "file:///etc/passwd">]>'))


def deep_tables() -> bytes:
    """Fifty thousand tables, each in the last."""
    return package(document("<w:tbl><w:tr><w:tc>" * 50_000 + p("x") + "</w:tc></w:tr></w:tbl>" * 50_000))


def wide_spans() -> bytes:
    """Cells that span a thousand million columns: python-docx makes a list of as many."""
    cell = f'<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>{p("Prix")}</w:tc>'
    return package(document(table(("a", "b")) + f"<w:tbl><w:tr>{cell * 9}</w:tr></w:tbl>"))


def much_text() -> bytes:
    """Thirty million letters in one paragraph."""
    return package(document(p("mot " * 7_500_000)))


def numbers_without_end() -> bytes:
    """A list whose numbers are as long as their counter is high."""
    levels = (
        '<w:lvl w:ilvl="0"><w:start w:val="999999999"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1"/></w:lvl>'
    )
    numbering = f'<w:numbering {NS}><w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
    numbering += '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    props = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    return package(document(p("a", props) * 500), numbering=numbering.encode())


def pdf(objects: list[bytes]) -> bytes:
    """Return a PDF of these objects, numbered from 1, the first of which is the catalogue."""
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    start = len(out)
    rows = b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"xref\n0 %d\n0000000000 65535 f \n%b" % (len(objects) + 1, rows)
    return bytes(out + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start))


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """Return a stream object."""
    return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (entries, len(content), content)


def one_page(content: bytes, resources: bytes = b"") -> list[bytes]:
    """Return the objects of a PDF of one page; further ones may be added from number 5."""
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<%b>>/Contents 4 0 R>>" % resources
    return [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page, content]


FONT = b"/Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>"


def flate_bomb() -> bytes:
    """A page of half a gigabyte of text, packed twice."""
    packer, packed = zlib.compressobj(9), bytearray()
    for _ in range(512):
        packed += packer.compress(b"BT /F 9 Tf 9 9 Td (prix) Tj ET\n" * (MEGABYTE // 31))
    packed += packer.flush()
    return pdf(one_page(stream(zlib.compress(bytes(packed)), b"/Filter[/FlateDecode/FlateDecode]"), FONT))


def self_drawing() -> bytes:
    """A form that draws itself twice, and so without end."""
    form = b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>"
    return pdf([*one_page(stream(b"/X Do"), b"/XObject<</X 5 0 R>>"), stream(b"/X Do /X Do", form)])


def many_pages() -> bytes:
    """Two hundred thousand times the same page."""
    kids = b"3 0 R " * 200_000
    objects = one_page(stream(b"BT /F 9 Tf 9 9 Td (prix) Tj ET"), FONT)
    objects[1] = b"<</Type/Pages/Kids[%b]/Count 200000>>" % kids
    return pdf(objects)


def looping_pages() -> bytes:
    """A tree of pages that holds itself."""
    objects = one_page(stream(b""))
    objects[1] = b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 9999>>"
    return pdf(objects)


def huge_picture() -> bytes:
    """A picture of ten thousand million points, over the whole page."""
    picture = b"/Type/XObject/Subtype/Image/Width 100000/Height 100000/ColorSpace/DeviceGray/BitsPerComponent 8"
    objects = one_page(stream(b"q 595 0 0 842 0 0 cm /I Do Q"), b"/XObject<</I 5 0 R>>")
    return pdf([*objects, stream(zlib.compress(b"\0" * 9_999), picture + b"/Filter/FlateDecode")])


def huge_page() -> bytes:
    """A page of many kilometres, with a picture on it."""
    objects = one_page(stream(b"q 9999999 0 0 9999999 0 0 cm /I Do Q"), b"/XObject<</I 5 0 R>>")
    objects[2] = objects[2].replace(b"[0 0 595 842]", b"[0 0 9999999 9999999]")
    picture = b"/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"
    return pdf([*objects, stream(b"A", picture)])


def deep_objects() -> bytes:
    """Arrays in arrays, a hundred thousand deep."""
    objects = one_page(stream(b""))
    return pdf([*objects[:3], stream(b"[" * 100_000 + b"]" * 100_000 + b" TJ")])


def deep_page() -> bytes:
    """HTML of a hundred thousand elements, each in the last."""
    return b"<html><body>" + b"<div>" * 100_000 + b"Prix" + b"</div>" * 100_000


def deep_quotes() -> bytes:
    """Markdown of ten thousand quotes within quotes."""
    return b">" * 10_000 + b" Prix"


Bomb = Callable[[], bytes]
WORD: dict[str, Bomb] = {
    bomb.__name__: bomb
    for bomb in (
        large_part, lying_sizes, many_entries, entities, entities_of_others, deep_tables, wide_spans, much_text,
        numbers_without_end,
    )
}  # fmt: skip
PDF: dict[str, Bomb] = {
    bomb.__name__: bomb
    for bomb in (
        flate_bomb, self_drawing, many_pages, looping_pages, huge_picture, huge_page, deep_objects,
    )
}  # fmt: skip
TEXT: dict[str, tuple[str, Bomb]] = {"deep_page": ("a.html", deep_page), "deep_quotes": ("a.md", deep_quotes)}
