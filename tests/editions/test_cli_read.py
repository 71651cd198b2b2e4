"""``editions read``: the card for people, the JSON for machines."""

import json
import os
import subprocess
import sys

import pytest

TEXT = "Minutes\n\nHavránek: This is not yet repaired, whatever the minutes say of it.\n\nKőszegi: We need 40 pumps.\n"


@pytest.fixture
def read(tmp_path, root):
    """Give a function that reads a text with the command."""

    def read(text, *words):
        (tmp_path / "page.txt").write_bytes(text.encode() if isinstance(text, str) else text)
        return subprocess.run(
            [sys.executable, "-m", "editions", "read", "page.txt", *words],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(root), "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=False,
        )

    return read


def test_the_card_has_unbroken_lines_in_a_pipe(read):
    shown = read(TEXT * 20).stdout.decode()
    assert "Havránek" in shown
    assert all(not line.startswith(" " * 15) or line.strip() for line in shown.splitlines())


def test_json_holds_the_text_as_it_stands(read):
    told = json.loads(read(TEXT, "--format", "json").stdout)
    assert told["schema"] == "provenance/transcript/1"
    assert [p["text"] for p in told["paragraphs"]] == [p.strip() for p in TEXT.split("\n\n")]


def test_json_shows_no_control_raw(read):
    done = read("a \x1b[31m \N{RIGHT-TO-LEFT OVERRIDE} \x9b b", "--format", "json")
    assert json.loads(done.stdout)["paragraphs"][0]["text"] == "a \x1b[31m \N{RIGHT-TO-LEFT OVERRIDE} \x9b b"
    assert b"\x1b" not in done.stdout
    assert "\N{RIGHT-TO-LEFT OVERRIDE}" not in done.stdout.decode()


def test_a_file_may_be_written_as_well(read, tmp_path):
    done = read(TEXT, "-o", "json:page.json", "-o", "text:card.txt")
    assert json.loads((tmp_path / "page.json").read_text(encoding="utf-8"))["paragraphs"]
    assert (tmp_path / "card.txt").read_bytes() == done.stdout


def test_damage_is_said_on_standard_error(read):
    done = read(("Kádár spoke of the préface.\n\n" * 200).encode() + b"fin \xff de page", "--format", "json")
    assert done.returncode == 0
    assert done.stderr.decode().startswith("editions: note: page.txt: ")


def test_an_empty_file_is_an_error(read):
    done = read("")
    assert done.returncode == 2
    assert "page.txt" in done.stderr.decode()


def test_the_reader_can_be_named(read):
    """A page that a reader would claim is read as plain text if one says so; an unknown name is told apart."""
    page = "<p>Ottokar: We adopt the plan.</p>\n"
    told = json.loads(read(page, "--reader", "plain", "--format", "json").stdout)
    assert (told["reader"], told["paragraphs"][0]["text"]) == ("plain", page.strip())
    done = read(page, "--reader", "plian")
    assert (done.returncode, b"plain" in done.stderr) == (2, True)
