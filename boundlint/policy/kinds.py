"""The kinds of value that the policy language compares, and the names that it knows from the start."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Literal

from boundlint.model.quantity import Count, Duration, Number, Percent, Value

Kind = Literal["truth", "count", "length", "percent", "word"]
"""Values of one kind can be compared; of two, never."""

KIND_OF_TYPE: Mapping[str, Kind] = MappingProxyType(
    {
        "bool": "truth",
        "count": "count",
        "days": "length",
        "delay": "length",
        "percent": "percent",
        "word": "word",
    }
)
"""The kind of each type of `policies/facts.toml`, which are also the types of parameters."""

LAWS = ("FR", "BE", "CH", "QC", "UK", "US")
"""The governing laws that a policy may name, as `Reading.law` does."""

INPUTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "law": (*LAWS, "unknown"),
        "client": ("professional", "consumer", "public", "unknown"),
    }
)
"""What is known of a case beside the contract's facts, with the words that each may be compared with."""

STATUSES = ("stated", "reversed", "absent", "unknown", "blank")
"""What may stand after `is`; `blank` is stated with a placeholder for its value."""

CLAUSES = ("scope", "revisions", "payment", "contact-hours", "respect", "termination")
"""The clauses that a rule may name as its cure: those of `boundlint clause`."""


def kind_of(value: Value | bool | float | str) -> Kind | None:
    """Return the kind of a value, None where policies cannot compare it."""
    if isinstance(value, bool):
        return "truth"
    if isinstance(value, int | float | Number | Count):
        return "count"
    if isinstance(value, Duration):
        return "length"
    if isinstance(value, Percent):
        return "percent"
    return "word" if isinstance(value, str) else None
