"""`boundlint policy …` as a person types it: from an empty file, with a mistake made on the way."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from test_cli_run import start

CONTRACT = "# Contrat\n\nLe Prestataire réalise le site. Un acompte de 10 % est versé à la signature du contrat.\n"


def run(folder: Path, *arguments: object) -> tuple[int, str, str]:
    done = start(*arguments, cwd=folder, PYTHONUTF8="1", BOUNDLINT_UI_LANG="fr")
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def test_from_nothing_to_a_rule_that_finds_a_fault(tmp_path: Path) -> None:
    status, _, said = run(tmp_path, "policy", "new", "maison")
    assert (status, said) == (
        0,
        "boundlint: maison.policy écrit ; essayez-le avec : boundlint policy test maison.policy\n",
    )
    file = tmp_path / "maison.policy"
    written = file.read_text("utf-8")
    status, shown, _ = run(tmp_path, "policy", "check", file.name)
    assert (status, shown.startswith("maison 1 : "), shown.endswith("règles, rien de douteux\n")) == (0, True, True)
    assert run(tmp_path, "policy", "test", file.name)[0] == 0
    assert run(tmp_path, "policy", "fmt", "--check", file.name)[0] == 0
    file.write_text(written.replace("acompte_pourcent", "acompte_pourcents", 1), "utf-8")
    status, shown, said = run(tmp_path, "policy", "check", file.name)
    assert (status, shown) == (2, "")
    assert "vouliez-vous dire « paiement.acompte_pourcent » ?" in said
    file.write_text(written, "utf-8")
    (tmp_path / "contrat.md").write_text(CONTRACT, "utf-8")
    status, shown, _ = run(tmp_path, "lint", "--policy", file.name, "--kind", "contract", "--all", "contrat.md")
    assert status == 1
    assert "L’acompte est de 10 %" in shown


def test_a_new_policy_never_takes_the_place_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "maison.policy").write_text("mine", "utf-8")
    status, _, said = run(tmp_path, "policy", "new", "maison")
    assert status == 2
    assert "déjà là" in said
    assert (tmp_path / "maison.policy").read_text("utf-8") == "mine"


@pytest.mark.parametrize("name", ["../evil", "Maison", "a b", ""])
def test_a_policy_has_a_plain_name(tmp_path: Path, name: str) -> None:
    assert run(tmp_path, "policy", "new", name)[0] == 2
    assert not list(tmp_path.iterdir())


LOOSE = (
    "policy mine version 1 extends core rule a-b AB901 severity error require payment.due"
    ' message en "M" why en "W" ask en "A"\n'
)


def test_formatting_writes_in_place_and_only_when_asked(tmp_path: Path) -> None:
    file = tmp_path / "mine.policy"
    file.write_text(LOOSE, "utf-8")
    assert run(tmp_path, "policy", "fmt", "--check", file.name)[0] == 1
    status, shown, _ = run(tmp_path, "policy", "fmt", "--diff", file.name)
    assert status == 1
    assert "+rule a-b AB901\n" in shown
    assert run(tmp_path, "policy", "fmt", "--stdout", file.name)[1].startswith("policy mine version 1\n")
    assert file.read_text("utf-8") == LOOSE
    file.chmod(0o640)
    assert run(tmp_path, "policy", "fmt", file.name)[0] == 0
    once = file.read_text("utf-8")
    assert once != LOOSE
    assert file.stat().st_mode & 0o777 == 0o640
    assert run(tmp_path, "policy", "fmt", "--check", file.name)[0] == 0
    assert run(tmp_path, "policy", "fmt", "--lang", "fr", file.name)[0] == 0
    assert file.read_text("utf-8").startswith("politique mine version 1\n  étend core\n")
    assert run(tmp_path, "policy", "fmt", "--lang", "en", file.name)[0] == 0
    assert file.read_text("utf-8") == once
    assert [path.name for path in tmp_path.iterdir()] == [file.name]


def test_a_file_with_a_mistake_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "mine.policy"
    file.write_text("policy mine version 1 oops", "utf-8")
    assert run(tmp_path, "policy", "fmt", file.name)[0] == 2
    assert file.read_text("utf-8") == "policy mine version 1 oops"


def test_a_mistake_for_a_machine(tmp_path: Path) -> None:
    (tmp_path / "mine.policy").write_text("policy mine version 1\n  oops\n", "utf-8")
    for command in (("check",), ("test",), ("fmt",), ("docs", "-o", "pages")):
        status, shown, said = run(tmp_path, "policy", *command, "mine.policy", "--error-format", "json")
        assert (status, shown) == (2, ""), command
        mistake = json.loads(said)
        assert (mistake["schema"], mistake["line"], mistake["column"]) == ("boundlint.policy-error/1", 2, 3)
        assert mistake["message"] == "“oops” is not a word of the policy language."


TESTED = """
test "a bad clause"
  given en "The Contractor shall make unlimited revisions until the Client is fully satisfied."
  given file "bad.md"
  with law UK
  expect unlimited-revisions fails
  expect no-revision-cap passes
"""


def test_tests_within_a_policy(tmp_path: Path) -> None:
    (tmp_path / "mine.policy").write_text("policy mine version 1 extends core" + TESTED, "utf-8")
    (tmp_path / "bad.md").write_text("# Contract\n\nThe Contractor shall make unlimited revisions.\n", "utf-8")
    status, shown, _ = run(tmp_path, "policy", "test", "mine.policy", "--output-format", "json")
    (result,) = json.loads(shown)["policies"]
    found = {(trial["rule"], trial["expected"], trial["found"]) for trial in result["trials"]}
    assert ("unlimited-revisions", "fail", "fail") in found
    assert status == 1
    assert {trial["found"] for trial in result["trials"] if trial["rule"] == "no-revision-cap"} <= {"pass", "unknown"}


def test_a_test_that_is_not_met_is_told_with_its_line(tmp_path: Path) -> None:
    text = (
        'policy mine version 1 extends core\n\ntest "hopeful"\n  given en "Nothing."\n  expect no-payment-date passes\n'
    )
    (tmp_path / "mine.policy").write_text(text, "utf-8")
    status, shown, _ = run(tmp_path, "policy", "test", "mine.policy")
    assert status == 1
    assert "no-payment-date : attendu « passe », trouvé « échoue »\n    ligne 3: hopeful\n" in shown


@pytest.mark.parametrize("name", ["/etc/hostname", "../secret.md"])
def test_a_test_reads_no_file_from_elsewhere(tmp_path: Path, name: str) -> None:
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "secret.md").write_text("secret", "utf-8")
    text = f'policy mine version 1 extends core test "t" given file "{name}" expect no-payment-date fails'
    (inner / "mine.policy").write_text(text, "utf-8")
    status, shown, said = run(inner, "policy", "test", "mine.policy")
    assert status == 2
    assert "secret" not in shown + said.replace(name, "")


def test_too_few_rules_tried(tmp_path: Path) -> None:
    (tmp_path / "mine.policy").write_text(LOOSE + '  passes en "Invoices are payable within thirty days."\n', "utf-8")
    assert run(tmp_path, "policy", "test", "mine.policy")[0] == 1
    assert run(tmp_path, "policy", "test", "mine.policy", "--threshold", "0")[0] == 0
    assert run(tmp_path, "policy", "test", "mine.policy", "--threshold", "101")[0] == 2


def test_pages_of_rules(tmp_path: Path) -> None:
    assert run(tmp_path, "policy", "docs", "core", "-o", "pages", "--lang", "fr")[0] == 0
    names = sorted(path.name for path in (tmp_path / "pages").iterdir())
    assert "README.md" in names
    page = (tmp_path / "pages" / "REV102-unlimited-revisions.md").read_text("utf-8")
    for heading in ("À éviter", "À préférer", "Pourquoi", "Ce qu’il faut demander", "Sur quel fondement"):
        assert f"## {heading}\n" in page
    assert run(tmp_path, "policy", "docs", "core", "-o", "pages")[0] == 2
    assert run(tmp_path, "policy", "docs", "core", "-o", "pages", "--force")[0] == 0


LEXICON = """lexicon fr
topic house.travel duty
  states "frais de déplacement" ..6 "rembours*"
"""


def test_a_lexicon_of_ones_own(tmp_path: Path) -> None:
    text = (
        'policy mine version 1 import lexicon "words/mine.lex" extends core rule no-travel HOUSE901 severity warning'
        ' require house.travel message fr "Rien sur les déplacements." why fr "W" ask fr "A" source USE-GUIDES'
        ' passes fr "Les frais de déplacement sont remboursés." fails fr "Le prix est de 100 euros."'
    )
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "mine.lex").write_text(LEXICON, "utf-8")
    (tmp_path / "mine.policy").write_text(text, "utf-8")
    status, shown, said = run(tmp_path, "policy", "test", "mine.policy")
    assert status == 0, shown + said
    (tmp_path / "contrat.md").write_text(CONTRACT, "utf-8")
    told = run(tmp_path, "lint", "--policy", "mine.policy", "--kind", "contract", "--all", "contrat.md")[1]
    assert "Rien sur les déplacements." in told
    (tmp_path / "words" / "mine.lex").write_text(LEXICON.replace("house.travel", "payment.due"), "utf-8")
    status, _, said = run(tmp_path, "policy", "check", "mine.policy")
    assert status == 2
    assert "payment.due" in said


OWN = (
    'policy mine version 1 import lexicon "mine.lex" extends core rule no-travel HOUSE901 severity warning'
    ' require house.travel message fr "M" why fr "W" ask fr "A" source USE-GUIDES passes fr "P" fails fr "F"'
)

BROKEN = {
    "a family that is not there": ('topic house.travel duty\n  states {travels} "paid"\n', 3, "« travels »"),
    "a family that is ours": ('family nie = "x"\n', 2, "existe déjà"),
    "a family twice": ('family a = "x"\nfamily a = "y"\n', 2, "existe déjà"),
    "a kind of quantity": ("topic house.travel duty\n  states <montant>\n", 3, "« montant »"),
    "an option": ('topic house.travel duty\n  states "paid" [confiance 0.7]\n', 3, "« confiance »"),
    "a value": ('topic house.travel duty\n  states "paid" [bearer klient]\n', 3, "vouliez-vous dire « client »"),
    "a French word": ('sujet house.travel\n  states "paid"\n', 2, "vouliez-vous dire « topic »"),
    "no quotes": ("topic house.travel duty\n  states paid\n", 3, "« paid »"),
}


@pytest.mark.parametrize(("text", "line", "said"), BROKEN.values(), ids=list(BROKEN))
def test_a_mistake_in_a_lexicon_has_its_line_and_its_reason(tmp_path: Path, text: str, line: int, said: str) -> None:
    (tmp_path / "mine.policy").write_text(
        OWN.replace("policy mine", "# en français\npolitique mine")
        .replace(" import lexicon ", " importe le lexique ")
        .replace(" extends ", " étend ")
        .split(" rule ")[0],
        "utf-8",
    )
    (tmp_path / "mine.lex").write_text(f"lexicon fr\n{text}", "utf-8")
    status, _, shown = run(tmp_path, "policy", "check", "mine.policy")
    assert status == 2
    assert f"mine.lex:{line}:" in shown
    assert said in shown


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Les frais de déplacement sont remboursés.", False),
        ("Les frais de déplacement ne sont pas remboursés.", True),
        ("Aucun frais de déplacement n’est remboursé.", True),
        ("Les frais de déplacement ne sont jamais remboursés par le Client.", True),
    ],
)
def test_a_denial_turns_round_what_a_users_line_states(tmp_path: Path, sentence: str, found: bool) -> None:
    (tmp_path / "mine.policy").write_text(OWN, "utf-8")
    (tmp_path / "mine.lex").write_text(LEXICON, "utf-8")
    (tmp_path / "contrat.md").write_text(f"# Contrat\n\nLe Prestataire réalise le site.\n\n{sentence}\n", "utf-8")
    shown = run(tmp_path, "lint", "--policy", "mine.policy", "--kind", "contract", "--all", "contrat.md")[1]
    assert ("HOUSE901" in shown) is found


def test_a_rule_is_named_by_its_name_and_a_code_leads_to_it(tmp_path: Path) -> None:
    (tmp_path / "mine.policy").write_text('policy mine version 1 extends core disable PAY106 because en "R"', "utf-8")
    assert "did you mean “no-deposit”?" in run(tmp_path, "policy", "check", "mine.policy")[2]


@pytest.mark.parametrize("text", ["Politique a version 1", "règle a-b AB901\n  gravité erreur\n  exige mediation\n"])
def test_a_french_file_is_told_its_first_mistake_in_french(tmp_path: Path, text: str) -> None:
    (tmp_path / "mine.policy").write_text(text, "utf-8")
    assert "« politique »" in run(tmp_path, "policy", "check", "mine.policy")[2]
