"""Old Word files and RTF are read by way of LibreOffice, or said to need it; nothing stays on the disk."""

import http.server
import math
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest
from test_readers_build import docx, p

from boundlint.errors import ReadError
from boundlint.readers import helpers, office, read
from boundlint.readers.options import Clock

OLE = bytes.fromhex("d0cf11e0a1b11ae1")
RTF = rb"{\rtf1\ansi\ansicpg1252 Le prix est ferme et d\'e9finitif.\par Deux.\par}"
FAKE = """
import pathlib, shutil, sys, time
out = pathlib.Path(sys.argv[sys.argv.index("--outdir") + 1])
source = pathlib.Path(sys.argv[-1])
what = {what!r}
if what == "sleep":
    time.sleep(60)
elif what == "made":
    assert source.read_bytes().startswith(b"{{")
    assert any((out.parent / "profile").rglob("registrymodifications.xcu"))
    shutil.copy({made!r}, out / (source.stem + ".docx"))
elif what == "rubbish":
    (out / (source.stem + ".docx")).write_bytes(b"rubbish")
elif what == "crash":
    sys.exit(3)
"""


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of our own for temporary files, which must be empty at the end."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def converter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    """Set a script in the place of LibreOffice."""
    made = docx(tmp_path / "made.docx", p("Le prix est ferme."))
    script = tmp_path / "soffice.py"
    script.write_text(FAKE.format(what=what, made=str(made)), "utf-8")
    monkeypatch.setattr(office, "office_command", lambda: (sys.executable, str(script)))


def rtf(tmp_path: Path, name: str = "contrat.rtf") -> Path:
    (tmp_path / name).write_bytes(RTF)
    return tmp_path / name


def code_of(path: Path, **more: object) -> str:
    with pytest.raises(ReadError) as caught:
        read(path, **more)
    assert caught.value.problem.path == str(path)
    return caught.value.problem.code


def test_what_the_converter_makes_is_read_under_the_users_own_name(tmp_path, monkeypatch, temporary):
    converter(tmp_path, monkeypatch, "made")
    document = read(rtf(tmp_path))
    assert (document.path, document.format) == (str(tmp_path / "contrat.rtf"), "rtf")
    assert document.text == "Le prix est ferme."
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("what", ["rubbish", "crash", "nothing"])
def test_a_converter_that_fails(tmp_path, monkeypatch, temporary, what):
    converter(tmp_path, monkeypatch, what)
    assert code_of(rtf(tmp_path)) == "read.office-failed"
    assert list(temporary.iterdir()) == []


def test_a_converter_that_does_not_end_is_ended(tmp_path, monkeypatch, temporary):
    converter(tmp_path, monkeypatch, "sleep")
    asked: list[float] = []
    start = time.monotonic()
    assert code_of(rtf(tmp_path), clock=Clock(asked.append, lambda: 2.0)) == "read.office-slow"
    assert time.monotonic() - start < 20
    assert asked == [60.0]
    assert list(temporary.iterdir()) == []


def test_no_time_left_starts_nothing(tmp_path, monkeypatch, temporary):
    monkeypatch.setattr(office, "office_command", lambda: ("/no/such/program",))
    assert code_of(rtf(tmp_path), clock=Clock(lambda _seconds: None, lambda: 0.5)) == "read.office-slow"
    assert code_of(rtf(tmp_path)) == "read.office-failed"
    assert list(temporary.iterdir()) == []


def test_without_libreoffice_it_is_named(tmp_path, monkeypatch):
    monkeypatch.setattr(office, "office_command", lambda: ())
    assert code_of(rtf(tmp_path)) == "read.rtf"
    assert code_of(rtf(tmp_path, "a.doc")) == "read.rtf"
    (tmp_path / "b.doc").write_bytes(OLE + "WordDocument".encode("utf-16-le"))
    assert code_of(tmp_path / "b.doc") == "read.old-doc"


def test_a_password_is_said_before_anything_is_started(tmp_path, monkeypatch):
    monkeypatch.setattr(office, "office_command", lambda: ("/no/such/program",))
    locked = OLE.ljust(512, b"\0") + b"\xec\xa5\xc1\x00" + bytes(6) + b"\x00\x13" + bytes(500)
    (tmp_path / "a.doc").write_bytes(locked)
    assert code_of(tmp_path / "a.doc") == "read.encrypted-doc"
    (tmp_path / "b.doc").write_bytes(locked.replace(b"\x00\x13", b"\x00\x12"))
    assert code_of(tmp_path / "b.doc") == "read.office-failed"


def test_what_stands_in_a_doc_decides_and_not_its_name(tmp_path):
    (tmp_path / "a.doc").write_text("<html><body><p>Le prix.</p></body></html>", "utf-8")
    (tmp_path / "b.doc").write_bytes(docx(tmp_path / "b.docx", p("Le prix.")).read_bytes())
    assert [(read(tmp_path / f"{name}.doc").format, read(tmp_path / f"{name}.doc").text) for name in "ab"] == [
        ("html", "Le prix."),
        ("docx", "Le prix."),
    ]


@pytest.mark.skipif(os.name == "nt", reason="the system has no such limit")
def test_memory_is_lent_and_taken_back():
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    lent = 768 * 1024 * 1024
    script = (
        "import resource; from boundlint.readers import helpers, office\n"
        f"resource.setrlimit(resource.RLIMIT_AS, ({lent}, {hard}))\n"
        "with office._roomier(): print(resource.getrlimit(resource.RLIMIT_AS)[0])\n"
        "print(resource.getrlimit(resource.RLIMIT_AS)[0])"
    )
    shown = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    assert int(shown[0]) > lent
    assert int(shown[1]) == lent
    assert resource.getrlimit(resource.RLIMIT_AS) == (soft, hard)


needs_office = pytest.mark.skipif(not office.office_command(), reason="LibreOffice is not installed")


@needs_office
def test_rtf_through_libreoffice(tmp_path, temporary):
    document = read(rtf(tmp_path))
    assert (document.format, document.text) == ("rtf", "Le prix est ferme et définitif.\n\nDeux.")
    assert list(temporary.iterdir()) == []


@needs_office
def test_doc_through_libreoffice(tmp_path, temporary):
    source = rtf(tmp_path)
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run(
        [*office.office_command(), profile, "--headless", "--convert-to", "doc:MS Word 97", "--outdir", str(tmp_path),
         str(source)], capture_output=True, check=True, timeout=120,
    )  # fmt: skip
    document = read(tmp_path / "contrat.doc")
    assert (document.format, document.text) == ("doc", "Le prix est ferme et définitif.\n\nDeux.")
    assert [block.place.part for block in document.blocks] == ["word/document.xml"] * 2
    assert list(temporary.iterdir()) == []


@needs_office
def test_libreoffice_runs_within_the_memory_of_the_reading_process(tmp_path):
    if os.name == "nt":
        pytest.skip("the system has no such limit")
    script = (
        "import resource, sys; from boundlint.readers import read\n"
        "hard = resource.getrlimit(resource.RLIMIT_AS)[1]\n"
        "resource.setrlimit(resource.RLIMIT_AS, (768 * 1024 * 1024, hard))\n"
        "print(read(sys.argv[1]).format)"
    )
    shown = subprocess.run(
        [sys.executable, "-c", script, str(rtf(tmp_path))], capture_output=True, text=True, check=True
    )
    assert shown.stdout.strip() == "rtf"


@needs_office
def test_libreoffice_asks_no_other_computer(tmp_path):
    asked: list[str] = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        do_HEAD = do_OPTIONS = do_PROPFIND = do_GET  # noqa: N815 - the names that the library calls

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    address = f"http://127.0.0.1:{server.server_port}".encode()
    field = rb'{\field{\*\fldinst %s "' + address + rb'/%s"%s}{\fldrslt x}}'
    (tmp_path / "a.rtf").write_bytes(
        rb"{\rtf1\ansi{\*\template " + address + rb"/t.dot} Le prix. "
        + field % (b"INCLUDEPICTURE", b"a.png", rb" \\d") + field % (b"INCLUDETEXT", b"b.rtf", b"") + rb"\par}"
    )  # fmt: skip
    try:
        assert "Le prix." in read(tmp_path / "a.rtf").text
    finally:
        server.shutdown()
        server.server_close()
    assert asked == []


def test_the_command_is_found_where_it_is_installed(monkeypatch, tmp_path):
    monkeypatch.setattr(shutil, "which", lambda name: f"/bin/{name}" if name == "libreoffice" else None)
    assert office.office_command() == ("/bin/libreoffice",)
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    program = tmp_path / "soffice"
    monkeypatch.setattr(helpers, "_OFFICE_PLACES", {sys.platform: (str(program),)})
    assert office.office_command() == ()
    program.write_text("")
    assert office.office_command() == (str(program),)
    assert math.inf > office.ALLOWED
