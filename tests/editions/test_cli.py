"""The command as a user meets it: statuses, single lines, files, pipes, terminals."""

import json
import os
import signal
import subprocess
import sys

import pytest


def one_line(done):
    """Return the one line on standard error of a run that failed."""
    assert done.returncode == 2
    lines = done.stderr.decode().splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("editions: error: ")
    return lines[0]


def test_the_version_imports_nothing_heavy(root):
    code = "import sys; from editions.cli import main; main(['--version']); print(*sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": str(root)}, capture_output=True, check=True
    )
    loaded = set(done.stdout.decode().split())
    heavy = {"attr", "attrs", "argparse", "rapidfuzz", "diff_match_patch", "unidecode", "lxml", "numpy", "json", "rich"}
    assert not loaded & heavy
    assert not {name for name in loaded if name.startswith(("editions.rules", "provenance.readers"))}


def test_version_is_that_of_the_distribution(run, root):
    assert f'version = "{run("--version").stdout.decode().split()[1]}"' in (root / "pyproject.toml").read_text()


@pytest.mark.parametrize("words", [("--help",), ("diff", "--help"), ("read", "-h"), ("check", "-h"), ("explain", "-h")])
def test_help_shows_examples(run, words):
    done = run(*words)
    assert done.returncode == 0
    assert b"examples:" in done.stdout
    assert not done.stderr


def test_help_names_every_command(run):
    for name in ("diff", "read", "check", "explain", "rules"):
        assert f"  {name} " in run("--help").stdout.decode()


def test_diff_leaves_with_0_whatever_it_finds(run):
    done = run("diff", "first.txt", "second.txt")
    assert done.returncode == 0
    assert not done.stderr


def test_json_is_one_object_in_utf_8(run):
    done = run("diff", "first.txt", "second.txt", "--format", "json", env={"PYTHONIOENCODING": "ascii"})
    told = json.loads(done.stdout.decode("utf-8"))
    assert [w["paths"] for w in told["witnesses"]] == [["first.txt"], ["second.txt"]]


def test_options_may_stand_anywhere(run):
    assert run("diff", "first.txt", "--format", "json", "second.txt").stdout == (
        run("diff", "--format", "json", "--", "first.txt", "second.txt").stdout
    )


def test_three_witnesses_make_two_pairs(run):
    told = json.loads(run("diff", "first.txt", "second.txt", "first.txt", "--format", "json").stdout)
    assert [(p["left"], p["right"]) for p in told["pairs"]] == [("A", "B"), ("A", "C")]


def test_several_files_are_one_text_in_natural_order(run, files):
    for number, page in ((2, "two"), (10, "ten"), (1, "one")):
        (files / f"page{number}.txt").write_text(f"This is page {page}.\n\n", encoding="utf-8")
    told = json.loads(run("diff", "--left", "page*.txt", "--right", "first.txt", "--format", "json").stdout)
    assert told["witnesses"][0]["paths"] == ["page1.txt", "page2.txt", "page10.txt"]


def test_a_name_with_signs_of_a_pattern_is_a_name(run, files):
    (files / "a[1].txt").write_bytes((files / "first.txt").read_bytes())
    assert json.loads(run("read", "a[1].txt", "--format", "json").stdout)["captures"][0]["path"] == "a[1].txt"


def test_standard_input_has_a_name(run, files):
    told = json.loads(
        run("diff", "first.txt", "-", "--format", "json", input=(files / "second.txt").read_bytes()).stdout
    )
    assert told["witnesses"][1]["paths"] == ["stdin"]


def test_empty_standard_input_is_an_error_that_names_it(run):
    assert "stdin: there is no text in it" in one_line(run("diff", "first.txt", "-", input=b""))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("diff", "first.txt", "nowhere.txt"), "nowhere.txt: there is no such file"),
        (("diff", "first.txt"), "only first.txt was named"),
        (("diff",), "no file was named"),
        (("diff", "first.txt", "*.tei"), "*.tei: no file matches this pattern"),
        (("diff", "-", "-"), "only once"),
        (("diff", "--left", "first.txt"), "--left and --right belong together"),
        (("dif", "first.txt", "second.txt"), "did you mean diff?"),
        (("--verison",), "did you mean --version?"),
        ((), "no command was given"),
        (("diff", "a", "b", "--fromat", "json"), "did you mean --format?"),
        (("diff", "a", "b", "--show", "majr"), "did you mean major?"),
        (("diff", "a", "b", "--format", "jsn"), "did you mean json?"),
        (("diff", "a", "b", "--only", "S110"), "did you mean S10"),
        (("diff", "a", "b", "--only", "paragraph-mising"), "did you mean paragraph-missing?"),
        (("diff", "a", "b", "--paragraphs", "lines"), "did you mean line?"),
        (("diff", "a", "b", "--pin", "a:=b:"), "is not a pin"),
        (("diff", "a", "b", "-o", "differences.json"), "is not FORMAT:FILE"),
        (("diff", "a", "b", "-o", "jason:x"), "did you mean json?"),
        (("diff", "first.txt", "second.txt", "-o", "json:no/such/folder/x.json"), "cannot be written"),
        (("diff", "first.txt", "second.txt", "-o", "json:first.txt"), "would overwrite"),
        (("diff", "first.txt", "second.txt", "--encoding", "klingon"), "klingon"),
        (("check", "nowhere*.txt"), "no file matches"),
        (("check",), "check needs a file"),
        (("read",), "read needs a file"),
        (("explain",), "explain needs a code"),
        (("explain", "S109"), "there is no such code"),
        (("rules", "S101"), "editions explain S101"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_status_2(run, words, said):
    done = run(*words)
    assert said in one_line(done)
    assert not done.stdout


def test_a_hostile_name_cannot_act_on_the_terminal(run):
    line = one_line(run("diff", "first.txt", "no\x1b[31m\n\u202esuch"))
    assert "\\x1b[31m" in line
    assert "\x1b" not in line


def inside(files, root, code):
    """Run the command in a process in which *code* has changed our program, to break it in the middle."""
    code += "\nimport sys; from editions.cli import main; sys.exit(main(['diff', 'first.txt', 'second.txt']))"
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=files,
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("KeyError('x')", "internal error, KeyError: 'x'"),
        ("RecursionError()", "internal error, RecursionError"),
        ("MemoryError()", "there is not enough memory"),
    ],
)
def test_a_bug_of_ours_is_one_line_that_names_the_files(files, root, error, said):
    code = f"import editions.pipeline as p\ndef fail(*a, **k): raise {error}\np.align = fail"
    line = one_line(inside(files, root, code))
    assert said in line
    assert "first.txt second.txt" in line


def test_output_files_are_whole_and_leave_nothing_beside_them(run, files):
    done = run("diff", "first.txt", "second.txt", "-o", "json:out.json", "-o", "text:out.txt")
    assert json.loads((files / "out.json").read_text(encoding="utf-8"))["schema"] == "editions/comparison/1"
    assert (files / "out.txt").read_bytes().splitlines()[0] == done.stdout.splitlines()[0]
    assert sorted(p.name for p in files.iterdir()) == ["first.txt", "out.json", "out.txt", "second.txt"]


def test_an_output_file_keeps_its_permissions(run, files):
    (files / "out.json").write_text("old", encoding="utf-8")
    (files / "out.json").chmod(0o640)
    run("diff", "first.txt", "second.txt", "-o", "json:out.json")
    assert (files / "out.json").stat().st_mode & 0o777 == 0o640


def test_an_interrupted_run_ends_by_the_signal(files, root):
    code = "import os, signal, editions.pipeline as p\n"
    code += "def stop(*a, **k): os.kill(os.getpid(), signal.SIGINT)\np.align = stop"
    done = inside(files, root, code)
    assert done.returncode == -signal.SIGINT
    assert not done.stderr


def test_check_counts_what_it_looked_at(run):
    done = run("check", "first.txt", "second.txt")
    assert done.returncode in (0, 1)
    assert done.stdout.decode().splitlines()[-1] == "checked 2 documents, 6 paragraphs"


def test_check_prints_json_of_the_same_shape(run):
    told = json.loads(run("check", "first.txt", "--format", "json").stdout)
    assert told["pairs"] == []
    assert [d["siglum"] for d in told["documents"]] == ["A"]


def test_check_looks_at_what_it_can_read_and_fails_for_the_rest(run):
    done = run("check", "first.txt", "nowhere.txt")
    assert "nowhere.txt" in one_line(done)
    assert b"checked 1 document, 3 paragraphs" in done.stdout


def test_explain_prints_the_page_of_a_rule(run):
    said = run("explain", "S101").stdout.decode()
    assert said.startswith("S101 paragraph-missing (major, substantive; since 0.1)\n")
    for heading in ("What it finds", "Why it matters", "Example", "Limits"):
        assert f"\n{heading}\n" in said
    assert run("explain", "paragraph-missing").stdout.decode() == said


def test_rules_lists_every_code_without_padding(run):
    rows = [line.split("\t") for line in run("rules").stdout.decode().splitlines()]
    assert ["S101", "paragraph-missing", "major", "substantive"] in [row[:4] for row in rows]
    assert rows == sorted(rows)
