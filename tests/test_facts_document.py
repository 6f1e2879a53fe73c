"""What no single term says: references that lead nowhere, absent annexes, stale law, the language, a rate by month."""

import tomllib

import pytest
from msgspec.structs import replace

from boundlint.facts import understand
from boundlint.model import Status
from boundlint.pipeline.reading import read_text
from boundlint.resources import shipped_text

ARTICLES = "\n\n".join(
    f"## Article {number} - {title}\n\nTexte de l’article." for number, title in enumerate("ABCDE", 1)
)


def quoted(text: str, fact: str, language: str = "fr") -> list[str]:
    reading = read_text(text, language)
    found = reading.fact(fact)
    assert (found.status is Status.STATED) == bool(found.evidence)
    return [evidence.span.of(reading.outline.document.text) for evidence in found.evidence]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Les pénalités de l’article 18 sont dues.", ["article 18"]),
        ("Voir les articles 2 et 19 du contrat.", ["articles 2 et 19"]),
        ("Comme dit à l’article 4, et à l’art. 5.", []),
        ("Le Prestataire est soumis à l’article 37 de la loi du 3 mars.", []),
        ("L’article 1103 du Code civil s’applique.", []),
        ("Voir l’article 12 des conditions générales du Client.", []),
        ("Voir l’article 3.2.", ["article 3.2"]),
        ("Le règlement (UE), article 28, s’applique au titre du RGPD.", []),
        ("La forme écrite est requise au sens de l’art. 13 CO.", []),
        ("Selon le RGPD (article 28), il agit sur instruction.", []),
        ("Copyright Act 1957, section 19, does not apply.", []),
        ("Voir l’article 12 des CGV.", []),
        ("La carte coûte selon l’article 18 CONVENU.", ["article 18"]),
    ],
)
def test_an_article_that_is_not_there(sentence, expected):
    assert quoted(f"{ARTICLES}\n\n{sentence}", "document.broken_references") == expected


def test_without_numbered_articles_no_number_is_missing():
    assert quoted("# Contrat\n\nVoir l’article 18.", "document.broken_references") == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Les prestations sont décrites à l’Annexe A et à l’annexe 2.", "fr", ["Annexe A", "annexe 2"]),
        ("Voir l’Annexe 1.\n\n## Annexe 1 - Prix\n\nLe prix.", "fr", []),
        ("Le prix est annexé à chaque devis ; une annexe le dit.", "fr", []),
        ("The Services are set out in Schedule 1 and Exhibit B.\n\nSchedule 1: Services", "en", ["Exhibit B"]),
        ("Tell me on what schedule I deliver.", "en", []),
        ("# Payment Schedule\n\n1. Deposit on signing.\n\nSee Schedule 2.", "en", ["Schedule 2"]),
    ],
)
def test_an_annex_that_is_not_there(text, language, expected):
    assert quoted(text, "document.missing_annexes", language) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("En application de l’article 1134 du Code civil, le contrat fait loi.", ["article 1134"]),
        ("En application de l’article 1134-1 du Code civil.", []),
        ("Le lot 1134 est livré.", []),
        ("Pénalités de l’article L. 441-6 du Code de commerce.", ["L. 441-6"]),
        ("Pénalités de l’article L. 441-10 du Code de commerce.", []),
        ("Le Tribunal de grande instance de Lyon est compétent.", ["Tribunal de grande instance"]),
        ("Le tribunal judiciaire de Lyon est compétent.", []),
        ("Un constat de commissaire de justice est dressé.", []),
    ],
)
def test_law_that_is_stale(sentence, expected):
    assert quoted(sentence, "document.stale_law") == expected


def test_every_stale_entry_has_its_date_and_source():
    for row in tomllib.loads(shipped_text("policies", "stale.toml"))["stale"]:
        assert row["said"]
        assert row["now"]
        assert row["source"]
        assert row["since"].year > 2000


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Le préavis est de trente (45) jours.", ["trente (45) jours"]),
        ("Le préavis est de trente (30) jours.", []),
        ("Le préavis est de 30 jours.", []),
    ],
)
def test_words_and_figures_that_disagree(sentence, expected):
    assert quoted(sentence, "document.number_conflicts") == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Entre X, ci-après le « Client », et Y, ci-après « le Graphiste ».\n\nLe client paie.",
            "fr",
            ["le Graphiste"],
        ),
        ("« Livrables » : les fichiers. « Projet » désigne le site.\n\nLe projet dure un mois.", "fr", ["Livrables"]),
        ("ci-après les « Livrables ».\n\nChaque livrable est payé.", "fr", []),
        ("Il écrit (mention « Lu et approuvé ») et signe.", "fr", []),
        ("A Ltd (the “Company”) and B (“Writer”).\n\nThe Company pays.", "en", ["Writer"]),
        ("“Business Day” means a day of work. “Fee” means £10.\n\nThe fee is paid.", "en", ["Business Day"]),
        ('(each, an "SOW")\n\nAll SOWs are signed.', "en", []),
        ("(“We or Us”) do the work.\n\nYou pay us.", "en", []),
        ("# Termination (“Kill Fee”)\n\nHalf is paid.", "en", []),
        ("“Secret Data” means secrets.\n\n(the “Secret Data”)", "en", ["Secret Data"]),
        ("Force majeure (“Act of God” in plain words) ends it.", "en", []),
    ],
)
def test_a_term_that_is_defined_and_never_used(text, language, expected):
    assert quoted(text, "document.unused_definitions", language) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Le contrat finit le 31 février 2027.", ["31 février 2027"]),
        ("Le contrat finit le 29 février 2027, non le 29 février 2028.", ["29 février 2027"]),
        ("Il finit le 31 avril de chaque année, ou le 1er mai.", ["31 avril"]),
        ("Le contrat finit le 31/04/2027 ou le 30.04.2027.", ["31/04/2027"]),
        ("From 04/31/2027 to 12/31/2027.", ["04/31/2027"]),
        ("It ends on February 30, 2027 or on the 31st of June 2027.", ["February 30, 2027", "31st of June 2027"]),
        ("Of 45 mays, 31 may be paid; 40 mars.", []),
        ("Il coûte 1.200.2027 euros et 3.5.2.", []),
    ],
)
def test_a_date_that_no_calendar_has(sentence, expected):
    assert quoted(sentence, "document.impossible_dates") == expected


def test_nothing_is_told_of_the_whole_where_a_part_was_not_read():
    whole = read_text(f"{ARTICLES}\n\n« Projet » désigne le site. Voir l’article 18.", "fr").outline
    part = replace(whole, document=replace(whole.document, coverage=0.6))
    for fact in ("document.broken_references", "document.unused_definitions"):
        assert understand(whole, "fr").fact(fact).value == 1
        assert understand(part, "fr").fact(fact).status is Status.UNKNOWN


def test_many_definitions_are_looked_up_at_once():
    text = "\n\n".join(f"(the “Part {number} of it”) is made." for number in range(3000))
    found = read_text(text, "en").fact("document.unused_definitions")
    assert (found.value, len(found.evidence)) == (3000, 3)


@pytest.mark.parametrize(("text", "language", "said"), [("Le prix.", "fr", True), ("The fee.", "en", False)])
def test_the_language_of_a_contract_is_a_fact(text, language, said):
    assert (read_text(text, language).fact("document.in_french").status is Status.STATED) is said


RATES = [
    ("Tout solde porte un intérêt de retard de 18 % par an (1,5 % par mois).", "fr", False),
    ("Tout solde en souffrance porte intérêt au taux de 1,5 % par mois (18 % par année).", "fr", False),
    ("Tout solde en souffrance porte intérêt à 2 % par mois.", "fr", True),
    ("Un intérêt moratoire de 5 % court dès l’échéance.", "fr", False),
    ("Aucun intérêt de retard n’est dû.", "fr", False),
    ("Overdue amounts bear interest at 1.5% per month (18% per annum).", "en", False),
    ("Late payments bear interest at a monthly rate of 2%.", "en", True),
    ("Late payments bear interest at [ ]% per annum.", "en", False),
]


@pytest.mark.parametrize(("text", "language", "by_month"), RATES)
def test_a_rate_that_is_written_per_month_and_nowhere_per_year(text, language, by_month):
    assert (read_text(text, language).fact("payment.rate_by_month").status is Status.STATED) is by_month
