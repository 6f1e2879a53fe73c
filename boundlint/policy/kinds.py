"""The kinds of value that the policy language compares, and the names that it knows from the start."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from boundlint.model.quantity import CalendarDay, Count, Duration, Hours, Money, Number, Percent, Value

Kind = Literal["truth", "count", "length", "percent", "money", "hours", "date", "word"]
"""Values of one kind can be compared; of two, never."""

KIND_OF_TYPE: Mapping[str, Kind] = MappingProxyType(
    {
        "bool": "truth",
        "count": "count",
        "days": "length",
        "delay": "length",
        "percent": "percent",
        "money": "money",
        "hours": "hours",
        "date": "date",
        "word": "word",
    }
)
"""The kind of each type of `policies/facts.toml`, which are also the types of parameters."""

LAWS = ("FR", "BE", "CH", "QC", "UK", "US")
"""The governing laws that a policy may name, as `Reading.law` does."""

UNKNOWN = "unknown"
"""The word for an input that nobody gave, and for a party that the text does not name."""

INPUTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "law": (*LAWS, UNKNOWN),
        "client": ("professional", "consumer", "public", UNKNOWN),
        "provider-status": ("individual", "company", "umbrella", UNKNOWN),
    }
)
"""What is known of a case beside the contract's facts, with the words that each may be compared with."""

ATTRIBUTES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "value": (),
        "bearer": ("provider", "client", "each", UNKNOWN),
        "form": ("registered-letter", "hand", "email", "writing"),
        "condition": ("breach", "convenience", "renewal", "event"),
        "start": ("receipt", "invoice_date", "effective_date"),
        "denied": (),
    }
)
"""What can be asked of one clause on a topic, with the words that it may be compared with."""

STATUSES = ("stated", "reversed", "absent", "unknown", "blank")
"""What may stand after `is`; `blank` is stated with a placeholder for its value."""

CLAUSES = ("scope", "revisions", "payment", "contact-hours", "respect", "termination")
"""The clauses that a rule may name as its cure: those of `boundlint clause`."""


def kind_of(value: Value | bool | float | str) -> Kind | None:  # noqa: PLR0911 - one line a kind
    """Return the kind of a value, None where policies cannot compare it."""
    match value:
        case bool():
            return "truth"
        case int() | float() | Number() | Count():
            return "count"
        case Duration():
            return "length"
        case Percent():
            return "percent"
        case Money():
            return "money"
        case Hours():
            return "hours"
        case CalendarDay():
            return "date"
        case str():
            return "word"
    return None
