"""The straight line from texts to a comparison, and its door."""

import os
import subprocess
import sys

import pytest

import editions
from editions.check import check
from editions.errors import UsageError
from editions.pipeline import compare_witnesses, siglum, signature, witnesses
from editions.settings import Pin, Settings
from provenance.errors import UnreadableError
from provenance.read import from_text

ONE = from_text("The session opened.\n\nNobody spoke of the dredgers.", name="one")
TWO = from_text("The session opened.\n\nSomebody spoke of the dredgers.", name="two")


def test_the_door_holds_what_it_names():
    assert {name for name in editions.__all__ if getattr(editions, name, None) is None} == set()
    assert set(editions.__all__) <= set(dir(editions))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        editions.nothing  # noqa: B018 - the attribute is asked for


def test_paths_and_transcripts_are_texts(tmp_path):
    path = tmp_path / "one.txt"
    path.write_text("The session opened.\n\nNobody spoke of the dredgers.", encoding="utf-8")
    for left in (path, str(path), [path], ONE):
        comparison = editions.diff(left, TWO)
        assert [len(w.paragraphs) for w in comparison.witnesses] == [2, 2]


def test_several_paths_are_one_text(tmp_path):
    for number in (1, 2):
        (tmp_path / f"{number}.txt").write_text(f"Page {number} of the minutes.\n\n", encoding="utf-8")
    comparison = editions.diff([tmp_path / "1.txt", tmp_path / "2.txt"], TWO)
    assert len(comparison.witnesses[0].transcript.captures) == 2


def test_the_first_witness_meets_each_other_one():
    comparison = compare_witnesses(witnesses([ONE, TWO, ONE], Settings()))
    assert [(pair.left, pair.right) for pair in comparison.pairs] == [("A", "B"), ("A", "C")]
    assert [found.siglum for found in comparison.documents] == ["A", "B", "C"]
    assert comparison.witness("C").transcript is ONE


def test_one_witness_is_no_comparison():
    with pytest.raises(UsageError, match="two texts"):
        compare_witnesses(witnesses([ONE], Settings()))


def test_sigla_go_on_after_z():
    assert [siglum(n) for n in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


def test_the_signature_tells_settings_apart_and_nothing_else():
    both = witnesses([ONE, TWO], Settings())
    same = signature(both, Settings())
    assert same == editions.diff(ONE, TWO).signature
    assert same.startswith(f"editions:{editions.__version__}|read:plain|align:")
    assert signature(both, Settings(pins=(Pin("1", "2"),))) != same


def test_steps_are_told_as_they_begin():
    steps = []
    editions.diff(ONE, TWO, on_step=steps.append)
    assert steps[0] == "aligning A with B"


def test_an_unreadable_file_is_an_error_that_names_it(tmp_path):
    with pytest.raises(UnreadableError, match=r"nowhere\.txt"):
        editions.diff(tmp_path / "nowhere.txt", ONE)


def test_check_has_no_pairs():
    found = check([ONE, TWO])
    assert found.pairs == ()
    assert len(found.documents) == 2
    with pytest.raises(UsageError, match="nothing to check"):
        check([])


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_bad_pair_is_one_row_and_stops_no_other(tmp_path, jobs):
    (tmp_path / "empty.txt").write_bytes(b"")
    pairs = [(ONE, TWO), (tmp_path / "nowhere.txt", ONE), (ONE, tmp_path / "empty.txt"), (TWO, ONE)]
    results = editions.diff_many(pairs, jobs=jobs)
    assert [bool(result.comparison) for result in results] == [True, False, False, True]
    assert [result.right for result in results][1:3] == ["one", str(tmp_path / "empty.txt")]
    assert "there is no such file" in results[1].error
    assert results[0] == editions.diff_many(pairs[:1])[0]


def test_no_process_is_a_usage_error():
    with pytest.raises(UsageError, match="jobs=0"):
        editions.diff_many([], jobs=0)


@pytest.mark.skipif(sys.platform == "win32", reason="a process is forked")
def test_a_process_that_dies_takes_only_its_pair_along(tmp_path, root):
    """The third pair kills whatever process works on it."""
    script = tmp_path / "many.py"
    script.write_text(
        "import os, editions.pipeline as p\n"
        "from provenance.read import from_text\n"
        "align = p.align\n"
        "def fall(left, right, **more):\n"
        "    if 'fall' in left.paragraphs[0].text: os._exit(9)\n"
        "    return align(left, right, **more)\n"
        "p.align = fall\n"
        "good, bad = from_text('The session opened.'), from_text('fall')\n"
        "if __name__ == '__main__':\n"
        "    rows = p.diff_many([(good, good), (good, good), (bad, good), (good, good)], jobs=2)\n"
        "    print([row.error for row in rows])\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, script],
        env={**os.environ, "PYTHONPATH": str(root)},
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.decode().strip() == "[None, None, 'the process that compared them died', None]"
