"""What is remembered between processes: the same value, built again in silence where an entry is damaged."""

import os
import sys

import pytest

from boundlint import cache
from boundlint.errors import SourceError
from boundlint.lang.policy_source import Source
from boundlint.policy.load import _checked, check_text
from boundlint.resources import shipped


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(cache, "folder", lambda: tmp_path / "cache")
    return tmp_path / "cache"


def entries(folder):
    return sorted(folder.glob("*.bin"))


def test_a_value_is_made_once(folder):
    made = []
    for _ in range(2):
        assert cache.remembered("kind", ("a",), lambda: made.append(1) or ("x", 1, {"y": frozenset({2})})) == (
            "x",
            1,
            {"y": frozenset({2})},
        )
    assert made == [1]
    assert len(entries(folder)) == 1


@pytest.mark.usefixtures("folder")
def test_another_source_is_another_value():
    assert cache.remembered("kind", ("a",), lambda: 1) == 1
    assert cache.remembered("kind", ("b",), lambda: 2) == 2
    assert cache.remembered("other", ("a",), lambda: 3) == 3


@pytest.mark.parametrize("damage", [b"", b"short", b"x" * 100])
def test_a_damaged_entry_is_built_again(folder, damage):
    cache.remembered("kind", ("a",), lambda: 1)
    entries(folder)[0].write_bytes(damage)
    assert cache.remembered("kind", ("a",), lambda: 2) == 2
    assert cache.remembered("kind", ("a",), lambda: 3) == 2


def test_an_entry_with_one_bit_changed_is_built_again(folder):
    cache.remembered("kind", ("a",), lambda: "value")
    data = bytearray(entries(folder)[0].read_bytes())
    data[-1] ^= 1
    entries(folder)[0].write_bytes(bytes(data))
    assert cache.remembered("kind", ("a",), lambda: "again") == "again"


def test_a_folder_that_cannot_be_made_does_no_harm(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setattr(cache, "folder", lambda: tmp_path / "file" / "cache")
    assert cache.remembered("kind", ("a",), lambda: 7) == 7


def test_nothing_half_written_stays_behind(folder):
    cache.remembered("kind", ("a",), lambda: 1)
    assert [file.suffix for file in folder.iterdir()] == [".bin"]


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("name", ["core", "freelance-fr", "freelance-uk", "freelance-us", "templates", "letters"])
def test_a_remembered_policy_is_the_checked_one(name):
    source = Source(name, shipped("policies").joinpath(f"{name}.policy").read_text("utf-8"))
    checked = _checked(source)
    assert check_text(source) == checked
    assert check_text(source) == checked


def test_a_mistake_is_told_each_time(folder):
    for _ in range(2):
        with pytest.raises(SourceError):
            check_text(Source("mine", "policy mine version"))
    assert not [file for file in entries(folder) if file.name.startswith("pack")]


def test_a_table_is_the_same_from_the_file_and_from_the_cache(folder):
    first = cache.toml_table("policies", "facts.toml")
    assert cache.toml_table("policies", "facts.toml") == first
    assert entries(folder)
    assert first["fact"][0]["name"] == "scope.defined"


def test_a_write_that_fails_leaves_nothing_behind(folder, monkeypatch):
    def refuse(*_):
        raise OSError

    monkeypatch.setattr(cache.Path, "replace", refuse)
    assert cache.remembered("kind", ("a",), lambda: 5) == 5
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"XDG_CACHE_HOME": "/var/tmp/c"}, "/var/tmp/c/boundlint"),
        ({"XDG_CACHE_HOME": "not/absolute", "HOME": "/home/zoe"}, "/home/zoe/.cache/boundlint"),
        ({"XDG_CACHE_HOME": "", "HOME": "/home/zoe"}, "/home/zoe/.cache/boundlint"),
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="the folder of Linux")
def test_the_folder_of_linux(monkeypatch, environment, expected):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert cache._of_linux().as_posix() == expected


def test_the_folder_of_other_systems_has_our_name():
    assert "boundlint" in cache._of_others().as_posix()


def test_the_oldest_entries_of_a_kind_make_room(folder, monkeypatch):
    monkeypatch.setattr(cache, "MOST_ENTRIES", 3)
    for number in range(6):
        cache.remember("kind", (str(number),), number)
        os.utime(cache._file("kind", (str(number),)), (number, number))
    cache.remember("other", ("a",), 1)
    assert len(list(folder.glob("kind-*.bin"))) == 3
    assert cache.recalled("kind", ("5",)) == 5
    assert cache.recalled("kind", ("0",)) is None
    assert cache.recalled("other", ("a",)) == 1
