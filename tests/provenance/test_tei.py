"""What the reader of TEI understands: speeches, notes, pages, readings, marks, header."""

from __future__ import annotations

import pytest

import editions
from editions.divergence import Severity
from provenance.errors import UnreadableError
from provenance.exports import EXPORTS
from provenance.read import from_bytes, from_text, read_files, read_many
from provenance.source import AgentRole, HoldingKind
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


def test_the_header_says_who_did_what():
    """Roles are read from the words of four languages; those who met are named with theirs."""
    source = sample("minutes with manuscript description").source
    assert (source.translators, source.editors) == (("Karl Toll",), ("Ines Faber",))
    assert [(one.name, one.role) for one in source.others] == [
        ("River Fund", AgentRole.FUNDER), ("Karla Timm", AgentRole.TRANSCRIBER), ("Oskar Lind", AgentRole.CHAIR),
        ("Ivan Novak", AgentRole.PARTICIPANT),
    ]  # fmt: skip
    assert {claim.asserted_by for claim in source.claims} == {"markup"}


def test_the_header_says_where_the_text_was_published():
    """Title of the series, number, publisher, year, rights."""
    transcript = sample("minutes with manuscript description")
    source = transcript.source
    assert (transcript.title, source.container_title, source.number) == (
        "Minutes of 2 June 1955", "Minutes of the Harbour Board", "IV",
    )  # fmt: skip
    assert (source.publisher, source.year, source.rights) == ("Harbour University", "2020", "Free to copy.")


def test_the_reference_is_no_deeper_than_it_is_printed():
    """Levels come from the types of the numbers; other places are holdings."""
    source = sample("minutes with manuscript description").source
    reference = source.reference
    assert (reference.archive, reference.fond, reference.opis, reference.delo, reference.list_) == (
        "State Archive of Varnia", "17", "3", "162", None,
    )  # fmt: skip
    assert [(one.holder, one.kind) for one in source.holdings] == [("City Library", HoldingKind.MICROFILM)]


def test_the_header_tells_what_happened():
    """Origin, custody and revisions, with dates and those who did it."""
    history = sample("minutes with manuscript description").history
    assert [(one.kind.value, one.agent, one.date) for one in history[:3]] == [
        ("created", None, None), ("transferred", None, "1961"), ("digitised", "Karla Timm", "2019-02-03"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("attributes", "edtf"),
    [
        ('when="1955-03-08T10:00:00-05:00"', "1955-03-08"),
        ('when="1955-03"', "1955-03"),
        ('from="1955-03-08" to="1955-03-09"', "1955-03-08/1955-03-09"),
        ('notBefore="1955" notAfter="1956"', "[1955..1956]"),
        ('when="spring"', None),
    ],
)
def test_dates_are_no_more_precise_than_the_markup(attributes, edtf):
    """The day of a dateline; without a readable one the text counts."""
    transcript = read(f"<dateline>Elba, <date {attributes}>that day</date></dateline><p>The Board met.</p>")
    assert (transcript.date.edtf if transcript.date else None) == edtf


def test_a_volume_of_documents_has_no_date_of_its_own():
    """Each document in it has one."""
    assert sample("volume of documents").date is None
    one = read('<div type="document" xmlns:f="urn:f" f:doc-dateTime-min="1955-03-08T10:00:00" '
               'f:doc-dateTime-max="1955-03-09T10:00:00"><p>The Board met.</p></div>')  # fmt: skip
    assert one.date.edtf == "1955-03-08/1955-03-09"


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


def test_the_account_is_complete(tmp_path):
    """The header's characters stand in it as metadata, in one piece."""
    path = tmp_path / "a.xml"
    path.write_bytes(SAMPLES["minutes with manuscript description"])
    reading = read_files([path])
    first = reading.transcript.segments[0]
    assert (first.class_.value, first.rule, reading.texts[0][first.start : first.end].split()[:3]) == (
        "metadata", "tei/header", ["A", "digital", "edition"],
    )  # fmt: skip
