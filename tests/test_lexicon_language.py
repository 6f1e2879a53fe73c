"""The lexicon's own language: what parses, what does not, and where the caret stands."""

import pytest

from boundlint.errors import SourceError
from boundlint.facts.compiling import compile_lexicon
from boundlint.facts.matching import Matcher
from boundlint.facts.stored import compiled, pack, unpack
from boundlint.lang.lexicon import merge, parse, shipped_lexicon
from boundlint.lang.lexicon_tree import Group, Optional, Phrase, Reference, Typed
from boundlint.model import Span
from boundlint.text.quantities import quantities
from boundlint.text.words import words


def lexicon(body: str, language: str = "fr"):
    return compile_lexicon(merge(language, (parse(f"lexicon {language}\n{body}", "test.lex"),)))


def found(body: str, sentence: str, language: str = "fr") -> list[str]:
    """The stretches of a sentence that the first part of each line of the lexicon matches."""
    matcher = Matcher(lexicon(body, language))
    line = matcher.line(Span(0, len(sentence)), words(sentence), quantities(sentence, language))
    return [
        line.place(hit).of(sentence)
        for ready in matcher.awake(line, line)
        for hit in matcher.find(line, ready.parts[0])
    ]


def topic(pattern: str) -> str:
    return f"topic a.b duty\n  states {pattern}\n"


def test_a_line_becomes_a_tree_of_its_parts():
    tree = parse('lexicon fr\ntopic a.b limit\n  states "un" {deux} ..3 <duration|money> ("trois"|"quatre")?', "t.lex")
    sequence = tree.topics[0].patterns[0].sequences[0]
    assert [type(item) for item in sequence.items] == [Phrase, Reference, Typed, Optional]
    assert sequence.gaps == (0, 3, 0)
    assert isinstance(sequence.items[3].item, Group)
    assert tree.topics[0].patterns[0].line == 3


def test_two_files_of_one_topic_are_one_topic():
    one = parse('lexicon fr\ntopic a.b duty\n  states "x"', "1")
    two = parse('lexicon fr\ntopic a.b duty\n  reverses "y"', "2")
    assert [p.verb for p in merge("fr", (one, two)).topics[0].patterns] == ["states", "reverses"]


@pytest.mark.parametrize(
    ("pattern", "sentence", "expected"),
    [
        ('"résili*"', "Le contrat est résilié.", ["résilié"]),
        ('"résili*"', "La RESILIATION est écrite.", ["RESILIATION"]),
        ('"résili*"', "Le contrat dure.", []),
        ('"l\'accord"', "Avec l’accord du client.", ["l’accord"]),
        ('"mise en demeure"', "Une mise-en-demeure.", ["mise-en-demeure"]),
        ('"payer" ..1 "facture"', "payer la facture", ["payer la facture"]),
        ('"payer" ..1 "facture"', "payer toute la facture", []),
        ('"payer" "facture"', "payer la facture", []),
        (
            '"facture" .. <duration>',
            "La facture est payable à trente (30) jours.",
            ["facture est payable à trente (30) jours"],
        ),
        ('("a"|"b") "c"', "a c b c", ["a c", "b c"]),
        ('"a" "b"? ..0 "c"', "a c", ["a c"]),
        ('"sur 24"', "24 heures sur 24", ["sur 24"]),
    ],
)
def test_a_pattern_finds_words_and_gaps(pattern, sentence, expected):
    assert found(topic(pattern), sentence) == expected


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("lexicon fr\ntopic a.b duty\n  states", 3),
        ('lexicon fr\ntopic a.b duty\n  affirms "x"', 3),
        ('lexicon fr\ntopic a.b duty\n  states "x', 3),
        ("topic a.b duty", 1),
        ("lexicon fr\nfamily x = ", 2),
    ],
)
def test_a_mistake_has_a_place(text, line):
    with pytest.raises(SourceError) as caught:
        parse(text, "mine.lex")
    assert caught.value.problem.path == "mine.lex"
    assert caught.value.line == line
    assert caught.value.column >= 1


def test_an_unknown_family_is_a_mistake():
    with pytest.raises(SourceError) as caught:
        lexicon(topic("{nowhere}"))
    assert caught.value.problem.code == "lexicon.unknown-family"


def test_a_family_that_names_itself_is_a_mistake():
    with pytest.raises(SourceError) as caught:
        lexicon("family a = {b}\nfamily b = {a}\n" + topic("{a}"))
    assert caught.value.problem.code == "lexicon.family-names-itself"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_shipped_lexicon_names_only_topics_that_exist(language):
    from boundlint.model.schema import facts, topic_by_name

    known = {spec.topic for spec in facts()} | set(topic_by_name())
    topics = {ready.topic for ready in compiled(language).patterns}
    assert {t for t in topics if not t.startswith(("kind.", "law.", "contract."))} <= known
    assert {spec.topic for spec in facts() if spec.read != "computed"} <= topics


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_option_of_the_shipped_lexicon_is_known(language):
    known = {
        "bearer": {"client", "provider", "each", "unknown"},
        "condition": {"breach", "convenience", "event", "renewal"},
    }
    for ready in compiled(language).patterns:
        for name, value in ready.options:
            assert name in {"bearer", "condition", "form", "value", "confidence"}, (ready.topic, ready.order)
            assert value in known.get(name, {value}), (ready.topic, ready.order)


def test_a_long_hostile_sentence_takes_bounded_work():
    body = topic('"a" .. "a" .. "a" .. "a" .. <number>')
    sentence = "a " * 380 + "7"
    assert len(found(body, sentence)) <= 48


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_stored_lexicon_is_the_same_lexicon(language):
    made = compile_lexicon(shipped_lexicon(language))
    kept = unpack(pack(made))
    assert tuple(kept.patterns) == made.patterns
    assert dict(kept.families) == made.families
    assert [kept.wakes[order] for order in range(len(made.wakes))] == list(made.wakes)
    assert (kept.waiting, kept.exact, kept.heads) == (made.waiting, made.exact, made.heads)
