"""
What README.md and the pages of docs print is what the program prints.

A command stands in a fenced block after ``<!-- command: NAME -->``, its output after ``<!-- output: NAME -->``.
The last part of the command (after ``&&``) is run from the repository's root, 80 columns wide, without a terminal.
``pytest tests/test_readme.py --update-readme`` writes the real output into the pages.
"""

from __future__ import annotations

import doctest
import os
import pathlib
import re
import shlex
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"^<!-- (command|output): ([\w-]+) -->\n```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PYTHON = re.compile(r"^```python\n(>>> .*?)^```$", re.MULTILINE | re.DOTALL)
MAIN = "import sys; from editions.cli import main; sys.exit(main())"


def blocks(page, kind):
    """Return the fenced blocks of one kind on a page, by name."""
    found = BLOCK.findall(page.read_text(encoding="utf-8"))
    return {name: body for kind_, name, body in found if kind_ == kind}


def outputs():
    """Return every page and name of an output that the tests keep true."""
    return [(page, name) for page in PAGES if "_build" not in page.parts for name in blocks(page, "output")]


def identifier(value):
    """Return a readable name for a parameter: a page by its place in the repository."""
    return value.relative_to(ROOT).as_posix() if isinstance(value, pathlib.Path) else value


def printed(command):
    """Return what the last part of a command prints on stdout, run from the root without a terminal."""
    words = shlex.split(command.strip().rsplit("&&", 1)[-1])
    assert pathlib.PurePosixPath(words[0]).name == "editions", f"the tests run only our own command, not {words[0]}"
    environment = {**os.environ, "COLUMNS": "80", "NO_COLOR": "1", "PYTHONUTF8": "1"}
    environment.pop("FORCE_COLOR", None)
    done = subprocess.run(
        [sys.executable, "-c", MAIN, *words[1:]],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert done.returncode in {0, 1}, done.stderr
    return "".join(f"{line.rstrip()}\n" for line in done.stdout.splitlines())


def replaced(text, name, output):
    """Return a page's text with the output of that name replaced."""
    opening = re.escape(f"<!-- output: {name} -->\n")
    pattern = re.compile(rf"^({opening}```\w*\n).*?^```$", re.MULTILINE | re.DOTALL)
    return pattern.sub(lambda found: f"{found[1]}{output}```", text, count=1)


@pytest.mark.parametrize(("page", "name"), outputs(), ids=identifier)
def test_printed_output_is_real(page, name, request):
    """The output on the page is what the command prints, character for character."""
    output = printed(blocks(page, "command")[name])
    if request.config.getoption("--update-readme"):
        page.write_text(replaced(page.read_text(encoding="utf-8"), name, output), encoding="utf-8")
    assert blocks(page, "output")[name] == output


@pytest.mark.parametrize("page", [p for p in PAGES if PYTHON.search(p.read_text(encoding="utf-8"))], ids=identifier)
def test_python_examples_are_real(page, monkeypatch):
    """The Python sessions on the page print what they say they print."""
    monkeypatch.chdir(ROOT)
    text = "\n\n".join(PYTHON.findall(page.read_text(encoding="utf-8")))
    example = doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0)
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    assert runner.run(example).failed == 0


def test_readme_has_both_commands():
    """One line runs the main job on the sample, one line runs the tests, and each is a single line."""
    commands = blocks(ROOT / "README.md", "command")
    assert {"diff", "test"} <= set(commands)
    assert all(command.count("\n") == 1 for command in commands.values())


def test_every_output_has_its_command():
    """An output without a command beside it could not be kept true."""
    assert all(name in blocks(page, "command") for page, name in outputs())


def test_links_between_pages_lead_somewhere():
    """Every relative link of README.md and of the contributor's pages names a file of the repository."""
    for page in (ROOT / "README.md", *sorted((ROOT / ".github").glob("*.md"))):
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"
