"""The option --lists, as a user meets it."""

import json

import pytest


@pytest.fixture
def listed(files):
    """Write a list beside the texts."""
    path = files / "lists.toml"
    path.write_text('[terms]\nwatch = ["not yet"]\n', encoding="utf-8")
    return path


@pytest.mark.usefixtures("listed")
def test_watched_term_is_reported(run):
    """What the editor watches stands in the report of two editions, too."""
    done = run("diff", "first.txt", "second.txt", "--lists", "lists.toml", "--format", "json", "--only", "L810")
    assert done.returncode == 0
    found = [d for d in json.loads(done.stdout)["pairs"][0]["divergences"] if d["code"] == "L810"]
    assert [(d["severity"], d["left"]["text"], d["right"]["text"]) for d in found] == [("major", "not yet", "")]


def test_wrong_list_is_one_line_and_status_2(run, listed):
    """The file, the line and the nearest right word are named, and nothing is printed."""
    listed.write_text("[term]\n", encoding="utf-8")
    done = run("diff", "first.txt", "second.txt", "--lists", "lists.toml")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().splitlines() == [
        "editions: error: lists.toml, line 1: a list has no table 'term' (did you mean terms?)"
    ]


@pytest.mark.parametrize("words", ["align first.txt second.txt", "check first.txt"])
@pytest.mark.usefixtures("listed")
def test_only_a_comparison_takes_a_list(run, words):
    """An option that would change nothing is not there."""
    assert run(*words.split(), "--lists", "lists.toml").returncode == 2


def test_list_that_is_not_there(run):
    """A missing file is said to be missing."""
    done = run("diff", "first.txt", "second.txt", "--lists", "none.toml")
    assert done.returncode == 2
    assert b"none.toml: there is no such file" in done.stderr
