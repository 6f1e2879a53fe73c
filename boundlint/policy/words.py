"""Words values, facts and sources for people, in French or English."""

from __future__ import annotations

from datetime import date

from boundlint.lang.policy_words import PLACEHOLDER
from boundlint.model.quantity import CalendarDay, Count, Duration, Hours, Money, Number, Percent
from boundlint.model.rates import rates
from boundlint.model.reading import Fact, FactValue, Status
from boundlint.model.schema import by_name, topic_by_name
from boundlint.policy.conditions import Case, Doubtful, blank
from boundlint.policy.expression import FactRef, InputRef, OwnedRef, Quantifier
from boundlint.policy.lengths import days
from boundlint.policy.pack import Policy
from boundlint.policy.sources import LegalSource
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


def _other(value: Money | Hours | CalendarDay, language: str) -> str:
    """Return a sum, a range of hours or a date."""
    if isinstance(value, CalendarDay):
        return day_text(value.day, language)
    if isinstance(value, Hours):
        return say(language, "policy.value.hours", start=value.start, end=value.end)
    if value.amount is None:
        return say(language, "policy.value.blank")
    tax = say(language, f"policy.value.tax-{value.tax}") if value.tax else ""
    return say(language, "policy.value.money", n=number(value.amount, language), currency=value.currency) + tax


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
    if isinstance(value, Money | Hours | CalendarDay):
        return _other(value, language)
    text = value if isinstance(value, str) else _numeric(value, language, kind)
    return text or say(language, "policy.value.blank")


def fact_text(fact: Fact, language: str) -> str:
    """Return what a contract says of a fact."""
    spec = by_name().get(fact.name)
    if fact.status is Status.STATED and not blank(fact):
        return value_text(fact.value, language, kind=spec.type if spec else "")
    status = "blank" if fact.status is Status.STATED else str(fact.status)
    return say(language, f"policy.value.{status}")


def _fact_doubt(fact: Fact, title: str, language: str) -> str:
    """Return why a fact leaves a rule undecided: it was not read, it is left blank, or its length depends."""
    if fact.status is Status.STATED and isinstance(fact.value, Duration) and (span := days(fact.value)):
        least, greatest = number(span.least, language), number(span.greatest, language)
        value = value_text(fact.value, language)
        return say(language, "policy.doubt.range", fact=title, value=value, least=least, greatest=greatest)
    reason = "blank" if blank(fact) else str(fact.status)
    return say(language, f"policy.doubt.{reason}", fact=title)


def doubt_text(case: Case, doubtful: Doubtful, language: str) -> str:
    """Return why a fact, a term or an input leaves a rule undecided."""
    match doubtful:
        case FactRef(name):
            spec = by_name().get(name) or next((rate.spec for rate in rates() if rate.spec.name == name), None)
            return _fact_doubt(case.fact(name), spec.title(language) if spec else name, language)
        case InputRef(name):
            return say(language, f"policy.doubt.{name}")
        case OwnedRef(owner, topic):
            title = topic_by_name()[topic].title(language)
            return say(language, f"policy.doubt.of-{owner}", topic=title)
        case Quantifier(topic=topic):
            return say(language, "policy.doubt.clauses", topic=topic_by_name()[topic].title(language))


def day_text(day: date, language: str) -> str:
    """Return a full date, the month in letters: `1er mars 2026`, `1 March 2026`."""
    tongue = language if language in LANGUAGES else "en"
    first = say(tongue, "policy.day.first") if day.day == 1 else str(day.day)
    return say(tongue, "policy.day", day=first, month=say(tongue, f"policy.month.{day.month}"), year=day.year)


def _cited(source: LegalSource, language: str, *, dated: bool) -> str:
    """Return a source as a sentence takes it; what is to be reviewed says so always, the date where a fault is told."""
    text = source.text(language)
    if not source.sure:
        return say(language, "policy.source-unsure", source=text)
    return say(language, "policy.source", source=text, day=day_text(source.checked, language)) if dated else text


def _placeholder(name: str, case: Case, language: str, *, dated: bool) -> str:
    """Return what stands for `{name}` in a text: a parameter, a source, or a fact."""
    if name in case.params:
        return value_text(case.params[name], language)
    if name in case.sources:
        return _cited(case.sources[name], language, dated=dated)
    return fact_text(case.fact(name), language)


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
    params = {param.name: param.value for param in policy.params}
    case = Case({}, params, {}, sources={source.id: source for source in policy.sources})

    def shown(name: str) -> str:
        known = by_name().get(name)
        return f"[{known.title(language)}]" if known else _placeholder(name, case, language, dated=dated)

    return PLACEHOLDER.sub(lambda match: shown(match.group(1)), text)
