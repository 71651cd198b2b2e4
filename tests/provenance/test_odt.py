"""What is understood of an OpenDocument text, packed or as one XML file."""

from __future__ import annotations

import pytest

from provenance.errors import UnreadableError
from provenance.read import from_bytes
from provenance.transcript import Role
from tests.formats import fodt as flat
from tests.formats._packages import pack, unpack
from tests.formats.odt import SAMPLES, odt, p


def texts(transcript):
    return [paragraph.text for paragraph in transcript.paragraphs]


def asides(transcript, rule):
    """Return how many code points a rule has set aside."""
    return sum(one.end - one.start for one in transcript.segments if one.rule.partition("/")[2] == rule)


def test_blanks_and_tabs_are_elements():
    """Of several blanks one is kept, as of all white space."""
    assert texts(from_bytes(SAMPLES["plain"]))[1] == "Ottokar: Shall we adopt it?"


def test_tracked_changes_are_told_and_what_they_cut_is_set_aside():
    """Who changed what is data about the text."""
    transcript = from_bytes(SAMPLES["tracked changes"])
    assert texts(transcript) == ["The Board adopted the plan."]
    assert asides(transcript, "deleted") == len("refused\n")
    assert "2 tracked changes (Ann Lee 1, B. Roe 1, 1 of them cuts)" in transcript.warnings[0]
    claims = {claim.about: claim.value for claim in transcript.source.claims}
    assert (claims["creator"], claims["last-saved-by"], claims["Archive"]) == ("Ann Lee", "B. Roe", "Kept in Klow")
    assert transcript.title == "Draft"


def test_notes_stand_apart_with_their_numbers():
    """The number is made anew by each program: it is kept with the note and not in the line."""
    transcript = from_bytes(SAMPLES["notes and annotations"])
    assert texts(transcript) == ["The plan was read out.", "It was adopted."]
    found = [(one.n, one.text, one.callout.start, one.callout.end) for one in transcript.notes]
    assert found == [("1", "Of 1955.\nBy Boris.", 8, 8), ("i", "At once.", 21, 21)]
    assert asides(transcript, "annotation") > 0
    assert asides(transcript, "ruby") == 2
    assert asides(transcript, "running-head") == len("MINUTES OF THE BOARD\n")


def test_headings_lists_and_identifiers():
    """A table of contents is page furniture; bookmarks and identifiers name paragraphs."""
    transcript = from_bytes(SAMPLES["lists and headings"])
    assert texts(transcript) == ["The Session", "One thing.", "Another."]
    assert transcript.paragraphs[0].role is Role.HEADING
    assert [one.id for one in transcript.paragraphs] == ["h1", None, "b7"]


def test_rows_and_boxes():
    """A row of single paragraphs is one; a box follows the paragraph in which it is anchored."""
    transcript = from_bytes(SAMPLES["tables and boxes"])
    assert texts(transcript) == [
        *("Ottokar\tShall we?", "Boris", "We shall.", "At once.", "Before and after.", "In the box.")
    ]
    assert asides(transcript, "alternative-text") == len("A picture of the Board")


def test_pages_and_bold_labels():
    """Page ends of the last save are counted; bold names that recur are labels, hidden letters are set aside."""
    transcript = from_bytes(SAMPLES["looks and pages"])
    first, second, third = transcript.paragraphs
    assert (first.page, [turn.page for turn in first.breaks], second.page, third.page) == ("1", ["2"], "3", "3")
    assert [one.speaker for one in transcript.speeches] == ["Ottokar", "Boris", "Ottokar"]
    assert second.text == "Boris We\nshall."


@pytest.mark.parametrize("name", SAMPLES)
def test_one_xml_file_is_read_as_the_archive_is(name):
    """Paragraphs, notes and speeches are the same; the one file also has lines."""
    packed, one = from_bytes(SAMPLES[name]), from_bytes(flat.SAMPLES[name])
    assert (packed.reader, one.reader) == ("odt", "fodt")
    assert texts(packed) == texts(one)
    assert [note.text for note in packed.notes] == [note.text for note in one.notes]
    assert packed.speeches == one.speeches
    assert all(paragraph.line for paragraph in one.paragraphs)


def test_what_is_no_text_or_locked_is_refused():
    """A spreadsheet is named; so is a password."""
    sheet = unpack(odt(p("x")))
    sheet["content.xml"] = sheet["content.xml"].replace(b"office:text>", b"office:spreadsheet>")
    with pytest.raises(UnreadableError, match="no text, but spreadsheet"):
        from_bytes(pack(sheet))
    locked = unpack(odt(p("x")))
    locked["META-INF/manifest.xml"] = b'<m:manifest xmlns:m="urn:x"><m:encryption-data/></m:manifest>'
    with pytest.raises(UnreadableError, match="password"):
        from_bytes(pack(locked))


def test_countless_blanks_are_no_bomb():
    """A number of blanks that no page has is cut."""
    transcript = from_bytes(odt(p("One<text:s text:c='99999999'/>two<text:s text:c='x'/>three")))
    assert texts(transcript) == ["One two three"]
    assert transcript.captures[0].length < 5_000
