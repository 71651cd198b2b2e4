"""The words of two witnesses as they face each other, and what an editor has listed among them."""

from __future__ import annotations

import pytest

from editions.rules.facing import LISTED, facing, listed_key, stem
from editions.rules.listed import entries, find, inflected
from editions.settings import Lists
from editions.witness import Witness
from provenance.transcript import Role
from tests.builders.facing import facing_context, in_order
from tests.builders.transcripts import transcript

EN = [
    "Lind: The mill of Sandhof is old, as we all know. Old mills burn, and nobody is surprised when they do.",
    "Havel: Nobody in Sandhof asked J. Lind about the mill, or about anything else that matters to us here.",
]
DE = [
    "Lind: Die Mühle in Sandhof ist alt. Alte Mühlen brennen.",
    "Havel: Niemand in Sandhof fragte Lind nach der Mühle.",
]


def keys(context, *, left=True, face=0):
    """Return the keys of one side of a bead."""
    return [word.key for word in (context.facing.faces[face].left if left else context.facing.faces[face].right)]


def test_capital_is_kept_where_the_place_does_not_explain_it():
    """At the head of a sentence a word is what it is elsewhere; labels and function words are no names."""
    context = facing_context(EN, DE, "en", "de")
    found = [*keys(context), *keys(context, face=1)]
    assert [key for key in found if key[0].isupper()] == ["Sandh", "Sandh", "Lind"]
    assert {"old", "nobod"} <= set(found)


def test_nouns_with_capitals_are_noticed():
    """In German a capital tells nothing, and a word that follows an article is no name."""
    context = facing_context(EN, DE, "en", "de")
    assert (context.facing.left.nouns, context.facing.right.nouns) == (False, True)
    assert not context.facing.left.plain


def test_places_are_those_of_the_text():
    """Every word can be quoted from where it stands."""
    context = facing_context(EN, DE, "en", "de")
    for face in context.facing.faces:
        for witness, words in ((context.left, face.left), (context.right, face.right)):
            assert all(witness.paragraphs[w.paragraph].text[w.start : w.end] == w.text for w in words)


def test_script_without_spaces_gives_pairs_of_characters():
    """Without capitals and spaces, two characters in a row are the unit."""
    context = facing_context(["Lind saw the mill."], ["林德看见磨坊。"], "en", "zh")
    assert keys(context, left=False) == ["林德", "德看", "看见", "见磨", "磨坊"]
    assert context.facing.right.plain


def test_source_note_is_left_out():
    """Names in a statement of source are compared by other rules."""
    notes = [Witness(s, transcript("RGASPI, fond 17, Sandhof.", roles={0: Role.SOURCE_NOTE})) for s in "AB"]
    assert [(face.left, face.right) for face in facing(*notes, in_order(*notes)).faces] == [((), ())]


def test_facing_is_made_once():
    """The rules that ask share it."""
    context = facing_context(EN, DE, "en", "de")
    assert context.facing is context.facing


@pytest.mark.parametrize(
    ("form", "printed"),
    [
        ("Гусак", "Гусака"), ("Гусак", "ГУСАКОМ"), ("Павел", "Павлу"), ("Karl Marx", "Karl Marxens"),
        ("intermediate-range", "Intermediate range"), ("средней дальности", "среднюю дальность"), ("林德", "林德"),
    ],
)  # fmt: skip
def test_listed_form_is_found_again(form, printed):
    """In any case, inflected, with hyphens or without."""
    context = facing_context([f"so {printed} so"], ["x"], "en", "ru", lists=Lists(names={"X": (form,)}))
    assert listed_key("X") in keys(context)


@pytest.mark.parametrize(
    ("form", "other"), [("lind", "lindenau"), ("mars", "mary"), ("un", "under"), ("lenin", "lena"), ("pavel", "paul")]
)
def test_other_word_is_not_a_listed_form(form, other):
    """What only begins alike is another word."""
    assert not inflected(form, other)


def test_longest_form_comes_first():
    """Karl Marx is one name, and not a Marx behind a Karl."""
    context = facing_context(["saw Karl Marx there"], ["x"], lists=Lists(names={"Marx": (), "Karl Marx": ()}))
    assert keys(context) == ["saw", f"Karl Marx{LISTED}", stem("there")]


def test_nothing_listed_finds_nothing():
    """Without entries no word is looked at."""
    assert find([], entries({"Lind": ()})) == []
    assert find(["not even a word"], ()) == []
