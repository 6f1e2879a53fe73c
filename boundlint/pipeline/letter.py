"""From a contract and what a person typed to a letter, shown or written."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from boundlint.errors import RefusalError
from boundlint.pipeline.writing import contract
from boundlint.wording import problem_text

if TYPE_CHECKING:
    from boundlint.letters.options import Correspondent, TerminationOptions

_LINES = re.compile(r"\s*(?:;|\r?\n)\s*")


class LetterRequest(Struct, frozen=True, kw_only=True):
    """What a person typed, not yet read: each attribute is the option of that name, empty where it was not given."""

    date: dt.date
    lang: str = ""
    mode: str = "notice"
    margin: int | None = None
    delivery: str = ""
    notice: str = ""
    invoices: tuple[str, ...] = ()
    from_name: str = ""
    from_address: str = ""
    to_name: str = ""
    to_address: str = ""
    place: str = ""
    contract_date: dt.date | None = None
    contract_ref: str = ""
    end_date: dt.date | None = None
    reply_by: dt.date | None = None
    deliverables: tuple[str, ...] = ()
    contact: str = ""


def _correspondent(name: str, address: str) -> Correspondent:
    from boundlint.letters.options import Correspondent

    lines = tuple(line for line in _LINES.split(address.strip()) if line)
    return Correspondent(name.strip(), lines)


def options_of(request: LetterRequest) -> TerminationOptions:
    """Return the options of a termination letter.

    Raises:
        BoundlintError: one of them cannot be read.
    """
    from boundlint.letters.options import TerminationOptions, parse_deliverable, parse_invoice, parse_notice

    given: dict[str, Any] = {} if request.margin is None else {"margin_days": request.margin}
    return TerminationOptions(
        date=request.date,
        language=request.lang,
        mode="agreement" if request.mode == "agreement" else "notice",
        delivery=request.delivery,  # type: ignore[arg-type] # the command line takes only the words it may have
        notice=parse_notice(request.notice) if request.notice else None,
        invoices=tuple(map(parse_invoice, request.invoices)),
        sender=_correspondent(request.from_name, request.from_address),
        recipient=_correspondent(request.to_name, request.to_address),
        place=request.place,
        contract_date=request.contract_date,
        contract_ref=request.contract_ref,
        end_date=request.end_date,
        reply_by=request.reply_by,
        deliverables=tuple(map(parse_deliverable, request.deliverables)),
        contact=request.contact,
        **given,
    )


class Written(Struct, frozen=True):
    """A letter that is ready.

    Attributes:
        shown: the letter as Markdown where no file was asked for, empty where it went into one.
        notes: what the person should know, in the language of the interface.
    """

    shown: str
    notes: tuple[str, ...]


def _same_file(contract_path: str, output: str) -> bool:
    """Tell whether the letter would take the place of the contract, which no option allows."""
    try:
        return Path(contract_path).samefile(output)
    except (OSError, ValueError):
        return False


def letter_for(path: str, request: LetterRequest, output: str, *, force: bool, language: str) -> Written:
    """Write the letter that ends the contract in `path`.

    Raises:
        BoundlintError: the contract cannot be read, an option cannot be used, or the letter must not be written.
    """
    from boundlint.letters import termination, write
    from boundlint.letters.write import ENDINGS, markdown

    if output and not output.lower().endswith(ENDINGS):
        raise RefusalError("letters.refuse-ending", output)
    if output and _same_file(path, output):
        raise RefusalError("letters.refuse-contract", output)
    letter = termination(contract(path), options_of(request))
    notes = tuple(problem_text(language, note) for note in letter.notes)
    if not output:
        return Written(markdown(letter), notes)
    write(letter, output, force=force)
    return Written("", notes)
