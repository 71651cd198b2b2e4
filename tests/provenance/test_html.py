"""Saved pages: what is understood of each kind. The pages stand in ``tests/formats/html_pages``."""

from __future__ import annotations

from pathlib import Path

import pytest

import provenance
from provenance.errors import UnreadableError
from provenance.read import from_bytes, read_files
from provenance.transcript import Note, Transcript

PAGES = Path(__file__).resolve().parents[1] / "formats" / "html_pages"
COPIED = Path(__file__).parent / "pages"


def page(name: str) -> Transcript:
    """Read one of the sample pages."""
    return provenance.read(PAGES / name)


def texts(transcript: Transcript) -> list[str]:
    """Return the texts of all paragraphs."""
    return [paragraph.text for paragraph in transcript.paragraphs]


def called(transcript: Transcript, note: Note) -> tuple[int, str] | None:
    """Return the paragraph and the characters that call a note."""
    place = note.callout
    return (place.paragraph, transcript.paragraphs[place.paragraph].text[place.start : place.end]) if place else None


def set_aside(name: str) -> dict[str, list[str]]:
    """Return what was set aside of a page, by rule."""
    reading = read_files([PAGES / name])
    found: dict[str, list[str]] = {}
    for one in reading.transcript.segments:
        text = reading.texts[one.capture][one.start : one.end].strip()
        if text and one.class_.value in ("chrome", "metadata", "apparatus"):
            found.setdefault(one.rule.removeprefix("html/"), []).append(text)
    return found


def html(body: str) -> Transcript:
    """Read a page of this body."""
    return from_bytes(f"<!doctype html><html><body>{body}</body></html>".encode())


@pytest.mark.parametrize("interface", ["openedition_en.txt", "openedition_fr.txt"])
def test_a_saved_page_of_openedition_says_what_its_copied_text_says(interface: str) -> None:
    """Title, date, people, book, rights, numbers, speeches, notes, reference: all but the capture."""
    saved, copied = page("openedition.html"), provenance.read(COPIED / interface)
    assert texts(saved) == texts(copied)
    assert [p.n for p in saved.paragraphs] == [p.n for p in copied.paragraphs]
    assert [p.role for p in saved.paragraphs] == [p.role for p in copied.paragraphs]
    assert [(s.speaker, s.paragraphs) for s in saved.speeches] == [(s.speaker, s.paragraphs) for s in copied.speeches]
    assert (saved.title, saved.date, saved.language) == (copied.title, copied.date, copied.language)
    assert [(n.n, n.text, n.callout, n.echoes) for n in saved.notes] == [
        (n.n, n.text, n.callout, n.echoes) for n in copied.notes
    ]
    for name in ("container_title", "number", "translators", "editors", "contributors", "publisher", "year", "rights",
                 "platform", "reference", "holdings"):  # fmt: skip
        assert getattr(saved.source, name) == getattr(copied.source, name), name


def test_the_archive_of_a_project() -> None:
    """Citation, summary and labelled statements are data of the document; the transcript is its text."""
    found = page("archive_project.html")
    assert found.title == "Minutes of the Syldavian Council of Ministers, 12 May 1958"
    assert found.date is not None
    assert found.date.edtf == "1958-05-12"
    assert found.source.platform == "Wilson Center Digital Archive"
    assert found.source.translators == ("Magda Hrabal",)
    assert found.source.rights == "The Archive welcomes reuse of these materials."
    assert found.source.reference is not None
    assert (found.source.reference.fond, found.source.reference.list_) == ("12", "7-11")
    assert [p.role.value for p in found.paragraphs] == ["heading", "head-note", *["speech"] * 5, "decision"]
    assert [s.speaker for s in found.speeches] == ["Muskar", "Almaszout", "Trovik", "Muskar"]
    assert {"citation", "summary", "source", "rights"} <= set(set_aside("archive_project.html"))
    asserted = {(claim.about, claim.asserted_by) for claim in found.source.claims}
    assert {("translators", "page"), ("summary", "page"), ("rights", "page")} <= asserted


def test_a_briefing_book_in_a_table() -> None:
    """Open paragraphs in a cell beside a menu; endnotes in brackets, one of two paragraphs."""
    found = page("briefing_book.html")
    assert found.source.platform == "National Security Archive"
    assert texts(found)[0] == "The Klow Crisis: Records of Two Meetings"
    assert [s.speaker for s in found.speeches] == ["MR. WAGNER", "MR. TROTTER", "MR. WAGNER"]
    assert found.paragraphs[-1].role.value == "source-note"
    assert [(n.n, called(found, n)) for n in found.notes] == [("1", (2, "[1]")), ("2", (4, "[2]"))]
    first = "See the memoirs of the minister of trade, vol. 2.\nThe first edition left this passage out."
    assert [n.text for n in found.notes] == [first, "The harbour log has Tuesday."]
    assert set_aside("briefing_book.html")["links"] == ["Home", "News", "Publications", "FOIA"]


def test_an_old_page_with_breaks_alone() -> None:
    """Two breaks end a paragraph, as does one before a label; a line end in the source does not."""
    found = page("old_breaks.html")
    assert [s.speaker for s in found.speeches] == ["Kovar", "Plesk", "Kovar", "Plesk", "Members of the Rada"]
    assert texts(found)[4].endswith("The report spoke of\nshortage, not of empty granaries.")
    assert [p.line for p in found.paragraphs] == [3, 4, 5, 6, 7, 9, 10]


def test_word() -> None:
    """Footnotes of Word, with all their paragraphs; empty paragraphs leave no trace."""
    found = page("word.html")
    assert len(found.paragraphs) == 4
    assert [(n.n, n.text) for n in found.notes] == [
        ("1", "The old bridge of 1811, called the Stone Bridge.\nIt was pulled down in 1970."),
        ("2", "Held on Saturdays."),
    ]
    assert [called(found, n) for n in found.notes] == [(1, "[1]"), (2, "[2]")]


def test_an_encyclopaedia() -> None:
    """Two callouts lead to one note; ways back, edit links and the table of contents are set aside."""
    found = page("wiki.html")
    assert texts(found) == [
        "Council of Grimsel",
        "The Council of Grimsel met three times in 1702.[1] Its acts are lost.[2]",
        "Acts",
        "A copy was seen at Brig in 1740.[1]",
    ]
    assert [(n.n, n.text, called(found, n)) for n in found.notes] == [
        ("1", "Keller, History of the Passes, p. 12.", (1, "[1]")),
        ("2", "Imfeld, Lost Acts, p. 3.", (1, "[2]")),
    ]
    assert [(place.paragraph, place.start) for place in found.notes[0].further_callouts] == [(3, 32)]
    assert found.paragraphs[2].id == "Acts"


def test_an_interview_in_a_list_of_definitions() -> None:
    """Terms are labels, definitions speeches; a page number inside is a page; linked data name the translator."""
    found = page("interview.html")
    assert [(s.speaker, len(s.paragraphs)) for s in found.speeches] == [
        ("MODERATOR", 1), ("Keeper Olsen", 2), ("MODERATOR", 1), ("Keeper Olsen", 1),
    ]  # fmt: skip
    assert [(b.at, b.page) for b in found.paragraphs[6].breaks] == [(32, "2")]
    assert found.source.translators == ("Ida Moor",)
    assert found.source.publisher == "Harbour Oral History Project"
    assert ("translators", "Ida Moor", "markup") in {(c.about, c.value, c.asserted_by) for c in found.source.claims}
    assert found.paragraphs[-1].role.value == "source-note"


def test_labels_in_bold_type_without_a_colon() -> None:
    """A name in bold that recurs before a speech is its label."""
    found = page("stage.html")
    assert [s.speaker for s in found.speeches] == ["Judge Amsel", "Advocate Krull"] * 2 + ["Judge Amsel"]
    assert [s.label_text for s in found.speeches][:2] == ["Judge Amsel", "Advocate Krull"]


def test_minutes_in_a_table() -> None:
    """The first cell is the label of the row; the head of the table is none."""
    found = page("table_minutes.html")
    assert [s.speaker for s in found.speeches] == ["Chairman Voss", "Engineer Dahl"] * 2
    assert texts(found)[2] == "Engineer Dahl\tIt cannot be done before March."


def test_the_chapter_of_a_book() -> None:
    """A note called by an asterisk; pages begin before and inside a paragraph; identifiers and source lines."""
    found = page("book_chapter.xhtml")
    assert [(p.id, p.page, [(b.at, b.page) for b in p.breaks]) for p in found.paragraphs] == [
        ("c3", None, []), ("c3p1", "41", []), ("c3p2", "41", [(72, "42")]), ("c3p3", "42", []),
    ]  # fmt: skip
    assert [(n.n, n.text, called(found, n)) for n in found.notes] == [
        ("*", "By two hours, says the diary of the usher.", (1, "*"))
    ]


def test_preformatted_text() -> None:
    """Blank lines part paragraphs as in plain text, and lines are counted in the source."""
    found = page("plain_pre.html")
    assert [s.speaker for s in found.speeches] == ["Olsen", "Berg", "Olsen"]
    assert [p.line for p in found.paragraphs] == [2, 4, 7, 9]


def test_a_document_of_a_word_processor_on_the_web() -> None:
    """Labels in spans, a note at the end after a rule."""
    found = page("googledoc.html")
    assert [s.speaker for s in found.speeches] == ["Mayor Tiel", "Reeve Hock"]
    assert [(n.n, n.text, called(found, n)) for n in found.notes] == [("1", "The well at the north gate.", (1, "[1]"))]


def test_what_is_hidden_or_no_text() -> None:
    """Each piece is set aside under its own rule; the heading in the banner stays; a raised number calls a note."""
    found, aside = page("hidden.html"), set_aside("hidden.html")
    assert texts(found)[0] == "Sitzung des Rates vom 3. Mai 1921"
    assert [(n.n, n.text, called(found, n)) for n in found.notes] == [("1", "Vorlage Nr. 14.", (1, "1"))]
    assert aside["hidden"] == ["Wir verwenden Cookies.", "\N{BLACK DIAMOND}", "Interner Vermerk der Redaktion."]
    assert aside["noscript"] == ["Bitte JavaScript einschalten."]
    assert aside["form"] == ["Suche", "Stichwort", "Alle"]
    assert aside["drawing"] == ["Logo", "Nordberg"]


def test_a_blog() -> None:
    """What the system prints around a text, and what readers wrote below it, is furniture."""
    found = page("blog.html")
    assert texts(found) == [
        "The Council of May",
        "In May the council met at Zluk. Here is the record, from the Zluk town archive.",
        "Ottokar: The mill is ours.",
        "Boris: It is not ours; it was let to us.",
        "Ottokar: For how long?",
    ]


def test_a_debate_with_speakers_as_headings() -> None:
    """A block whose class calls it a speaker is the label of the paragraph after it."""
    found = page("debate.html")
    assert [(s.speaker, s.label_text, s.paragraphs) for s in found.speeches] == [
        ("Jan Kos", "Jan Kos", (1, 2)),
        ("The Speaker", "The Speaker", (3,)),
        ("Ada Lund", "Ada Lund", (4,)),
    ]


def test_a_volume_of_foreign_papers() -> None:
    """A title with a callout, notes in a list that is only counted, the number of a page inside a paragraph."""
    found = page("foreign_papers.html")
    assert found.title == "5. Memorandum of Conversation"
    assert [(n.n, called(found, n)) for n in found.notes] == [("1", (0, "1")), ("2", (7, "2"))]
    assert [(b.at, b.page) for b in found.paragraphs[7].breaks] == [(57, "12")]


def test_frames_are_no_text() -> None:
    """The message names the pages to read instead."""
    with pytest.raises(UnreadableError, match=r"only holds frames.*left\.htm, right\.htm"):
        from_bytes(b"<html><frameset cols=1,2><frame src=left.htm><frame src=right.htm></frameset></html>")


def test_too_many_tags_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page that would take minutes is refused at once."""
    monkeypatch.setattr("provenance.html.tree.MOST_TAGS", 3)
    with pytest.raises(UnreadableError, match="a page with 4 tags is not read"):
        from_bytes(b"<p>one<p>two<p>three<p>four")


def test_a_warning_if_little_is_left() -> None:
    """Where four fifths of the words are furniture, a person should look."""
    menu = "".join(f"<li><a href=/{n}>Entry number {n}</a>" for n in range(200))
    found = html(f"<nav><ul>{menu}</ul></nav><p>The board met at noon and adjourned.")
    assert texts(found) == ["The board met at noon and adjourned."]
    assert [warning for warning in found.warnings if "% of the words" in warning]


def test_a_page_of_nothing_but_furniture_is_text() -> None:
    """If no text would be left, the menu is the text."""
    assert texts(from_bytes(b"<nav><a href=a>Minutes of the Board</a></nav>")) == ["Minutes of the Board"]
