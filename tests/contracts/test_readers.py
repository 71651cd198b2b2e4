"""One contract for every reader: laws 1 and 2, the schema, one claimant, determinism."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import jsonschema
import pytest

import provenance
import provenance.readers
from provenance import registry, verify
from provenance.errors import UnreadableError
from provenance.exports import EXPORTS
from provenance.exports.json import to_dict
from provenance.readers import FALLBACK, READERS, Captured, Reader, choose

FOLDER = Path(__file__).resolve().parents[1] / "provenance" / "pages"
SCHEMA = json.loads((Path(provenance.__file__ or "").parent / "schemas" / "transcript-1.json").read_text("utf-8"))
PAGES = [path.read_text("utf-8") for path in sorted(FOLDER.glob("*.txt"))]
TEXTS = [*PAGES, "One.\n\nTwo.", "Ottokar: Yes [sic].\r\n\r\nBoris: No.", "x", "1\n2\n3", "[", "\N{BULLET} 1 (...)"]


#: These read whatever they are made to read; the others refuse what is not of their kind.
TOLERANT = ("openedition", "plain")


@pytest.mark.parametrize("name", TOLERANT)
@pytest.mark.parametrize("text", TEXTS)
def test_every_reader_keeps_the_laws(name: str, text: str) -> None:
    """Whatever it is made to read, nothing is lost, nothing rewritten, and the export is valid."""
    transcript = provenance.from_text(text, reader=name)
    assert transcript.reader == name
    assert verify(transcript, [text]) == ()
    jsonschema.validate(to_dict(transcript), SCHEMA)
    assert transcript == provenance.from_text(text, reader=name)


@pytest.mark.parametrize("name", READERS.names())
def test_a_reader_is_named_as_its_module(name: str) -> None:
    """The file's name is the plugin's name."""
    assert READERS[name].name == name


@pytest.mark.parametrize("name", TOLERANT)
def test_a_rule_begins_with_the_name_of_its_reader(name: str) -> None:
    """So that an account of what was set aside says who did so."""
    transcript = provenance.from_text(PAGES[0], reader=name)
    assert {segment.rule.split("/")[0] for segment in transcript.segments} == {name}


@pytest.mark.parametrize("text", TEXTS)
def test_at_most_one_reader_claims_a_text(text: str) -> None:
    """And the fallback claims none."""
    captured = Captured("a", text.encode(), "0" * 64, text, "utf-8")
    assert sum(reader.claims(captured) for reader in READERS) <= 1
    assert not READERS[FALLBACK].claims(captured)


def test_two_claimants_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says which readers claim the text, and how to choose."""

    def claim(_: Captured) -> bool:
        return True

    plain = READERS[FALLBACK]
    twins = [Reader(name=name, claims=claim, read=plain.read) for name in ("left", "right")]
    monkeypatch.setattr("provenance.readers.READERS", twins)
    with pytest.raises(UnreadableError, match="left, right"):
        choose(Captured("a.txt", b"a", "0" * 64, "a", "utf-8"))


_NEW = """
from provenance.capture import Segment, SegmentClass
from provenance.draft import Draft, Front
from provenance.readers import Reader, Reading
from provenance.transcribe import transcribe
from provenance.transcript import CaptureSpan

def read(captured, mode):
    (page,) = captured
    size = len(page.text)
    drafts = [Draft(text=page.text, spans=(CaptureSpan(0, 0, size),), line=1)]
    segments = [Segment(0, 0, size, SegmentClass.TEXT, "telegram/all")]
    return Reading(transcribe("telegram", (page.capture(),), drafts, segments=segments, front=Front()), (page.text,))

READER = Reader(name="telegram", claims=lambda captured: captured.text.startswith("STOP "), read=read)
"""


def test_a_reader_is_added_as_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that is put into the folder is found, asked and used; nothing else is edited."""
    (tmp_path / "telegram.py").write_text(_NEW, encoding="utf-8")
    folder = [*provenance.readers.__path__, str(tmp_path)]
    monkeypatch.setattr(provenance.readers, "__path__", folder)
    registry._names.cache_clear()
    try:
        transcript = provenance.from_text("STOP send pumps STOP")
        assert (transcript.reader, len(transcript.paragraphs)) == ("telegram", 1)
        assert provenance.from_text("send pumps").reader == "plain"
    finally:
        registry._names.cache_clear()
        sys.modules.pop("provenance.readers.telegram", None)


@pytest.mark.parametrize("name", EXPORTS.names())
def test_every_export_writes_every_text(name: str) -> None:
    """An export gives a text for any transcript."""
    for text in TEXTS:
        assert EXPORTS[name].write(provenance.from_text(text))
