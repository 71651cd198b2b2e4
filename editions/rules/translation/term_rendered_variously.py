"""
A term that is rendered in different ways.

What it finds
    A word of the original, of at least six places, that two words of the translation answer in turn, each of them bound
    to it and to no other word, and neither a mere form of the other. Learnt from the pair. The rarer rendering is told,
    with its places. Where it is known who translated one of the witnesses, the other is the original; else both are
    looked at, and what is found is information.

Why it matters
    The reader of the translation takes two words for two things: *Council* and *Soviet* may be one body.

Example
    "Rat" is "council" in seven places and "board" in four.

Limits
    A good translator varies on purpose. Two things that have one word in the original (a bank, a bench) are told as
    well. Names are left to L804, and words of fewer than four letters are not looked at.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import field, frozen

from editions.divergence import Cause, Finding, Severity
from editions.relation import Relation
from editions.rules import PairRule, Telling
from editions.rules.facing import LISTED
from editions.rules.likeness import LIKE, likeness
from editions.rules.places import quoted, reading
from editions.rules.translation._answers import association
from editions.rules.translation._renderings import renderings, rows
from provenance.languages import LANGUAGES

if TYPE_CHECKING:
    from editions.difference import Place
    from editions.rules.context import Context
    from editions.rules.translation._renderings import Rendering, Rows
    from editions.witness import Witness

_OFTEN = 6  # beads of a term
_SECOND = 3  # beads of its rarer rendering
_SHARE = 0.2  # of the beads of the term, in which the rarer rendering must stand
_BOUND = 0.6  # share of the beads of a rendering in which the term must stand
_SURELY = 10.0  # association (G²) of a term and each of its renderings
_TOGETHER = 0.75  # share of the beads of the term that its two renderings must cover
_BOTH = 0.2  # share of the beads of the rarer rendering that may hold the other as well
_LETTERS = 4
_COMMON = 0.3  # share of all beads from which a word is too common for a term


@frozen(kw_only=True)
class _Found:
    """A term with its two renderings, and the beads in which the rarer one stands."""

    key: str
    usual: Rendering
    other: Rendering
    beads: tuple[int, ...] = field(repr=False)


def _check(context: Context) -> tuple[Finding, ...]:
    translated = [bool(one.transcript.source.translators) for one in (context.left, context.right)]
    known = translated[0] != translated[1]
    sides = (not translated[0],) if known else (True, False)
    sides_of = {left: rows(context.facing, left=left) for left in (True, False)}
    found: list[Finding] = []
    for left in sides:
        for one in _various(context, sides_of[left], sides_of[not left], left=left):
            found += _told(context, one, (sides_of[left], sides_of[not left]), left=left, known=known)
    return tuple(found)


def _various(context: Context, mine: Rows, other: Rows, *, left: bool) -> list[_Found]:
    witness = context.left if left else context.right
    plain = _small_words(witness)
    total = len(mine.counted)
    terms = sorted(
        key
        for key, faces in mine.where.items()
        if " " not in key and _OFTEN <= len(faces) <= _COMMON * total and len(key) >= _LETTERS - 1
    )
    named = _names(mine)
    found = []
    for key in terms:
        if key in named or key in plain or len(mine.form(key)) < _LETTERS:
            continue
        one = _two_ways(key, mine, other)
        if one:
            found.append(one)
    return found


def _two_ways(key: str, mine: Rows, other: Rows) -> _Found | None:
    places = mine.where[key]
    able = [
        one
        for one in renderings(places, other, least=_SECOND)
        if " " not in one.key and one.strength >= _SURELY and one.shared >= _BOUND * one.everywhere
    ]
    able = [one for one in able if _is_bound(one, key, mine, other)]
    if len(able) < 2:  # noqa: PLR2004 - two renderings
        return None
    usual, second = sorted(able[:2], key=lambda one: (-one.shared, one.key))
    where = other.where[usual.key] & places, other.where[second.key] & places
    apart = where[1] - where[0]
    clear = (
        second.shared >= _SHARE * len(places)
        and len(where[0] | where[1]) >= _TOGETHER * len(places)
        and len(where[0] & where[1]) <= _BOTH * second.shared
        and likeness(other.form(usual.key), other.form(second.key)) < LIKE
    )
    return _Found(key=key, usual=usual, other=second, beads=tuple(sorted(apart))) if clear and apart else None


def _is_bound(one: Rendering, key: str, mine: Rows, other: Rows) -> bool:
    """Tell whether no other word of the original answers a rendering as well as the term does."""
    faces = other.where[one.key]
    counts: Counter[str] = Counter()
    for face in faces:
        counts.update(mine.keys[face])
    del counts[key]
    total = len(mine.counted)
    return all(
        association(count, len(mine.where[word]), len(faces), total) < one.strength
        for word, count in counts.items()
        if count >= _SECOND and " " not in word
    )


def _names(mine: Rows) -> frozenset[str]:
    """Return the keys that mostly have a capital, where not all nouns have one."""
    capital: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for row in mine.words:
        every.update(word.key.casefold() for word in row)
        capital.update(word.key.casefold() for word in row if word.capital)
    listed = {key for key in every if key.endswith(LISTED)}
    if capital.total() > 0.15 * every.total():
        return frozenset(listed)
    return frozenset(key for key, count in capital.items() if 2 * count > every[key]) | listed


def _small_words(witness: Witness) -> frozenset[str]:
    from editions.rules.facing import stem  # noqa: PLC0415 - only where terms are looked for

    known = witness.language in LANGUAGES.names()
    language = LANGUAGES[witness.language or ""] if known else None
    return frozenset(stem(word) for word in language.function_words | language.modals) if language else frozenset()


def _told(
    context: Context, one: _Found, sides: tuple[Rows, Rows], *, left: bool, known: bool
) -> list[Finding]:
    mine, other = sides
    evidence = (
        mine.form(one.key), other.form(one.usual.key), str(one.usual.shared), other.form(one.other.key),
        str(one.other.shared), "left" if left else "right",
    )  # fmt: skip
    found = []
    for face in one.beads:
        places = (
            _place(context, mine, one.key, face, left=left),
            _place(context, other, one.other.key, face, left=not left),
        )
        found.append(
            Finding(
                code="L809",
                severity=Severity.MINOR if known else Severity.INFO,
                left=places[not left],
                right=places[left],
                cause=Cause.TRANSLATION,
                confidence=0.7,
                fold=("term", one.key, str(left)),
                evidence=evidence,
                link=context.facing.faces[face].link,
            )
        )
    return found


def _place(context: Context, side: Rows, key: str, face: int, *, left: bool) -> Place:
    word = side.words[face][side.spans(key, face)[0][0]]
    return reading(context.left if left else context.right, word.paragraph, word.start, word.end)


def _message(telling: Telling) -> str:
    term, usual, often, other, seldom, side = telling.finding.evidence
    original, translation = (telling.left, telling.right) if side == "left" else (telling.right, telling.left)
    more = f" and {telling.count - 1} more" if telling.count > 1 else ""
    return (
        f"{telling.who}{more}: {quoted(term)} of {original} is {quoted(usual)} in {often} places of {translation}, and "
        f"{quoted(other)} in {seldom}. Is it one term?"
    )


RULE = PairRule(
    code="L809",
    name="term-rendered-variously",
    severity=Severity.MINOR,
    message=_message,
    check=_check,
    relations=frozenset({Relation.TRANSLATION}),
)
