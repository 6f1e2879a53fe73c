"""The list of facts, read from `policies/facts.toml`: the one place where their names, types and polarity stand."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from boundlint.cache import toml_table

BOUNDARIES = ("scope", "revision", "payment", "contact", "respect", "termination")
"""The six boundaries, in the order in which they are shown."""


class FactSpec(Struct, frozen=True):
    """One fact of the schema.

    Attributes:
        name: the English name, which is also the printed one.
        french: the name in policies written in French words.
        type: `bool`, `count`, `days`, `percent`, `delay`, `money`, `hours`, `word`.
        polarity: `protection`, `danger`, `neutral`.
        boundary: one of `BOUNDARIES`, or empty.
        core: whether its absence makes the boundary missing.
        topic: the topic of the terms it is projected from.
        read: how its value is taken from them; see the head of `policies/facts.toml`.
        several: it may be said of several things at once, so that a denial in one clause takes nothing from another.
        titles: what it means, by language of the interface (`fr`, `en`).
    """

    name: str
    french: str
    type: str
    polarity: str
    boundary: str
    core: bool
    topic: str
    read: str
    several: bool
    titles: tuple[tuple[str, str], ...]

    def title(self, language: str) -> str:
        """Return what the fact means, in the language of the interface."""
        return dict(self.titles).get(language, self.name)

    @classmethod
    def of_topic(cls, topic: str) -> FactSpec:
        """Return the fact that a user's topic is: whether a contract speaks of it, good or bad by his own rules."""
        return cls(
            topic, topic, "bool", "neutral", "", core=False, topic=topic, read="present", several=False, titles=()
        )


def _spec(row: dict[str, object]) -> FactSpec:
    name = str(row["name"])
    return FactSpec(
        name=name,
        french=str(row["fr"]),
        type=str(row["type"]),
        polarity=str(row["polarity"]),
        boundary=str(row.get("boundary", "")),
        core=bool(row.get("core", False)),
        topic=str(row.get("topic", name)),
        read=str(row.get("read", "present")),
        several=bool(row.get("several", False)),
        titles=(("fr", str(row["title_fr"])), ("en", str(row["title_en"]))),
    )


@cache
def facts() -> tuple[FactSpec, ...]:
    """Return every fact, in the order of the file."""
    return tuple(_spec(row) for row in toml_table("policies", "facts.toml")["fact"])


@cache
def by_name() -> dict[str, FactSpec]:
    """Return the facts by their English names."""
    return {spec.name: spec for spec in facts()}


class TopicSpec(Struct, frozen=True):
    """A topic of the lexicon, of whose terms a policy may speak.

    Attributes:
        name: the English name.
        french: the name in policies written in French words.
        value: the type of the value that its terms hold; empty where they hold none to compare.
        alone: the only quantity of that type in a sentence is its value, wherever it stands.
        titles: what it means, by language of the interface.
    """

    name: str
    french: str
    value: str
    alone: bool
    titles: tuple[tuple[str, str], ...]

    def title(self, language: str) -> str:
        """Return what the topic means, in the language of the interface."""
        return dict(self.titles).get(language, self.name)


@cache
def topics() -> tuple[TopicSpec, ...]:
    """Return the topics: those of the facts that have terms, then those that are no facts."""
    rows = {str(row["name"]): row for row in toml_table("policies", "facts.toml")["topic"]}
    own = {spec.name: spec for spec in facts() if spec.topic == spec.name and spec.read not in ("computed", "word")}
    found = (_topic(name, rows.get(name, {}), spec) for name, spec in own.items())
    return (*found, *(_topic(name, row, None) for name, row in rows.items() if name not in own))


def _topic(name: str, row: dict[str, object], fact: FactSpec | None) -> TopicSpec:
    """Return a topic, named and titled like the fact of its name where there is one."""
    return TopicSpec(
        name=name,
        french=fact.french if fact else str(row["fr"]),
        value=str(row.get("value", "")),
        alone=bool(row.get("alone", False)),
        titles=fact.titles if fact else (("fr", str(row["title_fr"])), ("en", str(row["title_en"]))),
    )


@cache
def topic_by_name() -> dict[str, TopicSpec]:
    """Return the topics by their English names."""
    return {spec.name: spec for spec in topics()}
