"""The checks counted on a real page, which lies beside the repository and never in it."""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path

import pytest

import provenance
from provenance.exports.json import to_dict

SHARED = Path(__file__).resolve().parents[3] / "shared"
SHARED = SHARED if SHARED.exists() else Path(__file__).resolve().parents[4] / "shared"
CHECK = SHARED / "tools" / "check_seed.py"


@pytest.mark.skipif(not CHECK.exists(), reason="../shared is not there")
def test_the_real_page_passes_every_check() -> None:
    """All checks of ``check_seed.py`` hold for the JSON of the page."""
    spec = importlib.util.spec_from_file_location("check_seed", CHECK)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    seed = SHARED / "data" / "seed"
    page = (seed / "masterpieces-doc8.txt").read_text("utf-8")
    facts = json.loads((seed / "seed_facts.json").read_text("utf-8"))
    exported = to_dict(provenance.read(seed / "masterpieces-doc8.txt"))
    failed = [what for what, got, want in module.checks(page, facts, exported) if got != want]
    assert failed == []
