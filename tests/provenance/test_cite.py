"""The footnote: what is printed, as deep as it is printed, in the words of each house form."""

from __future__ import annotations

import pytest
from attrs import evolve

from provenance import cite
from provenance.cite import doubts, house_forms
from provenance.cite.dates import in_words
from provenance.errors import NoSuchPlaceError
from provenance.languages import LANGUAGES
from provenance.source import Holding, HoldingKind, PrintedDate, Source
from provenance.transcript import PageBreak, Paragraph
from tests.builders.sources import ALL, ARCHIVE, bare, captures, eventful, manuscript, reference, volume
from tests.builders.transcripts import transcript


def numbered(made, **parts):
    """Return a transcript whose paragraphs bear printed numbers from 7, and what else is said of each."""
    return evolve(made, paragraphs=tuple(evolve(p, n=str(7 + at), **parts) for at, p in enumerate(made.paragraphs)))


def test_a_chapter_is_cited_from_title_to_paragraph():
    """Title, date in words, reference and copy, translators, volume with its people, platform, place: in that order."""
    assert cite(numbered(volume()), paragraph="8") == (
        "Minutes of the Bordurian Harvest Board, 4 March 1955, State Archive of Borduria, fond 2, opis 5 "
        "(copy at the Szohod City Library), trans. Ann Lee and Bo Li, in: Dee Poe, The Harvest Papers, ed. Cy Orr, "
        "no. 14 (Borduria University Press, 1999), Open Shelf, ¶8."
    )


def test_a_leaf_is_cited_in_the_form_of_its_language():
    """A Russian record keeps names and values; the recorder is named."""
    assert cite(manuscript()) == (
        "Протокол заседания Совета хлеба, 4 марта 1955 г., State Archive of Borduria. Ф. Р-17. Оп. 3. Д. 162. Л. 15об, "
        "запись: П. Писарев."
    )


def test_a_bare_text_is_cited_by_its_words_and_its_file():
    """No title, no date, no source: the first words and the name of the file without its folder."""
    assert cite(evolve(bare(), captures=captures("scans/1955/mill.txt"))) == (
        "“We met in the mill because the hall …”, mill.txt."
    )
    many = evolve(bare(), captures=captures("s/p01.txt", "s/p02.txt", "s/p03.txt"))
    assert cite(many).endswith(", p01.txt – p03.txt.")


def test_a_head_note_does_not_open_the_document():
    """The first words are those of the record, not of its editor."""
    assert cite(volume(title=None, date=None)).startswith("“Ottokar: The mills stand still. […]”, State Archive")


def test_authors_and_holdings_without_a_reference():
    """A document without a shelfmark is where its holders are."""
    assert cite(eventful()) == "Ida Klow, “We met.”, original at the Klow Archive, microfilm at Film Centre."


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "4 March 1955, State Archive of Borduria, fond 2, opis 5 (copy at the Szohod City Library), trans. Ann"),
        ("ru", "4 марта 1955 г., State Archive of Borduria. Ф. 2. Оп. 5 (копия: Szohod City Library), пер.: Ann Lee и"),
        (
            "fr",
            "4 mars 1955, State Archive of Borduria, fonds 2, opis 5 (copie : Szohod City Library), trad. Ann Lee et",
        ),
        ("de", "4. März 1955, State Archive of Borduria, Fond 2, Opis 5 (Kopie: Szohod City Library), übers. von Ann"),
        ("cs", "4 March 1955, State Archive of Borduria, fond 2, opis 5 (copy at the Szohod City Library), trans. Ann"),
    ],
)
def test_house_forms(language, words):
    """Each language words dates, levels and roles its own way; one without a house form is cited in English."""
    assert words in cite(volume(), language=language)


@pytest.mark.parametrize("code", LANGUAGES.names())
def test_a_house_form_is_whole(code):
    """It has twelve months, words every kind of holding and every level, and each pattern takes one thing."""
    forms = house_forms(code)
    assert len(forms.months) == 12
    assert set(forms.kept) == {kind.value for kind in HoldingKind}
    assert set(forms.levels) == {"fond", "opis", "delo", "list"}
    single = (forms.translated, forms.edited, forms.recorded, forms.within, forms.number, forms.page, forms.leaf)
    for pattern in (
        *single,
        forms.quoted,
        forms.paragraph,
        forms.counted,
        *forms.kept.values(),
        *forms.levels.values(),
    ):
        assert pattern.format("x").count("x") > pattern.count("x")


@pytest.mark.parametrize(
    ("edtf", "language", "words"),
    [
        ("1986", "en", "1986"),
        ("1986", "ru", "1986 г."),
        ("1986-11", "ru", "ноябрь 1986 г."),
        ("1986-11-01", "fr", "1er novembre 1986"),
        ("1986-11-30/1986-12-02", "de", "30. November 1986 – 2. Dezember 1986"),
        ("1986-11~", "en", "1.1."),
        ("198X", "en", "1.1."),
        (None, "en", "1.1."),
    ],
)
def test_a_date_is_worded_as_deep_as_it_is_known(edtf, language, words):
    """A day is never added, and a doubtful date is left as printed."""
    assert in_words(PrintedDate("1.1.", edtf), house_forms(language)) == words


@pytest.mark.parametrize(
    ("title", "start"),
    [
        ("Minutes, March 4, 1955", "Minutes, 4 March 1955,"),
        ("Minutes (March 4, 1955).", "Minutes, 4 March 1955,"),
        ("Minutes of March 4, 1955, on grain", "Minutes of March 4, 1955, on grain, State"),
        ("Minutes of March 4, 1955", "Minutes of March 4, 1955, State"),
        ("Minutes", "Minutes, 4 March 1955, State"),
        ("Minutes\n  of the   Board", "Minutes of the Board, 4 March 1955, State"),
    ],
)
def test_the_date_of_a_title_is_said_once(title, start):
    """A date at the title's end is put into words; one inside a phrase stays, and is not repeated."""
    assert cite(volume(title=title)).startswith(start)


def cited(printed, **levels):
    return transcript("One.", source=Source(reference=reference(printed, **levels)))


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (cited("Ф. 3. Оп. 1", fond="3", opis="1"), "“One.”, fond 3, opis 1."),
        (cited(f"{ARCHIVE}, Box 12", archive=ARCHIVE), f"“One.”, {ARCHIVE}, Box 12."),
        (cited(f"{ARCHIVE}, F. 1, op. 2, papka 34", archive=ARCHIVE, fond="1", opis="2"),
         f"“One.”, {ARCHIVE}, F. 1, op. 2, papka 34."),
        (cited("F. 1, op. 2 (destroyed)", fond="1", opis="2", status="destroyed"),
         "“One.”, F. 1, op. 2 (destroyed)."),
        (cited(ARCHIVE, archive=ARCHIVE), f"“One.”, {ARCHIVE}."),
    ],
)  # fmt: skip
def test_a_reference_loses_nothing(made, words):
    """Where the house form would drop a number or a status, the reference stands as it is printed."""
    assert cite(made, language="en") == words


def test_an_original_at_the_archive_is_not_said_twice():
    held = (Holding(ARCHIVE, HoldingKind.ORIGINAL, f"Original in the {ARCHIVE}"),)
    made = cited(f"{ARCHIVE}, fond 1", archive=ARCHIVE, fond="1")
    assert cite(evolve(made, source=evolve(made.source, holdings=held))) == f"“One.”, {ARCHIVE}, fond 1."


@pytest.mark.parametrize(
    ("parts", "language", "words"),
    [
        ({"n": "12", "page": "40"}, "en", "p. 40, ¶12."),
        ({"page": "40", "breaks": (PageBreak(1, page="41"), PageBreak(2, page="42"))}, "de", "S. 40–42."),
        ({"leaf": "15об"}, "ru", "л. 15об."),
        ({}, "en", "paragraph 1 of the text, by count."),
    ],
)
def test_a_place_is_what_is_printed(parts, language, words):
    """Page and leaf, then the printed number; where nothing is printed, the paragraph is counted and this is said."""
    made = evolve(volume(), paragraphs=(Paragraph(text="One.", **parts),), speeches=(), marks=())
    address = parts.get("n", "1")
    assert cite(made, language=language, paragraph=address).endswith(f", {words}")


def test_a_number_may_be_a_number():
    assert cite(numbered(volume()), paragraph=8) == cite(numbered(volume()), paragraph="¶8")


def test_a_paragraph_is_found_by_its_identifier():
    made = numbered(volume(), id="p4")
    assert cite(made, paragraph="#p4").endswith("¶7.")


@pytest.mark.parametrize(
    ("address", "known"),
    [("99", "7 to 10"), ("1", "7 to 10"), ("#x", "7 to 10"), ("", "7 to 10"), ("seven", "7 to 10")],
)
def test_a_place_that_is_not_there_is_an_error(address, known):
    """A printed number is never mistaken for a position; the message says which there are."""
    with pytest.raises(NoSuchPlaceError, match=known):
        cite(numbered(volume()), paragraph=address)


def test_positions_that_are_not_there():
    for address in ("0", "3", "-1", "²", "1.5"):
        with pytest.raises(NoSuchPlaceError, match="1 to 2, counted"):
            cite(manuscript(), paragraph=address)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("language", LANGUAGES.names())
def test_a_footnote_is_one_line_that_ends_once(name, language):
    """No line end, no doubled sign, no empty part."""
    line = cite(ALL[name](), language=language)
    assert line.endswith((".", "…"))
    assert not line.endswith("..")
    assert "\n" not in line
    for twice in (", ,", "  ", ",.", "()", "None"):
        assert twice not in line


def test_doubts_say_how_far_the_reference_leads():
    """A leaf leaves no doubt; an opis and a missing reference do."""
    assert doubts(manuscript()) == ()
    assert doubts(volume()) == ("the reference reaches the opis: cannot be resolved to a file or leaf",)
    assert "no archival reference" in doubts(bare())[0]


def test_what_is_too_long_for_a_footnote_is_cut():
    """A page taken for a title, and a word without an end, do not fill a book."""
    assert len(cite(volume(title="Minutes " * 9000))) < 1000
    assert len(cite(bare("x" * 90000))) < 1000


def test_french_quotation_marks_keep_their_unbroken_space():
    assert cite(bare(), language="fr").startswith(
        "«\N{NO-BREAK SPACE}We met in the mill because the hall …\N{NO-BREAK SPACE}»,"
    )


def test_a_title_that_says_the_day_in_other_words_says_it_once():
    """The markup has 4.3.1955, the title March 4, 1955: one day."""
    made = volume(date=PrintedDate("4.3.1955", "1955-03-04"))
    assert cite(made).startswith("Minutes of the Bordurian Harvest Board, 4 March 1955, State Archive")
    other = volume(date=PrintedDate("5.3.1955", "1955-03-05"))
    assert cite(other).startswith("Minutes of the Bordurian Harvest Board, March 4, 1955, 5 March 1955, State Archive")


def test_an_editor_without_a_volume_is_named():
    made = transcript("One.", title="Papers", source=Source(editors=("B. Roe",), publisher="Klow Press", year="1983"))
    assert cite(made) == "Papers, ed. B. Roe, Klow Press, 1983."


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("early March 1955", "early March 1955"),
        ("March 4, 1955 (Old Style)", "March 4, 1955 (Old Style)"),
        ("4th of March, 1955", "4 March 1955"),
        ("4 марта 1955 года", "4 March 1955"),
        ("le 4 mars 1955", "4 March 1955"),
        ("1955-03-04T00:00:00Z", "4 March 1955"),
    ],
)
def test_a_date_that_says_more_than_a_day_stays_as_printed(printed, words):
    """No word of it is lost."""
    assert in_words(PrintedDate(printed, "1955-03-04"), house_forms("en")) == words
