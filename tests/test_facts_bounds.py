"""Texts made to be slow: reading stays linear in them."""

from typing import ClassVar

from msgspec.structs import replace

from boundlint.clauses import outline
from boundlint.facts.lines import scopes
from boundlint.facts.matching import Matcher
from boundlint.facts.stored import compiled
from boundlint.model import Quantity
from boundlint.readers.assemble import assemble
from boundlint.readers.markdown import read_markdown
from boundlint.text.quantities import quantities


class _Counting(dict[str, int]):
    """Counts how often it is asked."""

    asked = 0

    def get(self, *given):
        """Count, then answer."""
        self.asked += 1
        return super().get(*given)


def test_a_word_of_a_million_letters_is_looked_up_by_its_heads_only():
    lexicon = compiled("fr")
    counting = _Counting(lexicon.heads)
    bounded = replace(lexicon, heads=counting)
    assert bounded.numbers("resili" + "a" * 1_000_000) == lexicon.numbers("resilia")
    assert counting.asked < 100


def test_the_longest_head_is_still_found():
    lexicon = compiled("fr")
    head = max(lexicon.heads, key=len)
    assert lexicon.heads[head] in lexicon.numbers(head)
    assert lexicon.heads[head] in lexicon.numbers(head + "s")


class _Listed(tuple[Quantity, ...]):
    """Counts how often all quantities are gone through."""

    __slots__ = ()
    walks: ClassVar[list[int]] = []

    def __iter__(self):
        """Count, then go."""
        self.walks.append(1)
        return super().__iter__()


def test_the_quantities_are_not_listed_again_for_each_paragraph():
    document = assemble("x.md", read_markdown("\n\n".join(["Le Client paie à 30 jours."] * 200)))
    found = _Listed(quantities(document.text, "fr"))
    cut = scopes(Matcher(compiled("fr")), outline(document), found)
    held = [len(sentence.line.quantities["duration"]) for scope in cut for sentence in scope.sentences]
    assert held == [1] * 200
    assert len(_Listed.walks) == 1
