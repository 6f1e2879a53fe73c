"""The words of the policy language: one table a language, `grammars/policy.en.toml` and `policy.fr.toml`.

The tree and all that comes after it know the English names only, called canonical. A surface says how keywords, units
and names are written in a language; the names of facts are added from `policies/facts.toml`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache

from msgspec import Struct

from boundlint.cache import toml_table
from boundlint.model.rates import rates
from boundlint.model.schema import facts, topics

LANGUAGES = ("en", "fr")
"""The surfaces: the languages in which a policy may be written, one a file."""

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
"""Where a text takes a value: the name of a fact, a parameter or a source between braces."""

_AFTER = r"(?![\w.\-])"
_COMMENT_OR_SPACE = re.compile(r"(?:#[^\n]*|[\s\ufeff])*")


def folded(word: str) -> str:
    """Return a word without its accents: a keyboard may lack them, and nothing else is meant by a word without."""
    if word.isascii():
        return word
    return "".join(char for char in unicodedata.normalize("NFD", word) if unicodedata.category(char) != "Mn")


class Surface(Struct, frozen=True):
    """How the language is written in one language.

    Attributes:
        language: `en` or `fr`.
        keywords: the words for each terminal; the first is the one to write.
        units: how a unit is written, one and several, by `day`, `day business` and so on.
        names: by place (`severity`, `status`, `operand` …), the written name by the canonical one.
        owner_first: whether `client's` stands before the name that it owns.
    """

    language: str
    keywords: Mapping[str, tuple[str, ...]]
    units: Mapping[str, tuple[str, str]]
    names: Mapping[str, Mapping[str, str]]
    owner_first: bool

    def keyword(self, terminal: str) -> str:
        """Return how a terminal is written."""
        return self.keywords[terminal][0]

    def words(self) -> frozenset[str]:
        """Return all keywords and the words of units."""
        units = (word for pair in self.units.values() for word in pair)
        return frozenset((*units, *(word for words in self.keywords.values() for word in words)))

    def keywords_of(self, terminals: Iterable[str]) -> tuple[str, ...]:
        """Return the words that may be written for these terminals, in the order of the table."""
        wanted = set(terminals)
        found = [word for terminal, words in self.keywords.items() if terminal in wanted for word in words]
        return (*found, *(many for _, many in self.units.values() if "UNIT" in wanted))

    def written(self, place: str, canonical: str) -> str:
        """Return how a name is written at a place; a name that no table holds, such as a parameter, as it is."""
        return self.names[place].get(canonical, canonical)

    def all_written(self, place: str, canonical: Iterable[str]) -> tuple[str, ...]:
        """Return how several names are written at a place."""
        return tuple(self.written(place, name) for name in canonical)

    def unit_of(self, phrase: str) -> tuple[str, str]:
        """Return the unit and the kind of day of a phrase such as `working days`."""
        plain = folded(" ".join(phrase.split()))
        found = next(key for key, forms in self.units.items() if plain in map(folded, forms))
        unit, _, basis = found.partition(" ")
        return unit, basis

    def terminals(self) -> str:
        """Return the definitions that `grammars/policy.lark` leaves to the surface."""
        lines = [f"{name}.{_priority(words)}: /{_either(words)}{_AFTER}/" for name, words in self.keywords.items()]
        units = [form for pair in self.units.values() for form in pair]
        owner = "(OF_CLIENT | OF_PROVIDER)"
        owned = f"owned: {owner} NAME" if self.owner_first else f"owned: NAME {owner}"
        return "\n".join([*lines, f"UNIT.2: /{_either(units)}{_AFTER}/", owned])


def _priority(words: Iterable[str]) -> int:
    """Return a priority by which a longer phrase goes before the word that it begins with (`is not`, `is`)."""
    return 2 + max(word.count(" ") + word.count("'") for word in words)


def _either(words: Iterable[str]) -> str:
    """Return a pattern for one of several phrases, the longest first, with and without accents."""
    forms = sorted({form for word in words for form in (word, folded(word))}, key=lambda form: (-len(form), form))
    patterns = (r"[ \t]+".join(re.escape(part).replace("'", "['’]") for part in form.split()) for form in forms)
    return f"(?:{'|'.join(patterns)})"


@cache
def surface(language: str) -> Surface:
    """Return the surface of a language, `en` or `fr`."""
    table = toml_table("grammars", f"policy.{language}.toml")
    french = language == "fr"
    names: dict[str, dict[str, str]] = {place: dict(words) for place, words in table["names"].items()}
    published = (rate.spec for rate in rates())
    names["fact"] = {spec.name: spec.french if french else spec.name for spec in (*facts(), *published)}
    names["operand"] = {**names["word"], **names["fact"], **names["operand"]}
    names["topic"] = {spec.name: spec.french if french else spec.name for spec in topics()}
    return Surface(
        language,
        {name: tuple(words) for name, words in table["keywords"].items()},
        {name: (one, many) for name, (one, many) in table["units"].items()},
        names,
        table["order"]["owner"] == "before",
    )


def language_of(text: str) -> str:
    """Return in which language a policy is written: that of its first word, English where it is no word of either."""
    start = _COMMENT_OR_SPACE.match(text)
    rest = text[start.end() if start else 0 :]
    words = surface("fr").keywords["POLICY"]
    return "fr" if re.match(_either(words) + _AFTER, rest, re.IGNORECASE) or _looks_french(rest) else "en"


def _looks_french(text: str) -> bool:
    """Tell whether a text that begins with no word of either language uses more words of the French one."""
    english, french = (surface(language).words() for language in LANGUAGES)
    if re.match(_either(surface("en").keywords["POLICY"]) + _AFTER, text, re.IGNORECASE):
        return False
    found = re.findall(r"[^\W\d]+", text[:2000])
    return sum(word in french - english for word in found) > sum(word in english - french for word in found)


def counterpart(language: str, word: str) -> str:
    """Return how a surface writes a keyword or unit of another one, empty where the word is none of either."""
    own, plain = surface(language), folded(word).lower()
    for other in (surface(each) for each in LANGUAGES if each != language):
        for terminal, words in other.keywords.items():
            if plain in map(folded, words):
                return own.keyword(terminal)
        for key, forms in other.units.items():
            if plain in map(folded, forms):
                return own.units[key][1]
    return ""


@cache
def canonical(place: str, language: str) -> Mapping[str, str]:
    """Return the canonical name by the written one, accents folded, for a place of a surface."""
    return {folded(written): name for name, written in surface(language).names[place].items()}
