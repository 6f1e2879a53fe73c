"""Texts made to be slow: reading stays linear in them."""

from dataclasses import replace

from boundlint.facts.stored import compiled


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
