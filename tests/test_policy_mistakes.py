"""Mistakes that people make in a policy: one cause each, the caret under the words, and what was probably meant."""

from __future__ import annotations

import os
import re
import time
from pathlib import Path

import pytest

from boundlint.errors import SourceError
from boundlint.lang.policy_source import Source
from boundlint.policy.errors import explain
from boundlint.policy.load import check_text, load
from boundlint.wording import messages

HEAD = "policy mine version 1\n  extends core\n"
TEXTS = '  message en "M"\n  why en "W"\n  ask en "A"\n'
RULE = "rule my-rule MY901\n  severity error\n  require payment.due\n"
NAMED = RULE.replace("my-rule", "⟦my-rule⟧")


def ruled(condition: str, *, head: str = HEAD) -> str:
    return f"{head}rule my-rule MY901\n  severity error\n  require {condition}\n{TEXTS}"


# What is written, its mistake between ⟦ and ⟧; the code; what was probably meant.
MISTAKES = {
    # the form
    "nothing": ("⟦⟧", "empty", ""),
    "only a comment": ("# soon⟦⟧", "unexpected-end", ""),
    "policy misspelled": ("⟦polici⟧ mine version 1", "unknown-statement", "policy"),
    "no version": ("policy min⟦e⟧", "unexpected-end", ""),
    "statement misspelled": (f"{HEAD}rule my-rule MY901\n  ⟦severty⟧ error\n", "unknown-statement", "severity"),
    "statement of a rule in the header": ("policy mine version 1\n  ⟦severity⟧ error\n", "misplaced", ""),
    "no language": (f'{HEAD}{RULE}  message ⟦"⟧M"\n', "missing-language", ""),
    "another language": (f'{HEAD}{RULE}  message ⟦de⟧ "M"\n', "bad-language", ""),
    "language without text": (f"{HEAD}{RULE}  message en ⟦why⟧ en\n", "missing-text", ""),
    "text left open": (f'{HEAD}{RULE}  message en ⟦"M⟧\n  why en "W"\n', "open-text", ""),
    "French quotes": (f"{HEAD}{RULE}  message fr ⟦«⟧ M »\n", "curly-quotes", ""),
    "curly quotes": (f"{HEAD}{RULE}  message en ⟦“⟧M”\n", "curly-quotes", ""),
    "double equals": (ruled("law ⟦==⟧ FR"), "bad-operator", "="),
    "signs turned round": (ruled("payment.days ⟦=<⟧ 30 days"), "bad-operator", "<="),
    "and as a sign": (ruled("payment.due ⟦&&⟧ mediation"), "bad-operator", "and"),
    "no condition": (f'{HEAD}rule my-rule MY901\n  require\n  ⟦message⟧ en "M"\n', "missing-condition", ""),
    "half a comparison": (ruled("payment.days <=").replace("  message", "  ⟦message⟧"), "missing-condition", ""),
    "bracket left open": (ruled("(payment.due").replace("  message", "  ⟦message⟧"), "open-bracket", ""),
    "bracket never opened": (ruled("payment.due⟦)⟧"), "unknown-statement", ""),
    "unit misspelled": (ruled("payment.days <= 30 ⟦dayz⟧"), "unknown-unit", "days"),
    "money for a length": (ruled("⟦payment.days <= 30 EUR⟧"), "unlike-units", ""),
    "a unit of nothing": (ruled("payment.days <= 30 ⟦florins⟧"), "unknown-unit", ""),
    "number in words": (ruled("payment.days <= thirty ⟦days⟧"), "misplaced", ""),
    "fix without clause": (f"{HEAD}{RULE}{TEXTS}  fix ⟦scope⟧\n", "unexpected", ""),
    # names and kinds
    "fact misspelled": (ruled("⟦payment.dleay⟧ <= 30 days"), "unknown-name", "payment.delay"),
    "fact behind a guard": (ruled("payment.due or (mediation and ⟦medaition⟧)"), "unknown-name", "mediation"),
    "parameter misspelled": (ruled("payment.delay <= ⟦longest_dealy⟧"), "unknown-name", "longest_delay"),
    "fact of nothing": (ruled("⟦weather⟧"), "unknown-name", ""),
    "status misspelled": (ruled("payment.due is ⟦statd⟧"), "unknown-status", "stated"),
    "status of a parameter": (ruled("⟦longest_delay⟧ is stated"), "not-a-fact", ""),
    "a delay as a condition": (ruled("⟦payment.delay⟧"), "not-a-truth", ""),
    "a number as a condition": (ruled("not ⟦3⟧"), "not-a-truth", ""),
    "days with percent": (ruled("⟦payment.days <= 30 %⟧"), "unlike-units", ""),
    "days with a bare number": (ruled("⟦payment.days <= 30⟧"), "unlike-units", ""),
    "count with days": (ruled("⟦revision.rounds <= 3 days⟧"), "unlike-units", ""),
    "a yes with a number": (ruled("⟦payment.due = 1⟧"), "unlike-units", ""),
    "a yes compared": (ruled("⟦payment.due = true⟧"), "truth-compared", ""),
    "law in small letters": (ruled("law = ⟦fr⟧"), "unknown-word", "FR"),
    "law of nowhere": (ruled("law = ⟦XX⟧"), "unknown-word", ""),
    "client misspelled": (ruled("client = ⟦profesional⟧"), "unknown-word", "professional"),
    "law ordered": (ruled("⟦law < FR⟧"), "no-order", ""),
    "law with a number": (ruled("law = ⟦3⟧"), "unknown-word", ""),
    # the header
    "header twice": ("policy mine version 1\n  law FR\n  ⟦law⟧ UK\n", "repeated-header", ""),
    "law of a pack": ("policy mine version 1\n  law ⟦France⟧\n", "unknown-law", ""),
    "side of the client": ("policy mine version 1\n  side ⟦client⟧\n", "unknown-side", ""),
    "parent misspelled": ("policy mine version 1\n  extends ⟦freelance-rf⟧\n", "unknown-parent", "freelance-fr"),
    "parent of the user": ("policy mine version 1\n  extends ⟦other⟧\n", "unknown-parent", ""),
    "type misspelled": (f"{HEAD}  param days : ⟦deley⟧ = 3 days\n", "unknown-type", "delay"),
    "value of another type": (f"{HEAD}  param wait : delay = ⟦10 %⟧\n", "param-type", ""),
    "parameter changes type": (f"{HEAD}  param longest_delay : ⟦count⟧ = 3\n", "param-changed", ""),
    "parameter hides a fact": (f"{HEAD}  param ⟦mediation⟧ : count = 3\n", "param-shadows", ""),
    "parameter twice": (f"{HEAD}  param w : count = 3\n  param ⟦w⟧ : count = 4\n", "duplicate-param", ""),
    "no rules": ("policy ⟦mine⟧ version 1\n", "zero-rules", ""),
    # the rules
    "name with capitals": (f"{HEAD}rule ⟦My-Rule⟧ MY901\n", "bad-rule-name", ""),
    "code and name swapped": (f"{HEAD}rule ⟦MY901⟧ my-rule\n", "bad-rule-name", ""),
    "code too short": (f"{HEAD}rule my-rule ⟦MY9⟧\n", "bad-code", ""),
    "rule twice": (f"{ruled('payment.due')}rule ⟦my-rule⟧ MY902\n", "duplicate-rule", ""),
    "code twice": (f"{ruled('payment.due')}rule my-other ⟦MY901⟧\n", "duplicate-code", ""),
    "code of an inherited rule": (f"{HEAD}rule my-rule ⟦PAY101⟧\n", "duplicate-code", ""),
    "inherited rule with a new code": (f"{HEAD}rule long-payment-delay ⟦MY901⟧\n", "changed-code", ""),
    "severity missing": (f"{HEAD}rule ⟦my-rule⟧ MY901\n  require payment.due\n{TEXTS}", "missing-severity", ""),
    "nothing required": (f"{HEAD}rule ⟦my-rule⟧ MY901\n  severity error\n{TEXTS}", "missing-require", ""),
    "no message": (f'{HEAD}{RULE}  why en "W"\n  ask en "A"\n'.replace("my-rule", "⟦my-rule⟧"), "missing-message", ""),
    "no why": (f'{HEAD}{RULE}  message en "M"\n  ask en "A"\n'.replace("my-rule", "⟦my-rule⟧"), "missing-why", ""),
    "no ask": (f'{HEAD}{RULE}  message en "M"\n  why en "W"\n'.replace("my-rule", "⟦my-rule⟧"), "missing-ask", ""),
    "severity misspelled": (f"{HEAD}{RULE}{TEXTS}".replace("error", "⟦eror⟧"), "unknown-severity", "error"),
    "boundary misspelled": (f"{HEAD}{RULE}{TEXTS}  boundary ⟦paymet⟧\n", "unknown-boundary", "payment"),
    "source misspelled": (f"{HEAD}{RULE}{TEXTS}  source FR-PAY-02 ⟦FR-PYA-02⟧\n", "unknown-source", "FR-PAY-02"),
    "clause misspelled": (f"{HEAD}{RULE}{TEXTS}  fix clause ⟦revision⟧\n", "unknown-clause", "revisions"),
    "yields to nothing": (f"{HEAD}{RULE}{TEXTS}  yields to ⟦no-depost⟧\n", "unknown-rule", "no-deposit"),
    "yields to itself": (f"{HEAD}{NAMED}{TEXTS}  yields to my-rule\n", "yield-cycle", ""),
    "statement twice": (f"{HEAD}{RULE}{TEXTS}  ⟦severity⟧ info\n", "repeated", ""),
    "text twice": (f'{HEAD}{RULE}{TEXTS}  message en ⟦"N"⟧\n', "repeated", ""),
    "empty text": (f'{HEAD}{RULE}  message en ⟦""⟧\n  why en "W"\n  ask en "A"\n', "empty-text", ""),
    "place of nothing": (
        f'{HEAD}{RULE}  message en "It is ⟦{{payment.dely}}⟧."\n  why en "W"\n  ask en "A"\n',
        "unknown-placeholder", "payment.delay",
    ),
}  # fmt: skip


def mistake(text: str) -> SourceError:
    with pytest.raises(SourceError) as caught:
        check_text(Source("mine.policy", text))
    return caught.value


def check(written: str, code: str, guess: str) -> None:
    """Hold the mistake in a text to its code, its caret and what was probably meant."""
    start, end = written.index("⟦"), written.index("⟧") - 1
    text = written.replace("⟦", "").replace("⟧", "")
    error = mistake(text)
    assert error.problem.code == f"policy.{code}"
    assert dict(error.problem.params).get("guess", "") == guess
    if end > start:
        assert error.line == text.count("\n", 0, start) + 1
        assert error.source_line[error.column - 1 : error.column - 1 + error.length] == text[start:end]
    for language in ("fr", "en"):
        assert not re.search(r"\{\w+\}", explain(error, language).splitlines()[0])


@pytest.mark.parametrize(("written", "code", "guess"), MISTAKES.values(), ids=list(MISTAKES))
def test_mistake(written: str, code: str, guess: str) -> None:
    check(written, code, guess)


def test_every_mistake_has_its_own_wording() -> None:
    codes = {f"policy.{code}" for _, code, _ in MISTAKES.values()}
    assert codes <= messages("fr").keys()
    assert codes <= messages("en").keys()
    assert len({messages("en")[code] for code in codes}) == len(codes)


def test_shown_as_a_compiler_does() -> None:
    error = mistake(ruled("payment.dleay <= 30 days"))
    assert explain(error, "en") == (
        "mine.policy:5:11: “payment.dleay” is neither a fact nor a parameter nor an input.\n"
        " 5 |   require payment.dleay <= 30 days\n"
        "   |           ^^^^^^^^^^^^^\n"
        " = did you mean “payment.delay”?"
    )
    assert explain(error, "fr") == (
        "mine.policy:5:11: « payment.dleay » n’est ni un fait, ni un paramètre, ni une donnée connue.\n"
        " 5 |   require payment.dleay <= 30 days\n"
        "   |           ^^^^^^^^^^^^^\n"
        " = vouliez-vous dire « payment.delay » ?"
    )


def test_unlike_units_are_named() -> None:
    shown = explain(mistake(ruled("payment.days <= 30 %")), "en")
    assert "Cannot compare a length of time with a percentage." in shown
    assert "= give the value the unit of the fact" in shown


def test_a_mistake_on_a_long_line_is_shown_around_its_caret() -> None:
    error = mistake(ruled("payment.due and " * 200 + "payment.dleay"))
    line, caret = explain(error, "en").splitlines()[1:3]
    assert len(line) < 130
    start = caret.index("^")
    assert line[start : start + caret.count("^")] == "payment.dleay"


def test_no_control_character_of_a_file_reaches_the_terminal() -> None:
    shown = explain(mistake("policy mine version 1\n\x1b[31m \u202e evil"), "en")
    assert not set(shown) & {"\x1b", "\u202e", "\r"}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, "policy.unknown-policy"),
        (b"x" * 1_000_001, "policy.too-large"),
        (b"\xff\xfe\x00", "policy.not-utf8"),
    ],
)
def test_files_that_are_no_policies(tmp_path: Path, content: bytes | None, code: str) -> None:
    file = tmp_path / "mine.policy"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(SourceError) as caught:
        load(str(file))
    assert caught.value.problem.code == code
    assert explain(caught.value, "fr")


def test_a_folder_is_no_policy(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        load(str(tmp_path))
    assert caught.value.problem.code == "policy.unreadable"


def test_a_name_misspelled() -> None:
    with pytest.raises(SourceError) as caught:
        load("freelance-rf")
    assert "freelance-fr" in explain(caught.value, "en").splitlines()[-1]


def test_a_condition_nested_too_deep() -> None:
    assert mistake(ruled("not " * 60 + "payment.due")).problem.code == "policy.too-deep"
    assert mistake(ruled("not " * 100_000 + "payment.due")).problem.code == "policy.too-deep"


def test_brackets_alone_do_not_nest() -> None:
    assert check_text(Source("mine", ruled("(" * 5000 + "payment.due" + ")" * 5000))).name == "mine"


def test_files_made_to_be_slow_are_refused_soon() -> None:
    rule = "rule r{0} RR{0:03} severity info require payment.due message en {1} why en {1} ask en {1}\n"
    start = time.perf_counter()
    assert mistake(HEAD + "".join(rule.format(n, '"M"') for n in range(5000))).problem.code == "policy.too-many-rules"
    assert mistake(HEAD + "rule r RR901 require " + "payment.due and " * 40_000).problem.code == "policy.unexpected-end"
    assert mistake(HEAD + "(" * 900_000).problem.code == "policy.unknown-statement"
    assert mistake(HEAD + '"""' + "a" * 900_000).problem.code == "policy.open-text"
    assert mistake(HEAD + "x" * 900_000).problem.code == "policy.unknown-statement"
    assert mistake("policy mine version 1 " * 10 + "\\" * 900_000).problem.code == "policy.misplaced"
    assert time.perf_counter() - start < 20


def test_a_word_as_long_as_a_file_is_not_shown_whole() -> None:
    assert len(explain(mistake(HEAD + "x" * 100_000), "en")) < 1000


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_no_policy(tmp_path: Path) -> None:
    """Opening one would wait for ever for somebody to write to it."""
    os.mkfifo(tmp_path / "x.policy")
    with pytest.raises(SourceError) as caught:
        load(str(tmp_path / "x.policy"))
    assert caught.value.problem.code == "policy.unreadable"
