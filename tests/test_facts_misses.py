"""What comes near a topic and does not count is shown with the reason, the nearest first; what counts is no miss."""

import json

import pytest
from test_cli_run import start
from test_lexicon_language import lexicon

from boundlint.facts.engine import _read_with
from boundlint.facts.misses import MOST, nearest
from boundlint.pipeline.reading import fact_named, read_text

LEXICON = """
family client = "client"
family provider = "prestataire"
family does = "livre*"
family orders = "paie*"
topic payment.deposit limit
  states "acompte" ..2 <percent>     unless "retenue"
  states "avance" .. "commande" & "client"    under "paiement"
  states "arrhes" ..1 "versé*"       with "contrat"
  states "provision"                 title "devis"
  ignore "taux" ..3 "acompte" ..2 <percent>
"""


def misses(text: str) -> list[tuple[str, str]]:
    reading = read_text(text, "fr")
    ready = _read_with(reading.outline, "fr", lexicon(LEXICON))
    return [(miss.reason, miss.words) for miss in nearest(ready.context, ready.scopes, "payment.deposit")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Un acompte de 30 % est une retenue.", [("excepted", "retenue")]),
        ("Le taux de cet acompte de 30 % change.", [("ignored", "")]),
        ("Une avance à la commande du client.", [("heading", "")]),
        ("# Paiement\n\nUne avance à la commande.", [("part", "")]),
        ("Des arrhes sont versées.", [("article", "")]),
        ("Une provision est due.", [("title", "")]),
        ("L’acompte, dont il sera parlé plus loin, vaut 30 %.", [("order", "")]),
        ("Un acompte de 30 % est versé.", []),
        ("Un acompte est dû.", []),
        ("Le site est livré en mars.", []),
    ],
)
def test_the_reason_is_told(text, expected):
    assert misses(text) == expected


def test_the_nearest_come_first_and_not_too_many():
    text = "\n\n".join(
        ["L’acompte, dont il sera parlé plus loin, vaut 30 %."] * 9 + ["Un acompte de 30 %, une retenue."]
    )
    found = misses(text)
    assert len(found) == MOST
    assert found[0] == ("excepted", "retenue")


def test_a_fact_is_asked_about_by_either_name():
    assert fact_named("paiement.acompte") == fact_named("payment.deposit") == "payment.deposit"
    assert fact_named("") == ""


def test_inspect_tells_why(tmp_path):
    (tmp_path / "a.md").write_text("# Contrat de prestation\n\nLe client ne verse pas ce que la loi dit.", "utf-8")
    done = start("inspect", "a.md", "--why", "mediation", "--lang", "fr", "--ui-lang", "en", cwd=tmp_path)
    assert done.returncode == 0
    assert "Why mediation" in done.stdout.decode()
    extra = ("--output-format", "json", "--lang", "fr")
    shown = json.loads(start("inspect", "a.md", "--why", "mediation", *extra, cwd=tmp_path).stdout)
    assert isinstance(shown["documents"][0]["why"]["mediation"], list)


def test_an_unknown_fact_is_refused_with_the_nearest(tmp_path):
    done = start("inspect", "a.md", "--why", "mediatoin", "--ui-lang", "en", cwd=tmp_path)
    assert done.returncode == 2
    assert "mediation" in done.stderr.decode()
