"""A sidecar: where it stands, what it may say, what becomes of what it says, and what is refused."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

import provenance
from provenance.errors import UnreadableError
from provenance.exports.json import from_dict, to_dict
from provenance.names import same_people
from provenance.read import read_many
from provenance.sidecars import find_sidecar
from provenance.sidecars.agreement import agree_references, agree_words
from provenance.sidecars.statements import MAX_BYTES, read_statements
from provenance.source import AgentRole, Check
from provenance.verification import verify_file

TEXT = """Session of the Board, March 4, 1955

Ottokar: Shall we adopt the plan?

Boris: We shall.

[Source: State Archive of Borduria, Fond 4, Opis 2. Translated by Ann B. Lee.]
"""
FULL = """# What is known of these minutes
title = "Another title"
date = "early March 1955"
language = "en"
translators = ["A. B. Lee"]
editors = "Paul Roe"
publisher = "Borduria Press"
year = 1999
rights = "In the public domain"
container_title = "The Canal Papers"
number = 8
reference = "State Archive of Borduria, fond 4, opis 2, delo 7"

[[people]]
name = "Boris Karol"
role = "recorder"

[[holdings]]
holder = "City Library"
kind = "microfilm"

[[events]]
kind = "digitised"
agent = "City Library"
date = "spring 2001"

[[derived_from]]
kind = "excerpt"
of = "Protocol no. 5"
"""


@pytest.fixture
def text(tmp_path):
    """Make a text in a folder of its own."""
    path = tmp_path / "minutes.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def beside(text, said, name="minutes.txt.provenance.toml"):
    """Write a sidecar beside a text, and return its path."""
    path = text.with_name(name)
    path.write_text(said, encoding="utf-8")
    return path


def fault(text):
    """Return why a text with its sidecar cannot be read."""
    with pytest.raises(UnreadableError) as caught:
        provenance.read(text)
    assert "\n" not in str(caught.value)
    return str(caught.value).replace(f"{text.parent}/", "")


def claims(transcript, about):
    """Return the claims about a field: value, who asserts it, what became of it."""
    return [(one.value, one.asserted_by, one.check.value) for one in transcript.source.claims if one.about == about]


def test_what_the_text_says_stays_and_the_rest_is_filled(text):
    """Title, date, translator and reference are printed; editor, edition, recorder and holding are not."""
    beside(text, FULL)
    transcript = provenance.read(text)
    source = transcript.source
    assert transcript.title == "Session of the Board, March 4, 1955"
    assert (transcript.date.printed, transcript.date.edtf) == ("March 4, 1955", "1955-03-04")
    assert (source.translators, source.editors) == (("Ann B. Lee",), ("Paul Roe",))
    assert (source.publisher, source.year, source.number) == ("Borduria Press", "1999", "8")
    assert source.reference.depth == "opis"
    assert [(one.name, one.role) for one in source.others] == [("Boris Karol", AgentRole.RECORDER)]
    assert [one.holder for one in source.holdings] == ["City Library"]
    assert [capture.path for capture in transcript.captures] == [str(text)]


def test_every_statement_is_a_claim_with_what_became_of_it(text):
    """Confirmed or contradicted by what is printed, or unchecked where nothing is."""
    beside(text, FULL)
    transcript = provenance.read(text)
    assert ("Another title", "sidecar", "contradicted") in claims(transcript, "title")
    assert ("early March 1955", "sidecar", "confirmed") in claims(transcript, "date")
    assert ("A. B. Lee", "sidecar", "confirmed") in claims(transcript, "translators")
    assert claims(transcript, "publisher") == [("Borduria Press", "sidecar", "unchecked")]
    (reference,) = [one for one in claims(transcript, "reference") if one[1] == "sidecar"]
    assert reference[2] == "confirmed"


def test_the_history_names_the_sidecar_and_its_events(text):
    """With its digest; the chain stays in order, and the evidence of what it says is the sidecar."""
    path = beside(text, FULL)
    history = provenance.read(text).history
    assert [event.kind.value for event in history] == [
        "created", "copied", "translated", "published", "digitised", "read", "read",
    ]  # fmt: skip
    digitised = history[4]
    assert (digitised.agent, digitised.date, digitised.date_printed) == ("City Library", "2001-21", "spring 2001")
    assert history[3].evidence == digitised.evidence == "stated in minutes.txt.provenance.toml"
    assert history[-1].note.startswith(f"minutes.txt.provenance.toml, {path.stat().st_size} bytes, sha256 ")


def test_a_text_that_says_nothing_is_filled(tmp_path):
    """All of it comes from the sidecar, and each of it is a claim."""
    text = tmp_path / "minutes.txt"
    text.write_text("Only a line.", encoding="utf-8")
    beside(text, FULL.replace('"early March 1955"', "1955-03-04"))
    transcript = provenance.read(text)
    assert (transcript.title, transcript.date.edtf) == ("Another title", "1955-03-04")
    assert transcript.source.reference.delo == "7"
    assert {claim.asserted_by for claim in transcript.source.claims} == {"sidecar"}
    assert {claim.check for claim in transcript.source.claims} <= {Check.UNCHECKED, Check.CONFIRMED}
    assert [event.kind.value for event in transcript.history][:4] == ["created", "copied", "translated", "published"]


def test_it_goes_with_the_record_and_is_verified(text):
    """Law 9 holds; a sidecar that changes or is lost is told."""
    path = beside(text, FULL)
    transcript = provenance.read(text)
    assert from_dict(json.loads(json.dumps(to_dict(transcript)))) == transcript
    record = text.with_name("record.json")
    record.write_text(json.dumps(to_dict(transcript)), encoding="utf-8")
    assert verify_file(record).faults == ()
    path.write_text(FULL.replace("1999", "1998"), encoding="utf-8")
    (changed,) = verify_file(record).faults
    assert (changed.where, "has changed" in changed.what) == ("history", True)
    path.unlink()
    (lost,) = verify_file(record).faults
    assert "is not there; looked for at" in lost.what


def test_the_short_name_is_read_too(text):
    """It stands in the place of the text's own ending."""
    beside(text, 'publisher = "Borduria Press"', "minutes.provenance.toml")
    assert provenance.read(text).source.publisher == "Borduria Press"
    beside(text, 'publisher = "Syldavia Press"')
    assert "two sidecars" in fault(text)


def test_a_sidecar_of_many_files_stands_beside_the_first(tmp_path):
    """One beside another of them is an error, and none is read twice."""
    pages = [tmp_path / f"{number}.txt" for number in (1, 2)]
    for page in pages:
        page.write_text(f"Page {page.stem} of the minutes.", encoding="utf-8")
    (tmp_path / "1.txt.provenance.toml").write_text('publisher = "Borduria Press"', encoding="utf-8")
    assert read_many(pages).source.publisher == "Borduria Press"
    (tmp_path / "2.provenance.toml").write_text('publisher = "Borduria Press"', encoding="utf-8")
    with pytest.raises(UnreadableError, match="the first of its files"):
        read_many(pages)


def test_a_record_has_no_sidecar(text):
    """What it was read from may have one, of the short name too; the record holds its own source."""
    record = text.with_name("minutes.json")
    record.write_text(json.dumps(to_dict(provenance.read(text))), encoding="utf-8")
    beside(text, 'publisher = "Borduria Press"', "minutes.provenance.toml")
    assert provenance.read(record).source.publisher is None
    beside(text, 'publisher = "Borduria Press"', "minutes.json.provenance.toml")
    assert "holds its own source" in fault(record)


def test_nothing_outside_the_folder_is_read(text, tmp_path):
    """A link to another folder is refused; one to a neighbour is not."""
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "secret.toml").write_text('title = "secret"', encoding="utf-8")
    link = text.with_name("minutes.txt.provenance.toml")
    link.symlink_to(elsewhere / "secret.toml")
    assert "a link to another folder" in fault(text)
    link.unlink()
    (tmp_path / "shared.toml").write_text('publisher = "Borduria Press"', encoding="utf-8")
    link.symlink_to("shared.toml")
    assert provenance.read(text).source.publisher == "Borduria Press"
    link.unlink()
    link.symlink_to("nowhere.toml")
    assert "no such file" in fault(text)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ('publishr = "x"', "line 1: the key 'publishr' is not known here (did you mean publisher?)"),
        ('title = "x"\n\n[[holdings]]\nholder = "x"\nknd = "copy"', "line 5: holdings[0]: the key 'knd' is not known"),
        ('[[holdings]]\nholder = "x"\nkind = "kopy"', "line 3: holdings[0].kind: 'kopy' is none of original, copy"),
        ('[[events]]\nkind = "read"\n[[events]]\nkind = "eaten"', "line 4: events[1].kind: 'eaten' is none of created"),
        ("[[holdings]]\nkind = 'copy'", "line 1: holdings[0]: the key holder is missing"),
        ("# x\ntranslators = [1]", "line 2: translators[0]: a text is wanted, not 1"),
        ('title = ""', "line 1: title: it is empty"),
        ("title = 5", "line 1: title: a text is wanted, not 5"),
        ('language = "English"', "line 1: language: two or three small letters are wanted"),
        ("year = 1999.5", "line 1: year: a text is wanted, not 1999.5"),
        ("reference = {fund = '5'}", "line 1: reference: the key 'fund' is not known here (did you mean fond?)"),
        ("reference = {delo = '5'}", "line 1: reference: these levels make no reference"),
        ("title = 'a'\ntitle = 'b'", "this is no TOML: Cannot overwrite a value (at "),
        ("title", "this is no TOML: "),
        ("a = " + "[" * 5000, "stand in each other too deep"),
        ("year = " + "9" * 5000, "this is no TOML: "),
        ("# " + "x" * MAX_BYTES, "it is longer than 100,000 bytes"),
        ("[date]\nday = 4", "line 1: date: a text is wanted, not an object"),
    ],
)
def test_what_is_wrong_is_told_with_file_and_line(text, said, told):
    """In one line, with the key that may be meant."""
    beside(text, said)
    assert fault(text).startswith("minutes.txt.provenance.toml: ")
    assert told in fault(text)


def test_a_sidecar_is_utf_8(text):
    """Other bytes are refused, with the line on which they stand; a byte order mark is not."""
    path = text.with_name("minutes.txt.provenance.toml")
    path.write_bytes(b"# one\npublisher = 'M\xfcller'\n")
    assert "line 2: this is not UTF-8" in fault(text)
    path.write_bytes("\ufeffpublisher = 'Müller'".encode())
    assert provenance.read(text).source.publisher == "Müller"


def test_levels_may_be_given_one_by_one(text):
    """They are read as the line that they make."""
    beside(text, "reference = {archive = 'State Archive of Syldavia', fond = 4, opis = '2'}")
    transcript = provenance.read(text)
    (said,) = [one for one in claims(transcript, "reference") if one[1] == "sidecar"]
    assert said == ("State Archive of Syldavia, fond 4, opis 2", "sidecar", "contradicted")


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        (["Ann B. Lee"], ["Lee, A. B."], True),
        (["Ann Lee", "Paul Roe"], ["Paul Roe", "Ann Lee"], True),
        (["Ann Lee"], ["Ann Lee", "Paul Roe"], False),
        (["Ann Lee"], ["Anna Lee"], False),
        (["Рыжков"], ["Ryzhkov"], True),
    ],
)
def test_people_agree(one, other, agree):
    """In any order of names and their parts, with initials for forenames."""
    assert same_people(one, other) is same_people(other, one) is agree


def test_references_agree_as_far_as_both_go():
    """One may go deeper than the other; a level that both name must be the same."""
    read = provenance.parse_reference
    assert agree_references(read("Фонд 4, опись 2"), read("Fond 4, opis 2, delo 5"))
    assert not agree_references(read("Fond 4, opis 2"), read("Fond 4, opis 3"))
    assert agree_words("Borduria Press", "BORDURIA  press.")


def test_what_is_broken_is_refused_and_nothing_else_happens():
    """Whatever the bytes, a sidecar is read or refused in one line."""
    dice = random.Random(5)  # noqa: S311 - no secret
    for _ in range(400):
        data = bytearray(FULL.encode())
        for _ in range(dice.randint(1, 8)):
            at = dice.randrange(len(data))
            data[at : at + dice.randint(0, 4)] = dice.choice((b"", b"[", b'"', b"\n", b"=", b"\xff", b"{", b"9" * 30))
        try:
            read_statements(bytes(data), "a.toml")
        except UnreadableError as error:
            assert "\n" not in str(error)  # noqa: PT017 - either way is right


def test_a_name_without_a_file_has_no_sidecar():
    """Nor has a folder, or a name that no system takes."""
    assert find_sidecar("") is find_sidecar("a\0b") is find_sidecar(str(Path("/"))) is None
