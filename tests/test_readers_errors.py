"""Every cause of a failure has its own code and a sentence in both languages; nothing else is ever raised."""

import os
import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from test_readers_build import docx, p, pdf_bytes

from boundlint.errors import ReadError
from boundlint.readers import read
from boundlint.readers.collect import collect
from boundlint.wording import messages, problem_text

OLE = bytes.fromhex("d0cf11e0a1b11ae1")


def make_zip(path: Path, **entries: str) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in entries.items():
            archive.writestr(name, text)


BYTES = {
    "read.empty-file": ("a.txt", b" \n"),
    "read.no-text": ("a.md", b"<!-- rien -->"),
    "read.encrypted-docx": ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le")),
    "read.old-doc": ("a.doc", OLE + b"Word"),
    "read.rtf": ("a.rtf", b"{\\rtf1 Contrat}"),
    "read.broken-docx": ("a.docx", b"not a zip"),
    "read.broken-odt": ("a.odt", b"not a zip"),
    "read.other-format": ("a.xls", OLE + "Workbook".encode("utf-16-le")),
    "read.broken-pdf": ("a.pdf", b"%PDF-1.4 nothing"),
    "read.not-text": ("a.txt", bytes(range(256)) * 4),
}


@pytest.mark.parametrize("code", BYTES)
def test_causes_told_by_the_bytes(tmp_path: Path, code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("boundlint.readers.office.office_command", lambda: ())
    name, data = BYTES[code]
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ReadError) as caught:
        read(tmp_path / name)
    assert caught.value.problem.code == code
    for language in ("fr", "en"):
        assert problem_text(language, caught.value.problem).startswith(str(tmp_path / name))


def code_of(path: Path) -> str:
    with pytest.raises(ReadError) as caught:
        read(path)
    return caught.value.problem.code


def test_missing_files_and_folders(tmp_path: Path) -> None:
    assert code_of(tmp_path / "no.docx") == "read.missing-file"
    assert code_of(tmp_path) == "read.is-folder"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root reads everything")
def test_no_permission(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    (tmp_path / "a.txt").chmod(0)
    assert code_of(tmp_path / "a.txt") == "read.no-permission"


def test_other_packages_and_bombs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_zip(tmp_path / "a.xlsx", **{"xl/workbook.xml": "<x/>"})
    assert code_of(tmp_path / "a.xlsx") == "read.other-format"
    make_zip(tmp_path / "b.docx", **{"word/document.xml": "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"})
    assert code_of(tmp_path / "b.docx") == "read.broken-docx"
    make_zip(tmp_path / "c.docx", **{f"x{i}": "" for i in range(4_001)})
    assert code_of(tmp_path / "c.docx") == "read.too-many-parts"
    monkeypatch.setattr("boundlint.readers.archive.MAX_PART", 1_000)
    docx(tmp_path / "d.docx", p("x" * 2_000))
    assert code_of(tmp_path / "d.docx") == "read.unpacks-too-large"


def test_a_file_over_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("boundlint.readers.files.MAX_BYTES", 10)
    (tmp_path / "a.txt").write_text("x" * 11)
    assert code_of(tmp_path / "a.txt") == "read.too-large"


def test_every_code_is_worded_in_both_languages() -> None:
    package = Path(__file__).parents[1] / "boundlint" / "readers"
    used = {
        code for file in package.rglob("*.py") for code in re.findall(r'"(read\.[a-z-]+)"', file.read_text("utf-8"))
    }
    assert used <= {key for key in messages("fr") if key.startswith("read.")}
    assert used <= {key for key in messages("en") if key.startswith("read.")}


def test_folders_give_their_contracts(tmp_path: Path) -> None:
    for name in (
        "b.docx",
        "a.md",
        "README.md",
        "LICENSE.txt",
        "CHANGELOG.md",
        ".h.md",
        "~$b.docx",
        "x.png",
        "sub/c.PDF",
        "sub/d.odt",
        "sub/e.rtf",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    (tmp_path / "empty").mkdir()
    (tmp_path / "sub" / "loop").symlink_to(tmp_path, target_is_directory=True)
    files, problems = collect([str(tmp_path), str(tmp_path / "x.png"), str(tmp_path / "a.md"), "no such file"])
    names = [Path(file).name for file in files]
    assert names == ["a.md", "b.docx", "c.PDF", "d.odt", "e.rtf", "x.png", "no such file"]
    assert problems == ()
    _, problems = collect([str(tmp_path / "empty")])
    assert [problem.code for problem in problems] == ["read.nothing-in-folder"]


def code_or_none(path: Path) -> str | None:
    try:
        read(path)
    except ReadError as error:
        return error.problem.code
    return None


SEEDS = [b"", b"# Titre\n\n1. un", b"<html><p>x", b"PK\x03\x04", b"%PDF-1.4\n", b"\xff\xfe", b"---\n", b"\\section{"]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    seed=st.sampled_from(SEEDS),
    data=st.binary(max_size=300),
    ending=st.sampled_from(["txt", "md", "html", "tex", "docx", "odt", "fodt", "pdf"]),
)
def test_bytes_raise_nothing_else(tmp_path: Path, seed: bytes, data: bytes, ending: str) -> None:
    (tmp_path / f"x.{ending}").write_bytes(seed + data)
    assert code_or_none(tmp_path / f"x.{ending}") in {None, *messages("en")}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1), data=st.binary(min_size=1, max_size=8), kind=st.sampled_from(["docx", "pdf"]))
def test_damaged_files_raise_nothing_else(tmp_path: Path, place: float, data: bytes, kind: str) -> None:
    whole = pdf_bytes([[(72, 72, "Un contrat assez long pour y lire")]]) if kind == "pdf" else None
    whole = whole or docx(tmp_path / "ok.docx", p("Un contrat")).read_bytes()
    at = int(place * len(whole))
    (tmp_path / f"x.{kind}").write_bytes(whole[:at] + data + whole[at + len(data) :])
    assert code_or_none(tmp_path / f"x.{kind}") in {None, *messages("en")}


def test_an_empty_name_is_no_folder(tmp_path, monkeypatch):
    """`boundlint "$FILE"` with the variable unset must not judge whatever lies in the current folder."""
    (tmp_path / "contract.md").write_text("Le Client paie à 30 jours.", "utf-8")
    monkeypatch.chdir(tmp_path)
    assert collect([""]) == (("",), ())
    with pytest.raises(ReadError) as caught:
        read("")
    assert (caught.value.problem.code, caught.value.problem.path) == ("read.missing-file", '""')


@pytest.mark.parametrize(("depth", "read_whole"), [(100, True), (5_000, False)])
def test_parts_that_lie_too_deep_in_one_another_are_said_to(depth, read_whole, tmp_path):
    file = tmp_path / "deep.html"
    file.write_text("<html>" + "<div>" * depth + "<p>Le Client paie.</p>" + "</div>" * depth, "utf-8")
    if read_whole:
        assert read(file).text == "Le Client paie."
        return
    with pytest.raises(ReadError) as caught:
        read(file)
    assert caught.value.problem.code == "read.too-deep"
