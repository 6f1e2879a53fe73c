"""Files made to exhaust a reader: each is one clear message within its limits, and the next file is read."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import bombs
import pytest

from boundlint.errors import Problem
from boundlint.isolation import limits
from boundlint.isolation.reading import Request, read_each
from boundlint.wording import problem_text

GOOD = Request("good.md", data="Le prestataire réalise le site.".encode())
NO_ROOM = {"read.memory", "read.died", "read.too-slow"}
"""What is said of a file that takes all the memory or time there is; which comes first differs between systems."""

EXPECTED = {
    "large_part": {"read.unpacks-too-large"},
    "lying_sizes": {"read.broken-docx", "read.unpacks-too-large"},
    "many_entries": {"read.too-many-parts"},
    "entities": {"read.broken-docx"},
    "entities_of_others": {"read.broken-docx"},
    "deep_tables": {"read.too-deep"},
    "wide_spans": {"read"},
    "much_text": {"read.unpacks-too-large"},
    "numbers_without_end": {"read"},
    "flate_bomb": NO_ROOM,
    "self_drawing": {"read.broken-pdf"},
    "many_pages": {"read.too-many-pages"},
    "looping_pages": {"read.too-many-pages", "read.broken-pdf", "read.no-text"},
    "huge_picture": {"read.scan", *NO_ROOM},
    "huge_page": {"read.scan", "read.no-text", *NO_ROOM},
    "deep_objects": {"read.no-text", "read.broken-pdf", "read.died"},
    "deep_page": {"read.too-deep"},
    "deep_quotes": {"read.too-deep"},
}
FILES = [
    *((name, f"{name}.docx", make) for name, make in bombs.WORD.items()),
    *((name, f"{name}.pdf", make) for name, make in bombs.PDF.items()),
    *((name, path, make) for name, (path, make) in bombs.TEXT.items()),
]


@pytest.mark.parametrize(("name", "path", "make"), FILES, ids=[name for name, _, _ in FILES])
def test_a_bomb_is_one_message(name: str, path: str, make: bombs.Bomb) -> None:
    data = make()
    begun = time.monotonic()
    answer, after = read_each([Request(path, data=data), GOOD])
    assert time.monotonic() - begun < limits.SECONDS + 10
    assert (answer.code if isinstance(answer, Problem) else "read") in EXPECTED[name]
    assert not isinstance(after, Problem)
    if isinstance(answer, Problem):
        for language in ("fr", "en"):
            assert path in problem_text(language, answer)


def test_what_a_bomb_hides_is_never_shown() -> None:
    (answer,) = read_each([Request("a.docx", data=bombs.entities_of_others())])
    assert isinstance(answer, Problem)
    assert "root" not in str(answer)


def test_a_span_of_columns_is_read_as_one_cell() -> None:
    (answer,) = read_each([Request("a.docx", data=bombs.wide_spans())])
    assert not isinstance(answer, Problem)
    assert answer.text.count("Prix") == 9


def test_a_run_over_bombs_judges_the_contracts_among_them(tmp_path: Path) -> None:
    for name in ("large_part", "entities", "deep_tables"):
        (tmp_path / f"{name}.docx").write_bytes(bombs.WORD[name]())
    (tmp_path / "flate.pdf").write_bytes(bombs.flate_bomb())
    contract = "# Contrat de prestation\n\n## Article 1 - Paiement\n\nLes factures sont payables à soixante jours.\n"
    (tmp_path / "zz.md").write_text(contract, "utf-8")
    command = [sys.executable, "-m", "boundlint", "lint", ".", "--kind", "contract", "--lang", "fr", "--ui-lang", "en"]
    done = subprocess.run(command, cwd=tmp_path, env=os.environ, capture_output=True, check=False)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert len(done.stderr.decode().strip().splitlines()) == 4
    assert "zz.md" in done.stdout.decode()
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "deep_tables.docx", "entities.docx", "flate.pdf", "large_part.docx", "zz.md",
    ]  # fmt: skip
