from __future__ import annotations

import hashlib
import os
import pathlib
import runpy
import subprocess
import sys

import pytest

import editions
import provenance

LADDER = pathlib.Path(__file__).with_name("ladder.py")
MAKE = f"import runpy; print(runpy.run_path({str(LADDER)!r})['rung']('ocr', 100))"


@pytest.fixture(scope="module")
def ladder():
    return runpy.run_path(str(LADDER))


def test_every_run_makes_the_same_texts():
    """The pairs depend on nothing but their size, not even on the order of sets."""
    digests = set()
    for seed in "12":
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"}
        made = subprocess.run([sys.executable, "-c", MAKE], env=environment, capture_output=True, check=True)
        links = made.stdout.index(b"links=")  # a set, whose order is not promised
        digests.add(hashlib.sha256(made.stdout[:links]).hexdigest())
    assert len(digests) == 1


@pytest.mark.parametrize("kind", ["clean", "ocr"])
def test_links_of_a_hundred_paragraphs_are_perfect(ladder, kind):
    """Each paragraph is linked to the one that was made from it, and what was left out to nothing."""
    made = ladder["rung"](kind, 100)
    texts = (provenance.from_text("\n\n".join(paragraphs)) for paragraphs in (made.left, made.right))
    links = editions.diff(*texts).pairs[0].alignment.links
    found = {(i, j) for link in links for i in range(*link.left) for j in range(*link.right)}
    assert ladder["f1"](frozenset(found), made.links) == 1.0
