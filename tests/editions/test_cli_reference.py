"""``editions reference``: a breakdown for people, one object a line for machines."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest


@pytest.fixture
def reference(root):
    """Give a function that runs the command with words and standard input."""

    def run(*words, given=""):
        return subprocess.run(
            [sys.executable, "-m", "editions", "reference", *words],
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(root), "PYTHONIOENCODING": "utf-8"},
            input=given.encode() if isinstance(given, str) else given,
            capture_output=True,
            check=False,
        )

    return run


def objects(done):
    """Return what the command printed, one object a line."""
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def test_people_read_each_level_in_words(reference):
    """Level, meaning, what was carried over; the archive's name of today; the depth; a misprint."""
    done = reference("RTsKhIDNI, f. 82, op. 163, d. 1326, l. 233ob; d. 1350. Translated by Ada Roe.")
    shown = done.stdout.decode()
    assert done.returncode == 0
    for words in (
        "RTsKhIDNI  (RGASPI, today's name of RTsKhIDNI)",
        "opis         163  (inventory)",
        "163  (inventory)  (carried over from the reference before)",
        "reaches the leaf (list)",
        "reaches the file (delo), not the leaf",
        "translated by  Ada Roe",
    ):
        assert words in shown
    assert "misprint for 558" in reference("РГАСПИ Ф. 588, Оп. 11").stdout.decode()


def test_a_line_without_a_shelfmark(reference):
    """It is said that there is none; that is no error."""
    done = reference("Obtained by Béla Novák.")
    assert done.returncode == 0
    assert "none found" in done.stdout.decode()
    assert "obtained by    Béla Novák" in done.stdout.decode()


def test_one_object_for_each_line(reference):
    """Lines are read by themselves; an empty one has no references."""
    given = "RGANI, f. 6, op. 1, d. 2\r\n\nIbid., d. 3\n"
    first, empty, last = objects(reference("--format", "jsonl", given=given))
    assert first["printed"] == "RGANI, f. 6, op. 1, d. 2"
    assert [level["value"] for level in first["references"][0]["levels"]] == ["6", "1", "2"]
    assert empty["references"] == []
    assert (last["references"][0]["ibid"], last["references"][0]["archive"]) == (True, None)
    keys = {"printed", "references", "translators", "contributors", "holdings", "material", "printed_sources"}
    assert keys <= set(first)


def test_notes_in_their_order_follow_each_other(reference):
    """With --follow, Ibid. takes up the note before."""
    done = reference("--format", "jsonl", "--follow", "-", given="RGANI, f. 6, op. 1, d. 2\nNo note.\nIbid., d. 3\n")
    (found,) = objects(done)[2]["references"]
    assert [(one["level"], one["value"], one["carried"]) for one in found["levels"]] == [
        ("fond", "6", True),
        ("opis", "1", True),
        ("delo", "3", False),
    ]
    assert (found["archive"], found["archive_carried"]) == ("RGANI", True)


def test_a_line_on_the_command_line_as_json(reference):
    """One line gives one object."""
    (only,) = objects(reference("--format", "jsonl", "Ф. 1Б; оп. 6; а.е. 12"))
    assert only["references"][0]["tradition"] == "bulgarian"


def test_nothing_on_standard_input_is_nothing(reference):
    """No line, no object."""
    done = reference("--format", "jsonl")
    assert (done.returncode, done.stdout) == (0, b"")


def test_bytes_that_are_no_text_do_no_harm(reference):
    """They come back as escapes, and nothing acts on a terminal."""
    done = reference("--format", "jsonl", given=b"f. 4, op. 1 \xff \x1b[31m\n")
    assert done.returncode == 0
    assert b"\x1b" not in done.stdout
    assert objects(done)[0]["references"][0]["fond"] == "4"
    assert b"\x1b" not in reference(given=b"f. 4, op. 1 \xff \x1b[31m\n").stdout


def test_a_wrong_format_is_usage(reference):
    """One line on standard error, status 2."""
    done = reference("--format", "jsnl", "x")
    assert done.returncode == 2
    assert "did you mean jsonl?" in done.stderr.decode()
