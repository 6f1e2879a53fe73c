"""What the person should know before sending a letter; none of it stands in the letter."""

from __future__ import annotations

from boundlint.errors import Problem
from boundlint.letters import details
from boundlint.letters.ending import Ending
from boundlint.letters.ground import Ground, quote
from boundlint.letters.options import TerminationOptions
from boundlint.model import Reading


def notes(reading: Reading, options: TerminationOptions, ending: Ending, language: str) -> tuple[Problem, ...]:
    """Return the notes to a letter, each worded in both languages when it is shown.

    Args:
        reading: the contract.
        options: what the person said.
        ending: when and why the contract ends.
        language: of the letter: a contract that names no law is taken for French law where it is `fr`.
    """
    found = _of_ground(reading, ending.ground) if ending.ground else []
    french = reading.law == "FR" or (not reading.law and language == "fr")
    if french and options.mode != "agreement":
        found.append(_note("established"))  # C. com. L442-1 II holds whatever notice the contract sets
    if ending.delivery == "registered":
        found.append(_note("registered", margin=str(options.margin_days)))
    if ending.term_end:
        found.append(_note("term-end", day=ending.term_end.isoformat()))
    if options.mode == "agreement":
        found.append(_note("agreement"))
    return (*found, *_of_reading(reading))


def _note(code: str, **params: str) -> Problem:
    return Problem(f"letters.note-{code}", params=tuple(params.items()), fatal=False)


def _of_ground(reading: Reading, ground: Ground) -> list[Problem]:
    found = []
    if ground.exit:
        found.append(_note("clause", quote=quote(reading, ground.exit)))
    form = details.unread_form(reading, ground.clause.id if ground.clause else "")
    if form:
        found.append(_note("form", quote=quote(reading, form)))
    if ground.chosen:
        found.append(_note("chosen-notice" if ground.exit else "reasonable-notice"))
    if ground.notice.basis in ("business", "ouvrable"):
        found.append(_note("working-days"))
    return found


def _of_reading(reading: Reading) -> list[Problem]:
    found = []
    if reading.kind == "unknown":
        found.append(_note("kind"))
    if not reading.outline.document.whole:
        found.append(_note("coverage"))
    return found
