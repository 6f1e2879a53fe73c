"""What is done with a policy itself: checked, tested, formatted, translated, documented, begun."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from boundlint.errors import BoundlintError
from boundlint.model import Fact, Reading, Status, Verdict
from boundlint.pipeline.linting import with_lexicons
from boundlint.pipeline.reading import InspectOptions, inspect_one, read_text
from boundlint.report.policy_results import Checked, Doubt, Tested, Trial

if TYPE_CHECKING:
    from boundlint.policy.pack import Expectation, Policy, PolicyTest, Rule

_EXPECTED = {"passes": Verdict.PASS, "fails": Verdict.FAIL}


def shipped_names() -> tuple[str, ...]:
    """Return the names of the shipped packs, the common one first."""
    from boundlint.policy.load import names

    return tuple(sorted(names(), key=lambda name: (name != "core", name)))


# --- check ---


def _lacking(policy: Policy) -> Iterator[Doubt]:
    for rule in policy.own():
        if not rule.sources:
            yield Doubt("no-source", (rule.name,))
    expected = {(each.rule, each.verdict) for test in policy.tests for each in test.expected}
    for kind, verdict in _EXPECTED.items():
        for rule in policy.own():
            worded = any(text.kind == kind for text in rule.texts)
            if not worded and (rule.name, verdict) not in expected:
                yield Doubt(f"no-{kind}", (rule.name,))


def check(name_or_path: str) -> Checked:
    """Return what is doubtful in a policy.

    Raises:
        SourceError: it has a mistake; the first one is raised.
    """
    from boundlint.policy.load import load
    from boundlint.policy.worlds import questions

    policy = load(name_or_path)
    doubts = (Doubt(question.kind, question.rules) for question in questions(policy))
    return Checked(name_or_path, policy.name, policy.version, len(policy.rules), (*doubts, *_lacking(policy)))


# --- test ---


def _outcome(policy: Policy, rule: Rule, reading: Reading, inputs: dict[str, str], day: date | None) -> Verdict:
    """Return what a rule says; one that is not in force on its day passes."""
    from boundlint.policy.conditions import case_of, verdict

    taken = day or date.today()  # noqa: DTZ011 - the user's own day is meant
    return verdict(case_of(policy, reading, inputs, taken), rule) if rule.in_force(taken) else Verdict.PASS


def _inputs(policy: Policy, given: tuple[tuple[str, str], ...] = ()) -> dict[str, str]:
    """Return the inputs of a trial: the first law of the policy, where the test gives no other."""
    return {"law": policy.laws[0] if policy.laws else "", **dict(given)}


def _wordings(policy: Policy, options: InspectOptions) -> Iterator[Trial]:
    for rule in policy.own():
        for text in rule.texts:
            expected = _EXPECTED.get(text.kind)
            if expected is not None:
                found = _outcome(policy, rule, read_text(text.text, text.language, options), _inputs(policy), None)
                yield Trial(rule.name, text.kind, text.text, text.language, 0, expected, found)


def _contracts(test: PolicyTest, base: Path, options: InspectOptions) -> Iterator[Reading]:
    """Give what a test reads; a file that cannot be read is a mistake of the test.

    Raises:
        BoundlintError: a file is outside the policy's folder, or cannot be read.
    """
    for language, text in test.texts:
        yield read_text(text, language, options)
    if not test.texts and not test.files:
        yield read_text("", "en", options)
    for name in test.files:
        if Path(name).is_absolute() or ".." in Path(name).parts:
            raise BoundlintError("policy.bad-test-file", name)
        seen = inspect_one(str(base / name), options)
        if seen.reading is None:
            raise BoundlintError(seen.problems[0].code, seen.problems[0].path, **dict(seen.problems[0].params))
        yield seen.reading


def _with_facts(reading: Reading, test: PolicyTest) -> Reading:
    """Return a reading with the facts that a test gives."""
    given = {name: Fact(name, Status.STATED, value) for name, value in test.facts}
    return replace(reading, facts=tuple(given.get(fact.name, fact) for fact in reading.facts))


def _trial(policy: Policy, test: PolicyTest, each: Expectation, reading: Reading) -> Trial:
    """Return what a rule says of a contract in a test."""
    rule = next(rule for rule in policy.rules if rule.name == each.rule)
    found = _outcome(policy, rule, reading, _inputs(policy, test.inputs), test.as_of)
    return Trial(rule.name, "test", test.name, reading.language, test.line, each.verdict, found)


def _tests(policy: Policy, base: Path, options: InspectOptions) -> Iterator[Trial]:
    for test in policy.tests:
        for reading in _contracts(test, base, options):
            said = _with_facts(reading, test)
            yield from (_trial(policy, test, each, said) for each in test.expected)


def test(name_or_path: str, threshold: float) -> Tested:
    """Run the wordings and tests of a policy.

    Args:
        name_or_path: the policy.
        threshold: the share of its rules that must fail in one trial and pass in another, in percent.

    Raises:
        SourceError: the policy has a mistake.
        BoundlintError: a file that a test names cannot be read.
    """
    from boundlint.policy.load import load

    policy = load(name_or_path)
    options = with_lexicons(InspectOptions(), policy)
    base = Path(name_or_path).parent
    trials = (*_wordings(policy, options), *_tests(policy, base, options))
    return Tested(name_or_path, tuple(rule.name for rule in policy.own()), trials, threshold)


# --- format, document, begin ---


def formatted(path: str, language: str) -> tuple[str, str]:
    """Return the text of a policy file, and the text that it has once formatted.

    Args:
        path: of the file.
        language: `fr` or `en` to translate its words; empty to keep them.

    Raises:
        SourceError: it is no policy, or cannot be read.
    """
    from boundlint.lang.policy import parse_policy
    from boundlint.lang.policy_words import surface
    from boundlint.lang.policy_write import formatted as written
    from boundlint.policy.load import read_source

    source = read_source(path)
    return source.text, written(source, parse_policy(source), surface(language or source.language))


def pages(name_or_path: str, language: str) -> dict[str, str]:
    """Return the pages of the rules of a policy, inherited ones too, in Markdown by the names of their files.

    Raises:
        SourceError: the policy has a mistake.
    """
    from boundlint.policy.explain import rule_page
    from boundlint.policy.load import load
    from boundlint.report.policy_docs import file_name, index_markdown, rule_markdown

    policy = load(name_or_path)
    every = (rule_page(policy, rule.code, language) for rule in policy.rules)
    found = [page for page in every if page is not None]
    texts = {file_name(page): rule_markdown(page, language) for page in found}
    return {**texts, "README.md": index_markdown(name_or_path, found, language)}


def begun(name: str, parent: str, language: str) -> str:
    """Return the text of a new policy, with one rule to change and its wordings.

    Args:
        name: of the policy.
        parent: the shipped pack that it extends.
        language: in whose words it is written, `fr` or `en`.

    Raises:
        BoundlintError: the name is none, or there is no such pack.
    """
    import re

    from boundlint.policy.load import names
    from boundlint.resources import shipped_text

    if not re.fullmatch(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*", name):
        raise BoundlintError("policy.bad-policy-name", name=name)
    if parent not in names():
        raise BoundlintError("policy.no-such-parent", name=parent, known=", ".join(names()))
    text = shipped_text("templates", f"policy/new.{language}.policy")
    return text.replace("POLICY-NAME", name).replace("PARENT-NAME", parent)
