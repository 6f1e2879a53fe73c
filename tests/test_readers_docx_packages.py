"""Packages as other programs write them are read; hostile ones end in a clear error, in little time and memory."""

import io
import struct
import time
import zipfile
from collections.abc import Callable

import pytest
from docx_build import MAIN_TYPE, NS, OFFICE, SPACES, build, p, r, zipped

from boundlint.errors import ReadError
from boundlint.readers import read

STYLES = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
BODY = p("Contrat", '<w:pStyle w:val="T"/>') + p("Objet")
NOTED = f'<w:p>{r("a")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
SIMPLE = build(BODY, {"styles": STYLES})
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


def entries(data: bytes = SIMPLE) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def changed(*pairs: tuple[str, str], data: bytes = SIMPLE) -> bytes:
    """Return a package with pieces of its text replaced everywhere."""
    found = {}
    for name, content in entries(data).items():
        text = content.decode()
        for old, new in pairs:
            text = text.replace(old, new)
        found[name] = text
    return zipped(found)


def renamed(names: Callable[[str], str], *pairs: tuple[str, str]) -> bytes:
    """Return a package with its entries under other names, and pieces of text replaced."""
    return zipped({names(name): content for name, content in entries(changed(*pairs)).items()})


def with_part(name: str, content: bytes | None, data: bytes = SIMPLE) -> bytes:
    """Return a package with a part in the place of another, or without it."""
    found = entries(data)
    if content is None:
        del found[name]
    else:
        found[name] = content
    return zipped(found)


def doubled() -> bytes:
    out = io.BytesIO(SIMPLE)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(out, "a") as archive:
        archive.writestr("word/document.xml", entries()["word/document.xml"])
    return out.getvalue()


def crc_broken(part: str, data: bytes = SIMPLE) -> bytes:
    """Return a package of which a part does not match its checksum."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, content in entries(data).items():
            archive.writestr(name, content)
    whole = bytearray(out.getvalue())
    at = whole.index(entries(data)[part])
    whole[at + 2] ^= 0x20
    return bytes(whole)


STRICT = changed(
    (SPACES["w"], "http://purl.oclc.org/ooxml/wordprocessingml/main"),
    (f"{OFFICE}/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships"),
    (f"{OFFICE}/math", "http://purl.oclc.org/ooxml/officeDocument/math"),
    (SPACES["a"], "http://purl.oclc.org/ooxml/drawingml/main"),
)
DOCUMENT = entries()["word/document.xml"].decode()
ODD = "word/Document 2.xml"

READABLE = {
    "Strict": STRICT,
    "a template": changed((MAIN_TYPE, MAIN_TYPE.replace("document.main", "template.main"))),
    "macros": changed((MAIN_TYPE, "application/vnd.ms-word.document.macroEnabled.main+xml")),
    "another main part": renamed(
        lambda n: n.replace("document.xml", "document2.xml"), ("word/document.xml", "word/document2.xml")
    ),
    "another folder": renamed(lambda n: n.replace("word/", "doc/"), ("word/document.xml", "doc/document.xml")),
    "the top folder": renamed(
        lambda n: n.replace("word/", ""), ('Target="word/document.xml"', 'Target="/document.xml"')
    ),
    "absolute targets": changed(('Target="styles.xml"', 'Target="/word/styles.xml"')),
    "targets that climb": changed(('Target="styles.xml"', 'Target="../word/./styles.xml"')),
    "backslashes in targets": changed(('Target="styles.xml"', 'Target="\\word\\styles.xml"')),
    "percent signs in targets": renamed(
        lambda n: n.replace("document.xml", "Document 2.xml"), ("word/document.xml", "word/Document%202.xml")
    ),
    "percent signs in names": renamed(
        lambda n: n.replace("document.xml", "Document%202.xml"), ("word/document.xml", "word/Document%202.xml")
    ),
    "upper case": renamed(str.upper),
    "backslashes in names": renamed(lambda n: n.replace("/", "\\")),
    "no package relationships": with_part("_rels/.rels", None),
    "no relationships at all": with_part("word/_rels/document.xml.rels", None, with_part("_rels/.rels", None)),
    "broken relationships": with_part("word/_rels/document.xml.rels", b"<no"),
    "UTF-16": with_part("word/document.xml", DOCUMENT.encode("utf-16")),
    "UTF-16 with its name": with_part(
        "word/document.xml", ('<?xml version="1.0" encoding="UTF-16"?>' + DOCUMENT).encode("utf-16-be")
    ),
    "a byte order mark": with_part("word/document.xml", (HEAD + DOCUMENT).encode("utf-8-sig")),
    "cp1252": with_part(
        "word/document.xml", b'<?xml version="1.0" encoding="windows-1252"?>' + DOCUMENT.encode("cp1252")
    ),
    "an entry twice": doubled(),
}


@pytest.mark.parametrize("name", READABLE)
def test_read_with_its_styles(name: str) -> None:
    document = read("a.docx", data=READABLE[name])
    assert [(b.kind.value, b.span.of(document.text)) for b in document.blocks] == [
        ("title", "Contrat"),
        ("paragraph", "Objet"),
    ]
    assert document.whole


GONE = f'Id="h" Type="{OFFICE}/relationships/header" Target="h.xml"/>'
LOST = {
    "missing styles": with_part("word/styles.xml", None),
    "broken styles": with_part("word/styles.xml", b"<w:styles"),
    "styles with a DTD": with_part("word/styles.xml", b"<!DOCTYPE x><x/>"),
    "styles that do not match their checksum": crc_broken("word/styles.xml"),
    "a header that is not there": changed(('Id="rstyles"', f'{GONE}<Relationship Id="x"')),
}  # fmt: skip


@pytest.mark.parametrize("name", LOST)
def test_a_part_that_is_lost_takes_only_itself(name: str) -> None:
    document = read("a.docx", data=LOST[name])
    assert document.text == "Contrat\n\nObjet"
    assert document.whole


@pytest.mark.parametrize("content", [None, b"<w:footnotes", b""])
def test_notes_that_are_lost_are_said_to_be_unread(content: bytes | None) -> None:
    noted = build(NOTED, {"footnotes": f'<w:footnote w:id="2">{p("Hors taxes.")}</w:footnote>'})
    document = read("a.docx", data=with_part("word/footnotes.xml", content, noted))
    assert (document.text, document.whole) == ("a", False)
    assert "unread-parts" in {notice.code for notice in document.notices}


@pytest.mark.parametrize("ending", ["docx", "docm", "dotx", "dotm"])
def test_all_endings_of_word(ending: str) -> None:
    assert read(f"a.{ending}", data=SIMPLE).format == "docx"


def code_of(data: bytes) -> str:
    started = time.perf_counter()
    with pytest.raises(ReadError) as caught:
        read("a.docx", data=data)
    assert time.perf_counter() - started < 20
    return caught.value.problem.code


def other_program(main: str, root: str) -> bytes:
    link = f'<Relationship Id="r" Type="{OFFICE}/relationships/officeDocument" Target="{main}"/>'
    return zipped({"_rels/.rels": f"<Relationships>{link}</Relationships>", main: root})


def lying(size: int) -> bytes:
    """Return a package whose main part is far larger than its entries say."""
    data = build("<w:p/>" * 200_000)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        true = archive.getinfo("word/document.xml").file_size
    return data.replace(struct.pack("<L", true), struct.pack("<L", size))


def deep(opening: str, closing: str, times: int = 100_000) -> bytes:
    return build(opening * times + p("x") + closing * times)


LAUGHS = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10))
LAUGHING = f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>' + DOCUMENT.replace("Objet", "&l9;")
OUTSIDE = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>' + DOCUMENT.replace("Objet", "&f;")
ROW = ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")

REFUSED = {
    "a sheet": (other_program("xl/workbook.xml", "<workbook/>"), "read.other-format"),
    "slides": (other_program("ppt/presentation.xml", "<presentation/>"), "read.other-format"),
    "a plain zip": (zipped({"a.txt": "x"}), "read.other-format"),
    "an empty zip": (zipped({}), "read.other-format"),
    "encrypted": (zipped({"EncryptedPackage": "x", "EncryptionInfo": "x"}), "read.encrypted-docx"),
    "no body": (with_part("word/document.xml", f"<w:document {NS}/>".encode()), "read.broken-docx"),
    "broken": (with_part("word/document.xml", DOCUMENT[:-20].encode()), "read.broken-docx"),
    "broken checksum": (crc_broken("word/document.xml"), "read.broken-docx"),
    "half a file": (SIMPLE[: len(SIMPLE) // 2], "read.broken-docx"),
    "expanding entities": (with_part("word/document.xml", LAUGHING.encode()), "read.broken-docx"),
    "expanding entities in UTF-16": (with_part("word/document.xml", LAUGHING.encode("utf-16")), "read.broken-docx"),
    "an outside entity": (with_part("word/document.xml", OUTSIDE.encode()), "read.broken-docx"),
    "deep controls": (deep("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"), "read.too-deep"),
    "deep tables": (deep(*ROW), "read.too-deep"),
    "deep changes": (deep("<w:ins>", "</w:ins>"), "read.too-deep"),
    "deep links": (deep("<w:p><w:hyperlink>", "</w:hyperlink></w:p>"), "read.too-deep"),
    "many entries": (zipped({f"word/{i}.xml": "" for i in range(5_000)}), "read.too-many-parts"),
    "a size that lies": (lying(100), "read.broken-docx"),
    "a part too large": (zipped({"word/document.xml": b" " * (64 * 1024 * 1024 + 1)}), "read.unpacks-too-large"),
    "parts too large": (
        zipped({f"word/{i}.xml": b" " * (50 * 1024 * 1024) for i in range(5)}),
        "read.unpacks-too-large",
    ),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name: str) -> None:
    data, code = REFUSED[name]
    assert code_of(data) == code


@pytest.mark.parametrize("depth", [10, 40, 60])
def test_tables_within_tables_are_read_as_deep_as_the_parser_goes(depth: int) -> None:
    document = read("a.docx", data=deep(*ROW, times=depth))
    assert document.blocks[0].place.path == "body" + "/tbl[1]/tr[1]/tc[1]" * depth + "/p[1]"


def test_a_million_empty_paragraphs() -> None:
    data = build("<w:p/>" * 1_000_000 + p("fin"))
    started = time.perf_counter()
    document = read("a.docx", data=data)
    assert time.perf_counter() - started < 20
    assert (document.text, document.blocks[0].place.path) == ("fin", "body/p[1000001]")


def test_a_span_of_a_thousand_million_columns_costs_nothing() -> None:
    cell = f'<w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr>{p("a")}</w:tc>'
    started = time.perf_counter()
    assert read("a.docx", data=build(f"<w:tbl><w:tr>{cell}{cell}</w:tr></w:tbl>" * 100)).text.startswith("a | a")
    assert time.perf_counter() - started < 5


def test_the_same_chunk_is_not_read_for_ever() -> None:
    data = build('<w:altChunk r:id="rIdc.txt"/>' * 1_000 + p("fin"), files={"c.txt": b"prix"})
    document = read("a.docx", data=data)
    assert [n.code for n in document.notices] == ["unread-parts"]
    assert document.text.count("prix") == 20


def test_word_files_within_word_files_end() -> None:
    data = build(p("fond"))
    for _ in range(5):
        data = build(p("x") + '<w:altChunk r:id="rIdc.docx"/>', files={"c.docx": data})
    document = read("a.docx", data=data)
    assert document.text == "x\n\nx\n\nx"
    assert not document.whole


def test_many_asides_are_bounded() -> None:
    body = "".join(f"<w:del>{p('x' * 50)}</w:del>" for _ in range(5_000))
    document = read("a.docx", data=build(body + p("fin")))
    assert len(document.asides) == 2_000
    assert document.notices[0].count == 5_000


N = 20_000
OPEN, CLOSE = ('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
LONG = {
    "hidden runs": f"<w:p>{r('caché caché', '<w:vanish/>') * N}</w:p>",
    "paragraphs that go on": p("mot ", "<w:rPr><w:del/></w:rPr>") * N,
    "fields in one another": f"<w:p>{OPEN * N}{CLOSE * N}</w:p>",
    "page marks": f"<w:p><w:r>{'<w:t> </w:t><w:lastRenderedPageBreak/>' * N}</w:r></w:p>",
    "cells": f"<w:tbl><w:tr>{'<w:tc><w:p/></w:tc>' * N}</w:tr></w:tbl>",
    "versions": f"<mc:AlternateContent>{'<mc:Choice/>' * N}</mc:AlternateContent>",
    "boxes": f"<w:p>{'<w:r><w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict></w:r>' * N}</w:p>",
}


@pytest.mark.parametrize("name", LONG)
def test_time_grows_with_the_file_and_no_faster(name: str) -> None:
    data = build(LONG[name] + p("fin"))
    started = time.perf_counter()
    assert read("a.docx", data=data).text.endswith("fin")
    assert time.perf_counter() - started < 10
