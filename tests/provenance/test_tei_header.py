"""What the header of a TEI file says: who did what, who published and keeps the text, what happened and when."""

from __future__ import annotations

import pytest

from provenance.read import from_bytes
from provenance.source import AgentRole, HoldingKind
from tests.formats.tei import SAMPLES, tei


def read(body):
    """Read a document with this body."""
    return from_bytes(tei(body).encode(), name="a.xml")


def sample(name):
    """Read one of the samples."""
    return from_bytes(SAMPLES[name], name="sample.xml")


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
    printed = ("Drafted in June 1955.", "Handed over by the Board.", "First encoding.")
    told = [(one.kind.value, one.agent, one.date) for one in history if one.evidence in printed]
    assert told == [
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


def test_who_attends_and_signs_is_a_participant():
    """Of several words the first that means a role counts; who was absent had no part."""
    roles = ("protocol", "Toll"), ("chair", "Lind"), ("attendant signed-protocol", "Horn"), ("absent", "Faber")
    people = "".join(
        f'<person role="{role}"><persName>{name}</persName></person>'
        for role, name in roles
    )
    header = "<fileDesc><titleStmt><title>T</title></titleStmt></fileDesc><profileDesc><abstract>"
    header += f'<listPerson type="attendants">{people}</listPerson></abstract></profileDesc>'
    source = from_bytes(tei("<p>The Board met.</p>", header=header).encode()).source
    assert [(one.name, one.role.value) for one in source.others] == [
        ("Toll", "recorder"), ("Lind", "chair"), ("Horn", "participant"),
    ]  # fmt: skip


def test_revisions_may_stand_in_a_list():
    """And their dates count."""
    header = "<fileDesc><titleStmt><title>T</title></titleStmt></fileDesc><revisionDesc><list><item>"
    header += '<date when="2020-01-30">30.1.2020</date> generated</item></list></revisionDesc>'
    history = from_bytes(tei("<p>The Board met.</p>", header=header).encode()).history
    assert ("digitised", "2020-01-30") in [(one.kind.value, one.date) for one in history]
