"""Names that one document spells after two transliterations."""

from __future__ import annotations

import itertools
from collections import defaultdict
from typing import TYPE_CHECKING

from unidecode import unidecode

from provenance.names import agreement, same_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from editions.rules.document._forms import Forms

_LEAST = 2  # times that each of the two forms must stand
_SHORTEST = 5
_MOST_ALIKE = 50  # forms that agree in their letters at the first look; the commonest are held against each other


def spelt_otherwise(forms: Forms) -> Iterator[tuple[str, str]]:
    """
    Yield pairs (rarer form, other form) of a name in two transliterations, with the same name beside both.

    Each form stands at least twice, in Latin letters. Takes time linear in the number of forms.
    """
    by_key: dict[str, list[str]] = defaultdict(list)
    for form, ranges in forms.found.items():
        if len(ranges) >= _LEAST and len(form) >= _SHORTEST and not form.isupper() and (key := agreement(form)):
            by_key[key].append(form)
    for alike in by_key.values():
        alike.sort(key=lambda form: (-forms.count(form), form))
        told: set[str] = set()
        for good, odd in itertools.combinations(alike[:_MOST_ALIKE], 2):
            if odd not in told and good not in told and _is_one_name(forms, good, odd):
                told.add(odd)
                yield odd, good


def _is_one_name(forms: Forms, good: str, odd: str) -> bool:
    if same_name(good, odd) is None or unidecode(good) == unidecode(odd):
        return False
    return not forms.neighbours(good).isdisjoint(forms.neighbours(odd))
