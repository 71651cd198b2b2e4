"""``editions cite`` and the forms of ``editions read``: what is printed, where, and what is said when it cannot be."""

import json
import os
import subprocess
import sys

import pytest

from provenance.exports import EXPORTS

TEXT = """Minutes of the Bordurian Harvest Board, March 4, 1955

Ottokar: The mills stand still, and nobody knows who has the key.

Boris: We have asked the ministry about it three times.

[Source: State Archive of Borduria, Fond 2. Opis 5. Translated by Ann Lee.]
"""
LINE = "Minutes of the Bordurian Harvest Board, 4 March 1955, State Archive of Borduria, fond 2, opis 5, trans. Ann Lee"


@pytest.fixture
def run(tmp_path, root):
    """Give a function that runs the command beside a page of that text."""

    def run(*words, text=TEXT, stdin=None):
        (tmp_path / "page.txt").write_text(text, encoding="utf-8", newline="")
        return subprocess.run(
            [sys.executable, "-m", "editions", *words],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(root), "PYTHONIOENCODING": "utf-8"},
            input=stdin,
            encoding="utf-8",
            capture_output=True,
            check=False,
        )

    return run


def test_a_footnote_is_one_line_and_the_hint_stands_apart(run):
    """The line goes to standard output, how far the reference leads to standard error."""
    done = run("cite", "page.txt")
    assert (done.returncode, done.stdout) == (0, f"{LINE}.\n")
    assert done.stderr == (
        "editions: note: page.txt: the reference reaches the opis: cannot be resolved to a file or leaf\n"
    )


def test_a_place_and_a_language_may_be_named(run):
    assert run("cite", "page.txt", "--paragraph", "2").stdout == f"{LINE}, paragraph 2 of the text, by count.\n"
    assert "4. März 1955" in run("cite", "page.txt", "--language", "de").stdout


def test_standard_input_and_many_files(run, tmp_path):
    assert run("cite", "-", stdin=TEXT).stdout == f"{LINE}.\n"
    (tmp_path / "p1.txt").write_text("We met in the mill.", encoding="utf-8")
    (tmp_path / "p2.txt").write_text("Nobody spoke.", encoding="utf-8")
    assert run("cite", "p?.txt").stdout == "“We met in the mill.”, p1.txt – p2.txt.\n"


def test_csl_is_an_item_for_a_reference_manager(run):
    (item,) = json.loads(run("cite", "page.txt", "--format", "csl").stdout)
    assert item["archive_location"] == "Fond 2. Opis 5"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("cite",), "cite needs a file (editions cite FILE)"),
        (("cite", "page.txt", "--paragraph", "9"), "there is no paragraph '9' in this text (its paragraphs are 1 to 4"),
        (("cite", "page.txt", "--language", "dd"), "there is no house form for the language 'dd'"),
        (("cite", "page.txt", "--format", "clS"), "did you mean csl?"),
        (("cite", "page.txt", "--format", "csl", "--paragraph", "1"), "no field for a place"),
        (("cite", "gone.txt"), "gone.txt: there is no such file"),
        (("read", "page.txt", "--format", "jsn"), "there is no format 'jsn' (did you mean json?)"),
        (("read", "page.txt", "-o", "porv:out"), "there is no format 'porv' (did you mean prov?)"),
        (("read", "page.txt", "-o", "prov"), "is not FORMAT:FILE"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(run, words, told):
    """Exit status 2, nothing on standard output, one line that says what to do."""
    done = run(*words)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert done.stderr.count("\n") == 1


def test_nothing_in_a_footnote_acts_on_a_terminal(run):
    done = run("cite", "page.txt", text="We \x1b[31mmet\N{RIGHT-TO-LEFT OVERRIDE} in\x9b the mill.")
    assert done.stdout == "“We \\x1b[31mmet\\u202e in\\x9b the mill.”, page.txt.\n"


def test_read_writes_every_export(run, tmp_path):
    """Each file of the registry is a format, on standard output and in a file, in the same bytes."""
    for name in EXPORTS.names():
        done = run("read", "page.txt", "--format", name, "-o", f"{name}:out.{name}")
        assert done.returncode == 0
        assert done.stdout
        assert (tmp_path / f"out.{name}").read_text(encoding="utf-8") == done.stdout


def test_a_new_export_is_a_format_without_any_other_edit(tmp_path, root):
    """One file in the folder of exports, nothing else: the command offers the format."""
    script = tmp_path / "shout.py"
    script.write_text(
        "from provenance.exports import Export\n"
        "EXPORT = Export(name='shout', media_type='application/json', write=lambda t: '\"' + t.title.upper() + '\"')\n",
        encoding="utf-8",
    )
    (tmp_path / "page.txt").write_text(TEXT, encoding="utf-8")
    main = (
        "import sys, provenance.exports as exports\n"
        f"exports.__path__.append({str(tmp_path)!r})\n"
        "from editions.cli import main\n"
        "sys.exit(main(['read', 'page.txt', '--format', 'shout']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", main],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(root)},
        encoding="utf-8",
        capture_output=True,
        check=False,
    )
    assert done.stdout.startswith('"MINUTES OF THE BORDURIAN HARVEST BOARD'), done.stderr
