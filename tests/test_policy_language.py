"""From text to tree: what is written, whatever the places and the layout."""

from __future__ import annotations

import re

from boundlint.lang.policy import parse_policy
from boundlint.lang.policy_source import Source
from boundlint.lang.policy_tree import (
    Compare,
    Condition,
    Constant,
    Every,
    Holds,
    Is,
    Not,
    PolicyTree,
    Some,
    Text,
    Word,
)
from boundlint.lang.policy_words import LANGUAGES, canonical, folded, surface
from boundlint.model import Duration, Number, Percent
from boundlint.resources import shipped_text


def parsed(text: str) -> PolicyTree:
    return parse_policy(Source("mine", text))


def condition(text: str) -> Condition:
    found = parsed(f"policy mine version 1 rule r R901 require {text}").rules[0].lines[0].condition
    assert found
    return found


A, B, C = (Holds(Word(name)) for name in ("a", "b", "c"))


def test_and_binds_closer_than_or_and_not_closest() -> None:
    assert condition("a or not b and c") == Some((A, Every((Not(B), C))))
    assert condition("(a or b) and c") == Every((Some((A, B)), C))
    assert condition("a and b and c") == Every((A, B, C))


def test_literals_carry_their_units() -> None:
    cases = {
        "30 days": Duration(30, "day"),
        "1 day": Duration(1, "day"),
        "20 working days": Duration(20, "day", basis="business"),
        "45 days end of month": Duration(45, "day", eom=True),
        "2 months": Duration(2, "month"),
        "10 %": Percent(10),
        "10%": Percent(10),
        "10\u202f%": Percent(10),
        "2,5": Number(2.5),
        "2.5": Number(2.5),
    }
    for written, value in cases.items():
        assert condition(f"a <= {written}") == Compare(Word("a"), "<=", Constant(value))


def test_signs_of_mathematics_are_the_same() -> None:
    assert condition("a ≤ 3") == condition("a <= 3")
    assert condition("a ≠ 3") == condition("a != 3")


def test_status_questions() -> None:
    assert condition("a.b is stated") == Is(Word("a.b"), Word("stated"), negated=False)
    assert condition("a.b is not absent") == Is(Word("a.b"), Word("absent"), negated=True)


def test_keywords_are_words_only_where_a_keyword_may_stand() -> None:
    tree = parsed("policy law version 1 law FR rule rule-of-law R901 when law = FR require rules and when.ever")
    assert tree.name == Word("law")
    assert tree.rules[0].name == Word("rule-of-law")
    assert tree.rules[0].lines[1].condition == Every((Holds(Word("rules")), Holds(Word("when.ever"))))


def test_layout_and_comments_do_not_matter() -> None:
    loose = 'policy mine version 1 # first\n\n\trule r R901 # second\r\n  message fr "a # b"\n en "c"\n  require\n a\n'
    tight = 'policy mine version 1 rule r R901 message fr "a # b" en "c" require a'
    assert parsed(loose) == parsed(tight)


def test_places_point_into_the_file() -> None:
    source = Source(
        "mine", 'policy mine version 1\nrule r R901\n  require a and b <= 30 days\n  message fr "é" en "c"\n'
    )
    rule = parse_policy(source).rules[0]
    pieces = [rule.name.span, rule.lines[0].condition.span, *(text.span for text in rule.lines[1].texts)]  # type: ignore[union-attr]
    assert [span.of(source.text) for span in pieces] == ["r", "a and b <= 30 days", '"é"', '"c"']


def texts(written: str) -> str:
    return parsed(f"policy mine version 1 title en {written}").header[0].texts[0].text


def test_strings() -> None:
    assert texts(r'"say \"no\" \\ \{x}"') == r'say "no" \ {x}'
    assert texts(r'"one\ntwo"') == "one\ntwo"
    assert texts('""') == ""
    assert texts('"«’»"') == "«’»"
    assert texts('"""\n    One line\n    and another.\n\n    A "new" paragraph.\n    """') == (
        'One line and another.\n\nA "new" paragraph.'
    )


def test_texts_of_both_languages_may_share_a_statement() -> None:
    tree = parsed('policy mine version 1 title fr "A" en "B"')
    assert tree.header[0].texts == (Text("fr", "A"), Text("en", "B"))


def test_the_tables_of_words_define_every_terminal_that_the_grammar_leaves_to_them() -> None:
    grammar = re.sub(r"//.*", "", shipped_text("grammars", "policy.lark"))
    defined = set(re.findall(r"^([A-Z_]+)(?:\.\d)?:", grammar, re.MULTILINE))
    used = set(re.findall(r"\b[A-Z][A-Z_]+\b", re.sub(r"/.*/", "", grammar))) - defined
    for language in LANGUAGES:
        words = surface(language)
        assert used <= {*words.keywords, "UNIT"}
        for terminal, forms in words.keywords.items():
            pattern = re.search(rf"^{terminal}\.\d: /(.*)/$", words.terminals(), re.MULTILINE)
            assert pattern
            assert all(re.fullmatch(pattern.group(1), form) for form in forms), terminal


def test_both_tables_name_the_same_things_and_no_word_means_two() -> None:
    english, french = surface("en"), surface("fr")
    assert set(english.keywords) == set(french.keywords)
    assert set(english.units) == set(french.units)
    assert set(english.names) == set(french.names)
    for words in (english, french):
        for place, names in words.names.items():
            assert set(names) == set(english.names[place]), place
            assert len({folded(name) for name in names.values()}) == len(names), place


def test_a_name_of_one_language_is_never_another_one_of_the_other() -> None:
    for place in surface("en").names:
        here, there = canonical(place, "en"), canonical(place, "fr")
        for word in here.keys() & there.keys():
            assert here[word] == there[word], (place, word)
