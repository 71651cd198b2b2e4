"""
Pages that are written from the code while the documentation is built, so that they cannot go stale.

Rules, their explanations and the Python interface become pages in ``reference/generated``; the help of a command is put
where a page says so (the directive ``command-help``). A part of the code that cannot be imported is named on its page.
"""

from __future__ import annotations

import importlib
import os
import pathlib
import pkgutil
import re
import subprocess
import sys

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

HEADINGS = ("What it finds", "Why it matters", "Example", "Limits")
FAMILIES = {
    "S": "structure",
    "M": "meaning",
    "E": "the editor's hand",
    "A": "accidentals",
    "O": "OCR",
    "P": "provenance",
    "L": "translation",
    "C": "one document by itself",
    "X": "the run",
}
PACKAGES = ("provenance", "editions")
NOT_LIBRARY = frozenset({"cli", "schemas"})
MAIN = "import sys; from editions.cli import main; sys.exit(main())"
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


def headed(explanation):
    """Turn the headings of a rule's explanation into headings of a page, and their indented text into paragraphs."""
    lines = []
    for line in explanation.strip().splitlines():
        bare = line.strip()
        lines.append(f"\n## {bare}\n" if bare in HEADINGS else bare)
    return "\n".join(lines) + "\n"


def rule_page(rule, explanation):
    """Return the page of one rule."""
    opening = f"# {rule.code} {rule.name}\n\nSeverity: **{rule.severity.word}**. Class: {rule.class_.value}.\n\n"
    return opening + headed(explanation)


def rules_index(rules):
    """Return the page that lists all rules by family, with the hidden table of contents of their pages."""
    lines = ["# Rules", "", "Codes are never reused. Each rule's page is what `editions explain CODE` prints.", ""]
    for letter, family in FAMILIES.items():
        own = [rule for rule in rules if rule.code.startswith(letter)]
        if own:
            lines += [f"## {letter}: {family}", "", "| code | name | severity |", "|---|---|---|"]
            lines += [f"| [{r.code}]({r.code}.md) | {r.name} | {r.severity.word} |" for r in own] + [""]
    lines += ["```{toctree}", ":hidden:", "", *(rule.code for rule in rules), "```", ""]
    return "\n".join(lines)


def rule_pages():
    """Return the pages of all rules by file name; one page that says why if there are none to be had."""
    try:
        module = importlib.import_module("editions.rules")
        rules = module.rules()
    except (ImportError, AttributeError) as error:
        return {"rules": f"# Rules\n\nThe rules could not be read from the code: `{error}`.\n"}
    pages = {rule.code: rule_page(rule, module.explanation(rule)) for rule in rules}
    return {"rules": rules_index(rules), **pages}


def modules(package):
    """Return the public modules of a package that can be imported, and those that cannot yet."""
    folder = importlib.import_module(package).__path__
    found = sorted(m.name for m in pkgutil.iter_modules(folder) if not m.name.startswith("_"))
    names = [f"{package}.{name}" for name in found if name not in NOT_LIBRARY]
    return [name for name in names if importable(name)], [name for name in names if not importable(name)]


def importable(name):
    """Whether a module of ours is there and can be imported."""
    try:
        importlib.import_module(name)
    except ImportError:
        return False
    return True


def interface_page(package):
    """Return the page of one package's Python interface, module by module."""
    ready, unready = modules(package)
    parts = [f"# The package `{package}`\n"]
    parts += [f"## {name}\n\n```{{eval-rst}}\n.. automodule:: {name}\n   :members:\n```\n" for name in ready]
    parts += [f"## {name}\n\nThis module is not built yet.\n" for name in unready]
    return "\n".join(parts)


def write_pages(app):
    """Write the generated pages, and take away those whose code is gone; an equal page is left alone."""
    folder = pathlib.Path(app.srcdir) / "reference" / "generated"
    folder.mkdir(exist_ok=True)
    pages = {**rule_pages(), **{package: interface_page(package) for package in PACKAGES}}
    for old in folder.glob("*.md"):
        if old.stem not in pages:
            old.unlink()
    for name, text in pages.items():
        path = folder / f"{name}.md"
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")


def command_help(*words):
    """Return what ``editions WORDS --help`` prints, or ``None`` if it cannot be run."""
    done = subprocess.run(  # noqa: S603  # our own command, with words of our own pages
        [sys.executable, "-c", MAIN, *words, "--help"],
        cwd=ROOT,
        env={**os.environ, "COLUMNS": "88", "NO_COLOR": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return re.sub(r"\x1b\[[0-9;]*m", "", done.stdout) if done.returncode == 0 else None


class CommandHelp(SphinxDirective):
    """``command-help`` with the words of a command: its help, printed as it is."""

    optional_arguments = 1
    final_argument_whitespace = True

    def run(self):
        """Return the help as a literal block, or a note that the command is not built."""
        words = self.arguments[0].split() if self.arguments else []
        text = command_help(*words)
        if text is None:
            return [nodes.paragraph(text="This command is not built yet.")]
        block = nodes.literal_block(text, text)
        block["language"] = "text"
        return [block]


def setup(app):
    """Tell Sphinx what this extension adds."""
    app.add_directive("command-help", CommandHelp)
    app.connect("builder-inited", write_pages)
    return {"version": "1", "parallel_read_safe": True}
