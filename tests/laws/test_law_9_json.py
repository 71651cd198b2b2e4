"""Law 9 for JSON: what an export says is read back as the very same transcript, and nothing else is read."""

from __future__ import annotations

import json
import random
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given

import provenance
from provenance.errors import UnreadableError
from provenance.exports.json import from_dict, to_dict
from provenance.read import from_bytes
from tests import formats
from tests.builders.strategies import law, session_pairs
from tests.formats.json import mutate

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data"
SCHEMA = json.loads((Path(provenance.__file__ or "").parent / "schemas" / "transcript-1.json").read_text("utf-8"))
PAGES = sorted((ROOT / "tests" / "provenance" / "pages").glob("*.txt"))
REAL = sorted(path for folder in DATA.glob("*") if folder.is_dir() for path in folder.rglob("*.txt"))
SAMPLES = [(reader, name) for reader in formats.names() for name in formats.samples(reader)]


def read_back(transcript, *, validate=True):
    """Return the transcript as it comes back from its export, written out and read as a file is."""
    held = to_dict(transcript)
    if validate:
        jsonschema.validate(held, SCHEMA)
    return from_bytes(json.dumps(held, ensure_ascii=False).encode(), name="record.json")


@pytest.mark.parametrize(("reader", "name"), SAMPLES)
def test_every_sample_comes_back(reader, name):
    """Whatever reader made it, the transcript is the same after a journey through JSON."""
    transcript = from_bytes(formats.samples(reader)[name], name="sample")
    assert read_back(transcript) == transcript


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_every_page_comes_back(path):
    """The copied pages, with their notes, callouts and echoes."""
    transcript = provenance.read(path)
    assert read_back(transcript) == transcript


@pytest.mark.parametrize("path", REAL, ids=lambda path: str(path.relative_to(DATA)))
def test_every_real_text_comes_back(path):
    """The texts that stand beside the checkout, where they do; the schema is held to the shorter ones."""
    transcript = provenance.read(path)
    assert read_back(transcript, validate=len(transcript.segments) < 300) == transcript


@pytest.mark.skipif(not REAL, reason="the real texts stand beside the checkout")
def test_the_real_texts_are_there():
    """So that their absence is seen."""
    assert REAL


@law(40)
@given(session_pairs())
def test_any_session_comes_back(pair):
    """Heads, sources, marks and notes among speeches in two scripts."""
    for text in pair:
        transcript = provenance.from_text(text)
        assert read_back(transcript) == transcript


@pytest.mark.parametrize("name", sorted(formats.samples("json")))
def test_a_damaged_record_is_refused_or_is_a_record(name):
    """Damage gives one clear error that names the file, or a transcript whose own export is the same again."""
    dice = random.Random(9)  # noqa: S311 - no secret
    faults = []
    for _ in range(300):
        data = mutate(formats.samples("json")[name], dice)
        try:
            transcript = from_bytes(data, name="record.json", reader="json")
        except UnreadableError as error:
            faults.append(str(error))
        else:
            assert from_dict(to_dict(transcript)) == transcript
    assert len(faults) > 100
    assert all(fault.startswith("record.json: ") and "\n" not in fault for fault in faults)
