"""``editions align``, and what it shares with ``editions diff``: relations, forms, widths, errors."""

import csv
import io
import json
import os
import subprocess
import sys

import jsonschema
import pytest
from lxml import etree

from editions.schemas import schema
from tests.builders.reworded import LEFT, RIGHT


@pytest.fixture
def texts(files):
    """Give a folder that holds a text and its translation too."""
    (files / "de.txt").write_text(LEFT, encoding="utf-8")
    (files / "fr.txt").write_text(RIGHT, encoding="utf-8")
    return files


def one_line(done):
    """Return the one line on standard error of a run that failed."""
    assert done.returncode == 2
    assert not done.stdout
    [line] = done.stderr.decode().splitlines()
    assert line.startswith("editions: error: ")
    return line


def test_align_shows_the_links_and_no_findings(run):
    done = run("align", "first.txt", "second.txt")
    assert done.returncode == 0
    assert not done.stderr
    shown = done.stdout.decode()
    assert "\n¶2 | ¶2\n  A  Havránek: This is not yet repaired.\n  B  Havránek: This is repaired.\n" in shown
    assert "M301" not in shown


def test_align_needs_no_rule(files, root):
    """The links alone are had without looking for anything else."""
    code = "import sys, editions.pipeline as p\np.classify = p.compare = p.examine = None\n"
    code += "from editions.cli import main; sys.exit(main(['align', 'first.txt', 'second.txt']))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=files,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_json_of_align_keeps_its_schema_and_agrees_with_diff(run):
    alone = json.loads(run("align", "first.txt", "second.txt", "--format", "json").stdout)
    jsonschema.Draft202012Validator(schema("alignment-1")).validate(alone)
    whole = json.loads(run("diff", "first.txt", "second.txt", "--format", "json").stdout)
    assert alone["schema"] == "editions/alignment/1"
    assert alone["witnesses"] == whole["witnesses"]
    assert alone["signature"] == whole["signature"]
    for link, other in zip(alone["pairs"][0]["links"], whole["pairs"][0]["links"], strict=True):
        assert {key: link[key] for key in other} == other


@pytest.mark.parametrize("command", ["align", "diff"])
def test_table_and_memory_come_from_both_commands(run, command):
    table = run(command, "first.txt", "second.txt", "--format", "csv").stdout
    assert table.startswith(b"\xef\xbb\xbfpair,")
    rows = list(csv.DictReader(io.StringIO(table.decode("utf-8-sig"))))
    assert [row["right_text"] for row in rows][1] == "Havránek: This is repaired."
    tree = etree.fromstring(run(command, "first.txt", "second.txt", "--format", "tmx").stdout)
    assert [segment.text for segment in tree.iterfind(".//tu[2]/tuv/seg")] == [
        "Havránek: This is not yet repaired.",
        "Havránek: This is repaired.",
    ]


def test_several_forms_in_one_run(run, files):
    outputs = ("-o", "csv:t.csv", "-o", "tmx:m.tmx", "-o", "text:t.txt")
    done = run("align", "first.txt", "second.txt", *outputs, "--format", "json")
    assert json.loads(done.stdout)["schema"] == "editions/alignment/1"
    assert (files / "t.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    assert etree.parse(files / "m.tmx").getroot().tag == "tmx"
    assert (files / "t.txt").read_text(encoding="utf-8").startswith("A  first.txt: 3 paragraphs")


def test_what_a_memory_leaves_out_is_said_on_standard_error(run, files):
    (files / "long.txt").write_text("The session opened at ten.\n\nNobody else spoke.\n", encoding="utf-8")
    done = run("align", "first.txt", "long.txt", "-o", "tmx:m.tmx")
    assert done.returncode == 0
    assert b"left out of the TMX" in done.stderr
    assert b"left out" not in run("align", "first.txt", "first.txt", "-o", "tmx:m.tmx").stderr


def test_sentences_of_variants_are_paragraphs_and_it_is_said(run):
    done = run("align", "first.txt", "second.txt", "--by", "sentence")
    assert done.returncode == 0
    assert b"were compared word for word: their rows are paragraphs" in done.stderr
    assert done.stdout == run("align", "first.txt", "second.txt").stdout


@pytest.mark.parametrize("command", ["align", "diff"])
@pytest.mark.parametrize("relation", ["variants", "versions", "translation"])
def test_the_relation_can_be_forced(run, command, relation):
    words = (command, "first.txt", "second.txt", "--relation", relation)
    pair = json.loads(run(*words, "--format", "json").stdout)["pairs"][0]
    assert (pair["relation"], pair["because"]) == (relation, "as the user says")
    assert "(as the user says)." in run(*words).stdout.decode()


@pytest.mark.parametrize("command", ["align", "diff"])
def test_a_relation_that_is_found_has_its_reason(run, texts, command):
    assert texts
    said = run(command, "de.txt", "fr.txt").stdout.decode()
    assert "Translation (two languages, de and fr)." in said


def test_three_witnesses_make_two_pairs(run):
    words = ("align", "first.txt", "second.txt", "first.txt")
    told = json.loads(run(*words, "--format", "json").stdout)
    assert [(p["left"], p["right"]) for p in told["pairs"]] == [("A", "B"), ("A", "C")]
    assert "\nA and C\n" in run(*words).stdout.decode()


def test_align_reads_as_diff_does(run, files):
    """Several files, standard input, encodings, a line a paragraph, pins."""
    for number, page in ((2, "two"), (10, "ten"), (1, "one")):
        (files / f"page{number}.txt").write_text(f"This is page {page}.\n\n", encoding="utf-8")
    told = json.loads(run("align", "--left", "page*.txt", "--right", "first.txt", "--format", "json").stdout)
    assert told["witnesses"][0]["paths"] == ["page1.txt", "page2.txt", "page10.txt"]
    second = (files / "second.txt").read_bytes()
    told = json.loads(run("align", "first.txt", "-", "--format", "json", input=second).stdout)
    assert told["witnesses"][1]["paths"] == ["stdin"]
    (files / "lines.txt").write_bytes("Один.\nДва.\n".encode("cp1251"))
    words = ("align", "lines.txt", "lines.txt", "--encoding", "cp1251", "--paragraphs", "line", "--reader", "plain")
    assert "¶2 | ¶2\n  A  Два." in run(*words).stdout.decode()
    pinned = json.loads(run("align", "first.txt", "second.txt", "--pin", "a:1=b:3", "--format", "json").stdout)
    assert ([0], [2]) in [(link["left"], link["right"]) for link in pinned["pairs"][0]["links"]]
    assert b"set aside" in run("align", "first.txt", "second.txt", "--pin", "a:99=b:3").stderr


def test_texts_without_a_common_paragraph_are_no_error(run, files):
    (files / "other.txt").write_text("Quite another matter.\n", encoding="utf-8")
    done = run("align", "first.txt", "other.txt")
    assert done.returncode == 0
    assert b"only in A" in done.stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("align", "first.txt", "nowhere.txt"), "nowhere.txt: there is no such file"),
        (("align", "first.txt"), "only first.txt was named"),
        (("align",), "no file was named"),
        (("align", "-", "-"), "only once"),
        (("align", "--left", "first.txt"), "--left and --right belong together"),
        (("algin", "first.txt", "second.txt"), "did you mean align?"),
        (("align", "a", "b", "--format", "tmy"), "did you mean tmx?"),
        (("align", "a", "b", "-o", "table.csv"), "is not FORMAT:FILE"),
        (("align", "a", "b", "-o", "cvs:x"), "did you mean csv?"),
        (("align", "a", "b", "--by", "sentance"), "did you mean sentence?"),
        (("align", "a", "b", "--show", "info"), "there is no option --show"),
        (("align", "a", "b", "--width", "wide"), "is no width"),
        (("align", "a", "b", "--width", "5"), "is no width"),
        (("align", "a", "b", "--width", "9" * 5000), "is no width"),
        (("align", "a", "b", "--relation", "translations"), "did you mean translation?"),
        (("diff", "a", "b", "--relation", "version"), "did you mean versions?"),
        (("diff", "a", "b", "--by", "sentence"), "there is no option --by"),
        (("check", "first.txt", "--format", "tmx"), "there is no format"),
        (("check", "first.txt", "-o", "csv:x.csv"), "there is no format"),
        (("align", "first.txt", "second.txt", "-o", "tmx:first.txt"), "would overwrite"),
        (("align", "first.txt", "second.txt", "-o", "tmx:no/such/folder/m.tmx"), "cannot be written"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_status_2(run, words, said):
    assert said in one_line(run(*words))


def test_a_text_that_is_compared_is_not_overwritten(run, files):
    before = (files / "first.txt").read_bytes()
    run("align", "first.txt", "second.txt", "-o", "tmx:first.txt")
    assert (files / "first.txt").read_bytes() == before


@pytest.mark.parametrize("form", ["text", "json", "csv", "tmx"])
def test_a_reader_who_has_seen_enough_is_no_error(texts, root, form):
    many = "\n\n".join(f"{LEFT}" for _ in range(40))
    (texts / "many.txt").write_text(many, encoding="utf-8")
    done = subprocess.run(
        ["/bin/sh", "-c", f"{sys.executable} -m editions align many.txt many.txt --format {form} | head -c 1"],
        cwd=texts,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        check=False,
    )
    assert len(done.stdout) == 1
    assert not done.stderr


def test_the_same_bytes_under_another_hash_seed(run, texts):
    assert texts
    for form in ("text", "json", "csv", "tmx"):
        words = ("align", "de.txt", "fr.txt", "--format", form)
        assert run(*words, env={"PYTHONHASHSEED": "1"}).stdout == run(*words, env={"PYTHONHASHSEED": "2"}).stdout


def test_a_width_is_heeded_without_a_terminal(run, texts):
    assert texts
    for command in ("align", "diff"):
        for width in (60, 100, 140):
            shown = run(command, "de.txt", "fr.txt", "--width", str(width)).stdout.decode()
            assert max(map(len, shown.splitlines())) <= width


def test_hostile_texts_cannot_break_out_of_any_form(run, files):
    hostile = '=HYPERLINK("http://x")\n\n\x1b[2J\u202eabc\u2066\n\n]]></seg></tuv><PWNED/>\n\n::error::x\n'
    (files / "hostile.txt").write_text(hostile, encoding="utf-8")
    for form in ("text", "json", "csv", "tmx"):
        for words in (("align",), ("align", "--width", "120")):
            shown = run(*words, "hostile.txt", "hostile.txt", "--format", form).stdout.decode()
            assert not {"\x1b", "\u202e", "\u2066"} & set(shown)
            assert "<PWNED/>" not in shown or form in ("text", "json", "csv")
            assert not [line for line in shown.splitlines() if line.startswith(("::", "="))]
