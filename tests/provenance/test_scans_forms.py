"""What the readers of pages understand of ALTO, PAGE XML and hOCR."""

from __future__ import annotations

import pytest

from provenance.errors import UnreadableError
from provenance.read import from_bytes, from_text, read_many
from provenance.transcript import PageBreak, Role
from tests import formats


def sample(reader, name):
    return from_bytes(formats.samples(reader)[name])


def texts(transcript):
    return [paragraph.text for paragraph in transcript.paragraphs]


def rules(transcript):
    return [segment.rule.partition("/")[2] for segment in transcript.segments]


def test_alto_margins_notes_and_other_readings():
    """The upper margin is a head, the left one a text beside; a called note is a note; a torn word is whole."""
    transcript = sample("alto", "version 2, margins, note, other readings")
    assert texts(transcript) == ["Ottokar: The grain memorandum\nis here 1 \N{EM DASH} <read>", "Agreed. K."]
    (note,) = transcript.notes
    assert (note.n, note.text) == ("1", "Not found.")
    assert note.callout is not None
    assert transcript.paragraphs[0].text[note.callout.start : note.callout.end] == "1"
    assert [one.page for one in transcript.paragraphs] == ["4", "4"]
    assert [one.id for one in transcript.paragraphs] == ["b1", "m"]
    assert rules(transcript).count("other-reading") == 2
    assert {"description", "running-head", "hyphen", "note-number", "note"} <= set(rules(transcript))


def test_alto_tags_and_reading_order():
    """Tags say what is a head, a number, a heading; the order of reading is not that of the file."""
    transcript = sample("alto", "tags and reading order")
    assert texts(transcript) == ["FIRST ITEM.", "No spaces here."]
    assert transcript.paragraphs[0].role is Role.HEADING
    assert transcript.title == "FIRST ITEM."
    assert {one.page for one in transcript.paragraphs} == {"17"}


def test_alto_blocks_that_name_the_next_one():
    """``IDNEXT`` is a reading order too; words without a line are kept where they stand."""
    transcript = sample("alto", "blocks in a chain, a word without line")
    assert " ".join(" ".join(texts(transcript)).split()) == "First, second third without line"


def test_the_program_and_its_confidence_are_history():
    """Who read the image, when, and how sure it was of its words."""
    (event,) = [one for one in sample("alto", "a page of a book").history if one.kind == "digitised"]
    assert (event.agent, event.date, event.evidence) == ("Lector 2.1", "2020-05-06", "markup")
    assert event.note.startswith("mean word confidence 0.90, 0 of ")
    (event,) = [one for one in sample("pagexml", "text on every level").history if one.kind == "digitised"]
    assert event.note == "mean word confidence 0.55, 1 of 2 words below 0.5"


def test_a_doubtful_recognition_is_told():
    """If many words are below one half."""
    words = "".join(f'<String CONTENT="w{at}" WC="{0.3 if at % 3 else 0.9}"/><SP/>' for at in range(30))
    line = f"<Page><PrintSpace><TextBlock><TextLine>{words}</TextLine></TextBlock></PrintSpace></Page>"
    transcript = from_text(f"<alto><Layout>{line}</Layout></alto>")
    assert transcript.warnings == ("the recognition is doubtful: mean word confidence 0.50, 20 of 30 words below 0.5",)


def test_pagexml_levels():
    """The line counts before its words, a word before its letters; what says otherwise is another reading."""
    transcript = sample("pagexml", "text on every level")
    assert texts(transcript) == ["Item one\nof two", "Ye old\norder stood."]
    assert transcript.paragraphs[0].role is Role.HEADING
    assert {one.page for one in transcript.paragraphs} == {"7"}
    assert rules(transcript).count("other-reading") == 2


def test_pagexml_nested_reading_order():
    """Groups in groups, by their indices; the cells of a table stand where the table does; the unlisted comes last."""
    transcript = sample("pagexml", "nested groups, a table, a region that is not listed")
    assert texts(transcript) == ["First.", "Cell one.", "Cell two.", "Third.", "Not listed."]


def test_pagexml_of_transkribus():
    """Order and types in ``custom``; a leaf number; a marginal text; a note that a glued figure calls."""
    transcript = sample("pagexml", "Transkribus")
    assert texts(transcript) == ["Protocol 7", "Comrade Makov\ncalled the vote.1", "Seen."]
    assert {(one.page, one.leaf) for one in transcript.paragraphs} == {("3", "12 v")}
    (note,) = transcript.notes
    assert note.text == "By hand."
    assert note.callout is not None
    assert note.callout.paragraph == 1


def test_hocr_as_html():
    """Soft hyphens, words without blanks between, alternatives, loose text, the logical page number."""
    transcript = sample("hocr", "loose HTML")
    assert texts(transcript)[-1].startswith("Herr Kern: Die Verwaltung\nhat nichts getan.2 & so\nweiter")
    assert {one.page for one in transcript.paragraphs} == {"iv"}
    assert transcript.language == "de"
    assert "other-reading" in rules(transcript)
    assert rules(transcript).count("outside-page") == 2


def test_hocr_of_tesseract():
    """What Tesseract calls a header inside a paragraph is a line of the text."""
    assert "CHAPTER ONE" in texts(sample("hocr", "a heading that Tesseract calls header"))[0]


def alto(*lines, kinds=()):
    """Return an ALTO file of blocks; a text that ends in ``=`` ends in a hyphen by the markup."""
    blocks = ""
    for at, text in enumerate(lines):
        hyphen = '<HYP CONTENT="-"/>' if text.endswith("=") else ""
        words = "<SP/>".join(f'<String CONTENT="{word}"/>' for word in text.rstrip("=").split())
        kind = dict(enumerate(kinds)).get(at)
        name = f'ID="b{at}" TYPE="{kind}"' if kind else f'ID="b{at}"'
        blocks += f"<TextBlock {name}><TextLine>{words}{hyphen}</TextLine></TextBlock>"
    return f"<alto><Layout><Page><PrintSpace>{blocks}</PrintSpace></Page></Layout></alto>".encode()


def pages(tmp_path, *files):
    paths = []
    for at, data in enumerate(files):
        paths.append(tmp_path / f"{at}.xml")
        paths[-1].write_bytes(data)
    return read_many(paths)


def test_a_word_torn_by_the_page_is_whole(tmp_path):
    """The page turns inside the word; line ends are counted behind it."""
    transcript = pages(tmp_path, alto("Ottokar: They spoke of nego="), alto("tiations until morning."))
    (paragraph,) = transcript.paragraphs
    assert paragraph.text == "Ottokar: They spoke of negotiations until morning."
    assert paragraph.breaks == (PageBreak(27, "2", None, 1),)
    assert [span.capture for span in paragraph.spans] == [0, 1]


def test_notes_and_margins_do_not_tear_the_paragraph_over_the_page(tmp_path):
    """A note at the foot, called or not, and a marginal text stand behind the paragraph that goes on over them."""
    kinds = (None, "marginalia", "footnote", "footnote")
    first = alto("Ottokar: The bridge*) was", "Agreed.", "*) By fire.", "2 Not called.", kinds=kinds)
    transcript = pages(tmp_path, first, alto("lost in autumn."))
    assert texts(transcript) == ["Ottokar: The bridge*) was\nlost in autumn.", "Agreed.", "2 Not called."]
    (note,) = transcript.notes
    assert (note.n, note.text) == ("*", "By fire.")
    assert transcript.paragraphs[1].page == "1"


def test_pages_that_do_not_follow_each_other_are_told(tmp_path):
    """Page 14 is missing: one of the first things to know of a scan."""
    numbers = (11, 12, 13, 15, 16, 17)
    words = ("grain", "timber", "bridges", "canals", "harbours", "mills")
    files = [
        alto(f"- {number} -", f"We spoke of {one}.", f"Of {two} nobody spoke.", f"Then {one} came up.", "Yes.")
        for number, one, two in zip(numbers, words, words[::-1], strict=True)
    ]
    assert pages(tmp_path, *files).warnings == ("the printed page numbers jump from 13 to 15",)


def test_an_empty_page_among_others_is_no_error(tmp_path):
    """But a scan without any text is."""
    assert texts(pages(tmp_path, alto("One page."), alto())) == ["One page."]
    with pytest.raises(UnreadableError, match="no text"):
        pages(tmp_path, alto(), alto())


def test_pages_of_two_forms_are_no_one_text(tmp_path):
    """The second file is another reader's."""
    with pytest.raises(UnreadableError, match="pagexml"):
        pages(tmp_path, alto("One."), formats.samples("pagexml")["a page of a book"])
