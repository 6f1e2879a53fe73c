"""The real command in a process of its own: files good and bad, both languages, every form of report."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

CONTRACT = """# Contrat de prestation de services

Entre la société Atelier Mirabel, ci-après « le Client », et Zoé Lanvin, ci-après « le Prestataire ».

## Article 1 – Objet

Le Prestataire réalise pour le Client le site décrit à l’annexe 1. Le présent contrat est soumis au droit français.

## Article 2 – Modifications

Le Prestataire effectue un nombre illimité de modifications, jusqu’à l’entière satisfaction du Client.

## Article 3 – Paiement

Les factures sont payables à soixante (60) jours fin de mois.

## Article 4 – Résiliation

Le Client peut résilier le présent contrat à tout moment, sans préavis ni indemnité.
"""

RECIPE = """# Tarte aux poires

Préparez une pâte avec deux cents grammes de farine et cent grammes de beurre, laissez-la reposer une heure au frais.

Épluchez les poires, coupez-les en quartiers, disposez-les sur la pâte et versez la crème. Faites cuire trente minutes.

Laissez tiédir avant de servir, avec un peu de sucre glace et une boule de glace à la vanille pour les gourmands.
"""

GERMAN = """# Dienstleistungsvertrag

Der Auftragnehmer erbringt die Leistungen nach Anlage eins für den Auftraggeber und wird dafür nach Aufwand bezahlt.

Die Rechnungen sind innerhalb von dreißig Tagen nach Eingang zu zahlen. Der Vertrag kann von jeder Partei mit einer
Frist von einem Monat zum Ende des Monats schriftlich gekündigt werden. Es gilt das Recht der Bundesrepublik.
"""

DAY = ("--as-of", "2026-11-22")


def start(*arguments: object, cwd: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("FORCE_COLOR", "BOUNDLINT"))}
    command = [sys.executable, "-m", "boundlint", *map(str, arguments)]
    done = subprocess.run(command, cwd=cwd, env={**plain, **environment}, capture_output=True, check=False)
    assert b"Traceback" not in done.stderr, done.stderr.decode(errors="replace")
    return done


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "dossier d’été"
    place.mkdir()
    (place / "contrat signé.md").write_text(CONTRACT, "utf-8")
    return place


@pytest.mark.parametrize("language", ["fr", "en"])
def test_bare_and_named_lint_are_the_same(folder: Path, language: str) -> None:
    bare = start("contrat signé.md", "--ui-lang", language, *DAY, cwd=folder, PYTHONUTF8="1")
    named = start("lint", "contrat signé.md", "--ui-lang", language, *DAY, cwd=folder, PYTHONUTF8="1")
    assert (bare.stdout, bare.returncode) == (named.stdout, named.returncode) != (b"", 2)
    text = bare.stdout.decode()
    assert ("retourné contre vous" if language == "fr" else "turned against you") in text
    assert ("avis juridique" if language == "fr" else "legal advice") in text
    assert b"\x1b" not in bare.stdout
    assert bare.stderr == b""


@pytest.mark.parametrize("form", ["text", "json", "github", "sarif"])
@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_every_form_fits_every_stream(folder: Path, form: str, encoding: str) -> None:
    environment = {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0", "BOUNDLINT_UI_LANG": "fr"}
    done = start("lint", folder, "--output-format", form, "--all", "--suggest", *DAY, cwd=folder, **environment)
    assert done.returncode in {0, 1}
    text = done.stdout.decode(encoding)
    if form in {"json", "sarif"}:
        assert json.loads(text)
        assert b"\r" not in done.stdout


def test_the_text_is_whole_on_every_stream(folder: Path) -> None:
    read = []
    for encoding in ("ascii", "cp1252", "utf-8"):
        environment = {"PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
        done = start("inspect", "--output-format", "json", "contrat signé.md", cwd=folder, **environment)
        read.append(json.loads(done.stdout.decode(encoding)))
    assert read[0] == read[1] == read[2]
    assert "l’entière satisfaction" in read[0]["documents"][0]["text"]


def test_json_is_the_same_bytes_whatever_the_seed(folder: Path) -> None:
    arguments = ("lint", "contrat signé.md", "--output-format", "json", *DAY)
    first = start(*arguments, cwd=folder, PYTHONHASHSEED="1", PYTHONUTF8="1")
    assert first.stdout == start(*arguments, cwd=folder, PYTHONHASHSEED="2", PYTHONUTF8="1").stdout
    assert str(folder).encode() not in first.stdout


def test_one_bad_file_stops_no_other(folder: Path) -> None:
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 not a zip")
    (folder / "deutsch.md").write_text(GERMAN, "utf-8")
    (folder / "empty").mkdir()
    arguments = ("broken.docx", "contrat signé.md", "absent.pdf", "empty", "deutsch.md")
    done = start("lint", *arguments, "--output-format", "json", *DAY, cwd=folder, PYTHONUTF8="1")
    assert done.returncode == 2
    documents = json.loads(done.stdout)["documents"]
    assert [document["path"] for document in documents] == list(arguments)
    assert [bool(document["problems"]) for document in documents] == [True, False, True, True, True]
    assert documents[1]["boundaries"]["revision"]["status"] == "denied"
    assert documents[4]["problems"][0]["code"] == "lint.language"
    assert len(done.stderr.decode().splitlines()) == 4


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_problem_is_one_sentence_on_standard_error(folder: Path, language: str) -> None:
    done = start("absent.pdf", "--ui-lang", language, cwd=folder, PYTHONUTF8="1")
    assert (done.returncode, done.stdout) == (2, b"")
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("boundlint: ")
    assert "absent.pdf" in line


def test_the_same_file_is_linted_once(folder: Path) -> None:
    done = start("lint", "contrat signé.md", folder, "contrat signé.md", "--output-format", "json", cwd=folder)
    paths = [document["path"] for document in json.loads(done.stdout)["documents"]]
    assert len(paths) == len(set(paths)) == 2  # by its name, and through the folder


def test_a_document_that_is_no_contract_is_skipped(folder: Path) -> None:
    (folder / "tarte.md").write_text(RECIPE, "utf-8")
    alone = start("tarte.md", "--ui-lang", "fr", cwd=folder, PYTHONUTF8="1")
    assert (alone.returncode, alone.stdout) == (2, b"")
    assert "--kind contract" in alone.stderr.decode()
    beside = start("tarte.md", "contrat signé.md", "--fail-on", "never", cwd=folder, PYTHONUTF8="1")
    assert beside.returncode == 0
    forced = start("tarte.md", "--kind", "contract", cwd=folder, PYTHONUTF8="1")
    assert forced.stdout


def test_another_language_is_not_judged_but_can_be_inspected(folder: Path) -> None:
    (folder / "deutsch.md").write_text(GERMAN, "utf-8")
    done = start("inspect", "deutsch.md", "--output-format", "json", cwd=folder)
    (document,) = json.loads(done.stdout)["documents"]
    assert (done.returncode, document["language"]) == (2, "other")
    assert "Auftragnehmer" in document["text"]
    assert {fact["status"] for fact in document["facts"].values()} == {"unknown"}


@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_a_rule_that_does_not_exist_is_a_mistake(folder: Path, option: str) -> None:
    done = start("contrat signé.md", option, "NOPE999", "--ui-lang", "en", cwd=folder, PYTHONUTF8="1")
    assert (done.returncode, done.stdout) == (2, b"")
    assert "NOPE999" in done.stderr.decode()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_policy_with_a_mistake_is_shown_with_a_caret(folder: Path, language: str) -> None:
    (folder / "mine.policy").write_text("policy mine version 1\n  lawn FR\n", "utf-8")
    done = start("contrat signé.md", "--policy", "mine.policy", "--ui-lang", language, cwd=folder, PYTHONUTF8="1")
    assert (done.returncode, done.stdout) == (2, b"")
    assert "mine.policy:2:" in done.stderr.decode()
    assert "^" in done.stderr.decode()


def test_a_policy_that_does_not_exist(folder: Path) -> None:
    done = start("contrat signé.md", "--policy", "nope", "--ui-lang", "en", cwd=folder, PYTHONUTF8="1")
    assert (done.returncode, done.stdout) == (2, b"")


def test_the_law_may_be_given(folder: Path) -> None:
    for law in ("fr", "UK", "us", "BE", "qc"):
        done = start("contrat signé.md", "--law", law, "--output-format", "json", cwd=folder)
        log = json.loads(done.stdout)
        assert (log["policy"], log["documents"][0]["law_from"]) == (f"freelance-{law.lower()}", "option")
        assert log["documents"][0]["law_applied"] == law.upper()


def test_colour_is_forced_and_refused(folder: Path) -> None:
    assert b"\x1b[" in start("contrat signé.md", cwd=folder, FORCE_COLOR="1").stdout
    assert b"\x1b[" not in start("contrat signé.md", "--no-color", cwd=folder, FORCE_COLOR="1").stdout
    assert b"\x1b[" not in start("contrat signé.md", cwd=folder, FORCE_COLOR="1", NO_COLOR="1").stdout


def test_a_reader_that_goes_away_is_no_error(folder: Path) -> None:
    command = [sys.executable, "-m", "boundlint", "inspect", "contrat signé.md", "--output-format", "json"]
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_disk_is_told(folder: Path) -> None:
    command = [sys.executable, "-m", "boundlint", "inspect", "contrat signé.md", "--ui-lang", "en"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, cwd=folder, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert b"could not be written" in done.stderr


@pytest.mark.parametrize("language", ["fr", "en"])
def test_inspect_in_words(folder: Path, language: str) -> None:
    done = start("inspect", "contrat signé.md", "--ui-lang", language, cwd=folder, PYTHONUTF8="1")
    text = done.stdout.decode()
    assert done.returncode == 0
    assert ("paiement.jours" if language == "fr" else "payment.days") in text
    assert "60" in text
    assert "Zoé Lanvin" in text


@pytest.mark.parametrize("language", ["fr", "en"])
def test_rules_are_listed_and_explained(folder: Path, language: str) -> None:
    done = start("rule", "--ui-lang", language, cwd=folder, PYTHONUTF8="1")
    lines = done.stdout.decode().splitlines()
    assert done.returncode == 0
    assert lines == sorted(lines)
    code, name = lines[0].split()[:2]
    assert re.fullmatch(r"[A-Z]{3}\d{3}", code)
    page = start("rule", code.lower(), "--ui-lang", language, cwd=folder, PYTHONUTF8="1")
    assert page.returncode == 0
    assert page.stdout == start("rule", name, "--ui-lang", language, cwd=folder, PYTHONUTF8="1").stdout
    assert page.stdout.decode().startswith(f"{code} {name}\n")
    assert start("rule", "no-such-rule", cwd=folder).returncode == 2


def test_a_clause_takes_the_language_and_the_names_of_the_contract(folder: Path) -> None:
    done = start("clause", "respect", "--contract", "contrat signé.md", "--ui-lang", "en", cwd=folder, PYTHONUTF8="1")
    assert done.returncode == 0
    assert done.stdout.decode().startswith("## Respect")
    assert "parties" in done.stdout.decode()
    english = start("clause", "respect", "--lang", "en", cwd=folder, PYTHONUTF8="1")
    assert english.stdout != done.stdout
    assert start("clause", "courtesy", cwd=folder).returncode == 2
    assert start("clause", "respect", "--contract", "absent.md", cwd=folder).returncode == 2


LETTER = ("letter", "termination", "--contract", "contrat signé.md", "--date", "2026-11-22")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_letter_that_must_not_be_written_is_refused_with_the_reason(folder: Path, language: str) -> None:
    done = start(*LETTER, "-o", "lettre.md", "--ui-lang", language, cwd=folder, PYTHONUTF8="1")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith("boundlint: ")
    assert not (folder / "lettre.md").exists()


def test_an_offer_is_printed_as_markdown(folder: Path) -> None:
    people = ("--from-name", "Zoé Lanvin", "--from-address", "1 rue du Port; 44000 Nantes", "--place", "Nantes")
    client = ("--to-name", "Atelier Mirabel", "--to-address", "2 quai Sud; 33000 Bordeaux")
    more = ("--mode", "agreement", "--end-date", "2026-12-31", "--contract-date", "2026-01-05", "--margin", "10")
    done = start(*LETTER, *people, *client, *more, cwd=folder, PYTHONUTF8="1")
    assert done.returncode == 0, done.stderr.decode()
    assert "31 décembre 2026" in done.stdout.decode()
    assert "44000 Nantes" in done.stdout.decode()


def test_an_option_of_a_letter_that_cannot_be_read(folder: Path) -> None:
    done = start(*LETTER, "--invoice", "no=F-1", "--ui-lang", "en", cwd=folder, PYTHONUTF8="1")
    assert (done.returncode, done.stdout) == (2, b"")


def test_a_rule_is_explained_as_each_pack_words_it(folder: Path) -> None:
    """Who comes from a report of `freelance-fr` must find its law on the page, not the common words only."""
    every = start("rule", "PAY107", "--ui-lang", "fr", cwd=folder, PYTHONUTF8="1").stdout.decode()
    assert re.findall(r"règles : (\S+)", every) == [
        "core",
        "freelance-be",
        "freelance-ch",
        "freelance-fr",
        "freelance-qc",
        "freelance-uk",
    ]
    assert "article L441-10 II" in every
    one = start(
        "rule", "PAY107", "--policy", "freelance-fr", "--ui-lang", "fr", cwd=folder, PYTHONUTF8="1"
    ).stdout.decode()
    assert re.findall(r"règles : (\S+)", one) == ["freelance-fr"]
