"""The wheel holds all that the program needs, and the program takes its files from nowhere else."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SOURCES = ("boundlint", "grammars", "policies", "templates", "pyproject.toml", "README.md", "LICENSE")
BUILDERS = ("build", "hatchling")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    missing = [name for name in BUILDERS if importlib.util.find_spec(name) is None]
    if missing:
        pytest.skip(f"the wheel cannot be built without {' and '.join(missing)}")
    source, out = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("dist")
    _copy(source)
    command = [sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", str(out), str(source)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    (file,) = out.glob("*.whl")
    with zipfile.ZipFile(file) as opened:
        yield opened


def _copy(target: Path) -> None:
    """Copy what the build needs, so that the checkout gets no build folder."""
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, target / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target / name)


@pytest.mark.parametrize("kind", ["grammars", "policies", "templates"])
def test_every_shipped_file_is_in_the_wheel(wheel: zipfile.ZipFile, kind: str) -> None:
    held = {name for name in wheel.namelist() if name.startswith(f"boundlint/_data/{kind}/")}
    files = [path for path in (ROOT / kind).rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    assert files, f"{kind}/ holds no file"
    assert held == {f"boundlint/_data/{path.relative_to(ROOT).as_posix()}" for path in files}


def test_the_wheel_holds_one_package_and_nothing_beside_it(wheel: zipfile.ZipFile) -> None:
    assert {name.split("/")[0] for name in wheel.namelist()} == {"boundlint", "boundlint-0.1.0.dist-info"}


@pytest.mark.parametrize("name", ["boundlint/py.typed", "boundlint-0.1.0.dist-info/licenses/LICENSE"])
def test_the_wheel_holds(wheel: zipfile.ZipFile, name: str) -> None:
    assert name in wheel.namelist()


def test_the_wheel_asks_for_no_tool_of_ours(wheel: zipfile.ZipFile) -> None:
    metadata = wheel.read("boundlint-0.1.0.dist-info/METADATA").decode()
    asked = [line for line in metadata.splitlines() if line.startswith("Requires-Dist") and "extra ==" not in line]
    assert asked
    assert not [line for line in asked if "pytest" in line or "reportlab" in line]


def _find(site: Path, where: Path) -> subprocess.CompletedProcess[str]:
    code = "from boundlint.resources import shipped; print(shipped('policies'))"
    environment = {**os.environ, "PYTHONPATH": str(site), "PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, "-c", code], cwd=where, env=environment, capture_output=True, text=True, check=False
    )


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A copy of the two modules that find files, in a folder where a stranger's `policies/` stands."""
    package = tmp_path / "boundlint"
    package.mkdir()
    for name in ("__init__.py", "resources.py"):
        shutil.copy(ROOT / "boundlint" / name, package / name)
    (tmp_path / "policies").mkdir()
    (tmp_path / "policies" / "core.policy").write_text("policy theirs", "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "project",
    [None, '[project]\nname = "someone-elses"\n', "not = [toml", 'project = "boundlint"\n'],
    ids=["no project", "another project", "broken", "no table"],
)
def test_a_stranger_s_folder_is_never_picked_up(site: Path, project: str | None) -> None:
    if project is not None:
        (site / "pyproject.toml").write_text(project, "utf-8")
    done = _find(site, site)
    assert done.returncode != 0
    assert "FileNotFoundError" in done.stderr


def test_our_own_checkout_is_picked_up_from_anywhere(site: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    (site / "pyproject.toml").write_text('[project]\nname = "boundlint"\n', "utf-8")
    done = _find(site, tmp_path_factory.mktemp("elsewhere"))
    assert (done.returncode, Path(done.stdout.strip())) == (0, (site / "policies").resolve())


def test_what_was_installed_comes_before_the_checkout(site: Path) -> None:
    (site / "pyproject.toml").write_text('[project]\nname = "boundlint"\n', "utf-8")
    installed = site / "boundlint" / "_data" / "policies"
    installed.mkdir(parents=True)
    done = _find(site, site)
    assert (done.returncode, Path(done.stdout.strip())) == (0, installed.resolve())
