"""
A term that the editor watches, and that is rendered otherwise here or left out.

What it finds
    The editor lists terms of the first witness under ``[terms] watch``. How the other witness usually renders each is
    learnt from the pair, or taken from the list, if the term stands under ``[names]`` with its forms. Every place of
    the term where that rendering is missing is a place of the finding. One finding for a term. Two witnesses in one
    language should both have the term itself.

Why it matters
    Where everything hangs on one word, such as the class of a missile, another word is another treaty.

Example
    "intermediate-range" is "средней дальности" in eleven places, and "ближней дальности" in the twelfth.

Limits
    Capitals, endings, hyphens and spaces between words do not count, so that two words with one stem are not told
    apart. A rendering is learnt from three places on, and only if it stands in at least half of them; else the term is
    told as information, with its places.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from editions.divergence import Cause, Finding, Severity
from editions.relation import Relation
from editions.rules import PairRule, Telling
from editions.rules.listed import entries, find
from editions.rules.places import quoted, reading
from editions.rules.translation._renderings import Rendering, renderings, rows

if TYPE_CHECKING:
    from editions.difference import Place
    from editions.rules.context import Context
    from editions.rules.facing import Face
    from editions.rules.listed import Entry
    from editions.witness import Witness

_LEARNT = 3  # places of a term from which its rendering can be learnt
_HALF = 0.5  # share of them in which it must stand
_SURELY = 6.0  # association (G²) of a term and its rendering
_AROUND = 1  # beads before and after in which a rendering may stand: borders of beads are not always right


@frozen(kw_only=True)
class _Term:
    """A watched term in one witness: where it stands (bead, first word, after the last), and how it is rendered."""

    context: Context = field(repr=False)
    term: str
    left: bool
    places: tuple[tuple[int, int, int], ...]
    rendered: dict[int, int] = field(repr=False)  # how often its rendering stands in each bead
    usual: str


def _check(context: Context) -> tuple[Finding, ...]:
    found: list[Finding] = []
    for term in context.lists.watch:
        known = entries({term: ()})
        sides = [_standing(context, known, left=left) for left in (True, False)]
        if _is_kept(context.relation, *sorted(map(len, sides))):
            for left in (True, False):
                found += _told(_itself(context, term, sides, left=left))
        elif any(sides):
            left = len(sides[0]) >= len(sides[1])
            found += _told(_learnt(context, term, sides[not left], left=left))
    return tuple(found)


def _is_kept(relation: Relation, fewer: int, more: int) -> bool:
    """Tell whether the other witness is to have the term itself, and not a rendering of it."""
    return relation is Relation.VARIANTS or (relation is Relation.VERSIONS and fewer >= _HALF * more)


def _standing(context: Context, known: tuple[Entry, ...], *, left: bool) -> tuple[tuple[int, int, int], ...]:
    faces = context.facing.faces
    return tuple(
        (number, first, end)
        for number, face in enumerate(faces)
        if face.left and face.right  # what is missing as a whole is another rule's
        for first, end, _ in find(face.left if left else face.right, known)
    )


def _itself(context: Context, term: str, sides: list[tuple[tuple[int, int, int], ...]], *, left: bool) -> _Term:
    """Return a term that two witnesses in one language should both have."""
    mine, other = sides if left else sides[::-1]
    rendered: dict[int, int] = {}
    for face, *_ in other:
        rendered[face] = rendered.get(face, 0) + 1
    return _Term(context=context, term=term, left=left, places=mine, rendered=rendered, usual=term)


def _learnt(context: Context, term: str, places: tuple[tuple[int, int, int], ...], *, left: bool) -> _Term:
    """Return a term with its rendering in another language: the listed one, or else the one that is learnt."""
    forms = next((forms for name, forms in context.lists.names.items() if name.casefold() == term.casefold()), ())
    rendered: dict[int, int] = {}
    usual = ""
    if forms:
        usual = forms[0]
        for face, *_ in _standing(context, entries({forms[0]: forms[1:]}), left=not left):
            rendered[face] = rendered.get(face, 0) + 1
    else:
        other = rows(context.facing, left=not left)
        beads = frozenset(face for face, *_ in places) & other.counted
        best = next(iter(renderings(beads, other, least=2)), None)
        if best and _is_usual(best):
            usual = other.form(best.key)
            for face in other.where[best.key]:
                rendered[face] = len(other.spans(best.key, face))
    return _Term(context=context, term=term, left=left, places=places, rendered=rendered, usual=usual)


def _is_usual(best: Rendering) -> bool:
    return best.places >= _LEARNT and best.shared >= _HALF * best.places and best.strength >= _SURELY


def _told(term: _Term) -> list[Finding]:
    """Return a finding for each place where a term is not rendered as usual; all of a term are one fact."""
    if not term.places:
        return []
    faces = term.context.facing.faces
    odd = _odd(term) if term.usual else list(term.places)
    severity = Severity.MAJOR if term.usual else Severity.INFO
    counts = str(len(term.places) - len(odd)), str(len(term.places))
    evidence = (term.term, term.usual, *counts, "left" if term.left else "right")
    return [
        Finding(
            code="L810",
            severity=severity,
            left=_place(term, faces[face], (first, end), here=term.left),
            right=_place(term, faces[face], (first, end), here=not term.left),
            cause=Cause.TRANSLATION if term.context.relation is Relation.TRANSLATION else Cause.EDITORIAL,
            confidence=min(0.9, faces[face].bead.confidence),
            fold=("term", term.term, str(term.left)),
            evidence=evidence,
            link=faces[face].link,
        )
        for face, first, end in odd
    ]


def _odd(term: _Term) -> list[tuple[int, int, int]]:
    """Return the places that have no rendering left in their bead, nor in one beside it."""
    free = dict(term.rendered)
    odd = []
    for place in term.places:
        if free.get(place[0], 0):
            free[place[0]] -= 1
        else:
            odd.append(place)
    still = []
    for place in odd:
        beside = next((n for n in (place[0] - _AROUND, place[0] + _AROUND) if free.get(n, 0)), None)
        if beside is None:
            still.append(place)
        else:
            free[beside] -= 1
    return still


def _place(term: _Term, face: Face, span: tuple[int, int], *, here: bool) -> Place | None:
    """Return the place of a term on the side that has it (*here*), or where the other side should have it."""
    left = term.left if here else not term.left
    witness: Witness = term.context.left if left else term.context.right
    if here:
        words = face.left if left else face.right
        return reading(witness, words[span[0]].paragraph, words[span[0]].start, words[span[1] - 1].end)
    pieces = face.bead.left if left else face.bead.right
    return reading(witness, pieces[0].paragraph, pieces[0].start, pieces[0].start) if pieces else None


def _message(telling: Telling) -> str:
    term, usual, rendered, places, side = telling.finding.evidence
    has, other = (telling.left, telling.right) if side == "left" else (telling.right, telling.left)
    where = telling.who if telling.count == 1 else f"{telling.who} and {telling.count - 1} more"
    if not usual:
        return (
            f"{where}: the watched term {quoted(term)} stands in {has}, too seldom or in too many ways for "
            f"{other}'s rendering to be learnt. Compare these places, or list the rendering."
        )
    if usual == term:
        return f"{where}: the watched term {quoted(term)} is in {has} and not in {other}. Check the original."
    return (
        f"{where}: the watched term {quoted(term)} of {has} is {quoted(usual)} in {rendered} of {places} "
        f"places of {other}, and not here. Check the original."
    )


RULE = PairRule(
    code="L810", name="watched-term-changed", severity=Severity.MAJOR, message=_message, check=_check
)
