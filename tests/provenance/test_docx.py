"""What is understood of a Word document: changes, notes, tables, boxes, styles, pages, properties."""

from __future__ import annotations

import pytest

from provenance import verify
from provenance.errors import UnreadableError
from provenance.read import from_bytes, read_files
from provenance.transcript import Role
from tests.formats._packages import pack, unpack
from tests.formats.docx import BOX, CALL, NOTE, SAMPLES, STYLES, cell, change, deleted, docx, p, run


def texts(data):
    return [paragraph.text for paragraph in from_bytes(data).paragraphs]


def asides(transcript, rule):
    """Return how many code points a rule has set aside."""
    return sum(one.end - one.start for one in transcript.segments if one.rule == f"docx/{rule}")


def test_tracked_changes_are_read_as_accepted_and_told():
    """What was deleted is apparatus; a deleted paragraph end joins two paragraphs; authors are counted."""
    transcript = from_bytes(SAMPLES["tracked changes"])
    assert [one.text for one in transcript.paragraphs] == [
        "The Board adopted the plan.",
        "It met in March.",
        "He came late.",
    ]
    assert asides(transcript, "deleted") == len("refused") + len("He came late.")
    (warning,) = transcript.warnings
    assert "5 tracked changes (Ann Lee 2, B. Roe 3, 3 of them cuts)" in warning


def test_one_change_is_told_in_the_singular():
    """And nothing is said of deletions where there are none."""
    (warning,) = from_bytes(docx(p("One ", change("ins", run("more"))))).warnings
    assert "1 tracked change (" in warning
    assert "deleted" not in warning


def test_the_file_properties_are_claims_and_history():
    """Whoever saved a file is not the author of its text; the title counts, for the text has none."""
    transcript = from_bytes(SAMPLES["tracked changes"])
    claims = {claim.about: claim.value for claim in transcript.source.claims if claim.asserted_by == "markup"}
    assert claims["creator"] == "Ann Lee"
    assert claims["last-saved-by"] == "B. Roe"
    assert transcript.title == "Draft of the minutes"
    assert [(one.agent, one.date) for one in transcript.history if one.kind == "digitised"] == [
        ("Ann Lee", "2009-03-04"),
        ("B. Roe", None),
    ]
    assert transcript.source.agents == ()


def test_a_title_in_the_text_counts_before_that_of_the_properties():
    """The properties often keep the title of the file from which this one was made."""
    body = p("MINUTES OF THE BOARD", look='<w:pStyle w:val="Mine"/>') + p("He came.")
    transcript = from_bytes(docx(body, core="<dc:title>Letter</dc:title>", styles=STYLES))
    assert transcript.title == "MINUTES OF THE BOARD"


def test_notes_have_callouts_that_print_nothing():
    """A number that Word makes up is not text; a sign of one's own is."""
    transcript = from_bytes(SAMPLES["notes"])
    assert [one.text for one in transcript.paragraphs] == ["The plan was read.", "It was* adopted."]
    found = [(note.n, note.text, note.callout and (note.callout.start, note.callout.end)) for note in transcript.notes]
    assert found == [
        (None, "The plan of 1955.", (8, 8)),
        (None, "By whom?\nNot said.", (17, 17)),
        ("*", "Not all of it.", (6, 7)),
        (None, "Nobody calls this.", None),
    ]
    assert asides(transcript, "comment") == len("Check this date.\n")
    assert asides(transcript, "running-head") == len("MINUTES OF THE BOARD\n")
    assert asides(transcript, "note-number") == 1


def test_a_note_that_was_deleted_with_its_callout_is_set_aside():
    """It is no note of the text that is read."""
    body = p("He came.", change("del", CALL(2)))
    transcript = from_bytes(docx(body, footnotes=NOTE(2, p("A slip."))))
    assert transcript.notes == ()
    assert asides(transcript, "deleted") > 0


def test_wrapped_runs_are_text():
    """Controls, links, smart tags, fields and formulas do not hide their letters; hidden letters are set aside."""
    assert texts(SAMPLES["wrapped runs"]) == [
        "In a control",
        "A link and",
        "4 Marcha+b",
        "\N{GREEK SMALL LETTER ALPHA}\tnon\N{NON-BREAKING HYPHEN}break\ning\N{SOFT HYPHEN}",
    ]
    assert asides(from_bytes(SAMPLES["wrapped runs"]), "hidden") == len("hidden")


def test_a_text_box_follows_its_paragraph_once():
    """Of two forms of one box the first is read; the other is kept apart."""
    transcript = from_bytes(SAMPLES["boxes and alternatives"])
    found = [one.text for one in transcript.paragraphs]
    assert found == ["Before the box and after it.", "In the box.", "Still in it."]
    assert asides(transcript, "alternate") > 0


def test_an_alternative_without_text_gives_way():
    """A picture may come first and the text second."""
    inner = f"<mc:AlternateContent><mc:Choice/><mc:Fallback>{BOX(p('Here.'))}</mc:Fallback></mc:AlternateContent>"
    assert texts(docx(p("A", f"<w:r>{inner}</w:r>"))) == ["A", "Here."]


def test_a_row_is_a_paragraph_if_its_cells_are():
    """Otherwise each paragraph of each cell is one; a deleted row is set aside."""
    assert texts(SAMPLES["tables"]) == ["Ottokar\tShall we?", "Boris", "We shall.", "At once."]
    nested = (
        f"<w:tbl><w:tr>{cell(p('A'))}{cell('<w:tbl><w:tr>' + cell(p('B')) + '</w:tr></w:tbl>', p('C'))}</w:tr></w:tbl>"
    )
    assert texts(docx(nested)) == ["A", "B", "C"]


def test_styles_pages_and_identifiers_are_kept():
    """Heading styles by their English name or what they inherit from; contents set aside; bold names are labels."""
    transcript = from_bytes(SAMPLES["styles and pages"])
    heading, first, second, third = transcript.paragraphs
    assert (heading.role, heading.id) == (Role.HEADING, "0A1B2C3D")
    assert (first.page, [(turn.at, turn.page) for turn in first.breaks], second.page) == ("1", [(23, "2")], "2")
    assert [one.speaker for one in (first, second, third)] == ["Ottokar", "Boris", "Ottokar"]
    assert any("counted from the page ends" in warning for warning in transcript.warnings)
    assert asides(transcript, "table-of-contents") == len("Contents ....... 1\n")


def test_pages_are_not_counted_where_a_section_counts_anew():
    """A page number that may be wrong is none."""
    body = p("One.", "<w:r><w:lastRenderedPageBreak/></w:r>", " Two.")
    other = body + '<w:sectPr><w:pgNumType w:start="7"/></w:sectPr>'
    assert [one.page for one in from_bytes(docx(body)).paragraphs] == ["1"]
    assert [one.page for one in from_bytes(docx(other)).paragraphs] == [None]


def test_strict_files_and_other_prefixes_are_read_alike():
    """The vocabulary counts, not what a file calls it."""
    assert texts(SAMPLES["strict, other prefix"]) == ["Ottokar: Shall we adopt it?", "Boris: We shall."]


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ({"[Content_Types].xml": "<T/>", "_rels/.rels": "<R/>"}, "holds no document"),
        ({"xl/workbook.xml": "", "[Content_Types].xml": ""}, "spreadsheet"),
        ({"a.txt": "x", "b.txt": "y"}, "2 files of text"),
        ({"META-INF/MANIFEST.MF": "", "a.class": ""}, "Java archive"),
        ({"1.png": "", "2.png": ""}, "2 pictures"),
    ],
)
def test_an_archive_that_is_no_document_is_named(parts, message):
    """The message says what the archive looks like."""
    with pytest.raises(UnreadableError, match=message):
        from_bytes(pack(parts), name="a.docx")


def test_missing_notes_are_told():
    """A part that the document names and the archive lacks is a loss."""
    parts = unpack(SAMPLES["notes"])
    del parts["word/footnotes.xml"]
    assert any("footnotes, which is missing" in one for one in from_bytes(pack(parts)).warnings)


def test_deleted_text_of_a_lone_author_is_counted_once():
    """Each cut is one change."""
    transcript = from_bytes(docx(p("A", deleted("b"), deleted("c"), " d.")))
    assert "2 tracked changes (Ann Lee 2, 2 of them cuts)" in transcript.warnings[0]


def test_what_is_no_text_is_counted():
    """Pictures, charts and embedded files are named in the history."""
    names = ("word/media/a.png", "word/charts/chart1.xml", "word/embeddings/b.xlsx", "word/media/c.png")
    more = dict.fromkeys(names, b"")
    notes = [one.note for one in from_bytes(pack(unpack(SAMPLES["plain"]) | more)).history]
    assert "not read, for it is no text: 1 chart, 1 embedded file, 2 pictures" in notes


def test_two_documents_are_one_text(tmp_path):
    """Each is a capture of its own; a note says which of them it means."""
    paths = [tmp_path / "one.docx", tmp_path / "two.docx"]
    paths[0].write_bytes(SAMPLES["plain"])
    paths[1].write_bytes(SAMPLES["tracked changes"])
    reading = read_files(paths)
    assert verify(reading.transcript, reading.texts) == ()
    assert {span.capture for one in reading.transcript.paragraphs for span in one.spans} == {0, 1}
    assert reading.transcript.warnings[0].startswith(f"{paths[1]} holds 5 tracked changes")


def test_an_author_named_like_a_pattern_is_printed_as_he_is():
    """Names are data."""
    (warning,) = from_bytes(docx(p("A", deleted("b", "{0.x} %s")))).warnings
    assert "{0.x} %s 1" in warning


def test_a_bookmark_names_a_paragraph_that_has_no_identifier():
    """Those that Word itself has made begin with a low line."""
    marks = '<w:bookmarkStart w:id="1" w:name="_GoBack"/><w:bookmarkStart w:id="2" w:name="session-1"/>'
    assert [one.id for one in from_bytes(docx(p(marks, run("One.")) + p("Two."))).paragraphs] == ["session-1", None]
