"""What is understood of a book: the order of reading, notes on other pages, people and their roles, locks."""

from __future__ import annotations

import pytest

from provenance.errors import UnreadableError
from provenance.read import from_bytes
from provenance.source import AgentRole
from tests.formats._packages import pack, unpack
from tests.formats.epub import CONTAINER, SAMPLES, epub, page

_LINE = '<spine><itemref idref="x"/></spine>'


def texts(transcript):
    return [paragraph.text for paragraph in transcript.paragraphs]


def test_pages_are_read_in_their_order():
    """Not as the archive or the list of parts has them; what stands beside the line of reading comes last."""
    transcript = from_bytes(SAMPLES["contents and a page beside"])
    assert texts(transcript) == ["First of all.", "Second."]
    chrome = [one for one in transcript.segments if one.rule == "epub/table-of-contents"]
    assert sum(one.end - one.start for one in chrome) >= len("First session")


def test_a_cover_is_no_paragraph():
    """Of a page without text the title of its head is data, as that of any other page of a book."""
    book = epub({"cover.xhtml": page("<img src='c.png'/>", "Cover"), "a.xhtml": page("<p>Boris: So be it.</p>")})
    assert texts(from_bytes(book)) == ["Boris: So be it."]


def test_notes_on_another_page_are_notes():
    """The callout keeps its figure; page numbers of the print become pages."""
    transcript = from_bytes(SAMPLES["notes on another page"])
    (note,) = transcript.notes
    assert note.text == "The plan of 1955."
    assert note.callout is not None
    where = transcript.paragraphs[note.callout.paragraph]
    assert where.text[note.callout.start : note.callout.end] == "1"
    assert any(turn.page == "12" for one in transcript.paragraphs for turn in one.breaks)
    assert {one.line for one in transcript.paragraphs} == {None}


def test_people_have_the_roles_that_are_stated():
    """In the old form and the new; who has none is a contributor."""
    transcript = from_bytes(SAMPLES["notes on another page"])
    source = transcript.source
    assert (source.translators, source.editors, source.contributors) == (("Ann Lee",), ("B. Roe",), ("C. Poe",))
    assert [(one.name, one.role) for one in source.others] == [("Ottokar Klow", AgentRole.AUTHOR)]
    assert (source.publisher, source.year, source.rights) == ("Klow University Press", "1983", "Free to use")
    assert transcript.title == "Sessions of the Board"
    assert {claim.asserted_by for claim in source.claims} == {"markup"}


def test_what_is_not_read_is_told():
    """Style sheets and the old form of the contents are counted."""
    notes = [one.note for one in from_bytes(SAMPLES["contents and a page beside"]).history]
    assert any("1 application/x-dtbncx+xml, 1 text/css" in note for note in notes)


def test_garbled_fonts_are_no_lock():
    """A lock on a page is one."""
    parts = unpack(SAMPLES["garbled fonts"])
    lock = parts["META-INF/encryption.xml"].replace(b"http://www.idpf.org/2008/embedding", b"urn:lock")
    locked = pack(parts | {"META-INF/encryption.xml": lock.replace(b"font.otf", b"a.xhtml")})
    assert texts(from_bytes(SAMPLES["garbled fonts"])) == ["Boris: So be it."]
    with pytest.raises(UnreadableError, match="locked by its seller"):
        from_bytes(locked)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"OEBPS/a.xhtml": None}, "no part OEBPS/a.xhtml"),
        ({"META-INF/container.xml": "<container/>"}, "where its pages are listed"),
        ({"META-INF/container.xml": CONTAINER.format("../x.opf")}, "where its pages are listed"),
        ({"OEBPS/c.opf": "<package><spine/></package>"}, "no pages"),
        ({"OEBPS/c.opf": f"<package>{_LINE}</package>"}, "not listed"),
        ({"OEBPS/c.opf": f'<package><item id="x" href="http://x/y"/>{_LINE}</package>'}, "outside the book"),
    ],
)
def test_a_broken_book_is_refused(change, message):
    """A page that is named and not there is a loss, not a shorter book."""
    parts = unpack(epub({"a.xhtml": page("<p>One.</p>")})) | change
    with pytest.raises(UnreadableError, match=message):
        from_bytes(pack({name: content for name, content in parts.items() if content is not None}))
