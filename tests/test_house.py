"""The rules of the house that no linter knows: small modules, short functions, telling names, plugins kept apart."""

from __future__ import annotations

import ast
import importlib
import pathlib
import re
import shutil
import subprocess
import tomllib

import pytest

ROOT = pathlib.Path(__file__).resolve().parent.parent
MODULES = sorted(path for package in ("provenance", "editions") for path in (ROOT / package).rglob("*.py"))
SCRIPTS = sorted([*(ROOT / "tests").rglob("*.py"), *(ROOT / "docs").rglob("*.py"), *(ROOT / ".ci").glob("*.py")])
EMPTY_NAMES = frozenset({"utils", "util", "helpers", "helper", "common", "base", "manager", "misc"})
TOP_LEVEL = frozenset({
    ".ci", ".github", ".gitignore", "LICENSE", "README.md", "docs", "editions", "provenance", "pyproject.toml", "tests",
})  # fmt: skip
REGISTRIES = (
    "provenance/languages",
    "provenance/transliterations",
    "provenance/shelfmarks",
    "provenance/readers",
    "provenance/exports",
    "editions/reports",
    "editions/reports/links",
)
MOST_LINES = 300
MOST_FUNCTION_LINES = 40
MOST_POSITIONAL = 4


def named(path):
    """Return a file's place in the repository, as a name for a parameter."""
    return path.relative_to(ROOT).as_posix()


def functions(path):
    """Return every function and method of a module, nested ones too."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def length(function):
    """Return the lines of a function from its ``def`` to its end, its docstring apart."""
    lines = (function.end_lineno or function.lineno) - function.lineno + 1
    first = function.body[0]
    is_docstring = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    if is_docstring and isinstance(first.value.value, str):
        lines -= (first.end_lineno or first.lineno) - first.lineno + 1
    return lines


def positional(function):
    """Return how many arguments may be given by position, the instance apart."""
    names = [argument.arg for argument in (*function.args.posonlyargs, *function.args.args)]
    return len(names) - (names[:1] in (["self"], ["cls"]))


def top_level():
    """Return the names at the top of the repository: the tracked ones if git can tell, else those that are there."""
    if shutil.which("git") and (ROOT / ".git").exists():
        command = ["git", "-C", str(ROOT), "ls-files"]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
        if done.returncode == 0:
            return {line.strip('"').split("/")[0] for line in done.stdout.splitlines()}
    ignored = {".git", *(line.strip("/") for line in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines())}
    here = {path.name for path in ROOT.iterdir()}
    return {name for name in here - ignored if not name.endswith(".egg-info")}


@pytest.mark.parametrize("path", [*MODULES, *SCRIPTS], ids=named)
def test_module_is_small(path):
    """A module has at most 300 lines."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MOST_LINES


@pytest.mark.parametrize("path", [*MODULES, *SCRIPTS], ids=named)
def test_module_has_a_telling_name(path):
    """No file or folder is called utils, helpers, common, base, manager or misc."""
    assert EMPTY_NAMES.isdisjoint(part.strip("_") for part in path.relative_to(ROOT).with_suffix("").parts)


@pytest.mark.parametrize("path", [*MODULES, *SCRIPTS], ids=named)
def test_functions_are_short(path):
    """A function has at most 40 lines, its docstring apart."""
    long = {f.name: length(f) for f in functions(path) if length(f) > MOST_FUNCTION_LINES}
    assert not long


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_functions_take_few_arguments_by_position(path):
    """At most four arguments of a function may be given by position."""
    many = {f.name: positional(f) for f in functions(path) if positional(f) > MOST_POSITIONAL}
    assert not many


def imports(path):
    """Return the full names that a module imports, whether for types or for use."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


@pytest.mark.parametrize("folder", [*REGISTRIES, *sorted(named(p) for p in (ROOT / "editions/rules").glob("*/"))])
def test_plugins_do_not_know_their_neighbours(folder):
    """A plugin imports no other plugin of its folder; private modules beside it are free."""
    plugins = sorted(path for path in (ROOT / folder).glob("*.py") if not path.stem.startswith("_"))
    package = folder.replace("/", ".")
    for path in plugins:
        neighbours = {f"{package}.{other.stem}" for other in plugins if other != path}
        assert not imports(path) & neighbours, f"{named(path)} imports a neighbour"


def test_top_level_holds_nothing_else():
    """What stands at the top of the repository is what belongs there."""
    assert top_level() <= TOP_LEVEL


def test_version_is_stated_alike():
    """The package and its metadata state one version."""
    stated = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    init = (ROOT / "editions" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__\b.*?"([^"]+)"', init, re.MULTILINE)
    assert found
    assert found[1] == stated
    assert stated == importlib.import_module("provenance.version").VERSION


def test_both_packages_are_typed():
    """Each package carries the marker by which type checkers trust its annotations."""
    assert all((ROOT / package / "py.typed").exists() for package in ("provenance", "editions"))
