"""
One name that this document spells in two ways.

What it finds
    Words with a capital letter that differ only by lost diacritics, by letters that print or scanner confuse, by a
    digit for a letter, or by another transliteration, where the document itself gives evidence that they are one
    name. What the same confusion of letters explains is one finding.

Why it matters
    A search for the name misses the odd places, and an index makes two persons of one.

Example
    The head note prints Novdk and Sldma where the minutes print Novák and Sláma: á was read as d twice.

Limits
    Two persons whose names differ by one letter, and who share a first name, look like one. A name that is misspelt
    throughout is not seen, and neither is a misspelling that reads like any other word. In German the umlaut is left
    alone (Vater, Väter), in French the missing accent of a capital (Etat). In a text with hundreds of thousands of
    different forms the rarest patterns of diacritics are not looked at. Words in small letters are not looked at.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from editions.divergence import Cause, Finding, Severity
from editions.rules import DocumentRule, Telling
from editions.rules.document._confusions import MARKS, Confusion, confusions
from editions.rules.document._forms import Forms, capitalised
from editions.rules.places import enumerated, numbers, quoted

if TYPE_CHECKING:
    from editions.difference import Place
    from editions.witness import Witness


def _check(witness: Witness) -> tuple[Finding, ...]:
    forms = capitalised(list(enumerate(witness.paragraphs)))
    found: list[Finding] = []
    for told_by, group in itertools.groupby(confusions(forms, witness.language), key=lambda pair: pair.told_by):
        pairs = list(group)
        evidence = _evidence(witness, forms, pairs)
        found.extend(
            Finding(
                code="C901",
                severity=Severity.MINOR,
                left=place,
                right=None,
                cause=Cause.UNKNOWN if told_by == MARKS else _cause(pairs[0]),
                confidence=0.9,
                fold=("letters", told_by),
                evidence=evidence,
            )
            for place in sorted(_odd_places(forms, pairs), key=lambda place: (place.paragraph or 0, place.start))
        )
    return tuple(found)


def _odd_places(forms: Forms, pairs: list[Confusion]) -> list[Place]:
    return [place for odd in dict.fromkeys(pair.odd for pair in pairs) for place in forms.places(odd)]


def _cause(pair: Confusion) -> Cause:
    return Cause.UNKNOWN if pair.odd in pair.told_by else Cause.OCR


def _evidence(witness: Witness, forms: Forms, pairs: list[Confusion]) -> tuple[str, ...]:
    """Return the odd forms with their paragraphs, the others with theirs, what tells, and the verb."""
    odd = _listed(witness, {pair.odd: forms.places(pair.odd) for pair in pairs})
    good = _listed(witness, {pair.good: forms.places(pair.good) for pair in pairs})
    return odd, good, _reason(pairs), "stands" if len({pair.odd for pair in pairs}) == 1 else "stand"


def _reason(pairs: list[Confusion]) -> str:
    told_by = pairs[0].told_by
    if told_by == MARKS:
        return "only diacritics differ"
    if pairs[0].odd in told_by:
        return "the same name stands beside both"
    stood, read = told_by.split(" ")
    times = {1: "", 2: " twice"}.get(len(pairs), f" in {len(pairs)} names")
    return f"{stood} read as {read}{times}"


def _listed(witness: Witness, places: dict[str, list[Place]]) -> str:
    """Return names with their paragraphs: ``“Novdk”, “Sldma” (¶1)``."""
    where = {
        name: numbers(witness, [place.paragraph for place in found if place.paragraph is not None])
        for name, found in places.items()
    }
    grouped = [(names, key) for key, names in _by_value(where)]
    return enumerated(f"{', '.join(map(quoted, names))} ({key})" for names, key in grouped)


def _by_value(where: dict[str, str]) -> list[tuple[str, list[str]]]:
    found: dict[str, list[str]] = {}
    for name, key in where.items():
        found.setdefault(key, []).append(name)
    return list(found.items())


def _message(telling: Telling) -> str:
    odd, good, reason, stand = telling.finding.evidence
    return f"{odd} {stand} beside {good} in this text; {reason}. Look at the page before you search or index by them."


RULE = DocumentRule(code="C901", name="name-spelt-variously", severity=Severity.MINOR, check=_check, message=_message)
