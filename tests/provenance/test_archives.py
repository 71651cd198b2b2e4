"""The table of archives: names in scripts and languages, and what became of each."""

from __future__ import annotations

from importlib.resources import files

import pytest

from provenance.archives import (
    archives,
    find_archive,
    find_archives,
    looks_like_archive,
    name_in,
    same_archive,
    todays,
)
from provenance.shelfmarks import SHELFMARKS

SAME = [
    ("RTsKhIDNI", "РГАСПИ"),
    ("РЦХИДНИ", "Russian State Archive of Socio-Political History"),
    ("ЦПА ИМЛ", "RGASPI"),
    ("TsKhSD", "РГАНИ"),
    ("ЦГАОР СССР", "GARF"),
    ("ГА РФ", "State Archive of the Russian Federation"),
    ("АП РФ", "Presidential Archive of the Russian Federation"),
    ("APRF", "Архив Президента Российской Федерации"),
    ("AVPRF", "АВП РФ"),
    ("MOL", "MNL OL"),
    ("SÚA", "Národní archiv"),
    ("Public Record Office", "TNA"),
    ("ЦДА", "TsDA"),
    ("ЦГА Верхней Республики", "TsGA Verkhnei Respubliki"),
]
DIFFERENT = [("RGASPI", "RGANI"), ("ГАРФ", "РГАЭ"), ("NARA", "The National Archives, Kew"), ("ГАТО", "ГАПО"), ("", "")]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_two_names_of_one_archive(left: str, right: str) -> None:
    """Two scripts, two languages, before and after a renaming: one archive, whichever stands first."""
    assert same_archive(left, right)
    assert same_archive(right, left)


@pytest.mark.parametrize(("left", "right"), DIFFERENT)
def test_two_archives(left: str, right: str) -> None:
    """Names that are alike mean two archives unless the table says otherwise."""
    assert not same_archive(left, right)


def test_the_table_is_sound() -> None:
    """At least eighty archives; ids are unique, traditions exist, successors are in the table and end somewhere."""
    rows = files("provenance").joinpath("archives.tsv").read_text(encoding="utf-8").splitlines()[1:]
    assert len(rows) == len(archives()) >= 80
    for archive in archives().values():
        assert archive.tradition in SHELFMARKS.names()
        assert archive.names
        assert not todays(archive).successor


def test_no_name_means_two_archives() -> None:
    """Each printed form stands in one row, and leads back to it."""
    names = [name for archive in archives().values() for name in archive.names]
    assert sorted({name for name in names if names.count(name) > 1}) == []
    for archive in archives().values():
        for name in archive.names:
            assert find_archive(name) == archive, name


def test_the_longer_name_wins_and_case_ends_do_not_count() -> None:
    """A name within a name is not found twice; Russian cases of a full name are the same name; acronyms keep case."""
    (one,) = find_archives("kept in the National Archives of Australia, Canberra")
    assert (one.archive or one).id == "au-naa"
    (two,) = find_archives("в Архиве внешней политики Российской Федерации")
    assert two.printed == "Архиве внешней политики Российской Федерации"
    assert find_archives("for and against: pro and contra") == ()


@pytest.mark.parametrize(
    "name", ["ОГАЧО", "ГАКК", "ЦГА Республики Верховья", "TsGA UzR", "State Archive of Upper Oblast"]
)
def test_an_archive_that_no_table_knows_has_its_shape(name: str) -> None:
    """It is taken for an archive, and has no id."""
    assert looks_like_archive(name)
    assert find_archive(name) is None


def test_the_name_in_a_script() -> None:
    """The first name in that script; the first of all if there is none."""
    known = archives()
    assert name_in(known["ru-garf"], cyrillic=True) == "ГАРФ"
    assert name_in(known["us-nara"], cyrillic=True) == "NARA"
