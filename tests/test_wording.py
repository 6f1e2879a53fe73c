"""Every message exists in French and in English, with the same parameters, and every key used in code exists."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from boundlint import resources
from boundlint.cli.shared import LAWS
from boundlint.errors import Problem
from boundlint.model import BoundaryStatus, Severity, Status
from boundlint.model.quantity import DAYS_IN
from boundlint.model.schema import BOUNDARIES
from boundlint.wording import messages, problem_text, say

FOLDER = resources.shipped("templates") / "messages"
ROOMS = sorted(file.name.split(".")[0] for file in FOLDER.glob("*.fr.toml"))
PACKAGE = Path(resources.__file__).parent
KEY = re.compile(
    r"(?:say|counted|problem_text|Problem|ReadError|RefusalError|BoundlintError)\(\s*(?:\w+(?:\.\w+)*,\s*)?[\"']([a-z][\w.-]+)[\"']"
)
FAMILIES = [  # keys that are put together from a value
    ("report.status", list(BoundaryStatus)),
    ("report.gravity", [*Severity, "unknown"]),
    ("report.fact", list(Status)),
    ("report.boundary", BOUNDARIES),
    ("report.kind", ["contract", "terms", "quote", "other", "unknown"]),
    ("report.language", ["fr", "en", "other"]),
    ("report.role", ["provider", "client", "each", "unknown"]),
    ("report.term", ["right", "duty", "limit"]),
    ("report.law-from", ["option", "contract", "nobody"]),
    ("report.law", LAWS),
    ("report.unit", [f"{unit}.{number}" for unit in ("hour", *DAYS_IN) for number in ("one", "many")]),
]


def load(room: str, language: str) -> dict[str, str]:
    return tomllib.loads((FOLDER / f"{room}.{language}.toml").read_text("utf-8"))


def parameters(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


def test_every_room_has_both_languages() -> None:
    english = sorted(file.name.split(".")[0] for file in FOLDER.glob("*.en.toml"))
    assert english == ROOMS


@pytest.mark.parametrize("room", ROOMS)
def test_both_languages_have_the_same_keys_and_parameters(room: str) -> None:
    french, english = load(room, "fr"), load(room, "en")
    assert set(french) == set(english)
    assert {key: parameters(text) for key, text in french.items()} == {
        key: parameters(text) for key, text in english.items()
    }


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_messages_are_flat_text(room: str, language: str) -> None:
    assert all(isinstance(text, str) and text.strip() for text in load(room, language).values())


@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_key_stands_in_two_rooms(language: str) -> None:
    keys = [key for room in ROOMS for key in load(room, language)]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("room", ["cli", "pipeline", "report"])
def test_every_key_used_in_code_exists(room: str) -> None:
    known = messages("en")
    used = {key for file in (PACKAGE / room).rglob("*.py") for key in KEY.findall(file.read_text("utf-8"))}
    assert used
    counted = {key for key in used if f"{key}.one" in known and f"{key}.many" in known}
    assert used - counted - set(known) == set()


@pytest.mark.parametrize(("family", "members"), FAMILIES)
def test_every_value_has_its_word(family: str, members: list[str]) -> None:
    assert [member for member in members if f"{family}.{member}" not in messages("fr")] == []


def test_a_documents_braces_stay_what_they_are() -> None:
    assert say("fr", "lint.language", path="{path} {0} %s").startswith("{path} {0} %s ")


def test_a_problem_is_worded_with_its_path() -> None:
    assert "a b.docx" in problem_text("en", Problem("lint.language", "a b.docx"))
    assert problem_text("fr", Problem("lint.language", "x")) != problem_text("en", Problem("lint.language", "x"))
