"""The documents say what is so: the twins agree, the outputs are real, the links lead somewhere."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("policies/**/*.md")])
COMMAND = re.compile(r"<!-- command:([\w-]+) -->\n```(\w+)\n(.+?)\n```", re.DOTALL)
BLOCK = re.compile(r"^```(?:sh|powershell)\n(.*?)^```", re.DOTALL | re.MULTILINE)
LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")


def _read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def _commands(text: str) -> list[str]:
    """Return the commands of a document, without what a comment says of them."""
    return [line.split(" #")[0].rstrip() for block in BLOCK.findall(text) for line in block.splitlines()]


def _refresh() -> ModuleType:
    spec = importlib.util.spec_from_file_location("refresh", ROOT / "docs" / "refresh.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_twins_show_the_same_commands() -> None:
    english, french = _commands(_read("README.md")), _commands(_read("README.fr.md"))
    assert english == french
    assert len(english) > 10


def test_the_twins_have_the_same_parts() -> None:
    shapes = [re.findall(r"^(#+) ", _read(name), re.MULTILINE) for name in ("README.md", "README.fr.md")]
    assert shapes[0] == shapes[1]


@pytest.mark.parametrize("name", ["README.md", "README.fr.md"])
def test_each_set_up_is_one_line_with_a_powershell_twin(name: str) -> None:
    found = {mark: (language, command) for mark, language, command in COMMAND.findall(_read(name))}
    assert set(found) == {"main", "main-powershell", "tests", "tests-powershell"}
    for mark, (language, command) in found.items():
        assert "\n" not in command
        assert "-m venv .venv" in command
        assert language == ("powershell" if mark.endswith("powershell") else "sh")
        if language == "powershell":
            assert "&&" not in command, "PowerShell 5.1 has no &&"


@pytest.mark.parametrize("name", ["README.md", "README.fr.md"])
def test_the_outputs_are_what_the_command_prints(name: str) -> None:
    refresh = _refresh()
    text = _read(name)
    assert len(refresh.REGION.findall(text)) == text.count("<!-- output:start -->") > 0
    assert text == refresh.refreshed(text), "run: python docs/refresh.py"


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_relative_link_leads_to_a_file(path: Path) -> None:
    links = [unquote(link.split("#")[0]) for link in LINK.findall(path.read_text("utf-8"))]
    dead = [link for link in links if link and "://" not in link and not (path.parent / link).exists()]
    assert not dead


def test_the_examples_named_in_the_documents_are_there() -> None:
    named = {name for path in DOCUMENTS for name in re.findall(r"examples/([\w.-]+\w)", path.read_text("utf-8"))}
    assert named
    assert not [name for name in named if not (ROOT / "examples" / name).exists()]
