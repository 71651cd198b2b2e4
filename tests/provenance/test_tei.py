"""What the reader of TEI understands: speeches, notes, pages, readings, marks, header."""

from __future__ import annotations

import pytest

from provenance.errors import UnreadableError
from provenance.read import from_bytes, from_text, read_files, read_many
from provenance.transcript import Callout, MarkKind, PageBreak, Role
from tests.formats.tei import SAMPLES, tei


def read(body, **parts):
    """Read a document with this body."""
    return from_bytes(tei(body, **parts).encode(), name="a.xml")


def sample(name):
    """Read one of the samples."""
    return from_bytes(SAMPLES[name], name="sample.xml")


def texts(transcript):
    """Return the texts of the paragraphs."""
    return [paragraph.text for paragraph in transcript.paragraphs]


def marked(transcript):
    """Return kind, text and maker of each mark."""
    return [(mark.kind.value, mark.text, mark.made_by) for mark in transcript.marks]


def test_a_label_is_part_of_the_first_paragraph_as_printed():
    """No colon is put in, the full stop stays; the paragraph keeps its own number and id."""
    transcript = sample("session with sp and speaker")
    first = transcript.paragraphs[2]
    assert first.text == "LIND.\nThe dredgers must not leave the harbour before the frost."
    assert (first.label.of(first.text), first.n, first.id) == ("LIND", "2", "p2")
    assert [(one.speaker, one.label_text) for one in transcript.speeches] == [
        ("LIND", "LIND"), ("NOVAK", "NOVAK (rising)"), ("NOVAK", "NOVAK"), ("THE CHOIR", "THE CHOIR"),
    ]  # fmt: skip


def test_two_labels_in_a_row_stay_two_speeches():
    """The same speaker twice."""
    transcript = sample("session with sp and speaker")
    assert [one.paragraphs for one in transcript.speeches] == [(2, 3, 4), (5,), (6,), (7,)]


def test_a_word_goes_on_over_a_line_end():
    """The hyphen before a line end that breaks no word is set aside, by a rule of its own."""
    transcript = read('<p>The har-<lb break="no"/>\n bour, the re-<lb/>port and a ship <pb break="no" n="2"/>yard.</p>')
    assert texts(transcript) == ["The harbour, the re-\nport and a shipyard."]
    assert [one.rule for one in transcript.segments if "hyphen" in one.rule] == ["tei/line-end-hyphen"]


def test_pages_and_leaves_begin_inside_paragraphs_too():
    """A page turn stands where it is; the running head is page furniture."""
    transcript = sample("session with sp and speaker")
    assert transcript.paragraphs[2].page == "12"
    assert transcript.paragraphs[2].breaks == (PageBreak(57, page="13", line=10),)
    leaves = sample("minutes with manuscript description")
    assert [one.leaf for one in leaves.paragraphs[1:3]] == ["4r", "4r"]
    assert leaves.paragraphs[2].breaks[0].leaf == "4v"
    volume = sample("volume of documents")
    assert "tei/running-head" in {one.rule for one in volume.segments}
    assert not any("River Office 91" in text for text in texts(volume))


def test_lines_of_verse_are_lines_of_one_paragraph():
    """So a stanza is compared as one."""
    assert texts(sample("session with sp and speaker"))[7] == "THE CHOIR\nLow tide, low tide,\nthe river has no bride."


def test_rows_are_paragraphs_and_items_keep_their_labels():
    """Cells are apart by a tab."""
    found = texts(sample("minutes with manuscript description"))
    assert found[3:8] == ["Tug\t3", "Barge", "1. Ropes.", "2. Chains.", "long"]
    assert found[8:11] == ["He wrote: Come at once.", "We came.", "And they did."]


def test_headings_are_what_the_markup_calls_so():
    """A short item or signature is none."""
    transcript = sample("volume of documents")
    headings = [one.text for one in transcript.paragraphs if one.role is Role.HEADING]
    assert headings == ["Papers of the River Office, 1955", "24. Memorandum of a Talk", "25. Editorial Note"]


def test_a_source_note_in_a_heading_becomes_a_paragraph_after_it():
    """And is read as a statement of source; the other notes are notes."""
    transcript = sample("volume of documents")
    note = transcript.paragraphs[3]
    assert (note.role, note.text[:35]) == (Role.SOURCE_NOTE, "Source: National Archive of Varnia,")
    assert transcript.source.reference.archive == "National Archive of Varnia"
    assert [(one.n, one.text) for one in transcript.notes] == [
        ("2", "See Document 11."), ("3", "The maps of 1912 were lost."),
    ]  # fmt: skip


def test_a_reference_calls_a_note_elsewhere():
    """The callout is the printed sign, or nothing where the note stands itself."""
    transcript = sample("volume of documents")
    text = transcript.paragraphs[8].text
    places = [note.callout for note in transcript.notes]
    assert places == [Callout(8, 32, 32), Callout(8, len(text) - 1, len(text))]
    assert text.endswith("drawn.3")
    old = sample("fourth edition")
    assert [(note.text, old.paragraphs[1].text[note.callout.start :][:1]) for note in old.notes] == [("At Elba.", "*")]


def test_an_anchor_may_call_a_note_that_points_to_it():
    """Both directions of pointing are understood."""
    transcript = read('<p>One<anchor xml:id="a1"/> word.</p><note target="#a1" n="7">A note.</note><p>End.</p>')
    assert [(note.n, note.text, note.callout) for note in transcript.notes] == [("7", "A note.", Callout(0, 3, 3))]


def test_utterances_have_the_printed_label_and_the_name_that_they_point_to():
    """A note of type speaker, before the utterance or inside it, is its label."""
    transcript = sample("sitting of utterances")
    assert [(one.speaker, one.label_text) for one in transcript.speeches] == [
        ("Ana Horn", "The President, Ana Horn"), ("Oskar Lind", "OSKAR LIND (Rivers)"), ("Mr NOVAK", "Mr NOVAK"),
        ("Unknown", ""),
    ]  # fmt: skip
    assert transcript.date.edtf == "1999-05-04"


def test_a_label_left_inside_a_speech_parts_two_speakers():
    """And a warning says so."""
    transcript = sample("sitting of utterances")
    assert transcript.speeches[2].paragraphs == (6, 7)
    assert "“Mr NOVAK”" in transcript.warnings[0]


def test_remarks_in_a_record_of_speech_are_text():
    """Inside a speech they belong to it, outside they are narration; none is a footnote."""
    transcript = sample("sitting of utterances")
    roles = {one.text: one.role for one in transcript.paragraphs}
    assert roles["(Applause.)"] is Role.SPEECH
    assert roles["The lights went out."] is Role.NARRATION
    assert roles["The sitting opened at 9.05."] is Role.HEAD_NOTE
    assert transcript.notes == ()


def test_the_documents_own_letters_stand_in_the_text():
    """Corrections, expansions, regular spellings, deletions and other witnesses are set aside, each by its rule."""
    transcript = sample("edition with apparatus")
    text = " ".join(texts(transcript)[0].split())
    assert text == (
        "The Board approved the first plan unanimosly in Febr. 1955, with two votes against. Seruice went on, alas."
    )
    rules = {one.rule for one in transcript.segments if one.class_.value == "apparatus"}
    assert rules == {
        "tei/choice/corr", "tei/choice/expan", "tei/choice/reg", "tei/deletion", "tei/apparatus/reading",
        "tei/apparatus",
    }  # fmt: skip
    assert marked(transcript) == [("sic", "unanimosly", "ed")]


def test_the_base_witness_may_be_named():
    """By the description of the source, against the order of the list."""
    witnesses = '<listWit><witness xml:id="A">Copy</witness><witness xml:id="B">Draft</witness></listWit>'
    body = '<p>The <app><rdg wit="#A">first</rdg><rdg wit="#B">second</rdg></app> plan.</p>'
    listed = read(body, source=f"<sourceDesc>{witnesses}</sourceDesc>")
    named = read(body, source=f'<sourceDesc><p>After <ref target="#B">the draft</ref>.</p>{witnesses}</sourceDesc>')
    assert (texts(listed), texts(named)) == (["The first plan."], ["The second plan."])


def test_gaps_are_signs_of_cuts_with_the_rule_that_put_them_there():
    """Who made them is said where the markup says so."""
    transcript = sample("gaps and supplied words")
    assert marked(transcript)[:5] == [
        ("uncertain", "[…]", "Ines Faber"), ("supply", "the", "Ines Faber"), ("uncertain", "tugs", "unknown"),
        ("sic", "tugs", "unknown"), ("omission", "[…]", "unknown"),
    ]  # fmt: skip
    assert sum(1 for one in transcript.segments if one.rule == "tei/gap") == 3


def test_a_mark_around_paragraphs_marks_each():
    """A supplied page is supplied, paragraph by paragraph."""
    transcript = sample("gaps and supplied words")
    supplied = [mark.text for mark in transcript.marks if mark.kind is MarkKind.SUPPLY]
    assert supplied[1:3] == ["The next page.", "And the next."]


def test_white_space_is_kept_where_the_markup_asks_for_it():
    """Elsewhere a run of it is one."""
    assert texts(sample("gaps and supplied words"))[-1] == "two  spaces\n kept"


def test_a_document_may_stand_on_several_files(tmp_path):
    """In their order; each paragraph names its file."""
    paths = [tmp_path / f"{name}.xml" for name in ("one", "two")]
    for path in paths:
        path.write_text(tei(f"<p>Day {path.stem}.</p>"), encoding="utf-8")
    transcript = read_many(paths)
    assert texts(transcript) == ["Day one.", "Day two."]
    assert [one.spans[0].capture for one in transcript.paragraphs] == [0, 1]


def test_an_included_file_is_named_and_not_fetched():
    """The reader is told which file is missing."""
    body = '<p>Here.</p><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="more.xml"/>'
    assert "more.xml" in read(body).warnings[0]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"<akomaNtoso><debate/></akomaNtoso>", "root element 'akomaNtoso'"),
        (b'<?xml version="1.0"?><ead><p>x</p>', "root element 'ead'"),
        (tei("<p>x</p>").replace("UTF-8", "no-such").encode(), "an encoding that does not exist"),
        (tei("<p>Жук и йод, река и мост.</p>" * 20).encode("cp1251"), "says UTF-8, but its bytes are"),
        (tei("<p>&nothing;</p>").encode(), "cannot be parsed"),
        (tei("").encode(), "no text in it"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_line(data, message):
    """The message names the file and says what to do."""
    with pytest.raises(UnreadableError, match=message):
        from_bytes(data, name="a.xml")


def test_a_text_that_opens_with_a_tag_is_still_a_text():
    """Angle brackets alone make no XML."""
    assert from_text("<inaudible> He said no.").reader == "plain"


def test_the_account_is_complete(tmp_path):
    """The header's characters stand in it as metadata, in one piece."""
    path = tmp_path / "a.xml"
    path.write_bytes(SAMPLES["minutes with manuscript description"])
    reading = read_files([path])
    first = reading.transcript.segments[0]
    assert (first.class_.value, first.rule, reading.texts[0][first.start : first.end].split()[:3]) == (
        "metadata", "tei/header", ["A", "digital", "edition"],
    )  # fmt: skip


def test_a_speech_goes_on_after_one_that_is_quoted_in_it():
    """A speech inside a speech has its own speaker; what follows is the outer one's again."""
    transcript = read(
        "<sp><speaker>LIND:</speaker><p>He said: <floatingText><body><sp><speaker>TOLL:</speaker><p>Never.</p></sp>"
        "</body></floatingText> and left.</p></sp><p>It was noon.</p>"
    )
    assert [(one.text, one.speaker) for one in transcript.paragraphs] == [
        ("LIND: He said:", "LIND"), ("TOLL: Never.", "TOLL"), ("and left.", "LIND"), ("It was noon.", None),
    ]  # fmt: skip


def test_a_label_and_text_without_white_space_between_are_apart():
    """In whatever element the text stands, or in none."""
    transcript = read('<u who="#A"><note type="speaker">LIND:</note>Well. <pb n="3"/> Now.</u>')
    assert texts(transcript) == ["LIND: Well. Now."]


def test_names_and_titles_side_by_side_are_apart():
    """Where the file has no white space between two of a kind, the text has."""
    assert texts(read("<head><title>No. 3</title><title>Sitting</title></head><p>a<hi>b</hi><hi>c</hi></p>")) == [
        "No. 3 Sitting", "abc",
    ]  # fmt: skip


def test_words_that_are_marked_one_by_one_are_put_together():
    """The markup says on which side of a word or sign no white space stands."""
    body = '<u who="#A"><seg>\n<s><w>We</w>\n<w>do</w><w>not</w>\n<w join="right">agree</w>\n<pc>.</pc></s>\n<s>'
    body += '<pc join="right">(</pc>\n<w join="right">Noise</w>\n<pc>)</pc></s></seg></u>'
    assert texts(read(body)) == ["We\ndo not\nagree.\n(Noise)"]
