"""A remembered regular expression is the one that `re.compile` makes, and anything odd leads back to that."""

import re

import pytest

from boundlint import patterns


@pytest.fixture
def fresh(tmp_path, monkeypatch):
    """A store with nothing in it, in a folder of its own."""
    monkeypatch.setattr("boundlint.cache.folder", lambda: tmp_path)
    patterns._store.cache_clear()
    yield tmp_path
    patterns._store.cache_clear()


@pytest.mark.usefixtures("fresh")
@pytest.mark.parametrize(
    ("text", "flags", "sample"),
    [
        (r"(?P<word>\w+)\s(?P=word)", 0, "le contrat contrat"),
        (r"ÉCHÉANCE", re.IGNORECASE, "l'échéance"),
        (r"(a)|(?P<b>b)", re.VERBOSE | re.MULTILINE, "xb"),
        (r"(?i)abc", 0, "ABC"),
        (rb"\d+", 0, b"a 42"),
        (r"[\W_]+(?=x)|\bfin\b", re.DOTALL, "la fin"),
    ],
)
def test_it_is_the_same_pattern(text, flags, sample):
    for _ in range(2):
        made, plain = patterns.regex(text, flags), re.compile(text, flags)
        assert (made.pattern, made.flags, made.groups, dict(made.groupindex)) == (
            plain.pattern, plain.flags, plain.groups, dict(plain.groupindex),
        )  # fmt: skip
        assert made.search(sample).groups() == plain.search(sample).groups()
        assert made.search(sample).lastgroup == plain.search(sample).lastgroup


def test_the_next_process_compiles_nothing(fresh, monkeypatch):
    patterns.regex("un contrat")
    patterns.keep()
    patterns._store.cache_clear()
    monkeypatch.setattr(patterns, "_program", lambda *_: pytest.fail("compiled again"))
    assert patterns.regex("un contrat").fullmatch("un contrat")
    assert len(list(fresh.glob("patterns-*.bin"))) == 1


def test_a_damaged_store_is_passed_over(fresh):
    patterns.regex("un contrat")
    patterns.keep()
    for file in fresh.glob("patterns-*.bin"):
        file.write_bytes(file.read_bytes()[:-9])
    patterns._store.cache_clear()
    assert patterns.regex("un contrat").fullmatch("un contrat")


@pytest.mark.usefixtures("fresh")
@pytest.mark.parametrize(
    "program", [(0, [1, 2, 3], 0, {}, (None,)), (0, "x", 0, {}, ()), None, (), (0, [-1], 0, {}, ())]
)
def test_what_is_no_program_is_compiled_again(program):
    patterns._store().programs["un contrat", 0] = program
    assert patterns.regex("un contrat").fullmatch("un contrat")


@pytest.mark.usefixtures("fresh")
def test_another_python_compiles_as_always(monkeypatch):
    monkeypatch.setattr(patterns, "_engine", lambda: None)
    assert patterns.regex("a+", re.IGNORECASE) == re.compile("a+", re.IGNORECASE)


@pytest.mark.usefixtures("fresh")
def test_a_mistake_is_told_as_by_re():
    with pytest.raises(re.error):
        patterns.regex("(")


def test_nothing_of_a_document_is_remembered():
    from boundlint.text.fold import fold

    known = len(patterns._store().programs)
    for character in "ﬁœæßŒ":
        fold(f"un {character} mot")
    assert len(patterns._store().programs) == known
