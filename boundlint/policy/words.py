"""Words values, facts and sources for people, in French or English."""

from __future__ import annotations

from datetime import date

from boundlint.model.quantity import Count, Duration, Number, Percent
from boundlint.model.reading import Fact, FactValue, Status
from boundlint.model.schema import by_name
from boundlint.policy.conditions import Case, blank
from boundlint.policy.lengths import days
from boundlint.policy.pack import PLACEHOLDER, Policy
from boundlint.policy.sources import sources
from boundlint.wording import LANGUAGES, say


def number(value: float, language: str) -> str:
    """Return a number with at most two decimals and the decimal sign of the language."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return text.replace(".", ",") if language == "fr" else text


def _plural(value: float, language: str) -> bool:
    """Tell whether a number takes the plural: in French from two, in English all but one."""
    return abs(value) >= 2 if language == "fr" else value != 1  # noqa: PLR2004 - the rule of French grammar


def _length(value: Duration, language: str) -> str:
    """Return a length of time: `60 jours fin de mois`, `20 working days`."""
    if value.n is None:
        return say(language, "policy.value.blank")
    form = "many" if _plural(value.n, language) else "one"
    unit = value.unit if value.basis in ("", "calendar") or value.unit != "day" else f"day-{value.basis}"
    text = say(language, f"policy.unit.{unit}.{form}", n=number(value.n, language))
    if value.eom:
        text = say(language, "policy.value.end-of-month", length=text)
    return say(language, "policy.value.on-day", length=text, day=value.on_day) if value.on_day else text


def _numeric(value: FactValue, language: str, kind: str) -> str | None:
    """Return a number, percent or count in words; None where it is none of them, or its number is not known."""
    match value:
        case int() | float() if kind == "days":
            return _length(Duration(value, "day"), language)
        case int() | float() if kind == "percent":
            return say(language, "policy.value.percent", n=number(value, language))
        case Percent(share) if share is not None:
            return say(language, "policy.value.percent", n=number(share, language))
        case int() | float():
            return number(value, language)
        case Number(n) | Count(n=n) if n is not None:
            return number(n, language)
    return None


def value_text(value: FactValue, language: str, *, kind: str = "") -> str:
    """Return a value as a person writes it.

    Args:
        value: of a fact or a parameter; None where a placeholder stands for it.
        language: `fr` or `en`.
        kind: the type of the fact: a bare number of type `days` or `percent` gets its unit.
    """
    if isinstance(value, bool):
        return say(language, "policy.value.yes" if value else "policy.value.no")
    if isinstance(value, Duration):
        return _length(value, language)
    text = value if isinstance(value, str) else _numeric(value, language, kind)
    return text or say(language, "policy.value.blank")


def fact_text(fact: Fact, language: str) -> str:
    """Return what a contract says of a fact."""
    spec = by_name().get(fact.name)
    if fact.status is Status.STATED and not blank(fact):
        return value_text(fact.value, language, kind=spec.type if spec else "")
    status = "blank" if fact.status is Status.STATED else str(fact.status)
    return say(language, f"policy.value.{status}")


def doubt_text(fact: Fact, language: str) -> str:
    """Return why a fact leaves a rule undecided: it was not read, it is left blank, or its length depends."""
    spec = by_name()[fact.name]
    title = spec.title(language)
    if fact.status is Status.STATED and isinstance(fact.value, Duration) and (span := days(fact.value)):
        least, greatest = number(span.least, language), number(span.greatest, language)
        value = value_text(fact.value, language)
        return say(language, "policy.doubt.range", fact=title, value=value, least=least, greatest=greatest)
    reason = "blank" if blank(fact) else str(fact.status)
    return say(language, f"policy.doubt.{reason}", fact=title)


def day_text(day: date, language: str) -> str:
    """Return a full date, the month in letters: `1er mars 2026`, `1 March 2026`."""
    tongue = language if language in LANGUAGES else "en"
    first = say(tongue, "policy.day.first") if day.day == 1 else str(day.day)
    return say(tongue, "policy.day", day=first, month=say(tongue, f"policy.month.{day.month}"), year=day.year)


def _cited(name: str, language: str, *, dated: bool) -> str:
    """Return a source as a sentence takes it; what is to be reviewed says so always, the date where a fault is told."""
    source = sources()[name]
    text = dict(source.texts)[language]
    if not source.sure:
        return say(language, "policy.source-unsure", source=text)
    return say(language, "policy.source", source=text, day=day_text(source.checked, language)) if dated else text


def _placeholder(name: str, case: Case, language: str, *, dated: bool) -> str:
    """Return what stands for `{name}` in a text: a fact, a parameter, or a source."""
    if name in by_name():
        return fact_text(case.fact(name), language)
    if name in case.params:
        return value_text(case.params[name], language)
    return _cited(name, language, dated=dated)


def filled(text: str, case: Case, language: str, *, dated: bool = False) -> str:
    """Return a rule's text with its values; a value is never read as a text with places of its own.

    Args:
        text: as the rule has it.
        case: whose facts and parameters are shown.
        language: `fr` or `en`.
        dated: whether a source is named with the day on which it was checked.
    """
    return PLACEHOLDER.sub(lambda match: _placeholder(match.group(1), case, language, dated=dated), text)


def unfilled(text: str, policy: Policy, language: str, *, dated: bool = False) -> str:
    """Return a rule's text for a page about the rule: parameters and sources filled, facts shown by their titles."""
    case = Case({}, {param.name: param.value for param in policy.params}, {})

    def shown(name: str) -> str:
        known = by_name().get(name)
        return f"[{known.title(language)}]" if known else _placeholder(name, case, language, dated=dated)

    return PLACEHOLDER.sub(lambda match: shown(match.group(1)), text)
