"""No reader loses or invents a character: the decoded text of each sample against an independent count."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import jsonschema
import pytest

import provenance
from provenance import verify
from provenance.exports.json import to_dict
from provenance.read import from_bytes, read_files
from provenance.readers import READERS
from tests import formats

SCHEMA = json.loads((Path(provenance.__file__ or "").parent / "schemas" / "transcript-1.json").read_text("utf-8"))
#: A record is no capture: what it holds was counted when its files were read. Law 9 has a test of its own.
RECORDS = {"json"}
CASES = [(reader, name) for reader in formats.names() if reader not in RECORDS for name in formats.samples(reader)]


def visible(text: str) -> Counter[str]:
    """Count the characters that are no white space."""
    return Counter("".join(text.split()))


@pytest.mark.parametrize(("reader", "name"), CASES)
def test_every_character_is_kept(reader: str, name: str, tmp_path: Path) -> None:
    """The segments hold what the counter finds, no more and no less, and laws 1 and 2 hold."""
    data = formats.samples(reader)[name]
    path = tmp_path / "sample"
    path.write_bytes(data)
    reading = read_files([path])
    assert reading.transcript.reader == reader
    kept = "".join(
        reading.texts[segment.capture][segment.start : segment.end] for segment in reading.transcript.segments
    )
    found, wanted = visible(kept), visible(formats.characters(reader, data))
    assert (found - wanted, wanted - found) == (Counter(), Counter())
    assert verify(reading.transcript, reading.texts) == ()
    jsonschema.validate(to_dict(reading.transcript), SCHEMA)


@pytest.mark.parametrize(("reader", "name"), CASES)
def test_reading_twice_gives_the_same(reader: str, name: str) -> None:
    """And every sample has a paragraph that a person can read."""
    data = formats.samples(reader)[name]
    transcript = from_bytes(data)
    assert transcript == from_bytes(data)
    assert any(paragraph.text.strip() for paragraph in transcript.paragraphs)


def test_every_reader_has_samples() -> None:
    """A reader without sample files is not finished."""
    assert set(READERS.names()) <= set(formats.names())
