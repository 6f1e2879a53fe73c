import datetime as dt
import tomllib

import pytest
from build_letters import exit_term, reading
from msgspec.structs import replace

from boundlint.errors import RefusalError
from boundlint.letters import LetterBlock, TerminationOptions, check, termination
from boundlint.letters import termination as module_function
from boundlint.resources import shipped
from boundlint.wording import LANGUAGES, problem_text

OPTIONS = {"date": dt.date(2026, 10, 1), "contract_date": dt.date(2026, 3, 3)}


def letter(language="fr", **over):
    return termination(reading(exit_term()), TerminationOptions(**OPTIONS | {"language": language} | over))


def with_text(made, text, kind="paragraph"):
    return replace(made, blocks=(*made.blocks, LetterBlock(kind, (text,))))


@pytest.mark.parametrize(
    ("language", "text", "code", "fatal"),
    [
        ("fr", "Nous partons d'un commun accord.", "tone", True),
        ("fr", "Une fin À L’AMIABLE.", "tone", True),
        ("fr", "Ceci vaut solde de tout compte.", "tone", True),
        ("fr", "Mes avocats vont vous écrire.", "tone", True),
        ("fr", "J'envisage de partir.", "tone", True),
        ("fr", "Votre conduite est inadmissible.", "tone", False),
        ("fr", "Réponse sous peu.", "tone", False),
        ("en", "We part by mutual agreement.", "tone", True),
        ("en", "This is the final settlement.", "tone", True),
        ("en", "I might leave.", "tone", True),
        ("en", "You are never on time.", "tone", False),
        ("fr", "Cher {{ nom }}", "blank", True),
        ("fr", "Le [date] prochain", "blank", True),
        ("en", "On XXXX next", "blank", True),
        ("fr", "Le 03/04/2026.", "short-date", True),
    ],
)
def test_a_fault_is_found(language, text, code, fatal):
    found = check(with_text(letter(language), text))
    assert [(problem.code, problem.fatal) for problem in found][:1] == [(f"letters.check-{code}", fatal)]
    assert problem_text("fr", found[0]) != problem_text("en", found[0])


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Un document amiablement rangé ; la peupleraie."),
        ("en", "An adjustment of the almighty mayberry; waiver-free."),
        ("en", "Version 3.4 of the file."),
    ],
)
def test_only_whole_words_count(language, text):
    assert check(with_text(letter(language), text)) == ()


@pytest.mark.parametrize("kind", ["sender", "recipient", "signature"])
def test_names_are_not_judged(kind):
    assert check(with_text(letter(), "Escroc & Voleur [SARL]", kind)) == ()


def test_the_words_of_the_contract_are_not_judged():
    assert check(letter(contract_ref="Toujours [peut-être] 01/02/03")) == ()


def test_dates_must_agree():
    made = letter()
    early = replace(made, end_date=dt.date(2026, 10, 20))
    assert {problem.code for problem in check(early)} == {"letters.check-no-end-date", "letters.check-end-date"}


def test_length_is_advice():
    made = letter()
    short = replace(made, blocks=tuple(b for b in made.blocks if "15 novembre" in "".join(b.lines)))
    assert [(problem.code, problem.fatal) for problem in check(short)] == [("letters.check-length", False)]


def test_a_letter_that_fails_its_own_check_is_not_handed_out(monkeypatch):
    import sys

    made = sys.modules[module_function.__module__]
    monkeypatch.setattr(made, "parse", lambda _: (LetterBlock("paragraph", ("Avec effet immédiat.",)),))
    with pytest.raises(RefusalError) as caught:
        letter()
    assert caught.value.problem.code == "letters.check-tone"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_lists_are_well_formed(language):
    text = shipped("templates").joinpath(f"letters/avoid.{language}.toml").read_text("utf-8")
    for row in tomllib.loads(text)["avoid"]:
        assert row["severity"] in ("error", "warning")
        assert set(row.get("kinds", [])) <= {"termination-notice", "termination-agreement"}
        assert len(set(row["words"])) == len(row["words"])


@pytest.mark.parametrize("room", ["letters", "fixes"])
def test_messages_are_the_same_in_both_languages(room):
    import re

    fr, en = (
        tomllib.loads(shipped("templates").joinpath(f"messages/{room}.{language}.toml").read_text("utf-8"))
        for language in LANGUAGES
    )
    assert fr.keys() == en.keys()
    for key, text in fr.items():
        assert set(re.findall(r"\{\w+\}", text)) == set(re.findall(r"\{\w+\}", en[key])), key
