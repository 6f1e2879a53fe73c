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
from boundlint.policy.errors import explain
from boundlint.policy.evaluate import JudgeOptions, judge
from boundlint.policy.kinds import CLAUSES, INPUTS, STATUSES
from boundlint.policy.load import check_text

PAGE = (Path(__file__).parent.parent / "docs" / "policy-language.md").read_text("utf-8")
BLOCKS = re.findall(r"^```([\w-]*)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
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
    assert explain(caught.value, "en") == shown


def test_the_whole_policy_works() -> None:
    policy = check_text(Source("mine.policy", POLICIES[0]))
    said = reading({"payment.deposit": True, "payment.deposit_percent": 10})
    options = JudgeOptions(as_of=date(2026, 11, 22), select=("HOUSE",))
    (finding,) = judge(policy, said, options).findings
    assert finding.message == "The deposit is 10%; we ask for 30%."


def test_every_word_of_the_language_stands_on_the_page() -> None:
    prose = re.sub(r"^```.*?^```$", "", PAGE, flags=re.MULTILINE | re.DOTALL)
    code = " ".join(re.findall(r"`([^`]+)`", prose)) + " ".join(text for _, text in BLOCKS)
    known = [word for words in surface("en").keywords.values() for word in words if word not in ("weeks", "years")]
    values = [value for words in INPUTS.values() for value in words]
    for word in [*known, *CLAUSES, *STATUSES, *INPUTS, *values]:
        assert re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", code), word
