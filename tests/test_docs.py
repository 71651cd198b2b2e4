"""What the code offers, the documentation names: commands, rules, readers, public names, words of the glossary."""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import pathlib
import re
import sys
import tomllib

import pytest

from provenance.readers import READERS

ROOT = pathlib.Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
DESIGN_WORDS = {
    *("capture", "segment", "transcript", "paragraph", "speech", "mark", "note", "archival reference", "witness"),
    *("siglum", "base", "reading", "relation", "link", "difference", "divergence", "substantive", "accidental"),
    *("claim", "event", "derivation", "sidecar", "authority", "carried", "tradition", "depth", "leaf", "flow", "draft"),
    *("page furniture", "record"),
    *("cause", "excision", "place", "pin", "corridor", "confusion", "fold", "signature", "evidence"),
}
QUADRANTS = ("tutorial", "how-to", "reference", "explanation")
PAGES = sorted(page for page in DOCS.rglob("*.md") if "_build" not in page.parts and "generated" not in page.parts)


def text(place):
    """Return the text of a page of the documentation."""
    return (DOCS / place).read_text(encoding="utf-8")


def page_maker():
    """Return the extension of the documentation that writes pages from the code, without Sphinx if that is missing."""
    pytest.importorskip("sphinx", reason="the documentation's tools are not installed")
    spec = importlib.util.spec_from_file_location("from_code", DOCS / "_ext" / "from_code.py")
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def glossary():
    """Return the words of the glossary with their definitions."""
    body = re.search(r"^```\{glossary\}\n(.*?)^```", text("glossary.md"), re.MULTILINE | re.DOTALL)[1]
    entries = re.findall(r"^(\S.*)\n((?:  .*\n?|\n)*)", body, re.MULTILINE)
    return {word.strip(): definition.strip() for word, definition in entries}


def offered(output):
    """Return the subcommands that a help text lists below *commands*."""
    listed = re.search(r"^commands:\n((?: +\S.*\n)+)", output, re.MULTILINE)
    return re.findall(r"^  ([a-z][\w-]*)  ", listed[1], re.MULTILINE) if listed else []


def test_every_command_has_an_entry(capsys, monkeypatch):
    """Each subcommand that the help lists has a heading on the page of the command line."""
    cli = importlib.import_module("editions.cli")
    monkeypatch.setattr(sys, "argv", ["editions", "--help"])
    with contextlib.suppress(SystemExit):
        cli.main()
    commands = offered(capsys.readouterr().out)
    assert commands
    page = text("reference/command-line.md")
    assert [c for c in commands if f"## editions {c}\n" not in page] == []


def test_every_rule_has_a_full_page():
    """Each rule's page has the four headings, in order, with text below each."""
    rules = importlib.import_module("editions.rules")
    for rule in rules.rules():
        explanation = rules.explanation(rule)
        parts = re.split(r"^(What it finds|Why it matters|Example|Limits)$", explanation, flags=re.MULTILINE)
        assert parts[1::2] == ["What it finds", "Why it matters", "Example", "Limits"], rule.code
        assert all(part.strip() for part in parts[::2]), rule.code


def test_rule_pages_are_made_from_the_code():
    """The documentation makes a page for each rule and lists it in the index."""
    rules = importlib.import_module("editions.rules").rules()
    pages = page_maker().rule_pages()
    assert [rule.code for rule in rules if rule.code not in pages or f"[{rule.code}]" not in pages["rules"]] == []


def test_every_reader_has_an_entry():
    """Each reader has a heading on the page of readers."""
    readers = importlib.import_module("provenance.readers").READERS
    page = text("reference/readers.md")
    assert [name for name in readers.names() if f"## {name}\n" not in page] == []


def test_every_export_has_an_entry():
    """Each export has a row on the page of exports."""
    exports = importlib.import_module("provenance.exports").EXPORTS
    page = text("reference/exports.md")
    assert [name for name in exports.names() if f"| `{name}` |" not in page] == []


@pytest.mark.parametrize("package", ["editions", "provenance"])
def test_every_public_name_has_an_entry(package):
    """Each name in a package's ``__all__`` stands on the page of the Python interface."""
    names = importlib.import_module(package).__all__
    page = text("reference/python.md")
    assert [name for name in names if not re.search(rf"`{name}[`(]", page)] == []


def test_every_glossary_word_has_a_definition():
    """No word stands in the glossary without a definition, and the words of the design all stand there."""
    words = glossary()
    assert [word for word, definition in words.items() if not definition] == []
    assert sorted(DESIGN_WORDS - set(words)) == []


def test_glossary_is_in_order():
    """The glossary's words are in alphabetical order."""
    words = list(glossary())
    assert words == sorted(words, key=str.casefold)


def test_no_page_is_empty():
    """Every page of the documentation opens with a title."""
    assert [page.name for page in PAGES if not re.match(r"(<!--.*-->\s*)?# \S", page.read_text(encoding="utf-8"))] == []


def test_every_guide_is_listed():
    """The page of guides leads to each of them."""
    listed = set(text("how-to/index.md").split())
    assert {page.stem for page in (DOCS / "how-to").glob("*.md")} - {"index"} <= listed


def test_every_reader_stands_in_the_table():
    """The table at the head of the page on readers has a row for each, with what tells it and what it needs."""
    table = text("reference/readers.md").split("\n## ")[0]
    assert [name for name in READERS.names() if f"[{name}](#{name})" not in table] == []


@pytest.mark.parametrize("part", QUADRANTS)
def test_each_of_the_four_parts_has_pages(part):
    """There is a tutorial, there are guides, a reference and explanations."""
    assert list((DOCS / part).glob("*.md"))


def test_documentation_has_examples():
    """Pages hold Python sessions and command outputs that the tests run, and public docstrings hold doctests."""
    pages = "".join(page.read_text(encoding="utf-8") for page in PAGES)
    assert len(re.findall(r"^>>> ", pages, re.MULTILINE)) > 0
    assert len(re.findall(r"^<!-- output: ", pages, re.MULTILINE)) > 0
    for package in ("provenance", "editions"):
        sources = [path.read_text(encoding="utf-8") for path in (ROOT / package).rglob("*.py")]
        assert sum(source.count(">>> ") for source in sources) > 0


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(DOCS).as_posix())
def test_links_lead_somewhere(page):
    """Every relative link of a page names a file of the repository, or a page that is made while building."""
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        assert "generated/" in target or (page.parent / target).exists(), target


def test_sample_is_as_described():
    """The three witnesses of the sample have the paragraphs that the guides count on."""
    counts = {path.name: path.read_text(encoding="utf-8").count("\n\n") + 1 for path in DOCS.glob("examples/*.txt")}
    assert counts == {
        "session-1983-edition.txt": 21,
        "session-1983-ocr.txt": 21,
        "session-1983-second-edition.txt": 21,
    }


def layers(package):
    """Return the floors of a package as pyproject.toml has them."""
    tool = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
    contracts = tool["importlinter"]["contracts"]
    return next(one["layers"] for one in contracts if one.get("containers") == [package])


@pytest.mark.parametrize("package", ["editions", "provenance"])
def test_architecture_shows_the_floors(package):
    """The page on the architecture prints the floors that import-linter checks."""
    page = text("explanation/architecture.md")
    shown = re.search(rf"^<!-- layers: {package} -->\n```text\n(.*?)^```", page, re.MULTILINE | re.DOTALL)[1]
    assert shown.splitlines() == layers(package)


@pytest.mark.parametrize("package", ["editions", "provenance"])
def test_architecture_names_every_room(package):
    """Each module on a floor, and each public module of the steps that are folders, has a row of its own."""
    rows = re.findall(r"^\| `([\w.]+)` \|", text("explanation/architecture.md"), re.MULTILINE)
    rooms = {room for layer in layers(package) for room in re.split(r" [|:] ", layer)} - {"__main__"}
    for step in ("align", "compare", "classify", "rules") if package == "editions" else ():
        names = {path.stem for path in (ROOT / package / step).glob("*.py")}
        rooms |= {f"{step}.{name}" for name in names if not name.startswith("_")}
    assert sorted(rooms - set(rows)) == []


@pytest.mark.parametrize("page", sorted(DOCS.rglob("*.md")), ids=lambda page: page.name)
def test_every_page_says_what_it_is(page):
    """A page opens with its title (a label may stand before it) and goes on."""
    lines = [line for line in page.read_text(encoding="utf-8").splitlines() if line.strip()]
    first = next((line for line in lines if not line.startswith("(")), "")
    assert first.startswith("# ")
    assert len(lines) > 1
