"""What a contract says: who owes what to whom, and the flat facts projected from it."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from msgspec import Struct

from boundlint.model.clause import Outline
from boundlint.model.quantity import Quantity, Value
from boundlint.model.span import Span

Role = Literal["provider", "client", "each", "unknown"]


class Status(StrEnum):
    """What can be said of a fact."""

    STATED = "stated"
    REVERSED = "reversed"
    ABSENT = "absent"
    UNKNOWN = "unknown"


class Party(Struct, frozen=True):
    """A party to the contract.

    Attributes:
        role: `provider` or `client`.
        name: as the contract names it (`Brightwater Media Ltd`); empty where it does not, or has a placeholder.
        label: how the text calls it (`le Prestataire`, `Contractor`, `we`); empty where unknown.
        address: its address as written; empty where not found.
        registration: its registration number as written; empty where not found.
    """

    role: Role
    name: str = ""
    label: str = ""
    address: str = ""
    registration: str = ""


class Term(Struct, frozen=True):
    """One right, duty or limit, read in one place.

    Attributes:
        topic: such as `termination.notice`; every topic is the name of a fact or declared in `policies/facts.toml`.
        kind: `right`, `duty` or `limit`.
        bearer: who has the right or owes the duty.
        beneficiary: for whom; `unknown` where the text does not say.
        reversed: the subject is there and the protection is denied or turned round.
        value: the quantity read with it, None where there is none.
        start: when a delay starts (`receipt of notice`), as written; empty where not said.
        condition: `breach`, `convenience`, `renewal`, `event` or empty: what opens the right.
        form: the form required (`registered letter`, `writing`, `email`), empty where none.
        clause: id of the clause.
        span: the sentence, or the part of it, that says so: what is quoted.
        match: the words that made the reader say so, within `span`.
        confidence: from 0 to 1.
    """

    topic: str
    kind: Literal["right", "duty", "limit"]
    bearer: Role
    beneficiary: Role
    reversed: bool
    value: Value | None
    start: str
    condition: str
    form: str
    clause: str
    span: Span
    match: Span
    confidence: float


class Evidence(Struct, frozen=True):
    """A quote: an exact range of the document's text, a clause or less."""

    span: Span
    clause: str
    confidence: float


FactValue = bool | int | float | str | Value | None


class Fact(Struct, frozen=True):
    """One flat fact about a contract.

    Attributes:
        name: as in `policies/facts.toml`.
        status: what can be said.
        value: true or false for a yes-or-no fact (false where reversed), a number, a word or a quantity; None where
            absent, unknown, or where a placeholder stands for it.
        evidence: at most three quotes, the best first.
        confidence: from 0 to 1.
    """

    name: str
    status: Status
    value: FactValue = None
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 1.0


class Miss(Struct, frozen=True):
    """A line that nearly speaks of a topic, and why it does not count.

    Attributes:
        clause: its id.
        span: the line.
        reason: `excepted` (a word makes an exception), `ignored` (the topic's words do not count there), `heading`,
            `article`, `title` (what a wording asks of these is not there), `part` (a part is missing) or `order` (the
            words are there, too far apart or the other way round).
        words: those that make the exception, empty where the reason is another.
    """

    clause: str
    span: Span
    reason: str
    words: str = ""


class Reading(Struct, frozen=True):
    """A contract that has been understood as far as it could be.

    Attributes:
        outline: the document and its clauses.
        language: `fr`, `en`, or `other`.
        kind: `contract`, `terms`, `quote`, `other`, `unknown`.
        law: `FR`, `BE`, `CH`, `QC`, `UK`, `US`, another country's name, or empty where the contract names none.
        parties: those found, provider first.
        terms: in the order of the text.
        facts: every fact of the schema, in its order.
        quantities: all quantities of the text.
    """

    outline: Outline
    language: str
    kind: str
    law: str
    parties: tuple[Party, ...]
    terms: tuple[Term, ...]
    facts: tuple[Fact, ...]
    quantities: tuple[Quantity, ...]

    def fact(self, name: str) -> Fact:
        """Return the fact of that name.

        Raises:
            KeyError: no such fact in the schema.
        """
        for fact in self.facts:
            if fact.name == name:
                return fact
        raise KeyError(name)
