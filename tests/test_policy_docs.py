"""The page on the policy language: its policies compile, its mistakes are shown as it says, its tables are whole."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from build import reading

from boundlint.errors import SourceError
from boundlint.lang.policy_source import Source
from boundlint.lang.policy_words import surface
from boundlint.pipeline.policies import test as run_tests
from boundlint.policy.errors import explain
from boundlint.policy.evaluate import JudgeOptions, judge
from boundlint.policy.kinds import INPUTS
from boundlint.policy.load import check_text

DOCS = Path(__file__).parent.parent / "docs"
PAGE = (DOCS / "policy-language.md").read_text("utf-8")
FRENCH = (DOCS / "langage-des-politiques.md").read_text("utf-8")
BLOCKS = re.findall(r"^```([\w-]*)\n(.*?)^```$", f"{PAGE}\n{FRENCH}", re.MULTILINE | re.DOTALL)
POLICIES = [text for kind, text in BLOCKS if kind == "policy"]
MISTAKES = [
    (text, BLOCKS[index + 1][1].rstrip("\n")) for index, (kind, text) in enumerate(BLOCKS) if kind == "policy-mistake"
]


def test_the_page_has_examples() -> None:
    assert len(POLICIES) >= 3
    assert len(MISTAKES) >= 3


@pytest.mark.parametrize("text", POLICIES)
def test_an_example_compiles(text: str) -> None:
    assert check_text(Source("mine.policy", text)).rules


@pytest.mark.parametrize(("text", "shown"), MISTAKES)
def test_a_mistake_is_shown_as_the_page_says(text: str, shown: str) -> None:
    with pytest.raises(SourceError) as caught:
        check_text(Source("mine.policy", text))
    assert explain(caught.value, caught.value.language) == shown


def test_the_whole_policy_works() -> None:
    policy = check_text(Source("mine.policy", POLICIES[0]))
    said = reading({"payment.deposit": True, "payment.deposit_percent": 10})
    options = JudgeOptions(as_of=date(2026, 11, 22), select=("HOUSE",))
    (finding,) = judge(policy, said, options).findings
    assert finding.message == "The deposit is 10%; we ask for 30%."


def _code(page: str) -> str:
    """Return what stands in code on a page: in its prose, and in its examples."""
    prose = re.sub(r"^```.*?^```$", "", page, flags=re.MULTILINE | re.DOTALL)
    examples = re.findall(r"^```policy\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    return " ".join(" ".join([*re.findall(r"`([^`]+)`", prose), *examples]).split())


@pytest.mark.parametrize(("page", "language"), [(PAGE, "en"), (FRENCH, "fr")])
def test_every_word_of_the_language_stands_on_its_page(page: str, language: str) -> None:
    code, words = _code(page), surface(language)
    known = [form for forms in words.keywords.values() for form in forms]
    names = [name for place in ("status", "clause", "boundary", "severity") for name in words.names[place].values()]
    for word in [*known, *names, *words.all_written("operand", INPUTS)]:
        assert re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", code), word


LEXICONS = [text for kind, text in BLOCKS if kind == "lexicon"]
WITH_LEXICON = [text for kind, text in BLOCKS if kind == "policy-with-lexicon"]


@pytest.mark.parametrize(("lexicon", "policy"), list(zip(LEXICONS, WITH_LEXICON, strict=True)))
def test_an_example_with_wordings_of_ones_own_passes_its_own_tests(lexicon: str, policy: str, tmp_path: Path) -> None:
    name = re.search(r'"(\w+\.lex)"', policy)
    assert name
    (tmp_path / name.group(1)).write_text(lexicon, "utf-8")
    (tmp_path / "studio.policy").write_text(policy, "utf-8")
    found = run_tests(str(tmp_path / "studio.policy"), 100)
    assert found.green, [trial for trial in found.trials if not trial.met]
