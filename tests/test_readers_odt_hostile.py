"""OpenDocument files that are damaged, locked, of another kind or made to do harm: an error of their own, and soon."""

import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from odt_build import KIND, content, flat, items, odt, p, pack, table

from boundlint.errors import ReadError
from boundlint.readers import read
from boundlint.wording import messages

SECONDS = 20
"""Far more than any of these files takes, far less than one that is not bounded would."""


def code_of(path: Path) -> str:
    with pytest.raises(ReadError) as caught:
        read(path)
    return caught.value.problem.code


def test_the_bytes_decide_and_not_the_name(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(odt(tmp_path / "a.odt", p("un")).read_bytes())
    (tmp_path / "a.xml").write_bytes(flat(tmp_path / "a.fodt", p("un")).read_bytes())
    unnamed = pack(tmp_path / "b.bin", content_xml=content(p("un")))
    for name in ("a.docx", "a.odt", "a.fodt", "a.xml", unnamed.name):
        document = read(tmp_path / name)
        assert (document.format, document.text) == ("odt", "un")


def test_locked_files(tmp_path: Path) -> None:
    manifest = "<manifest:manifest xmlns:manifest='m'><manifest:encryption-data/></manifest:manifest>"
    locked = {"mimetype": KIND, "META-INF__manifest_xml": manifest, "content_xml": "\x00\x01"}
    assert code_of(pack(tmp_path / "a.odt", **locked)) == "read.encrypted-odt"
    assert code_of(pack(tmp_path / "b.odt", **{"mimetype": KIND, "encrypted-package": "x"})) == "read.encrypted-odt"


def test_other_documents(tmp_path: Path) -> None:
    sheet = KIND.replace(".text", ".spreadsheet")
    other = content("").replace("office:text", "office:spreadsheet")
    assert code_of(pack(tmp_path / "a.ods", mimetype=sheet, content_xml=other)) == "read.other-format"
    assert code_of(pack(tmp_path / "b.odt", content_xml=other)) == "read.other-format"
    file = flat(tmp_path / "a.fods", p("un"))
    file.write_text(file.read_text("utf-8").replace(KIND, sheet), "utf-8")
    assert code_of(file) == "read.other-format"


def test_damaged_files(tmp_path: Path) -> None:
    assert code_of(pack(tmp_path / "a.odt", mimetype=KIND)) == "read.broken-odt"
    assert code_of(pack(tmp_path / "b.odt", mimetype=KIND, content_xml="<a>")) == "read.broken-odt"
    (tmp_path / "c.fodt").write_text("<office:document", "utf-8")
    assert code_of(tmp_path / "c.fodt") == "read.broken-odt"
    broken = pack(tmp_path / "d.odt", mimetype=KIND, content_xml=content(p("un")), styles_xml="<a>")
    assert read(broken).text == "un"


def test_entities_are_refused(tmp_path: Path) -> None:
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha"}">' for n in range(12))
    doctype = f"<!DOCTYPE office:document-content [{laughs}]>"
    hostile = {
        "bomb": doctype + content(p("&a11;")),
        "file": '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + content(p("&a;")),
    }
    for text in hostile.values():
        assert code_of(pack(tmp_path / "a.odt", mimetype=KIND, content_xml=text)) == "read.broken-odt"


def test_bombs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with zipfile.ZipFile(tmp_path / "a.odt", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", KIND)
        archive.writestr("content.xml", b" " * 70 * 1024 * 1024)
    assert code_of(tmp_path / "a.odt") == "read.unpacks-too-large"
    assert code_of(pack(tmp_path / "b.odt", **{f"x{n}": "" for n in range(4_001)})) == "read.too-many-parts"
    monkeypatch.setattr("boundlint.readers.archive.MAX_PART", 1_000)
    assert code_of(odt(tmp_path / "c.odt", p("x" * 2_000))) == "read.unpacks-too-large"


NESTED = table(("a", "b"))
for _ in range(8):
    NESTED = table((NESTED, "x")).replace("<table:table-row>", '<table:table-row table:number-rows-repeated="999">')
BILLION = "1000000000"
COUNTS = {
    "spaces": p(f'a<text:s text:c="{BILLION}"/>b'),
    "rows": table(("a", "b")).replace("table-row>", f'table-row table:number-rows-repeated="{BILLION}">', 1),
    "columns": table(("a", "b")).replace("table-cell>", f'table-cell table:number-columns-repeated="{BILLION}">', 1),
    "rows in rows": NESTED,
    "a number to start at": items(f'<text:list-item text:start-value="{BILLION * 9}">{p("a")}</text:list-item>'),
    "a level": f'<text:h text:outline-level="{BILLION}">a</text:h>',
    "one deletion at many marks": '<text:tracked-changes><text:changed-region text:id="d"><text:deletion>'
    + p("x" * 100_000) + "</text:deletion></text:changed-region></text:tracked-changes>"
    + p("a" + '<text:change text:change-id="d"/>' * 20_000),
    "spans without end": p("a" + '<text:span text:style-name="t">b</text:span>' * 100_000),
    "frames side by side": p("a" + "<draw:frame/>" * 50_000),
    "styles in a circle": p("a", "C"),
}  # fmt: skip


@pytest.mark.parametrize("name", COUNTS)
def test_counts_without_bounds_cost_nothing(tmp_path: Path, name: str) -> None:
    circle = (
        '<style:style style:name="C" style:family="paragraph" style:parent-style-name="D"/>'
        '<style:style style:name="D" style:family="paragraph" style:parent-style-name="C"/>'
    )
    start = time.monotonic()
    document = read(odt(tmp_path / "a.odt", COUNTS[name], circle))
    assert document.text.startswith("a")
    assert len(document.text) < 200_000
    assert time.monotonic() - start < SECONDS


@pytest.mark.parametrize("tag", ["text:section", "text:list-item", "text:span", "table:table"])
def test_what_lies_too_deep_is_said_to(tmp_path: Path, tag: str) -> None:
    opening = {
        "text:list-item": "<text:list><text:list-item>",
        "text:span": "<text:p><text:span>",
        "table:table": "<table:table><table:table-row><table:table-cell>",
    }.get(tag, f"<{tag}>")
    closing = "".join(f"</{name.strip('<')}>" for name in reversed(opening.split(">")[:-1]))
    deep = opening * 20_000 + p("a") + closing * 20_000
    assert code_of(odt(tmp_path / "a.odt", deep)) in {"read.broken-odt", "read.too-deep"}
    assert "a" in read(odt(tmp_path / "b.odt", opening * 10 + p("a") + closing * 10)).text


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1), data=st.binary(min_size=1, max_size=8), packed=st.booleans())
def test_damaged_files_raise_nothing_else(tmp_path: Path, place: float, data: bytes, packed: bool) -> None:
    ending = "odt" if packed else "fodt"
    whole = (odt if packed else flat)(tmp_path / f"ok.{ending}", p("Un contrat")).read_bytes()
    at = int(place * len(whole))
    (tmp_path / f"x.{ending}").write_bytes(whole[:at] + data + whole[at + len(data) :])
    try:
        read(tmp_path / f"x.{ending}")
    except ReadError as error:
        assert error.problem.code in messages("en")  # noqa: PT017 - most of these files can be read
