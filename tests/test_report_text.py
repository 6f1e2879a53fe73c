"""What a person reads: the first sentence, the six boundaries, the findings, the foot."""

from __future__ import annotations

import re
from datetime import date

import pytest
from report_cases import AS_OF, evidence, finding, judgement, linted, run, skipped, unread

from boundlint.errors import Problem
from boundlint.model import Finding, Severity, Verdict
from boundlint.report.footer import is_stale
from boundlint.report.paint import WIDTH, Paint, wrapped
from boundlint.report.results import Gate, Linted, Suggestion, exit_status
from boundlint.report.summary import sentence
from boundlint.report.text import SHOWN, TextOptions, problem_line, render
from boundlint.report.words import percent, safe, shorten

FR = TextOptions("fr")
EN = TextOptions("en")
ERROR = finding()
WARNING = finding("PAY102", Severity.WARNING)
INFO = finding("PAY103", Severity.INFO)
DOUBT = finding("PAY104", Severity.ERROR, Verdict.UNKNOWN)

SENTENCES = [  # findings, boundaries, coverage, sentence
    ((), {}, 1.0, "Rien trouvé contre vous dans ce que j’ai lu (100 %)."),
    ((), {}, 0.9899, "Rien trouvé contre vous dans ce que j’ai lu (98 %)."),
    (
        (ERROR, ERROR, WARNING, WARNING, WARNING, DOUBT),
        {},
        1.0,
        "Ne signez pas encore : 2 points graves, 3 à négocier, 1 à vérifier.",
    ),
    ((ERROR,), {}, 1.0, "Ne signez pas encore : 1 point grave."),
    ((WARNING,), {}, 1.0, "À négocier avant de signer : 1 point à négocier."),
    ((DOUBT,), {}, 1.0, "Impossible de conclure : 1 point à vérifier."),
    ((INFO, INFO), {}, 1.0, "Rien de grave contre vous dans ce que j’ai lu (100 %) : 2 remarques."),
    (
        (),
        {"respect": "missing", "contact": "unknown"},
        1.0,
        "Aucune règle enfreinte dans ce que j’ai lu (100 %), mais 2 limites ne sont pas tenues.",
    ),
    (
        (INFO,),
        {"scope": "denied"},
        1.0,
        "Aucune règle enfreinte dans ce que j’ai lu (100 %), mais 1 limite n’est pas tenue.",
    ),
]


@pytest.mark.parametrize(("findings", "boundaries", "coverage", "expected"), SENTENCES)
def test_the_first_sentence(
    findings: tuple[Finding, ...], boundaries: dict[str, str], coverage: float, expected: str
) -> None:
    assert sentence("fr", linted(*findings, coverage=coverage, **boundaries)) == expected


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("coverage", [0.0, 0.5, 0.999999, 1.0])
def test_it_never_says_that_all_is_well(language: str, coverage: float) -> None:
    text = sentence(language, linted(coverage=coverage))
    assert percent(coverage) in text
    assert not re.search(r"tout est bon|all good|clean|perfect|no problem", text, re.IGNORECASE)


def test_the_share_read_is_rounded_down() -> None:
    assert [percent(share) for share in (1.0, 0.9999, 0.29, -1.0, 2.0)] == ["100", "99", "29", "0", "100"]


def test_a_finding_says_what_where_why_and_what_to_ask() -> None:
    text = render(run(linted(finding(quote=evidence()), lines=False, page=2, payment="denied")), FR)
    for part in (
        "Paiement          retourné contre vous    article 4, page 2",
        "1. GRAVE : Le contrat laisse 60 jours pour payer.",
        "« soixante jours fin de mois » (article 4, page 2)",
        "Ce que cela vous coûte : Vous avancez deux mois de travail.",
        "À demander : Demandez 30 jours.",
        "Source : C. com. art. L441-10 I (vérifiée le 1er septembre 2026)",
        "PAY101 long-payment-delay",
        "Règles : freelance-fr, version 1, au 22 novembre 2026.",
        "Appliqué : droit français, que le contrat désigne.",
        "n’est pas un avis juridique",
    ):
        assert part in text, text
    assert all(len(line) <= WIDTH for line in text.splitlines())


def test_the_english_screen() -> None:
    text = render(run(linted(finding(quote=evidence()))), EN)
    assert "Do not sign yet: 1 serious point." in text
    assert "“soixante jours fin de mois” (clause 4, line 3)" in text
    assert "not legal advice" in text


def test_five_findings_then_how_many_more() -> None:
    many = tuple(finding(f"PAY{number}") for number in range(100, 100 + SHOWN + 2))
    first = render(run(linted(*many, path="mon contrat.md")), FR)
    assert 'Encore 2 points : boundlint --all "mon contrat.md"' in first
    assert "PAY104" in first
    assert "PAY105" not in first
    everything = render(run(linted(*many)), TextOptions("fr", everything=True))
    assert "PAY106" in everything
    assert "Encore" not in everything


def test_a_clause_is_suggested_once() -> None:
    clause = Suggestion("payment", "Paiement", "Les factures sont payables à trente jours.\n\nPoint.")
    result = linted(finding(), finding("PAY102"), finding("SCO101", fix="scope"), suggestions=(clause,))
    shown = render(run(result), TextOptions("fr", suggest=True))
    assert shown.count("Les factures sont payables à trente jours.") == 1
    assert "trente jours" not in render(run(result), FR)


def test_several_files_end_with_a_line_each_and_a_total() -> None:
    text = render(run(linted(ERROR), unread("a.docx"), skipped("b.md"), linted(WARNING, path="c.md")), FR)
    assert "contrat.md: 1 point grave\na.docx: n’a pas pu être lu\nb.md: passé\nc.md: 1 point à négocier\n" in text
    assert "2 contrats jugés sur 4 : 1 point grave, 1 à négocier." in text
    assert text.count("avis juridique") == 1


def test_nothing_is_said_on_standard_output_of_what_was_not_judged() -> None:
    assert render(run(unread(), skipped()), FR) == ""


def test_law_that_is_unknown_is_said() -> None:
    result = linted()
    unknown = Linted("x.md", result.reading, result.judgement)
    assert "Droit non trouvé dans le contrat" in render(run(unknown), FR)
    assert "Droit non trouvé" not in render(run(result), FR)


STALE = [  # checked, as of, stale
    (date(2026, 5, 22), AS_OF, False),
    (date(2026, 5, 21), AS_OF, True),
    (date(2026, 9, 1), AS_OF, False),
    (date(2024, 11, 22), AS_OF, True),
    (date(2027, 1, 1), AS_OF, False),
    (None, AS_OF, False),
]


@pytest.mark.parametrize(("checked", "as_of", "stale"), STALE)
def test_law_grows_stale_after_six_months(checked: date | None, as_of: date, stale: bool) -> None:
    assert is_stale(checked, as_of) is stale
    result = linted()
    shown = Linted("x.md", result.reading, judgement(checked=checked), "FR", "option")
    assert ("Attention : le droit a été vérifié" in " ".join(render(run(shown), FR).split())) is stale


def test_no_colour_unless_asked_for() -> None:
    assert "\x1b" not in render(run(linted(ERROR)), FR)
    assert "\x1b[31;1mGRAVE\x1b[0m" in render(run(linted(ERROR)), TextOptions("fr", Paint(colour=True)))


HOSTILE = ["\x1b[2J", "\x9b31m", "\u202e", "\u2066", "\x07", "\ud800", "\r", "\u2028"]


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_that_steers_a_terminal_is_shown(text: str) -> None:
    shown = render(run(linted(ERROR, path=f"a{text}b.md"), linted(path="c.md")), FR)
    assert text not in shown
    assert text not in problem_line("fr", Problem("lint.language", f"a{text}b"))
    assert safe(f"a{text}b").replace(" ", "").startswith("a")


SHORTENED = [  # text, length, shown
    ("un deux trois", 200, "un deux trois"),
    ("un deux trois", 8, "un deux…"),
    ("un deux, trois", 9, "un deux…"),
    ("undeuxtrois", 5, "undeu…"),
    ("un\n\n  deux", 200, "un deux"),
]


@pytest.mark.parametrize(("text", "length", "shown"), SHORTENED)
def test_a_quote_is_cut_between_words(text: str, length: int, shown: str) -> None:
    assert shorten(text, length) == shown


def test_a_line_never_breaks_beside_a_guillemet() -> None:
    for width in range(60, 80):
        lines = wrapped("a" * width + " « mot » : suite ; fin")
        assert not any(line.lstrip().startswith(("»", ":", ";")) or line.endswith("«") for line in lines)


STATUSES = [  # results, gate, status
    ((linted(),), Gate(), 0),
    ((linted(ERROR),), Gate(), 1),
    ((linted(WARNING),), Gate(), 0),
    ((linted(WARNING),), Gate(Severity.WARNING), 1),
    ((linted(INFO),), Gate(Severity.INFO), 1),
    ((linted(ERROR),), Gate(None), 0),
    ((linted(DOUBT),), Gate(), 1),
    ((linted(DOUBT),), Gate(allow_unknown=True), 0),
    ((linted(contact="unknown"),), Gate(), 1),
    ((linted(contact="unknown"),), Gate(allow_unknown=True), 0),
    ((linted(contact="missing"),), Gate(), 0),
    ((linted(), skipped()), Gate(), 0),
    ((skipped(),), Gate(), 2),
    ((linted(ERROR), unread()), Gate(), 2),
    ((linted(), unread()), Gate(None), 2),
    ((), Gate(), 2),
]


@pytest.mark.parametrize(("results", "gate", "status"), STATUSES)
def test_two_wins_over_one_over_nought(results: tuple[Linted, ...], gate: Gate, status: int) -> None:
    assert exit_status(run(*results, gate=gate)) == status
