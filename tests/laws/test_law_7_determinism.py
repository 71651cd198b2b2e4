"""Law 7: same input and settings, same bytes out."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from hypothesis import given

from editions.reports import REPORTS, ReportOptions
from tests.builders.comparisons import compared
from tests.builders.strategies import law, witness_pairs

LEFT = "docs/examples/session-1983-edition.txt"
RIGHT = "docs/examples/session-1983-ocr.txt"
SURROUNDINGS = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "4711", "TZ": "Asia/Kathmandu", "LC_ALL": "C.UTF-8"},
    {"PYTHONHASHSEED": "random", "TZ": "America/St_Johns", "LC_ALL": "de_DE.UTF-8"},
)


@law(20)
@given(witness_pairs(5))
def test_the_same_texts_give_the_same_bytes(pair):
    """Every report of a comparison that is made twice is the same to the byte."""
    one, other = compared(*pair), compared(*pair)
    assert one == other
    for name in REPORTS.names():
        options = ReportOptions()
        assert REPORTS[name].write(one, options).encode() == REPORTS[name].write(other, options).encode()


@pytest.fixture(scope="module")
def printed(root, tmp_path_factory):
    """Give what the command prints in each of the surroundings, each in a folder of its own."""
    found = []
    for number, surroundings in enumerate(SURROUNDINGS):
        done = subprocess.run(
            [sys.executable, "-m", "editions", "diff", str(root / LEFT), str(root / RIGHT), "--format", "json"],
            cwd=tmp_path_factory.mktemp(f"folder{number}"),
            env={**os.environ, "PYTHONPATH": str(root), **surroundings},
            capture_output=True,
            check=True,
            timeout=60,
        )
        found.append(done.stdout)
    return found


def test_surroundings_change_nothing(printed):
    """Seeds of hashing, time zones, locales and the working folder leave no trace in the JSON report."""
    assert len(set(printed)) == 1
    assert printed[0].startswith(b'{"schema": "editions/comparison/1"')
    assert printed[0].count(b'"code"') > 3


