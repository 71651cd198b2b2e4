"""The export as TEI beside other forms: the same session does not differ, and an edited file is read as it stands."""

from __future__ import annotations

import pytest

import editions
from editions.divergence import Severity
from provenance.exports import EXPORTS
from provenance.read import from_bytes, from_text
from tests.formats.tei import tei


def texts(transcript):
    """Return the texts of the paragraphs."""
    return [paragraph.text for paragraph in transcript.paragraphs]


PLAIN = """Minutes of the Harbour Board, 3 May 1955

The Board met at ten in the Customs House.

Lind: The dredgers must not leave the harbour before the frost. […] I ask for a vote on the [second] plan.

We have 40 pumps and no coal.

Novak: No vote today. The minister has not answered.

Lind: Then the harbour closes on 1 June.

[Source: State Archive of Varnia, Fond 17, Opis 3, Delo 162.]
"""
ENCODED = tei(
    """<div><head>Minutes of the Harbour Board, 3 May 1955</head>
<p>The Board met at ten in the Customs House.</p>
<sp><speaker>Lind:</speaker><p>The dredgers must not leave the har-<lb break="no"/>bour before the frost.
   <gap reason="editorial"/> I ask for a vote on the <supplied>[second]</supplied> plan.</p>
   <p>We have 40 pumps and no coal.</p></sp>
<pb n="2"/><sp><speaker>Novak:</speaker> <p>No vote today. The minister has not answered.</p></sp>
<sp><speaker>Lind:</speaker> <p>Then the harbour closes on 1 June.</p></sp>
<p><seg type="source-note">[Source: State Archive of Varnia, Fond 17, Opis 3, Delo 162.]</seg></p></div>""",
    title="Minutes of the Harbour Board, 3 May 1955",
)


def test_the_same_session_as_text_and_as_tei_does_not_differ():
    """Two forms, the same words: nothing above info in any pair."""
    left, right = from_text(PLAIN), from_bytes(ENCODED.encode())
    pair = editions.diff(left, right).pairs[0]
    assert [one for one in pair.divergences if one.severity > Severity.INFO] == []
    assert [one.speaker for one in left.speeches] == [one.speaker for one in right.speeches]
    assert [one.role for one in left.paragraphs] == [one.role for one in right.paragraphs]


def test_an_edited_export_is_read_as_it_now_stands():
    """The record no longer counts, a warning says so, and only what was changed is other."""
    before = from_text(PLAIN)
    document = EXPORTS["tei"].write(before)
    after = from_bytes(document.replace("40 pumps", "four pumps").encode(), name="e.xml")
    assert "1 of its paragraphs and notes" in after.warnings[0]
    assert texts(after) == [text.replace("40 pumps", "four pumps") for text in texts(before)]
    assert [one.role for one in after.paragraphs] == [one.role for one in before.paragraphs]
    assert [one.paragraphs for one in after.speeches] == [one.paragraphs for one in before.speeches]
    assert [(one.kind, one.text) for one in after.marks] == [(one.kind, one.text) for one in before.marks]
    assert after.source.reference == before.source.reference


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<repository>State", "<repository>City"),
        ('<sp who="#speaker-1">', '<sp who="#speaker-2">'),
        ("<p>We", "<p n='1'>We"),
    ],
)
def test_an_edited_header_or_markup_is_seen(old, new):
    """A change of what is no text counts as well."""
    document = EXPORTS["tei"].write(from_text(PLAIN))
    assert old in document
    after = from_bytes(document.replace(old, new, 1).encode(), name="e.xml")
    assert "its header or markup is not as it was" in after.warnings[0]


def test_a_damaged_record_is_no_error():
    """The text is there all the same."""
    document = EXPORTS["tei"].write(from_text(PLAIN))
    after = from_bytes(document.replace('"spans":', '"spam":').encode(), name="e.xml")
    assert "its record is damaged" in after.warnings[0]
    assert len(after.paragraphs) == 7


def test_another_layout_is_no_change():
    """White space between elements is free, as are comments."""
    before = from_text(PLAIN)
    document = EXPORTS["tei"].write(before).replace("<sp who", "\n\t<sp who")
    document = document.replace("\n    <div>", "\n\n<!-- x -->\n <div>").replace("40 pumps", "40 <!-- y -->pumps")
    assert from_bytes(document.encode()) == before
