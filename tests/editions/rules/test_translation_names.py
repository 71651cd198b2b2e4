"""L804 and L810 on pairs made by hand: what answers what, how grave it is, and that it is mirrored."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editions.divergence import Severity
from editions.rules import rule
from editions.rules.likeness import likeness
from editions.rules.translation._answers import answers, association
from editions.settings import Lists
from tests.builders.facing import facing_context
from tests.builders.strategies import law

EN = [
    "I saw Havel and Lind at the mill.", "Then Havel went to Sandhof.", "They say Lind sold it in Sandhof.",
    "Did Havel pay for it?", "No, but Lind will ask Havel again.", "The carts stand in Sandhof, says Lind.",
    "Nobody believes Havel now.", "We heard Lind on Monday.",
]  # fmt: skip
RU = [
    "Я видел Гавела и Линда у мельницы.", "Потом Гавел поехал в Зандгоф.", "Говорят, Линд продал её в Зандгофе.",
    "Заплатил ли Гавел за неё?", "Нет, но Линд снова спросит Гавела.", "Телеги стоят в Зандгофе, говорит Линд.",
    "Никто теперь не верит Гавелу.", "Мы слышали Линда в понедельник.",
]  # fmt: skip


def said(lefts, rights, *languages, code="L804", **more):
    """Return what a rule says, as severity and both readings."""
    found = rule(code).check(facing_context(lefts, rights, *languages, **more))
    return [(f.severity, f.left.text if f.left else "", f.right.text if f.right else "") for f in found]


def changed(at, one, other):
    """Return the Russian paragraphs with one word of one of them changed."""
    return [text.replace(one, other) if number == at else text for number, text in enumerate(RU)]


def test_inflected_names_answer():
    """Nothing is missing, in either direction."""
    assert said(EN, RU, "en", "ru") == said(RU, EN, "ru", "en") == []


def test_replaced_name_is_major_and_mirrored():
    """Both sides hold a name that elsewhere is answered."""
    assert said(EN, changed(3, "Гавел", "Линд"), "en", "ru") == [(Severity.MAJOR, "Havel", "Линд")]
    assert said(changed(3, "Гавел", "Линд"), EN, "ru", "en") == [(Severity.MAJOR, "Линд", "Havel")]


def test_missing_name_is_information():
    """A translator may write "he"; the place is where the bead begins on the other side."""
    [finding] = rule("L804").check(facing_context(EN, changed(6, "Гавелу", "ему"), "en", "ru"))
    assert (finding.severity, finding.left.text) == (Severity.INFO, "Havel")
    assert (finding.right.paragraph, finding.right.start, finding.right.end) == (6, 0, 0)


def test_doubtful_link_lowers_the_severity():
    """What hangs on a link of confidence under one half is a step less grave."""
    found = said(EN, changed(3, "Гавел", "Линд"), "en", "ru", confidence=0.4)
    assert [severity for severity, *_ in found] == [Severity.MINOR]


def test_listed_name_is_major_wherever_it_is_missing():
    """The editor has said that it must be there."""
    lists = Lists(names={"Havel": ("Гавел",)})
    found = said(EN, changed(6, "Гавелу", "ему"), "en", "ru", lists=lists)
    assert found == [(Severity.MAJOR, "Havel", "")]


def test_listed_forms_answer_whatever_they_sound_like():
    """One form may be another word altogether."""
    other = [text.replace("Гавел", "Домарад") for text in RU]
    assert said(EN, other, "en", "ru", lists=Lists(names={"Havel": ("Домарад",)})) == []


def test_names_that_always_come_together_stay_apart():
    """Each occurrence answers once, so that Havel is not taken for Lind because both stand in every bead."""
    lefts = [f"We met Havel and Lind {word}." for word in ("again", "twice", "alone", "late", "early")]
    rights = [f"Мы {word} встретили Гавела и Линда." for word in ("снова", "дважды", "одни", "поздно", "рано")]
    found = answers(facing_context(lefts, rights, "en", "ru").facing)
    assert {("Havel", "Gavel"), ("Lind", "Lind")} <= set(found.pairs)
    assert not {("Havel", "Lind"), ("Lind", "Gavel")} & set(found.pairs)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gorbatschow", "Горбачёва"), ("Husák", "Гусак"), ("Jakob", "Иаков"), ("Goliath", "Голиаф"), ("Mary", "Мария"),
        ("Khrushchev", "Chruschtschow"), ("Benjamin", "Вениамин"), ("Zhivkov", "Jivkov"),
    ],
)  # fmt: skip
def test_one_name_sounds_alike(one, other):
    """Across scripts, schemes and endings."""
    assert likeness(one, other) > 0.8


@pytest.mark.parametrize(
    ("one", "other"),
    [("Josef", "Иаков"), ("Peter", "Павел"), ("Brezhnev", "Громыко"), ("Israel", "Иаков"), ("", "Ян")],
)
def test_two_names_do_not(one, other):
    """One letter in common makes no name."""
    assert likeness(one, other) < 0.7


@law()
@given(st.text("abcdefghjkuv", max_size=8), st.text("абвгдежзик", max_size=8))
def test_likeness_is_mirrored(one, other):
    """The order of the forms does not matter, and it lies between 0 and 1."""
    assert 0 <= likeness(one, other) == likeness(other, one) <= 1


@law()
@given(st.integers(1, 20), st.integers(0, 20), st.integers(0, 20), st.integers(0, 60))
def test_association_is_never_negative_and_mirrored(shared, lefts, rights, rest):
    """Whatever is shared: the two may be exchanged."""
    one, other, total = shared + lefts, shared + rights, shared + lefts + rights + rest
    strength = association(shared, one, other, total)
    assert strength >= -1e-9
    assert strength == pytest.approx(association(shared, other, one, total))


def test_watched_term_is_found_on_whichever_side_has_it():
    """The list is of terms of the first witness; exchanged, the finding is exchanged as well."""
    lists = Lists(names={"mill": ("мельница",)}, watch=("mill",))
    rights = changed(0, "мельницы", "дороги")
    assert said(EN, rights, "en", "ru", code="L810", lists=lists) == [(Severity.MAJOR, "mill", "")]
    assert said(rights, EN, "ru", "en", code="L810", lists=lists) == [(Severity.MAJOR, "", "mill")]


def test_nothing_watched_says_nothing():
    """Without a list the rule is silent."""
    assert said(EN, RU, "en", "ru", code="L810") == []
