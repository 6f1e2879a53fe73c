"""From documents to readings."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, field
from msgspec.structs import replace

from boundlint.errors import BoundlintError, Problem
from boundlint.model import Document, Miss, Reading
from boundlint.model.schema import FactSpec
from boundlint.pipeline.documents import Found, ReadingOptions, document, documents
from boundlint.report.results import Inspected


class InspectOptions(Struct, frozen=True):
    """What the user says of the documents.

    Attributes:
        lang: `fr` or `en`, empty to find out for each document.
        kind: `contract`, `terms`, `quote`, empty to find out.
        why: a fact to explain, empty for none.
        lexicons: texts of lexicons to read with beside the shipped ones.
        facts: the facts that these add.
        files: how they are read.
    """

    lang: str = ""
    kind: str = ""
    why: str = ""
    lexicons: tuple[str, ...] = ()
    facts: tuple[FactSpec, ...] = ()
    files: ReadingOptions = field(default_factory=ReadingOptions)


def coverage_notes(document: Document) -> tuple[Problem, ...]:
    """Return the note that a document was not read whole, where it was not."""
    if document.whole:
        return ()
    share = (("coverage", str(int(document.coverage * 100))),)
    return (Problem("lint.coverage", document.path, share, fatal=False),)


def _detected(text: str) -> str:
    from boundlint.text.language import detect

    return detect(text)


def _understood(document: Document, options: InspectOptions) -> tuple[Reading, tuple[Problem, ...]]:
    from boundlint.clauses import outline
    from boundlint.facts import extended, understand

    language = options.lang or _detected(document.text)
    problems = coverage_notes(document)
    if language not in ("fr", "en"):
        code = "lint.language" if language == "other" else "lint.language-unknown"
        problems = (Problem(code, document.path), *problems)
        language = "other"
    lexicon = extended(language, options.lexicons) if options.lexicons and language != "other" else None
    return understand(outline(document), language, options.kind, lexicon, options.facts), problems


def _misses(reading: Reading, fact: str) -> tuple[Miss, ...]:
    from boundlint.facts import explain

    return explain(reading.outline, reading.language, fact) if fact else ()


def fact_named(name: str) -> str:
    """Return the name of a fact that a person calls by its English or its French name; empty for none.

    Raises:
        BoundlintError: there is no such fact.
    """
    from difflib import get_close_matches

    from boundlint.model.schema import facts

    known = {either: spec.name for spec in facts() for either in (spec.name, spec.french)}
    if not name or name in known:
        return known.get(name, "")
    near = get_close_matches(name, known, 1)
    if near:
        raise BoundlintError("lint.no-such-fact-near", fact=name, near=near[0])
    raise BoundlintError("lint.no-such-fact", fact=name)


def read_text(text: str, language: str, options: InspectOptions | None = None) -> Reading:
    """Read a contract that is already text, a paragraph between blank lines, as a Markdown file would hold it.

    Args:
        text: the contract, or one clause of it.
        language: `fr` or `en`.
        options: with which lexicons it is read, where not with the shipped ones alone.
    """
    from boundlint.readers.assemble import assemble
    from boundlint.readers.markdown import read_markdown

    said = replace(options or InspectOptions(), lang=language, kind="contract")
    return _understood(assemble("text.md", read_markdown(text)), said)[0]


def internal_problem(path: str, error: Exception) -> Problem:
    """Return the problem for a mistake of ours that one file brought to light."""
    return Problem("lint.internal", path, (("kind", type(error).__name__),))


def inspected(found: Found, options: InspectOptions) -> Inspected:
    """Return what one document says; one in another language is given back with its text and a problem.

    Args:
        found: the document, or why there is none.
        options: what the user says of it.
    """
    if isinstance(found.answer, Problem):
        return Inspected(found.path, problems=(found.answer,))
    try:
        reading, problems = _understood(found.answer, options)
        misses = _misses(reading, options.why)
    except BoundlintError as error:
        return Inspected(found.path, problems=(error.problem,))
    except Exception as error:
        if options.files.debug:
            raise
        return Inspected(found.path, problems=(internal_problem(found.path, error),))
    return Inspected(found.path, reading, problems, options.why, misses)


def get_ready(language: str) -> None:
    """Load, while the worker reads the first file, what its reading will need.

    Args:
        language: that of the files as the user gave it; empty for French, in which most of them are. A file in another
            one takes a moment more.
    """
    from boundlint.clauses import outline  # noqa: F401
    from boundlint.facts import prepare
    from boundlint.text.language import detect  # noqa: F401

    prepare(language or "fr")


def inspect_one(path: str, options: InspectOptions) -> Inspected:
    """Read one file."""
    return inspected(document(path, options.files), options)


def inspect_all(arguments: Sequence[str], options: InspectOptions) -> tuple[Inspected, ...]:
    """Read every file and folder named, in order."""
    found = documents(arguments, options.files)
    get_ready(options.lang)
    return tuple(inspected(each, options) for each in found)
