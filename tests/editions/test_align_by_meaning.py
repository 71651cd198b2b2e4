"""Two translations, or a text and its translation, find each other without common words."""

from __future__ import annotations

import pytest
from hypothesis import given

from editions.align import align
from editions.align.meaning.bags import skeleton
from editions.align.meaning.pieces import cut
from editions.dictionary import learn_words
from editions.relation import Relation
from editions.settings import Pin, Settings
from tests.builders.strategies import law, witness_pairs
from tests.builders.transcripts import witness

ENGLISH = [
    "The session was opened by Havranek at nine o'clock. Forty members were present.",
    "Marková reported on the harvest in the district of Velen. In 1931 there were 1,200 wagons; now there are 750.",
    "Why so few? asked Oldrich. The mill at Brezno has been standing still since February!",
    "Havranek proposed to send 60 wagons of seed to Velen and 15 to Brezno.",
    "Doctor Simons spoke about the hospital: it has 80 beds and 300 patients.",
    "Nobody objected. The session was closed at eleven.",
]
GERMAN = [
    "Die Sitzung wurde um neun Uhr von Havranek eröffnet. Vierzig Mitglieder waren anwesend.",
    "Marková berichtete über die Ernte im Bezirk Velen. Im Jahre 1931 waren es 1.200 Wagen gewesen; heuer sind es 750.",
    "Warum so wenige? fragte Oldrich. Die Mühle in Brezno steht seit Februar still!",
    "Havranek schlug vor, 60 Wagen Saatgut nach Velen und 15 nach Brezno zu schicken.",
    "Doktor Simons sprach über das Krankenhaus: es hat 80 Betten und 300 Kranke.",
    "Niemand erhob Einspruch. Die Sitzung wurde um elf geschlossen.",
]


def linked(lefts, rights, languages=("en", "de"), relation=Relation.TRANSLATION):
    """Return the links as pairs of ranges."""
    left, right = witness(*lefts, language=languages[0]), witness(*rights, siglum="B", language=languages[1])
    return [(link.left, link.right) for link in align(left, right, relation=relation).links]


def test_a_translation_answers_paragraph_by_paragraph():
    """Names, numbers and lengths are enough for a short text."""
    assert linked(ENGLISH, GERMAN) == [((k, k + 1), (k, k + 1)) for k in range(6)]


def test_paragraphs_broken_independently_are_one_link():
    """A border is kept only where both texts break."""
    broken = [GERMAN[0], *GERMAN[1].split(". ", 1), f"{GERMAN[2]} {GERMAN[3]}", *GERMAN[4:]]
    assert linked(ENGLISH, broken) == [
        ((0, 1), (0, 1)),
        ((1, 2), (1, 3)),
        ((2, 4), (3, 4)),
        ((4, 5), (4, 5)),
        ((5, 6), (5, 6)),
    ]


def test_beads_cover_the_text_and_stand_in_their_link():
    """Every letter of both sides stands in one bead, and each bead lies in the link it names."""
    left, right = witness(*ENGLISH, language="en"), witness(*GERMAN, siglum="B", language="de")
    found = align(left, right, relation=Relation.TRANSLATION)
    assert found.reworded
    for side, texts in (("left", ENGLISH), ("right", GERMAN)):
        pieces = [piece for bead in found.beads for piece in getattr(bead, side)]
        assert "".join(texts[p.paragraph][p.start : p.end] for p in pieces) == "".join(texts)
        for bead in found.beads:
            start, end = getattr(found.links[bead.link], side)
            assert all(start <= piece.paragraph < end for piece in getattr(bead, side))


def set_of(span):
    """Return the numbers of a range; an empty one is the same wherever it stands."""
    return frozenset(range(*span))


@law(10)
@given(witness_pairs())
def test_every_paragraph_stands_in_one_link_and_sides_exchange(pair):
    """Laws 3 and 6 hold whatever the texts are."""
    left, right = witness(*pair[0]), witness(*pair[1], siglum="B")
    there = align(left, right, relation=Relation.VERSIONS)
    back = align(right, left, relation=Relation.VERSIONS)
    assert {(set_of(x.left), set_of(x.right)) for x in there.links} == {
        (set_of(x.right), set_of(x.left)) for x in back.links
    }


@pytest.mark.parametrize(("one", "other"), [("Gorbachev", "Горбачёв"), ("Husák", "Гусак"), ("Zhivkov", "Schiwkow")])
def test_a_name_is_known_again_by_its_consonants(one, other):
    """Two scripts, or two ways of writing, leave the consonants."""
    assert (skeleton(one) or "")[-2:] == (skeleton(other) or "")[-2:]


def test_a_long_sentence_is_cut_at_its_pauses():
    """And a short one is not, however many it has."""
    clause = "the wagons that were promised never came to the station, "
    assert len(cut([clause * 8])) > 1
    assert len(cut([clause.strip()])) == 1


def test_a_word_seen_once_is_not_learnt():
    """One sentence proves nothing."""
    assert learn_words([(frozenset({"pain"}), frozenset({"bread"}))]).answers("pain") == {}


def test_an_editors_pins_hold_even_where_they_cross():
    """Nothing overrules them: the first and the last paragraph change places."""
    left, right = witness(*ENGLISH, language="en"), witness(*GERMAN, siglum="B", language="de")
    pins = (Pin("The session was opened", "Niemand erhob"), Pin("Nobody objected", "Die Sitzung wurde um neun"))
    found = align(left, right, settings=Settings(pins=pins), relation=Relation.TRANSLATION)
    assert {((0, 1), (5, 6)), ((5, 6), (0, 1))} <= {(x.left, x.right) for x in found.links}
    assert all(p.paragraph in range(*found.links[b.link].left) for b in found.beads for p in b.left)
