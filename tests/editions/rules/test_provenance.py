"""Family P on sources made by hand."""

from __future__ import annotations

import pytest

from editions.alignment import Alignment, Link
from editions.classify.context import gather
from editions.relation import Relation
from editions.rules import rule
from editions.settings import Lists
from provenance.reference import ArchivalReference, Level
from provenance.source import Holding, HoldingKind, Source
from provenance.transcript import Role
from tests.builders.transcripts import witness

NOTE = "[Source: State Archive, Fond 2. Opis 2. Delo 5.]"


def pair(left, right, notes=(NOTE, NOTE)):
    """Return a pair of witnesses with these sources."""
    one, two = (
        witness("Lind: One.", note, roles={1: Role.SOURCE_NOTE}, source=source, siglum=siglum)
        for note, source, siglum in zip(notes, (left, right), "AB", strict=True)
    )
    return gather(one, two, Alignment((Link((0, 2), (0, 2)),), 2, 2), (), relation=Relation.VARIANTS, lists=Lists())


def reference(**levels):
    """Return a source with a reference."""
    printed = tuple(Level(name, name.capitalize(), value) for name, value in levels.items())
    return Source(reference=ArchivalReference(printed=NOTE, archive="State Archive", levels=printed))


def told(code, context):
    """Return what a rule says: field, severity and the two readings."""
    return [(f.field, f.severity.word, f.left.text, f.right.text) for f in rule(code).check(context)]


def test_the_level_is_cited_with_its_label():
    """Fond and opis are both 2; the place is the one of the level that differs."""
    notes = (NOTE, NOTE.replace("Opis 2", "Opis 3"))
    both = pair(reference(fond="2", opis="2", delo="5"), reference(fond="2", opis="3", delo="5"), notes)
    assert told("P701", both) == [("reference.opis", "critical", "Opis 2", "Opis 3")]


def test_a_level_that_one_prints_is_minor():
    """Less deep is no contradiction."""
    both = pair(reference(fond="2", opis="2", delo="5"), reference(fond="2", opis="2"))
    assert told("P701", both) == [("reference.delo", "minor", "Delo 5", "")]


def test_archive_names_are_compared_folded():
    """Case, diacritics and script of an archive's name do not count, nor whether it was renamed since."""
    fond = (Level("fond", "f.", "17"),)
    left = Source(reference=ArchivalReference(printed="x", archive="РГАСПИ", levels=fond))
    for name in ("RGASPI", "RTsKhIDNI", "Russian State Archive of Socio-Political History"):
        right = Source(reference=ArchivalReference(printed="x", archive=name, levels=fond))
        assert told("P701", pair(left, right)) == []
    right = Source(reference=ArchivalReference(printed="x", archive="RGANI", levels=fond))
    assert [field for field, *_ in told("P701", pair(left, right))] == ["reference.archive"]


def test_one_reference_that_agrees_is_enough():
    """An edition that cites two files is compared by the one that the other cites."""
    one, two = reference(fond="2", opis="3").reference, reference(fond="2", opis="5").reference
    both = Source(reference=one, other_references=(two,))
    assert told("P701", pair(both, Source(reference=two))) == []
    assert told("P701", pair(both, reference(fond="2", opis="9"))) != []


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        (("Anna Lind",), ("Lind, Anna",), []),
        (("Anna Lind",), ("A. Lind",), []),
        (("Anna Lind",), ("B. Lind",), [("translators", "major", "Anna Lind", "B. Lind")]),
        (("Anna Lind", "Jan Novák"), ("Anna Lind",), [("translators", "major", "Jan Novák", "")]),
        ((), ("Anna Lind",), []),
    ],
)
def test_translators_are_compared_as_persons(left, right, found):
    """Order of the name and initials do not count."""
    assert told("P702", pair(Source(translators=left), Source(translators=right))) == found


def test_credit_is_missing_only_where_the_source_is_stated():
    """Silence means something only beside a statement."""
    named = Source(editors=("Ottilie Brand",))
    assert told("P705", pair(named, Source())) == [("editors", "major", "Ottilie Brand", "")]
    bare = gather(
        witness("Lind: One.", source=named),
        witness("Lind: One.", siglum="B"),
        Alignment((Link((0, 1), (0, 1)),), 1, 1),
        (),
        relation=Relation.VARIANTS,
        lists=Lists(),
    )
    assert told("P705", bare) == []


def test_holders_are_compared_as_sets():
    """Order does not count, and who is named on one side only is cited."""

    def held(*names):
        return Source(holdings=tuple(Holding(name, HoldingKind.COPY, name) for name in names))

    assert told("P704", pair(held("City Library", "State Museum"), held("State museum", "City Library"))) == []
    assert told("P704", pair(held("City Library"), held())) == [("holdings", "minor", "City Library", "")]
