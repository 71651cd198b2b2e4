"""Two printed forms of a name mean one person, or they do not."""

from __future__ import annotations

import itertools
import pathlib
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

import provenance
from provenance.names import Degree, Match, Script, forms, same_name, same_person
from provenance.names.generated import written
from provenance.names.shared import key
from provenance.transliterations import SCHEMES as REGISTRY
from provenance.transliterations import rules
from tests.builders.strategies import law

CASES = pathlib.Path(__file__).resolve().parent.parent / "cases" / "names"
#: The columns of persons.tsv after the Cyrillic form.
SCHEMES = ("iso-9", "ala-lc", "bgn-pcgn", "scholarly")


def rows(name):
    """Return the lines of a file of cases, cut into their fields."""
    text = (CASES / name).read_text(encoding="utf-8")
    return [tuple(line.split("\t")) for line in text.splitlines()]


PERSONS = rows("persons.tsv")[1:]
ALIKE, UNLIKE = rows("alike.tsv"), rows("unlike.tsv")


def test_there_are_enough_persons():
    """At least sixty persons stand in the file, each in two scripts and four schemes."""
    assert len(PERSONS) >= 60
    assert {len(row) for row in PERSONS} == {5}


@pytest.mark.parametrize("person", PERSONS, ids=lambda row: row[0])
def test_every_two_forms_of_one_person_match(person):
    """Each form of a person means the same person as each other form, in either order."""
    assert [pair for pair in itertools.product(person, repeat=2) if not same_person(*pair)] == []


def test_no_two_persons_match():
    """No form of one person means another person, under any scheme."""
    pairs = itertools.combinations(PERSONS, 2)
    assert [both for one, other in pairs for both in itertools.product(one, other) if same_person(*both)] == []


@pytest.mark.parametrize("person", PERSONS, ids=lambda row: row[0])
def test_the_scheme_is_named(person):
    """A Latin form is told to be of the scheme of its column."""
    told = [same_person(person[0], form) for form in person[1:]]
    assert [code for code, match in zip(SCHEMES, told, strict=True) if not match or code not in match.right] == []


@pytest.mark.parametrize("person", PERSONS, ids=lambda row: row[0])
def test_the_forms_written_out_hold_the_printed_ones(person):
    """Among the forms that a scheme makes of a Cyrillic name is the one that its tables prescribe."""
    made = {(one.scheme, plain(one.form)) for one in forms(person[0])}
    printed = zip(SCHEMES, map(plain, person[1:]), strict=True)
    assert [pair for pair in printed if pair not in made] == []


def plain(form):
    """Return a form without the primes of the signs and the ties of ALA-LC, which forms written out leave away."""
    signs = "'\"ʹʺ\N{RIGHT SINGLE QUOTATION MARK}\N{RIGHT DOUBLE QUOTATION MARK}\N{COMBINING DOUBLE INVERTED BREVE}"
    return form.translate(dict.fromkeys(map(ord, signs)))


@pytest.mark.parametrize(("left", "right", "degree"), ALIKE)
def test_forms_of_one_person(left, right, degree):
    """Two forms mean one person, and the answer says how much of them was compared."""
    match = same_person(left, right)
    assert match
    assert match.degree == degree


@pytest.mark.parametrize(("left", "right"), UNLIKE)
def test_two_persons(left, right):
    """Near names of two persons do not match."""
    assert same_person(left, right) is None
    assert same_person(right, left) is None


@pytest.mark.parametrize(("left", "right"), [row[:2] for row in ALIKE])
def test_the_answer_is_mirrored(left, right):
    """Exchanging the names exchanges the schemes and nothing else."""
    one, other = same_person(left, right), same_person(right, left)
    assert (one.degree, one.left, one.right) == (other.degree, other.right, other.left)


def test_a_name_is_itself():
    """Each printed form means the person it names, whatever its letters, and needs no scheme for it."""
    for form in ("Рыжков", "Ўладзімір Ќ", "Ho Chi Minh", "毛泽东", "M.", "The Chairman"):
        match = same_person(form, form)
        assert match is not None
        assert (match.left, match.right) == ((), ())


@pytest.mark.parametrize("empty", ["", " ", ",", "()", "...", "17", "\N{COMBINING ACUTE ACCENT}", "'"])
def test_what_holds_no_name_means_nobody(empty):
    """A form without a letter names nobody, and raises nothing."""
    assert same_person(empty, "Рыжков") is None
    assert same_person(empty, empty) is None
    assert [one.form for one in forms(empty)] == [empty]


def test_two_scripts_name_the_scheme_of_the_latin_one():
    """The Cyrillic form needs no scheme; the Latin one is of all that write it so."""
    assert same_person("Ryžkov", "Рыжков") == Match(
        Degree.SURNAME, left=("din-1460", "iso-9", "iso-9-1968", "scholarly"), right=()
    )


def test_forms_of_a_latin_name_are_itself():
    """Nothing is turned back into Cyrillic letters."""
    assert [(one.form, one.scheme, one.script) for one in forms("Ryzhkov")] == [("Ryzhkov", None, Script.LATIN)]


def test_forms_keep_capitals_and_initials():
    """A name in capitals is written out in capitals, and initials with it."""
    made = {one.form for one in forms("М. ЩЁКИН")}
    assert {"M. SHCHËKIN", "M. ŜËKIN", "M. ŠČËKIN"} <= made


@pytest.mark.parametrize("scheme", [one for one in REGISTRY if not one.original], ids=lambda one: one.code)
def test_the_quick_look_hides_nothing(scheme):
    """What a scheme writes for a letter agrees with other schemes in the letters of the quick look."""
    for language in {"ru", "bg", "uk"} & set(scheme.tables):
        for rule in (rule for some in rules(scheme, language).values() for rule in some):
            likewise = {key(form) for form in written(rule.letters, REGISTRY["english"], language)[:1]}
            assert {key(out) for out in (*rule.plain, *rule.weak)} <= likewise, (language, rule.letters)


def test_words_beyond_all_names_are_not_searched():
    """A word of more than 64 letters is one with itself only; it is not held against the schemes."""
    assert same_name("е" * 65, "e" * 65) is None
    assert same_name("e" * 65, "e" * 65) is not None


def test_a_long_name_takes_few_steps():
    """Two words of 64 letters with many ways to read them are answered, alike or not."""
    one, other = "yeiuiaiou" * 7, "iuyeyaiyu" * 7
    assert same_name(one, other) is None
    assert same_name(one.replace("ye", "e"), one) is not None


def test_it_is_public_and_costs_nothing_before():
    """The verb stands in the package; importing the package loads no table."""
    assert provenance.same_person is same_person
    command = "import sys, provenance; sys.exit('provenance.transliterations' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", command], check=False, timeout=60).returncode == 0


CYRILLIC = st.text("абвгдеёжзийклмнопрстуфхцчшщъыьэюя", min_size=1, max_size=6)
PRINTED = st.text(st.sampled_from("abcehijkostuvwxyzščžûâ'ʹабвгёжйцчшщюя .,-()[]ТтMr\u0301"), max_size=16)


@law()
@given(CYRILLIC)
def test_whatever_a_scheme_writes_is_the_name(word):
    """Each form that is written out means the name it was made of."""
    assert [one.form for one in forms(word) if one.scheme and not same_name(word, one.form)] == []


@law()
@given(PRINTED, PRINTED)
def test_any_two_texts_are_answered_and_mirrored(left, right):
    """Nothing is raised for any two texts, and exchanging them mirrors the answer."""
    one, other = same_person(left, right), same_person(right, left)
    assert (one is None) == (other is None)
    if one and other:
        assert (one.degree, one.left, one.right) == (other.degree, other.right, other.left)


@law()
@given(CYRILLIC, CYRILLIC)
def test_two_cyrillic_names_are_never_brought_together(left, right):
    """Two Cyrillic words that differ in more than yo and the signs of old print are two names."""
    one, other = (word.replace("ё", "е").removesuffix("ъ") for word in (left, right))
    assert (same_name(left, right) is not None) == (one == other)
