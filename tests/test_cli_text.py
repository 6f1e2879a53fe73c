"""`boundlint text`, standard input and the limits, by the real command: what a person sees is what was read."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from test_readers_build import docx, num, p, pdf_bytes, r

CHANGED = (
    '<w:p><w:ins w:id="1" w:author="a"><w:r><w:t>soixante jours</w:t></w:r></w:ins>'
    '<w:del w:id="2" w:author="a"><w:r><w:delText>trente jours</w:delText></w:r></w:del></w:p>'
)
LISTS = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="Article %1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)


def start(*arguments: object, cwd: Path, stdin: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("FORCE_COLOR", "BOUNDLINT_UI"))}
    command = [sys.executable, "-m", "boundlint", *map(str, arguments), "--ui-lang", "en"]
    done = subprocess.run(
        command, cwd=cwd, env={**plain, "PYTHONUTF8": "1"}, capture_output=True, check=False, input=stdin
    )
    assert b"Traceback" not in done.stderr, done.stderr.decode(errors="replace")
    return done


def shown(*arguments: object, cwd: Path, stdin: bytes | None = None) -> list[str]:
    done = start(*arguments, cwd=cwd, stdin=stdin)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode().splitlines()


def test_numbers_stand_in_the_margin(tmp_path: Path) -> None:
    docx(tmp_path / "a.docx", p("Contrat") + p("Objet", num(1)) + p("Le site.") + p("Prix", num(1)), numbering=LISTS)
    assert shown("text", "a.docx", cwd=tmp_path) == [
        "a.docx · Share of the text read: 100%.",
        "         Contrat",
        "1        Article 1. Objet",
        "         Le site.",
        "2        Article 2. Prix",
        "",
    ]


def test_pages_are_marked_where_they_begin(tmp_path: Path) -> None:
    lines = ["Le prestataire remet les livrables au client.", "Le client les examine avec soin."]
    (tmp_path / "a.pdf").write_bytes(pdf_bytes([[(72, 120, lines[0])], [(72, 120, lines[1])]]))
    assert shown("text", "a.pdf", cwd=tmp_path)[1:] == [
        "——— page 1 ———", f"         {lines[0]}", "——— page 2 ———", f"         {lines[1]}", "",
    ]  # fmt: skip


def everything(path: Path) -> Path:
    reference = f'<w:p>{r("Texte")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    body = reference + p("Suite") + p("Caché", run="<w:vanish/>") + CHANGED
    return docx(
        path,
        body,
        header=p("Confidentiel"),
        footer=p("Paraphe"),
        footnotes=f'<w:footnote w:id="2">{p("La note.")}</w:footnote>',
        comments=f'<w:comment w:id="0" w:author="Zoé">{p("À revoir")}</w:comment>',
    )


def test_what_is_kept_apart_is_counted_and_all_shows_it(tmp_path: Path) -> None:
    everything(tmp_path / "a.docx")
    brief, full = (shown("text", "a.docx", *extra, cwd=tmp_path) for extra in ((), ("--all",)))
    assert brief[1:4] == ["         Texte", "         Suite", "         soixante jours"]
    assert brief[4].startswith("Kept apart: 6 ")
    text = "\n".join(full)
    for heading, words in (
        ("Notes", "[1] La note."),
        ("Headers", "Confidentiel"),
        ("Footers", "Paraphe"),
        ("Comments (no part of the contract)", "Zoé: À revoir"),
        ("Hidden text (does not show on screen)", "Caché"),
        ("Tracked changes: what was not read", "trente jours"),
    ):
        assert text.index(heading) < text.index(words), heading
        assert words not in "\n".join(brief)


@pytest.mark.parametrize("command", ["text", "inspect", "lint"])
def test_either_side_of_the_changes_can_be_read(tmp_path: Path, command: str) -> None:
    docx(tmp_path / "a.docx", CHANGED)
    extra = ("--output-format", "json", "--kind", "contract", "--lang", "fr") if command != "text" else ()
    accepted, original = (
        start(command, "a.docx", "--changes", side, *extra, cwd=tmp_path).stdout.decode()
        for side in ("accepted", "original")
    )
    assert '"text": "soixante jours"' in accepted if extra else "soixante jours" in accepted
    assert '"text": "trente jours"' in original if extra else "trente jours" in original


def test_control_and_bidi_characters_never_reach_the_terminal(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Bon\x1b[31mjour \u202eruojnob\x07 \x9b2J fin", "utf-8")
    out = start("text", "a.txt", cwd=tmp_path).stdout
    assert not {0x1B, 0x07, 0x9B} & set(out.decode().encode("latin-1", "replace"))
    assert "\u202e" not in out.decode()


def test_standard_input_is_read_under_the_name_given(tmp_path: Path) -> None:
    lines = shown("text", "-", "--stdin-filename", "contrat.md", cwd=tmp_path, stdin=b"# Objet\n\n**Le** site.")
    assert lines[0].startswith("contrat.md · ")
    assert [line.strip() for line in lines[1:3]] == ["Objet", "Le site."]


def test_standard_input_may_hold_any_format(tmp_path: Path) -> None:
    docx(tmp_path / "a.docx", p("Bonjour"))
    lines = shown("text", "-", cwd=tmp_path, stdin=(tmp_path / "a.docx").read_bytes())
    assert lines[0].startswith("- · ")
    assert lines[1].strip() == "Bonjour"


def test_empty_standard_input_is_said(tmp_path: Path) -> None:
    done = start("lint", "-", cwd=tmp_path, stdin=b"")
    assert done.returncode == 2
    assert "empty" in done.stderr.decode()


def test_a_file_that_cannot_be_read_leaves_the_others(tmp_path: Path) -> None:
    (tmp_path / "bad.docx").write_bytes(b"PK\x03\x04nothing")
    (tmp_path / "good.md").write_text("Bonjour", "utf-8")
    done = start("text", "bad.docx", "good.md", cwd=tmp_path)
    assert done.returncode == 2
    assert "Bonjour" in done.stdout.decode()
    assert "bad.docx" in done.stderr.decode()


@pytest.mark.parametrize("arguments", [("--version", "-v"), ("-v", "--version")])
def test_the_limits_of_this_system_are_told(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    lines = shown(*arguments, cwd=tmp_path)
    assert lines[0].startswith("boundlint ")
    assert any("768 MiB" in line for line in lines)
    assert sum("tesseract" in line or "LibreOffice" in line for line in lines) == 2


def test_the_version_alone_is_one_line(tmp_path: Path) -> None:
    assert len(shown("--version", cwd=tmp_path)) == 1


def test_no_file_is_left_behind(tmp_path: Path) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    everything(tmp_path / "a.docx")
    before = {name: os.environ.get(name) for name in ("TMPDIR", "TEMP", "TMP")}
    try:
        os.environ.update(dict.fromkeys(before, str(scratch)))
        start("lint", "a.docx", "--kind", "contract", cwd=tmp_path)
    finally:
        for name, value in before.items():
            os.environ.pop(name, None) if value is None else os.environ.update({name: value})
    assert list(scratch.iterdir()) == []
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.docx", "scratch"]
