"""What the rules say of links and beads where words cannot be compared one by one."""

from __future__ import annotations

import pytest
from attrs import evolve

from editions.alignment import Alignment, Bead, Link, Piece
from editions.classify import classify
from editions.pipeline import diff
from editions.relation import Relation
from editions.witness import Witness
from provenance.read import from_text

SENTENCE = "The board heard of barge {n}, and of grain for {n} mills on the river."
SATZ = "Der Rat hörte von Kahn {n} und von Korn für {n} Mühlen an dem Fluß dort."
COUNT = 14


def pair(count=COUNT, lacking=()):
    """Return two witnesses of *count* paragraphs of two sentences; those in *lacking* miss the second on the right."""
    left = "\n\n".join(f"{SENTENCE.format(n=2 * k)} {SENTENCE.format(n=2 * k + 1)}" for k in range(count))
    right = "\n\n".join(
        SATZ.format(n=2 * k) + ("" if k in lacking else f" {SATZ.format(n=2 * k + 1)}") for k in range(count)
    )
    return Witness("A", from_text(left, name="a.txt")), Witness("B", from_text(right, name="b.txt"))


def aligned(left, right, confidence=1.0):
    """Return the alignment in which paragraphs and their sentences answer each other in order."""
    links, beads = [], []
    for k, (one, other) in enumerate(zip(left.paragraphs, right.paragraphs, strict=True)):
        links.append(Link((k, k + 1), (k, k + 1), 0.9, confidence))
        cuts = [p.text.find(". ") + 2 if ". " in p.text else len(p.text) for p in (one, other)]
        beads.append(Bead(k, (Piece(k, 0, cuts[0]),), (Piece(k, 0, cuts[1]),), 0.9, confidence))
        rest = [
            (Piece(k, at, len(p.text)),) if at < len(p.text) else ()
            for at, p in zip(cuts, (one, other), strict=True)
        ]
        if any(rest):
            beads.append(Bead(k, *rest, 0.9 if all(rest) else 0.0, confidence if all(rest) else 1.0))
    count = len(left.paragraphs)
    return Alignment(tuple(links), count, count, beads=tuple(beads), reworded=True)


def said(left, right, alignment, *codes):
    """Return what is said under these codes."""
    found = classify(left, right, alignment, differences=(), relation=Relation.TRANSLATION)
    return [d for d in found if d.code in codes]


def test_a_sentence_without_an_answer_is_one_finding_in_its_place():
    """M307 cites the sentence on the left, and where it would stand on the right."""
    left, right = pair(lacking={5})
    [found] = said(left, right, aligned(left, right), "M307", "M308", "L802")
    assert (found.code, found.severity.word, found.left.text) == ("M307", "major", SENTENCE.format(n=11))
    end = len(right.paragraphs[5].text)
    assert (found.right.paragraph, found.right.start, found.right.end) == (5, end, end)


def test_the_sides_exchanged_it_is_an_addition():
    """Law 6: M307 becomes M308, with the same places."""
    left, right = pair(lacking={5})
    [found] = said(left, right, aligned(left, right), "M307")
    [mirrored] = said(right, left, aligned(right, left), "M308")
    assert (mirrored.left, mirrored.right) == (found.right, found.left)


def test_doubtful_links_make_it_info():
    """What hangs on a link of little confidence is no more than a hint."""
    left, right = pair(lacking={5})
    [found] = said(left, right, aligned(left, right, confidence=0.3), "M307")
    assert found.severity.word == "info"


def test_passages_that_face_each_other_are_not_called_left_out():
    """Where both sides have something of like length that answers nothing, it is info, and said once."""
    left, right = pair()
    whole = aligned(left, right)
    beads = list(whole.beads)
    second = beads[11]
    beads[11:12] = [evolve(second, right=(), score=0.0), evolve(second, left=(), score=0.0)]
    found = said(left, right, evolve(whole, beads=tuple(beads)), "M307", "M308")
    assert [d.severity.word for d in found] == ["info"]


def test_a_half_rendered_sentence_is_out_of_proportion():
    """A bead whose right side has a fraction of the usual length is L802."""
    left, right = pair()
    short = right.transcript.paragraphs[4].text[:12] + "."
    paragraphs = list(right.transcript.paragraphs)
    text = "\n\n".join(short if k == 4 else p.text for k, p in enumerate(paragraphs))
    other = Witness("B", from_text(text, name="b.txt"))
    alignment = aligned(left, other)
    beads = [b for b in alignment.beads if not (b.link == 4 and not b.right)]
    beads = [evolve(b, left=(Piece(4, 0, len(left.paragraphs[4].text)),)) if b.link == 4 else b for b in beads]
    [found] = said(left, other, evolve(alignment, beads=tuple(beads)), "L802")
    assert (found.severity.word, found.right.text) == ("minor", short)


@pytest.mark.parametrize("by", [1, -2])
def test_printed_numbers_that_slip_are_one_critical_finding(by):
    """From the sixth paragraph on every printed number is another; S106 then says nothing."""
    left, right = pair()
    witnesses = []
    for witness, shift in ((left, 0), (right, by)):
        paragraphs = tuple(
            evolve(p, n=str(10 + k + (shift if k >= 5 else 0))) for k, p in enumerate(witness.transcript.paragraphs)
        )
        witnesses.append(Witness(witness.siglum, evolve(witness.transcript, paragraphs=paragraphs)))
    [found] = said(*witnesses, aligned(left, right), "L805", "S106")
    assert (found.code, found.severity.word, found.left.paragraph) == ("L805", "critical", 5)
    assert ("later" if by > 0 else "earlier") in found.message


def test_positions_in_step_are_no_shift():
    """Where every paragraph answers the one in its place, nothing slipped."""
    left, right = pair()
    assert said(left, right, aligned(left, right), "L805") == []


EN = """Gorbachev: The commission has read the report on the barges, and it will answer before the harvest of 1986.

Ryzhkov: The ministry asked for 400 boats, and it was given 12. Nobody in Leningrad knows where the others are.

Gorbachev: Then let us send somebody to Leningrad. He shall report on 10 June.

Source: RGANI, Fond 89, Opis 42, Delo 7, List 3. Translated by Anna Lind."""
RU = """Горбачёв: Комиссия прочитала доклад о баржах, и она ответит до жатвы 1986 года.

Рыжков: Министерство просило 400 лодок, а получило 12. Никто в Ленинграде не знает, где остальные.

Горбачёв: Тогда пошлём кого-нибудь в Ленинград. Пусть доложит 10 июня.

Источник: РГАНИ. Ф. 89. Оп. 42. Д. 7. Л. 3. Перевод: Ян Новак."""


def test_a_reference_and_speakers_in_two_scripts_are_equal():
    """RGANI, Fond 89 is РГАНИ. Ф. 89, and Gorbachev is Горбачёв: neither is a finding."""
    [found] = diff(from_text(EN, name="en.txt"), from_text(RU, name="ru.txt")).pairs
    assert found.relation is Relation.TRANSLATION
    assert [d for d in found.divergences if d.code in {"P701", "S201", "S202", "A511"}] == []
    assert {d.severity.word for d in found.divergences if d.code == "P702"} <= {"info"}
