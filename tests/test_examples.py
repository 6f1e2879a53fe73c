"""The real command on the four example contracts, held to what the contracts say, as their author meant it.

A disagreement is a fault of the program until somebody shows in the contract that it is one of this file.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = ROOT / "examples"
AS_OF = ("--as-of", "2026-11-22")

CLIENT = "contrat-client.docx"
FREELANCE = "contrat-independant.pdf"
ENGLISH = "services-agreement.docx"
BILINGUAL = "bilingue-bilingual.docx"
ALL = (CLIENT, FREELANCE, ENGLISH, BILINGUAL)

DOCUMENTS = [  # file, language, governing law, status of the command
    (CLIENT, "fr", "FR", 1),
    (FREELANCE, "fr", "FR", 0),
    (ENGLISH, "en", "UK", 1),
    (BILINGUAL, "fr", "FR", 0),  # no hours: to be negotiated, not grave
]

BOUNDARIES = [  # file, boundary, status, why
    (CLIENT, "scope", "denied", "2.2 any related task without more pay; 2.3 changes deemed in the price"),
    (CLIENT, "revision", "denied", "4.2 as often as the client sees fit, until satisfied"),
    (CLIENT, "payment", "denied", "5.1 no advance; 5.2 and its footnote, at discretion; 5.4 the 40 euros waived"),
    (CLIENT, "contact", "denied", "3.2 at any hour, evenings and week-ends"),
    (CLIENT, "respect", "missing", "not a word"),
    (CLIENT, "termination", "denied", "9.2 client without notice; 9.3 provider with three months"),
    (FREELANCE, "scope", "covered", "2.2"),
    (FREELANCE, "revision", "covered", "3.2 two rounds"),
    (FREELANCE, "payment", "covered", "5.1 to 5.5"),
    (FREELANCE, "contact", "covered", "6.1 to 6.3"),
    (FREELANCE, "respect", "covered", "8.1 and 8.2"),
    (FREELANCE, "termination", "covered", "11.2 to 11.4"),
    (ENGLISH, "scope", "covered", "2.2 a signed change request first"),
    (ENGLISH, "revision", "missing", "3.3 is about conformity, not about rounds"),
    (ENGLISH, "payment", "covered", "4.1 25% in advance; 4.2 thirty days; 4.3 interest and compensation"),
    (ENGLISH, "contact", "covered", "5.1 and 5.2"),
    (ENGLISH, "respect", "weak", "6.1 says nothing of what follows"),
    (ENGLISH, "termination", "denied", "9.2 the client only"),
    (BILINGUAL, "scope", "covered", "2.2"),
    (BILINGUAL, "revision", "covered", "3.1 two rounds"),
    (BILINGUAL, "payment", "covered", "4.1 to 4.3"),
    (BILINGUAL, "contact", "missing", "6 names a channel and a person, no hours"),
    (BILINGUAL, "respect", "covered", "5.1 and 5.2"),
    (BILINGUAL, "termination", "covered", "9.2 each party, sixty days"),
]

FACTS = [  # file, fact, status, value (None: not asked), number of the clause ("": not asked)
    (CLIENT, "scope.limited", "reversed", False, ""),
    (CLIENT, "revision.unlimited", "stated", True, "4.2"),
    (CLIENT, "payment.due", "unknown", None, "5.2"),
    (CLIENT, "payment.days", "stated", 60, "5.2"),
    (CLIENT, "payment.end_of_month", "stated", True, "5.2"),
    (CLIENT, "payment.conditional", "stated", True, ""),
    (CLIENT, "payment.recovery_fee", "reversed", False, "5.4"),
    (CLIENT, "payment.deposit", "reversed", False, ""),
    (CLIENT, "contact.hours", "reversed", False, "3.2"),
    (CLIENT, "respect.present", "absent", None, ""),
    (CLIENT, "respect.consequences", "absent", None, ""),
    (CLIENT, "termination.present", "stated", True, ""),
    (CLIENT, "termination.notice_days", "stated", 90, "9.3"),
    (CLIENT, "termination.symmetric", "reversed", False, ""),
    (CLIENT, "ip.before_payment", "stated", True, "6.1"),
    (CLIENT, "noncompete", "stated", True, "7.2"),
    (CLIENT, "liability.capped", "reversed", False, "8.1"),
    (CLIENT, "mediation", "absent", None, ""),
    (CLIENT, "contract.fixed_term", "stated", True, "9.1"),
    (CLIENT, "contract.renewal", "stated", True, "9.1"),
    (CLIENT, "contract.open_ended", "absent", None, ""),
    (FREELANCE, "scope.defined", "stated", True, ""),
    (FREELANCE, "scope.limited", "stated", True, "2.2"),
    (FREELANCE, "revision.rounds", "stated", 2, "3.2"),
    (FREELANCE, "revision.unlimited", "absent", None, ""),
    (FREELANCE, "payment.days", "stated", 30, "5.2"),
    (FREELANCE, "payment.end_of_month", "absent", None, ""),
    (FREELANCE, "payment.deposit_percent", "stated", 30, "5.1"),
    (FREELANCE, "payment.late_interest", "stated", True, "5.3"),
    (FREELANCE, "payment.recovery_fee", "stated", True, "5.4"),
    (FREELANCE, "payment.conditional", "absent", None, ""),
    (FREELANCE, "contact.hours", "stated", True, "6.1"),
    (FREELANCE, "contact.channel", "stated", True, "6.2"),
    (FREELANCE, "contact.response_time", "stated", True, "6.3"),
    (FREELANCE, "respect.present", "stated", True, "8.1"),
    (FREELANCE, "respect.consequences", "stated", True, "8.2"),
    (FREELANCE, "termination.notice_days", "stated", 30, "11.2"),
    (FREELANCE, "termination.cure_days", "stated", 15, "11.3"),
    (FREELANCE, "termination.provider_exit", "stated", True, ""),
    (FREELANCE, "termination.symmetric", "stated", True, ""),
    (FREELANCE, "termination.written", "stated", True, ""),
    (FREELANCE, "termination.effects", "stated", True, "11.4"),
    (FREELANCE, "ip.before_payment", "absent", None, ""),
    (FREELANCE, "noncompete", "absent", None, ""),
    (FREELANCE, "liability.capped", "stated", True, "10.2"),
    (FREELANCE, "mediation", "stated", True, "13.2"),
    (FREELANCE, "contract.open_ended", "stated", True, "11.1"),
    (FREELANCE, "contract.fixed_term", "absent", None, ""),
    (ENGLISH, "scope.limited", "stated", True, "2.2"),
    (ENGLISH, "revision.capped", "absent", None, ""),
    (ENGLISH, "revision.unlimited", "absent", None, ""),
    (ENGLISH, "payment.days", "stated", 30, "4.2"),
    (ENGLISH, "payment.deposit", "stated", True, ""),
    (ENGLISH, "payment.late_interest", "stated", True, "4.3"),
    (ENGLISH, "contact.hours", "stated", True, "5.1"),
    (ENGLISH, "contact.channel", "stated", True, "5.2"),
    (ENGLISH, "respect.present", "stated", True, "6.1"),
    (ENGLISH, "respect.consequences", "absent", None, ""),
    (ENGLISH, "termination.notice_days", "stated", 14, "9.2"),
    (ENGLISH, "termination.provider_exit", "reversed", False, ""),
    (ENGLISH, "termination.symmetric", "reversed", False, ""),
    (ENGLISH, "termination.effects", "stated", True, "9.3"),
    (ENGLISH, "ip.before_payment", "absent", None, ""),
    (ENGLISH, "noncompete", "absent", None, ""),
    (ENGLISH, "liability.capped", "stated", True, "10.2"),
    (ENGLISH, "mediation", "stated", True, "13.1"),
    (ENGLISH, "contract.fixed_term", "stated", True, "9.1"),
    (ENGLISH, "contract.open_ended", "absent", None, ""),
    (BILINGUAL, "scope.limited", "stated", True, "2.2"),
    (BILINGUAL, "revision.rounds", "stated", 2, "3.1"),
    (BILINGUAL, "payment.days", "stated", 30, "4.2"),
    (BILINGUAL, "payment.deposit_percent", "stated", 30, "4.1"),
    (BILINGUAL, "payment.recovery_fee", "stated", True, "4.3"),
    (BILINGUAL, "contact.hours", "absent", None, ""),
    (BILINGUAL, "contact.channel", "stated", True, "6"),
    (BILINGUAL, "respect.consequences", "stated", True, "5.2"),
    (BILINGUAL, "termination.notice_days", "stated", 60, "9.2"),
    (BILINGUAL, "termination.symmetric", "stated", True, ""),
    (BILINGUAL, "contract.open_ended", "stated", True, "9.1"),
    (BILINGUAL, "contract.fixed_term", "absent", None, ""),
    (BILINGUAL, "liability.capped", "stated", True, "8.2"),
]

PARTIES = [  # file, role, name
    (CLIENT, "client", "Groupe Hallier & Vauquelin"),
    (CLIENT, "provider", "Solène Kerdraon"),
    (FREELANCE, "client", "Atelier Brunoy"),
    (FREELANCE, "provider", "Maëlle Tanguy-Roche"),
    (ENGLISH, "client", "Pennant & Sable Limited"),
    (ENGLISH, "provider", "Rowan Ellis-Whitby"),
    (BILINGUAL, "client", "Fonderie Lesquen"),
    (BILINGUAL, "provider", "Tobias Marchetti-Hale"),
]


def run(*arguments: object, cwd: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the real command; a traceback is a failure of any test."""
    plain = {name: value for name, value in os.environ.items() if name not in {"FORCE_COLOR", "BOUNDLINT_DEBUG"}}
    command = [sys.executable, "-m", "boundlint", *map(str, arguments)]
    done = subprocess.run(command, cwd=cwd, env={**plain, **environment}, capture_output=True, check=False)
    assert b"Traceback" not in done.stderr, done.stderr.decode(errors="replace")
    return done


@cache
def linted(name: str) -> tuple[int, dict[str, Any]]:
    """Return the status and the one document of a lint."""
    done = run("lint", EXAMPLES / name, "--output-format", "json", *AS_OF)
    assert done.stdout, done.stderr.decode(errors="replace")
    (document,) = json.loads(done.stdout)["documents"]
    return done.returncode, document


def clause_of(document: dict[str, Any], identifier: str) -> dict[str, Any]:
    return next(clause for clause in document["clauses"] if clause["id"] == identifier)


@pytest.mark.parametrize(("name", "language", "law", "status"), DOCUMENTS)
def test_what_kind_of_document_it_is(name: str, language: str, law: str, status: int) -> None:
    code, document = linted(name)
    assert (document["language"], document["law"], document["kind"]) == (language, law, "contract")
    assert document["coverage"] >= 0.98
    assert not document["problems"]
    assert code == status


@pytest.mark.parametrize("name", ALL)
def test_its_length_is_that_of_a_real_contract(name: str) -> None:
    words = re.findall(r"\w+(?:[’'.,-]\w+)*", linted(name)[1]["text"])
    assert 1000 <= len(words) <= 1500


@pytest.mark.parametrize(("name", "boundary", "status", "why"), BOUNDARIES)
def test_the_state_of_a_boundary(name: str, boundary: str, status: str, why: str) -> None:
    assert linted(name)[1]["boundaries"][boundary]["status"] == status, why


@pytest.mark.parametrize(("name", "fact", "status", "value", "number"), FACTS)
def test_what_the_contract_says(name: str, fact: str, status: str, value: object, number: str) -> None:
    document = linted(name)[1]
    found = document["facts"][fact]
    assert found["status"] == status
    if value is not None:
        assert found["value"] == value
    if number:
        assert number in {clause_of(document, evidence["clause"])["number"] for evidence in found["evidence"]}


@pytest.mark.parametrize(("name", "role", "party"), PARTIES)
def test_who_the_parties_are(name: str, role: str, party: str) -> None:
    names = [found["name"] for found in linted(name)[1]["parties"] if found["role"] == role]
    assert [found for found in names if party in found], names


@pytest.mark.parametrize("name", ALL)
def test_every_quote_stands_in_the_text(name: str) -> None:
    document = linted(name)[1]
    text = document["text"]
    quotes = [quote for fact in document["facts"].values() for quote in fact["evidence"]]
    assert quotes
    assert all(quote["text"] == text[quote["start"] : quote["end"]] for quote in quotes)
    assert all(term["quote"] == text[term["start_at"] : term["end_at"]] for term in document["terms"])
    findings = [finding for finding in document["findings"] if finding["quote"] is not None]
    assert all(finding["quote"] == text[finding["start"] : finding["end"]] for finding in findings)


def test_the_numbers_that_word_counts_itself_are_read() -> None:
    numbers = [clause["number"] for clause in linted(CLIENT)[1]["clauses"]]
    assert [f"{article}.1" for article in range(1, 13)] == [number for number in numbers if number.endswith(".1")]


@pytest.mark.parametrize(
    "part", ["Aucun acompte n’est versé", "prononcée par le Client à sa seule discrétion, et non de l’émission"]
)
def test_what_stands_in_the_table_and_in_the_footnote_is_read(part: str) -> None:
    assert part in linted(CLIENT)[1]["text"]


def test_headers_and_page_numbers_are_no_part_of_the_contract() -> None:
    document = linted(FREELANCE)[1]
    assert document["pages"] == 4
    assert "Page 2 sur 4" not in document["text"]
    assert "Paraphes" not in document["text"]


def test_the_columns_of_a_bilingual_contract_are_not_mixed() -> None:
    text = linted(BILINGUAL)[1]["text"]
    assert re.search(r"moyennant un préavis de soixante \(60\) jours à compter de la réception de la lettre", text)


@pytest.mark.parametrize("name", ALL)
def test_the_same_file_gives_the_same_bytes(name: str) -> None:
    arguments = ("lint", EXAMPLES / name, "--output-format", "json", *AS_OF)
    assert run(*arguments, PYTHONHASHSEED="1").stdout == run(*arguments, PYTHONHASHSEED="2").stdout


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_stream_that_cannot_take_every_character_gets_a_plain_one(encoding: str, language: str) -> None:
    done = run("lint", EXAMPLES / CLIENT, "--all", "--ui-lang", language, PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert done.returncode == 1
    assert done.stdout.decode(encoding)


def test_spaces_and_accents_in_a_path_are_no_obstacle(tmp_path: Path) -> None:
    folder = tmp_path / "dossier d’été"
    folder.mkdir()
    shutil.copy(EXAMPLES / CLIENT, folder / "contrat signé.docx")
    done = run("lint", "contrat signé.docx", "--output-format", "json", cwd=folder, PYTHONUTF8="1")
    assert done.returncode == 1
    assert json.loads(done.stdout)["documents"][0]["path"] == "contrat signé.docx"


def test_the_folder_is_linted_whole_and_its_script_left_alone() -> None:
    done = run("lint", EXAMPLES, "--output-format", "json", *AS_OF)
    paths = [Path(document["path"]).name for document in json.loads(done.stdout)["documents"]]
    assert (sorted(paths), done.returncode) == (sorted(ALL), 1)


def test_a_file_named_alone_is_linted() -> None:
    assert run(EXAMPLES / CLIENT, *AS_OF).stdout == run("lint", EXAMPLES / CLIENT, *AS_OF).stdout != b""


LETTERS = [  # file, what the letter must hold: parties, date of signature, article, notice, end counted by hand
    # written on 22 November 2026, received 15 days later on 7 December; 30 days later: 6 January 2027
    (FREELANCE, ["Maëlle Tanguy-Roche", "Atelier Brunoy", "21 septembre 2026", "11.2", "6 janvier 2027"]),
    # received on 7 December 2026; 60 days later: 5 February 2027
    (BILINGUAL, ["Tobias Marchetti-Hale", "Fonderie Lesquen", "28 septembre 2026", "9.2", "5 février 2027"]),
]
LETTER = ("letter", "termination", "--date", "2026-11-22", "--place", "Nantes")


@pytest.mark.parametrize(("name", "parts"), LETTERS)
def test_a_letter_is_grounded_in_the_contract(name: str, parts: list[str], tmp_path: Path) -> None:
    done = run(*LETTER, "--contract", EXAMPLES / name, "-o", tmp_path / "lettre.txt")
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    text = " ".join((tmp_path / "lettre.txt").read_text("utf-8").split())
    assert [part for part in parts if part not in text] == []
    assert "à l’amiable" not in text


def test_an_offer_to_part_is_no_notice(tmp_path: Path) -> None:
    target = tmp_path / "offre.md"
    done = run(
        *LETTER, "--mode", "agreement", "--end-date", "2026-12-31", "--contract", EXAMPLES / FREELANCE, "-o", target
    )
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    text = " ".join(target.read_text("utf-8").split())
    assert "31 décembre 2026" in text
    assert "ne vaut pas résiliation" in text
    assert "11.2" not in text, "an offer does not use the right to give notice"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_notice_where_only_the_client_may_leave(language: str, tmp_path: Path) -> None:
    target = tmp_path / "letter.docx"
    done = run(*LETTER, "--ui-lang", language, "--contract", EXAMPLES / ENGLISH, "-o", target)
    assert done.returncode == 2
    assert done.stderr.decode().strip()
    assert not target.exists()


def test_a_letter_that_exists_is_not_written_over(tmp_path: Path) -> None:
    target = tmp_path / "lettre.md"
    target.write_text("mine", "utf-8")
    done = run(*LETTER, "--contract", EXAMPLES / FREELANCE, "-o", target)
    assert (done.returncode, target.read_text("utf-8")) == (2, "mine")
