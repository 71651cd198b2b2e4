"""One contract for every tradition of shelfmarks, and every case in tests/cases/shelfmarks as it is written there."""

from __future__ import annotations

import pathlib
import re
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import provenance.shelfmarks
from provenance.exports import reference_dict, reference_from_dict
from provenance.reference import Level, Reach
from provenance.shelfmarks import (
    SHELFMARKS,
    Chain,
    Grammar,
    LevelName,
    Passage,
    format_reference,
    may_hold_reference,
    parse_references,
    reach,
    words,
)
from provenance.values import Node
from tests.contracts._shelfmark_cases import FOLDER, Case, cases

ALL = [case for path in sorted(FOLDER.glob("*.txt")) for case in cases(path)]
LONG = 20_000
WORDS = sorted({word for case in ALL for word in re.findall(r"\w+|\W", case.line)})
NASTY = [
    *("1-", "Ф. 17. Оп. 3. ", "RG 59, ", "1/a/", "1. f. ", "(", "“a", "A, ", "Ibid. ", "ГА ", "l. 1, ", "MCZ. 1/"),
    *("д. 1, 2, ", "reel 1, ", "Box 1, “a, ", "л. 1, д. 2, оп. 3, "),
]


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.tradition}-{case.line[:40]}")
def test_a_case_is_read_as_it_is_written(case: Case) -> None:
    """Archive, levels, what is carried over; people; and whatever else the case states."""
    assert case.differences(parse_references(case.line)) == []


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.tradition}-{case.line[:40]}")
def test_what_is_written_is_read_again(case: Case) -> None:
    """The levels of a formatted reference are those of the reference, in either script."""
    for reference in parse_references(case.line).references:
        for script in (None, "latin", "cyrillic"):
            again = parse_references(format_reference(reference, script=script)).references
            assert [(one.level, one.value) for one in again[0].levels] == [
                (one.level, one.value) for one in reference.levels
            ]


@pytest.mark.parametrize("case", ALL, ids=lambda case: f"{case.tradition}-{case.line[:40]}")
def test_nothing_is_filled_in(case: Case) -> None:
    """What is not carried over stands in the printed line, and the reference in JSON is the reference."""
    for reference in parse_references(case.line).references:
        assert reference.printed in case.line
        for level in reference.levels:
            assert level.carried or level.value in case.line
        assert reference.archive is None or reference.archive in case.line
        assert reference_from_dict(Node(reference_dict(reference), "x.json")) == reference


@pytest.mark.parametrize("name", SHELFMARKS.names())
def test_a_tradition_has_its_cases(name: str) -> None:
    """The file's name is the plugin's name; there are fifteen cases for it, and some that hold no reference."""
    own = [case for case in ALL if case.tradition == name]
    assert SHELFMARKS[name].name == name
    assert len(own) >= 15
    assert any(not case.references for case in own)


@pytest.mark.parametrize("name", SHELFMARKS.names())
def test_levels_are_named_for_people(name: str) -> None:
    """Each level has a name, words, and a place between fonds and leaf; the hint is a regular expression."""
    grammar = SHELFMARKS[name]
    assert len({level.name for level in grammar.levels}) == len(grammar.levels)
    assert all(level.words and Reach.FONDS <= level.reach <= Reach.LEAF for level in grammar.levels)
    assert re.compile(grammar.hint)
    assert grammar.level(grammar.levels[0].name) == grammar.levels[0]
    assert grammar.level("no such level") is None


@pytest.mark.parametrize("case", [case for case in ALL if case.references and not case.references[0].archive])
def test_hints_find_what_has_no_archive(case: Case) -> None:
    """A mark without an archive is found by the signs of its tradition, unless it is an ibid. in that language."""
    statement = parse_references(case.line)
    assert statement.references[0].ibid or may_hold_reference(case.line)


@pytest.mark.parametrize("unit", NASTY)
@pytest.mark.parametrize("archive", ["", "RGASPI, ", "NARA, ", "HHStA, ", "Source: "])
def test_a_long_hostile_line_is_read(unit: str, archive: str) -> None:
    """A line of 20,000 characters comes back with references that are printed in it; nothing runs away."""
    text = archive + (unit * LONG)[:LONG]
    assert all(one.printed in text for one in parse_references(text).references)


@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_torn_lines_invent_nothing(data: st.DataObject) -> None:
    """Lines torn and put together anew: whatever is read stands in them, and nothing else is raised or lost."""
    pieces = data.draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=40))
    text = "".join(pieces)
    previous = parse_references(data.draw(st.sampled_from(ALL)).line) if data.draw(st.booleans()) else None
    for reference in parse_references(text, previous=previous).references:
        assert reference.printed in text
        assert reference.archive is None or reference.archive_carried or reference.archive in text
        assert all(level.carried or level.value in text for level in reference.levels)
        assert reference_from_dict(Node(reference_dict(reference), "x.json")) == reference
        assert format_reference(reference)


def test_a_tradition_is_added_by_one_file(tmp_path: pathlib.Path) -> None:
    """A module in the folder is enough: it is read, named in words, written, and reaches the leaf."""
    (tmp_path / "bordurian.py").write_text(ADDED, encoding="utf-8")
    root = pathlib.Path(__file__).resolve().parents[2]
    program = (
        "import provenance.shelfmarks as s\n"
        f"s.__path__.append({str(tmp_path)!r})\n"
        "(ref,) = s.parse_references('Shelf 12 of the mill, sheet 4').references\n"
        "print(ref.tradition, [(l.level, l.value) for l in ref.levels], s.reach(ref).word, s.format_reference(ref))\n"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=False)
    assert done.stdout == "bordurian [('shelf', '12'), ('list', '4')] leaf Shelf 12 of the mill, sheet 4\n", done.stderr


def test_how_far_a_reference_reaches() -> None:
    """The same in every tradition; words for a level come from its tradition."""
    lines = {
        "Fond 4": Reach.FONDS,
        "RGASPI, f. 4, op. 1": Reach.SERIES,
        "NARA, RG 59, Entry 12": Reach.SERIES,
        "SAPMO-BArch, DY 30/12": Reach.FILE,
        "MOL 288. f. 5. cs. 12. ő. e.": Reach.FILE,
        "AAN, KC PZPR, sygn. 12, k. 4": Reach.LEAF,
    }
    for line, deepest in lines.items():
        (reference,) = parse_references(line).references
        assert reach(reference) is deepest, line
    assert words(reference, reference.levels[-1]) == "karta (leaf)"
    assert words(reference, Level("attic", "", "2")) == "attic"


def test_the_package_offers_what_a_plugin_needs() -> None:
    """Nouns of the registry are public, for plugins and for tests."""
    offered = {Chain, Grammar, LevelName, Passage}
    assert offered <= {getattr(provenance.shelfmarks, name) for name in provenance.shelfmarks.__all__}


ADDED = """
import re
from provenance.reference import Level, Reach
from provenance.shelfmarks import Chain, Grammar, LevelName

_MARK = re.compile(r"Shelf (?P<shelf>\\d+) of the mill(?:, sheet (?P<list>\\d+))?")

def _read(passage):
    return tuple(
        Chain(tuple(Level(n, "", v) for n, v in match.groupdict().items() if v), match.start(), match.end())
        for match in _MARK.finditer(passage.text, passage.start, passage.end)
    )

def _write(reference, cyrillic):
    leaf = f", sheet {reference.list_}" if reference.list_ else ""
    return f"Shelf {reference.value('shelf')} of the mill{leaf}"

SHELFMARK = Grammar(
    name="bordurian",
    levels=(LevelName("shelf", Reach.FILE, "shelf"), LevelName("list", Reach.LEAF, "sheet (leaf)")),
    hint=r"Shelf \\d",
    read=_read,
    write=_write,
)
"""
