"""From readings to judgements."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal

from msgspec import Struct, field
from msgspec.structs import replace

from boundlint.errors import BoundlintError, Problem
from boundlint.model import Judgement, Reading
from boundlint.pipeline.documents import Found, documents
from boundlint.pipeline.reading import InspectOptions, get_ready, inspected, internal_problem
from boundlint.report.results import Gate, Linted, Run, Suggestion

if TYPE_CHECKING:  # loaded while the first file is read
    from boundlint.policy.pack import Policy

LawFrom = Literal["option", "contract", "nobody"]


class LintOptions(Struct, frozen=True):
    """How to judge.

    Attributes:
        as_of: the date for which the law is taken.
        language: of the interface, in which findings are worded.
        reading: what the user says of the documents.
        policy: name or path of a policy, empty to choose by the law.
        law: the governing law, empty for what the contract names.
        client: `professional`, `consumer`, `public` or `unknown`.
        provider_status: `individual`, `company`, `umbrella` or `unknown`.
        select: codes, or the letters they begin with, or names of rules to apply alone.
        ignore: those to leave out.
        suggest: whether to write the clauses that cure the findings.
    """

    as_of: date
    language: str = "en"
    reading: InspectOptions = field(default_factory=InspectOptions)
    policy: str = ""
    law: str = ""
    client: str = "unknown"
    provider_status: str = "unknown"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    suggest: bool = False


def _law(reading: Reading, options: LintOptions) -> tuple[str, LawFrom]:
    if options.law:
        return options.law, "option"
    return (reading.law, "contract") if reading.law else ("", "nobody")


def _judged(reading: Reading, law: str, options: LintOptions, named: Policy | None) -> Judgement:
    from boundlint.policy.evaluate import JudgeOptions, judge
    from boundlint.policy.load import choose, load

    return judge(
        named or load(choose(law)),
        reading,
        JudgeOptions(
            as_of=options.as_of,
            language=options.language,
            law=law,
            client=options.client,
            provider_status=options.provider_status,
            select=options.select,
            ignore=options.ignore,
        ),
    )


def _suggested(reading: Reading, judgement: Judgement) -> tuple[Suggestion, ...]:
    from boundlint.fixes import clause, names

    language = reading.language if reading.language in ("fr", "en") else "en"
    wanted = dict.fromkeys(finding.fix for finding in judgement.findings if finding.fix in names())
    written = [clause(name, language, reading.parties) for name in wanted]
    return tuple(Suggestion(text.name, text.heading, text.body) for text in written)


def _is_no_contract(reading: Reading) -> bool:
    """Tell whether a document is none, or shows no sign of being one and says nothing that we read in one."""
    return reading.kind == "other" or (reading.kind == "unknown" and not reading.terms)


def _linted(path: str, reading: Reading, options: LintOptions, named: Policy | None) -> Linted:
    if _is_no_contract(reading):
        return Linted(path, reading, problems=(Problem("lint.not-a-contract", path, fatal=False),))
    law, law_from = _law(reading, options)
    judgement = _judged(reading, law, options, named)
    suggestions = _suggested(reading, judgement) if options.suggest else ()
    return Linted(path, reading, judgement, law, law_from, (), suggestions)


def _result(found: Found, options: LintOptions, named: Policy | None) -> Linted:
    """Judge one document by the policy that the user named; one that is no service contract is skipped with a note."""
    seen = inspected(found, options.reading)
    if seen.reading is None or any(problem.fatal for problem in seen.problems):
        return Linted(seen.path, seen.reading, problems=seen.problems)
    try:
        linted = _linted(seen.path, seen.reading, options, named)
    except BoundlintError as error:
        return Linted(seen.path, seen.reading, problems=(error.problem,))
    except Exception as error:
        if options.reading.files.debug:
            raise
        return Linted(seen.path, seen.reading, problems=(internal_problem(seen.path, error),))
    return replace(linted, problems=(*seen.problems, *linted.problems))


def _get_ready(options: LintOptions) -> Policy | None:
    """Load, while the worker reads the first file, what judging will need; return the policy that the user named."""
    from boundlint.policy.evaluate import judge  # noqa: F401
    from boundlint.policy.load import choose, load

    get_ready(options.reading.lang)
    policy = load(options.policy or choose(options.law or "FR"))
    return policy if options.policy else None


def with_lexicons(reading: InspectOptions, policy: Policy | None) -> InspectOptions:
    """Return how to read contracts for a policy: with the lexicons that it imports."""
    if policy is None or not policy.lexicons:
        return reading
    return replace(reading, lexicons=tuple(each.text for each in policy.lexicons), facts=policy.facts)


def lint_all(arguments: Sequence[str], options: LintOptions, gate: Gate) -> Run:
    """Judge every file and folder named, in order."""
    found = documents(arguments, options.reading.files)
    named = _get_ready(options)
    options = replace(options, reading=with_lexicons(options.reading, named))
    return Run(tuple(_result(each, options, named) for each in found), options.as_of, gate)


def check_policy(options: LintOptions) -> None:
    """Load the policy that the user named, so that a mistake in it is told once, before any file is read.

    Raises:
        SourceError: the policy has a mistake, placed.
        BoundlintError: there is no such policy, or a rule that is selected or ignored does not exist.
    """
    from boundlint.pipeline.rules import check_rules
    from boundlint.policy.load import load

    if options.policy:
        load(options.policy)
    check_rules(options.policy, (*options.select, *options.ignore))
