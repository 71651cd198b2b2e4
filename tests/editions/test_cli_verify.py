"""``editions verify`` and ``read --embed`` as a user meets them: what is printed, and the exit status."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

import provenance
from editions.cli import main

SCHEMAS = Path(provenance.__file__ or "").parent / "schemas"
TEXT = "Ottokar: We agree.\n\nBoris: No.\n"


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Run the command in a folder that holds a text, and return status, output and errors."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")

    def command(*words):
        monkeypatch.setattr("sys.argv", ["editions", *words])
        with pytest.raises(SystemExit) as left:
            raise SystemExit(main())
        shown = capsys.readouterr()
        return left.value.code, shown.out, shown.err

    return command


def test_a_record_that_holds(run):
    """One line for each file, and status 0."""
    assert run("read", "a.txt", "-o", "json:a.json")[0] == 0
    status, out, err = run("verify", "a.json", "a.txt")
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "a.json: agrees with what it was read from (1 file, 31 bytes)",
        "a.txt: nothing is lost in reading, and nothing rewritten (31 bytes)",
    ]


def test_a_changed_file_is_a_finding(run):
    """The failure is told below the file, with status 1; JSON holds the same."""
    run("read", "a.txt", "-o", "json:a.json")
    Path("a.txt").write_text(TEXT.replace("No", "Yo"), encoding="utf-8")
    status, out, _ = run("verify", "a.json")
    assert status == 1
    assert out.startswith("a.json: 1 failure\n  captures[0]: a.txt has changed: its sha256")
    status, out, _ = run("verify", "a.json", "--format", "json")
    held = json.loads(out)
    jsonschema.validate(held, json.loads((SCHEMAS / "verification-1.json").read_text("utf-8")))
    assert status == 1
    assert [failure["where"] for failure in held["files"][0]["failures"]] == ["captures[0]"]


def test_what_cannot_be_verified(run):
    """A missing file, other people's JSON, standard input: status 2, and what could be done is done."""
    Path("b.json").write_text('{"a": 1}', encoding="utf-8")
    status, out, err = run("verify", "a.txt", "no.json", "b.json")
    assert status == 2
    assert out.startswith("a.txt: nothing is lost")
    assert "no.json: there is no such file" in err
    assert "b.json: JSON, but no transcript" in err
    assert run("verify", "-")[0] == run("verify")[0] == 2


def test_a_record_that_holds_its_file_rebuilds_it(run):
    """Without the file it still holds; the file is written out again, and never over another."""
    assert run("read", "a.txt", "--embed", "-o", "json:a.json")[0] == 0
    Path("a.txt").rename("kept.txt")
    status, out, _ = run("verify", "a.json", "--rebuild", "out")
    assert status == 0
    assert f"written: {Path('out/a.txt')}" in out
    assert Path("out/a.txt").read_bytes() == Path("kept.txt").read_bytes()
    status, out, _ = run("verify", "a.json", "--rebuild", "out")
    assert status == 1
    assert "is there already, and is not written over" in out


def test_a_record_without_its_file_rebuilds_nothing(run):
    """It says so."""
    run("read", "a.txt", "-o", "json:a.json")
    status, out, _ = run("verify", "a.json", "--rebuild", "out")
    assert status == 1
    assert "not written: a.txt: its bytes are not in the record" in out


def test_a_text_rebuilds_nothing_and_says_so(run):
    """Who asks for files to be written is told that none were."""
    status, out, _ = run("verify", "a.txt", "--rebuild", "out")
    assert status == 1
    assert "not written: this is no record" in out


def test_embedding_wants_json_and_files(run):
    """Nothing else holds bytes, and standard input is gone once it is read."""
    status, _, err = run("read", "a.txt", "--embed")
    assert status == 2
    assert "--embed is for JSON" in err
    status, out, _ = run("read", "a.txt", "--embed", "--format", "json")
    assert status == 0
    assert "content" in json.loads(out)["captures"][0]


def test_a_record_is_compared_like_a_text(run):
    """An exported transcript against its own file: nothing differs."""
    run("read", "a.txt", "-o", "json:a.json")
    status, out, _ = run("diff", "a.json", "a.txt", "--format", "json")
    assert status == 0
    assert json.loads(out)["pairs"][0]["divergences"] == []


def test_a_file_that_changed_beside_its_embedded_bytes_is_a_finding(run):
    """The record holds what was read; the file that stands there says something else by now. Rebuilding still works."""
    run("read", "a.txt", "--embed", "-o", "json:a.json")
    Path("a.txt").write_text(TEXT.replace("No", "Yo"), encoding="utf-8")
    status, out, _ = run("verify", "a.json", "--rebuild", "out")
    assert status == 1
    assert "captures[0]: a.txt has changed" in out
    assert Path("out/a.txt").read_text(encoding="utf-8") == TEXT
    Path("a.txt").unlink()
    assert run("verify", "a.json")[0] == 0
