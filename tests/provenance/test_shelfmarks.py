"""References in a text: archive first and signs second, ibid., what stands beside them, and what is not read."""

from __future__ import annotations

import csv
import pathlib
import subprocess
import sys

import pytest

from provenance.errors import UnreadableError
from provenance.exports import reference_dict, reference_from_dict, statement_dict
from provenance.reference import ArchivalReference
from provenance.shelfmarks import format_reference, leaf_ranges, parse_reference, parse_references, same_reference
from provenance.values import Node

SHARED = pathlib.Path(__file__).resolve().parents[2].parent / "shared"
ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("line", "tradition", "levels"),
    [
        ("RGASPI, f. 17, op. 3", "russian", ["fond", "opis"]),
        ("ANIC, fond CC al PCR, dosar 5, f. 17", "romanian", ["fond", "dosar", "list"]),
        ("AAN, KC PZPR, sygn. 12, k. 5", "polish", ["zespol", "sygnatura", "list"]),
        ("NA, f. Lidové mlýny, k. 5", "czech", ["fond", "karton"]),
        ("ЦДА, ф. 1Б, оп. 6", "bulgarian", ["fond", "opis"]),
        ("TNA, FO 371/199345, f. 5", "british", ["series", "item", "list"]),
    ],
)
def test_the_archive_decides_what_a_sign_means(line: str, tradition: str, levels: list[str]) -> None:
    """A sign such as f. is fond, leaf or folio, k. is leaf or box: the archive says which."""
    reference = parse_reference(line)
    assert reference is not None
    assert reference.tradition == tradition
    assert [level.level for level in reference.levels] == levels


def test_ibid_takes_up_the_note_before() -> None:
    """All levels above the first printed one are carried, and so is the archive; a statement or a reference will do."""
    before = parse_references("Lem, p. 4; ГАРФ. Ф. 5401. Оп. 1. Д. 5. Л. 7")
    for previous in (before, before.references[-1]):
        (found,) = parse_references("Там же. Л. 9.", previous=previous).references
        assert [(level.value, level.carried) for level in found.levels] == [
            ("5401", True),
            ("1", True),
            ("5", True),
            ("9", False),
        ]
        assert (found.archive, found.archive_carried, found.ibid) == ("ГАРФ", True, True)
    (alone,) = parse_references("Ibid., op. 3, d. 1051").references
    assert [(level.level, level.carried) for level in alone.levels] == [("opis", False), ("delo", False)]


def test_ibid_in_another_tradition_is_read_in_it() -> None:
    """After a German reference a Bl. is a leaf of the same file."""
    before = parse_reference("SAPMO-BArch, DY 30/3299, Bl. 5")
    (found,) = parse_references("Ibid., Bl. 7", previous=before).references
    assert [level.value for level in found.levels] == ["DY 30", "3299", "7"]


def test_leaves_are_ranges_with_sides() -> None:
    """The printed value stays as it is; what it means is told apart."""
    (reference,) = parse_references("РГАСПИ. Ф. 17. Оп. 3. Д. 5. Л. 2-11 об., 44").references
    assert reference.list_ == "2-11 об., 44"
    assert [(one.first, one.last, one.last_side) for one in reference.leaves] == [
        ("2", "11", "verso"),
        ("44", None, None),
    ]
    assert leaf_ranges("17a") == leaf_ranges(" 17a ")
    assert leaf_ranges("5v")[0].first_side == "verso"
    assert leaf_ranges("no number") == ()


def test_printed_sources_stand_on_either_side() -> None:
    """Books before and after a shelfmark are kept apart from it."""
    said = parse_references("Lem, Mills, p. 46; APRF, f. 3, op. 2, d. 1, l. 9; Roe, Dams (Szohod: Hill, 1999), 7.")
    assert [one.list_ for one in said.references] == ["9"]
    assert said.printed_sources == ("Lem, Mills, p. 46", "Roe, Dams (Szohod: Hill, 1999), 7")


def test_stamps_and_hands() -> None:
    """Classification, handling and drafter are remarks, no levels."""
    said = parse_references("Source: NARA, RG 59, Box 27. Secret; Nodis; Exdis. Drafted by Lem on May 3.")
    assert (said.classification, said.handling, said.named("drafter")) == ("Secret", ("Nodis", "Exdis"), ("Lem",))
    assert statement_dict(said)["drafted_by"] == ["Lem"]


def test_an_archive_without_levels_is_a_reference_only_if_labelled() -> None:
    """Where a source statement names an archive only, that is all that is known; elsewhere it is no shelfmark."""
    labelled = parse_reference("[Source: РГАСПИ.]")
    assert labelled is not None
    assert (labelled.authority, labelled.depth) == ("ru-rgaspi", "archive")
    assert parse_reference("We went to the РГАСПИ.") is None


def test_another_script_keeps_the_levels() -> None:
    """Only the signs and the archive's name change."""
    reference = parse_reference("РЦХИДНИ. Ф. 17. Оп. 3. Д. 5")
    assert reference is not None
    latin = format_reference(reference, script="latin")
    assert latin == "RTsKhIDNI, f. 17, op. 3, d. 5"
    again = parse_reference(latin)
    assert again is not None
    assert same_reference(reference, again)
    with pytest.raises(ValueError, match="runic"):
        format_reference(reference, script="runic")


def test_references_that_differ() -> None:
    """Another value, another archive, a level more: not the same."""
    one = parse_reference("RGASPI, f. 17, op. 3")
    assert one is not None
    for other in ("RGASPI, f. 17, op. 4", "RGANI, f. 17, op. 3", "RGASPI, f. 17, op. 3, d. 1", "f. 17, op. 3"):
        two = parse_reference(other)
        assert two is not None
        assert not same_reference(one, two)


def test_a_record_that_is_no_reference_is_refused() -> None:
    """Bad input gives the project's own error."""
    good = reference_dict(ArchivalReference(printed="x"))
    assert reference_from_dict(Node(good, "x.json")) == ArchivalReference(printed="x")
    for bad in ({}, {**good, "status": "lost"}, {**good, "levels": ["x"]}, {**good, "printed": None}):
        with pytest.raises(UnreadableError):
            reference_from_dict(Node(bad, "x.json"))


@pytest.mark.skipif(not (SHARED / "data" / "citations").is_dir(), reason="the citations are not beside the checkout")
def test_real_citations(tmp_path: pathlib.Path) -> None:
    """At least 93 in 100 lines wholly right, 98 in 100 values."""
    table = SHARED / "data" / "citations" / "dev.tsv"
    command = tmp_path / "editions"
    command.write_text(f"#!/bin/sh\nPYTHONPATH='{ROOT}' exec '{sys.executable}' -m editions \"$@\"\n", encoding="utf-8")
    command.chmod(0o755)
    scorer = SHARED / "tools" / "score_citations.py"
    words = [sys.executable, str(scorer), str(table), "--editions", str(command)]
    done = subprocess.run(words, capture_output=True, encoding="utf-8", check=False)
    figures = done.stdout.split()
    assert float(figures[figures.index("rows") + 1]) >= 0.93
    assert float(figures[figures.index("F1") + 1]) >= 0.98


@pytest.mark.skipif(not (SHARED / "data" / "citations").is_dir(), reason="the citations are not beside the checkout")
def test_real_citations_are_written_as_read() -> None:
    """The levels of every real reference survive being written."""
    with (SHARED / "data" / "citations" / "dev.tsv").open(encoding="utf-8", newline="") as table:
        lines = [row["line"] for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE)]
    for line in lines:
        for reference in parse_references(line).references:
            again = parse_references(format_reference(reference)).references[0]
            assert [(one.level, one.value) for one in again.levels] == [
                (one.level, one.value) for one in reference.levels
            ], line


@pytest.mark.parametrize("sign", ["\N{NO-BREAK SPACE}", "\f", "\N{EM SPACE}"])
def test_white_space_between_two_stops_is_no_clause(sign):
    """A source statement with nothing but a space where a name might stand is read on."""
    (found,) = parse_references(f"Source: Archive of Mills; {sign}; Fond 4, Opis 2").references
    assert (found.fond, found.opis) == ("4", "2")
