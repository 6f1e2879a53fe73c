"""Trees of policies for property tests: everything that the language can write, in the shapes that it can have."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from boundlint.lang import policy_tree as tree
from boundlint.lang.policy_tree import Constant, Text, Word
from boundlint.lang.policy_words import LANGUAGES, canonical, folded, surface
from boundlint.model import CalendarDay, Duration, Hours, Money, Number, Percent

NAMES = surface("en").names

OWN = st.from_regex(r"[a-z]{2,8}(?:[_-][a-z]{2,5})?", fullmatch=True).filter(
    lambda name: not any(folded(name) in canonical("operand", language) for language in LANGUAGES)
)
"""Names that mean nothing in the language: rules, parameters."""

numbers = st.one_of(st.integers(0, 9999).map(float), st.integers(0, 9999).map(lambda n: n / 4))
clocks = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59))
units = st.sampled_from(sorted(surface("en").units)).map(lambda key: key.partition(" "))
values = st.one_of(
    st.builds(Number, numbers),
    st.builds(Percent, numbers),
    st.builds(lambda n, unit, eom: Duration(n, unit[0], basis=unit[2], eom=eom), numbers, units, st.booleans()),
    st.builds(Money, numbers, st.sampled_from(["EUR", "CHF", "GBP"]), st.sampled_from(["", "HT", "TTC"])),
    st.builds(Hours, clocks, clocks),
    st.dates(date(1990, 1, 1), date(2090, 1, 1)).map(CalendarDay),
)


def names(place: str) -> st.SearchStrategy[Word]:
    """Return names that the language knows at a place."""
    return st.sampled_from(sorted(NAMES[place])).map(Word)


operands = st.one_of(
    names("operand"),
    OWN.map(Word),
    values.map(Constant),
    st.builds(tree.Owned, st.sampled_from(["client", "provider"]), names("topic")),
)
leaves = st.one_of(
    st.builds(tree.Holds, operands),
    st.builds(tree.Is, operands, names("status"), st.booleans()),
    st.builds(tree.Compare, operands, st.sampled_from(["<", "<=", "=", "!=", ">=", ">", "within"]), operands),
    st.builds(tree.Member, operands, st.lists(names("operand"), min_size=1, max_size=3).map(tuple)),
)


def _joined(inner: st.SearchStrategy[tree.Condition]) -> st.SearchStrategy[tree.Condition]:
    parts = st.lists(inner, min_size=2, max_size=3).map(tuple)
    return st.one_of(
        st.builds(tree.Not, inner),
        st.builds(tree.Every, parts),
        st.builds(tree.Some, parts),
        st.builds(tree.Quantified, st.booleans(), names("topic"), inner),
    )


conditions = st.recursive(leaves, _joined, max_leaves=8)
printable = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_characters="{}", exclude_categories=["Cs"])
)
texts = st.lists(st.builds(Text, st.sampled_from(["fr", "en"]), printable), min_size=1, max_size=3).map(tuple)
days = st.dates(date(1990, 1, 1), date(2090, 1, 1)).map(CalendarDay).map(Constant)


def _line(keyword: str, **parts: st.SearchStrategy[object]) -> st.SearchStrategy[tree.Line]:
    return st.builds(tree.Line, st.just(Word(keyword)), **parts)


def _one(word: st.SearchStrategy[Word]) -> st.SearchStrategy[tuple[Word, ...]]:
    return word.map(lambda found: (found,))


items = st.one_of(
    _line("severity", words=_one(names("severity"))),
    _line("boundary", words=_one(names("boundary"))),
    _line("fix", words=_one(names("clause"))),
    _line("yields", words=_one(OWN.map(Word))),
    _line("when", condition=conditions),
    _line("require", condition=conditions),
    *(_line(keyword, texts=texts) for keyword in ("message", "why", "ask", "passes", "fails")),
    _line("valid_from", days=st.lists(days, min_size=1, max_size=2).map(tuple)),
    _line("valid_until", days=days.map(lambda day: (day,))),
)
trials = st.one_of(
    _line("given", texts=texts.map(lambda found: found[:1])),
    _line("file", texts=printable.map(lambda text: (Text("", text),))),
    _line("fact", words=_one(names("fact")), operand=values.map(Constant)),
    _line("with", words=st.tuples(names("operand"), names("operand"))),
    _line("as_of", days=days.map(lambda day: (day,))),
    _line(
        "expect",
        words=st.tuples(
            OWN.map(Word), st.sampled_from(["pass", "fail", "unknown"]).map(lambda v: Word(f"verdict_{v}"))
        ),
    ),
)
changes = st.one_of(_line("severity", words=_one(names("severity"))), _line("because", texts=texts))
particulars = st.one_of(
    _line("reference", texts=texts),
    _line("says", texts=texts),
    _line("unsure"),
    _line("checked", days=days.map(lambda day: (day,))),
)


def _block(
    keyword: str, code: str, lines: st.SearchStrategy[tree.Line], name: st.SearchStrategy[str] = OWN
) -> st.SearchStrategy[tree.Block]:
    found = st.lists(lines, max_size=5).map(tuple)
    return st.builds(tree.Block, st.just(keyword), name.map(Word), st.just(Word(code)), found)


blocks = st.one_of(
    _block("rule", "AB901", items),
    _block("define", "", particulars),
    _block("override", "", changes),
    _block("disable", "", changes),
    _block("test", "", trials, printable),
)
headers = st.one_of(
    _line("title", texts=texts),
    _line("side", words=_one(names("side"))),
    _line("law", words=st.lists(names("law"), min_size=1, max_size=3).map(tuple)),
    _line("extends", words=_one(OWN.map(Word))),
    _line("import", texts=printable.map(lambda text: (Text("", text),))),
    _line("param", words=st.tuples(OWN.map(Word), names("type")), operand=operands),
)
policies = st.builds(
    tree.PolicyTree,
    OWN.map(Word),
    st.just(Word("1")),
    st.lists(headers, max_size=4).map(tuple),
    st.lists(blocks, max_size=3).map(tuple),
)
