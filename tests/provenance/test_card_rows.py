"""What each row of the card says, one situation after the other."""

from __future__ import annotations

import pytest
from attrs import evolve

from provenance import card
from provenance.capture import Segment, SegmentClass
from provenance.card.counting import clipped, listed, numbered_range
from provenance.history import Event
from provenance.source import Agent, AgentRole, Check, Claim, Derivation, DerivationKind, PrintedDate, Source
from provenance.transcript import Mark, MarkKind, Note, PageBreak, Paragraph
from tests.builders.sources import ALL, ARCHIVE, bare, captures, eventful, manuscript, reference, volume
from tests.builders.transcripts import transcript


def rows(made, width=1000):
    """Return the rows of a card by label; rows that go on are joined by a line end."""
    told, label = {}, ""
    for line in card(made, width).splitlines():
        label = line[:14].strip() or label
        value = line[15:]
        told[label] = f"{told[label]}\n{value}" if label in told else value
    return told


def sourced(**parts):
    return transcript("One.", source=Source(**parts))


def test_a_volume_says_all_it_prints():
    """Title, date in both forms, body, people by role, edition, reference with its depth, holder."""
    told = rows(volume())
    assert told["date"] == "March 4, 1955 (1955-03-04)"
    assert told["body"] == "Bordurian Harvest Board"
    assert told["in"] == "The Harvest Papers, no. 14"
    assert (told["translated by"], told["edited by"]) == ("Ann Lee, Bo Li", "Cy Orr")
    assert told["people"] == "Dee Poe (no role printed)"
    assert told["published"] == "Borduria University Press, 1999, Open Shelf"
    assert told["reference"].endswith("reaches the opis: cannot be resolved to a file or leaf")
    assert told["held"] == "copy at Szohod City Library"
    assert told["omissions"] == "1 omission"


def test_a_bare_text_says_three_things():
    """What is not there has no row."""
    assert list(rows(bare())) == ["text", "kind", "read"]


def test_the_body_is_said_only_if_it_is_stated():
    assert "body" not in rows(evolve(volume(), title="The harvest"))
    assert rows(manuscript())["body"] == "Совет хлеба"
    assert "author" not in rows(manuscript())


@pytest.mark.parametrize(
    ("printed", "edtf", "told"),
    [
        ("March 1955", "1955-03", "March 1955 (1955-03)"),
        ("February 30, 1955", None, "February 30, 1955 (no such day)"),
        ("in the spring", None, "in the spring (not in EDTF)"),
    ],
)
def test_a_date_stands_as_printed_and_in_edtf(printed, edtf, told):
    assert rows(transcript("One.", date=PrintedDate(printed, edtf)))["date"] == told


@pytest.mark.parametrize(
    ("levels", "told"),
    [
        ({"archive": ARCHIVE}, "names an archive only: cannot be resolved to a fond"),
        ({"fond": "2"}, "reaches the fond: cannot be resolved to an opis, file or leaf"),
        ({"fond": "2", "opis": "5", "delo": "7"}, "reaches the file (delo), not the leaf"),
        ({"fond": "2", "opis": "5", "delo": "7", "list_": "3"}, "reaches the leaf (list)"),
        ({}, "its levels were not read"),
        (
            {"fond": "2", "status": "destroyed"},
            "destroyed; reaches the fond: cannot be resolved to an opis, file or leaf",
        ),
    ],
)
def test_the_reference_says_how_far_it_reaches(levels, told):
    made = sourced(reference=reference("as printed", **levels))
    assert rows(made)["reference"] == f"as printed — {told}"


def test_misprints_of_a_reference_are_warned_of():
    made = sourced(reference=reference("Ф, 2", fond="2", warnings=("has a comma for a full stop",)))
    assert rows(made)["warning"] == "the reference has a comma for a full stop"


def test_further_references_are_named_and_counted():
    """The first is the reference; those that other notes cite stand below it."""
    claims = tuple(Claim("reference", f"Fond {number}", "source-note", 0) for number in range(1, 7))
    made = sourced(reference=reference("Fond 1", fond="1"), claims=claims)
    assert rows(made)["also cited"] == "Fond 2\nFond 3\nFond 4\nand 2 more"


def test_every_role_has_its_row():
    """Nobody who is named with a role is left out; many are counted."""
    others = tuple(Agent(f"name {role.value}", role) for role in AgentRole)
    card_ = card(sourced(others=others), 1000)
    assert [role.value for role in AgentRole if f"name {role.value}" not in card_] == ["platform"]
    crowd = tuple(Agent(f"P{number}", AgentRole.PARTICIPANT) for number in range(30))
    assert rows(sourced(others=crowd))["present"] == "P0, P1, P2, P3, P4, P5, P6, P7 and 22 more"


def test_derivation_says_whose_word_it_is():
    told = rows(eventful())["made from"].splitlines()
    assert told == [
        "translation of the Syldavian record (“Translated from the Syldavian”)",
        "excerpt from The Full Harvest Papers (inferred)",
    ]
    assert rows(sourced(derived_from=(Derivation(DerivationKind.COPY, "B"),)))["made from"] == "copy of B (inferred)"
    russian = Derivation(DerivationKind.TRANSLATION, "Russian", "Translated from the Russian")
    assert rows(sourced(derived_from=(russian,)))["made from"] == "translation (“Translated from the Russian”)"


def test_a_text_that_is_not_named_has_no_name():
    """A translator already says that it is a translation; what is unknown is never printed as a name."""
    unnamed = Derivation(DerivationKind.TRANSLATION, "unknown", "Translated")
    assert rows(sourced(derived_from=(unnamed,)))["made from"] == (
        "translation of a text that is not named (“Translated”)"
    )
    assert "made from" not in rows(sourced(derived_from=(unnamed,), translators=("Ann Lee",)))


def test_history_is_a_line_of_what_no_other_row_says():
    assert rows(eventful())["history"] == (
        "created 1955-03; transferred to Klow Archive; digitised 2003 by Film Centre; captured 2020-01-02"
    )
    assert "history" not in rows(volume())
    guessed = evolve(bare(), history=(Event(kind="digitised", date="2003"),))
    assert rows(guessed)["history"] == "digitised 2003 (inferred)"


def test_omissions_name_their_makers_if_anyone_does():
    """An unknown maker is not worth a word, one that is stated is."""
    text = "We met […] and spoke. […]"
    marks = [Mark(kind=MarkKind.OMISSION, paragraph=0, start=at, end=at + 3, text="[…]") for at in (7, 22)]
    assert rows(transcript(text, marks=tuple(marks)))["omissions"] == "2 omissions, 1 inside a sentence"
    marks[0] = evolve(marks[0], made_by="the editor")
    told = rows(transcript(text, marks=tuple(marks)))["omissions"]
    assert told == "2 omissions, 1 inside a sentence (1 by the editor, 1 by unknown)"


def test_other_marks_and_notes_are_counted():
    marks = tuple(
        Mark(kind=kind, paragraph=0, start=0, end=1, text="W")
        for kind in (MarkKind.SUPPLY, MarkKind.SUPPLY, MarkKind.SIC, MarkKind.SIC, MarkKind.GLOSS, MarkKind.SOURCE)
    )
    told = rows(transcript("We met.", marks=marks, notes=(Note(n="1", text="See."),)))
    assert told["other marks"] == "2 supplies, 1 gloss, 2 sic"
    assert told["notes"] == "1 note, 0 of them called in the text"


def test_claims_that_were_checked_are_told_by_owner():
    """The editor's quotations: found, altered, not there; what nobody checked is no row."""
    checks = [Check.CONFIRMED] * 4 + [Check.ALTERED, Check.ABSENT, Check.UNCHECKED]
    quoted = "words that stand in quotation marks, more than a name"
    claims = [Claim("quotation", quoted, "head-note", 0, check) for check in checks]
    claims += [Claim("name", "Klow", "head-note", 0, Check.ABSENT), Claim("name", "Zluk", "head-note", 0, Check.ABSENT)]
    told = rows(sourced(claims=tuple(claims)))["claims"].splitlines()
    assert told == [
        "head note: 4 quotations found, 1 altered, 1 not on the page",
        "head note: 2 names not on the page (Klow, Zluk)",
    ]
    assert "claims" not in rows(volume())


def test_a_sidecar_says_what_it_gives_and_where_the_text_differs():
    claims = (
        Claim("translators", "Ann Lee", "sidecar"),
        Claim("reference.delo", "7", "sidecar", None, Check.CONTRADICTED),
    )
    assert rows(sourced(claims=claims))["sidecar"] == (
        "gives translators, reference delo; the text says otherwise of reference delo"
    )


def furniture(*pieces):
    """Return a transcript with segments of these rules and classes, a code point each."""
    segments = tuple(Segment(0, at, at + 1, class_, f"hand/{rule}") for at, (class_, rule) in enumerate(pieces))
    return evolve(bare(), segments=segments)


def test_page_furniture_is_told_by_kind():
    """The commonest first, in the plural; white space and the numbers of paragraphs are nothing."""
    made = furniture(
        *[(SegmentClass.CHROME, "running-head")] * 34,
        *[(SegmentClass.CHROME, "page-number")] * 40,
        *[(SegmentClass.CHROME, "menu")] * 3,
        (SegmentClass.CHROME, "white-space"),
        (SegmentClass.METADATA, "paragraph-number"),
        (SegmentClass.METADATA, "title"),
        (SegmentClass.APPARATUS, "note"),
        (SegmentClass.SEPARATOR, "blank"),
        (SegmentClass.TEXT, "paragraph"),
    )
    assert rows(made)["set aside"] == (
        "page furniture (40 page numbers, 34 running heads, 3 menus), 1 piece of metadata, 1 piece of apparatus"
    )


def test_many_kinds_of_furniture_are_counted():
    made = furniture(*[(SegmentClass.CHROME, f"box-{letter}") for letter in "abcdefgh"])
    assert rows(made)["set aside"].endswith("1 box f and 2 more kinds)")


def test_a_running_head_around_its_number_is_one():
    """The number cuts the line in two pieces; heads of two pages are two."""
    head, number = (SegmentClass.CHROME, "running-head"), (SegmentClass.CHROME, "page-number")
    text = (SegmentClass.TEXT, "paragraph")
    assert rows(furniture(head, number, head, text, number, head, text))["set aside"] == (
        "page furniture (2 page numbers, 2 running heads)"
    )


def paged(*numbers, files=1):
    paragraphs = tuple(Paragraph(text="One.", page=number) for number in numbers)
    return evolve(transcript("One."), paragraphs=paragraphs, captures=captures(*[f"p{at}.xml" for at in range(files)]))


def test_pages_are_told_with_their_files():
    """Pages inside a paragraph count, and pages that are not there are named."""
    made = paged(*map(str, range(12, 52)), files=40)
    assert rows(made)["pages"] == "pages 12–51, 40 files"
    assert "40 files (p0.xml – p39.xml)" in rows(made)["read"]
    torn = evolve(made, paragraphs=(Paragraph(text="One.", page="12", breaks=(PageBreak(1, page="13"),)),))
    assert rows(torn)["pages"].startswith("pages 12–13")
    assert rows(evolve(torn, paragraphs=(Paragraph(text="One.", leaf="3об"),)))["pages"] == "leaf 3об, 40 files"
    assert "pages" not in rows(evolve(bare(), captures=captures("a", "b")))


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        (["12"], "page 12"),
        (["1", "1", "2"], "pages 1–2"),
        (["1", "2", "5"], "pages 1–5 (not there: 3, 4)"),
        (["1", "20", "21", "22"], "pages 1–22 (not there: 2, 3, 4, 5, 6 and 13 more)"),
        (["1", "2", "9000"], "pages 1–9000 (3 of them)"),
        (["3", "2"], "pages 3–2 (2 of them, not in order)"),
        (["iv", "v"], "pages iv–v (2 of them)"),
        (["²", "3"], "pages ²–3 (2 of them)"),
    ],
)
def test_missing_pages(numbers, told):
    """Only plain numbers that rise tell of a gap; one that is misread does not make thousands."""
    assert numbered_range("page", numbers) == told


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_is_wider_than_the_screen(name, width):
    assert max(map(len, card(ALL[name](), width).splitlines())) <= width


def test_long_lists_and_values_end_in_a_count():
    assert listed(["a", "b", "c"], 2) == "a, b and 1 more"
    assert clipped("word " * 200).endswith("… (401 more characters)")
    many = evolve(bare(), title="Minutes " * 5000, warnings=tuple(f"doubt {at}" for at in range(100)))
    lines = card(many, 80).splitlines()
    assert len(lines) < 25
    assert "and 97 more warnings" in lines[-1]


def test_a_text_without_a_title_is_known_by_its_first_words():
    assert rows(bare())["text"] == "untitled, opens “We met in the mill because the hall …”"


def test_what_other_rows_say_is_no_history():
    """The day of the document, and the platform on which it stands, have rows."""
    made = volume(
        history=(
            Event(kind="created", date="1955-03-04", evidence="March 4, 1955"),
            Event(kind="digitised", agent="Open Shelf"),
            Event(kind="copied", agent="Szohod City Library", evidence="On file at the Szohod City Library"),
        )
    )
    assert "history" not in rows(made)
    assert rows(evolve(made, date=None))["history"] == "created 1955-03-04"


def test_a_file_without_an_encoding_has_none():
    made = evolve(bare(), captures=(evolve(bare().captures[0], encoding=None, media_type="application/zip"),))
    assert rows(made)["read"].startswith("mill.txt, 72 bytes, reader plain, sha256")


def test_a_claim_that_repeats_the_reference_cites_nothing_else():
    claims = (Claim("reference", "Klow, fond 1. Obtained by Ann Lee.", "page"),)
    made = sourced(reference=reference("Klow, fond 1", archive="Klow", fond="1"), claims=claims)
    assert "also cited" not in rows(made)
